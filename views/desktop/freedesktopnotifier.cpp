// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desktop/freedesktopnotifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QVariantMap>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr auto notifierService = "org.freedesktop.Notifications"_L1;
constexpr auto notifierPath = "/org/freedesktop/Notifications"_L1;
constexpr int stays = 0;
constexpr int byTheDesktop = -1;

QDBusMessage notifierCall(QLatin1StringView method)
{
    return QDBusMessage::createMethodCall(notifierService, notifierPath, notifierService, method);
}

} // namespace

FreedesktopNotifier::FreedesktopNotifier(const QDBusConnection &bus, QObject *parent)
    : DesktopNotifier(parent), m_bus(bus)
{
    m_bus.connect(notifierService, notifierPath, notifierService, u"ActionInvoked"_s, this, SLOT(onAction(uint, QString)));
    m_bus.connect(notifierService, notifierPath, notifierService, u"NotificationClosed"_s, this, SLOT(onClosed(uint, uint)));
    m_bus.connect(notifierService, notifierPath, notifierService, u"ActivationToken"_s, this, SLOT(onToken(uint, QString)));
    auto *watcher = new QDBusServiceWatcher(notifierService, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this](const QString &, const QString &before, const QString &now) {
        // With the service its numbers go. What it has not answered yet, the bus answers.
        QStringList gone;
        if (!before.isEmpty())
            m_entries.removeIf([&gone](const auto &entry) {
                if (!entry->asked)
                    gone.append(entry.key());
                return !entry->asked;
            });
        m_tokens.clear();
        for (const QString &key : gone)
            emit closed(key);
        if (!now.isEmpty())
            askCapabilities();
    });
    askCapabilities();
}

void FreedesktopNotifier::askCapabilities()
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(notifierCall("GetCapabilities"_L1)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isError())
            return;
        m_markup = reply.value().contains("body-markup"_L1);
        m_actions = reply.value().contains("actions"_L1);
    });
}

void FreedesktopNotifier::show(const QString &key, const Notification &notification)
{
    Entry &entry = m_entries[key];
    entry.withdrawn = false;
    if (entry.asked)
        entry.next = notification; // two questions at once would make two notifications
    else
        send(key, notification);
}

void FreedesktopNotifier::send(const QString &key, const Notification &notification)
{
    Entry &entry = m_entries[key];
    entry.asked = true;
    QStringList actions;
    if (m_actions) {
        actions = { u"default"_s, tr("Show") };
        for (const auto &[id, label] : notification.actions)
            actions << id << label;
    }
    // Calls are nobody's history but ours, and the sound is ours as well.
    const QVariantMap hints { { u"urgency"_s, QVariant::fromValue(uchar(notification.urgent ? 2 : 1)) }, { u"category"_s, u"call.incoming"_s },
        { u"desktop-entry"_s, u"org.cordboard.Cordboard"_s }, { u"transient"_s, true }, { u"suppress-sound"_s, true } };
    QDBusMessage message = notifierCall("Notify"_L1);
    message << u"Cordboard"_s << entry.id << u"org.cordboard.Cordboard"_s << notification.title
            << (m_markup ? notification.body.toHtmlEscaped() : notification.body) << actions << hints << (notification.urgent ? stays : byTheDesktop);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
        watcher->deleteLater();
        answered(key, watcher);
    });
}

void FreedesktopNotifier::answered(const QString &key, QDBusPendingCallWatcher *watcher)
{
    const QDBusPendingReply<uint> reply = *watcher;
    const auto it = m_entries.find(key);
    if (reply.isError()) {
        if (it != m_entries.end())
            m_entries.erase(it);
        emit unavailable(key);
        return;
    }
    if (it == m_entries.end() || it->withdrawn) {
        close(reply.value());
        if (it != m_entries.end())
            m_entries.erase(it);
        return;
    }
    it->id = reply.value();
    it->asked = false;
    if (const std::optional<Notification> next = std::exchange(it->next, std::nullopt))
        send(key, *next);
    else
        emit shown(key);
}

void FreedesktopNotifier::withdraw(const QString &key)
{
    const auto it = m_entries.find(key);
    if (it == m_entries.end())
        return;
    if (it->asked) {
        it->withdrawn = true;
        it->next.reset();
        return;
    }
    const uint id = it->id;
    m_entries.erase(it); // first: the service's answer is no news
    close(id);
}

void FreedesktopNotifier::close(uint id)
{
    m_bus.asyncCall(notifierCall("CloseNotification"_L1) << id);
}

QString FreedesktopNotifier::keyOf(uint id) const
{
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it)
        if (it->id == id && id != 0)
            return it.key();
    return {};
}

void FreedesktopNotifier::onAction(uint id, const QString &action)
{
    const QString key = keyOf(id);
    if (key.isEmpty())
        return; // somebody else's
    if (action == "default"_L1)
        emit clicked(key, m_tokens.take(id));
    else
        emit actionInvoked(key, action);
}

void FreedesktopNotifier::onClosed(uint id, uint)
{
    m_tokens.remove(id);
    const QString key = keyOf(id);
    if (key.isEmpty())
        return;
    m_entries.remove(key);
    emit closed(key);
}

void FreedesktopNotifier::onToken(uint id, const QString &token)
{
    if (!keyOf(id).isEmpty() && token.size() < 256)
        m_tokens.insert(id, token.toLatin1());
}

} // namespace Cordboard
