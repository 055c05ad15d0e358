// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/statestore.h"
#include "backends/asterisk/asteriskcdrs.h"
#include "backends/asterisk/asteriskchannels.h"
#include "backends/asterisk/asteriskdirectory.h"
#include "backends/asterisk/asteriskqueues.h"
#include "backends/asterisk/asteriskrooms.h"

namespace Cordboard {

/// What one Asterisk told, and what of it is new to whoever listens. Pure: no socket.
///
/// The first state: restart(), then the lists go into the parts below while events that arrive meanwhile wait; synchronize() replays them on
/// top of the lists, in order. An event from before its list was read says nothing that the list does not, one from after it says what is
/// newer, so the order in which the lists were read does not matter.
class AsteriskMirror
{
public:
    explicit AsteriskMirror(AccountId account);

    void restart(const AsteriskSettings &settings);
    void setClock(const QDateTime &server, const QDateTime &here) { m_clockOffset = here.msecsTo(server); }
    QDateTime now() const { return QDateTime::currentDateTimeUtc().addMSecs(m_clockOffset); } ///< by the server's clock

    /// An event; waits until synchronize().
    void apply(const AmiMessage &event);
    /// The lists are in. Snapshots of every kind.
    QList<Change> synchronize();
    /// What is new since the last look; nothing before synchronize().
    QList<Change> takeChanges();
    /// Calls that the server's log says are over, while channels of theirs are still here: it may be that their Hangup was never told.
    bool hasEnded() const { return !m_ended.isEmpty(); }
    /// A look at them. The names of channels that stood here at the look before, too; each is named once.
    QStringList lookEnded();
    /// More events waited than may: the lists came too late.
    bool overflowed() const { return m_overflowed; }

    AsteriskChannels &channels() { return m_channels; }
    AsteriskDirectory &directory() { return m_directory; }
    AsteriskQueues &queues() { return m_queues; }
    AsteriskRooms &rooms() { return m_rooms; }
    const AsteriskCdrs &cdrs() const { return m_cdrs; }
    /// What was told.
    const StateStore &state() const { return m_told; }
    const AccountId &account() const { return m_account; }

    /// The channel of that leg; nullptr: gone.
    const AsteriskChannel *channelOf(const LegId &leg) const { return m_channels.find(leg.local()); }

private:
    static constexpr qsizetype maxWaiting = 200'000;
    static constexpr qsizetype maxEnded = 10'000;

    void applyNow(const AmiMessage &event);
    QDateTime timeOf(const AmiMessage &event) const;
    Call call(const QString &linkedid) const;
    Leg leg(const AsteriskChannel &channel) const;
    QList<LineState> statesOf(const QString &number) const;
    void note(const QString &linkedid, const AsteriskRemark &remark);
    void settleCalls(QList<Change> &changes);
    void settleRest(QList<Change> &changes);
    QString callIdOf(const QString &uniqueid) const;
    template<class T>
    void tell(QList<Change> &changes, const IdOf<T> &id, const T &value, bool exists);

    AccountId m_account;
    AsteriskChannels m_channels;
    AsteriskDirectory m_directory;
    AsteriskQueues m_queues;
    AsteriskRooms m_rooms;
    AsteriskCdrs m_cdrs;
    StateStore m_told;
    QHash<QString, QSet<LegId>> m_legsOf; ///< number to its legs in calls
    QHash<LegId, LineState> m_legStates;
    QList<AmiMessage> m_waiting;
    QHash<QString, int> m_ended; ///< linkedid to how often it was looked at
    qint64 m_clockOffset = 0;
    bool m_synchronized = false;
    bool m_overflowed = false;
    QList<Change> m_records; ///< changes of call records
};

} // namespace Cordboard
