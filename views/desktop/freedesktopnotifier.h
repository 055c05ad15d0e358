// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/desktop/desktopnotifier.h"

#include <QDBusConnection>
#include <QHash>

#include <optional>

class QDBusPendingCallWatcher;

namespace Cordboard {

/// The notification service of a free desktop (org.freedesktop.Notifications, version 1.2). Every call is asynchronous.
class FreedesktopNotifier final : public DesktopNotifier
{
    Q_OBJECT
public:
    explicit FreedesktopNotifier(const QDBusConnection &bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);

    void show(const QString &key, const Cordboard::Notification &notification) override;
    void withdraw(const QString &key) override;

private slots:
    void onAction(uint id, const QString &action);
    void onClosed(uint id, uint);
    void onToken(uint id, const QString &token);

private:
    struct Entry
    {
        uint id = 0; ///< the service's; 0: not told yet
        bool asked = false; ///< the answer to Notify is under way
        bool withdrawn = false;
        std::optional<Notification> next; ///< to be shown once the id is known
    };
    void askCapabilities();
    void send(const QString &key, const Notification &notification);
    void answered(const QString &key, QDBusPendingCallWatcher *call);
    void close(uint id);
    QString keyOf(uint id) const;

    QDBusConnection m_bus;
    QHash<QString, Entry> m_entries;
    QHash<uint, QByteArray> m_tokens;
    bool m_markup = true; ///< the service reads bodies as markup; until it says otherwise, what callers are called is escaped
    bool m_actions = true;
};

} // namespace Cordboard
