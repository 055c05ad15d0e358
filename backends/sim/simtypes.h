// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/states.h"
#include "backends/sim/officeconfig.h"

#include <QList>
#include <QSet>
#include <QString>

#include <optional>
#include <utility>

/// The living things of the simulated office. Read-only outside backends/sim; times are virtual ms since 1970 UTC.
namespace Cordboard {

/// What happens to one leg, named from the PBX's side. The numbers are those that one vendor puts on the wire, and the set is what
/// the others' words can be made from.
enum class LegStep {
    Ended = -1,
    Called = 0, ///< the PBX sets up a call to this phone
    Dialled = 1, ///< this phone dialled
    Answered = 2, ///< this phone went off hook
    Connected14 = 14, ///< the PBX answered this caller: the far end is there
    Connected16 = 16, ///< the same for a caller whom the PBX had rung first; may name another room than before (see LegEvent)
    ParkCancelled = 21,
    Parked = 30,
    Held = 35,
    Unheld = 36,
    Ringing = 65,
};

struct LegMark
{
    LegStep step = LegStep::Called;
    qint64 time = 0;
    quint64 order = 0; ///< grows across the office
};

/// Names one pending timer; {}: none.
using TimerKey = std::pair<qint64, quint64>;

struct SimLeg
{
    QString id; ///< talker id: digits, growing
    QString call; ///< room id
    QString user; ///< extension; empty: somebody outside
    QString number;
    QString name;
    LegRole role = LegRole::Unknown;
    LineState state = LineState::Unknown;
    qint64 since = 0; ///< of `state`
    QList<LegMark> history; ///< all steps so far, oldest first
    RecordingState recording = RecordingState::Off;
    QString recordingId;
    BargeMode monitoring = BargeMode::None;
    bool muted = false;
    bool consultation = false;
    bool clickToDial = false; ///< rung first by the PBX on behalf of a dial command
    bool agent = false; ///< rung by the queue that the call waits in
    bool ringBack = false; ///< rung because a park timed out or a transfer came back
    TimerKey answerTimer; ///< its own behaviour
    TimerKey ringTimer; ///< its time to ring is over
    int hops = 0; ///< forwardings that led here
    bool ended = false;

    bool isOutside() const { return user.isEmpty(); }
    bool isParty() const { return monitoring == BargeMode::None; }
};

/// A hand-over that is under way.
struct SimTransfer
{
    bool attended = false;
    QString by; ///< leg that transfers; empty once it let go
    QString byUser; ///< its extension, to ring back
    QString target; ///< leg that is rung or consulted
    bool byWasHeld = false; ///< blind only: was on hold before, so comes back with Unheld
};

struct SimCall
{
    QString id; ///< room id: digits, growing
    quint64 logId = 0; ///< number of the call in the log; the CDR's id
    QStringList legs; ///< in order of appearance
    QString dialled; ///< where the first caller wanted to go
    QString did;
    QString queue; ///< it came through this one
    bool queued = false; ///< and still waits
    qint64 queuedAt = 0;
    QString park; ///< slot in which it is parked
    QString line; ///< shared line that carries it
    QString conference; ///< room that this is
    QString forwardList; ///< not empty: being sent to several numbers
    std::optional<SimTransfer> transfer;
    qint64 startedAt = 0;
    qint64 answeredAt = 0; ///< 0: not yet
    qint64 decideBy = 0; ///< not 0: waits to be routed
    TimerKey decideTimer;
    TimerKey patienceTimer;
    int priority = 0;
    QString pendingTarget; ///< where an offered call or a click-to-dial goes once it may
    bool routing = false; ///< between two targets: a lone caller does not end it now
    bool ending = false;
    // what the call record will say
    QString callerNumber, callerName, calleeNumber, calleeName, recordingId;
    bool toMailbox = false;
    int failCode = 0; ///< last SIP code of a target that failed
};

struct SimPerson
{
    PersonConfig config; ///< as it began; `name`, `group` ... as set since
    bool registered = true;
    qint64 registrationSince = 0;
    Presence presence = Presence::Available;
    QString presenceText;
    bool dnd = false;
    Forwarding forwarding;
    int voicemailNew = 0;
    int voicemailOld = 0;
    LineState state = LineState::Idle;
    qint64 stateSince = 0;
    QStringList legs; ///< in order of appearance
    QStringList queues; ///< in which it is an agent
};

struct SimAgent
{
    QString extension;
    bool loggedIn = true;
    bool paused = false;
    QString pauseReason;
    int penalty = 0; ///< the lowest that is free is asked first
    AgentState state = AgentState::Idle;
    qint64 since = 0;
    qint64 idleSince = 0; ///< order of turns
    int callsTaken = 0;
    bool wrappingUp = false;
    bool resting = false; ///< did not answer just now
    TimerKey wrapTimer;
    TimerKey restTimer;
};

struct SimQueue
{
    QueueConfig config;
    QStringList waiting; ///< calls, longest wait first
    QList<SimAgent> agents;
    int answered = 0;
    int abandoned = 0;
    int inTime = 0; ///< answered within the service level
    int servicePercent() const { return answered + abandoned == 0 ? -1 : 100 * inTime / (answered + abandoned); }
};

struct SimPark
{
    QString number;
    QString call; ///< empty: free
    QString leg; ///< of the parked party
    QString parkedBy;
    qint64 since = 0;
    qint64 returnsAt = 0;
    TimerKey timer;
    QString ringingLeg; ///< a phone that is rung to fetch it
};

struct SimLine
{
    QString id;
    QString name;
    SharedLineState state = SharedLineState::Free;
    QString call;
    QString talker; ///< extension that uses or reserved it
};

struct SimFlow
{
    FlowConfig config;
    QString value;
};

struct SimConference
{
    QString number;
    QString name;
    QString call; ///< empty: nobody is in
};

} // namespace Cordboard
