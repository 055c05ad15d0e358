// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/capabilities.h"
#include "backends/mirta/mirtahelp.h"
#include "backends/mirta/mirtasettings.h"

namespace Cordboard {

/// What a box with this help text and these settings can do. What it never has is absent: hold, answer, forwarding, presence and
/// recording on demand are no part of this API.
Capabilities mirtaCapabilities(const MirtaHelp &help, const MirtaSettings &settings, bool mayWrite);
/// With every setting made, on the newest box.
Capabilities mirtaBestCapabilities();

} // namespace Cordboard
