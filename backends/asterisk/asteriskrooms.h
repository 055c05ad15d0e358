// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/call.h"
#include "backends/asterisk/amimessage.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <functional>

namespace Cordboard {

class AsteriskDirectory;

/// Parking lots with their spaces, and conferences with who is in.
class AsteriskRooms
{
public:
    AsteriskRooms(AccountId account, const AsteriskDirectory &directory) : m_account(std::move(account)), m_directory(directory) { }

    void clear();
    void addLot(const AmiMessage &row); ///< Parkinglot
    /// ParkedCall (the event and the list row), UnParkedCall, ParkedCallTimeOut, ParkedCallGiveUp, ParkedCallSwap, Confbridge...: what it tells
    /// of a channel's being parked comes back.
    struct Parked
    {
        QString uniqueid; ///< empty: tells of none
        bool parked = false;
    };
    QList<Parked> apply(const AmiMessage &message, const QDateTime &now);
    void addConference(const AmiMessage &row); ///< ConfbridgeListRooms
    void addMember(const AmiMessage &row); ///< ConfbridgeList

    QStringList spaceIds() const { return m_spaces.keys(); }
    using CallOf = std::function<QString(const QString &uniqueid)>;
    ParkSlot space(const QString &id, const CallOf &callOf) const;
    /// Uniqueids of those who are parked.
    QStringList parked() const;
    /// Where that space is: its lot, and the number in it; an empty lot: there is no such space.
    std::pair<QString, QString> placeOf(const QString &id) const;
    QString channelIn(const QString &id) const; ///< uniqueid; empty: nobody
    QStringList conferenceIds() const { return m_conferences.keys(); }
    Conference conference(const QString &id) const;

    QSet<QString> takeDirtySpaces() { return std::exchange(m_dirtySpaces, {}); }
    QSet<QString> takeDirtyConferences() { return std::exchange(m_dirtyConferences, {}); }
    void touchCall(const QString &uniqueid);

private:
    struct Space
    {
        QString lot;
        QString number;
        QString uniqueid; ///< empty: free
        QString callerNumber;
        QString callerName;
        QString parkedBy; ///< the parker's device
        QDateTime since;
        QDateTime returnsAt;
    };
    struct Member
    {
        QString uniqueid, channel, number, name;
        bool muted = false;
        bool admin = false;
    };
    QString spaceId(const AmiMessage &message) const;
    void free(const QString &id);
    ConferenceMember member(const Member &member) const;
    QString numberOfChannel(const QString &channel) const;

    AccountId m_account;
    const AsteriskDirectory &m_directory;
    QMap<QString, Space> m_spaces;
    QMap<QString, QMap<QString, Member>> m_conferences; ///< by room, then uniqueid
    QSet<QString> m_dirtySpaces;
    QSet<QString> m_dirtyConferences;
};

} // namespace Cordboard
