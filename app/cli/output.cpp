// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/exitcode.h"
#include "backends/api/snapshotjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace Cordboard {

using namespace Qt::StringLiterals;

void printText(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    std::fflush(stdout);
}

void printJson(const QJsonValue &value)
{
    if (value.isObject())
        return printText(QJsonDocument(value.toObject()).toJson());
    if (value.isArray())
        return printText(QJsonDocument(value.toArray()).toJson());
    // QJsonDocument writes no bare value: write a list of one and take off its brackets.
    const QByteArray list = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    printText(list.sliced(1, list.size() - 2) + '\n');
}

void printJsonLine(const QJsonObject &object)
{
    printText(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void printDiagnostic(const QString &text)
{
    const QByteArray line = "cordboard-cli: " + text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

QJsonObject toJson(const PbxError &error)
{
    return { { "kind"_L1, errorWord(error.kind) }, { "message"_L1, error.message() } };
}

QJsonObject toJson(const ConnectionInfo &connection)
{
    QJsonObject o { { "change"_L1, "connection"_L1 }, { "state"_L1, stateWord(connection.state) } };
    if (connection.error.kind != PbxError::Kind::None)
        o.insert("error"_L1, toJson(connection.error));
    const auto put = [&o](QLatin1StringView key, const QDateTime &time) {
        if (time.isValid())
            o.insert(key, time.toUTC().toString(Qt::ISODateWithMs));
    };
    put("since"_L1, connection.since);
    put("nextAttempt"_L1, connection.nextAttempt);
    put("lastHeard"_L1, connection.lastHeard);
    return o;
}

static QByteArray csvField(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', "\"\""_L1) + u'"';
    return text.toUtf8();
}

QByteArray cdrsToCsv(const QList<Cdr> &rows)
{
    static constexpr std::array columns { "id"_L1, "callId"_L1, "direction"_L1, "disposition"_L1, "callerNumber"_L1,
        "callerName"_L1, "calleeNumber"_L1, "calleeName"_L1, "did"_L1, "queue"_L1, "startedAt"_L1, "answeredAt"_L1,
        "endedAt"_L1, "recording"_L1 };
    QByteArray text;
    for (QLatin1StringView column : columns)
        text += (text.isEmpty() ? QByteArray() : QByteArray(",")) + QByteArray(column.data(), column.size());
    text += "\r\n";
    for (const Cdr &row : rows) {
        const QJsonObject values = toJson(row);
        QByteArrayList fields;
        for (QLatin1StringView column : columns)
            fields.append(csvField(values.value(column).toString()));
        text += fields.join(',') + "\r\n";
    }
    return text;
}

} // namespace Cordboard
