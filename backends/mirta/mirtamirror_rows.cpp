// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/api/folding.h"
#include "backends/mirta/mirtamirror.h"

#include <QRegularExpression>

/// MirtaMirror: what the PBX's words mean in the field's.
namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// The one table of the lamp's words [client][doc][assumed]; anything else is unknown, and shown as the PBX's own text.
LineState lampState(const QString &word)
{
    static const QHash<QString, LineState> words { { u"NOT_INUSE"_s, LineState::Idle }, { u"INUSE"_s, LineState::Talking },
        { u"BUSY"_s, LineState::Talking }, { u"RINGING"_s, LineState::Ringing }, { u"RINGINUSE"_s, LineState::Ringing },
        { u"ONHOLD"_s, LineState::Held }, { u"UNAVAILABLE"_s, LineState::Unavailable }, { u"INVALID"_s, LineState::Unavailable } };
    return words.value(word);
}

AgentState agentState(LineState phone)
{
    switch (phone) {
    case LineState::Idle:
        return AgentState::Idle;
    case LineState::Ringing:
        return AgentState::Ringing;
    case LineState::Unavailable:
        return AgentState::Unavailable;
    case LineState::Unknown:
        return AgentState::Unknown;
    default:
        return AgentState::Talking;
    }
}

} // namespace

LineState MirtaMirror::lineState(const QString &number, const QList<LineState> &legs, Registration registration) const
{
    const QString lamp = m_blfs.value(number).state.isEmpty() ? m_people.value(number).state : m_blfs.value(number).state;
    const LineState word = lampState(lamp);
    const bool lampIsNewer = m_blfsAt.isValid() && (!m_channelsAt.isValid() || m_blfsAt > m_channelsAt);
    if (legs.isEmpty()) {
        // A lamp that burns without a call is of a moment before or after the calls we know.
        if (!lampIsNewer && m_channelsAt.isValid() && word != LineState::Unknown && word != LineState::Unavailable)
            return foldLineState({}, registration);
        return word;
    }
    if (lampIsNewer && (word == LineState::Idle || word == LineState::Unavailable))
        return word;
    return foldLineState(legs, registration);
}

Extension MirtaMirror::extension(const MirtaExtension &person) const
{
    Extension e;
    e.id = id<ExtensionTag>(person.number);
    e.number = person.number;
    e.name = person.name;
    e.group = person.department.isEmpty() ? person.branch : person.department;
    e.email = person.email;
    const auto registered = m_registered.constFind(person.number);
    if (registered != m_registered.cend())
        e.registration = *registered ? Registration::Registered : Registration::Unregistered;
    else if (!person.state.isEmpty())
        e.registration = person.state == "UNAVAILABLE"_L1 ? Registration::Unregistered : Registration::Registered;
    e.state = lineState(person.number, m_legStates.value(person.number), e.registration);
    const Blf blf = m_blfs.value(person.number);
    e.stateSince = blf.since;
    if (e.state == LineState::Unknown)
        e.presenceText = blf.state;
    e.dnd = person.dnd;
    const QString box = Mirta::numberOf(person.mailbox.isEmpty() ? person.number : person.mailbox, m_tenant);
    e.voicemailNew = m_boxes.contains(box) ? m_boxes.value(box).unread : -1;
    return e;
}

QString MirtaMirror::queueOf(const MirtaChannel &channel) const
{
    const QString word = channel.queue();
    if (word.isEmpty() || m_queues.contains(word))
        return word;
    const QString number = Mirta::numberOf(word, m_tenant);
    if (m_queues.contains(number))
        return number;
    if (const QString known = m_queueNumbers.key(number); !known.isEmpty())
        return known;
    static const QRegularExpression digits(u"\\d+"_s);
    const auto match = digits.match(word);
    return match.hasMatch() && m_queues.contains(match.captured()) ? match.captured() : QString();
}

