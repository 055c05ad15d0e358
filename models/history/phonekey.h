// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cordboard {

/// What two spellings of one telephone number have in common: its last nine digits, without country and trunk prefixes. A
/// short number stays whole, a SIP name too, in lower case. Empty: no number, or one that is withheld ("anonymous").
QString comparableNumber(QStringView number);

} // namespace Cordboard
