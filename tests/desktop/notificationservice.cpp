// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/notificationservice.h"

namespace Cordboard {

namespace {

const QString notifications = QStringLiteral("org.freedesktop.Notifications");
const QString notificationsPath = QStringLiteral("/org/freedesktop/Notifications");

} // namespace

NotificationService::NotificationService(const QDBusConnection &bus, QObject *parent)
    : QObject(parent), m_bus(bus)
{ }

NotificationService::~NotificationService()
{
    stop();
}

bool NotificationService::start()
{
    return m_bus.registerObject(notificationsPath, this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) && m_bus.registerService(notifications);
}

void NotificationService::stop()
{
    m_bus.unregisterService(notifications);
    m_bus.unregisterObject(notificationsPath);
}

uint NotificationService::idOf(const QString &title) const
{
    for (auto it = notes.cbegin(); it != notes.cend(); ++it)
        if (it->title == title)
            return it.key();
    return 0;
}

uint NotificationService::Notify(const QString &, uint replaces, const QString &, const QString &summary, const QString &body, const QStringList &actions,
    const QVariantMap &hints, int timeout)
{
    const uint id = notes.contains(replaces) ? replaces : ++m_last;
    const int changes = notes.contains(id) ? notes.value(id).changes + 1 : 0;
    notes.insert(id, { summary, body, actions, hints, timeout, changes });
    ++shown;
    return id;
}

void NotificationService::CloseNotification(uint id)
{
    if (notes.remove(id) > 0)
        emit NotificationClosed(id, 3);
}

void NotificationService::press(uint id, const QString &action)
{
    emit ActionInvoked(id, action);
    if (notes.remove(id) > 0)
        emit NotificationClosed(id, 2);
}

void NotificationService::putAway(uint id)
{
    if (notes.remove(id) > 0)
        emit NotificationClosed(id, 2);
}

bool ScreenSaver::start(QDBusConnection bus)
{
    return bus.registerObject(QStringLiteral("/org/freedesktop/ScreenSaver"), this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
        && bus.registerService(QStringLiteral("org.freedesktop.ScreenSaver"));
}

} // namespace Cordboard
