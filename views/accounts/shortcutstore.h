// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/actionkeys.h"

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>

class QSettings;

namespace Cordboard {

/// The keys of the program's actions: standard ones from the actions themselves, the user's own from the settings. An action
/// is named by its objectName; those without one have fixed keys and are left alone.
class ShortcutStore final : public QObject
{
    Q_OBJECT
public:
    static constexpr int keysPerAction = 2; ///< the key, and a second one such as on the number pad

    /// Takes the keys an action has when it is first seen by any store for its standard ones, then applies the user's.
    ShortcutStore(const QList<QAction *> &actions, QSettings &settings, QObject *parent = nullptr);

    const QList<QAction *> &actions() const { return m_actions; }
    /// Keys that no action has and that still do something; none of them is free.
    void setFixedKeys(const QList<FixedKey> &keys) { m_fixed = keys; }
    QKeySequence keys(const QAction *action, int slot) const;
    /// Sets and keeps; an empty sequence takes the key away.
    void setKeys(QAction *action, int slot, const QKeySequence &keys);
    void resetAll();
    /// Applies the settings anew, which somebody else has written.
    void reload();

    /// Why this can be no key of an action; empty: it can.
    static QString objection(const QKeySequence &keys);
    /// What `keys`, or the same on the number pad, does already: another action or a fixed key; empty: free. Standard keys that two
    /// actions share on purpose are no conflict between these two.
    QString takenBy(const QAction *action, int slot, const QKeySequence &keys) const;

signals:
    void changed(QAction *action);

private:
    static QList<QKeySequence> standardKeys(const QAction *action);
    void load(QAction *action);
    void keep(const QAction *action);

    QList<QAction *> m_actions;
    QList<FixedKey> m_fixed;
    QSettings &m_settings;
};

/// The action's name as shown: without the ampersand and the dots of its menu form.
QString plainActionText(const QAction *action);

} // namespace Cordboard
