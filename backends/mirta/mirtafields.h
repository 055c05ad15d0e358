// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

/// Which members of an answer are kept. Rows of extensions, queue logs, direct numbers and mailboxes come with passwords, hashes,
/// second-factor secrets and mail credentials [observed]: what is not listed here never gets past the parser.
/// `_positions` stands for cells without a name, in lists that hold no credentials.
namespace Cordboard::MirtaFields {

const QSet<QString> &extensions();
const QSet<QString> &queueLogs();
const QSet<QString> &dids();
const QSet<QString> &mailboxes();
const QSet<QString> &messages();
const QSet<QString> &flows();
const QSet<QString> &blfs();
const QSet<QString> &peers();
const QSet<QString> &simpleCdrs();
const QSet<QString> &cdrs();

/// The list for a request; an empty one where the answer has none of its own.
QSet<QString> forRequest(const QString &reqtype, const QString &info);

} // namespace Cordboard::MirtaFields
