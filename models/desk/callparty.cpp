// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/callparty.h"

#include <QCoreApplication>

namespace Cordboard {

const Leg *otherParty(const Call &call, const ExtensionId &self)
{
    const Leg *best = nullptr;
    for (const Leg &leg : call.legs) {
        if ((!self.isEmpty() && leg.extension == self) || leg.consultation || leg.monitoring != BargeMode::None)
            continue;
        if (!best || (leg.isOutside() && !best->isOutside()))
            best = &leg;
    }
    return best;
}

const Leg *consultedParty(const Call &call)
{
    for (const Leg &leg : call.legs)
        if (leg.consultation)
            return &leg;
    return nullptr;
}

QString partyName(const Leg *leg)
{
    if (leg && !leg->name.isEmpty())
        return leg->name;
    if (leg && !leg->number.isEmpty())
        return leg->number;
    return QCoreApplication::translate("Cordboard::CallParty", "Unknown caller");
}

bool ringsElsewhere(const Call &call, const ExtensionId &self)
{
    bool rings = false;
    for (const Leg &leg : call.legs) {
        if (leg.extension == self || leg.isOutside())
            continue;
        if (leg.state == LineState::Talking)
            return false;
        rings = rings || leg.state == LineState::Ringing;
    }
    return rings;
}

} // namespace Cordboard
