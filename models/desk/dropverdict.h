// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/ids.h"
#include "models/desk/target.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

namespace Cordboard {

class Switchboard;

/// What is being dragged.
struct DragPayload
{
    enum class Kind { Call, ParkedCall, Person };
    Kind kind = Kind::Call;
    CallId call; ///< Call, ParkedCall
    ParkSlotId slot; ///< ParkedCall
    ExtensionId person; ///< Person
    QString label; ///< the name on the pill
    friend bool operator==(const DragPayload &, const DragPayload &) = default;
};

/// What it is held over.
struct DropTarget
{
    enum class Kind { None, Person, ParkSlot, Queue, Call, Conference };
    Kind kind = Kind::None;
    ExtensionId person;
    ParkSlotId slot;
    QueueId queue;
    CallId call;
    ConferenceId conference;
    friend bool operator==(const DropTarget &, const DropTarget &) = default;
};

/// What would happen if it were dropped: said before the drop.
struct DropVerdict
{
    enum class Answer { Yes, Asks, No };
    Answer answer = Answer::No;
    QString sentence; ///< whole: "Drop to transfer Maria Lopez to Henrik Dahl 237 now", or why it cannot be
    QString word; ///< for a card's third line: "Drop: transfer now", "Asks you: talking", "Cannot: phone is off"
};

/// Whether the person has a mailbox, as far as the PBX tells: no, where it tells of others' and not of this one.
bool mayHaveMailbox(const Switchboard &board, const ExtensionId &person);

/// In which ways it could be dropped there: more than one only where the modifiers of a transfer mean something.
QList<TransferMode> dropWays(const DragPayload &payload, const DropTarget &target);

/// What else the hand could do with the same drop, as one sentence: the modifiers that lead somewhere there, the menu of the right button. Empty where
/// there is one way only.
QString dropHint(const Switchboard &board, const DragPayload &payload, const DropTarget &target, const QDateTime &now);

/// Answers from capabilities and state; changes nothing.
DropVerdict dropVerdict(const Switchboard &board, const DragPayload &payload, const DropTarget &target, TransferMode mode,
    const QDateTime &now);

} // namespace Cordboard

Q_DECLARE_METATYPE(Cordboard::DragPayload)
Q_DECLARE_METATYPE(Cordboard::DropTarget)
