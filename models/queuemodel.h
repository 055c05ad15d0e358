// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/queue.h"
#include "models/core/allowedactions.h"
#include "models/core/entitytablemodel.h"

#include <QSet>

namespace Cordboard {

/// Queues. StartedAtRole: since when the longest waits. StateRole: int, 1 somebody waits, 0 nobody; how urgent it is,
/// waitingLevelAt() tells from StartedAtRole and ServiceSecondsRole.
class QueueModel final : public EntityTableModel<Queue>
{
    Q_OBJECT
public:
    enum Column { NameColumn, WaitingColumn, LongestColumn, AgentsColumn, ServiceColumn };
    enum OwnRole {
        WaitingCountRole = FirstOwnRole, ///< int
        FreeAgentsRole, ///< int, logged in, not paused, idle
        AgentsRole, ///< int, logged in
        ServiceSecondsRole, ///< int, DefaultServiceSeconds where the PBX tells none
        ServicePercentRole, ///< int, today; -1: not known
        AnsweredRole, ///< int, today; -1: not known
        AbandonedRole, ///< int, today; -1: not known
    };

    explicit QueueModel(const Switchboard *board, QObject *parent = nullptr);

    /// Whether that agent could take a call now.
    static bool isFree(const QueueAgent &agent);

protected:
    friend class Switchboard;
    QVariant cell(const Queue &value, int column, int role) const override;
    RowChanges changedRoles(const Queue &old, const Queue &now) const override;
    /// Remembers the agent counts of these queues; announceAgents() emits what differs then.
    void rememberAgents(const QSet<QueueId> &ids);
    void announceAgents();

private:
    struct AgentCount
    {
        int free = 0;
        int loggedIn = 0;
    };
    AgentCount countAgents(const QueueId &id) const;
    QVariant text(const Queue &value, int column) const;

    QHash<QueueId, AgentCount> m_remembered;
};

} // namespace Cordboard
