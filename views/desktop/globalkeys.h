// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/operatordesk.h"
#include "views/desktop/portalshortcuts.h"
#include "views/theme/actionkeys.h"

#include <QObject>

class QSettings;

namespace Cordboard {

class MainWindow;
class ScreenLock;

/// Answer, hold, take the next and hang up by a key, whatever program is in front. Off until the user wants them; which keys they are, the
/// desktop asks him. A key does what the window's own would do now, with the same guards, and is said.
class GlobalKeys final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    GlobalKeys(MainWindow &window, OperatorDesk &desk, const ScreenLock &lock, PortalShortcuts &portal, QSettings &settings, QObject *parent = nullptr);

    static QString title();
    bool isOn() const;
    void setOn(bool on);
    /// Finds out whether this desktop has such keys; changed() tells.
    void look() { m_portal.look(); }
    /// Whether they can be had here, as far as is known.
    bool isPossible() const;
    /// Why there are none although they are wanted, or cannot be; empty: nothing is known against it.
    QString problem() const;
    /// What they do: as the desktop names them, or those it will be asked for.
    QList<KeyLine> lines() const;

signals:
    void changed();

private:
    void bind();
    void press(const QString &id);

    MainWindow &m_window;
    OperatorDesk &m_desk;
    const ScreenLock &m_lock;
    PortalShortcuts &m_portal;
    QSettings &m_settings;
};

} // namespace Cordboard
