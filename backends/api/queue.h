// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/ids.h"
#include "backends/api/states.h"

#include <QDateTime>
#include <QList>

namespace Cordboard {

/// Somebody who waits in a queue, first come first.
struct QueueCaller
{
    CallId call;
    QString number; ///< empty: the PBX does not tell
    QString name;
    QDateTime since; ///< UTC
    friend bool operator==(const QueueCaller &, const QueueCaller &) = default;
};

struct Queue
{
    QueueId id;
    QString number;
    QString name;
    QList<QueueCaller> waiting; ///< longest wait first
    int serviceLevelSeconds = 0; ///< an answer within this time is good; 0: not known
    int serviceLevelPercent = -1; ///< today; -1: not known
    int answered = -1; ///< today; -1: not known
    int abandoned = -1; ///< today; -1: not known
    friend bool operator==(const Queue &, const Queue &) = default;
};

/// One agent in one queue: the same person in two queues is two of these.
struct QueueAgent
{
    QueueAgentId id;
    QueueId queue;
    ExtensionId extension;
    QString name;
    bool loggedIn = false;
    bool paused = false;
    QString pauseReason;
    AgentState state = AgentState::Unknown;
    QDateTime since; ///< UTC, when state, login or pause last changed; invalid: not known
    int callsTaken = -1; ///< today; -1: not known
    int penalty = 0;
    friend bool operator==(const QueueAgent &, const QueueAgent &) = default;
};

/// The id of agent `extension` in queue `queue`, the same in every backend.
inline QueueAgentId queueAgentId(const QueueId &queue, const ExtensionId &extension)
{
    return { queue.account(), queue.local() + QLatin1Char('/') + extension.local() };
}

} // namespace Cordboard
