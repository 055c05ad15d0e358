// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Cordboard {

/// Every wait of the Asterisk backend, in milliseconds, so that tests need not wait as long.
struct AsteriskTimings
{
    int connectMs = 10'000; ///< until the socket is open, TLS included
    int loginMs = 10'000; ///< until banner, challenge and login are answered
    int bootMs = 2'000; ///< then until FullyBooted, which a login without the "system" right never hears
    int callMs = 10'000; ///< until an action is answered
    int ringMs = 30'000; ///< how long Originate lets the operator's phone ring
    int transferMs = 8'000; ///< until an attended transfer, or a step of it, shows itself after its digits were taken
    int bridgeMs = 2'000; ///< until a call that was just answered has its two in a bridge
    int phoneMs = 5'000; ///< until a phone that was asked to go off hook, to hold or to take back has done so
    int keyPauseMs = 80; ///< after a key that was played to somebody before the next: two without a pause may be heard as one
    int ownKeyPauseMs = 200; ///< likewise after a key that stands for one pressed at a phone, which Asterisk only then plays out
    int silenceMs = 4'000; ///< nothing heard for so long: ask with Ping
    int overdueMs = 2'000; ///< Ping unanswered for so long: the link counts as degraded
    int deadMs = 5'000; ///< Ping unanswered for so long: the link is dead; with silenceMs below 10 s
    QList<int> retryMs { 0, 2'000, 3'000, 4'000, 15'000 }; ///< before the n-th attempt in a row; the last repeats
    double jitter = 0.25; ///< up to this part is added to a wait, so that many consoles do not come at once
    int steadyMs = 5'000; ///< a link that was up so long starts the row anew
    int turnMs = 8; ///< longest work on incoming frames before the window gets its turn
    int betweenMs = 1'000; ///< between looks at channels that have left one place and not come to the next; after two they stay there
    int refreshMs = 1'000; ///< between looks at a queue's counts and at what a Reload changed
};

} // namespace Cordboard
