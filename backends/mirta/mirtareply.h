// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QSet>
#include <QStringList>

namespace Cordboard {

/// One answer as it came, whatever it says.
struct MirtaBody
{
    QByteArray bytes;
    QString type; ///< content type without its parameters
    QDateTime date; ///< UTC, the PBX's clock; invalid: it did not say
};

/// One answer, read.
struct MirtaReply
{
    QList<QJsonObject> rows;
    QString text; ///< an answer that is one word or sentence
    bool isJson = false;
};

/// Reads any list of this API. HTTP says 200 for everything [observed], so what is an error has to be seen in the text: a refused
/// key gives AuthFailed, a complaint Refused, HTML and broken JSON Protocol, each with the words of the PBX. No rows are "", "]",
/// "null" and empty lists: whether that is an error only the caller knows.
///
/// Rows carry every value twice, by position and by name: positions go where there are names. Only members in `allowed` are
/// kept (and `_key`, the name of a row that was a member of an object); an empty list keeps all but what looks like a credential.
Result<MirtaReply> readMirtaReply(const QByteArray &body, const QSet<QString> &allowed = {});

/// An error where the text is one: what all readers, also of media and of actions, begin with.
std::optional<PbxError> mirtaErrorIn(const QByteArray &body);

/// Any JSON without the members whose names look like credentials.
QJsonValue withoutCredentials(const QJsonValue &value, int depth = 0);
bool looksLikeCredential(const QString &name);

} // namespace Cordboard
