// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/dropverdict.h"

#include "models/core/switchboard.h"
#include "models/desk/callparty.h"
#include "models/desk/transfersafety.h"
#include "models/mailboxmodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace Cordboard {

namespace {

struct VerdictText
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::DropVerdict)
};
using Answer = DropVerdict::Answer;

DropVerdict no(const QString &sentence, const QString &word)
{
    return { Answer::No, sentence, VerdictText::tr("Cannot: %1").arg(word) };
}

/// The one reason that stops a capability, or nothing.
std::optional<DropVerdict> lacks(const Switchboard &board, const AccountId &account, Capability capability, const QString &what)
{
    const Capabilities can = board.capabilities(account);
    if (can.has(capability))
        return std::nullopt;
    const QString why = can.knows(capability) ? can.reason(capability) : VerdictText::tr("This PBX cannot %1.").arg(what);
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
    if (auto verdict = lacks(board, person.id.account(), parked ? Capability::Unpark : capabilityFor(mode), VerdictText::tr("transfer this call")))
        return *verdict;
    if (const Call *call = board.call(payload.call); call && call->legOf(person.id) && !parked)
        return no(VerdictText::tr("%1 is in this call already.").arg(person.name), VerdictText::tr("is in this call"));
    const QString who = person.name + QLatin1Char(' ') + person.number;
    if (parked)
        mode = TransferMode::Blind; // that phone rings for the parked call: there is nothing to ask first, and no mailbox to send it to
    if (mode == TransferMode::Voicemail && person.kind != ExtensionKind::Person)
        return no(VerdictText::tr("%1 has no voicemail.").arg(who), VerdictText::tr("no voicemail"));
    if (mode == TransferMode::Voicemail)
        return { Answer::Yes, VerdictText::tr("Drop to send %1 to the voicemail of %2").arg(payload.label, who), VerdictText::tr("Drop: voicemail") };
    const QList<SafetyReason> reasons = reasonsAgainst(person, now);
    for (const SafetyReason &reason : reasons) {
        if (reason.kind == SafetyReason::Kind::PhoneOff || reason.kind == SafetyReason::Kind::Ringing)
            return no(VerdictText::tr("%1 %2.", "name, reason").arg(who, reason.sentence), reason.word);
    }
    if (!reasons.isEmpty() && parked)
        return { Answer::Yes, VerdictText::tr("%1 %2. Dropping lets it ring there all the same.", "name, reason").arg(who, reasons.first().sentence),
            VerdictText::tr("Drop: rings there") };
    if (!reasons.isEmpty() && mode == TransferMode::Blind)
        return { Answer::Asks, VerdictText::tr("%1 %2. Dropping asks you first.", "name, reason").arg(who, reasons.first().sentence),
            VerdictText::tr("Asks you: %1").arg(reasons.first().word) };
    if (mode == TransferMode::Attended)
        return { Answer::Yes, VerdictText::tr("Drop to ask %1 first; %2 waits on hold").arg(who, payload.label), VerdictText::tr("Drop: ask first") };
    return { Answer::Yes, VerdictText::tr("Drop to transfer %1 to %2 now").arg(payload.label, who), VerdictText::tr("Drop: transfer now") };
}

DropVerdict onSlot(const Switchboard &board, const DragPayload &payload, const ParkSlot &slot)
{
    if (payload.kind != DragPayload::Kind::Call)
        return no(VerdictText::tr("This call is parked already."), VerdictText::tr("is parked"));
    if (auto verdict = lacks(board, slot.id.account(), Capability::ParkToSlot, VerdictText::tr("park in a chosen place")))
        return *verdict;
    if (slot.occupied)
        return no(VerdictText::tr("%1 is occupied by %2.", "park slot, caller").arg(slot.number, slot.callerName), VerdictText::tr("occupied"));
    return { Answer::Yes, VerdictText::tr("Drop to park %1 in %2").arg(payload.label, slot.number), VerdictText::tr("Drop: park here") };
}

DropVerdict onCall(const Switchboard &board, const DragPayload &payload, const Call &call)
{
    if (payload.kind == DragPayload::Kind::Person) {
        const AccountId account = call.id.account();
        const Capabilities can = board.capabilities(account);
        if (!can.has(Capability::Listen) && !can.has(Capability::Barge))
            return no(can.knows(Capability::Barge) ? can.reason(Capability::Barge) : VerdictText::tr("This PBX cannot let a third person into a call."),
                VerdictText::tr("no barge"));
        return { Answer::Asks, VerdictText::tr("Drop to let %1 into this call: listen, whisper or speak").arg(payload.label), VerdictText::tr("Drop: barge in") };
    }
    if (payload.call == call.id)
        return no(VerdictText::tr("This is the same call."), VerdictText::tr("same call"));
    if (auto verdict = lacks(board, call.id.account(), Capability::Join, VerdictText::tr("join two calls")))
        return *verdict;
    return { Answer::Yes, VerdictText::tr("Drop to join %1 with this call").arg(payload.label), VerdictText::tr("Drop: join") };
}

