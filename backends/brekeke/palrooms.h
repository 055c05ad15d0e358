// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/brekeke/palmessage.h"
#include "backends/brekeke/palroom.h"

#include <QHash>
#include <QQueue>
#include <QSet>

#include <functional>
#include <limits>
#include <memory>
#include <unordered_map>

namespace Cordboard {

/// One of ours, seen from its legs.
struct PalUser
{
    /// What the legs make of the phone; registration is for others to add.
    struct Line
    {
        LineState state = LineState::Idle;
        qint64 since = 0; ///< the event with which it became so, in the PBX's milliseconds
        bool changed = false; ///< since it was last taken, even if it is the same again
        qint64 phaseSince = 0; ///< since when it rings, is on a call (holding or not), or does neither
    };
    struct Part
    {
        QString talker;
        PalRoom *room = nullptr;
    };

    QString name;
    QList<Part> parts;
    qint64 lastEvent = 0; ///< 0: never
    Line line;
    bool touchedNow = false; ///< by the event at hand
    bool touched = false; ///< since PalRooms::takeTouchedUsers()
};

/// All conversations, kept from single events that may come doubled, late or not at all. Nothing here is emitted: it
/// collects what was touched, and PalMirror makes changes of it.
///
/// An event in the middle of a call costs one look-up, that of its leg: rooms and users have fixed addresses, and a leg knows
/// both.
///
/// Rules that no document states: an event older than the last one of its leg is dropped; a leg that ended stays ended;
/// a leg that talked never rings again; a code that we do not know changes nothing.
class PalRooms
{
public:
    /// Tells our own numbers (people, slots, queues) from those outside.
    using IsOurs = std::function<bool(const QString &number)>;
    using Closed = std::shared_ptr<const PalRoom>;
    /// Hears of the user of each event before it counts, save where that is no news.
    using Meet = std::function<void(const QString &user)>;
    PalRooms(IsOurs isOurs, Meet meet)
        : m_isOurs(std::move(isOurs))
        , m_meet(std::move(meet))
    {
    }
    Q_DISABLE_COPY_MOVE(PalRooms)

    /// Forgets everything but when calls began: after a reconnect the PBX tells the rest again, not that.
    void restart();
    /// Looks again at who is outside, once the directory is known.
    void refreshAll();

    /// `time` in all of these: the PBX's, or ours where it told none. false: dropped as stale or unknown.
    bool apply(const PalStatus &status, qint64 time);
    bool park(const QString &room, const QString &talker, const QString &number, qint64 time);
    void unpark(const QString &room, const QString &number, qint64 time);
    bool queue(const QString &room, const QString &queue, qint64 time);
    void unqueue(const QString &room, const QString &queue, qint64 time);
    void setLine(const QString &room, const QString &line);
    void setRecording(const QString &user, const QString &talker, bool on);
    /// The answer to getTalkerInfo for a room; std::nullopt: none came, or the room is unknown there.
    void applyInfo(const QString &room, const std::optional<QList<PalStatus>> &rows, qint64 time);

    /// What we asked the PBX for, so that the leg that joins next is understood.
    void expect(const QString &room, PalRoom::NextJoin next);
    void expectMonitor(const QString &room, const QString &user, BargeMode mode);

    const PalRoom *find(const QString &room) const;
    const PalRoom *roomOfTalker(const QString &talker) const { return m_roomOf.value(talker); }
    /// When something last happened to that user's legs, in the PBX's milliseconds; 0: never.
    qint64 lastEventOf(const QString &user) const;
    PalUser::Line takeLine(const QString &user);
    /// As in PalUser::Line; 0: never heard of.
    qint64 phaseSinceOf(const QString &user) const;
    const std::unordered_map<QString, PalRoom> &all() const { return m_rooms; }

