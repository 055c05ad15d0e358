// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/call.h"
#include "backends/api/extension.h"

namespace Cordboard {

/// How legs become the state of a call and of a phone: one rule for every backend and for the simulated office, so that
/// belief and truth can be compared.

/// What a call is, from its legs. Legs that only monitor do not count. `parked` and `queued` come from the PBX's park and
/// queue reports and win over what the legs say.
CallState foldCallState(const QList<Leg> &legs, bool parked, bool queued);

/// Inbound when the party who called is outside, outbound when only called parties are, internal when nobody is outside.
Direction foldDirection(const QList<Leg> &legs);

/// What a phone shows: the most urgent of its legs (ringing, talking, calling, held, parked); with no leg idle, or unavailable when
/// it is known not to be registered.
LineState foldLineState(const QList<LineState> &legStates, Registration registration);

} // namespace Cordboard
