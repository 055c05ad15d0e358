// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/statestore.h"
#include "backends/yeastar-k2/k2message.h"

#include <QSet>

#include <map>

namespace Cordboard {

/// What the directory queries told: things that change seldom.
struct K2Directory
{
    QList<QJsonObject> extensions; ///< extension/list
    QList<QJsonObject> details; ///< extension/query
    QList<QJsonObject> groups; ///< extensiongroup/query
    QList<QJsonObject> contacts;
    QList<QJsonObject> queues;
    QList<QJsonObject> conferences;
    QList<QJsonObject> pagingGroups;
    QStringList parkNumbers; ///< slots to show even while they are empty
};

/// The answers to one round of questions about what goes on. `asOf` is K2Mirror::serial() when they were asked: what an
/// event told since then is newer.
struct K2Round
{
    quint64 asOf = 0;
    QList<K2Call> calls;
    QList<QJsonObject> extensions; ///< extension/list
};

/// What an event makes worth asking.
struct K2Hints
{
    bool queues = false;
    bool parks = false;
    bool mailboxes = false;
    bool directory = false;
    bool round = false;
    QStringList extensions; ///< read their details again
};

/// What the PBX told, as the contract's values. Pure: no sockets, no timers; the time is handed in.
class K2Mirror
{
public:
    explicit K2Mirror(AccountId account)
        : m_account(std::move(account))
    { }

    void setDirectory(const K2Directory &directory, const QDateTime &now);
    void applyEvent(const K2Event &event, const QDateTime &now);
    void applyRound(const K2Round &round, const QDateTime &now);
    void applyParked(const QList<QJsonObject> &rows, const QDateTime &now);
    /// `asOf` as in K2Round.
    void applyQueueStatus(const QList<QJsonObject> &rows, quint64 asOf, const QDateTime &now);
    void applyConferences(
        const QList<QJsonObject> &rows, quint64 asOf, const QDateTime &now); ///< of conference/query_in_session
    void applyDetails(const QList<QJsonObject> &rows); ///< of extension/query
    void applyMailboxes(const QList<QJsonObject> &rows);
    void applyWakeUps(const QList<QJsonObject> &rows, int utcOffset);
    /// Offers whose time has run out are decided by the PBX.
    void expireOffers(const QDateTime &now);

    // What no event tells and only who asked for it knows.
    void noteMuted(const QString &channel, bool on);
    void noteConsultation(const QString &callId, const QString &number); ///< empty: over
    void noteMonitor(const QString &monitor, const QString &target, BargeMode mode);
    /// `destination`: where that call goes was decided, else whether it may come in. Where the PBX has asked the next question
    /// meanwhile, that one stands.
    void noteDecided(const QString &callId, bool destination);

    quint64 serial() const { return m_serial; } ///< events so far
    /// The offer is about where the call goes (Incoming), no longer about whether it comes in (Invite).
    bool isDestinationOffer(const QString &callId) const
    {
        const auto it = m_rooms.find(callId);
        return it != m_rooms.end() && it->second.destinationOffer;
    }
    bool isSettled() const { return m_skipped == 0; } ///< the last round told nothing that an event had overtaken
    /// True once after a round that told what no event had told.
    bool takeSurprise() { return std::exchange(m_surprise, false); }
    K2Hints takeHints() { return std::exchange(m_hints, {}); }

    QList<Change> snapshot() const; ///< of everything; also forgets the changes so far
    QList<Change> takeChanges() { return std::exchange(m_changes, {}); }
    const StateStore &state() const { return m_state; }

