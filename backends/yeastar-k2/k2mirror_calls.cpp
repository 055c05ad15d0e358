// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/api/folding.h"
#include "backends/yeastar-k2/k2mirror.h"
#include "backends/yeastar-k2/k2values.h"

/// The part of the mirror that makes calls out of member lists.
namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

using Status = K2Member::Status;

bool isUp(Status status)
{
    return status == Status::Answered || status == Status::Answer || status == Status::Hold;
}

/// The state that a member status means by itself. [doc v2, section 5 of the protocol note]
LineState stateOf(Status status)
{
    switch (status) {
    case Status::Ring: return LineState::Ringing;
    case Status::Answered:
    case Status::Answer: return LineState::Talking;
    case Status::Hold: return LineState::Held;
    default: // ALERT, and the members of Invite and Incoming, which have no status
        return LineState::Calling;
    }
}

} // namespace

void K2Mirror::setMembers(const QString &callId, const QList<K2Member> &members, const QDateTime &now)
{
    if (callId.isEmpty())
        return;
    QList<K2Member> live;
    QSet<QString> channels;
    for (const K2Member &m : members) {
        if (m.status == Status::Bye) {
            forget(m.channel);
        } else if (!m_gone.contains(m.channel) && !channels.contains(m.channel)) {
            channels.insert(m.channel);
            live.append(m);
        }
    }
    QSet<QString> touched;
    const auto existing = m_rooms.find(callId);
    if (existing == m_rooms.end() && live.isEmpty())
        return;
    Room &room = existing == m_rooms.end() ? m_rooms[callId] : existing->second;
    if (room.id.isEmpty()) {
        room.id = callId;
        room.startedAt = K2::timeOfCallId(callId);
        if (!room.startedAt.isValid())
            room.startedAt = now;
    }
    room.heard = m_serial;

    QList<Seat> seats;
    QStringList freshPaths;
    for (const K2Member &m : live) {
        const auto old = std::find_if(
            room.seats.begin(), room.seats.end(), [&m](const Seat &s) { return s.member.channel == m.channel; });
        Seat seat;
        if (old != room.seats.end())
            seat = *old;
        else if (const QString before = m_roomOf.value(m.channel);
                 !before.isEmpty() && before != callId && m_rooms.contains(before)) {
            // A transferred call may get another call id, but keeps its channel. [assumed]
            m_rooms[before].seats.removeIf([&m](const Seat &s) { return s.member.channel == m.channel; });
            m_roomOf.remove(m.channel);
            rebuildCall(before, now);
        }
        if (m_queues.contains(m.path) && seat.member.path != m.path)
            freshPaths.append(m.channel);
        if (old == room.seats.end() && m.kind == K2Member::Kind::Extension && m_monitors.contains(m.number)) {
            const auto [target, mode] = m_monitors.value(m.number);
            const bool there = std::any_of(
                live.cbegin(), live.cend(), [&t = target](const K2Member &other) { return other.number == t; });
            if (there) {
                seat.monitoring = mode;
                m_monitors.remove(m.number);
            }
        }
        seat.member = m;
        seats.append(seat);
        m_roomOf.insert(m.channel, callId);
        touched.insert(m.number);
    }
    for (const Seat &old : std::as_const(room.seats)) {
        touched.insert(old.member.number);
        if (!channels.contains(old.member.channel)) {
            m_roomOf.remove(old.member.channel);
            m_waiting.remove(old.member.channel);
        }
    }
    room.seats = seats;
    if (room.decideBy.isValid() && (room.seats.size() != 1 || !room.seats.constFirst().member.path.isEmpty()))
        room.decideBy = {};
    updateWaiting(room, freshPaths, now);
    rebuildCall(callId, now);
    for (const QString &number : std::as_const(touched))
        rebuildExtension(number, now);
}

void K2Mirror::updateWaiting(Room &room, const QStringList &freshPaths, const QDateTime &now)
{
    int up = 0;
    for (const Seat &seat : std::as_const(room.seats))
        up += isUp(seat.member.status) && seat.monitoring == BargeMode::None;
    for (const Seat &seat : std::as_const(room.seats)) {
        const QString &channel = seat.member.channel;
        const bool alone = up == 1 && isUp(seat.member.status);
        if (!alone) {
            if (m_waiting.contains(channel)) {
                const QString queue = m_waiting.take(channel).queue;
                rebuildQueue(queue);
            }
        } else if (freshPaths.contains(channel) && !m_waiting.contains(channel)) {
            // Until queue/query_status says so or otherwise.
            m_waiting.insert(channel, { seat.member.path, now, false });
            rebuildQueue(seat.member.path);
        }
    }
}