Call MirtaMirror::call(const QString &callId, const QList<const MirtaChannel *> &channels) const
{
    Call call;
    call.id = id<CallTag>(callId);
    const CallMemory memory = m_memory.value(callId);
    bool parked = false;
    bool queueing = false;
    int others = 0;
    for (const MirtaChannel *c : channels) {
        Leg leg;
        leg.id = id<LegTag>(c->uniqueId);
        leg.state = c->state;
        leg.role = c->role;
        leg.monitoring = c->monitoring();
        if (c->isParked()) {
            leg.state = LineState::Parked;
            parked = true;
        }
        const bool ours = !c->owner.isEmpty() && (m_people.isEmpty() || m_people.contains(c->owner));
        if (ours) {
            leg.extension = id<ExtensionTag>(c->owner);
            leg.number = c->owner;
            leg.name = m_people.value(c->owner).name;
            // Where the channel does not say it, the lamp does: it shows hold only when nothing else goes on there.
            if (leg.state == LineState::Talking && m_blfs.value(c->owner).state == "ONHOLD"_L1)
                leg.state = LineState::Held;
        } else {
            leg.number = c->callerNumber.isEmpty() ? c->extension : c->callerNumber;
            leg.name = c->callerName;
        }
        leg.since = memory.legs.value(c->uniqueId).second;
        if (c->isQueueing()) {
            queueing = true;
            call.queue = id<QueueTag>(queueOf(*c));
        } else if ((leg.state == LineState::Talking || leg.state == LineState::Held) && leg.monitoring == BargeMode::None) {
            ++others;
        }
        call.legs.append(leg);
    }
    call.direction = foldDirection(call.legs);
    call.state = foldCallState(call.legs, parked, queueing && others == 0 && !parked);
    call.startedAt = memory.startedAt;
    call.answeredAt = memory.answeredAt;
    return call;
}

QList<Call> MirtaMirror::calls() const
{
    QList<Call> calls;
    for (auto it = m_legs.cbegin(); it != m_legs.cend(); ++it) {
        QList<const MirtaChannel *> channels;
        for (const QString &leg : *it)
            if (const auto c = m_channels.constFind(leg); c != m_channels.cend())
                channels.append(&*c);
        Call row = call(it.key(), channels);
        const bool ours = std::any_of(row.legs.begin(), row.legs.end(), [](const Leg &leg) { return !leg.isOutside(); });
        if (ours || row.state == CallState::Parked || row.state == CallState::Queued)
            calls.append(row);
    }
    return calls;
}

QList<ParkSlot> MirtaMirror::parks() const
{
    QMap<QString, ParkSlot> lots;
    for (const QString &number : parkNumbers()) {
        ParkSlot slot;
        slot.id = id<ParkSlotTag>(number);
        slot.number = number;
        // Whether BLFS has the slots is not known of every box: where it has, a lamp that burns says taken.
        slot.occupied = !m_sawChannels && m_blfs.contains(number) && m_blfs.value(number).state != "NOT_INUSE"_L1;
        lots.insert(number, slot);
    }
    for (const MirtaChannel &c : m_channels) {
        const QString number = c.parkSlot();
        if (number.isEmpty())
            continue;
        ParkSlot &slot = lots[number];
        slot.id = id<ParkSlotTag>(number);
        slot.number = number;
        slot.occupied = true;
        slot.call = id<CallTag>(c.linkedId);
        slot.leg = id<LegTag>(c.uniqueId);
        slot.callerNumber = c.owner.isEmpty() ? c.callerNumber : c.owner;
        slot.callerName = m_people.contains(c.owner) ? m_people.value(c.owner).name : c.callerName;
        slot.since = m_memory.value(c.linkedId).parkedAt;
    }
    return lots.values();
}

