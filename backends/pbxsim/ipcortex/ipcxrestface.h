// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/pbxsim/ipcortex/ipcxwire.h"

namespace Cordboard {

/// POST /rest/<section>/<verb>: protocol note, section 5. [assumed] The columns of a call record, the status 401
/// without a session, and that the office's first flow is the company's first night mode.
class IpcxRestFace
{
public:
    IpcxRestFace(Office &office, const IpcxNodes &nodes, IpcxSessions &sessions)
        : m_office(office)
        , m_nodes(nodes)
        , m_sessions(sessions)
    { }

    struct Reply
    {
        int status = 200;
        QJsonObject body;
        QString session; ///< not empty: the cookie to set
    };
    /// `path` without /rest/ and without a slash at its end.
    Reply run(const QString &path, const QJsonObject &body, IpcxSessions::Session *session);
    void setRefuseLogins(bool refuse) { m_refuseLogins = refuse; }
    void setApiKey(const QString &key) { m_apiKey = key; }

private:
    Reply login(const QJsonObject &auth);
    QJsonObject user(const QString &extension, const QString &session) const;
    QJsonArray records(const QJsonObject &scope) const;
    QJsonObject calendar() const;
    Reply addEvent(const QJsonObject &values);

    Office &m_office;
    const IpcxNodes &m_nodes;
    IpcxSessions &m_sessions;
    QString m_apiKey;
    QList<QJsonObject> m_events; ///< of other night modes than the first, and those that have not begun
    bool m_refuseLogins = false;
};

} // namespace Cordboard
