// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Cordboard {

/// How long to wait for what, in milliseconds; tests shorten it.
struct K2Timings
{
    int answerMs = 10'000; ///< for the whole answer to one request
    int downloadMs = 120'000; ///< for the whole file
    int heartbeatMs = 600'000; ///< a token lives 30 minutes since the last interaction [doc v2]; every 10 is safe
    int pulseMs = 10'000; ///< parked calls are polled at 5 to 10 s; also shows that the PBX lives
    int queueMs = 4'000; ///< no event tells of queues: every 3 to 5 s
    int roundMs = 30'000; ///< everything that events tell is asked again this often
    int deafMs = 3'000; ///< instead of roundMs while no event reaches us
    int quietMs = 1'500; ///< ... and once after a burst of events, when it has been quiet so long
    int slowMs = 60'000; ///< mailboxes, wake-up calls
    int directoryMs = 600'000; ///< people, groups, queues, rooms: ConfigChange tells of them, but at most once
    int soonMs = 250; ///< a question that an event gives rise to is asked once in this time
    int streamMs = 5'000; ///< the TCP connection: closed within this time is a refusal [assumed]
    QList<int> retryMs { 1'000, 2'000, 5'000, 10'000, 30'000 };
    double jitter = 0.2; ///< share of the wait that is random
};

} // namespace Cordboard
