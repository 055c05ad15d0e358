// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Cordboard {

/// Every wait of the IPCortex backend, in milliseconds, so that tests need not wait as long.
struct IpcxTimings
{
    int requestMs = 10'000; ///< until a request is answered, also a command inside the hosted library
    int loadMs = 15'000; ///< until api.js has arrived
    int startMs = 30'000; ///< then until the feed has told everything once
    int pollMs = 1'000; ///< between requests of the native feed [client]
    int overdueMs = 3'000; ///< a poll unanswered for so long: the link counts as degraded
    int watchdogMs = 5'000; ///< one callback of the hosted library may take so long
    int goodbyeMs = 300; ///< the log-out at the end may hold everything up for so long
    int heartbeatMs = 10'000; ///< between signs of life of the hosted library's WebSocket
    int clockMs = 10 * 60'000; ///< between looks at the server's clock
    int nightModeMs = 60'000; ///< between looks at the night mode calendar, which nobody announces
    int mailboxPolls = 5; ///< every n-th poll asks for mailboxes [client]
    QList<int> retryMs { 0, 2'000, 3'000, 5'000, 15'000,
        30'000 }; ///< before the n-th attempt in a row; the last repeats
    double jitter = 0.25; ///< up to this part is added to a wait, so that many consoles do not come at once
    int steadyMs = 5'000; ///< a link that was up so long starts the row anew
};

} // namespace Cordboard
