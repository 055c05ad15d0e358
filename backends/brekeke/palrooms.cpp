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
constexpr qsizetype maxEnded = 10'000; ///< and those before them up to twice as many
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
    m_earlier = std::exchange(m_rooms, {});
    m_roomOf.clear();
    m_users.clear();
    m_touchedNow.clear();
    m_ended.clear();
    m_endedEarlier.clear();
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
    for (auto &[id, room] : m_rooms) {
        for (PalLeg &leg : room.legs)
            leg.otherIsOurs = false;
        settle(room, room.startedAt);
        // Somebody who holds may talk to one of ours while a party outside waits: only asking shows that one.
        const bool holds = std::any_of(room.legs.cbegin(), room.legs.cend(), [](const PalLeg &leg) { return leg.state == LineState::Held; });
        if (hasStranger(room) || holds || room.legs.isEmpty() || room.legs.size() > 2)
            want(room);
    }
    m_earlier.clear();
}

bool PalRooms::apply(const PalStatus &status, qint64 time)
{
    const Event event(*this);
    PalRoom *room = m_roomOf.value(status.talker);
    PalLeg *leg = room ? room->leg(status.talker) : nullptr;
    if (!leg || leg->user != status.user)
        m_meet(status.user);
    if (status.code == PalStatus::Disconnect)
        return end(status, time);

    if (leg) {
        if (time < leg->lastTime)
            return false;
        if (room->id != status.room) {
            PalRoom *to = obtain(status.room, time);
            if (!to)
                return false;
            move(status.talker, *room, *to, time);
            room = to;
            leg = room->leg(status.talker);
        }
    } else {
        if (!beginsLeg(status.code) || endOf(status.talker) >= time)
            return false;
        room = obtain(status.room, time);
        if (!room || room->legs.size() >= maxLegs)
            return false;
        leg = join(*room, status, time);
    }
    leg->lastTime = time;
    if (!status.userName.isEmpty())
        leg->name = status.userName;
    if (!status.otherNumber.isEmpty() && leg->otherNumber != status.otherNumber) {
        leg->otherNumber = status.otherNumber;
        leg->otherIsOurs = false;
    }
    if (!status.otherName.isEmpty())
        leg->otherName = status.otherName;
    if (leg->role == LegRole::Unknown || !status.role.isEmpty())
        leg->role = palRole(status.role, status.code);
    advance(*room, *leg, status.code, time);
    touchUser(*leg->owner, time);
    // The answer may have come before the far party's leg was there.
    if (room->infoKnown && hasStranger(*room) && room->count(PalLeg::Source::Learned) == 0)
        want(*room);
    settle(*room, time);
    return true;
}

PalUser &PalRooms::user(const QString &name)
{
    PalUser &known = m_users[name];
    if (known.name.isEmpty())
        known.name = name;
    return known;
}

PalRoom *PalRooms::room(const QString &id)
{
    const auto it = m_rooms.find(id);
    return it == m_rooms.end() ? nullptr : &it->second;
}

PalRoom *PalRooms::obtain(const QString &id, qint64 time)
{
    if (PalRoom *known = room(id))
        return known;
    if (m_rooms.size() >= maxRooms)
        return nullptr;
    PalRoom &room = m_rooms[id];
    if (const auto over = m_over.constFind(id); over != m_over.cend()) {
        room = **over;
        m_over.erase(over);
        m_overOrder.removeOne(id);
        m_revived.append(id);
    } else if (const auto found = m_earlier.find(id); found != m_earlier.end() && found->second.startedAt <= time) {
        const PalRoom &earlier = found->second;
        room.startedAt = earlier.startedAt;
        room.answeredAt = earlier.answeredAt;
        room.parkedBy = earlier.parkedBy;
        room.queue = earlier.queue;
        room.caller = earlier.caller;
        room.callee = earlier.callee;
        room.recordingId = earlier.recordingId;
    }
    room.id = id;
    if (room.startedAt == 0 || time < room.startedAt)
        room.startedAt = time;
    // It ended before anybody could be asked who the party outside is.
    if (room.count(PalLeg::Source::Made) > 0)
        want(room);
    return &room;
}

bool PalRooms::end(const PalStatus &status, qint64 time)
{
    if (!rememberEnded(status.talker, time))
        return false;
    PalRoom *known = m_roomOf.take(status.talker);
    if (!known)
        return false;
    PalRoom &room = *known;
    const auto at = std::find_if(room.legs.begin(), room.legs.end(), [&status](const PalLeg &l) { return l.id == status.talker; });
    const PalLeg leg = std::move(*at);
    room.legs.erase(at);
    if (!status.rescode.isEmpty())
        room.rescode = status.rescode;
    if (!status.recording.isEmpty())
        room.recordingId = status.recording;
    room.lastLeft = leg.user;
    room.lastLeftAt = time;
    room.endedAt = time;
    if (!room.parkNumber.isEmpty() && room.parkedBy.isEmpty() && leg.id != room.parkedLeg
        && time - room.parkedAt <= sameMomentMs)
        room.parkedBy = leg.user;
    if (!leg.consultation && leg.monitoring == BargeMode::None)
        for (PalLeg &l : room.legs)
            l.consultation = false; // handed over
    leg.owner->parts.removeIf([&leg](const PalUser::Part &part) { return part.talker == leg.id; });
    touchUser(*leg.owner, time);
    if (room.count(PalLeg::Source::Learned) > 0)
        want(room);
    settle(room, time);
    closeIfOver(room, time);
    return true;
}

