// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/media.h"

namespace Cordboard {

class Office;

/// The messages in that person's mailbox, newest first: what callers left since the office began, then those it began with. Ids are
/// of the account.
QList<VoicemailMessage> simMessages(const Office &office, const MailboxId &mailbox, const QString &number);

/// A sound file that belongs to `id`: the same id sounds the same. WAV, 8 kHz, 16 bit, one channel.
Media simSound(const QString &id, int seconds);

} // namespace Cordboard
