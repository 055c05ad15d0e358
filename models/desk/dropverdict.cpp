// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/dropverdict.h"

#include "models/core/switchboard.h"
#include "models/desk/callparty.h"
#include "models/desk/transfersafety.h"

#include <QCoreApplication>

#include <algorithm>

namespace Cordboard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::DropVerdict)
};
using Answer = DropVerdict::Answer;

DropVerdict no(const QString &sentence, const QString &word)
{
    return { Answer::No, sentence, Text::tr("Cannot: %1").arg(word) };
}

/// The one reason that stops a capability, or nothing.
std::optional<DropVerdict> lacks(const Switchboard &board, const AccountId &account, Capability capability, const QString &what)
{
    const Capabilities can = board.capabilities(account);
    if (can.has(capability))
        return std::nullopt;
    const QString why = can.knows(capability) ? can.reason(capability) : Text::tr("This PBX cannot %1.").arg(what);
    return no(why, what);
}

Capability capabilityFor(TransferMode mode)
{
    switch (mode) {
    case TransferMode::Attended: return Capability::AttendedTransfer;
    case TransferMode::Voicemail: return Capability::VoicemailTransfer;
    case TransferMode::Blind:
    case TransferMode::Mobile: break;
    }
    return Capability::BlindTransfer;
}

DropVerdict onPerson(const Switchboard &board, const DragPayload &payload, const Extension &person, TransferMode mode, const QDateTime &now)
{
    const bool parked = payload.kind == DragPayload::Kind::ParkedCall;
    if (auto verdict = lacks(board, person.id.account(), parked ? Capability::Unpark : capabilityFor(mode), Text::tr("transfer this call")))
        return *verdict;
    if (const Call *call = board.call(payload.call); call && call->legOf(person.id) && !parked)
        return no(Text::tr("%1 is in this call already.").arg(person.name), Text::tr("is in this call"));
    const QString who = person.name + QLatin1Char(' ') + person.number;
    if (mode == TransferMode::Voicemail)
        return { Answer::Yes, Text::tr("Drop to send %1 to the voicemail of %2").arg(payload.label, who), Text::tr("Drop: voicemail") };
    const QList<SafetyReason> reasons = reasonsAgainst(person, now);
    for (const SafetyReason &reason : reasons) {
        if (reason.kind == SafetyReason::Kind::PhoneOff || reason.kind == SafetyReason::Kind::Ringing)
            return no(Text::tr("%1 %2.", "name, reason").arg(who, reason.sentence), reason.word);
    }
    if (!reasons.isEmpty() && mode == TransferMode::Blind)
        return { Answer::Asks, Text::tr("%1 %2. Dropping asks you first.", "name, reason").arg(who, reasons.first().sentence),
            Text::tr("Asks you: %1").arg(reasons.first().word) };
    if (mode == TransferMode::Attended)
        return { Answer::Yes, Text::tr("Drop to ask %1 first; %2 waits on hold").arg(who, payload.label), Text::tr("Drop: ask first") };
    return { Answer::Yes, Text::tr("Drop to transfer %1 to %2 now").arg(payload.label, who), Text::tr("Drop: transfer now") };
}

DropVerdict onSlot(const Switchboard &board, const DragPayload &payload, const ParkSlot &slot)
{
    if (payload.kind != DragPayload::Kind::Call)
        return no(Text::tr("This call is parked already."), Text::tr("is parked"));
    if (auto verdict = lacks(board, slot.id.account(), Capability::ParkToSlot, Text::tr("park in a chosen place")))
        return *verdict;
    if (slot.occupied)
        return no(Text::tr("%1 is occupied by %2.", "park slot, caller").arg(slot.number, slot.callerName), Text::tr("occupied"));
    return { Answer::Yes, Text::tr("Drop to park %1 in %2").arg(payload.label, slot.number), Text::tr("Drop: park here") };
}