const PalRoom *PalRooms::find(const QString &id) const
{
    const auto room = m_rooms.find(id);
    return room == m_rooms.cend() ? nullptr : &room->second;
}

qint64 PalRooms::lastEventOf(const QString &user) const
{
    const auto it = m_users.find(user);
    return it == m_users.cend() ? 0 : it->second.lastEvent;
}

PalUser::Line PalRooms::takeLine(const QString &user)
{
    const auto it = m_users.find(user);
    if (it == m_users.end())
        return {};
    const PalUser::Line line = it->second.line;
    it->second.line.changed = false;
    return line;
}

qint64 PalRooms::phaseSinceOf(const QString &user) const
{
    const auto it = m_users.find(user);
    return it == m_users.cend() ? 0 : it->second.line.phaseSince;
}

QStringList PalRooms::takeTouchedRooms()
{
    QStringList ids = std::exchange(m_touchedRooms, {});
    ids.sort();
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

const PalRoom *PalRooms::takeTouched(const QString &id)
{
    PalRoom *known = room(id);
    if (known)
        known->touched = false;
    return known;
}

QList<PalUser *> PalRooms::takeTouchedUsers()
{
    for (PalUser *user : std::as_const(m_touchedUsers))
        user->touched = false;
    return std::exchange(m_touchedUsers, {});
}

void PalRooms::foldLines()
{
    for (PalUser *user : std::as_const(m_touchedNow)) {
        user->touchedNow = false;
        m_states.clear();
        for (const PalUser::Part &part : std::as_const(user->parts)) {
            const PalLeg *leg = part.room->leg(part.talker);
            m_states.append(leg ? leg->state : LineState::Unknown);
        }
        const LineState state = foldLineState(m_states, Registration::Unknown);
        if (state != user->line.state)
            user->line = { state, user->lastEvent, true, isOnCall(state) && isOnCall(user->line.state) ? user->line.phaseSince : user->lastEvent };
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
            touchUser(*leg->owner, time);
    }
    if (time < room.startedAt)
        room.startedAt = time;
    room.outline(m_outline);
    const CallState state = foldCallState(m_outline, !room.parkNumber.isEmpty(), room.queued);
    if (const Direction direction = foldDirection(m_outline); direction != Direction::Unknown)
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
        const QString &number = leg.user.isEmpty() ? leg.number : leg.user;
        const bool talking = leg.answered || leg.state == LineState::Talking;
        if (leg.role == LegRole::Caller && (room.caller.number.isEmpty() || room.caller.number == number))
            room.caller = { number, leg.name, talking };
        else if (leg.role == LegRole::Callee && (talking || !room.callee.talked))
            room.callee = { number, leg.name, talking };
    }
}

void PalRooms::closeIfOver(PalRoom &known, qint64 time)
{
    if (known.isHeldByService() || known.count(PalLeg::Source::Told) > 0)
        return;
    // Two whom we do not see may go on without us: only getTalkerInfo tells when they stop.
    if (known.count(PalLeg::Source::Learned) > 1) {
        want(known);
        return;
    }
    m_toAsk.remove(known.id);
    if (known.endedAt == 0)
        known.endedAt = time;
    known.touched = false; // that it ended is told of m_closed
    known.asking = false;
    const auto it = m_rooms.find(known.id);
    const auto room = std::make_shared<const PalRoom>(std::move(it->second));
    m_rooms.erase(it);
    m_over.insert(room->id, room);
    m_overOrder.enqueue(room->id);
    m_closed.append(room);
    if (m_overOrder.size() > maxOver)
        m_over.remove(m_overOrder.dequeue());
}

void PalRooms::touchUser(PalUser &user, qint64 time)
{
    user.lastEvent = time;
    if (!std::exchange(user.touchedNow, true))
        m_touchedNow.append(&user);
    if (!std::exchange(user.touched, true))
        m_touchedUsers.append(&user);
}

void PalRooms::touchUserOf(const PalLeg &leg, qint64 time)
{
    if (!leg.user.isEmpty())
        touchUser(leg.owner ? *leg.owner : user(leg.user), time);
}

void PalRooms::touchRoom(PalRoom &room)
{
    if (!std::exchange(room.touched, true))
        m_touchedRooms.append(room.id);
}

qint64 PalRooms::endOf(const QString &talker) const
{
    const auto it = m_ended.constFind(talker);
    return it == m_ended.cend() ? m_endedEarlier.value(talker, Never) : *it;
}

/// false: it had ended already, no earlier than now.
bool PalRooms::rememberEnded(const QString &talker, qint64 time)
{
    if (endOf(talker) >= time)
        return false;
    if (m_ended.size() >= maxEnded)
        m_endedEarlier = std::exchange(m_ended, {});
    m_ended.insert(talker, time);
    return true;
}

} // namespace Cordboard
