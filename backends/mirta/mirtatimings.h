// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/mirta/mirtascheduler.h"

namespace Cordboard {

/// All waits of this backend in milliseconds; tests shorten them. A pair is: while a call goes on, and in a quiet office.
struct MirtaTimings
{
    struct Pace
    {
        int fastMs;
        int idleMs;
    };
    MirtaPace pace;
    Pace blfs { 2'000, 3'000 };
    Pace channels { 2'000, 6'000 }; ///< asked at once when a lamp changes
    Pace callers { 3'000, 10'000 }; ///< of each queue
    Pace agents { 5'000, 15'000 };
    Pace queueInfo { 15'000, 60'000 };
    Pace flows { 10'000, 10'000 };
    Pace peers { 30'000, 60'000 };
    Pace voicemail { 60'000, 60'000 };
    Pace directory { 900'000, 900'000 }; ///< extensions, queues, members
    int callersAgeMs = 30'000; ///< a queue's waiting callers are shown so long without a newer answer; then the calls tell who waits
    int numbersAgeMs = 600'000; ///< likewise its numbers of the day; then they are unknown
    int patienceMs = 15'000; ///< for an answer; CHANNELS over all nodes was seen to take 7 s [client]
    int overdueMs = 8'000; ///< then the link counts as slow
    int settleMs = 1'000; ///< after an action the calls are looked at at once, and again after this
    int linkFailures = 3; ///< so many requests without an answer between them: the link is lost
    QList<int> retryMs { 1'000, 2'000, 5'000, 10'000, 30'000, 60'000 };
    double jitter = 0.3; ///< share that is added to a retry at random, so that not all come back at once
    int phoneBookMs = 300'000; ///< how long a phone book that was read is taken for true
};

} // namespace Cordboard
