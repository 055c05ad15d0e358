// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/desk.h"
#include "backends/api/extension.h"
#include "models/core/displaystate.h"
#include "views/people/personcard.h"

namespace Cordboard {

class Switchboard;

/// The state in the words of the theme; `ringsForMe` tells the two ringing looks apart.
PersonState personState(DisplayState state, bool ringsForMe);

/// What a card shows of one of our extensions now. Leaves shortName, note and matches to the caller.
PersonCard cardOf(const Switchboard &board, const Extension &extension);

/// What a card shows of an outside number.
PersonCard cardOf(const Contact &contact);

/// The word that tells a person from others in a tile: the last word of a name, the first one in Chinese, Japanese and
/// Korean.
QString familyName(const QString &name);

/// The same with the initial of the given name: "Bergmann A.".
QString familyNameWithInitial(const QString &name);

} // namespace Cordboard
