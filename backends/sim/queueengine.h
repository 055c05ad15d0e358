// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/result.h"
#include "backends/sim/simtypes.h"

#include <QSet>

namespace Cordboard {

class OfficeCore;

/// Callers who wait for one of several agents.
class QueueEngine
{
public:
    explicit QueueEngine(OfficeCore &core) : m_core(core) { }

    void enter(SimCall &call, const QString &queue);
    /// The call waits no more: `agent` took it, it was sent elsewhere, or (neither) its caller gave up. Nothing when it did not wait.
    void leave(SimCall &call, const QString &agent, bool redirected = false);
    void agentDidNotAnswer(SimCall &call, const QString &agent);
    /// A leg is over: its agent may have to wrap up.
    void legEnded(SimCall &call, const SimLeg &leg);
    /// That person's phone, registration or do-not-disturb changed.
    void refreshAgent(const SimPerson &person);
    /// Gives waiting calls to free agents; runs at the end of each step, for the queues in which something happened.
    void distribute();

    Result<void> login(const QString &queue, const QString &agent, bool in);
    Result<void> setPenalty(const QString &queue, const QString &agent, int penalty);
    Result<void> pause(const QString &queue, const QString &agent, bool paused, const QString &reason);

private:
    bool available(const SimAgent &agent) const;
    void refresh(SimQueue &queue, SimAgent &agent);
    void distribute(SimQueue &queue);
    void ring(SimQueue &queue, SimCall &call, SimAgent &agent);
    /// The lowest penalty of those who are free or ring for that call: where all ring, only those of that one do.
    int ringingRank(const SimQueue &queue, const SimCall &call) const;
    SimAgent *agentOf(SimQueue &queue, const QString &extension);

    OfficeCore &m_core;
    QStringList m_touched; ///< queues to look at, in order
};

} // namespace Cordboard
