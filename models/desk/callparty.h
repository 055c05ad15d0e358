// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/call.h"
#include "backends/api/extension.h"

namespace Cordboard {

/// The caller as the operator thinks of a call: the party that is neither `self` nor being consulted nor listening in; the outside one
/// when there are several. nullptr: nobody else is in it.
const Leg *otherParty(const Call &call, const ExtensionId &self);

/// The leg that an attended transfer rang for the operator; nullptr: none.
const Leg *consultedParty(const Call &call);

/// Name, else number, else "Unknown caller".
QString partyName(const Leg *leg);

/// Whether somebody else than `self` rings, and nobody else talks: the call is on its way to somebody.
bool ringsElsewhere(const Call &call, const ExtensionId &self);

} // namespace Cordboard
