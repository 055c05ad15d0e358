// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Cordboard {

/// Kölner Phonetik (Postel 1969) of a folded word: how a German ear hears it. Empty: not only Latin letters.
QString colognePhonetic(QStringView folded);

/// After Philips' Double Metaphone, shortened to what tells names apart: how other ears hear a folded word, in one or two
/// readings ("ch" as in Charles and as in Christine). Empty: not only Latin letters.
QStringList metaphones(QStringView folded);

/// How many letters are wrong, missing, too many or swapped with the next one; `most` + 1 where it is more than `most`.
int typingDistance(QStringView a, QStringView b, int most);

/// Whether `typed` would be the beginning of `word` (or all of it) if one letter of it were not wrong, missing, too many or
/// swapped with the next one. False where it is the beginning as it stands.
bool beginsWithOneTypo(QStringView word, QStringView typed);

} // namespace Cordboard
