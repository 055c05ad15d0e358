// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/palrooms.h"

// The part of PalRooms that deals with what the PBX does with a whole call: park slots, queues, shared lines, recording; and what we asked for.
namespace Cordboard {

bool PalRooms::park(const QString &id, const QString &talker, const QString &number, qint64 time)
{
    const Event event(*this);
    PalRoom *room = obtain(id, time);
    if (!room)
        return false;
    if (room->parkNumber != number) {
        room->parkNumber = number;
        room->parkedAt = time;
        if (!room->lastLeft.isEmpty())
            room->parkedBy = time - room->lastLeftAt <= sameMomentMs ? room->lastLeft : QString();
    }
    room->parkedLeg = talker;
    if (room->legs.isEmpty())
        want(*room);
    settle(*room, time);
    return true;
}

void PalRooms::unpark(const QString &id, const QString &number, qint64 time)
{
    const Event event(*this);
    PalRoom *room = this->room(id);
    if (!room || room->parkNumber != number)
        return;
    for (PalLeg &leg : room->legs) {
        if (leg.state == LineState::Parked) {
            leg.enter(LineState::Talking, time);
            touchUserOf(leg, time);
        }
    }
    room->parkNumber.clear();
    room->parkedLeg.clear();
    room->parkedBy.clear();
    settle(*room, time);
    closeIfOver(*room, time);
}

bool PalRooms::queue(const QString &id, const QString &queue, qint64 time)
{
    const Event event(*this);
    PalRoom *room = obtain(id, time);
    if (!room)
        return false;
    room->queue = queue;
    room->queued = true;
    if (room->legs.isEmpty())
        want(*room);
    settle(*room, time);
    return true;
}

void PalRooms::unqueue(const QString &id, const QString &queue, qint64 time)
{
    const Event event(*this);
    PalRoom *room = this->room(id);
    if (!room || room->queue != queue || !room->queued)
        return;
    room->queued = false;
    room->endedAt = time;
    settle(*room, time);
    closeIfOver(*room, time);
}

void PalRooms::setLine(const QString &id, const QString &line)
{
    PalRoom *room = this->room(id);
    if (!room || room->line == line)
        return;
    room->line = line;
    touchRoom(*room);
}

void PalRooms::setRecording(const QString &user, const QString &talker, bool on)
{
    // Before PBX 3.6 only the user is told: all of its legs. [doc] 4.1
    QList<PalUser::Part> parts;
    if (!talker.isEmpty())
        parts.append({ talker, m_roomOf.value(talker) });
    else if (const auto known = m_users.find(user); known != m_users.end())
        parts = known->second.parts;
    for (const PalUser::Part &part : std::as_const(parts)) {
        if (!part.room)
            continue;
        part.room->leg(part.talker)->recording = on ? RecordingState::On : RecordingState::Off;
        touchRoom(*part.room);
    }
}

void PalRooms::expect(const QString &id, PalRoom::NextJoin next)
{
    if (PalRoom *known = room(id))
        known->nextJoin = next;
}

void PalRooms::expectMonitor(const QString &room, const QString &user, BargeMode mode)
{
    m_monitors.removeIf([&](const Monitor &m) { return !m_rooms.contains(m.room) || (m.room == room && m.user == user); });
    m_monitors.append({ room, user, mode });
}

} // namespace Cordboard
