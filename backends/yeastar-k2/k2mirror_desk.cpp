// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/api/folding.h"
#include "backends/yeastar-k2/k2mirror.h"
#include "backends/yeastar-k2/k2parser.h"
#include "backends/yeastar-k2/k2rows.h"
#include "backends/yeastar-k2/k2values.h"

/// The part of the mirror that keeps people, queues, slots, rooms and mailboxes.
namespace Cordboard {

using namespace Qt::StringLiterals;

void K2Mirror::setDirectory(const K2Directory &directory, const QDateTime &now)
{
    m_parkNumbers = directory.parkNumbers;
    m_outsideNames.clear();
    for (const QJsonObject &row : directory.contacts) {
        const Contact contact = k2Contact(m_account, row);
        for (const ContactNumber &n : contact.numbers)
            m_outsideNames.insert(n.number, contact.name.isEmpty() ? contact.company : contact.name);
    }
    QHash<QString, QString> groups;
    for (const QJsonObject &row : directory.groups)
        for (const QString &number : K2::words(K2::member(row, "extensions"_L1)))
            if (!groups.contains(number))
                groups.insert(number, K2::text(row, { "name"_L1, "groupname"_L1 }));

    QHash<QString, Extension> before = std::exchange(m_people, {});
    QSet<ExtensionId> kept;
    for (const QJsonObject &row : directory.extensions) {
        const QString number = K2::text(row, { "number"_L1, "extid"_L1 });
        if (number.isEmpty())
            continue;
        Extension e = before.value(number);
        e.id = id<ExtensionTag>(number);
        e.number = number;
        e.name = K2::text(row, { "username"_L1, "name"_L1 });
        e.group = groups.value(number);
        m_people.insert(number, e);
        if (!m_lamps.contains(number))
            setLamp(number, K2::text(row, "status"_L1), false);
        kept.insert(e.id);
    }
    for (const QJsonObject &row : directory.details)
        applyDetail(row);
    const QStringList numbers = m_people.keys();
    for (const QString &number : numbers)
        rebuildExtension(number, now);
    for (const QJsonObject &row : directory.pagingGroups) {
        Extension e;
        e.number = K2::text(row, "number"_L1);
        e.name = K2::text(row, { "name"_L1, "groupname"_L1, "pagingname"_L1 });
        e.kind = ExtensionKind::Paging;
        e.id = id<ExtensionTag>(e.number);
        if (e.number.isEmpty() || m_people.contains(e.number))
            continue;
        kept.insert(e.id);
        put(std::move(e));
    }
    keepOnly<Extension>(kept);

    m_queues.clear();
    QSet<QueueId> queues;
    QSet<QueueAgentId> agents;
    for (const QJsonObject &row : directory.queues) {
        const QString number = K2::text(row, { "number"_L1, "queuenumber"_L1 });
        if (number.isEmpty())
            continue;
        m_queues.insert(number, K2::text(row, { "queuename"_L1, "name"_L1 }));
        queues.insert(id<QueueTag>(number));
        QMap<QString, Agent> &table = m_agents[number];
        for (Agent &agent : table)
            agent.configured = false;
        for (const QString &extension : K2::words(K2::member(row, "agents"_L1)))
            table[extension].configured = true;
        table.removeIf([](const auto &it) { return !it.value().configured && !it.value().loggedIn; });
        rebuildQueue(number);
        for (auto it = table.cbegin(); it != table.cend(); ++it) {
            rebuildAgent(number, it.key());
            agents.insert(queueAgentId(id<QueueTag>(number), id<ExtensionTag>(it.key())));
        }
    }
    keepOnly<Queue>(queues);
    keepOnly<QueueAgent>(agents);

    m_conferenceNames.clear();
    QSet<ConferenceId> rooms;
    for (const QJsonObject &row : directory.conferences) {
        const QString number = K2::text(row, { "conferencenumber"_L1, "number"_L1 });
        if (number.isEmpty())
            continue;
        m_conferenceNames.insert(number, K2::text(row, { "conferencename"_L1, "name"_L1 }));
        rooms.insert(id<ConferenceTag>(number));
        rebuildConference(number);
    }
    keepOnly<Conference>(rooms);
    // Names and numbers of ours may have changed in calls that go on.
    QStringList calls;
    for (const auto &[callId, room] : m_rooms)
        calls.append(callId);
    for (const QString &callId : std::as_const(calls))
        rebuildCall(callId, now);
    rebuildParks(now);
}

void K2Mirror::applyDetail(const QJsonObject &row)
{
    const auto it = m_people.find(K2::text(row, { "number"_L1, "extid"_L1 }));
    if (it == m_people.end())
        return;
    if (const QString name = K2::text(row, "username"_L1); !name.isEmpty())
        it->name = name;
    it->email = K2::text(row, "email"_L1);
    it->mobile = K2::text(row, "mobile"_L1);
    if (const QString dnd = K2::text(row, "dnd"_L1); !dnd.isEmpty())
        it->dnd = K2::flag(dnd);
    if (row.contains("alwaysforward"_L1) || row.contains("busyforward"_L1) || row.contains("noanswerforward"_L1))
        it->forwarding = k2Forwarding(row);
}

void K2Mirror::applyDetails(const QList<QJsonObject> &rows)
{
    for (const QJsonObject &row : rows) {
        applyDetail(row);
        rebuildExtension(K2::text(row, { "number"_L1, "extid"_L1 }), QDateTime::currentDateTimeUtc());
    }
}

void K2Mirror::setLamp(const QString &number, const QString &status, bool fromEvent)
{
    const auto it = m_people.find(number);
    if (status.isEmpty() || it == m_people.end())
        return;
    m_lamps.insert(number, status);
    if (fromEvent)
        m_lampHeard.insert(number, m_serial);
    // Busy and Ringing say nothing of a registration that was lost in mid-call.
    const LineState lamp = k2Lamp(status);
    const bool says = lamp == LineState::Idle || lamp == LineState::Unavailable;
    if (says || it->registration == Registration::Unknown)
        it->registration = k2Registration(status);
}

void K2Mirror::rebuildExtension(const QString &number, const QDateTime &now)
{
    const auto person = m_people.find(number);
    if (person == m_people.end())
        return;
    Extension e = *person;
    QList<LineState> states;
    for (const auto &[callId, room] : m_rooms)
        for (const Seat &seat : room.seats)
            if (seat.member.kind == K2Member::Kind::Extension && seat.member.number == number)
                states.append(seat.state);
    e.state = foldLineState(states, e.registration);
    if (states.isEmpty() && e.registration != Registration::Unregistered)
        if (const LineState lamp = k2Lamp(m_lamps.value(number));
            lamp != LineState::Unknown && lamp != LineState::Unavailable)
            e.state = lamp;
    const Extension *old = m_state.find<Extension>(e.id);
    e.stateSince = old && old->state == e.state ? old->stateSince : now;
    e.voicemailNew = old ? old->voicemailNew : -1;
    const bool changed = !old || old->state != e.state || old->registration != e.registration;
    put(std::move(e));
    if (changed)
        rebuildAgents(number);
}

void K2Mirror::rebuildAgents(const QString &extension)
{
    for (auto it = m_agents.cbegin(); it != m_agents.cend(); ++it)
        if (it->contains(extension))
            rebuildAgent(it.key(), extension);
}

void K2Mirror::rebuildAgent(const QString &queue, const QString &extension)
{
    const Agent agent = m_agents.value(queue).value(extension);
    QueueAgent a;
    a.queue = id<QueueTag>(queue);
    a.extension = id<ExtensionTag>(extension);
    a.id = queueAgentId(a.queue, a.extension);
    a.name = nameOf(extension);
    a.loggedIn = agent.loggedIn;
    a.paused = agent.paused;
    const Extension *phone = m_state.find<Extension>(a.extension);
    const LineState line = phone ? phone->state : LineState::Unknown;
    if (!agent.loggedIn || (phone && phone->registration == Registration::Unregistered))
        a.state = AgentState::Unavailable;
    else if (line == LineState::Ringing)
        a.state = AgentState::Ringing;
    else if (line != LineState::Idle && line != LineState::Unavailable && line != LineState::Unknown)
        a.state = AgentState::Talking;
    else if (const AgentState told = k2AgentState(agent.code);
             told == AgentState::WrapUp || told == AgentState::Unavailable)
        a.state = told;
    else
        a.state = AgentState::Idle; // the phone's own events are newer than the last answer about the queue
    const QueueAgent *old = m_state.find<QueueAgent>(a.id);
    const bool same = old && old->loggedIn == a.loggedIn && old->paused == a.paused && old->state == a.state;
    a.since = same ? old->since : QDateTime::currentDateTimeUtc();
    put(std::move(a));
}

void K2Mirror::rebuildQueue(const QString &number)
{
    if (!m_queues.contains(number))
        return;
    Queue q;
    q.id = id<QueueTag>(number);
    q.number = number;
    q.name = m_queues.value(number);
    for (auto it = m_waiting.cbegin(); it != m_waiting.cend(); ++it) {
        const QString callId = callOfChannel(it.key());
        const auto room = m_rooms.find(callId);
        if (it->queue != number || room == m_rooms.end())
            continue;
        QueueCaller caller;
        caller.call = id<CallTag>(callId);
        for (const Seat &seat : room->second.seats)
            if (seat.member.channel == it.key())
                caller.number = seat.member.kind == K2Member::Kind::Extension ? seat.member.number : seat.member.from;
        caller.name = nameOf(caller.number);
        caller.since = it->since;
        q.waiting.append(caller);
    }
    std::sort(q.waiting.begin(), q.waiting.end(), [](const QueueCaller &a, const QueueCaller &b) {
        return std::pair(a.since, a.call.local()) < std::pair(b.since, b.call.local());
    });
    put(std::move(q));
}

void K2Mirror::applyQueueStatus(const QList<QJsonObject> &rows, quint64 asOf, const QDateTime &now)
{
    for (const QJsonObject &row : rows) {
        const QString number = K2::text(row, { "number"_L1, "queuenumber"_L1 });
        if (!m_queues.contains(number))
            continue;
        QMap<QString, Agent> &table = m_agents[number];
        for (Agent &agent : table)
            agent.loggedIn = false;
        QHash<QString, Waiting> told;
        for (const QJsonObject &status : K2::rows(row, { "queuestatus"_L1 })) {
            for (const QJsonObject &member : K2::rows(status, { "members"_L1 })) {
                Agent &agent = table[K2::text(member, { "agent"_L1, "number"_L1 })];
                agent.loggedIn = true;
                agent.code = K2::number(member, "agentstatus"_L1, 0);
                agent.paused = agent.code == 9;
            }
            for (const QJsonObject &caller : K2::rows(status, { "callers"_L1 }))
                if (const QString channel = K2::text(caller, "channelid"_L1); !channel.isEmpty())
                    told.insert(
                        channel, { number, now.addSecs(-std::max(0, K2::number(caller, "waittime"_L1, 0))), true });
        }
        table.remove(QString());
        QSet<QString> calls;
        const QStringList known = m_waiting.keys();
        for (const QString &channel : known) {
            const Waiting &w = m_waiting[channel];
            const auto room = m_rooms.find(callOfChannel(channel));
            const bool newer = room != m_rooms.end() && room->second.heard > asOf;
            if (w.queue != number || told.contains(channel) || newer)
                continue;
            m_waiting.remove(channel);
            calls.insert(callOfChannel(channel));
        }
        for (auto it = told.cbegin(); it != told.cend(); ++it) {
            const QString callId = callOfChannel(it.key());
            const auto room = m_rooms.find(callId);
            if (room == m_rooms.end()) {
                m_hints.round |= !m_gone.contains(it.key());
                continue;
            }
            // Whole seconds only: the moment that was seen is kept where it fits.
            if (const auto old = m_waiting.constFind(it.key()); old != m_waiting.cend()) {
                if (old->confirmed && qAbs(old->since.secsTo(it->since)) <= 2)
                    continue;
            } else if (room->second.heard > asOf) {
                continue; // an event has told since that it was taken
            }
            m_waiting.insert(it.key(), *it);
            calls.insert(callId);
        }
        rebuildQueue(number);
        for (const QString &callId : std::as_const(calls)) {
            rebuildCall(callId, now);
            if (const auto room = m_rooms.find(callId); room != m_rooms.end())
                for (const Seat &seat : std::as_const(room->second.seats))
                    rebuildExtension(seat.member.number, now);
        }
        QSet<QueueAgentId> gone;
        for (const QueueAgent &agent : m_state.table<QueueAgent>())
            if (agent.queue.local() == number && !table.contains(agent.extension.local()))
                gone.insert(agent.id);
        for (const QueueAgentId &agent : std::as_const(gone))
            drop<QueueAgent>(agent);
        for (auto it = table.cbegin(); it != table.cend(); ++it)
            rebuildAgent(number, it.key());
    }
}

void K2Mirror::applyParked(const QList<QJsonObject> &rows, const QDateTime &now)
{
    QHash<QString, QString> parked;
    QMap<QString, ParkSlot> slotsNow;
    for (const QJsonObject &row : rows) {
        const QString number = K2::text(row, "parkingslot"_L1);
        const QString channel = K2::text(row, "channelid"_L1);
        if (number.isEmpty())
            continue;
        ParkSlot slot = m_parks.value(number);
        const bool same = slot.leg.local() == channel;
        slot.id = id<ParkSlotTag>(number);
        slot.number = number;
        slot.occupied = true;
        slot.leg = id<LegTag>(channel);
        slot.callerNumber = K2::text(row, "parkedparty"_L1);
        slot.callerName = nameOf(slot.callerNumber);
        slot.parkedBy = id<ExtensionTag>(K2::text(row, "parker"_L1));
        if (!same)
            slot.since = now;
        // "How many seconds it may stay" [doc v2]; none while it rings back.
        const int left = K2::number(row, "parktime"_L1, 0);
        const QDateTime returns = left > 0 ? now.addSecs(left) : QDateTime();
        if (!same || !slot.returnsAt.isValid() || !returns.isValid() || qAbs(slot.returnsAt.secsTo(returns)) > 2)
            slot.returnsAt = returns;
        slotsNow.insert(number, slot);
        parked.insert(channel, number);
    }
    QSet<QString> touched;
    for (auto it = parked.cbegin(); it != parked.cend(); ++it)
        if (!m_parkedChannels.contains(it.key()))
            touched.insert(it.key());
    for (auto it = m_parkedChannels.cbegin(); it != m_parkedChannels.cend(); ++it)
        if (!parked.contains(it.key()))
            touched.insert(it.key());
    m_parks = slotsNow;
    m_parkedChannels = parked;
    for (const QString &channel : std::as_const(touched)) {
        const QString callId = callOfChannel(channel);
        m_hints.round |= callId.isEmpty() && parked.contains(channel);
        rebuildCall(callId, now);
        if (const auto room = m_rooms.find(callId); room != m_rooms.end())
            for (const Seat &seat : std::as_const(room->second.seats))
                rebuildExtension(seat.member.number, now);
    }
    rebuildParks(now);
}

void K2Mirror::rebuildParks(const QDateTime &)
{
    QSet<ParkSlotId> kept;
    for (ParkSlot slot : std::as_const(m_parks)) {
        slot.call = id<CallTag>(callOfChannel(slot.leg.local()));
        kept.insert(slot.id);
        put(std::move(slot));
    }
    for (const QString &number : std::as_const(m_parkNumbers)) {
        if (m_parks.contains(number))
            continue;
        ParkSlot slot;
        slot.id = id<ParkSlotTag>(number);
        slot.number = number;
        kept.insert(slot.id);
        put(std::move(slot));
    }
    keepOnly<ParkSlot>(kept);
}

void K2Mirror::rebuildConference(const QString &number)
{
    Conference c;
    c.id = id<ConferenceTag>(number);
    c.number = number;
    c.name = m_conferenceNames.value(number); // may have come with a leading space [doc v2]
    for (const K2Member &m : m_seated.value(number)) {
        if (m.status == K2Member::Status::Bye || m.status == K2Member::Status::Ring
            || m.status == K2Member::Status::Alert || m_gone.contains(m.channel))
            continue;
        ConferenceMember member;
        member.leg = id<LegTag>(m.channel);
        if (m.kind == K2Member::Kind::Extension)
            member.extension = id<ExtensionTag>(m.number);
        member.number = m.kind == K2Member::Kind::Extension ? m.number
            : m.kind == K2Member::Kind::Inbound             ? m.from
                                                            : m.to;
        member.name = nameOf(member.number);
        member.muted = m_muted.contains(m.channel);
        c.members.append(member);
    }
    put(std::move(c));
}

void K2Mirror::applyConferences(const QList<QJsonObject> &rows, quint64 asOf, const QDateTime &)
{
    QSet<QString> told;
    for (const QJsonObject &row : rows) {
        const QString number = K2::text(row, { "conferencenumber"_L1, "number"_L1 });
        told.insert(number);
        if (number.isEmpty() || m_conferenceHeard.value(number) > asOf)
            continue;
        if (!m_conferenceNames.contains(number))
            m_conferenceNames.insert(number, K2::text(row, { "conferencename"_L1, "name"_L1 }));
        m_seated[number] = parseK2Members(row);
        rebuildConference(number);
    }
    const QStringList known = m_seated.keys();
    for (const QString &number : known)
        if (!told.contains(number) && m_conferenceHeard.value(number) <= asOf) {
            m_seated.remove(number);
            rebuildConference(number);
        }
}

void K2Mirror::applyMailboxes(const QList<QJsonObject> &rows)
{
    QSet<MailboxId> kept;
    for (const QJsonObject &row : rows) {
        const QString number = K2::text(row, { "number"_L1, "extension"_L1 });
        if (number.isEmpty())
            continue;
        Mailbox box;
        box.id = id<MailboxTag>(number);
        box.extension = id<ExtensionTag>(number);
        box.unread = box.read = 0;
        for (const VoicemailMessage &message : k2Messages(m_account, row, 0))
            ++(message.heard ? box.read : box.unread);
        box.newCount = box.unread;
        kept.insert(box.id);
        if (const Extension *e = m_state.find<Extension>(box.extension); e && e->voicemailNew != box.newCount) {
            Extension changed = *e;
            changed.voicemailNew = box.newCount;
            put(std::move(changed));
        }
        put(std::move(box));
    }
    keepOnly<Mailbox>(kept);
}

void K2Mirror::applyWakeUps(const QList<QJsonObject> &rows, int utcOffset)
{
    QSet<WakeUpId> kept;
    for (const QJsonObject &row : rows) {
        const WakeUpCall call = k2WakeUp(m_account, row, utcOffset, QDateTime::currentDateTimeUtc());
        if (call.id.isEmpty())
            continue;
        kept.insert(call.id);
        put(call);
    }
    keepOnly<WakeUpCall>(kept);
}

} // namespace Cordboard
