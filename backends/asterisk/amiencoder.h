// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/result.h"
#include "backends/asterisk/amimessage.h"

namespace Cordboard {

/// One action as it goes on the wire. Whatever an operator typed cannot become a header of its own: a line end or a NUL in any name or
/// value, a colon in a name, or a line beyond the 1,024 bytes that Asterisk reads [source: manager.c], is Kind::Protocol and nothing is
/// sent.
Result<QByteArray> encodeAmiAction(const QString &action, const QString &actionId, const AmiFields &fields);

/// The answer to a challenge: md5(challenge + secret), hexadecimal. [doc]
QString amiChallengeKey(const QString &challenge, const QString &secret);

/// The frame with passwords, keys and hashes struck out, for logs and records. PJSIPShowEndpoint, for one, tells the phones' passwords.
QByteArray redactAmiFrame(const QByteArray &frame);

/// A name as one part of a dialplan or variable value: no comma, parenthesis, bracket, quote, semicolon, ampersand or control character. An
/// operator's number must not become a second argument of an application or a second device to ring.
bool isPlainAmiWord(const QString &word);

} // namespace Cordboard
