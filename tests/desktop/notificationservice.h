// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace Cordboard {

/// The desktop's notification service, played by a test on its own bus: org.freedesktop.Notifications as version 1.2 describes it.
/// Invoking an action closes the notification, as most services do.
class NotificationService final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Note
    {
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
        int timeout = 0;
        int changes = 0; ///< how often it was replaced
    };

    explicit NotificationService(const QDBusConnection &bus, QObject *parent = nullptr);
    ~NotificationService() override;
    bool start();
    void stop();

    QMap<uint, Note> notes; ///< on the screen now
    int shown = 0; ///< in all
    QStringList abilities { QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup") };

    uint idOf(const QString &title) const;
    void press(uint id, const QString &action);
    void putAway(uint id);

public slots:
    QStringList GetCapabilities() { return abilities; }
    uint Notify(const QString &application, uint replaces, const QString &icon, const QString &summary, const QString &body, const QStringList &actions,
        const QVariantMap &hints, int timeout);
    void CloseNotification(uint id);

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
    void ActivationToken(uint id, const QString &token);

private:
    QDBusConnection m_bus;
    uint m_last = 0;
};

/// A screen saver that a test switches.
class ScreenSaver final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")
public:
    bool start(QDBusConnection bus);
    void set(bool active)
    {
        m_active = active;
        emit ActiveChanged(active);
    }
public slots:
    bool GetActive() const { return m_active; }
signals:
    void ActiveChanged(bool active);

private:
    bool m_active = false;
};

} // namespace Cordboard
