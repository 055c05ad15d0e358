// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Cordboard {

/// How long the P-Series client waits, all in milliseconds. Tests shorten them.
struct LinkusTimings
{
    int connectMs = 10'000; ///< a socket must be open within this time
    int requestMs = 15'000; ///< an HTTP answer must be whole within this time
    int downloadMs = 120'000; ///< a recording
    int heartbeatMs = 30'000; ///< silence after which "heartbeat" is sent [client]
    int deadMs = 20'000; ///< more silence after which the socket is given up [client]
    int overdueMs = 5'000; ///< of it, when the operator is told
    int tokenMarginMs = 300'000; ///< a token is refreshed so long before its end [assumed: 25 of 30 minutes]
    int pollMs = 2'500; ///< queues and parked calls, while somebody looks
    int reconcileMs = 15'000; ///< after events, calls are read again once, no sooner than this
    int graceMs = 4'000; ///< the extension's own session may keep the first "online" waiting so long
    int ownRetryMs = 5'000; ///< the extension's own socket [client]
    int tokensGoneMs = 60'000; ///< all tokens are given out: somebody's must expire first
    int longGapMs = 300'000; ///< a gap after which the own session reads everything again [client]
    int refusedUpgrades = 3; ///< in a row, then the own session logs in again [assumed]
    QList<int> retryMs { 1'000, 2'000, 5'000, 10'000, 30'000 };
    double jitter = 0.2; ///< part of the wait that is added at random
};

} // namespace Cordboard
