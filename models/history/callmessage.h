// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/callerfacts.h"

#include <QUrl>

namespace Cordboard {

/// What a message for somebody absent is made of.
struct MessageFacts
{
    QString callerName;
    QString callerNumber;
    QString via; ///< queue or number that was dialled; empty: not known
    QString forName; ///< whom the caller wanted; empty: nobody in particular
    QDateTime at; ///< UTC, when the call came in
    bool wantsCallBack = true;
    QDateTime dueAt; ///< UTC, when a call back was promised; invalid: no time
    QString words; ///< what the caller said; empty: nothing yet
};

/// "Please call back: Maria Lopez, +44 1632 960284"
QString messageSubject(const MessageFacts &facts);
/// Several lines for a mail, the clipboard or a chat, in the user's language.
QString messageText(const MessageFacts &facts);
/// A mailto: URL by RFC 6068: everything percent-encoded, line breaks as CR LF. `to` empty or no address: the mail program asks.
/// A text too long for what systems hand on is cut.
QUrl mailtoUrl(const QString &to, const QString &subject, const QString &body);

} // namespace Cordboard
