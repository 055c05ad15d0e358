// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/asteriskrooms.h"

#include "backends/asterisk/asteriskchannel.h"
#include "backends/asterisk/asteriskdirectory.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxSpaces = 20'000;
constexpr int maxConferences = 5'000;
constexpr int maxConferenceMembers = 5'000;

} // namespace

void AsteriskRooms::clear()
{
    m_spaces.clear();
    m_conferences.clear();
    m_dirtySpaces.clear();
    m_dirtyConferences.clear();
}

QString AsteriskRooms::spaceId(const AmiMessage &message) const
{
    // The same number may be in several lots; the first lot is the one that everybody means.
    const QString lot = message.text("Parkinglot"_L1);
    const QString number = message.text("ParkingSpace"_L1);
    return lot == "default"_L1 || lot.isEmpty() ? number : number + u'@' + lot;
}

void AsteriskRooms::addLot(const AmiMessage &row)
{
    const QString lot = row.text("Name"_L1);
    const qint64 first = row.number("StartSpace"_L1);
    const qint64 last = row.number("StopSpace"_L1, -1);
    for (qint64 n = first; n <= last && m_spaces.size() < maxSpaces; ++n) {
        const QString number = QString::number(n);
        const QString id = lot == "default"_L1 ? number : number + u'@' + lot;
        Space &space = m_spaces[id];
        space.lot = lot;
        space.number = number;
        m_dirtySpaces.insert(id);
    }
}

QList<AsteriskRooms::Parked> AsteriskRooms::apply(const AmiMessage &message, const QDateTime &now)
{
    if (message.isEvent("ParkedCall"_L1)) {
        const QString id = spaceId(message);
        if (id.isEmpty() || (m_spaces.size() >= maxSpaces && !m_spaces.contains(id)))
            return {};
        Space &space = m_spaces[id];
        space.lot = message.text("Parkinglot"_L1);
        space.number = message.text("ParkingSpace"_L1);
        space.uniqueid = message.text("ParkeeUniqueid"_L1);
        space.callerNumber = message.known("ParkeeCallerIDNum"_L1);
        space.callerName = message.known("ParkeeCallerIDName"_L1);
        space.parkedBy = message.known("ParkerDialString"_L1);
        space.since = now.addSecs(-message.number("ParkingDuration"_L1));
        const int timeout = message.number("ParkingTimeout"_L1);
        space.returnsAt = timeout > 0 ? now.addSecs(timeout) : QDateTime();
        m_dirtySpaces.insert(id);
        return { { space.uniqueid, true } };
    }
    if (message.isEvent("UnParkedCall"_L1) || message.isEvent("ParkedCallTimeOut"_L1) || message.isEvent("ParkedCallGiveUp"_L1)) {
        free(spaceId(message));
        return { { message.text("ParkeeUniqueid"_L1), false } };
    }
    if (message.isEvent("ParkedCallSwap"_L1)) {
        const QString id = spaceId(message);
        const auto space = m_spaces.find(id);
        const QString old = space == m_spaces.end() ? QString() : space->uniqueid;
        if (old.isEmpty())
            return {};
        space->uniqueid = message.text("ParkeeUniqueid"_L1);
        m_dirtySpaces.insert(id);
        return { { old, false }, { space->uniqueid, true } };
    }
    const QString room = message.text("Conference"_L1);
    if (room.isEmpty() || (m_conferences.size() >= maxConferences && !m_conferences.contains(room)))
        return {};
    if (message.isEvent("ConfbridgeStart"_L1) || message.isEvent("ConfbridgeJoin"_L1)) {
        m_conferences[room];
        if (message.isEvent("ConfbridgeJoin"_L1))
            addMember(message);
    } else if (message.isEvent("ConfbridgeEnd"_L1)) {
        m_conferences.remove(room);
    } else if (message.isEvent("ConfbridgeLeave"_L1)) {
        m_conferences[room].remove(message.text("Uniqueid"_L1));
    } else if (message.isEvent("ConfbridgeMute"_L1) || message.isEvent("ConfbridgeUnmute"_L1)) {
        const auto members = m_conferences.find(room);
        if (members != m_conferences.end())
            if (const auto member = members->find(message.text("Uniqueid"_L1)); member != members->end())
                member->muted = message.isEvent("ConfbridgeMute"_L1);
    } else {
        return {};
    }
    m_dirtyConferences.insert(room);
    return {};
}

