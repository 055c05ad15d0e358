// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/deskstate.h"

#include "models/core/switchboard.h"
#include "models/desk/callparty.h"

namespace Cordboard {

namespace {

int rank(DeskPhase phase)
{
    switch (phase) {
    case DeskPhase::Asking: return 5;
    case DeskPhase::WithYou: return 4;
    case DeskPhase::Dialling: return 3;
    case DeskPhase::Ringing: return 2;
    case DeskPhase::Held: return 1;
    case DeskPhase::Rest: break;
    }
    return 0;
}

DeskPhase phaseOf(const Call &call, const Leg &own)
{
    if (consultedParty(call))
        return DeskPhase::Asking;
    switch (own.state) {
    case LineState::Held: return DeskPhase::Held;
    case LineState::Calling: return DeskPhase::Dialling;
    case LineState::Ringing:
        // The operator's own phone rings first when the console dials for it: that is no call to answer.
        return own.role == LegRole::Caller ? DeskPhase::Dialling : DeskPhase::Ringing;
    case LineState::Talking: {
        if (own.role != LegRole::Caller)
            return DeskPhase::WithYou;
        const Leg *other = otherParty(call, own.extension);
        return other && (other->state == LineState::Talking || other->state == LineState::Held) ? DeskPhase::WithYou : DeskPhase::Dialling;
    }
    default: return DeskPhase::Rest;
    }
}

QString viaOf(const Switchboard &board, const Call &call)
{
    if (const Queue *queue = board.queue(call.queue))
        return queue->name.isEmpty() ? queue->number : queue->name;
    return call.did;
}

Target targetOf(const Leg &leg, const AccountId &account)
{
    return { account, leg.extension, leg.number.isEmpty() ? leg.extension.local() : leg.number, leg.name, {} };
}

DeskState stateFor(const Switchboard &board, const Call &call, const Leg &own, DeskPhase phase)
{
    DeskState s;
    s.phase = phase;
    s.self = own.extension;
    s.call = call.id;
    s.ownLeg = own.id;
    s.direction = call.direction;
    s.via = viaOf(board, call);
    s.startedAt = call.startedAt;
    s.answeredAt = call.answeredAt;
    s.recording = own.recording;
    s.muted = own.muted;
    s.since = own.since.isValid() ? own.since : call.startedAt;
    if (const Leg *other = otherParty(call, own.extension)) {
        s.callerName = partyName(other);
        s.callerNumber = other->number;
        s.callerExtension = other->extension;
        // Recording may be reported on whichever leg the PBX records.
        if (other->recording == RecordingState::On || other->recording == RecordingState::Paused)
            s.recording = other->recording;
    } else {
        s.callerName = partyName(nullptr);
    }
    if (const Leg *asked = consultedParty(call)) {
        s.consulted = targetOf(*asked, call.id.account());
        s.consultedState = asked->state;
        if (asked->since.isValid())
            s.since = asked->since;
    }
    return s;
}

} // namespace

DeskState deriveDeskState(const Switchboard &board, const QList<CallId> &handedOver)
{
    DeskState best;
    DeskState consultation; // of a PBX that keeps it as a call of its own
    for (const Account &account : board.accounts()) {
        const ExtensionId self = board.ownExtension(account.id);
        if (self.isEmpty())
            continue;
        for (const CallId &id : board.callsOf(self)) {
            const Call *call = board.call(id);
            const Leg *own = call ? call->legOf(self) : nullptr;
            if (!own || handedOver.contains(id))
                continue;
            const DeskPhase phase = phaseOf(*call, *own);
            const DeskState candidate = stateFor(board, *call, *own, phase);
            if (!call->consultationFor.isEmpty()) {
                consultation = candidate;
                continue;
            }
            // Of two alike the one that came first: a second ringing call must not push the first out of the strip.
            if (rank(phase) > rank(best.phase) || (rank(phase) == rank(best.phase) && candidate.startedAt < best.startedAt))
                best = candidate;
        }
    }
    if (consultation.phase == DeskPhase::Rest)
        return best;

    const Call *side = board.call(consultation.call);
    const Call *main = board.call(side->consultationFor);
    const Leg *own = main ? main->legOf(consultation.self) : nullptr;
    if (!own)
        return rank(consultation.phase) > rank(best.phase) ? consultation : best;
    DeskState s = stateFor(board, *main, *own, DeskPhase::Asking);
    s.consultationCall = side->id;
    if (const Leg *asked = otherParty(*side, consultation.self)) {
        s.consulted = targetOf(*asked, side->id.account());
        s.consultedState = asked->state;
        s.since = asked->since.isValid() ? asked->since : side->startedAt;
    }
    return s;
}

QList<CallId> heldCalls(const Switchboard &board)
{
    QList<const Call *> held;
    for (const Account &account : board.accounts()) {
        const ExtensionId self = board.ownExtension(account.id);
        if (self.isEmpty())
            continue;
        for (const CallId &id : board.callsOf(self)) {
            const Call *call = board.call(id);
            const Leg *own = call ? call->legOf(self) : nullptr;
            if (own && own->state == LineState::Held && !consultedParty(*call))
                held.append(call);
        }
    }
    std::sort(held.begin(), held.end(), [](const Call *a, const Call *b) { return a->startedAt < b->startedAt; });
    QList<CallId> ids;
    for (const Call *call : std::as_const(held))
        ids.append(call->id);
    return ids;
}

} // namespace Cordboard
