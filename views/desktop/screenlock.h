// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QSet>

namespace Cordboard {

/// Whether the desktop is locked or shows its screen saver, by logind's LockedHint and the screen savers' own word. Where nobody tells,
/// it counts as not locked.
class ScreenLock final : public QObject
{
    Q_OBJECT
public:
    ScreenLock(const QDBusConnection &session, const QDBusConnection &system, QObject *parent = nullptr);

    bool isLocked() const { return !m_locked.isEmpty(); }

signals:
    void changed(bool locked);

private slots:
    void onSaver(bool active, const QDBusMessage &message);
    void onProperties(const QString &interface, const QVariantMap &values);

private:
    void watchSaver(const QString &interface, const QString &path);
    void watchLogin();
    void tell(const QString &source, bool locked);

    QDBusConnection m_session;
    QDBusConnection m_system;
    QSet<QString> m_locked; ///< who says so
};

} // namespace Cordboard
