// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/desktop/screenlock.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr auto login = "org.freedesktop.login1"_L1;
constexpr auto loginSession = "org.freedesktop.login1.Session"_L1;
constexpr auto properties = "org.freedesktop.DBus.Properties"_L1;

} // namespace

ScreenLock::ScreenLock(const QDBusConnection &session, const QDBusConnection &system, QObject *parent)
    : QObject(parent), m_session(session), m_system(system)
{
    if (m_session.isConnected()) {
        watchSaver(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s);
        watchSaver(u"org.gnome.ScreenSaver"_s, u"/org/gnome/ScreenSaver"_s);
        watchSaver(u"org.cinnamon.ScreenSaver"_s, u"/org/cinnamon/ScreenSaver"_s);
        watchSaver(u"org.mate.ScreenSaver"_s, u"/org/mate/ScreenSaver"_s);
    }
    if (m_system.isConnected())
        watchLogin();
}

void ScreenLock::watchSaver(const QString &interface, const QString &path)
{
    m_session.connect(interface, path, interface, u"ActiveChanged"_s, this, SLOT(onSaver(bool, QDBusMessage)));
    QDBusMessage question = QDBusMessage::createMethodCall(interface, path, interface, u"GetActive"_s);
    question.setAutoStartService(false); // asking must not wake a screen saver that this desktop does not use
    auto *watcher = new QDBusPendingCallWatcher(m_session.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, interface] {
        watcher->deleteLater();
        const QDBusPendingReply<bool> reply = *watcher;
        if (!reply.isError())
            tell(interface, reply.value());
    });
}

void ScreenLock::watchLogin()
{
    QDBusMessage question = QDBusMessage::createMethodCall(login, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"GetSessionByPID"_s);
    question << uint(QCoreApplication::applicationPid());
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (reply.isError())
            return; // no logind, or not started from a session
        const QString session = reply.value().path();
        m_system.connect(login, session, properties, u"PropertiesChanged"_s, this, SLOT(onProperties(QString, QVariantMap)));
        QDBusMessage get = QDBusMessage::createMethodCall(login, session, properties, u"Get"_s);
        get << QString(loginSession) << u"LockedHint"_s;
        auto *answer = new QDBusPendingCallWatcher(m_system.asyncCall(get), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
            answer->deleteLater();
            const QDBusPendingReply<QVariant> hint = *answer;
            if (!hint.isError())
                tell(login, hint.value().toBool());
        });
    });
}

void ScreenLock::onSaver(bool active, const QDBusMessage &message)
{
    tell(message.interface(), active);
}

void ScreenLock::onProperties(const QString &interface, const QVariantMap &values)
{
    if (interface == loginSession && values.contains("LockedHint"_L1))
        tell(login, values.value("LockedHint"_L1).toBool());
}

void ScreenLock::tell(const QString &source, bool locked)
{
    const bool before = isLocked();
    if (locked)
        m_locked.insert(source);
    else
        m_locked.remove(source);
    if (before != isLocked())
        emit changed(isLocked());
}

} // namespace Cordboard
