// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/sim/queueengine.h"

#include "backends/sim/officecore.h"

#include <limits>
#include <utility>

namespace Cordboard {

namespace {

/// An agent who did not take a call is left in peace so long.
constexpr int restMs = 5'000;

} // namespace

void QueueEngine::enter(SimCall &call, const QString &number)
{
    OfficeState &s = m_core.state;
    SimQueue *queue = s.queue(number);
    call.queue = number;
    call.queued = true;
    call.queuedAt = s.now;
    if (!call.answeredAt) {
        call.calleeNumber = number;
        call.calleeName = queue->config.name;
    }
    queue->waiting.append(call.id);
    QString callerNumber, callerName;
    for (const SimLeg *leg : s.legsOf(call))
        if (leg->isParty() && !leg->agent && callerNumber.isEmpty()) {
            callerNumber = leg->number;
            callerName = leg->name;
        }
    s.tell(QueueEvent { number, true, call.id, callerNumber, callerName, {} });
    if (!m_touched.contains(number))
        m_touched.append(number);
}

void QueueEngine::leave(SimCall &call, const QString &agent, bool redirected)
{
    if (!call.queued)
        return;
    OfficeState &s = m_core.state;
    SimQueue *queue = s.queue(call.queue);
    call.queued = false;
    queue->waiting.removeOne(call.id);
    if (!agent.isEmpty()) {
        ++queue->answered;
        queue->inTime += s.now - call.queuedAt <= qint64(queue->config.serviceLevelSeconds) * 1000;
        if (SimAgent *a = agentOf(*queue, agent))
            ++a->callsTaken;
    } else if (!redirected) {
        ++queue->abandoned;
    }
    s.tell(QueueEvent { queue->config.number, false, call.id, {}, {}, agent });
    if (!m_touched.contains(call.queue))
        m_touched.append(call.queue);
}

SimAgent *QueueEngine::agentOf(SimQueue &queue, const QString &extension)
{
    for (SimAgent &agent : queue.agents)
        if (agent.extension == extension)
            return &agent;
    return nullptr;
}

void QueueEngine::agentDidNotAnswer(SimCall &call, const QString &extension)
{
    OfficeState &s = m_core.state;
    SimQueue *queue = s.queue(call.queue);
    SimAgent *agent = queue ? agentOf(*queue, extension) : nullptr;
    if (!agent)
        return;
    agent->idleSince = s.now;
    agent->resting = true;
    s.cancel(agent->restTimer);
    agent->restTimer = s.schedule(restMs, [this, number = call.queue, extension] {
        SimQueue *q = m_core.state.queue(number);
        if (SimAgent *a = q ? agentOf(*q, extension) : nullptr) {
            a->restTimer = {};
            a->resting = false;
            m_touched.append(number);
        }
    });
    if (!m_touched.contains(call.queue))
        m_touched.append(call.queue);
}

void QueueEngine::legEnded(SimCall &call, const SimLeg &leg)
{
    if (!leg.agent || (leg.state != LineState::Talking && leg.state != LineState::Held))
        return;
    OfficeState &s = m_core.state;
    SimQueue *queue = s.queue(call.queue);
    SimAgent *agent = queue ? agentOf(*queue, leg.user) : nullptr;
    if (!agent || queue->config.wrapUpMs <= 0)
        return;
    agent->wrappingUp = true;
    s.cancel(agent->wrapTimer);
    agent->wrapTimer = s.schedule(queue->config.wrapUpMs, [this, number = call.queue, extension = leg.user] {
        SimQueue *q = m_core.state.queue(number);
        if (SimAgent *a = q ? agentOf(*q, extension) : nullptr) {
            a->wrapTimer = {};
            a->wrappingUp = false;
            refresh(*q, *a);
        }
    });
}

bool QueueEngine::available(const SimAgent &agent) const
{
    if (!agent.loggedIn || agent.paused || agent.wrappingUp || agent.resting)
        return false;
    const SimPerson *person = m_core.state.person(agent.extension);
    return person && person->registered && !person->dnd && person->legs.isEmpty();
}

void QueueEngine::refreshAgent(const SimPerson &person)
{
    for (const QString &number : person.queues) {
        SimQueue *queue = m_core.state.queue(number);
        if (SimAgent *agent = queue ? agentOf(*queue, person.config.number) : nullptr)
            refresh(*queue, *agent);
    }
}

void QueueEngine::refresh(SimQueue &queue, SimAgent &agent)
{
    OfficeState &s = m_core.state;
    const SimPerson *person = s.person(agent.extension);
    AgentState state = AgentState::Idle;
    if (!agent.loggedIn || !person || !person->registered)
        state = AgentState::Unavailable;
    else if (person->state == LineState::Ringing)
        state = AgentState::Ringing;
    else if (person->state != LineState::Idle && person->state != LineState::Unavailable)
        state = AgentState::Talking;
    else if (agent.wrappingUp)
        state = AgentState::WrapUp;
    if (state == AgentState::Idle && !m_touched.contains(queue.config.number))
        m_touched.append(queue.config.number);
    if (state == agent.state)
        return;
    agent.state = state;
    agent.since = s.now;
    if (state == AgentState::Idle)
        agent.idleSince = s.now;
    s.tell(AgentEvent { queue.config.number, agent.extension });
}

void QueueEngine::distribute()
{
    // Ringing an agent touches the other queues that he is in, which need no second look: he is not free there now.
    for (int i = 0; i < m_touched.size(); ++i)
        if (SimQueue *queue = m_core.state.queue(m_touched.at(i)))
            distribute(*queue);
    m_touched.clear();
}

void QueueEngine::distribute(SimQueue &queue)
{
    OfficeState &s = m_core.state;
    const auto rings = [&s](const SimCall &call) {
        for (const SimLeg *leg : s.legsOf(call))
            if (leg->agent && leg->state == LineState::Ringing)
                return true;
        return false;
    };
    if (queue.config.strategy == QueueConfig::Strategy::RingAll) {
        SimCall *head = queue.waiting.isEmpty() ? nullptr : s.call(queue.waiting.first());
        const int rank = head ? ringingRank(queue, *head) : 0;
        for (SimAgent &agent : queue.agents)
            if (head && available(agent) && agent.penalty <= rank)
                ring(queue, *head, agent);
        return;
    }
    for (int i = 0; i < queue.waiting.size(); ++i) {
        SimAgent *next = nullptr;
        for (SimAgent &agent : queue.agents)
            if (available(agent) && (!next || std::pair(agent.penalty, agent.idleSince) < std::pair(next->penalty, next->idleSince)))
                next = &agent;
        if (!next)
            return;
        SimCall *call = s.call(queue.waiting.at(i));
        if (call && !rings(*call))
            ring(queue, *call, *next);
    }
}

int QueueEngine::ringingRank(const SimQueue &queue, const SimCall &call) const
{
    OfficeState &s = m_core.state;
    const auto isRung = [&](const SimAgent &agent) {
        for (const SimLeg *leg : s.legsOf(call))
            if (leg->agent && leg->user == agent.extension && leg->state == LineState::Ringing)
                return true;
        return false;
    };
    int lowest = std::numeric_limits<int>::max();
    for (const SimAgent &agent : queue.agents)
        if (agent.penalty < lowest && (available(agent) || isRung(agent)))
            lowest = agent.penalty;
    return lowest;
}

void QueueEngine::ring(SimQueue &queue, SimCall &call, SimAgent &agent)
{
    OfficeState &s = m_core.state;
    SimLeg &leg = m_core.route.ringPerson(call, *s.person(agent.extension), RouteEngine::Why::Agent);
    if (queue.config.strategy == QueueConfig::Strategy::LongestIdle && queue.config.ringMs > 0)
        leg.ringTimer = s.schedule(queue.config.ringMs, [this, id = leg.id] {
            if (SimLeg *l = m_core.state.leg(id))
                m_core.route.drop(*l, EndReason::noAnswer());
        });
}

Result<void> QueueEngine::login(const QString &number, const QString &extension, bool in)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    SimQueue *queue = s.queue(number);
    SimPerson *person = s.person(extension);
    if (!queue || !person)
        return noSuchTarget(queue ? extension : number);
    SimAgent *agent = agentOf(*queue, extension);
    if (!agent) {
        if (!in)
            return noSuchTarget(extension);
        // Nobody's agent yet: a floating agent joins with the login.
        SimAgent added;
        added.extension = extension;
        added.loggedIn = false;
        added.state = AgentState::Unavailable;
        queue->agents.append(added);
        person->queues.append(number);
        agent = &queue->agents.last();
    }
    if (agent->loggedIn == in)
        return {};
    agent->loggedIn = in;
    agent->since = agent->idleSince = s.now;
    agent->paused = false;
    agent->pauseReason.clear();
    const AgentState before = agent->state;
    refresh(*queue, *agent);
    if (agent->state == before)
        s.tell(AgentEvent { number, extension });
    return {};
}