    QStringList queueNumbers() const { return m_queues.keys(); }
    QStringList conferenceNumbers() const { return m_conferenceNames.keys(); }
    bool anyParked() const { return !m_parkedChannels.isEmpty(); }
    QString nameOf(const QString &number) const; ///< of an extension or from the contacts
    bool isExtension(const QString &number) const { return m_people.contains(number); }
    struct PhoneCall
    {
        QString id;
        QString address;
        bool ringing = false;
    };
    /// What uaCSTA last told of that phone.
    PhoneCall phoneCall(const QString &extension) const { return m_phoneCalls.value(extension); }
    const AccountId &account() const { return m_account; }

private:
    struct Seat
    {
        K2Member member;
        LineState state = LineState::Unknown;
        QDateTime since;
        BargeMode monitoring = BargeMode::None;
    };
    struct Room
    {
        QString id;
        QList<Seat> seats;
        QDateTime startedAt;
        QDateTime answeredAt;
        QDateTime decideBy;
        quint64 heard = 0; ///< serial of the last event about it
        QString consulting; ///< number
        bool destinationOffer = false;
        bool askedWhether = false; ///< Invite has come
        bool askedWhere = false; ///< Incoming has come
    };
    struct Agent
    {
        bool configured = false;
        bool loggedIn = false;
        bool paused = false;
        int code = 0;
    };
    struct Waiting
    {
        QString queue;
        QDateTime since;
        bool confirmed = false; ///< by queue/query_status
    };

    // calls
    void setMembers(const QString &callId, const QList<K2Member> &members, const QDateTime &now);
    void offer(const K2Event &event, const QDateTime &now);
    void forget(const QString &channel);
    void updateWaiting(Room &room, const QStringList &freshPaths, const QDateTime &now);
    void rebuildCall(const QString &callId, const QDateTime &now);
    Call callOf(Room &room, const QDateTime &now);
    Leg legOf(Room &room, Seat &seat, const QDateTime &now) const;
    bool isVisible(const Room &room) const;
    QString callOfChannel(const QString &channel) const { return m_roomOf.value(channel); }
    // rows
    void setLamp(const QString &number, const QString &status, bool fromEvent);
    void rebuildExtension(const QString &number, const QDateTime &now);
    void rebuildAgents(const QString &extension);
    void rebuildAgent(const QString &queue, const QString &extension);
    void rebuildQueue(const QString &number);
    void rebuildParks(const QDateTime &now);
    void rebuildConference(const QString &number);
    void applyDetail(const QJsonObject &row);

    template<class Tag>
    Id<Tag> id(const QString &local) const
    {
        return local.isEmpty() ? Id<Tag>() : Id<Tag>(m_account, local);
    }
    template<class T>
    void put(T value)
    {
        if (const T *old = m_state.find<T>(value.id); old && *old == value)
            return;
        m_state.apply(Change(Upserted<T> { value }));
        m_changes.append(Upserted<T> { std::move(value) });
    }
    template<class T>
    void drop(const IdOf<T> &id)
    {
        if (!m_state.find<T>(id))
            return;
        m_state.apply(Change(Removed<T> { id }));
        m_changes.append(Removed<T> { id });
    }
    template<class T>
    void keepOnly(const QSet<IdOf<T>> &ids)
    {
        const QList<IdOf<T>> all = m_state.table<T>().keys();
        for (const IdOf<T> &each : all)
            if (!ids.contains(each))
                drop<T>(each);
    }

    AccountId m_account;
    StateStore m_state;
    QList<Change> m_changes;
    K2Hints m_hints;
    quint64 m_serial = 0;
    int m_skipped = 0;
    bool m_surprise = false;

    std::map<QString, Room> m_rooms;
    QHash<QString, QString> m_roomOf; ///< by channel
    QSet<QString> m_gone; ///< channels that said BYE: they never come back
    QList<QString> m_goneOrder;
    QSet<QString> m_muted;
    QHash<QString, QPair<QString, BargeMode>> m_monitors; ///< by monitoring extension: target, mode
    QHash<QString, Waiting> m_waiting; ///< by channel
    QHash<QString, QString> m_parkedChannels; ///< channel to slot
    QHash<QString, Extension> m_people; ///< by number, without state
    QHash<QString, QString> m_lamps;
    QHash<QString, quint64> m_lampHeard;
    QMap<QString, QString> m_queues; ///< number to name
    QHash<QString, QMap<QString, Agent>> m_agents; ///< by queue, by extension
    QMap<QString, QString> m_conferenceNames;
    QHash<QString, QList<K2Member>> m_seated; ///< by conference
    QHash<QString, quint64> m_conferenceHeard;
    QHash<QString, QString> m_outsideNames;
    QHash<QString, PhoneCall> m_phoneCalls;
    QStringList m_parkNumbers;
    QMap<QString, ParkSlot> m_parks;
};

} // namespace Cordboard
