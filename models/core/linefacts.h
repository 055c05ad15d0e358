// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/extension.h"
#include "models/core/displaystate.h"
#include "models/core/entitytablebase.h"

namespace Cordboard {

/// Who called whom, seen from a person.
enum class PartyDirection {
    Unknown,
    FromParty, ///< the other one called
    ToParty, ///< this person called
};

/// What a person's row shows that no single table holds: drawn from the extension, its calls, the link.
struct LineFacts
{
    DisplayState state = DisplayState::Unknown; ///< Unknown also when the link is down
    DisplayState lastState = DisplayState::Unknown; ///< the same without regard to the link
    QDateTime since; ///< UTC, since when `lastState` holds; invalid: not known
    CallId call; ///< the call that `lastState` is about; empty: none
    LegId leg; ///< the person's own leg in it
    QString party; ///< the other one's name, else number; empty: nobody, or not known
    QString partyNumber;
    PartyDirection direction = PartyDirection::Unknown;
    bool ringsForMe = false; ///< rings, and the operator can take it: at his own phone, or by picking it up

    friend bool operator==(const LineFacts &, const LineFacts &) = default;
};

LineFacts lineFacts(const Switchboard &board, const Extension &extension);

} // namespace Cordboard