Leg K2Mirror::legOf(Room &room, Seat &seat, const QDateTime &now) const
{
    const K2Member &m = seat.member;
    Leg leg;
    leg.id = id<LegTag>(m.channel);
    if (m.kind == K2Member::Kind::Extension) {
        leg.extension = id<ExtensionTag>(m.number);
        leg.number = m.number;
        leg.role = m.status == Status::Alert || m.status == Status::Answered ? LegRole::Caller
            : m.status == Status::Hold                                       ? LegRole::Unknown
                                                                             : LegRole::Callee;
    } else {
        const bool in = m.kind == K2Member::Kind::Inbound;
        leg.number = in ? m.from : m.to;
        leg.role = in ? LegRole::Caller : LegRole::Callee;
    }
    leg.name = nameOf(leg.number);
    leg.state = stateOf(m.status);
    if (m_parkedChannels.contains(m.channel))
        leg.state = LineState::Parked;
    else if (m_waiting.contains(m.channel))
        leg.state = LineState::Calling; // a queue has answered it, but nobody talks
    if (leg.state != seat.state || !seat.since.isValid()) {
        seat.state = leg.state;
        seat.since = now;
    }
    leg.since = seat.since;
    leg.monitoring = seat.monitoring;
    leg.muted = m_muted.contains(m.channel);
    leg.consultation = !room.consulting.isEmpty() && leg.number == room.consulting && leg.role != LegRole::Caller;
    return leg;
}

Call K2Mirror::callOf(Room &room, const QDateTime &now)
{
    Call call;
    call.id = id<CallTag>(room.id);
    bool parked = false;
    bool queued = false;
    for (Seat &seat : room.seats) {
        call.legs.append(legOf(room, seat, now));
        const K2Member &m = seat.member;
        parked |= m_parkedChannels.contains(m.channel);
        queued |= m_waiting.contains(m.channel);
        if (call.queue.isEmpty() && m_queues.contains(m.path))
            call.queue = id<QueueTag>(m.path);
        // What the caller dialled is a DID unless it is a number of ours.
        if (m.kind == K2Member::Kind::Inbound && call.did.isEmpty() && !m_people.contains(m.to)
            && !m_queues.contains(m.to) && !m_conferenceNames.contains(m.to))
            call.did = m.to;
    }
    call.direction = foldDirection(call.legs);
    call.state = foldCallState(call.legs, parked, queued);
    call.startedAt = room.startedAt;
    if (!room.answeredAt.isValid() && !parked && !queued
        && (call.state == CallState::Talking || call.state == CallState::Conference || call.state == CallState::Held))
        room.answeredAt = now;
    call.answeredAt = room.answeredAt;
    call.decideBy = room.decideBy;
    return call;
}

bool K2Mirror::isVisible(const Room &room) const
{
    if (room.decideBy.isValid())
        return true;
    bool anyInbound = false;
    for (const Seat &seat : room.seats) {
        const K2Member &m = seat.member;
        if (m.kind == K2Member::Kind::Extension || m_parkedChannels.contains(m.channel)
            || m_waiting.contains(m.channel))
            return true;
        anyInbound |= m.kind == K2Member::Kind::Inbound;
    }
    // A caller who is alone is on his way to us; trunk to trunk is nobody's business here.
    return anyInbound && room.seats.size() == 1;
}

void K2Mirror::rebuildCall(const QString &callId, const QDateTime &now)
{
    const auto it = m_rooms.find(callId);
    if (it == m_rooms.end())
        return;
    Room &room = it->second;
    if (room.seats.isEmpty()) {
        m_rooms.erase(it);
        drop<Call>(id<CallTag>(callId));
        return;
    }
    Call call = callOf(room, now);
    if (isVisible(room))
        put(std::move(call));
    else
        drop<Call>(call.id);
}

} // namespace Cordboard
