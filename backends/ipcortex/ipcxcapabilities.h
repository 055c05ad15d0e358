// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/capabilities.h"
#include "backends/ipcortex/ipcxtransport.h"

#include <functional>

namespace Cordboard {

struct IpcxAbilities
{
    std::function<bool(IpcxAct)> can; ///< empty: before a log-in, everything
    bool hasPhone = true; ///< the log-in owns one
    bool knowsPark = true; ///< a park number is known
    bool hasRest = true;
    bool hasNightMode = true;
    bool mayTag = true; ///< somebody, if only himself
};

/// What this session can do. Recording, listening in and barging do not exist at an IPCortex PABX: never offered.
Capabilities ipcxCapabilities(const IpcxAbilities &abilities);

} // namespace Cordboard
