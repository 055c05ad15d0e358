// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/palmirror.h"

#include "backends/api/folding.h"

#include <algorithm>

// How PalMirror turns what was touched into full values and changes.
namespace Cordboard {

namespace {

QDateTime utc(qint64 time)
{
    return time > 0 ? QDateTime::fromMSecsSinceEpoch(time, QTimeZone::UTC) : QDateTime();
}

AgentState agentState(LineState state)
{
    switch (state) {
    case LineState::Ringing:
        return AgentState::Ringing;
    case LineState::Calling:
    case LineState::Talking:
    case LineState::Held:
        return AgentState::Talking;
    case LineState::Unavailable:
        return AgentState::Unavailable;
    case LineState::Unknown:
        return AgentState::Unknown;
    default:
        return AgentState::Idle;
    }
}

LineState shownState(const PalUser::Line &line, const Extension &person)
{
    return line.state == LineState::Idle ? foldLineState({}, person.registration) : line.state;
}

QStringList sorted(const QSet<QString> &set)
{
    QStringList list { set.cbegin(), set.cend() };
    list.sort();
    return list;
}

} // namespace

template<class T>
void PalMirror::put(T value)
{
    if (const T *old = m_store.find<T>(value.id); old && *old == value)
        return;
    tell(std::move(value));
}

template<class T>
void PalMirror::tell(T value)
{
    m_changes.append(upserted<T>(std::move(value)));
    m_store.apply(m_changes.constLast());
}

template<class T>
void PalMirror::drop(const IdOf<T> &id)
{
    if (!m_store.find<T>(id))
        return;
    m_changes.append(removed<T>(id));
    m_store.apply(m_changes.constLast());
}

template<class T>
Change PalMirror::snapshotOf() const
{
    QList<T> rows = m_store.table<T>().values();
    std::sort(rows.begin(), rows.end(), [](const T &a, const T &b) { return a.id < b.id; });
    return snapshot<T>(m_account, rows);
}

QList<Change> PalMirror::synchronize(const PalDirectoryData &directory)
{
    // Registrations and mailboxes came before their people.
    const QHash<QString, Extension> told = std::exchange(m_people, {});
    for (const Extension &person : directory.people) {
        Extension row = person;
        const Extension early = told.value(person.number);
        row.registration = early.registration;
        row.voicemailNew = early.voicemailNew;
        m_people.insert(person.number, row);
    }
    for (const Queue &queue : directory.queues)
        m_queues.insert(queue.number, queue);
    m_agents = directory.agents;
    for (auto it = m_agents.cbegin(); it != m_agents.cend(); ++it)
        for (const QString &agent : it.value())
            m_queuesOf[agent].append(it.key());
    for (const Conference &conference : directory.conferences)
        m_conferences.insert(conference.number, conference);
    for (const SharedLine &line : directory.lines)
        if (!m_lines.contains(line.id.local()))
            m_lines.insert(line.id.local(), line);
    for (const QString &number : directory.parkNumbers)
        m_parks[number];
    m_live = true;
    for (const QString &user : std::exchange(m_seen, {})) {
        see(user);
        Extension &row = m_people[user];
        row.registration = told.value(user).registration;
        row.voicemailNew = told.value(user).voicemailNew;
    }

    m_rooms.refreshAll();
    m_store.clear();
    const auto keys = [](const auto &hash) { return QSet<QString>(hash.keyBegin(), hash.keyEnd()); };
    m_touchedPeople = keys(m_people);
    m_touchedParks = keys(m_parks);
    m_touchedQueues = keys(m_queues);
    m_touchedLines = keys(m_lines);
    takeChanges();
    for (const Conference &conference : std::as_const(m_conferences))
        put(conference);
    for (const Cdr &cdr : m_cdrs.rows())
        put(cdr);
    m_changes.clear();
    return { snapshotOf<Call>(), snapshotOf<ParkSlot>(), snapshotOf<SharedLine>(), snapshotOf<Extension>(),
        snapshotOf<Mailbox>(), snapshotOf<Queue>(), snapshotOf<QueueAgent>(), snapshotOf<Conference>(), snapshotOf<Cdr>() };
}

QList<Change> PalMirror::takeChanges()
{
    if (!m_live)
        return {};
    m_changes.reserve(m_changes.size() + m_rooms.touched());
    flushRooms();
    flushParks();
    for (const QString &id : sorted(std::exchange(m_touchedLines, {})))
        put(m_lines.value(id));
    flushPeople();
    flushQueues();
    return std::exchange(m_changes, {});
}

void PalMirror::flushRooms()
{
    const QStringList revived = m_rooms.takeRevived();
    const QList<PalRooms::Closed> closed = m_rooms.takeClosed();
    for (const PalRooms::Closed &over : closed) {
        const PalRoom &room = *over;
        if (m_rooms.find(room.id))
            continue;
        const CallId id { m_account, room.id };
        drop<Call>(id);
        put(m_cdrs.add(room));
        // Whoever was told of it may keep it; we do not keep a year of calls.
        if (const CdrId old = m_cdrs.takeDropped(); !old.isEmpty())
            m_store.apply(removed<Cdr>(old));
        if (!room.queue.isEmpty())
            m_touchedQueues.insert(room.queue);
    }
    for (const QString &id : m_rooms.takeTouchedRooms()) {
        const PalRoom *room = m_rooms.takeTouched(id);
        if (!room) {
            drop<Call>({ m_account, id });
            continue;
        }
        put(callOf(*room));
        if (!room->parkNumber.isEmpty())
            m_touchedParks.insert(room->parkNumber);
        if (room->queued)
            m_touchedQueues.insert(room->queue);
    }
    for (const QString &id : revived) {
        if (m_rooms.find(id) && m_cdrs.remove(id))
            drop<Cdr>({ m_account, id });
    }
}

void PalMirror::flushParks()
{
    for (const QString &number : sorted(std::exchange(m_touchedParks, {})))
        put(slotOf(number));
}

void PalMirror::flushQueues()
{
    for (const QString &number : sorted(std::exchange(m_touchedQueues, {}))) {
        put(queueOf(number));
        for (const QString &agent : m_agents.value(number))
            put(agentOf(number, agent));
    }
}

void PalMirror::flushPeople()
{
    // Who is drawn up anew; of the others only the line can have changed.
    const QSet<QString> renewed = std::exchange(m_touchedPeople, {});
    struct Person
    {
        QString number;
        PalUser *line; ///< nullptr: renewed
    };
    const QList<PalUser *> lines = m_rooms.takeTouchedUsers();
    QList<Person> people;
    people.reserve(lines.size() + renewed.size());
    for (PalUser *user : lines)
        if (renewed.isEmpty() || !renewed.contains(user->name))
            people.append({ user->name, user });
    for (const QString &number : renewed)
        people.append({ number, nullptr });
    std::sort(people.begin(), people.end(), [](const Person &a, const Person &b) { return a.number < b.number; });
    for (const Person &person : std::as_const(people)) {
        if (!person.line || !putLine(*person.line)) {
            put(personOf(person.number));
            if (const auto box = m_mailboxes.constFind(person.number); box != m_mailboxes.cend())
                put(*box);
        }
        putAgentsOf(person.number);
    }
}

void PalMirror::putAgentsOf(const QString &number)
{
    if (const auto queues = m_queuesOf.constFind(number); queues != m_queuesOf.cend())
        for (const QString &queue : *queues)
            put(agentOf(queue, number));
}

bool PalMirror::putLine(PalUser &user)
{
    const Extension *told = m_store.find<Extension>({ m_account, user.name });
    if (!told)
        return false;
    const PalUser::Line line = user.line;
    user.line.changed = false;
    const LineState state = shownState(line, *told);
    if (state == told->state && !line.changed)
        return true;
    const QDateTime since = utc(line.changed ? line.since : user.lastEvent);
    if (state == told->state && since == told->stateSince)
        return true;
    // Our own store: changed in place, as half of all changes are these.
    auto *person = const_cast<Extension *>(told);
    person->state = state;
    person->stateSince = since;
    m_changes.emplaceBack(Upserted<Extension> { *person });
    return true;
}

Call PalMirror::callOf(const PalRoom &room) const
{
    Call call;
    call.id = { m_account, room.id };
    call.legs = room.values(m_account);
    for (Leg &leg : call.legs)
        if (leg.name.isEmpty() && !leg.isOutside())
            leg.name = m_people.value(leg.extension.local()).name;
    call.direction = foldDirection(call.legs);
    call.state = foldCallState(call.legs, !room.parkNumber.isEmpty(), room.queued);
    if (!room.queue.isEmpty())
        call.queue = { m_account, room.queue };
    if (!room.line.isEmpty())
        call.line = { m_account, room.line };
    call.startedAt = utc(room.startedAt);
    call.answeredAt = utc(room.answeredAt);
    return call;
}

ParkSlot PalMirror::slotOf(const QString &number) const
{
    const Occupant occupant = m_parks.value(number);
    ParkSlot slot;
    slot.id = { m_account, number };
    slot.number = number;
    const PalRoom *room = occupant.room.isEmpty() ? nullptr : m_rooms.find(occupant.room);
    if (!room)
        return slot;
    slot.occupied = true;
    slot.call = { m_account, room->id };
    slot.since = utc(occupant.since);
    if (!room->parkedBy.isEmpty())
        slot.parkedBy = { m_account, room->parkedBy };
    if (const PalLeg *party = room->parkedParty()) {
        slot.leg = { m_account, party->id };
        slot.callerNumber = party->user.isEmpty() ? party->number : party->user;
        slot.callerName = party->name.isEmpty() ? m_people.value(party->user).name : party->name;
    }
    return slot;
}

Queue PalMirror::queueOf(const QString &number) const
{
    Queue queue = m_queues.value(number);
    queue.waiting.clear();
    if (queue.id.isEmpty())
        queue.id = { m_account, number };
    for (const Waiter &waiter : m_waiting.value(number)) {
        const PalRoom *room = m_rooms.find(waiter.room);
        if (!room)
            continue;
        QueueCaller caller;
        caller.call = { m_account, waiter.room };
        caller.since = utc(waiter.since);
        // Who waits is the caller; agents that ring are there too.
        for (const PalLeg &leg : room->legs) {
            if (leg.role != LegRole::Caller)
                continue;
            caller.number = leg.user.isEmpty() ? leg.number : leg.user;
            caller.name = leg.name.isEmpty() ? m_people.value(leg.user).name : leg.name;
            break;
        }
        queue.waiting.append(caller);
    }
    return queue;
}

Extension PalMirror::personOf(const QString &number)
{
    Extension person = m_people.value(number);
    if (person.id.isEmpty()) {
        person.id = { m_account, number };
        person.number = number;
        person.name = number;
    }
    const PalUser::Line line = m_rooms.takeLine(number);
    person.state = shownState(line, person);
    const Extension *last = m_store.find<Extension>(person.id);
    if (last && last->state == person.state && !line.changed)
        person.stateSince = last->stateSince;
    else
        person.stateSince = utc(last && line.changed ? line.since : m_rooms.lastEventOf(number));
    return person;
}

QueueAgent PalMirror::agentOf(const QString &queue, const QString &extension) const
{
    QueueAgent agent;
    agent.queue = { m_account, queue };
    agent.extension = { m_account, extension };
    agent.id = queueAgentId(agent.queue, agent.extension);
    agent.name = m_people.value(extension).name;
    // A group rings its members always: PAL knows no log-in to it. [doc] 7.3
    agent.loggedIn = true;
    const Extension *person = m_store.find<Extension>(agent.extension);
    agent.state = person ? agentState(person->state) : AgentState::Unknown;
    // How long somebody is on the phone, which holding and resuming does not interrupt.
    const bool byPhone = agent.state == AgentState::Ringing || agent.state == AgentState::Talking;
    const qint64 phase = byPhone ? m_rooms.phaseSinceOf(extension) : 0;
    agent.since = phase > 0 ? utc(phase) : person ? person->stateSince : QDateTime();
    return agent;
}

} // namespace Cordboard
