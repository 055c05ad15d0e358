// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/media.h"
#include "backends/asterisk/amicaller.h"

namespace Cordboard {

/// The messages that VoicemailBoxSummary (Asterisk 20 and later) lists of that mailbox; newest first.
QList<VoicemailMessage> asteriskMessages(const MailboxId &mailbox, const AmiReply &reply);

} // namespace Cordboard
