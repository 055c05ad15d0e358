// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/mirta/mirtatimings.h"

namespace Cordboard {

/// The pace of an impatient test.
inline MirtaTimings quickTimings()
{
    MirtaTimings t;
    t.pace.requestsPerSecond = 500;
    t.pace.burst = 100;
    t.pace.errorMs = { 20, 40 };
    t.blfs = t.channels = t.callers = t.agents = t.queueInfo = t.flows = t.peers = t.voicemail = t.directory = { 20, 20 };
    t.patienceMs = 400;
    t.overdueMs = 100;
    t.settleMs = 20;
    t.retryMs = { 20, 50 };
    return t;
}

/// The same for tests of something else than waiting: no answer is given up because the machine is busy.
inline MirtaTimings patientTimings()
{
    MirtaTimings t = quickTimings();
    t.patienceMs = 30'000;
    t.overdueMs = 20'000;
    return t;
}

} // namespace Cordboard
