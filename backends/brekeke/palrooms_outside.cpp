// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/palrooms.h"

#include "backends/api/states.h"

#include <algorithm>

// The half of PalRooms that deals with parties outside: they have no notify_status of their own. [assumed] They are shown
// as made from the other leg's other_number until getTalkerInfo names them.
namespace Cordboard {

bool PalRooms::isOtherOurs(PalLeg &leg) const
{
    if (!leg.otherIsOurs)
        leg.otherIsOurs = m_isOurs(leg.otherNumber);
    return leg.otherIsOurs;
}

bool PalRooms::hasStranger(PalRoom &room) const
{
    return std::any_of(room.legs.begin(), room.legs.end(),
        [this](PalLeg &leg) { return leg.isTold() && !leg.otherNumber.isEmpty() && !isOtherOurs(leg); });
}

void PalRooms::want(PalRoom &room)
{
    if (room.asking)
        room.askAgain = true;
    else
        m_toAsk.insert(room.id);
}

QStringList PalRooms::takeToAsk(int count)
{
    QStringList ids;
    while (count-- > 0 && !m_toAsk.isEmpty()) {
        const QString id = *m_toAsk.cbegin();
        m_toAsk.remove(id);
        PalRoom *known = room(id);
        if (!known)
            continue;
        known->asking = true;
        known->askAgain = false;
        ids.append(id);
    }
    return ids;
}

void PalRooms::askAboutStrangers()
{
    for (auto &[id, room] : m_rooms) {
        const bool unseen = room.count(PalLeg::Source::Told) == 0 && !room.isHeldByService();
        // Somebody outside who is being consulted: nothing but this tells that he answered.
        const bool pending = room.count(PalLeg::Source::Learned) > 1
            && std::any_of(room.legs.cbegin(), room.legs.cend(), [](const PalLeg &leg) {
                   return !leg.isTold() && (leg.state == LineState::Ringing || leg.state == LineState::Unknown);
               });
        if (unseen || pending || room.nextJoin == PalRoom::NextJoin::Consultation)
            want(room);
    }
}

void PalRooms::applyInfo(const QString &id, const std::optional<QList<PalStatus>> &rows, qint64 time)
{
    const Event event(*this);
    PalRoom *known = room(id);
    if (!known)
        return;
    known->asking = false;
    if (std::exchange(known->askAgain, false))
        m_toAsk.insert(id);
    QList<PalStatus> here = rows.value_or(QList<PalStatus>());
    here.removeIf([&](const PalStatus &row) {
        return (!row.room.isEmpty() && row.room != id) || endOf(row.talker) != Never || row.code == PalStatus::Disconnect;
    });
    if (!here.isEmpty()) {
        mergeInfo(*known, here, time);
        settle(*known, known->startedAt);
    } else if (known->count(PalLeg::Source::Told) == 0) {
        known->legs.clear(); // nobody is left in it
    }
    closeIfOver(*known, time);
}

void PalRooms::mergeInfo(PalRoom &room, const QList<PalStatus> &rows, qint64 time)
{
    room.infoKnown = true;
    const auto listed = [&rows](const PalLeg &leg) {
        return std::any_of(rows.cbegin(), rows.cend(), [&leg](const PalStatus &row) { return row.talker == leg.id; });
    };
    // What the made leg went through is not told again.
    PalLeg made;
    for (const PalLeg &leg : std::as_const(room.legs))
        if (leg.source == PalLeg::Source::Made)
            made = leg;
    room.legs.removeIf([&listed](const PalLeg &leg) { return !leg.isTold() && !listed(leg); });

    for (const PalStatus &row : rows) {
        PalLeg *known = room.leg(row.talker);
        if (known && known->isTold()) {
            if (const BargeMode mode = bargeModeFromWord(row.monitoring); mode != BargeMode::None)
                known->monitoring = mode;
            continue;
        }
        if (!known) {
            // Told legs elsewhere do not belong here, whatever the answer says.
            if (m_roomOf.contains(row.talker) || room.legs.size() >= 200)
                continue;
            PalLeg leg;
            leg.id = row.talker;
            leg.source = PalLeg::Source::Learned;
            leg.user = row.user;
            leg.role = palRole(row.role, row.code);
            leg.since = row.time > 0 ? row.time : made.since > 0 ? made.since : time;
            markConsultation(room, leg);
            room.legs.append(leg);
            known = &room.legs.last();
        }
        known->name = row.userName.isEmpty() ? known->name : row.userName;
        if (known->user.isEmpty())
            known->number = !row.number.isEmpty() ? row.number : known->number.isEmpty() ? made.number : known->number;
        known->monitoring = bargeModeFromWord(row.monitoring);
        if (const LineState state = palLineState(row.code); state != LineState::Unknown && state != known->state) {
            known->state = state;
            known->since = row.time > 0 ? row.time : time;
        }
        if (row.time > 0 && row.time < room.startedAt)
            room.startedAt = row.time;
        if (known->name.isEmpty() && known->number == made.number)
            known->name = made.name;
    }
}

void PalRooms::syncOutside(PalRoom &room, qint64 time)
{
    if (!room.infoKnown) {
        QList<PalLeg> toMake;
        for (PalLeg &leg : room.legs) {
            if (!leg.isTold() || leg.otherNumber.isEmpty() || isOtherOurs(leg))
                continue;
            PalLeg other;
            other.id = room.id + u':' + leg.otherNumber;
            if (room.leg(other.id))
                continue;
            other.source = PalLeg::Source::Made;
            other.number = leg.otherNumber;
            other.name = leg.otherName;
            other.role = leg.role == LegRole::Caller ? LegRole::Callee : LegRole::Caller;
            other.since = time;
            toMake.append(other);
        }
        for (const PalLeg &leg : std::as_const(toMake)) {
            if (room.leg(leg.id))
                continue;
            room.legs.append(leg);
            want(room);
        }
    }
    // A made leg outlives the leg it was made from: the party is still there when ours handed it over.
    room.legs.removeIf([&](const PalLeg &leg) {
        return leg.source == PalLeg::Source::Made && (room.infoKnown || m_isOurs(leg.number));
    });

    const bool answered = std::any_of(room.legs.cbegin(), room.legs.cend(),
        [](const PalLeg &l) { return l.isTold() && l.answered && l.monitoring == BargeMode::None; });
    const int outside = room.count(PalLeg::Source::Made) + room.count(PalLeg::Source::Learned);
    for (PalLeg &leg : room.legs) {
        if (leg.isTold() || leg.monitoring != BargeMode::None)
            continue;
        const bool waits = leg.state == LineState::Unknown || leg.state == LineState::Calling || leg.state == LineState::Ringing;
        if (!waits)
            continue;
        LineState state = leg.state;
        if (answered && (outside == 1 || leg.role == LegRole::Caller))
            state = LineState::Talking;
        else if (state == LineState::Unknown)
            state = leg.role == LegRole::Caller ? LineState::Calling : LineState::Ringing;
        if (state != leg.state) {
            leg.state = state;
            leg.since = time;
        }
    }
}

} // namespace Cordboard
