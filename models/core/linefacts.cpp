// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/linefacts.h"

#include "backends/api/folding.h"
#include "models/core/switchboard.h"

#include <QVarLengthArray>

namespace Cordboard {

namespace {

DisplayState fromLine(LineState state)
{
    switch (state) {
    case LineState::Calling: return DisplayState::Calling;
    case LineState::Ringing: return DisplayState::Ringing;
    case LineState::Talking: return DisplayState::Talking;
    case LineState::Held: return DisplayState::Held;
    case LineState::Parked: return DisplayState::Parked;
    case LineState::Unavailable: return DisplayState::Unregistered;
    case LineState::Idle: return DisplayState::Free;
    case LineState::Unknown: break;
    }
    return DisplayState::Unknown;
}

bool isAway(Presence presence)
{
    switch (presence) {
    case Presence::Away:
    case Presence::Lunch:
    case Presence::Trip:
    case Presence::OffWork:
    case Presence::Busy: return true;
    default: return false;
    }
}

struct OwnPart
{
    const Call *call = nullptr;
    const Leg *leg = nullptr;
};

} // namespace

LineFacts lineFacts(const Switchboard &board, const Extension &extension)
{
    LineFacts facts;
    QVarLengthArray<OwnPart, 4> parts;
    const QList<CallId> calls = board.callsOf(extension.id);
    for (const CallId &id : calls) {
        const Call *call = board.call(id);
        if (!call)
            continue;
        for (const Leg &leg : call->legs) {
            if (leg.monitoring == BargeMode::None && leg.extension == extension.id)
                parts.append({ call, &leg });
        }
    }
    // The PBX's own lamp rules; where it has none, the legs tell by the rule that all backends share.
    LineState line = extension.state;
    if (line == LineState::Unknown && (!parts.isEmpty() || extension.registration != Registration::Unknown)) {
        QList<LineState> states;
        for (const OwnPart &part : parts)
            states.append(part.leg->state);
        line = foldLineState(states, extension.registration);
    }

    facts.lastState = fromLine(line);
    facts.since = extension.stateSince;
    for (const OwnPart &part : parts) {
        if (part.leg->state != line)
            continue;
        facts.call = part.call->id;
        facts.leg = part.leg->id;
        if (part.leg->since.isValid())
            facts.since = part.leg->since;
        if (const Leg *other = Switchboard::otherLeg(*part.call, extension.id)) {
            facts.party = board.legName(*other);
            facts.partyNumber = other->number;
        }
        if (part.leg->role != LegRole::Unknown)
            facts.direction = part.leg->role == LegRole::Caller ? PartyDirection::ToParty : PartyDirection::FromParty;
        break;
    }
    if (facts.lastState == DisplayState::Free || facts.lastState == DisplayState::Unregistered
        || facts.lastState == DisplayState::Unknown) {
        const bool off = facts.lastState == DisplayState::Unregistered || extension.registration == Registration::Unregistered;
        if (off) {
            facts.lastState = DisplayState::Unregistered;
            if (extension.registrationSince.isValid())
                facts.since = extension.registrationSince;
        } else if (extension.dnd.value_or(false) || extension.presence == Presence::DoNotDisturb) {
            facts.lastState = DisplayState::DoNotDisturb;
        } else if (isAway(extension.presence) && facts.lastState == DisplayState::Free) {
            facts.lastState = DisplayState::Away;
        }
    }
    facts.state = board.isStale(extension.id.account()) ? DisplayState::Unknown : facts.lastState;
    facts.ringsForMe = facts.state == DisplayState::Ringing
        && (board.isOwn(extension.id) || (!facts.call.isEmpty() && board.capabilities(extension.id.account()).has(Capability::PickUp)));
    return facts;
}

} // namespace Cordboard
