// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxbackend.h"
#include "backends/mirta/mirtahelp.h"

namespace Cordboard {

/// Which requests of the table this box does not list in its help, or this key is refused: name to the sentence that says why.
/// `mayWrite` and `permission` as far as the box has told them.
QHash<QString, QString> mirtaUnusableMethods(const MirtaHelp &help, bool mayWrite, Permission permission);

} // namespace Cordboard
