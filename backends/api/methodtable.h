// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxbackend.h"

#include <span>

namespace Cordboard {

/// One documented method as a line of a backend's table.
struct MethodRow
{
    /// What MethodInfo says of a method, or'ed in `flags`.
    enum Flag : unsigned { Reads = 0, Changes = 1, Destroys = 2, Assumed = 4, Report = 8 };

    const char *name;
    Permission permission;
    unsigned flags;
    const char *parameters; ///< "name:type" each, "!" behind it where required, blanks between them
    const char *what; ///< marked for translation
};

/// The table's rows with `what` in the user's language, as `context` has it.
QList<MethodInfo> readMethodTable(std::span<const MethodRow> rows, const char *context);

} // namespace Cordboard
