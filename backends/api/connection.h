// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/ids.h"
#include "backends/api/pbxerror.h"
#include "backends/api/states.h"

#include <QDateTime>
#include <QMetaType>

namespace Cordboard {

enum class ConnectionState {
    Offline, ///< not asked to connect
    Connecting, ///< first attempt
    Synchronizing, ///< logged in, first full state on its way
    Online,
    Degraded, ///< open, but an answer is overdue
    Reconnecting, ///< lost; will try again
    Refused, ///< ended for a reason that a retry cannot mend (password, other login): waits for the user
};

QString stateWord(ConnectionState);

/// How the link is, since when, and what happens next.
struct ConnectionInfo
{
    ConnectionState state = ConnectionState::Offline;
    PbxError error; ///< why, in Degraded, Reconnecting and Refused
    QDateTime since; ///< UTC, when `state` began
    QDateTime nextAttempt; ///< UTC, in Reconnecting; invalid: under way
    QDateTime lastHeard; ///< UTC, last frame received: how old the knowledge is
    QDateTime stateAsOf; ///< UTC, for a PBX that is asked instead of telling: the last full round of answers; invalid: it tells by itself
    friend bool operator==(const ConnectionInfo &, const ConnectionInfo &) = default;
};

/// Who we are at this PBX. Empty members: not known (yet).
struct SessionInfo
{
    ExtensionId self; ///< the operator's own extension
    QString displayName;
    QString serverName;
    QString serverVersion;
    QString tenant;
    Permission permission = Permission::Unknown;
    friend bool operator==(const SessionInfo &, const SessionInfo &) = default;
};

} // namespace Cordboard

Q_DECLARE_METATYPE(Cordboard::ConnectionState)
Q_DECLARE_METATYPE(Cordboard::ConnectionInfo)
Q_DECLARE_METATYPE(Cordboard::SessionInfo)
