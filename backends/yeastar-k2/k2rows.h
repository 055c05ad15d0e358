// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/desk.h"
#include "backends/api/extension.h"
#include "backends/api/media.h"

#include <QJsonObject>

namespace Cordboard {

/// Single rows of answers as the contract's values, and back. Pure.

Contact k2Contact(
    const AccountId &account, const QJsonObject &row); ///< of companycontacts/query; field names [assumed]
QJsonObject k2ContactFields(const Contact &contact);

/// alwaysforward, busyforward, noanswerforward with a/b/ntransferto, ...ext, ...prefix, ...num. [doc v1]
Forwarding k2Forwarding(const QJsonObject &row);
/// `isExtension` says of each target whether it is one of ours.
QJsonObject k2ForwardingFields(const Forwarding &forwarding, const std::function<bool(const QString &)> &isExtension);

QList<VoicemailMessage> k2Messages(
    const AccountId &account, const QJsonObject &row, int utcOffset); ///< of voicemail/query [assumed]

WakeUpCall k2WakeUp(const AccountId &account, const QJsonObject &row, int utcOffset,
    const QDateTime &now); ///< of wakeupcall/query [assumed]
QJsonObject k2WakeUpFields(const WakeUpCall &call, int utcOffset);

Cdr k2Cdr(
    const AccountId &account, const QJsonObject &fields, int utcOffset); ///< of NewCdr and of a line of the CSV file
/// Lines of the CSV file as objects with NewCdr's names, whatever the header calls the columns. [assumed] At most
/// `most`.
QList<QJsonObject> k2CsvRows(const QByteArray &csv, int most = 200'000);

} // namespace Cordboard
