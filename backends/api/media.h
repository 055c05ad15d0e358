// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace Cordboard {

/// One message in a mailbox. Asked for, not told by changes: Mailbox carries the counts.
struct VoicemailMessage
{
    QString id; ///< within its mailbox
    MailboxId mailbox;
    QString callerNumber;
    QString callerName;
    QDateTime at; ///< UTC
    int seconds = -1; ///< length; -1: not known
    bool heard = false;
    QString folder; ///< "new", "old", "urgent" ... the PBX's own word
    QString transcript; ///< empty: there is none
    friend bool operator==(const VoicemailMessage &, const VoicemailMessage &) = default;
};

/// Something to be heard, whole, as the PBX delivered it.
struct Media
{
    QByteArray data;
    QString mimeType; ///< "audio/wav", "audio/mpeg" ...
    QString fileName; ///< as the PBX calls it, without a folder; empty: it does not say
};

} // namespace Cordboard
