// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/api/folding.h"
#include "backends/yeastar-linkus/linkusmirror.h"

#include <algorithm>

/// The part of LinkusMirror that makes rows of what is known, and tells which became different.
namespace Cordboard {

using namespace Qt::StringLiterals;

LineState LinkusMirror::stateOf(const LinkusMember &member) const
{
    if (m_slotOfChannel.contains(member.channel))
        return LineState::Parked;
    switch (member.status) {
    case LinkusStatus::Alert:
    case LinkusStatus::EarlyMedia:
        return LineState::Calling;
    case LinkusStatus::Ring:
        return LineState::Ringing;
    case LinkusStatus::Answered:
    case LinkusStatus::Answer:
        return LineState::Talking;
    case LinkusStatus::Hold:
        return LineState::Held;
    case LinkusStatus::Bye:
    case LinkusStatus::Unknown:
        break;
    }
    return LineState::Unknown;
}

QString LinkusMirror::queueOf(const Known &call) const
{
    for (const Part &part : call.parts)
        if (m_queues.contains(part.member.callPath))
            return part.member.callPath;
    return {};
}

bool LinkusMirror::isParked(const Known &call) const
{
    return std::any_of(call.parts.cbegin(), call.parts.cend(), [this](const Part &p) { return m_slotOfChannel.contains(p.member.channel); });
}

bool LinkusMirror::isQueued(const Known &call) const
{
    if (queueOf(call).isEmpty())
        return false;
    int callers = 0;
    for (const Part &part : call.parts) {
        const LinkusMember &m = part.member;
        if (m.status == LinkusStatus::Answered && !m.callPath.isEmpty())
            ++callers;
        else if (m.status != LinkusStatus::Ring || m.callPath.isEmpty())
            return false; // somebody talks, holds, or is rung for another reason
    }
    return callers == 1;
}

Extension LinkusMirror::extension(const Person &person) const
{
    const LinkusExtension &info = person.info;
    Extension e;
    e.id = id<ExtensionTag>(info.number);
    e.number = info.number;
    e.name = info.name;
    e.group = person.group;
    e.role = info.role;
    e.email = info.email;
    e.mobile = info.mobile;
    if (person.devicesKnown)
        e.registration = person.devices.isEmpty() ? Registration::Unregistered : Registration::Registered;
    e.presence = linkusPresence(info.presence);
    if (!info.presence.isEmpty())
        e.dnd = e.presence == Presence::DoNotDisturb;
    // A word of this PBX's own is better than none.
    e.presenceText = e.presence == Presence::Unknown && info.presenceText.isEmpty() ? info.presence : info.presenceText;
    QList<LineState> states;
    for (const QString &callId : person.calls) {
        const auto it = m_calls.constFind(callId);
        if (it == m_calls.cend())
            continue;
        for (const Part &part : it->parts)
            if (part.member.kind == LinkusMember::Kind::Extension && part.member.number == info.number)
                states.append(stateOf(part.member));
    }
    if (states.isEmpty() && person.hint != LineState::Idle && person.hint != LineState::Unknown)
        states.append(person.hint);
    e.state = m_phonesTold ? foldLineState(states, e.registration) : LineState::Unknown;
    if (const Extension *before = m_state.find<Extension>(e.id); before && before->state == e.state)
        e.stateSince = before->stateSince;
    else if (before)
        e.stateSince = QDateTime::currentDateTimeUtc();
    return e;
}

Call LinkusMirror::call(const QString &callId, const Known &known) const
{
    Call c;
    c.id = id<CallTag>(callId);
    for (const Part &part : known.parts) {
        const LinkusMember &m = part.member;
        Leg leg;
        leg.id = id<LegTag>(m.channel);
        leg.number = m.number;
        if (m.kind == LinkusMember::Kind::Extension) {
            leg.extension = id<ExtensionTag>(m.number);
            leg.name = nameOf(m.number);
        }
        leg.state = stateOf(m);
        leg.role = part.role;
        leg.recording = part.recording;
        leg.muted = part.muted;
        leg.consultation = part.consultation;
        leg.monitoring = known.monitoring;
        leg.since = part.since;
        c.legs.append(leg);
        // The number that was dialled, unless it is simply who is called.
        if (m.kind == LinkusMember::Kind::Inbound && m.dialled != m.callPath && !m_people.contains(m.dialled) && !m_queues.contains(m.dialled))
            c.did = m.dialled;
    }
    c.direction = foldDirection(c.legs);
    c.state = foldCallState(c.legs, isParked(known), isQueued(known));
    c.queue = id<QueueTag>(queueOf(known));
    c.startedAt = known.startedAt;
    c.answeredAt = known.answeredAt;
    c.decideBy = known.decideBy;
    return c;
}

Queue LinkusMirror::queue(const KnownQueue &known) const
{
    Queue q;
    q.id = id<QueueTag>(known.info.number);
    q.number = known.info.number;
    q.name = known.info.name;
    for (const QString &callId : known.calls) {
        const auto it = m_calls.constFind(callId);
        if (it == m_calls.cend() || !isQueued(*it) || queueOf(*it) != known.info.number)
            continue;
        QueueCaller caller = known.callers.value(callId, { id<CallTag>(callId), {}, {}, it->startedAt });
        for (const Part &part : it->parts)
            if (part.member.status == LinkusStatus::Answered && caller.number.isEmpty())
                caller.number = part.member.number;
        q.waiting.append(caller);
    }
    std::sort(q.waiting.begin(), q.waiting.end(), [](const QueueCaller &a, const QueueCaller &b) { return a.since == b.since ? a.call < b.call : a.since < b.since; });
    return q;
}

QList<QueueAgent> LinkusMirror::agents(const KnownQueue &known) const
{
    QList<QueueAgent> rows;
    for (const LinkusAgent &agent : known.agents) {
        QueueAgent a;
        a.queue = id<QueueTag>(known.info.number);
        a.extension = id<ExtensionTag>(agent.number);
        a.id = queueAgentId(a.queue, a.extension);
        a.name = agent.name.isEmpty() ? nameOf(agent.number) : agent.name;
        a.loggedIn = agent.loggedIn;
        a.paused = agent.paused;
        a.pauseReason = agent.pauseReason;
        a.state = agent.state;
        // The list is asked for now and then; the phone tells at once.
        if (const auto person = m_people.constFind(agent.number); person != m_people.cend()) {
            const LineState phone = extension(*person).state;
            a.state = !agent.loggedIn || phone == LineState::Unavailable ? AgentState::Unavailable
                : phone == LineState::Ringing                           ? AgentState::Ringing
                : phone == LineState::Idle                              ? AgentState::Idle
                                                                        : AgentState::Talking;
        }
        if (const QueueAgent *before = m_state.find<QueueAgent>(a.id)) {
            const bool same = before->state == a.state && before->loggedIn == a.loggedIn && before->paused == a.paused;
            a.since = same ? before->since : QDateTime::currentDateTimeUtc();
        }
        rows.append(a);
    }
    return rows;
}

QList<ParkSlot> LinkusMirror::parks() const
{
    QList<ParkSlot> rows;
    for (const LinkusParked &p : m_parked) {
        ParkSlot slot;
        slot.id = id<ParkSlotTag>(p.slot);
        slot.number = p.slot;
        slot.occupied = true;
        slot.call = id<CallTag>(m_callOfChannel.value(p.channel));
        slot.leg = id<LegTag>(p.channel);
        const auto [name, number] = linkusParty(p.party);
        slot.callerNumber = number;
        slot.callerName = name.isEmpty() ? nameOf(number) : name;
        slot.parkedBy = id<ExtensionTag>(p.parker);
        slot.since = p.since;
        rows.append(slot);
    }
    for (const QString &number : m_slotNumbers) {
        if (m_parked.contains(number))
            continue;
        ParkSlot slot;
        slot.id = id<ParkSlotTag>(number);
        slot.number = number;
        rows.append(slot);
    }
    return rows;
}

QList<Change> LinkusMirror::synchronize(const LinkusOffice &office, const QDateTime &now)
{
    m_people.clear();
    m_calls.clear();
    m_callOfChannel.clear();
    m_parked.clear();
    m_slotOfChannel.clear();
    m_queues.clear();
    m_consultations.clear();
    m_monitors.clear();
    for (const LinkusQueue &q : office.queues)
        m_queues[q.number].info = q;
    setExtensions(office.extensions, office.groups);
    setCalls(office.calls, now);
    setParked(office.parked);
    for (auto it = office.queueStatus.cbegin(); it != office.queueStatus.cend(); ++it)
        setQueueStatus(it.key(), *it, now);
    for (auto it = office.agents.cbegin(); it != office.agents.cend(); ++it)
        setAgents(it.key(), *it);

    m_dirtyPeople.clear();
    m_dirtyCalls.clear();
    m_dirtyQueues.clear();
    m_dirtyParks = false;
    m_wishes = {};
    QList<Extension> people;
    for (const Person &person : std::as_const(m_people))
        people.append(extension(person));
    QList<Call> calls;
    for (auto it = m_calls.cbegin(); it != m_calls.cend(); ++it)
        calls.append(call(it.key(), *it));
    QList<Queue> queues;
    QList<QueueAgent> everyAgent;
    for (const KnownQueue &known : std::as_const(m_queues)) {
        queues.append(queue(known));
        everyAgent += agents(known);
    }
    const QList<Change> changes { snapshot(m_account, people), snapshot(m_account, calls), snapshot(m_account, parks()), snapshot(m_account, queues),
        snapshot(m_account, everyAgent) };
    m_state.apply(changes);
    return changes;
}

template<class T>
void LinkusMirror::diff(QList<Change> &out, const IdOf<T> &rowId, const std::optional<T> &now)
{
    const T *before = m_state.find<T>(rowId);
    if (now ? before && *before == *now : !before)
        return;
    const Change change = now ? upserted(*now) : removed<T>(rowId);
    m_state.apply(change);
    out.append(change);
}

QList<Change> LinkusMirror::takeChanges()
{
    QList<Change> out;
    const QSet<QString> people = std::exchange(m_dirtyPeople, {});
    const QSet<QString> calls = std::exchange(m_dirtyCalls, {});
    const QSet<QString> queues = std::exchange(m_dirtyQueues, {});
    for (const QString &callId : calls) {
        const auto it = m_calls.constFind(callId);
        diff<Call>(out, id<CallTag>(callId), it == m_calls.cend() ? std::nullopt : std::optional(call(callId, *it)));
    }
    for (const QString &number : people) {
        const auto it = m_people.constFind(number);
        diff<Extension>(out, id<ExtensionTag>(number), it == m_people.cend() ? std::nullopt : std::optional(extension(*it)));
    }
    if (std::exchange(m_dirtyParks, false)) {
        QSet<ParkSlotId> there;
        for (const ParkSlot &slot : parks()) {
            there.insert(slot.id);
            diff<ParkSlot>(out, slot.id, slot);
        }
        const QList<ParkSlotId> known = m_state.table<ParkSlot>().keys();
        for (const ParkSlotId &slot : known)
            if (!there.contains(slot))
                diff<ParkSlot>(out, slot, std::nullopt);
    }
    for (const QString &number : queues) {
        const auto it = m_queues.constFind(number);
        if (it == m_queues.cend())
            continue;
        diff<Queue>(out, id<QueueTag>(number), queue(*it));
        QSet<QueueAgentId> there;
        for (const QueueAgent &agent : agents(*it)) {
            there.insert(agent.id);
            diff<QueueAgent>(out, agent.id, agent);
        }
        const QList<QueueAgentId> known = m_state.table<QueueAgent>().keys();
        for (const QueueAgentId &agent : known)
            if (!there.contains(agent) && m_state.find<QueueAgent>(agent)->queue.local() == number)
                diff<QueueAgent>(out, agent, std::nullopt);
    }
    return out;
}

} // namespace Cordboard
