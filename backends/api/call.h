// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/ids.h"
#include "backends/api/states.h"

#include <QDateTime>
#include <QList>

namespace Cordboard {

/// One party's part in a call. Has an `extension` when it is one of ours, else only a number.
struct Leg
{
    LegId id;
    ExtensionId extension; ///< empty: somebody outside
    QString number;
    QString name;
    LineState state = LineState::Unknown; ///< Held: this party put the others on hold; the others stay Talking
    LegRole role = LegRole::Unknown;
    RecordingState recording = RecordingState::Unknown;
    BargeMode monitoring = BargeMode::None; ///< not None: this leg listens in, and is no party to the conversation
    bool muted = false;
    bool consultation = false; ///< rung by an attended transfer that is neither completed nor cancelled yet
    QDateTime since; ///< UTC, when `state` began
    QString recordingId; ///< names the recorded file, once there is one

    bool isOutside() const { return extension.isEmpty(); }
    friend bool operator==(const Leg &, const Leg &) = default;
};

/// One conversation with all its legs. Replaced whole.
struct Call
{
    CallId id;
    Direction direction = Direction::Unknown;
    CallState state = CallState::Unknown;
    QList<Leg> legs; ///< in the order in which the PBX named them
    QueueId queue; ///< it came through, or waits in, this queue
    LineId line; ///< shared line that carries it
    QString did; ///< the number that the caller dialled
    QDateTime startedAt; ///< UTC
    QDateTime answeredAt; ///< UTC; invalid: not answered yet
    QDateTime decideBy; ///< UTC; valid while the PBX waits for accept/refuse before it routes the call
    int priority = 0; ///< higher goes first
    /// The call on whose behalf this one was dialled: the consultation half of an attended transfer where the PBX keeps
    /// it as a call of its own. Empty otherwise.
    CallId consultationFor;

    const Leg *leg(const LegId &legId) const
    {
        for (const Leg &l : legs)
            if (l.id == legId)
                return &l;
        return nullptr;
    }
    /// The first leg of that extension; nullptr: it takes no part.
    const Leg *legOf(const ExtensionId &extension) const
    {
        for (const Leg &l : legs)
            if (!extension.isEmpty() && l.extension == extension)
                return &l;
        return nullptr;
    }
    friend bool operator==(const Call &, const Call &) = default;
};

/// A place where a call waits with music until somebody fetches it.
struct ParkSlot
{
    ParkSlotId id;
    QString number; ///< what one dials to fetch
    bool occupied = false;
    CallId call;
    LegId leg; ///< the parked party's leg
    QString callerNumber;
    QString callerName;
    ExtensionId parkedBy;
    QDateTime since; ///< UTC
    QDateTime returnsAt; ///< UTC, when it rings back; invalid: not known

    friend bool operator==(const ParkSlot &, const ParkSlot &) = default;
};

/// A line key that several phones share.
struct SharedLine
{
    LineId id;
    QString name;
    SharedLineState state = SharedLineState::Unknown;
    CallId call;
    ExtensionId talker; ///< who uses or reserved it
    friend bool operator==(const SharedLine &, const SharedLine &) = default;
};

/// Somebody in a conference room.
struct ConferenceMember
{
    LegId leg;
    ExtensionId extension;
    QString number;
    QString name;
    bool muted = false;
    bool moderator = false;
    friend bool operator==(const ConferenceMember &, const ConferenceMember &) = default;
};

struct Conference
{
    ConferenceId id;
    QString number;
    QString name;
    QList<ConferenceMember> members;
    friend bool operator==(const Conference &, const Conference &) = default;
};

} // namespace Cordboard