Result<void> QueueEngine::pause(const QString &number, const QString &extension, bool paused, const QString &reason)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    SimQueue *queue = s.queue(number);
    SimAgent *agent = queue ? agentOf(*queue, extension) : nullptr;
    if (!agent)
        return noSuchTarget(queue ? extension : number);
    if (!agent->loggedIn)
        return refused(QStringLiteral("The agent is not logged in."));
    if (agent->paused == paused && agent->pauseReason == reason)
        return {};
    agent->paused = paused;
    agent->pauseReason = paused ? reason : QString();
    agent->since = s.now;
    if (!paused) {
        agent->idleSince = s.now;
        m_touched.append(number);
    }
    s.tell(AgentEvent { number, extension });
    return {};
}

Result<void> QueueEngine::setPenalty(const QString &number, const QString &extension, int penalty)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    SimQueue *queue = s.queue(number);
    SimAgent *agent = queue ? agentOf(*queue, extension) : nullptr;
    if (!agent)
        return noSuchTarget(queue ? extension : number);
    if (penalty < 0)
        return refused(QStringLiteral("A penalty is 0 or more."));
    if (agent->penalty == penalty)
        return {};
    agent->penalty = penalty;
    m_touched.append(number); // it may be his turn now
    s.tell(AgentEvent { number, extension });
    return {};
}

} // namespace Cordboard
