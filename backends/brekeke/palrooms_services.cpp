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
    const auto room = m_rooms.find(id);
    if (room == m_rooms.end() || room->parkNumber != number)
        return;
    for (PalLeg &leg : room->legs) {
        if (leg.state == LineState::Parked) {
            leg.enter(LineState::Talking, time);
            touchUser(leg.user, time);
        }
    }
    room->parkNumber.clear();
    room->parkedLeg.clear();
    room->parkedBy.clear();
    settle(*room, time);
    closeIfOver(id, time);
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
    const auto room = m_rooms.find(id);
    if (room == m_rooms.end() || room->queue != queue || !room->queued)
        return;
    room->queued = false;
    room->endedAt = time;
    settle(*room, time);
    closeIfOver(id, time);
}

void PalRooms::setLine(const QString &id, const QString &line)
{
    const auto room = m_rooms.find(id);
    if (room == m_rooms.end() || room->line == line)
        return;
    room->line = line;
    touchRoom(*room);
}

void PalRooms::setRecording(const QString &user, const QString &talker, bool on)
{
    // Before PBX 3.6 only the user is told: all of its legs. [doc] 4.1
    const QStringList talkers = talker.isEmpty() ? m_users.value(user).talkers : QStringList { talker };
    for (const QString &id : talkers) {
        const auto room = m_rooms.find(m_roomOf.value(id));
        if (room == m_rooms.end())
            continue;
        room->leg(id)->recording = on ? RecordingState::On : RecordingState::Off;
        touchRoom(*room);
    }
}

void PalRooms::expect(const QString &id, PalRoom::NextJoin next)
{
    if (const auto room = m_rooms.find(id); room != m_rooms.end())
        room->nextJoin = next;
}

void PalRooms::expectMonitor(const QString &room, const QString &user, BargeMode mode)
{
    m_monitors.removeIf([&](const Monitor &m) { return !m_rooms.contains(m.room) || (m.room == room && m.user == user); });
    m_monitors.append({ room, user, mode });
}

} // namespace Cordboard
