// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/capabilities.h"

namespace Cordboard {

/// What each half of the login brings. A reason that is not empty says why that half is missing.
Capabilities linkusCapabilities(const QString &noOpenApi, const QString &noOwnSession);

} // namespace Cordboard
