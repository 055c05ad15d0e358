// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxbackend.h"

namespace Cordboard {

/// Every endpoint of the vendor's list, and the few that only the documents of downloads or third-party clients name.
QList<MethodInfo> k2MethodTable();

} // namespace Cordboard