DropVerdict onConference(const Switchboard &board, const DragPayload &payload, const Conference &room)
{
    const QString where = room.name.isEmpty() ? room.number : room.name;
    if (payload.kind == DragPayload::Kind::ParkedCall)
        return no(VerdictText::tr("Nothing happens here."), VerdictText::tr("not here"));
    if (payload.kind == DragPayload::Kind::Call) {
        if (auto verdict = lacks(board, room.id.account(), Capability::BlindTransfer, VerdictText::tr("transfer this call")))
            return *verdict;
        return { Answer::Yes, VerdictText::tr("Drop to transfer %1 to %2 now").arg(payload.label, where), VerdictText::tr("Drop: transfer now") };
    }
    if (auto verdict = lacks(board, room.id.account(), Capability::Conferences, VerdictText::tr("invite somebody")))
        return *verdict;
    const Extension *person = board.extension(payload.person);
    const bool inside = std::any_of(room.members.cbegin(), room.members.cend(),
        [person](const ConferenceMember &member) { return person && member.number == person->number; });
    if (!person || inside)
        return no(VerdictText::tr("%1 is in this call already.").arg(payload.label), VerdictText::tr("is in this call"));
    return { Answer::Yes, VerdictText::tr("Drop to invite %1 to %2", "person, conference room").arg(payload.label, where), VerdictText::tr("Drop: invite") };
}

} // namespace

bool mayHaveMailbox(const Switchboard &board, const ExtensionId &person)
{
    const Extension *e = board.extension(person);
    if (!e || e->kind != ExtensionKind::Person)
        return false;
    if (e->voicemailNew >= 0 || !board.mailboxOf(person).isEmpty())
        return true;
    // Where the PBX tells of nobody's mailbox, nothing is known of this one.
    const MailboxModel &boxes = *board.mailboxes();
    for (int row = 0; row < boxes.rowCount(); ++row)
        if (boxes.at(row).id.account() == person.account())
            return false;
    return true;
}

QList<TransferMode> dropWays(const DragPayload &payload, const DropTarget &target)
{
    const bool callOnPerson = payload.kind == DragPayload::Kind::Call && target.kind == DropTarget::Kind::Person;
    const bool personOnCall = payload.kind == DragPayload::Kind::Person && target.kind == DropTarget::Kind::Call;
    if (callOnPerson || personOnCall)
        return { TransferMode::Blind, TransferMode::Attended, TransferMode::Voicemail };
    return { TransferMode::Blind };
}

QString dropHint(const Switchboard &board, const DragPayload &payload, const DropTarget &target, const QDateTime &now)
{
    if (dropWays(payload, target).size() < 2)
        return {};
    const auto works = [&](TransferMode mode) { return dropVerdict(board, payload, target, mode, now).answer != Answer::No; };
    if (payload.kind == DragPayload::Kind::Person)
        return works(TransferMode::Blind) ? VerdictText::tr("A menu asks how: listen, whisper or speak.") : QString();
    const bool ask = works(TransferMode::Attended);
    const bool voicemail = works(TransferMode::Voicemail) && mayHaveMailbox(board, target.person);
    if (ask && voicemail)
        return VerdictText::tr("Hold Ctrl to ask first, Shift for voicemail. A right-button drop opens the menu.");
    if (ask)
        return VerdictText::tr("Hold Ctrl to ask first. A right-button drop opens the menu.");
    return voicemail ? VerdictText::tr("Hold Shift for voicemail. A right-button drop opens the menu.") : QString();
}

DropVerdict dropVerdict(const Switchboard &board, const DragPayload &payload, const DropTarget &target, TransferMode mode, const QDateTime &now)
{
    const AccountId account = payload.kind == DragPayload::Kind::Person ? payload.person.account()
        : payload.kind == DragPayload::Kind::ParkedCall                 ? payload.slot.account()
                                                                        : payload.call.account();
    if (!board.isConnected(account))
        return no(VerdictText::tr("The link to the PBX is down: nothing can be moved."), VerdictText::tr("no link"));
    const auto isParked = [&] {
        const ParkSlot *slot = board.parkSlot(payload.slot);
        return slot && slot->occupied && (payload.call.isEmpty() || slot->call == payload.call);
    };
    if (payload.kind == DragPayload::Kind::Call ? !board.call(payload.call) : payload.kind == DragPayload::Kind::ParkedCall && !isParked())
        return no(VerdictText::tr("The call is no longer there."), VerdictText::tr("call is gone"));

    switch (target.kind) {
    case DropTarget::Kind::Person:
        if (target.person.account() != account)
            return no(VerdictText::tr("That person is at another PBX."), VerdictText::tr("other PBX"));
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
        if (auto verdict = lacks(board, account, Capability::BlindTransfer, VerdictText::tr("transfer this call")))
            return *verdict;
        if (const Queue *queue = board.queue(target.queue))
            return { Answer::Yes, VerdictText::tr("Drop to send %1 to the queue %2").arg(payload.label, queue->name), VerdictText::tr("Drop: to this queue") };
        break;
    case DropTarget::Kind::Call:
        if (target.call.account() != account)
            return no(VerdictText::tr("That call is at another PBX."), VerdictText::tr("other PBX"));
        if (const Call *call = board.call(target.call))
            return onCall(board, payload, *call);
        break;
    case DropTarget::Kind::Conference:
        if (target.conference.account() != account)
            return no(VerdictText::tr("That person is at another PBX."), VerdictText::tr("other PBX"));
        if (const Conference *room = board.conference(target.conference))
            return onConference(board, payload, *room);
        break;
    case DropTarget::Kind::None: break;
    }
    return no(VerdictText::tr("Nothing happens here."), VerdictText::tr("not here"));
}

} // namespace Cordboard
