// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desktop/desktopcitizen.h"

#include "models/desk/operatordesk.h"
#include "models/supervision/alarmcenter.h"
#include "views/desktop/diallink.h"
#include "views/theme/theme.h"
#include "views/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QSettings>
#include <QTimer>

namespace Cordboard {

using namespace Qt::StringLiterals;

DesktopCitizen::DesktopCitizen(MainWindow &window, OperatorDesk &desk, WaitingModel &waiting, const Theme &theme, QSettings &settings, QObject *parent)
    : QObject(parent), m_window(window), m_desk(desk), m_settings(settings), m_sounds(m_output, settings),
      m_lock(QDBusConnection::sessionBus(), QDBusConnection::systemBus()),
      m_ringer(std::make_unique<Ringer>(m_sounds, waiting, desk, settings))
{
    auto *silence = new QAction(theme.icon(u"alarm-ack"_s), tr("Silence the ring"), this);
    silence->setObjectName("silence-ring"_L1);
    silence->setEnabled(m_ringer->canBeSilenced());
    connect(silence, &QAction::triggered, m_ringer.get(), &Ringer::silence);
    connect(m_ringer.get(), &Ringer::changed, silence, [this, silence] { silence->setEnabled(m_ringer->canBeSilenced()); });
    window.addToolsAction(silence);

    m_tray = std::make_unique<TrayIcon>(desk, waiting, window.actions(), silence, theme, settings);
    connect(m_tray.get(), &TrayIcon::showRequested, this, [this] { raise({}); });
    connect(m_tray.get(), &TrayIcon::quitRequested, this, &DesktopCitizen::quit);

    m_trayNotifier = std::make_unique<TrayNotifier>(*m_tray);
    m_notifications = std::make_unique<CallNotifications>(desk, waiting, m_lock, m_service, m_trayNotifier.get(), settings);
    connect(m_notifications.get(), &CallNotifications::raiseRequested, this, &DesktopCitizen::raise);
    const auto follow = [this] { m_notifications->setWindowActive(QGuiApplication::applicationState() == Qt::ApplicationActive); };
    connect(qApp, &QGuiApplication::applicationStateChanged, m_notifications.get(), follow);
    QTimer::singleShot(0, m_notifications.get(), follow); // the window may never have been active

    m_globalKeys = std::make_unique<GlobalKeys>(window, desk, m_lock, m_portal, settings);

    window.installEventFilter(this);
    qApp->installEventFilter(this);
}

DesktopCitizen::~DesktopCitizen() = default;

bool DesktopCitizen::closesToTray() const
{
    return m_settings.value("desktop/closeToTray"_L1, false).toBool();
}

void DesktopCitizen::setClosesToTray(bool on)
{
    m_settings.setValue("desktop/closeToTray"_L1, on);
}

void DesktopCitizen::serve(AlarmCenter &alarms)
{
    connect(&alarms, &AlarmCenter::soundRequested, this, [this](AlarmSound sound) {
        switch (sound) {
        case AlarmSound::SoftTick: m_sounds.play(Sound::AlarmTick); break;
        case AlarmSound::TwoTones: m_sounds.play(Sound::AlarmTwoTones); break;
        case AlarmSound::OneTone: m_sounds.play(Sound::CallWaiting); break;
        }
    });
    const auto keyOf = [](const QueueId &queue) { return QString(queue.account().value() + u'\n' + queue.local()); };
    connect(&alarms, &AlarmCenter::notificationRequested, this, [this, keyOf](const QueueId &queue, const QString &title, const QString &text) {
        m_notifications->notify(keyOf(queue), title, text, { { u"acknowledge"_s, tr("Acknowledge") } });
    });
    connect(&alarms, &AlarmCenter::notificationWithdrawn, this, [this, keyOf](const QueueId &queue) { m_notifications->withdraw(keyOf(queue)); });
    connect(m_notifications.get(), &CallNotifications::acted, &alarms, [&alarms, keyOf](const QString &key, const QString &) {
        for (const QueueAlarm &alarm : alarms.alarms())
            if (keyOf(alarm.queue) == key)
                alarms.acknowledge(alarm.queue);
    });
}

void DesktopCitizen::raise(const QByteArray &activationToken)
{
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken); // what the compositor wants to see before it lets a window to the front
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void DesktopCitizen::openLinks(const QStringList &links, const QByteArray &activationToken)
{
    raise(activationToken);
    if (links.isEmpty())
        return;
    QString why;
    const std::optional<DialLink> link = DialLink::read(links.first(), why);
    if (!link) {
        say(why, true);
        return;
    }
    if (!m_window.offerNumber(link->text)) {
        say(tr("A link asks to call %1. Empty the search field first, then open it again.").arg(link->text), true);
        return;
    }
    if (!link->extension.isEmpty())
        say(tr("From a link: %1, then extension %2. Nothing is called before you press the key.").arg(link->text, link->extension), false);
    else if (!link->context.isEmpty())
        say(tr("From a link: %1, as dialled within %2. Nothing is called before you press the key.", "number; area or company").arg(link->text, link->context), false);
    else
        say(tr("From a link: %1. Nothing is called before you press the key.").arg(link->text), false);
}

void DesktopCitizen::say(const QString &text, bool warning)
{
    emit m_desk.noticed({ warning ? Notice::Level::Warning : Notice::Level::Info, text, {}, m_desk.clock().now() });
}

void DesktopCitizen::quit()
{
    m_quitting = true;
    m_window.close();
    QApplication::quit();
}

bool DesktopCitizen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Quit)
        m_quitting = true; // the session ends, or a menu of the desktop: no hiding then
    if (watched != &m_window || event->type() != QEvent::Close)
        return QObject::eventFilter(watched, event);
    if (m_quitting || !closesToTray() || !m_tray->isThere()) {
        if (!QGuiApplication::quitOnLastWindowClosed())
            QTimer::singleShot(0, qApp, [] { QCoreApplication::quit(); });
        return false;
    }
    // A dialog that is closed later must not count as the last window.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    event->ignore();
    m_window.hide();
    tellOnce();
    return true;
}

void DesktopCitizen::tellOnce()
{
    if (m_settings.value("desktop/trayTold"_L1).toBool())
        return;
    m_settings.setValue("desktop/trayTold"_L1, true);
    m_service.show(u"tray"_s, { tr("Cordboard goes on in the tray"), tr("Calls still come in. Its icon brings the board back and quits it for good."), false, {} });
}

} // namespace Cordboard
