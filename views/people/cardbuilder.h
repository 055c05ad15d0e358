// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/desk.h"
#include "backends/api/extension.h"
#include "models/core/displaystate.h"
#include "views/people/personcard.h"

#include <QSet>

namespace Cordboard {

class Switchboard;

/// The state in the words of the theme; `ours` tells the two ringing looks apart.
PersonState personState(DisplayState state, bool ours);

/// What a card shows of one of our extensions now. `ownCalls` are calls that the operator has handed over: where one of
/// them rings, or one with the operator in it, the card stands out. Leaves shortName, note and matches to the caller.
PersonCard cardOf(const Switchboard &board, const Extension &extension, const QSet<CallId> &ownCalls = {});

/// What a card shows of an outside number.
PersonCard cardOf(const Contact &contact);

/// The word that tells a person from others in a tile: the last word of a name, the first one in Chinese, Japanese and
/// Korean.
QString familyName(const QString &name);

/// The same with the initial of the given name: "Bergmann A.".
QString familyNameWithInitial(const QString &name);

} // namespace Cordboard
