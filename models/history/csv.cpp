// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/csv.h"

#include "models/history/historymodel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

struct Csv
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::Csv)
};

QString isoTime(const QDateTime &at)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

QString seconds(int value)
{
    return value < 0 ? QString() : QString::number(value);
}

} // namespace

QString csvField(const QString &text, const CsvOptions &options)
{
    QString field = text;
    // What a caller calls himself must not become a formula of whoever opens the file. [doc: OWASP, CSV injection]
    if (options.guardFormulas && !field.isEmpty() && u"=+-@\t\r\n＝＋－＠"_s.contains(field.front()))
        field.prepend(u'\'');
    const bool quoted = std::any_of(field.cbegin(), field.cend(),
        [&options](QChar c) { return c == options.separator || c == u'"' || c == u'\n' || c == u'\r'; });
    return quoted ? u'"' + field.replace(u'"', u"\"\""_s) + u'"' : field;
}

QString csvLine(const QStringList &fields, const CsvOptions &options)
{
    QStringList quoted;
    for (const QString &field : fields)
        quoted.append(csvField(field, options));
    return quoted.join(options.separator) + u"\r\n"_s;
}

QStringList csvColumns()
{
    return { Csv::tr("Account"), Csv::tr("Kind", "of a call"), Csv::tr("Began"), Csv::tr("Answered"), Csv::tr("Ended"),
        Csv::tr("Waited, seconds"), Csv::tr("Talked, seconds"), Csv::tr("Caller number"), Csv::tr("Caller name"), Csv::tr("Called number"),
        Csv::tr("Called name"), Csv::tr("Dialled number"), Csv::tr("Queue"), Csv::tr("Note") };
}

QStringList csvValues(const CallRecord &record)
{
    const Cdr &cdr = record.cdr;
    return { cdr.id.account().value(), HistoryModel::kindText(cdr), isoTime(cdr.startedAt), isoTime(cdr.answeredAt), isoTime(cdr.endedAt),
        seconds(waitSeconds(cdr)), seconds(talkSeconds(cdr)), cdr.callerNumber, cdr.callerName, cdr.calleeNumber, cdr.calleeName, cdr.did,
        cdr.queue, record.note };
}

} // namespace Cordboard
