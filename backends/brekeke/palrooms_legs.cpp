// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/palrooms.h"

#include <algorithm>

// The part of PalRooms that deals with one leg: how it joins, what each code makes of it, and how it goes over to another room.
namespace Cordboard {

PalLeg *PalRooms::join(PalRoom &room, const PalStatus &status, qint64 time)
{
    // A leg that getTalkerInfo named first becomes ours.
    room.legs.removeIf([&status](const PalLeg &leg) { return leg.id == status.talker; });
    PalLeg leg;
    leg.id = status.talker;
    leg.user = status.user;
    leg.owner = &user(status.user);
    leg.role = palRole(status.role, status.code);
    leg.since = time;
    for (auto it = m_monitors.begin(); it != m_monitors.end(); ++it) {
        if (it->room == room.id && it->user == leg.user) {
            leg.monitoring = it->mode;
            m_monitors.erase(it);
            break;
        }
    }
    const bool joinsOthers = !room.legs.isEmpty();
    const bool internalPair = room.legs.size() == 1 && room.infoKnown == false && !hasStranger(room);
    markConsultation(room, leg);
    m_roomOf.insert(leg.id, &room);
    leg.owner->parts.append({ leg.id, &room });
    room.legs.append(std::move(leg));
    // Who else is there may have changed with it: an outside party, somebody who listens in. Two of ours need no asking.
    if (joinsOthers && !internalPair)
        want(room);
    return &room.legs.last();
}

void PalRooms::markConsultation(PalRoom &room, PalLeg &leg)
{
    if (leg.role == LegRole::Caller || leg.monitoring != BargeMode::None)
        return;
    switch (std::exchange(room.nextJoin, PalRoom::NextJoin::Guess)) {
    case PalRoom::NextJoin::Consultation:
        leg.consultation = true;
        return;
    case PalRoom::NextJoin::Transfer:
        return;
    case PalRoom::NextJoin::Guess:
        break;
    }
    // Somebody is rung into a call that one of ours holds: an attended transfer. [assumed]
    const bool held = std::any_of(room.legs.cbegin(), room.legs.cend(),
        [](const PalLeg &l) { return l.isTold() && l.state == LineState::Held; });
    leg.consultation = held && !room.isHeldByService();
}

void PalRooms::advance(PalRoom &room, PalLeg &leg, int code, qint64 time)
{
    switch (code) {
    case PalStatus::Incoming:
        if (!leg.answered)
            leg.enter(LineState::Calling, time);
        break;
    case PalStatus::StartRinging:
        if (!leg.answered && !leg.offHook)
            leg.enter(LineState::Ringing, time);
        break;
    case PalStatus::CallSuccess: {
        if (leg.answered)
            break;
        // A caller whose own phone was rung first talks to nobody until the far end answers. [client]
        const bool alone = std::none_of(room.legs.cbegin(), room.legs.cend(), [&leg](const PalLeg &l) {
            return l.id != leg.id && l.answered && l.monitoring == BargeMode::None;
        });
        if (leg.role == LegRole::Caller && alone) {
            leg.offHook = true;
            leg.enter(LineState::Calling, time);
            break;
        }
        leg.answered = true;
        leg.enter(LineState::Talking, time);
        connectCallers(room, time);
        break;
    }
    case PalStatus::AnswerSuccess:
    case PalStatus::AnswerCallee:
        // Also for one that held: it has been put together with somebody else.
        leg.answered = true;
        leg.enter(LineState::Talking, time);
        break;
    case PalStatus::Hold:
        leg.answered = true;
        leg.enter(LineState::Held, time);
        break;
    case PalStatus::Unhold:
        leg.answered = true;
        leg.enter(LineState::Talking, time);
        for (PalLeg &l : room.legs)
            l.consultation = false; // cancelled, or a conference now
        break;
    default:
        break; // 0, 12, 21, 30 and unknown codes leave the state alone
    }
}

void PalRooms::connectCallers(PalRoom &room, qint64 time)
{
    for (PalLeg &l : room.legs) {
        if (!l.offHook || l.answered)
            continue;
        l.answered = true;
        l.enter(LineState::Talking, time);
        touchUserOf(l, time);
    }
}

void PalRooms::move(const QString &talker, PalRoom &from, PalRoom &to, qint64 time)
{
    const PalLeg leg = *from.leg(talker);
    const auto same = [&talker](const PalLeg &l) { return l.id == talker; };
    from.legs.removeIf(same);
    to.legs.removeIf(same); // getTalkerInfo may have named it there already
    to.legs.append(leg);
    to.startedAt = std::min(to.startedAt, from.startedAt);
    m_roomOf.insert(talker, &to);
    for (PalUser::Part &part : leg.owner->parts)
        if (part.talker == talker)
            part.room = &to;
    touchRoom(from);
    if (from.count(PalLeg::Source::Told) == 0 && !from.isHeldByService())
        m_rooms.erase(m_rooms.find(from.id)); // became part of the other: no call of its own, so no record either
    else
        settle(from, time);
}

} // namespace Cordboard
