// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/mirta/mirtaaction.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    bool done = false;
    QString message;
    QString id;
};

Result<Word> wordOf(const MirtaBody &body)
{
    const auto reply = readMirtaReply(body.bytes);
    if (!reply)
        return reply.error();
    Word word;
    if (reply->isJson && reply->rows.size() == 1 && reply->rows.constFirst().contains("Response"_L1)) {
        const QJsonObject row = reply->rows.constFirst();
        word.done = Mirta::text(row.value("Response"_L1)).startsWith("Success"_L1, Qt::CaseInsensitive);
        word.message = Mirta::text(row.value("Message"_L1));
        word.id = Mirta::text(row.value("ID"_L1));
        return word;
    }
    const QString text = reply->text.trimmed();
    word.done = (text.isEmpty() && reply->rows.isEmpty()) || text == "OK"_L1 || text.startsWith("Success"_L1, Qt::CaseInsensitive);
    const QStringList parts = text.split(u'|');
    word.message = parts.size() > 1 ? parts.at(1).trimmed() : text;
    word.id = word.done ? parts.value(2).trimmed() : QString();
    if (!word.done && word.message.isEmpty())
        word.message = QString::fromUtf8(body.bytes.first(std::min<qsizetype>(body.bytes.size(), 200))).simplified();
    return word;
}

} // namespace

Result<void> readMirtaAction(const MirtaBody &body)
{
    const auto word = wordOf(body);
    if (!word)
        return word.error();
    return word->done ? Result<void>() : Result<void>(PbxError { PbxError::Kind::Refused, word->message });
}

Result<MirtaDialled> readMirtaDialled(const MirtaBody &body)
{
    const auto word = wordOf(body);
    if (!word)
        return word.error();
    if (!word->done)
        return PbxError { PbxError::Kind::Refused, word->message };
    return MirtaDialled { word->id, word->message };
}

} // namespace Cordboard
