// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/shared/snapshotcompare.h"

namespace Cordboard {

/// What the P-Series' OpenAPI cannot tell, see parts B and C of the protocol note.
inline SnapshotRules linkusRules()
{
    using namespace Qt::StringLiterals;
    SnapshotRules rules;
    // No request for forwarding, mailboxes, lines, switches, conference rooms or wake-up calls; members have numbers and no names;
    // what is muted, recorded or listened to is known only to who did it.
    rules.untold = { u"extensions.forward"_s, u"extensions.voicemailNew"_s, u"extensions.role"_s, u"extensions.presenceText"_s, u"calls.legs.name"_s, u"calls.legs.recording"_s,
        u"calls.legs.muted"_s, u"calls.legs.monitoring"_s, u"calls.answeredAt"_s, u"calls.decideBy"_s, u"parks.returnsAt"_s, u"queues.serviceLevel"_s, u"queues.answered"_s,
        u"queues.abandoned"_s, u"queues.waiting.name"_s, u"queues.agents.since"_s, u"flows"_s, u"lines"_s, u"mailboxes"_s, u"conferences"_s, u"wakeUps"_s };
    // Waiting times come in whole seconds of a call that is on, and an agent's from when we saw it.
    rules.loose = { u"queues.waiting.since"_s, u"queues.agents.since"_s };
    rules.notEarlier = { u"calls.answeredAt"_s };
    return rules;
}

} // namespace Cordboard
