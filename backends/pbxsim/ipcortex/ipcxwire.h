// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/pbxsim/ipcortex/ipcxnodes.h"

#include <QHash>
#include <QSet>

namespace Cordboard {

/// A form's fields, decoded.
using IpcxForm = QHash<QString, QString>;
IpcxForm ipcxFormFields(const QByteArray &body);

/// Who is logged in, by the value of the session's cookie.
class IpcxSessions
{
public:
    struct Session
    {
        QString id;
        QString extension;
        QString company;
        bool polled = false;
        QByteArray pushed; ///< to be said with the next reply of the feed
    };
    Session &begin(const QString &extension);
    Session *find(const QString &id);
    void end(const QString &id) { m_sessions.remove(id); }
    void endAll() { m_sessions.clear(); }
    QHash<QString, Session> &all() { return m_sessions; }

private:
    QHash<QString, Session> m_sessions;
    int m_next = 1;
};

/// The user whom that name and password let in; empty: nobody. People log in with their extension.
QString ipcxAuthenticate(const Office &office, const QString &user, const QString &password);
/// Rights, by name: "yes" or "company".
QHash<QString, QString> ipcxPermissions(const SimPerson &person);

/// The objects of cmd=refresh, protocol note 4.2.
QJsonObject ipcxLivefeed(const Office &office, const IpcxNodes &nodes, const QString &self, const QString &host);
QJsonObject ipcxAddresses(const Office &office, const IpcxNodes &nodes);
/// The key of a contact in the address book, without its leading "a".
QString ipcxAddressKey(const QString &contact);

} // namespace Cordboard
