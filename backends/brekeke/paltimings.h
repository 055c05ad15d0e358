// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Cordboard {

/// Every wait of the Brekeke backend, in milliseconds, so that tests need not wait as long.
struct PalTimings
{
    int connectMs = 10'000; ///< until the WebSocket is open
    int loginMs = 10'000; ///< until the login is answered [client]
    int readyMs = 10'000; ///< then until notify_serverstatus active [client]
    int callMs = 10'000; ///< until a request is answered [client]
    int silenceMs = 4'000; ///< nothing heard for so long: ask with ping
    int overdueMs = 2'000; ///< ping unanswered for so long: the link counts as degraded
    int deadMs = 5'000; ///< ping unanswered for so long: the link is dead; with silenceMs below 10 s
    QList<int> retryMs { 0, 2'000, 3'000, 4'000, 15'000 }; ///< before the n-th attempt in a row; the last repeats [client]
    double jitter = 0.25; ///< up to this part is added to a wait, so that many consoles do not come at once
    int steadyMs = 5'000; ///< a link that was up so long starts the row anew
    int pollMs = 2'000; ///< between looks at a call of which only outside parties could tell the end
};

} // namespace Cordboard
