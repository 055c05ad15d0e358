// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/statestore.h"
#include "backends/brekeke/palcdrs.h"
#include "backends/brekeke/palrooms.h"

namespace Cordboard {

/// What the directory says: everything that the PBX does not notify.
struct PalDirectoryData
{
    QList<Extension> people; ///< name, group, role, forwarding...; no state
    QList<Queue> queues;
    QHash<QString, QStringList> agents; ///< queue's number -> extensions it rings
    QList<Conference> conferences;
    QList<SharedLine> lines;
    QStringList parkNumbers;
};

/// The backend's private picture of one PBX, completed event by event, and the changes that follow from it. No sockets, no
/// clock: the same events give the same changes.
class PalMirror
{
public:
    explicit PalMirror(const AccountId &account);

    /// Forgets the office before a new link tells it anew. Call records and when calls began are kept.
    void restart();
    /// Notifications that came before the directory are merged into it; the answer is one Snapshot of each kind.
    QList<Change> synchronize(const PalDirectoryData &directory);
    bool isSynchronized() const { return m_live; }

    /// One notification; `now` (UTC) stands in where it carries no time. false: stale, or about nothing known.
    bool apply(const PalMessage &message, const QDateTime &now);
    void applyInfo(const QString &room, const std::optional<QList<PalStatus>> &rows, const QDateTime &now);
    /// New directory data of one person, such as after its forwarding was set.
    void updatePerson(const Extension &person);
    /// What follows from all since the last call, in order: calls, then parks, queues, lines, people, records.
    QList<Change> takeChanges();

    PalRooms &rooms() { return m_rooms; }
    const PalRooms &rooms() const { return m_rooms; }
    const PalCdrs &cdrs() const { return m_cdrs; }
    const StateStore &state() const { return m_store; }
    /// Everybody whom the PBX mentioned, listed or not.
    QStringList seenUsers() const { return { m_seen.cbegin(), m_seen.cend() }; }
    /// The lowest slot that is not occupied; empty: none known.
    QString freeParkNumber() const;

private:
    bool onPark(const PalPark &park, qint64 time);
    bool onQueue(const PalQueue &queue, qint64 time);
    bool onLine(const PalLine &line);
    bool onRegistered(const PalRegistered &registered, const QDateTime &now);
    bool onVoicemail(const PalVoicemail &voicemail);
    void see(const QString &user);
    bool isOurs(const QString &number) const;

    void flushRooms();
    void flushParks();
    void flushQueues();
    void flushPeople();
    Call callOf(const PalRoom &room) const;
    ParkSlot slotOf(const QString &number) const;
    Queue queueOf(const QString &number) const;
    Extension personOf(const QString &number);
    void putAgentsOf(const QString &number);
    bool putLine(PalUser &user); ///< false: nobody knows that person yet
    QueueAgent agentOf(const QString &queue, const QString &extension) const;

    template<class T>
    void put(T value); ///< tells it if it is news
    template<class T>
    void tell(T value);
    template<class T>
    void drop(const IdOf<T> &id);
    template<class T>
    Change snapshotOf() const;

    struct Occupant
    {
        QString room;
        qint64 since = 0;
        qint64 lastTime = 0;
    };
    struct Waiter
    {
        QString room;
        qint64 since = 0;
    };

    AccountId m_account;
    PalRooms m_rooms;
    PalCdrs m_cdrs;
    StateStore m_store; ///< what was last told to the outside
    QList<Change> m_changes;
    bool m_live = false;

    QHash<QString, Extension> m_people; ///< directory, registration and voicemail; the rest is worked out
    QHash<QString, Occupant> m_parks;
    QHash<QString, Queue> m_queues;
    QHash<QString, QList<Waiter>> m_waiting; ///< by queue
    QHash<QString, QStringList> m_agents; ///< by queue
    QHash<QString, QStringList> m_queuesOf; ///< by agent
    QHash<QString, Conference> m_conferences;
    QHash<QString, SharedLine> m_lines;
    QHash<QString, Mailbox> m_mailboxes;
    QSet<QString> m_seen;
    QSet<QString> m_touchedParks;
    QSet<QString> m_touchedQueues;
    QSet<QString> m_touchedPeople;
    QSet<QString> m_touchedLines;
};

} // namespace Cordboard