void AsteriskRooms::free(const QString &id)
{
    const auto space = m_spaces.find(id);
    if (space == m_spaces.end())
        return;
    const Space was = *space;
    *space = Space();
    space->lot = was.lot;
    space->number = was.number;
    m_dirtySpaces.insert(id);
}

void AsteriskRooms::addConference(const AmiMessage &row)
{
    const QString room = row.text("Conference"_L1);
    if (room.isEmpty() || m_conferences.size() >= maxConferences)
        return;
    m_conferences[room];
    m_dirtyConferences.insert(room);
}

void AsteriskRooms::addMember(const AmiMessage &row)
{
    const QString room = row.text("Conference"_L1);
    const auto members = m_conferences.find(room);
    const QString uniqueid = row.text("Uniqueid"_L1);
    if (members == m_conferences.end() || members->size() >= maxConferenceMembers || uniqueid.isEmpty())
        return;
    members->insert(uniqueid,
        { uniqueid, row.text("Channel"_L1), row.known("CallerIDNum"_L1), row.known("CallerIDName"_L1), row.flag("Muted"_L1), row.flag("Admin"_L1) });
    m_dirtyConferences.insert(room);
}

QString AsteriskRooms::numberOfChannel(const QString &channel) const
{
    AsteriskChannel c;
    c.name = channel;
    const QString number = c.isLocal() ? c.localNumber() : m_directory.numberOf(c.device());
    return m_directory.has(number) ? number : QString();
}

ParkSlot AsteriskRooms::space(const QString &id, const CallOf &callOf) const
{
    ParkSlot p;
    const auto space = m_spaces.constFind(id);
    if (space == m_spaces.cend())
        return p;
    p.id = { m_account, id };
    p.number = space->number;
    p.occupied = !space->uniqueid.isEmpty();
    if (!p.occupied)
        return p;
    if (const QString call = callOf(space->uniqueid); !call.isEmpty())
        p.call = { m_account, call };
    p.leg = { m_account, space->uniqueid };
    p.callerNumber = space->callerNumber;
    p.callerName = space->callerName;
    QString parker = m_directory.numberOf(space->parkedBy);
    if (parker.isEmpty() && space->parkedBy.startsWith("Local/"_L1))
        parker = space->parkedBy.mid(6).section(u'@', 0, 0);
    if (m_directory.has(parker))
        p.parkedBy = { m_account, parker };
    p.since = space->since;
    p.returnsAt = space->returnsAt;
    return p;
}

QStringList AsteriskRooms::parked() const
{
    QStringList list;
    for (const Space &space : m_spaces)
        if (!space.uniqueid.isEmpty())
            list.append(space.uniqueid);
    return list;
}

std::pair<QString, QString> AsteriskRooms::placeOf(const QString &id) const
{
    const auto space = m_spaces.constFind(id);
    return space == m_spaces.cend() ? std::pair<QString, QString>() : std::pair(space->lot, space->number);
}

QString AsteriskRooms::channelIn(const QString &id) const
{
    return m_spaces.value(id).uniqueid;
}

void AsteriskRooms::touchCall(const QString &uniqueid)
{
    for (auto it = m_spaces.cbegin(); it != m_spaces.cend(); ++it)
        if (it->uniqueid == uniqueid)
            m_dirtySpaces.insert(it.key());
}

Conference AsteriskRooms::conference(const QString &id) const
{
    Conference c;
    const auto members = m_conferences.constFind(id);
    if (members == m_conferences.cend())
        return c;
    c.id = { m_account, id };
    c.number = id;
    c.name = id;
    for (const Member &m : *members)
        c.members.append(member(m));
    return c;
}

ConferenceMember AsteriskRooms::member(const Member &m) const
{
    ConferenceMember row;
    row.leg = { m_account, m.uniqueid };
    const QString number = numberOfChannel(m.channel);
    if (!number.isEmpty())
        row.extension = { m_account, number };
    row.number = number.isEmpty() ? m.number : number;
    row.name = number.isEmpty() ? m.name : m_directory.nameOf(number);
    row.muted = m.muted;
    row.moderator = m.admin;
    return row;
}

} // namespace Cordboard