DropVerdict onCall(const Switchboard &board, const DragPayload &payload, const Call &call)
{
    if (payload.kind == DragPayload::Kind::Person) {
        const AccountId account = call.id.account();
        const Capabilities can = board.capabilities(account);
        if (!can.has(Capability::Listen) && !can.has(Capability::Barge))
            return no(can.knows(Capability::Barge) ? can.reason(Capability::Barge) : Text::tr("This PBX cannot let a third person into a call."),
                Text::tr("no barge"));
        return { Answer::Asks, Text::tr("Drop to let %1 into this call: listen, whisper or speak").arg(payload.label), Text::tr("Drop: barge in") };
    }
    if (payload.call == call.id)
        return no(Text::tr("This is the same call."), Text::tr("same call"));
    if (auto verdict = lacks(board, call.id.account(), Capability::Join, Text::tr("join two calls")))
        return *verdict;
    return { Answer::Yes, Text::tr("Drop to join %1 with this call").arg(payload.label), Text::tr("Drop: join") };
}

DropVerdict onConference(const Switchboard &board, const DragPayload &payload, const Conference &room)
{
    const QString where = room.name.isEmpty() ? room.number : room.name;
    if (payload.kind == DragPayload::Kind::ParkedCall)
        return no(Text::tr("Nothing happens here."), Text::tr("not here"));
    if (payload.kind == DragPayload::Kind::Call) {
        if (auto verdict = lacks(board, room.id.account(), Capability::BlindTransfer, Text::tr("transfer this call")))
            return *verdict;
        return { Answer::Yes, Text::tr("Drop to transfer %1 to %2 now").arg(payload.label, where), Text::tr("Drop: transfer now") };
    }
    if (auto verdict = lacks(board, room.id.account(), Capability::Conferences, Text::tr("invite somebody")))
        return *verdict;
    const Extension *person = board.extension(payload.person);
    const bool inside = std::any_of(room.members.cbegin(), room.members.cend(),
        [person](const ConferenceMember &member) { return person && member.number == person->number; });
    if (!person || inside)
        return no(Text::tr("%1 is in this call already.").arg(payload.label), Text::tr("is in this call"));
    return { Answer::Yes, Text::tr("Drop to invite %1 to %2", "person, conference room").arg(payload.label, where), Text::tr("Drop: invite") };
}

} // namespace

DropVerdict dropVerdict(const Switchboard &board, const DragPayload &payload, const DropTarget &target, TransferMode mode, const QDateTime &now)
{
    const AccountId account = payload.kind == DragPayload::Kind::Person ? payload.person.account()
        : payload.kind == DragPayload::Kind::ParkedCall                 ? payload.slot.account()
                                                                        : payload.call.account();
    if (!board.isConnected(account))
        return no(Text::tr("The link to the PBX is down: nothing can be moved."), Text::tr("no link"));
    if (payload.kind == DragPayload::Kind::Call && !board.call(payload.call))
        return no(Text::tr("The call is no longer there."), Text::tr("call is gone"));

    switch (target.kind) {
    case DropTarget::Kind::Person:
        if (target.person.account() != account)
            return no(Text::tr("That person is at another PBX."), Text::tr("other PBX"));
        if (payload.kind == DragPayload::Kind::Person)
            break;
        if (const Extension *person = board.extension(target.person))
            return onPerson(board, payload, *person, mode, now);
        break;
    case DropTarget::Kind::ParkSlot:
        if (payload.kind == DragPayload::Kind::Person || target.slot.account() != account)
            break;
        if (const ParkSlot *slot = board.parkSlot(target.slot))
            return onSlot(board, payload, *slot);
        break;
    case DropTarget::Kind::Queue:
        if (payload.kind == DragPayload::Kind::Person || target.queue.account() != account)
            break;
        if (auto verdict = lacks(board, account, Capability::BlindTransfer, Text::tr("transfer this call")))
            return *verdict;
        if (const Queue *queue = board.queue(target.queue))
            return { Answer::Yes, Text::tr("Drop to send %1 to the queue %2").arg(payload.label, queue->name), Text::tr("Drop: to this queue") };
        break;
    case DropTarget::Kind::Call:
        if (target.call.account() != account)
            return no(Text::tr("That call is at another PBX."), Text::tr("other PBX"));
        if (const Call *call = board.call(target.call))
            return onCall(board, payload, *call);
        break;
    case DropTarget::Kind::Conference:
        if (target.conference.account() != account)
            return no(Text::tr("That person is at another PBX."), Text::tr("other PBX"));
        if (const Conference *room = board.conference(target.conference))
            return onConference(board, payload, *room);
        break;
    case DropTarget::Kind::None: break;
    }
    return no(Text::tr("Nothing happens here."), Text::tr("not here"));
}

} // namespace Cordboard