QList<Queue> MirtaMirror::queueRows() const
{
    QList<Queue> rows;
    for (auto it = m_queues.cbegin(); it != m_queues.cend(); ++it) {
        Queue q;
        q.id = id<QueueTag>(it.key());
        q.number = m_queueNumbers.value(it.key());
        q.name = *it;
        if (m_callers.contains(it.key())) {
            QList<MirtaChannel> callers = m_callers.value(it.key());
            std::stable_sort(callers.begin(), callers.end(), [](const MirtaChannel &a, const MirtaChannel &b) { return a.position < b.position; });
            for (const MirtaChannel &c : std::as_const(callers))
                q.waiting.append({ id<CallTag>(c.linkedId), c.owner.isEmpty() ? c.callerNumber : c.owner,
                    m_people.contains(c.owner) ? m_people.value(c.owner).name : c.callerName, m_joined.value(it.key()).value(c.linkedId) });
        } else {
            // An older box does not list who waits: the calls do.
            for (const Call &call : m_told.table<Call>())
                if (call.state == CallState::Queued && call.queue == q.id && !call.legs.isEmpty())
                    q.waiting.append({ call.id, call.legs.constFirst().number, call.legs.constFirst().name, call.startedAt });
            std::sort(q.waiting.begin(), q.waiting.end(), [](const QueueCaller &a, const QueueCaller &b) {
                return a.since == b.since ? a.call < b.call : a.since < b.since;
            });
        }
        if (const auto info = m_queueInfos.constFind(it.key()); info != m_queueInfos.cend()) {
            q.serviceLevelPercent = info->serviceLevel;
            q.answered = info->answered;
            q.abandoned = info->abandoned;
        }
        rows.append(q);
    }
    return rows;
}

QList<QueueAgent> MirtaMirror::agentRows() const
{
    QList<QueueAgent> rows;
    for (auto it = m_agents.cbegin(); it != m_agents.cend(); ++it) {
        for (const MirtaAgent &agent : *it) {
            QueueAgent row;
            row.queue = id<QueueTag>(it.key());
            row.extension = id<ExtensionTag>(agent.number);
            row.id = queueAgentId(row.queue, row.extension);
            row.name = m_people.contains(agent.number) ? m_people.value(agent.number).name : agent.name;
            row.loggedIn = !m_connected.contains(it.key()) || m_connected.value(it.key()).contains(agent.number);
            row.paused = agent.paused;
            row.callsTaken = agent.callsTaken;
            // The lamp is asked more often than the queue.
            const Extension *phone = m_told.find<Extension>(row.extension);
            if (!row.loggedIn || (phone && phone->registration == Registration::Unregistered))
                row.state = AgentState::Unavailable;
            else
                row.state = agentState(phone ? phone->state : lampState(agent.deviceState));
            rows.append(row);
        }
    }
    return rows;
}

QList<Mailbox> MirtaMirror::mailboxes() const
{
    QList<Mailbox> rows;
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
        Mailbox box;
        box.id = id<MailboxTag>(it.key());
        if (m_people.contains(it.key()))
            box.extension = id<ExtensionTag>(it.key());
        box.newCount = it->unread;
        box.unread = it->unread;
        box.read = it->read;
        rows.append(box);
    }
    return rows;
}

QList<Flow> MirtaMirror::flowRows() const
{
    static const QStringList order { u"NOT_INUSE"_s, u"INUSE"_s, u"RINGING"_s, u"UNAVAILABLE"_s };
    QList<Flow> rows;
    for (const MirtaFlow &flow : m_flows) {
        Flow row;
        row.id = id<FlowTag>(flow.number);
        row.number = flow.number;
        row.name = flow.name;
        for (const QString &state : order)
            if (flow.valueFor.contains(state))
                row.choices.append(flow.valueFor.value(state));
        // A switch without values of its own is its lamp.
        if (row.choices.isEmpty())
            row.choices = order.mid(0, 2);
        const QString lamp = m_blfs.value(flow.number).state.isEmpty() ? flow.state : m_blfs.value(flow.number).state;
        row.value = flow.valueFor.value(flow.state.isEmpty() ? lamp : flow.state);
        if (row.value.isEmpty())
            row.value = flow.valueFor.isEmpty() ? lamp : flow.value;
        rows.append(row);
    }
    return rows;
}

} // namespace Cordboard
