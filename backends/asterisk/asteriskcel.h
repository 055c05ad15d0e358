// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/asterisk/amimessage.h"
#include "backends/asterisk/asteriskcdrs.h"
#include "backends/asterisk/asteriskchannels.h"

namespace Cordboard {

/// What one event of Asterisk's channel event log (CEL) adds to the record of its call; most add nothing. A server sends them where cel.conf
/// says so, and nothing depends on it: what the channels showed stands, and the log fills what they did not. `time`: of the event; its
/// own EventTime is in the server's time zone and to the second only.
AsteriskRemark celRemark(const AmiMessage &event, const QDateTime &time, const AsteriskChannels &channels);

} // namespace Cordboard
