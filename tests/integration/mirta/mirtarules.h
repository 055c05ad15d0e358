// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/mirta/mirtatimings.h"
#include "tests/shared/snapshotcompare.h"

namespace Cordboard {

/// What proxyapi.php has no words for.
inline SnapshotRules mirtaRules()
{
    using namespace Qt::StringLiterals;
    SnapshotRules rules;
    // No presence, forwarding, shared lines, conferences, wake-up calls; no mute or recording of a running call; of a parked call
    // not by whom; of an agent not since when, nor why he pauses; a call that left its queue came through none.
    rules.untold = { u"extensions.presence"_s, u"extensions.presenceText"_s, u"extensions.forward"_s, u"calls.did"_s, u"calls.decideBy"_s,
        u"calls.queue"_s, u"calls.line"_s, u"calls.legs.muted"_s, u"calls.legs.recording"_s, u"parks.parkedBy"_s, u"parks.since"_s,
        u"parks.returnsAt"_s, u"queues.agents.since"_s, u"queues.agents.reason"_s, u"mailboxes.saved"_s, u"lines"_s, u"conferences"_s, u"wakeUps"_s };
    // When somebody answered is seen between two looks, on a clock that shows whole seconds.
    rules.loose = { u"calls.answeredAt"_s, u"parks.since"_s };
    // The channel that began a call may have left it.
    rules.notEarlier = { u"calls.startedAt"_s };
    return rules;
}

/// The pace of an impatient test.
inline MirtaTimings quickMirta()
{
    MirtaTimings t;
    t.pace.requestsPerSecond = 400;
    t.pace.burst = 100;
    t.pace.errorMs = { 50, 100, 200 };
    t.blfs = t.channels = { 40, 80 };
    t.callers = t.agents = { 100, 150 };
    t.queueInfo = t.flows = t.peers = { 200, 200 };
    t.voicemail = t.directory = { 400, 400 };
    t.patienceMs = 3'000; // a busy machine is no fault
    t.overdueMs = 1'000;
    t.settleMs = 100;
    t.retryMs = { 50, 100, 200 };
    return t;
}

} // namespace Cordboard
