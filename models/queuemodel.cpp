// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queuemodel.h"

#include "models/core/naturalkey.h"
#include "models/core/waitinglevel.h"

#include <QLocale>

namespace Cordboard {

namespace {

QDateTime longestSince(const Queue &queue)
{
    QDateTime longest;
    for (const QueueCaller &caller : queue.waiting)
        if (caller.since.isValid() && (!longest.isValid() || caller.since < longest))
            longest = caller.since;
    return longest;
}

int serviceSeconds(const Queue &queue)
{
    return queue.serviceLevelSeconds > 0 ? queue.serviceLevelSeconds : DefaultServiceSeconds;
}

} // namespace

QueueModel::QueueModel(const Switchboard *board, QObject *parent)
    : EntityTableModel(board,
          { tr("Queue"), tr("Waiting", "number of calls in a queue"), tr("Longest since"), tr("Agents free"),
              tr("Service level") },
          parent)
{
}

bool QueueModel::isFree(const QueueAgent &agent)
{
    return agent.loggedIn && !agent.paused && agent.state == AgentState::Idle;
}

QueueModel::AgentCount QueueModel::countAgents(const QueueId &id) const
{
    AgentCount count;
    if (!board())
        return count;
    const QList<QueueAgentId> agents = board()->queueAgentsOf(id);
    for (const QueueAgentId &agentId : agents) {
        const QueueAgent *agent = board()->agent(agentId);
        if (!agent)
            continue;
        count.loggedIn += agent->loggedIn;
        count.free += isFree(*agent);
    }
    return count;
}

QVariant QueueModel::text(const Queue &value, int column) const
{
    switch (column) {
    case NameColumn: return value.name.isEmpty() ? value.number : value.name;
    case WaitingColumn: return QLocale().toString(value.waiting.size());
    case LongestColumn: {
        const QDateTime since = longestSince(value);
        return since.isValid() ? QLocale().toString(since.toLocalTime().time(), QLocale::ShortFormat) : QString();
    }
    case AgentsColumn: {
        const AgentCount count = countAgents(value.id);
        return tr("%1 of %2", "free agents of all").arg(count.free).arg(count.loggedIn);
    }
    case ServiceColumn: return value.serviceLevelPercent < 0 ? QString() : tr("%1 %").arg(value.serviceLevelPercent);
    default: return {};
    }
}

QVariant QueueModel::cell(const Queue &value, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return text(value, column);
    case Qt::AccessibleTextRole: {
        if (column != NameColumn)
            return text(value, column);
        const AgentCount count = countAgents(value.id);
        return tr("Queue %1, %2, %3")
            .arg(text(value, NameColumn).toString(), tr("%n waiting", nullptr, int(value.waiting.size())),
                tr("%1 of %n agent(s) free", nullptr, count.loggedIn).arg(count.free));
    }
    case StateRole: return value.waiting.isEmpty() ? 0 : 1;
    case SortRole: return naturalKey(value.number);
    case AllowedActionsRole: {
        ActionSet set { Capability::QueueLogin, Capability::QueuePause };
        set.addIf(!value.number.isEmpty(), { Capability::BlindTransfer });
        set.addIf(!value.waiting.isEmpty(), { Capability::TakeFromQueue });
        return QVariant::fromValue(set);
    }
    case StartedAtRole: return longestSince(value);
    case NameRole: return value.name;
    case NumberRole: return value.number;
    case CallIdRole: return QVariant::fromValue(value.waiting.isEmpty() ? CallId() : value.waiting.first().call);
    case QueueIdRole: return QVariant::fromValue(value.id);
    case WaitingCountRole: return int(value.waiting.size());
    case FreeAgentsRole: return countAgents(value.id).free;
    case AgentsRole: return countAgents(value.id).loggedIn;
    case ServiceSecondsRole: return serviceSeconds(value);
    case ServicePercentRole: return value.serviceLevelPercent;
    case AnsweredRole: return value.answered;
    case AbandonedRole: return value.abandoned;
    default: return {};
    }
}

RowChanges QueueModel::changedRoles(const Queue &old, const Queue &now) const
{
    const auto first = [](const Queue &queue) { return queue.waiting.isEmpty() ? CallId() : queue.waiting.first().call; };
    RowChanges c;
    c.note(old.name != now.name, { NameColumn }, { NameRole });
    c.note(old.number != now.number, { NameColumn }, { NumberRole, SortRole, AllowedActionsRole });
    c.note(old.waiting.size() != now.waiting.size(), { WaitingColumn }, { WaitingCountRole });
    c.note(old.waiting.isEmpty() != now.waiting.isEmpty(), {}, { StateRole, AllowedActionsRole });
    c.note(longestSince(old) != longestSince(now), { LongestColumn }, { StartedAtRole });
    c.note(first(old) != first(now), {}, { CallIdRole });
    c.note(serviceSeconds(old) != serviceSeconds(now), {}, { ServiceSecondsRole });
    c.note(old.serviceLevelPercent != now.serviceLevelPercent, { ServiceColumn }, { ServicePercentRole });
    c.note(old.answered != now.answered, {}, { AnsweredRole });
    c.note(old.abandoned != now.abandoned, {}, { AbandonedRole });
    return c;
}

void QueueModel::rememberAgents(const QSet<QueueId> &ids)
{
    m_remembered.clear();
    for (const QueueId &id : ids)
        if (find(id))
            m_remembered.insert(id, countAgents(id));
}

void QueueModel::announceAgents()
{
    for (auto it = m_remembered.cbegin(); it != m_remembered.cend(); ++it) {
        const AgentCount now = countAgents(it.key());
        RowChanges changes;
        changes.note(now.free != it->free, { AgentsColumn }, { FreeAgentsRole });
        changes.note(now.loggedIn != it->loggedIn, { AgentsColumn }, { AgentsRole });
        if (!changes.isEmpty())
            touch(QList<QueueId> { it.key() }, changes);
    }
    m_remembered.clear();
}

} // namespace Cordboard
