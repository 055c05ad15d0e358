// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/api/folding.h"

#include <array>

namespace Cordboard {

CallState foldCallState(const QList<Leg> &legs, bool parked, bool queued)
{
    int talking = 0;
    int held = 0;
    int ringing = 0;
    int calling = 0;
    for (const Leg &leg : legs) {
        if (leg.monitoring != BargeMode::None)
            continue;
        talking += leg.state == LineState::Talking;
        held += leg.state == LineState::Held;
        ringing += leg.state == LineState::Ringing;
        calling += leg.state == LineState::Calling;
    }
    if (parked)
        return CallState::Parked;
    if (queued)
        return CallState::Queued;
    if (talking >= 3)
        return CallState::Conference;
    if (talking == 2)
        return CallState::Talking;
    if (held > 0)
        return CallState::Held;
    if (ringing > 0)
        return CallState::Ringing;
    if (calling > 0)
        return CallState::Calling;
    return talking > 0 ? CallState::Talking : CallState::Unknown;
}

Direction foldDirection(const QList<Leg> &legs)
{
    if (legs.isEmpty())
        return Direction::Unknown;
    bool outside = false;
    for (const Leg &leg : legs) {
        if (!leg.isOutside())
            continue;
        if (leg.role == LegRole::Caller)
            return Direction::Inbound;
        outside = true;
    }
    return outside ? Direction::Outbound : Direction::Internal;
}

LineState foldLineState(const QList<LineState> &legStates, Registration registration)
{
    constexpr std::array urgency { LineState::Ringing, LineState::Talking, LineState::Calling, LineState::Held, LineState::Parked };
    for (LineState state : urgency)
        if (legStates.contains(state))
            return state;
    return registration == Registration::Unregistered ? LineState::Unavailable : LineState::Idle;
}

} // namespace Cordboard
