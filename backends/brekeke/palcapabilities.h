// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/capabilities.h"
#include "backends/api/states.h"

namespace Cordboard {

/// What PAL offers a login of that permission. [doc] permissions in section 5; Unknown: the most that there is.
Capabilities palCapabilities(Permission permission, bool voicemailPrefixKnown);

} // namespace Cordboard
