// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/desktop/autostart.h"
#include "views/desktop/callnotifications.h"
#include "views/desktop/freedesktopnotifier.h"
#include "views/desktop/globalkeys.h"
#include "views/desktop/screenlock.h"
#include "views/desktop/trayicon.h"
#include "views/sound/qtsoundoutput.h"
#include "views/sound/ringer.h"
#include "views/sound/soundplayer.h"

#include <QObject>

namespace Cordboard {

class AlarmCenter;
class MainWindow;

/// Everything that the console is on the desktop beside its window: sounds, tray icon, notifications, links, and coming and going.
class DesktopCitizen final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    DesktopCitizen(MainWindow &window, OperatorDesk &desk, WaitingModel &waiting, const Theme &theme, QSettings &settings, QObject *parent = nullptr);
    ~DesktopCitizen() override;

    SoundPlayer &sounds() { return m_sounds; }
    Ringer &ringer() { return *m_ringer; }
    TrayIcon &tray() { return *m_tray; }
    CallNotifications &notifications() { return *m_notifications; }
    GlobalKeys &globalKeys() { return *m_globalKeys; }

    /// Closing the window leaves the program in the tray, as long as there is one.
    bool closesToTray() const;
    void setClosesToTray(bool on);

    /// Gives the queues' alarms their sounds and notifications.
    void serve(AlarmCenter &alarms);

    /// Links from the command line or from a second start: the window comes up, and the number stands in the search field. Nothing is
    /// called by that. Without a link only the window comes up.
    void openLinks(const QStringList &links, const QByteArray &activationToken);
    /// Brings the window up; the user asked for it.
    void raise(const QByteArray &activationToken);
    /// Ends the program, whatever closing the window means.
    void quit();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void say(const QString &text, bool warning);
    void tellOnce();

    MainWindow &m_window;
    OperatorDesk &m_desk;
    QSettings &m_settings;
    QtSoundOutput m_output;
    SoundPlayer m_sounds;
    ScreenLock m_lock;
    FreedesktopNotifier m_service;
    PortalShortcuts m_portal;
    std::unique_ptr<Ringer> m_ringer;
    std::unique_ptr<TrayIcon> m_tray;
    std::unique_ptr<TrayNotifier> m_trayNotifier;
    std::unique_ptr<CallNotifications> m_notifications;
    std::unique_ptr<GlobalKeys> m_globalKeys;
    bool m_quitting = false;
};

} // namespace Cordboard
