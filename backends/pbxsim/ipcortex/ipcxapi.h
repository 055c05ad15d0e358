// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/pbxsim/ipcortex/ipcxwire.h"

namespace Cordboard {

/// POST /api/api.whtm: protocol note 4.1. Answers the text; a command that is not possible is refused, one that is not
/// known too.
class IpcxApi
{
public:
    IpcxApi(Office &office, IpcxNodes &nodes, IpcxSessions &sessions)
        : m_office(office)
        , m_nodes(nodes)
        , m_sessions(sessions)
    { }

    struct Reply
    {
        QByteArray text;
        QString session; ///< not empty: the cookie to set
    };
    /// `session` may be nullptr: not logged in.
    Reply run(const IpcxForm &form, IpcxSessions::Session *session, const QString &host);
    void setRefuseLogins(bool refuse) { m_refuseLogins = refuse; }

private:
    Result<void> act(const QString &command, const IpcxForm &form, const QString &user);
    Result<void> dial(const IpcxForm &form, const QString &user);
    Result<void> attended(const IpcxForm &form, const QString &user);
    Result<QString> book(const QString &command, const IpcxForm &form);
    /// The leg that a command names, if it is the user's own.
    Result<QString> ownLeg(const QString &device, const QString &channel, const QString &user) const;

    Office &m_office;
    IpcxNodes &m_nodes;
    IpcxSessions &m_sessions;
    QHash<QString, QHash<QString, QString>> m_stored; ///< by user, by type: base64
    bool m_refuseLogins = false;
};

} // namespace Cordboard
