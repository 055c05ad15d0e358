// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxbackend.h"

namespace Cordboard {

/// Every PAL method that the guide (section 5) or the vendor's own programs name parameters of.
QList<MethodInfo> palMethodTable();

} // namespace Cordboard
