// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/states.h"

#include <QString>

namespace Cordboard {

/// Asterisk's words and numbers for states, in one place.

/// Of an ExtensionStatus: 0 idle, 1 in use, 2 busy, 4 unavailable, 8 ringing, 16 on hold, and sums. [source: pbx.h]
LineState lineStateOfHint(int status);
/// Of a DeviceStateChange: NOT_INUSE, INUSE, BUSY, INVALID, UNAVAILABLE, RINGING, RINGINUSE, ONHOLD, UNKNOWN. [source: devicestate.c]
LineState lineStateOfDevice(const QString &state);
/// Of a queue member: the numbers of the above. [source: devicestate.h]
AgentState agentStateOfDevice(int status, bool inCall);
/// What somebody wrote as a presence's text: Asterisk tells it with quotes, backslashes and line breaks as C writes them. [seen on 16 and 22]
QString unescaped(const QString &text);
/// Asterisk has available, unavailable, away, xa, chat and dnd; the rest of ours go into the subtype.
Presence presenceOf(const QString &status, const QString &subtype);
struct AsteriskPresence { QString status, subtype; };
AsteriskPresence presenceWords(Presence presence);

} // namespace Cordboard
