// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/asteriskvoicemail.h"

#include <QTimeZone>

#include <algorithm>

namespace Cordboard {

using namespace Qt::StringLiterals;

QList<VoicemailMessage> asteriskMessages(const MailboxId &mailbox, const AmiReply &reply)
{
    constexpr qint64 latest = 32'503'680'000; // the year 3000
    QList<VoicemailMessage> messages;
    for (const AmiMessage &row : reply.events) {
        if (!row.isEvent("VoicemailBoxDetail"_L1))
            continue;
        VoicemailMessage message;
        message.id = row.text("ID"_L1);
        message.mailbox = mailbox;
        // "Dana Whit" <5551000>
        const QString caller = row.known("CallerID"_L1);
        const qsizetype bracket = caller.lastIndexOf(u'<');
        message.callerName = (bracket >= 0 ? caller.left(bracket) : QString()).remove(u'"').trimmed();
        message.callerNumber = (bracket >= 0 ? caller.mid(bracket + 1).remove(u'>') : caller).trimmed();
        if (message.callerNumber == "unknown"_L1)
            message.callerNumber.clear();
        // Its Date is in the server's own words and time zone; the id begins with the second in which it came. [seen on 22]
        const qint64 seconds = message.id.section(u'-', 0, 0).toLongLong();
        if (seconds > 0 && seconds < latest)
            message.at = QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC);
        message.seconds = row.number("Duration"_L1, -1);
        message.folder = row.text("Folder"_L1);
        message.heard = message.folder != "INBOX"_L1 && message.folder != "Urgent"_L1;
        messages.append(message);
    }
    std::stable_sort(messages.begin(), messages.end(), [](const VoicemailMessage &a, const VoicemailMessage &b) { return a.at > b.at; });
    return messages;
}

} // namespace Cordboard
