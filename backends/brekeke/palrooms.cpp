// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/palrooms.h"

#include "backends/api/folding.h"

#include <algorithm>

namespace Cordboard {

namespace {

// A PBX has thousands of calls, not hundreds of thousands: more is a peer that means us harm.
constexpr qsizetype maxRooms = 100'000;
constexpr qsizetype maxLegs = 200;
constexpr qsizetype maxEnded = 20'000;
constexpr qsizetype maxOver = 500;

bool beginsLeg(int code)
{
    switch (code) {
    case PalStatus::Calling:
    case PalStatus::Incoming:
    case PalStatus::CallSuccess:
    case PalStatus::AnswerSuccess:
    case PalStatus::AnswerCallee:
    case PalStatus::StartRinging:
    case PalStatus::Hold:
    case PalStatus::Unhold:
        return true;
    default:
        return false;
    }
}

bool isOnCall(LineState state)
{
    return state == LineState::Calling || state == LineState::Talking || state == LineState::Held;
}

} // namespace

void PalRooms::restart()
{
    m_earlier = m_rooms;
    m_rooms.clear();
    m_roomOf.clear();
    m_users.clear();
    m_touchedNow.clear();
    m_ended.clear();
    m_endedOrder.clear();
    m_over.clear();
    m_overOrder.clear();
    m_monitors.clear();
    m_touchedRooms.clear();
    m_touchedUsers.clear();
    m_closed.clear();
    m_revived.clear();
    m_toAsk.clear();
}

void PalRooms::refreshAll()
{
    const Event event(*this);
    for (auto it = m_rooms.begin(); it != m_rooms.end(); ++it) {
        settle(*it, it->startedAt);
        // Somebody who holds may talk to one of ours while a party outside waits: only asking shows that one.
        const bool holds = std::any_of(it->legs.cbegin(), it->legs.cend(), [](const PalLeg &leg) { return leg.state == LineState::Held; });
        if (hasStranger(*it) || holds || it->legs.isEmpty() || it->legs.size() > 2)
            want(*it);
    }
    m_earlier.clear();
}

bool PalRooms::apply(const PalStatus &status, qint64 time)
{
    const Event event(*this);
    const auto ended = m_ended.constFind(status.talker);
    if (ended != m_ended.cend() && *ended >= time)
        return false;
    if (status.code == PalStatus::Disconnect)
        return end(status, time);

    PalRoom *room = nullptr;
    PalLeg *leg = nullptr;
    if (const auto at = m_roomOf.constFind(status.talker); at != m_roomOf.cend()) {
        room = &*m_rooms.find(*at);
        leg = room->leg(status.talker);
        if (time < leg->lastTime)
            return false;
        if (room->id != status.room) {
            if (!obtain(status.room, time))
                return false;
            move(status.talker, status.room, time);
            room = &*m_rooms.find(status.room);
            leg = room->leg(status.talker);
        }
    } else {
        if (!beginsLeg(status.code))
            return false;
        room = obtain(status.room, time);
        if (!room || room->legs.size() >= maxLegs)
            return false;
        leg = join(*room, status, time);
    }
    leg->lastTime = time;
    if (!status.userName.isEmpty())
        leg->name = status.userName;
    if (!status.otherNumber.isEmpty())
        leg->otherNumber = status.otherNumber;
    if (!status.otherName.isEmpty())
        leg->otherName = status.otherName;
    if (leg->role == LegRole::Unknown || !status.role.isEmpty())
        leg->role = palRole(status.role, status.code);
    advance(*room, *leg, status.code, time);
    touchUser(leg->user, time);
    // The answer may have come before the far party's leg was there.
    if (room->infoKnown && hasStranger(*room) && room->count(PalLeg::Source::Learned) == 0)
        want(*room);
    settle(*room, time);
    return true;
}

PalRoom *PalRooms::obtain(const QString &id, qint64 time)
{
    if (const auto it = m_rooms.find(id); it != m_rooms.end())
        return &*it;
    if (m_rooms.size() >= maxRooms)
        return nullptr;
    PalRoom room;
    if (const auto over = m_over.constFind(id); over != m_over.cend()) {
        room = *over;
        m_over.erase(over);
        m_overOrder.removeOne(id);
        m_revived.append(id);
    } else if (const auto earlier = m_earlier.constFind(id); earlier != m_earlier.cend() && earlier->startedAt <= time) {
        room.startedAt = earlier->startedAt;
        room.answeredAt = earlier->answeredAt;
        room.parkedBy = earlier->parkedBy;
        room.queue = earlier->queue;
        room.caller = earlier->caller;
        room.callee = earlier->callee;
        room.recordingId = earlier->recordingId;
    }
    room.id = id;
    if (room.startedAt == 0 || time < room.startedAt)
        room.startedAt = time;
    return &*m_rooms.insert(id, room);
}

bool PalRooms::end(const PalStatus &status, qint64 time)
{
    const QString id = m_roomOf.take(status.talker);
    rememberEnded(status.talker, time);
    if (id.isEmpty())
        return false;
    PalRoom &room = *m_rooms.find(id);
    const PalLeg leg = *room.leg(status.talker);
    if (!status.rescode.isEmpty())
        room.rescode = status.rescode;
    if (!status.recording.isEmpty())
        room.recordingId = status.recording;
    room.legs.removeIf([&leg](const PalLeg &l) { return l.id == leg.id; });
    room.lastLeft = leg.user;
    room.lastLeftAt = time;
    room.endedAt = time;
    if (!room.parkNumber.isEmpty() && room.parkedBy.isEmpty() && leg.id != room.parkedLeg
        && time - room.parkedAt <= sameMomentMs)
        room.parkedBy = leg.user;
    if (!leg.consultation && leg.monitoring == BargeMode::None)
        for (PalLeg &l : room.legs)
            l.consultation = false; // handed over
    m_users[leg.user].talkers.removeOne(leg.id);
    touchUser(leg.user, time);
    if (room.count(PalLeg::Source::Learned) > 0)
        want(room);
    settle(room, time);
    closeIfOver(id, time);
    return true;
}

const PalRoom *PalRooms::find(const QString &id) const
{
    const auto room = m_rooms.constFind(id);
    return room == m_rooms.cend() ? nullptr : &*room;
}

qint64 PalRooms::lastEventOf(const QString &user) const
{
    const auto it = m_users.constFind(user);
    return it == m_users.cend() ? 0 : it->lastEvent;
}

PalRooms::Line PalRooms::takeLine(const QString &user)
{
    const auto it = m_users.find(user);
    if (it == m_users.end())
        return {};
    const Line line = it->line;
    it->line.changed = false;
    return line;
}

qint64 PalRooms::phaseSinceOf(const QString &user) const
{
    const auto it = m_users.constFind(user);
    return it == m_users.cend() ? 0 : it->line.phaseSince;
}

QStringList PalRooms::takeTouchedRooms()
{
    QStringList ids = std::exchange(m_touchedRooms, {});
    for (const QString &id : std::as_const(ids))
        if (const auto room = m_rooms.find(id); room != m_rooms.end())
            room->touched = false;
    ids.sort();
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

QStringList PalRooms::takeTouchedUsers()
{
    for (const QString &name : std::as_const(m_touchedUsers))
        m_users[name].touched = false;
    return std::exchange(m_touchedUsers, {});
}

LineState PalRooms::stateOf(const QString &talker) const
{
    const PalRoom *room = roomOfTalker(talker);
    const PalLeg *leg = room ? room->leg(talker) : nullptr;
    return leg ? leg->state : LineState::Unknown;
}

void PalRooms::foldLines()
{
    for (const QString &name : std::as_const(m_touchedNow)) {
        User &user = *m_users.find(name);
        user.touchedNow = false;
        QList<LineState> states;
        states.reserve(user.talkers.size());
        for (const QString &talker : std::as_const(user.talkers))
            states.append(stateOf(talker));
        const LineState state = foldLineState(states, Registration::Unknown);
        if (state != user.line.state)
            user.line = { state, user.lastEvent, true, isOnCall(state) && isOnCall(user.line.state) ? user.line.phaseSince : user.lastEvent };
    }
    m_touchedNow.clear();
}

void PalRooms::settle(PalRoom &room, qint64 time)
{
    syncOutside(room, time);
    if (const PalLeg *parked = room.parkedParty()) {
        PalLeg *leg = room.leg(parked->id);
        leg->enter(LineState::Parked, std::max(room.parkedAt, room.startedAt));
        if (leg->isTold())
            touchUser(leg->user, time);
    }
    if (time < room.startedAt)
        room.startedAt = time;
    const QList<Leg> legs = room.outline();
    const CallState state = foldCallState(legs, !room.parkNumber.isEmpty(), room.queued);
    if (const Direction direction = foldDirection(legs); direction != Direction::Unknown)
        room.direction = direction;
    if (room.answeredAt == 0 && (state == CallState::Talking || state == CallState::Conference))
        room.answeredAt = time;
    noteParties(room);
    touchRoom(room);
}

void PalRooms::noteParties(PalRoom &room)
{
    for (const PalLeg &leg : std::as_const(room.legs)) {
        if (leg.monitoring != BargeMode::None)
            continue;
        const QString number = leg.user.isEmpty() ? leg.number : leg.user;
        const bool talking = leg.answered || leg.state == LineState::Talking;
        if (leg.role == LegRole::Caller && (room.caller.number.isEmpty() || room.caller.number == number))
            room.caller = { number, leg.name, talking };
        else if (leg.role == LegRole::Callee && (talking || !room.callee.talked))
            room.callee = { number, leg.name, talking };
    }
}

void PalRooms::closeIfOver(const QString &id, qint64 time)
{
    const auto it = m_rooms.find(id);
    if (it == m_rooms.end() || it->isHeldByService() || it->count(PalLeg::Source::Told) > 0)
        return;
    // Two whom we do not see may go on without us: only getTalkerInfo tells when they stop.
    if (it->count(PalLeg::Source::Learned) > 1) {
        want(*it);
        return;
    }
    PalRoom room = std::move(*it);
    if (room.endedAt == 0)
        room.endedAt = time;
    m_rooms.erase(it);
    m_toAsk.remove(room.id);
    if (!std::exchange(room.touched, false))
        m_touchedRooms.append(room.id);
    room.asking = false;
    m_over.insert(room.id, room);
    m_overOrder.enqueue(room.id);
    m_closed.append(std::move(room));
    if (m_overOrder.size() > maxOver)
        m_over.remove(m_overOrder.dequeue());
}

void PalRooms::touchUser(const QString &user, qint64 time)
{
    if (user.isEmpty())
        return;
    User &known = m_users[user];
    known.lastEvent = time;
    if (!std::exchange(known.touchedNow, true))
        m_touchedNow.append(user);
    if (!std::exchange(known.touched, true))
        m_touchedUsers.append(user);
}

void PalRooms::touchRoom(PalRoom &room)
{
    if (!std::exchange(room.touched, true))
        m_touchedRooms.append(room.id);
}

void PalRooms::rememberEnded(const QString &talker, qint64 time)
{
    if (!m_ended.contains(talker))
        m_endedOrder.enqueue(talker);
    m_ended.insert(talker, time);
    if (m_endedOrder.size() > maxEnded)
        m_ended.remove(m_endedOrder.dequeue());
}

} // namespace Cordboard
