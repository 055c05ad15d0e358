// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/capabilities.h"
#include "backends/yeastar-k2/k2settings.h"

#include <QSet>

namespace Cordboard {

/// What a K2 offers of which these endpoints are not known; none unknown and default settings: at best.
Capabilities k2Capabilities(const QSet<QString> &unknownEndpoints, const K2Settings &settings);

} // namespace Cordboard
