// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cordboard {

/// What a person's card shows, least to most urgent: when several hold, the later one wins.
enum class DisplayState { Free, Away, DoNotDisturb, Unregistered, Parked, Held, Calling, Talking, Ringing, Unknown };

/// Translated: "Talking".
QString displayWord(DisplayState);
/// Translated two-character code for tiles without icons, braille and print: "TK".
QString displayCode(DisplayState);
/// Stable name, as in the icon files state-<key>: "talking".
QString displayKey(DisplayState);

} // namespace Cordboard
