// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/theme/inputguard.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QPointer>
#include <QStringList>

class QAction;

namespace Cordboard {

class Theme;

/// A button that shows one command: its icon, its word and its keycap. The command is either a QAction of the action
/// registry, from which everything is taken and which is triggered, or set by hand.
///
/// - A button that is not available now is disabled and says why, in its tooltip and accessible description; the
///   reason is the tooltip of the disabled action or the argument of setUnavailable().
/// - A button that has just appeared, or has just become another command, ignores mouse and keys for
///   Motion::newButtonGuard milliseconds.
class ActionButton : public QAbstractButton
{
    Q_OBJECT

public:
    ~ActionButton() override;

    /// Shows and triggers `action` from now on; nullptr lets go of it. The action stays with its owner. While the
    /// action is invisible, so is the button. A disabled action's tooltip must be the reason.
    void setAction(QAction *action);
    QAction *action() const { return m_action; }

    /// For buttons without an action: the name of a drawing, the word is setText().
    void setIconName(const QString &name);
    QString iconName() const { return m_iconName; }
    void setKeys(const QKeySequence &keys);
    QStringList keycaps() const { return m_keycaps; }
    /// Any words in the caps, such as "hold Ctrl"; setKeys() replaces them.
    void setKeycaps(const QStringList &texts);

    /// Disables the button and says why; an empty reason makes it available again.
    void setUnavailable(const QString &reason);

    /// Replaces the guard, for tests (`clock`) or for buttons that need no guard (`intervalMs` 0).
    void setInputGuard(int intervalMs, MillisecondClock clock = {});
    /// Whether input is being ignored now.
    bool isGuarded() const { return m_guard.blocks(); }

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    explicit ActionButton(const Theme &theme, QWidget *parent = nullptr);

    const Theme &theme() const { return m_theme; }
    /// The word without the ampersand of its menu form.
    QString plainText() const;

    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void nextCheckState() override;

private:
    void syncFromAction();
    void describe();

    const Theme &m_theme;
    QPointer<QAction> m_action;
    QString m_iconName;
    QString m_shownText;
    QKeySequence m_keys;
    QStringList m_keycaps;
    QString m_reason;
    InputGuard m_guard;
    bool m_hiddenByAction = false;
};

} // namespace Cordboard
