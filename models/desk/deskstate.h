// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/call.h"
#include "models/desk/target.h"

#include <QDateTime>
#include <QMetaType>

#include <optional>

namespace Cordboard {

class Switchboard;

/// What the operator is doing: decides what the call strip shows and what Enter can mean.
enum class DeskPhase { Rest, Ringing, Dialling, WithYou, Held, Asking };

/// The operator's present call, as the strip shows it. Derived from the models; holds nothing of its own.
struct DeskState
{
    DeskPhase phase = DeskPhase::Rest;
    ExtensionId self; ///< the operator's extension at the account of the call
    CallId call;
    CallId consultationCall; ///< where the PBX keeps the consultation as a call of its own; else empty
    LegId ownLeg;
    QString callerName;
    QString callerNumber;
    ExtensionId callerExtension; ///< empty: from outside
    Direction direction = Direction::Unknown;
    QString via; ///< queue or number that was dialled; empty: not known
    QDateTime since; ///< UTC, when this phase began
    QDateTime startedAt; ///< UTC, when the call came in
    QDateTime answeredAt; ///< UTC; invalid: not yet
    RecordingState recording = RecordingState::Unknown;
    bool muted = false;
    Target consulted; ///< in Asking: who is asked
    LineState consultedState = LineState::Unknown;

    friend bool operator==(const DeskState &, const DeskState &) = default;
};

/// Finds the operator's present call among all accounts: a consultation before a conversation before dialling before ringing
/// before a held call. Calls in `handedOver` are on their way to somebody else and do not count.
DeskState deriveDeskState(const Switchboard &board, const QList<CallId> &handedOver);

/// The operator's own calls that are on hold, longest first, without the one in `state` unless it is itself held.
QList<CallId> heldCalls(const Switchboard &board);

} // namespace Cordboard

Q_DECLARE_METATYPE(Cordboard::DeskState)
