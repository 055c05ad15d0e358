// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/operatordesk.h"

#include "models/core/roles.h"
#include "models/core/switchboard.h"
#include "models/desk/callparty.h"
#include "models/waitingmodel.h"

// The doing half of OperatorDesk: each action as one command (or a refusal in words).
namespace Cordboard {

void OperatorDesk::send(const CallCommand &command, const QString &what, const std::function<void(bool)> &done)
{
    const CallId call = command.call();
    m_board.perform(command).then(this, [this, what, call, done](const Result<void> &result) {
        if (!result)
            say(Notice::Level::Failure, tr("%1 did not work. %2", "what was tried; the error").arg(what, result.error().message()), call);
        if (done)
            done(result.has_value());
    });
}

void OperatorDesk::request(const CallCommand &command, const QString &what, const QString &doneText)
{
    const CallId call = command.call();
    send(command, what, [this, doneText, call](bool worked) {
        if (worked && !doneText.isEmpty())
            say(Notice::Level::Good, doneText, call);
    });
}

void OperatorDesk::trigger(DeskAction action)
{
    if (action == DeskAction::Enter) {
        switch (enterMeaning()) {
        case EnterMeaning::Answer: return trigger(DeskAction::Answer);
        case EnterMeaning::TakeNext: return trigger(DeskAction::TakeNext);
        case EnterMeaning::Transfer: return trigger(DeskAction::Transfer);
        case EnterMeaning::Complete: return trigger(DeskAction::Complete);
        case EnterMeaning::Anyway: return confirmWarning();
        case EnterMeaning::CallTarget: return trigger(DeskAction::CallTarget);
        case EnterMeaning::LetIn: return trigger(DeskAction::LetIn);
        case EnterMeaning::Nothing: return;
        }
    }
    const Availability a = availability(action);
    if (!a.enabled()) {
        say(Notice::Level::Warning, a.reason, m_state.call);
        return;
    }
    const AccountId account = activeAccount();
    const CallId call = m_state.call;
    const LegId leg = m_state.ownLeg;
    const QString name = m_state.callerName;
    switch (action) {
    case DeskAction::Enter: break;
    case DeskAction::Answer: send({ account, Command::Answer { call, leg } }, tr("Answering %1").arg(name)); break;
    case DeskAction::Decline: send({ account, Command::HangUp { call, leg } }, tr("Declining %1").arg(name)); break;
    case DeskAction::SendOn:
        // The same key again goes on.
        if (m_warning)
            confirmWarning();
        else
            transferCall(m_state.phase == DeskPhase::Ringing || !m_offers.first() ? call : m_offers.first()->call, m_target, TransferMode::Blind);
        break;
    case DeskAction::TakeNext:
        takeWaiting(m_waiting.index(0, 0).data(IdRole).value<CallId>());
        break;
    case DeskAction::Transfer: transferCall(call, m_target, TransferMode::Blind); break;
    case DeskAction::AskFirst: transferCall(call, m_target, TransferMode::Attended); break;
    case DeskAction::ToVoicemail: transferCall(call, m_target, TransferMode::Voicemail); break;
    case DeskAction::ToMobile: transferCall(call, m_target, TransferMode::Mobile); break;
    case DeskAction::ToDeputy: {
        // A warning may be about another call than the one in hand: it came from a drop.
        const CallId which = m_warning ? m_warning->call : call;
        transferCall(which, deputyTarget(), TransferMode::Blind);
        break;
    }
    case DeskAction::Complete: {
        const Target to = m_state.consulted;
        send({ account, Command::CompleteTransfer { call, leg } }, tr("Handing %1 to %2").arg(name, to.display()), [this, call, to, name](bool worked) {
            if (!worked)
                return;
            if (const Call *now = m_board.call(call); now && now->state != CallState::Talking)
                recordTransfer(call, to);
            else
                say(Notice::Level::Good, tr("%1 talks to %2").arg(name, to.display()), call);
        });
        break;
    }
    case DeskAction::BackToCaller:
        send({ account, Command::CancelTransfer { call, leg } }, tr("Going back to %1").arg(name));
        break;
    case DeskAction::AllThree: send({ account, Command::ThreeWay { call, leg } }, tr("Joining all three")); break;
    case DeskAction::Swap:
        send({ account, Command::SwapParties { call, leg } },
            m_state.consultedState == LineState::Held ? tr("Asking %1").arg(m_state.consulted.display()) : tr("Going back to %1").arg(name));
        break;
    case DeskAction::Hold:
        if (m_state.phase == DeskPhase::Held)
            resume(call);
        else
            send({ account, Command::Hold { call, leg } }, tr("Holding %1").arg(name));
        break;
    case DeskAction::Park: parkIn(call, {}); break;
    case DeskAction::FetchParked: fetch(longestParked()); break;
    case DeskAction::FetchBack:
        // With nothing on its way, the most overdue is whoever has been parked longest.
        if (const HandedCall *handed = m_handed.mostOverdue())
            fetchBack(handed->call);
        else
            fetch(longestParked());
        break;
    case DeskAction::BringBack: bringBack(); break;
    case DeskAction::Record: toggleRecording(); break;
    case DeskAction::Mute:
        send({ account, Command::Mute { call, leg, !m_state.muted } }, tr("Muting"));
        break;
    case DeskAction::EndCall: send({ account, Command::HangUp { call, leg } }, tr("Ending the call with %1").arg(name)); break;
    case DeskAction::CallTarget: dial(m_target); break;
    case DeskAction::LetIn: letIn(m_offers.first()->call); break;
    case DeskAction::Refuse: refuse(m_offers.first()->call); break;
    case DeskAction::WaitForFree:
        if (const CallId offered = offeredCall(); !offered.isEmpty()) {
            connectWaiting(offered);
        } else {
            const Target target = m_warning ? m_warning->target : m_target;
            waitForFree(m_warning ? CallId(m_warning->call) : call, target);
        }
        break;
    }
}

void OperatorDesk::takeWaiting(const CallId &id)
{
    const Call *call = m_board.call(id);
    if (!call) {
        say(Notice::Level::Warning, tr("That call is no longer waiting."));
        return;
    }
    if (m_offers.find(id))
        return letIn(id);
    const ExtensionId own = m_board.ownExtension(id.account());
    const Leg *ownLeg = call->legOf(own);
    if (ownLeg && ownLeg->state == LineState::Ringing) {
        send({ id.account(), Command::Answer { id, ownLeg->id } }, tr("Answering %1").arg(nameOf(id)));
        return;
    }
    if (ownLeg && ownLeg->state == LineState::Held)
        return resume(id);
    if (m_state.phase == DeskPhase::WithYou && m_state.call != id) {
        // Two conversations at once: the first waits on hold, and its row says so.
        send({ m_state.call.account(), Command::Hold { m_state.call, m_state.ownLeg } }, tr("Holding %1").arg(m_state.callerName));
    }
    if (const ParkSlotId slot = slotOf(id); !slot.isEmpty())
        return fetch(slot);
    expectAtPhone(id);
    if (call->state == CallState::Queued)
        send({ id.account(), Command::TakeFromQueue { id, call->queue, own } }, tr("Taking %1").arg(nameOf(id)));
    else
        pickUp(id);
}

void OperatorDesk::expectAtPhone(const CallId &call)
{
    if (!call.isEmpty())
        m_expected.insert(call, m_clock.now());
}

void OperatorDesk::answerExpected()
{
    // Whoever fetched a call by a key need not press another one: the phone that now rings with it goes off hook.
    constexpr int patienceSeconds = 15;
    for (auto it = m_expected.begin(); it != m_expected.end();) {
        const Call *call = m_board.call(it.key());
        const Leg *own = call ? call->legOf(m_board.ownExtension(it.key().account())) : nullptr;
        const bool rings = own && own->state == LineState::Ringing;
        const CallId id = it.key();
        if (it->secsTo(m_clock.now()) > patienceSeconds || (own && !rings)) {
            it = m_expected.erase(it);
        } else if (rings && m_board.capabilities(id.account()).has(Capability::Answer)) {
            const LegId leg = own->id;
            it = m_expected.erase(it);
            send({ id.account(), Command::Answer { id, leg } }, tr("Answering %1").arg(nameOf(id)));
        } else {
            ++it;
        }
    }
}

void OperatorDesk::pickUp(const CallId &id)
{
    expectAtPhone(id);
    const Call *call = m_board.call(id);
    LegId ringing;
    if (call)
        for (const Leg &leg : call->legs)
            if (leg.state == LineState::Ringing)
                ringing = leg.id;
    send({ id.account(), Command::PickUp { id, ringing, m_board.ownExtension(id.account()) } }, tr("Picking up %1").arg(nameOf(id)));
}

void OperatorDesk::resume(const CallId &id)
{
    const Call *call = m_board.call(id);
    const Leg *own = call ? call->legOf(m_board.ownExtension(id.account())) : nullptr;
    if (!own) {
        say(Notice::Level::Warning, tr("That call is no longer on hold."));
        return;
    }
    if (m_state.phase == DeskPhase::WithYou && m_state.call != id)
        send({ m_state.call.account(), Command::Hold { m_state.call, m_state.ownLeg } }, tr("Holding %1").arg(m_state.callerName));
    send({ id.account(), Command::Unhold { id, own->id } }, tr("Resuming %1").arg(nameOf(id)));
}

void OperatorDesk::transfer(const Target &target, TransferMode mode)
{
    transferCall(m_state.call, target, mode);
}

void OperatorDesk::transferCall(const CallId &id, const Target &target, TransferMode mode, bool confirmed)
{
    const Call *call = m_board.call(id);
    if (!call) {
        say(Notice::Level::Warning, tr("The call is no longer there. Nothing was sent."));
        return;
    }
    const Extension *person = m_board.extension(target.extension);
    if (!confirmed && mode == TransferMode::Blind && person) {
        const QList<SafetyReason> reasons = reasonsAgainst(*person, m_clock.now());
        if (!reasons.isEmpty()) {
            m_warning = SafetyWarning { target, mode, reasons, id };
            say(Notice::Level::Warning, tr("Nothing was sent yet: %1 %2.", "name, reason").arg(target.display(), reasons.first().sentence), id);
            emit meaningChanged();
            return;
        }
    }
    m_warning.reset();
    const ExtensionId own = m_board.ownExtension(id.account());
    const Leg *ownLeg = call->legOf(own);
    const LegId leg = ownLeg ? ownLeg->id : LegId();
    const QString what = tr("Sending %1 to %2").arg(nameOf(id), target.display());
    const QString caller = nameOf(id);
    switch (mode) {
    case TransferMode::Blind:
    case TransferMode::Mobile: {
        Target to = target;
        if (mode == TransferMode::Mobile) {
            to.number = target.mobile;
            to.extension = {};
        }
        if (m_offers.find(id)) {
            letIn(id, to);
            break;
        }
        m_handed.add(id, caller, own, to);
        send({ id.account(), Command::BlindTransfer { id, leg, to.number } }, what, [this, id](bool worked) {
            if (!worked) {
                m_handed.withdraw(id);
                refresh();
            }
        });
        refresh();
        break;
    }
    case TransferMode::Attended:
        send({ id.account(), Command::AttendedTransfer { id, leg, target.number } }, tr("Asking %1").arg(target.display()));
        break;
    case TransferMode::Voicemail:
        send({ id.account(), Command::TransferToVoicemail { id, leg, target.extension } }, what, [this, caller, target, id](bool worked) {
            if (worked)
                say(Notice::Level::Good, tr("%1 was sent to the voicemail of %2").arg(caller, target.display()), id);
        });
        break;
    }
    emit meaningChanged();
    emit targetUsed();
}

void OperatorDesk::recordTransfer(const CallId &call, const Target &target)
{
    m_handed.add(call, nameOf(call), m_board.ownExtension(call.account()), target);
    refresh();
}

void OperatorDesk::parkIn(const CallId &id, const ParkSlotId &slot)
{
    const Call *call = m_board.call(id);
    const Leg *own = call ? call->legOf(m_board.ownExtension(id.account())) : nullptr;
    send({ id.account(), Command::Park { id, own ? own->id : LegId(), slot } }, tr("Parking %1").arg(nameOf(id)));
}

void OperatorDesk::fetch(const ParkSlotId &slot)
{
    const ParkSlot *parked = m_board.parkSlot(slot);
    if (parked)
        expectAtPhone(parked->call);
    send({ slot.account(), Command::Unpark { slot, m_board.ownExtension(slot.account()) } },
        tr("Fetching %1 from %2").arg(parked && !parked->callerName.isEmpty() ? parked->callerName : tr("the call"), slot.local()));
}

void OperatorDesk::fetchBack(const CallId &id)
{
    const Call *call = m_board.call(id);
    const Leg *own = call ? call->legOf(m_board.ownExtension(id.account())) : nullptr;
    if (own && own->state == LineState::Ringing) {
        send({ id.account(), Command::Answer { id, own->id } }, tr("Answering %1").arg(nameOf(id)));
        return;
    }
    if (const ParkSlotId slot = slotOf(id); !slot.isEmpty())
        return fetch(slot);
    if (own && own->state == LineState::Held && m_handed.waitingForFree().contains(id))
        return resume(id);
    if (own) // still in it: the transfer is only under way
        send({ id.account(), Command::CancelTransfer { id, own->id } }, tr("Bringing %1 back").arg(nameOf(id)), [this, id](bool worked) {
            if (worked) {
                m_handed.withdraw(id);
                refresh();
            }
        });
    else
        pickUp(id);
}

void OperatorDesk::bringBack()
{
    fetchBack(m_handed.latestUndoable()->call);
}

void OperatorDesk::toggleRecording()
{
    const bool on = m_state.recording == RecordingState::On;
    send({ m_state.call.account(), Command::SetRecording { m_state.call, m_state.ownLeg, on ? RecordingState::Off : RecordingState::On } },
        on ? tr("Stopping the recording") : tr("Recording %1").arg(m_state.callerName));
}

void OperatorDesk::dial(const Target &target)
{
    const AccountId account = target.account.isEmpty() ? activeAccount() : target.account;
    send({ account, Command::Dial { m_board.ownExtension(account), target.number, {}, true } }, tr("Calling %1").arg(target.display()));
    emit targetUsed();
}

void OperatorDesk::barge(const CallId &call, const LegId &target, BargeMode mode)
{
    expectAtPhone(call);
    send({ call.account(), Command::Barge { call, target, m_board.ownExtension(call.account()), mode } }, tr("Joining the call of %1").arg(nameOf(call)));
}

void OperatorDesk::drop(const DragPayload &payload, const DropTarget &target, TransferMode mode)
{
    const DropVerdict verdict = dropVerdict(m_board, payload, target, mode, m_clock.now());
    if (verdict.answer == DropVerdict::Answer::No) {
        say(Notice::Level::Warning, verdict.sentence, payload.call);
        return;
    }
    switch (target.kind) {
    case DropTarget::Kind::Person:
        if (payload.kind == DragPayload::Kind::ParkedCall)
            send({ payload.slot.account(), Command::Unpark { payload.slot, target.person } }, tr("Sending %1 to %2").arg(payload.label, targetOf(target.person).display()));
        else
            transferCall(payload.call, targetOf(target.person), mode);
        break;
    case DropTarget::Kind::ParkSlot: parkIn(payload.call, target.slot); break;
    case DropTarget::Kind::Queue:
        if (const Queue *queue = m_board.queue(target.queue))
            transferCall(payload.call, { queue->id.account(), {}, queue->number, queue->name, {} }, TransferMode::Blind, true);
        break;
    case DropTarget::Kind::Call:
        if (payload.kind == DragPayload::Kind::Person) {
            const Call *call = m_board.call(target.call);
            const Leg *leg = call ? otherParty(*call, payload.person) : nullptr;
            const BargeMode how = mode == TransferMode::Attended ? BargeMode::Whisper : mode == TransferMode::Voicemail ? BargeMode::Speak : BargeMode::Listen;
            send({ target.call.account(), Command::Barge { target.call, leg ? leg->id : LegId(), payload.person, how } }, tr("Letting %1 into the call").arg(payload.label));
        } else {
            send({ payload.call.account(), Command::Join { payload.call, target.call, {} } }, tr("Joining the calls"));
        }
        break;
    case DropTarget::Kind::Conference:
        if (const Conference *room = m_board.conference(target.conference)) {
            if (payload.kind == DragPayload::Kind::Person)
                request({ room->id.account(), Command::InviteToConference { room->id, targetOf(payload.person).number } }, tr("Inviting %1").arg(payload.label),
                    tr("The phone of %1 rings").arg(payload.label));
            else
                transferCall(payload.call, { room->id.account(), {}, room->number, room->name, {} }, TransferMode::Blind, true);
        }
        break;
    case DropTarget::Kind::None: break;
    }
}

void OperatorDesk::dismissWarning()
{
    if (!m_warning)
        return;
    m_warning.reset();
    emit meaningChanged();
}

void OperatorDesk::confirmWarning()
{
    if (!m_warning)
        return;
    const SafetyWarning warning = *std::exchange(m_warning, std::nullopt);
    transferCall(warning.call, warning.target, warning.mode, true);
}

} // namespace Cordboard
