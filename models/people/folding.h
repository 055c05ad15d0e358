// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Cordboard {

/// Lower case without accents: "Müller" is "muller", "Groß" is "gross", "Łukasz" is "lukasz".
QString foldForSearch(QStringView text);

/// All spellings under which a word is found or may be meant, the plain one first: "Müller" gives "muller" and "mueller",
/// "Mueller" gives "mueller" and "muller".
QStringList spellings(QStringView word);

/// The words of a text: letters and digits together, apostrophes left out ("O'Brien" is one word).
QList<QStringView> wordsOf(QStringView text);

/// Letters and digits of a number, in lower case; a "(0)" that is dialled inside the country only is left out.
QString digitsForSearch(QStringView number);

/// The ways in which digits typed by somebody may stand in a directory: as they are, without the trunk prefix ("0711" for
/// "+49 711"), and of an international number without its country code.
QStringList numberSpellings(QStringView typed);

} // namespace Cordboard
