// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/call.h"

#include <QList>
#include <QString>

namespace Cordboard {

struct PalUser;

/// One leg as we know it: told by notify_status (ours), learned from getTalkerInfo, or made up from another leg's
/// other_number until one of these names it.
struct PalLeg
{
    enum class Source { Told, Learned, Made };

    QString id; ///< talker id; of a made leg room id + ":" + number
    PalUser *owner = nullptr; ///< of a told leg: its user, kept by PalRooms
    Source source = Source::Told;
    QString user; ///< empty: outside
    QString number; ///< outside only
    QString name;
    QString otherNumber;
    bool otherIsOurs = false; ///< found out for that number; what is ours stays so until the PBX tells all anew
    QString otherName;
    LineState state = LineState::Unknown;
    LegRole role = LegRole::Unknown;
    RecordingState recording = RecordingState::Off; ///< off until told on
    BargeMode monitoring = BargeMode::None;
    bool answered = false; ///< has been connected to somebody
    bool offHook = false; ///< a caller's phone that was rung first and waits for the other side
    bool consultation = false;
    qint64 since = 0;
    qint64 lastTime = 0;

    bool isTold() const { return source == Source::Told; }
    void enter(LineState next, qint64 time)
    {
        if (state == next)
            return;
        state = next;
        since = time;
    }
};

/// One conversation as we know it. Times are the PBX's milliseconds, 0 where unknown.
struct PalRoom
{
    struct Party
    {
        QString number;
        QString name;
        bool talked = false;
    };
    enum class NextJoin { Guess, Consultation, Transfer };

    QString id;
    QList<PalLeg> legs;
    QString parkNumber; ///< empty: not parked
    QString parkedLeg;
    QString parkedBy;
    qint64 parkedAt = 0;
    QString queue; ///< came through it
    bool queued = false; ///< still waits there
    QString line;
    qint64 startedAt = 0;
    qint64 answeredAt = 0;
    qint64 endedAt = 0;
    QString lastLeft; ///< extension whose leg ended last
    qint64 lastLeftAt = 0;
    NextJoin nextJoin = NextJoin::Guess; ///< what we ourselves asked the PBX for
    bool infoKnown = false; ///< getTalkerInfo told the outside parties
    bool asking = false; ///< getTalkerInfo is under way
    bool askAgain = false;
    bool touched = false; ///< told to change since the changes were last taken
    Party caller;
    Party callee;
    Direction direction = Direction::Unknown; ///< as long as anybody was in it
    QString rescode;
    QString recordingId;

    PalLeg *leg(const QString &talker);
    const PalLeg *leg(const QString &talker) const { return const_cast<PalRoom *>(this)->leg(talker); }
    const PalLeg *legOf(const QString &user) const;
    int count(PalLeg::Source source) const;
    bool isHeldByService() const { return queued || !parkNumber.isEmpty(); }
    /// The parked party: the leg that the PBX named, else the one outside, else none.
    const PalLeg *parkedParty() const;
    QList<Leg> values(const AccountId &account) const;
    /// The legs with no more than the folding rules look at; the list is there to be used again.
    void outline(QList<Leg> &list) const;
};

/// What the code of a notify_status alone says about a leg, as in getTalkerInfo's answers.
LineState palLineState(int code);
/// "c" and "s", else by the code that a leg began with: who dialled is the caller. [client]
LegRole palRole(const QString &role, int firstCode);

} // namespace Cordboard