    /// Rooms that changed, users whose legs changed, and rooms that ended, since the last call.
    qsizetype touched() const { return m_touchedRooms.size() + m_touchedUsers.size() + m_closed.size(); }
    QStringList takeTouchedRooms();
    const PalRoom *takeTouched(const QString &room); ///< one of these; nullptr: it is gone
    QList<PalUser *> takeTouchedUsers();
    QList<Closed> takeClosed() { return std::exchange(m_closed, {}); }
    /// Rooms that came back after they seemed to have ended (parked, then told so): their records are void.
    QStringList takeRevived() { return std::exchange(m_revived, {}); }

    /// Up to `count` rooms to ask getTalkerInfo for; each counts as under way until applyInfo().
    QStringList takeToAsk(int count);
    /// Asks for those again whose end only getTalkerInfo can tell: nobody of ours is in them (any more).
    void askAboutStrangers();

private:
    /// Park report and the end of the parker's leg belong together when they are this close.
    static constexpr qint64 sameMomentMs = 2'000;

    struct Monitor
    {
        QString room;
        QString user;
        BargeMode mode = BargeMode::None;
    };

    /// Works out, when an event is through, what it made of the phones of those it touched.
    class Event
    {
    public:
        explicit Event(PalRooms &rooms)
            : m_rooms(rooms)
        {
        }
        ~Event() { m_rooms.foldLines(); }
        Q_DISABLE_COPY_MOVE(Event)

    private:
        PalRooms &m_rooms;
    };

    void foldLines();
    PalUser &user(const QString &name);
    PalRoom *room(const QString &id);
    PalRoom *obtain(const QString &room, qint64 time);
    PalLeg *join(PalRoom &room, const PalStatus &status, qint64 time);
    void advance(PalRoom &room, PalLeg &leg, int code, qint64 time);
    void connectCallers(PalRoom &room, qint64 time);
    void move(const QString &talker, PalRoom &from, PalRoom &to, qint64 time);
    bool end(const PalStatus &status, qint64 time);
    void markConsultation(PalRoom &room, PalLeg &leg);
    void mergeInfo(PalRoom &room, const QList<PalStatus> &rows, qint64 time);
    void syncOutside(PalRoom &room, qint64 time);
    bool isOtherOurs(PalLeg &leg) const;
    bool hasStranger(PalRoom &room) const;
    void want(PalRoom &room);
    void settle(PalRoom &room, qint64 time);
    void noteParties(PalRoom &room);
    void closeIfOver(PalRoom &room, qint64 time);
    /// When that leg ended; Never: it has not, or long ago.
    qint64 endOf(const QString &talker) const;
    static constexpr qint64 Never = std::numeric_limits<qint64>::min();
    bool rememberEnded(const QString &talker, qint64 time);
    void touchUser(PalUser &user, qint64 time);
    void touchUserOf(const PalLeg &leg, qint64 time);
    void touchRoom(PalRoom &room);

    IsOurs m_isOurs;
    Meet m_meet;
    std::unordered_map<QString, PalRoom> m_rooms;
    QHash<QString, PalRoom *> m_roomOf; ///< by talker id; told legs only
    std::unordered_map<QString, PalUser> m_users;
    QList<PalUser *> m_touchedNow; ///< users touched by the event at hand
    /// By talker id: when. Two, so that the oldest are forgotten all at once and not one by one.
    QHash<QString, qint64> m_ended;
    QHash<QString, qint64> m_endedEarlier;
    QHash<QString, Closed> m_over; ///< ended rooms that may yet turn out to be parked, and those of the last connection
    QQueue<QString> m_overOrder;
    std::unordered_map<QString, PalRoom> m_earlier; ///< of the last connection
    QList<Monitor> m_monitors;
    QStringList m_touchedRooms; ///< those that are gone may be there twice
    QList<PalUser *> m_touchedUsers;
    QList<Leg> m_outline; ///< this and the next: used again and again
    QList<LineState> m_states;
    QList<Closed> m_closed;
    QStringList m_revived;
    QSet<QString> m_toAsk;
};

} // namespace Cordboard
