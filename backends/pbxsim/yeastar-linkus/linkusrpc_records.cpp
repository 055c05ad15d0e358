// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/yeastar-linkus/linkusrpc.h"

#include <QRandomGenerator>

#include <cmath>

/// Call records and recordings, section B6.
namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// A second of a tone, in the place of a conversation: 8 kHz, mono, 16 bit.
QByteArray tone()
{
    constexpr int rate = 8'000;
    QByteArray samples;
    samples.reserve(rate * 2);
    for (int i = 0; i < rate; ++i) {
        const auto value = qint16(8'000 * std::sin(i * 2 * 3.14159265358979 * 440 / rate));
        samples.append(char(value & 0xff)).append(char((value >> 8) & 0xff));
    }
    const auto number = [](quint32 n, int bytes) {
        QByteArray text;
        for (int i = 0; i < bytes; ++i)
            text.append(char((n >> (8 * i)) & 0xff));
        return text;
    };
    return "RIFF" + number(quint32(36 + samples.size()), 4) + "WAVEfmt " + number(16, 4) + number(1, 2) + number(1, 2) + number(rate, 4) + number(rate * 2, 4)
        + number(2, 2) + number(16, 2) + "data" + number(quint32(samples.size()), 4) + samples;
}

} // namespace

QList<QJsonObject> LinkusRpc::cdrRows(bool wholeCalls) const
{
    QList<QJsonObject> rows;
    const QList<Cdr> &cdrs = m_office.cdrs();
    for (auto it = cdrs.crbegin(); it != cdrs.crend(); ++it) {
        const QList<QJsonObject> steps = m_wire.cdrRows(*it);
        if (wholeCalls) {
            QJsonObject row = steps.constFirst();
            row.insert("last_status"_L1, row.value("disposition"_L1));
            rows.append(row);
        } else {
            rows += steps;
        }
    }
    return rows;
}

LinkusWebReply LinkusRpc::download(const QString &name) const
{
    const QString file = m_downloads.value(name);
    if (file.isEmpty())
        return { 404, "{\"errcode\":60001,\"errmsg\":\"DATA NOT FOUND\"}" };
    return { 200, tone(), "audio/wav", "attachment; filename=\"" + file.toUtf8() + "\"" };
}

void LinkusRpc::addRecords()
{
    const QString root = u"/openapi/v1.0/"_s;
    get(root + u"cdr/list"_s, [this](const Input &in) { return paged(cdrRows(false), in, u"data"_s, 10'000); });
    get(root + u"cdr/search"_s, [this](const Input &in) {
        QList<QJsonObject> rows;
        const qint64 from = in.text("start_time"_L1).toLongLong();
        const qint64 to = in.text("end_time"_L1).toLongLong();
        for (const QJsonObject &row : cdrRows(false)) {
            const qint64 time = row.value("timestamp"_L1).toInteger();
            const auto has = [&row](QLatin1StringView key, const QString &number) { return number.isEmpty() || row.value(key).toString().contains(number); };
            const QString number = in.text("number"_L1);
            if ((from == 0 || time >= from) && (to == 0 || time <= to) && has("call_from_number"_L1, in.text("call_from"_L1)) && has("call_to_number"_L1, in.text("call_to"_L1))
                && (has("call_from_number"_L1, number) || has("call_to_number"_L1, number)))
                rows.append(row);
        }
        return paged(rows, in, u"data"_s, 10'000);
    });
    get(u"/openapi/v2.0/cdr/list"_s, [this](const Input &in) { return paged(cdrRows(true), in, u"data"_s, 10'000); });
    get(u"/openapi/v2.0/cdr/detail"_s, [this](const Input &in) {
        QJsonArray steps;
        for (const QJsonObject &row : cdrRows(false))
            if (row.value("uid"_L1).toString() == in.text("uid"_L1))
                steps.append(row);
        return steps.isEmpty() ? error(60001) : success({ { "data"_L1, steps } });
    });
    const auto recordings = [this](const QString &word, qint64 from, qint64 to) {
        QList<QJsonObject> rows;
        const QList<Cdr> &cdrs = m_office.cdrs();
        for (const Cdr &cdr : cdrs) {
            if (cdr.recordingId.isEmpty())
                continue;
            const qint64 time = cdr.startedAt.toSecsSinceEpoch();
            const QJsonObject call = m_wire.cdrRows(cdr).constFirst();
            const QJsonObject row { { "id"_L1, cdr.id.local().toLongLong() }, { "uid"_L1, call.value("uid"_L1) }, { "time"_L1, call.value("time"_L1) }, { "timestamp"_L1, time },
                { "size"_L1, 16'044 }, { "file"_L1, cdr.recordingId + u".wav"_s }, { "call_from"_L1, call.value("call_from"_L1) }, { "call_to"_L1, call.value("call_to"_L1) },
                { "duration"_L1, call.value("talk_duration"_L1) } };
            if ((word.isEmpty() || row.value("file"_L1).toString().contains(word) || row.value("call_from"_L1).toString().contains(word) || row.value("call_to"_L1).toString().contains(word))
                && (from == 0 || time >= from) && (to == 0 || time <= to))
                rows.append(row);
        }
        return rows;
    };
    get(root + u"recording/list"_s, [recordings](const Input &in) { return paged(recordings({}, 0, 0), in, u"data"_s, 10'000); });
    get(root + u"recording/search"_s, [recordings](const Input &in) {
        return paged(recordings(in.text("search_value"_L1), in.text("start_time"_L1).toLongLong(), in.text("end_time"_L1).toLongLong()), in, u"data"_s, 10'000);
    });
    get(root + u"recording/download"_s, [this, recordings](const Input &in) {
        for (const QJsonObject &row : recordings({}, 0, 0)) {
            const QString file = row.value("file"_L1).toString();
            if (file != in.text("file"_L1) && QString::number(row.value("id"_L1).toInteger()) != in.text("id"_L1))
                continue;
            const QString name = QString::number(QRandomGenerator::system()->generate64(), 16);
            m_downloads.insert(name, file);
            // Good for half an hour. [doc]
            constexpr qint64 lifeMs = 1'800'000;
            m_office.at(m_office.now() + lifeMs, [this, name] { m_downloads.remove(name); });
            return success({ { "file"_L1, file }, { "download_resource_url"_L1, u"/api/download/"_s + name } });
        }
        return error(60001);
    });
}

} // namespace Cordboard
