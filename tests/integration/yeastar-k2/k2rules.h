// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/shared/snapshotcompare.h"

namespace Cordboard {

/// What API 2.0 has no words for, see the protocol note.
inline SnapshotRules k2Rules()
{
    using namespace Qt::StringLiterals;
    SnapshotRules rules;
    // No presence, roles, recording or monitoring, no lines and switches; whose mute it was knows only who asked for
    // it.
    rules.untold = { u"extensions.presence"_s, u"extensions.presenceText"_s, u"extensions.role"_s,
        u"calls.legs.recording"_s, u"calls.legs.muted"_s, u"calls.legs.monitoring"_s, u"calls.decideBy"_s,
        u"calls.answeredAt"_s, u"queues.serviceLevel"_s, u"queues.answered"_s, u"queues.abandoned"_s,
        u"queues.agents.reason"_s, u"mailboxes.saved"_s, u"lines"_s, u"flows"_s };
    // Moments are those in which something was seen, or whole seconds.
    rules.loose = { u"calls.answeredAt"_s, u"calls.decideBy"_s, u"parks.since"_s, u"parks.returnsAt"_s,
        u"queues.waiting.since"_s, u"queues.agents.since"_s,
        // While an agent is paused his wrap-up is not told; and it ends without an event.
        u"queues.agents.state"_s, u"conferences.members.muted"_s };
    return rules;
}

} // namespace Cordboard
