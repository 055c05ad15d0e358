// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/mirta/mirtamethods_p.h"

#include <QJsonDocument>
#include <QRegularExpression>

/// MirtaMethods: what all calls share, and the requests about what goes on just now.
namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int slowMs = 60'000; ///< COUNTPEERS was seen to take 23 s, INFO call above 30 s
constexpr qint64 maxMediaBytes = 64 * 1024 * 1024;

} // namespace

void MirtaMethods::configure(const QString &tenant, const QTimeZone &zone)
{
    m_tenant = tenant;
    m_zone = zone;
}

QFuture<Result<void>> MirtaMethods::act(const MirtaRequest &request)
{
    return ask<void>(request, [](const MirtaBody &body) { return readMirtaAction(body); });
}

MirtaMethods::Future<MirtaMethods::Rows> MirtaMethods::rows(const MirtaRequest &request)
{
    return list<Rows>(request, [](const MirtaReply &reply) -> Result<Rows> {
        if (reply.rows.isEmpty() && !reply.text.isEmpty())
            return Rows { { { u"text"_s, reply.text } } };
        return reply.rows;
    });
}

MirtaMethods::Future<QString> MirtaMethods::word(const MirtaRequest &request)
{
    return list<QString>(request, [](const MirtaReply &reply) -> Result<QString> {
        if (!reply.text.isEmpty())
            return reply.text;
        if (reply.rows.isEmpty())
            return mirtaNothing({});
        const QJsonObject row = reply.rows.constFirst();
        return row.isEmpty() ? QString() : Mirta::text(*row.begin());
    });
}

MirtaMethods::Future<MirtaMethods::Counts> MirtaMethods::counts(const MirtaRequest &request)
{
    return list<Counts>(request, [](const MirtaReply &reply) -> Result<Counts> {
        Counts counts;
        bool isNumber = false;
        if (const int n = reply.text.toInt(&isNumber); isNumber)
            counts.insert(u"total"_s, n);
        for (const QJsonObject &row : reply.rows)
            for (auto it = row.begin(); it != row.end(); ++it)
                if (const int n = Mirta::number(it.value()); n >= 0)
                    counts.insert(it.key(), n);
        if (counts.isEmpty())
            return PbxError { PbxError::Kind::Protocol, reply.text.isEmpty() ? tr("The answer was empty.") : reply.text.left(200) };
        return counts;
    });
}

MirtaMethods::Future<MirtaMedia> MirtaMethods::media(MirtaRequest request)
{
    request.maxBytes = maxMediaBytes;
    request.patienceMs = slowMs;
    return ask<MirtaMedia>(request, [](const MirtaBody &body) -> Result<MirtaMedia> {
        const bool text = body.type.startsWith("text/"_L1) || body.type == "application/json"_L1 || body.type.isEmpty();
        if (body.bytes.trimmed().isEmpty())
            return mirtaNothing({}); // so it answers where there is none [client]
        if (text && !body.bytes.startsWith("RIFF") && !body.bytes.startsWith("ID3")) {
            if (auto error = mirtaErrorIn(body.bytes))
                return *error;
            return PbxError { PbxError::Kind::Refused, QString::fromUtf8(body.bytes.left(200)).simplified() };
        }
        return MirtaMedia { body.bytes, text ? body.bytes.startsWith("RIFF") ? u"audio/wav"_s : u"audio/mpeg"_s : body.type };
    });
}

MirtaRequest MirtaMethods::info(const QString &kind, const QString &id) const
{
    MirtaRequest request { u"INFO"_s, { { u"info"_s, kind } } };
    return request.with(u"id"_s, id);
}

MirtaMethods::Future<QString> MirtaMethods::help()
{
    MirtaRequest request { u"HELP"_s, {} };
    request.format = u"plain"_s;
    return ask<QString>(request, [](const MirtaBody &body) -> Result<QString> {
        // The one answer that is a page by right [observed].
        const QString page = QString::fromUtf8(body.bytes);
        if (auto error = mirtaErrorIn(body.bytes); error && error->kind == PbxError::Kind::AuthFailed)
            return *error;
        static const QRegularExpression pre(u"<pre[^>]*>(.*?)(</pre>|$)"_s, QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
        const auto match = pre.match(page);
        if (!match.hasMatch() && !page.contains("reqtype"_L1))
            return PbxError { PbxError::Kind::Protocol, tr("There is no help text in the answer.") };
        return match.hasMatch() ? match.captured(1) : page;
    });
}

MirtaMethods::Future<MirtaMethods::Counts> MirtaMethods::countPeers()
{
    MirtaRequest request { u"COUNTPEERS"_s, {} };
    request.patienceMs = slowMs;
    return counts(request);
}

MirtaMethods::Future<MirtaMethods::Counts> MirtaMethods::countChannels(const QString &node)
{
    MirtaRequest request { u"COUNTCHANNELS"_s, {} };
    request.patienceMs = slowMs;
    return counts(request.with(u"nodename"_s, node));
}

MirtaMethods::Future<int> MirtaMethods::countCalls()
{
    return list<int>({ u"COUNTCALLS"_s, {} }, [](const MirtaReply &reply) -> Result<int> {
        if (reply.text.isEmpty() && reply.rows.isEmpty())
            return 0; // so it says "none" [observed]
        const QString text = reply.rows.isEmpty() || reply.rows.constFirst().isEmpty() ? reply.text : Mirta::text(*reply.rows.constFirst().begin());
        bool ok = false;
        const int n = text.toInt(&ok);
        return ok && n >= 0 ? Result<int>(n) : Result<int>(PbxError { PbxError::Kind::Protocol, text.left(200) });
    });
}

MirtaMethods::Future<QList<MirtaPeer>> MirtaMethods::peerList(const QString &reqtype)
{
    return list<QList<MirtaPeer>>({ reqtype, {} }, [tenant = m_tenant](const MirtaReply &reply) -> Result<QList<MirtaPeer>> {
        QList<MirtaPeer> peers;
        for (const QJsonObject &row : reply.rows) {
            MirtaPeer peer;
            peer.node = Mirta::firstOf(row, { "node"_L1, "0"_L1 });
            peer.name = Mirta::firstOf(row, { "Name"_L1, "1"_L1 });
            peer.host = Mirta::firstOf(row, { "Host"_L1, "2"_L1 });
            peer.status = Mirta::firstOf(row, { "Status"_L1, "8"_L1 });
            peer.number = Mirta::numberOf(peer.name, tenant);
            if (!peer.name.isEmpty())
                peers.append(peer);
        }
        return peers;
    });
}

MirtaMethods::Future<QList<MirtaPeer>> MirtaMethods::peers()
{
    return peerList(u"PEERS"_s);
}

MirtaMethods::Future<QList<MirtaPeer>> MirtaMethods::chanSipPeers()
{
    return peerList(u"CHANSIPPEERS"_s);
}

MirtaMethods::Future<QList<MirtaBlf>> MirtaMethods::blfs()
{
    return list<QList<MirtaBlf>>({ u"BLFS"_s, {} }, [tenant = m_tenant, zone = m_zone](const MirtaReply &reply) -> Result<QList<MirtaBlf>> {
        QList<MirtaBlf> states;
        for (const QJsonObject &row : reply.rows) {
            MirtaBlf blf;
            const QString account = Mirta::firstOf(row, { "st_extension"_L1, "0"_L1 });
            blf.isPark = account.startsWith("park:"_L1, Qt::CaseInsensitive);
            blf.number = Mirta::numberOf(account, tenant);
            blf.state = Mirta::firstOf(row, { "st_state"_L1, "1"_L1 }).toUpper();
            blf.since = Mirta::time(Mirta::firstOf(row, { "st_timestamp"_L1, "2"_L1 }), zone);
            if (!blf.number.isEmpty())
                states.append(blf);
        }
        return states;
    });
}

MirtaMethods::Future<QList<MirtaFlow>> MirtaMethods::flows()
{
    return list<QList<MirtaFlow>>({ u"FLOWS"_s, {} }, [](const MirtaReply &reply) -> Result<QList<MirtaFlow>> {
        static constexpr std::pair<QLatin1StringView, QLatin1StringView> values[] { { "NOT_INUSE"_L1, "fl_value_for_notinuse"_L1 },
            { "INUSE"_L1, "fl_value_for_inuse"_L1 }, { "RINGING"_L1, "fl_value_for_ringing"_L1 }, { "UNAVAILABLE"_L1, "fl_value_for_unavailable"_L1 } };
        QList<MirtaFlow> flows;
        for (const QJsonObject &row : reply.rows) {
            MirtaFlow flow;
            flow.id = Mirta::firstOf(row, { "fl_id"_L1, "0"_L1 });
            flow.number = Mirta::firstOf(row, { "fl_number"_L1, "4"_L1 });
            flow.name = Mirta::firstOf(row, { "fl_name"_L1, "2"_L1 });
            flow.value = Mirta::firstOf(row, { "fl_value"_L1, "5"_L1 });
            flow.state = Mirta::firstOf(row, { "st_state"_L1 }).toUpper();
            for (const auto &[state, key] : values)
                if (const QString value = Mirta::firstOf(row, { key }); !value.isEmpty())
                    flow.valueFor.insert(state, value);
            if (!flow.number.isEmpty())
                flows.append(flow);
        }
        return flows;
    });
}

MirtaMethods::Future<QList<MirtaChannel>> MirtaMethods::channelList(const MirtaRequest &request)
{
    return list<QList<MirtaChannel>>(request, [tenant = m_tenant, zone = m_zone, log = m_log](const MirtaReply &reply) -> Result<QList<MirtaChannel>> {
        QList<MirtaChannel> channels;
        for (const QJsonObject &row : reply.rows)
            if (const auto channel = readMirtaChannel(row, tenant, zone))
                channels.append(*channel);
            else
                log->warn(strange(), row.keys().join(u' '));
        // One guess is wrong or all are: calls that nobody can see must not look like silence.
        if (channels.isEmpty() && !(reply.rows.isEmpty() && reply.text.isEmpty()))
            return PbxError { PbxError::Kind::Protocol, tr("The list of channels has no field that is known.") };
        return channels;
    });
}

MirtaMethods::Future<QList<MirtaChannel>> MirtaMethods::channels(const QString &node)
{
    MirtaRequest request { u"CHANNELS"_s, {} };
    return channelList(request.with(u"nodename"_s, node));
}

MirtaMethods::Future<QJsonObject> MirtaMethods::channel(const QString &channel)
{
    MirtaRequest request { u"CHANNEL"_s, {} };
    return list<QJsonObject>(request.with(u"channel"_s, channel), [channel](const MirtaReply &reply) -> Result<QJsonObject> {
        const QJsonObject pairs = mirtaPairs(reply.rows);
        return pairs.isEmpty() ? Result<QJsonObject>(PbxError { PbxError::Kind::NoSuchCall, channel })
                               : Result<QJsonObject>(withoutCredentials(pairs).toObject());
    });
}

MirtaMethods::Future<QList<MirtaChannel>> MirtaMethods::currentCalls(const QString &phone, bool multiple)
{
    MirtaRequest request { u"GETCURRENTCALLS"_s, {} };
    return channelList(request.with(u"phone"_s, phone).with(u"multiple"_s, multiple ? u"yes"_s : QString()));
}

QFuture<Result<QJsonValue>> MirtaMethods::raw(const QString &reqtype, const QJsonObject &parameters)
{
    MirtaRequest request { reqtype, {} };
    request.patienceMs = slowMs;
    request.maxBytes = maxMediaBytes;
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        const QJsonValue value = it.value();
        const QString text = value.isObject() ? QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact))
            : value.isArray()                 ? QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact))
                                              : Mirta::text(value);
        if (it.key() == "format"_L1)
            request.format = text;
        else if (it.key() != "reqtype"_L1 && it.key() != "key"_L1 && it.key() != "callback"_L1)
            request.with(it.key(), text);
    }
    const QSet<QString> allowed = MirtaFields::forRequest(reqtype, request.value(u"info"_s));
    const bool isHelp = reqtype == "HELP"_L1;
    // What somebody said may begin like a complaint of the PBX.
    const QString kind = request.value(u"info"_s).toLower();
    if (reqtype == "INFO"_L1 && (kind == "voicemailtranscript"_L1 || kind == "transcript"_L1))
        return ask<QJsonValue>(request, [](const MirtaBody &body) -> Result<QJsonValue> {
            const auto words = readMirtaSpeech(body);
            return words ? Result<QJsonValue>(*words) : Result<QJsonValue>(words.error());
        });
    return ask<QJsonValue>(request, [allowed, isHelp](const MirtaBody &body) -> Result<QJsonValue> {
        if (body.type.startsWith("audio/"_L1) || body.type == "application/octet-stream"_L1)
            return QJsonValue(QJsonObject { { u"type"_s, body.type }, { u"bytes"_s, body.bytes.size() },
                { u"base64"_s, QString::fromLatin1(body.bytes.toBase64()) } });
        if (isHelp && !body.bytes.startsWith("Too bad"))
            return QJsonValue(QString::fromUtf8(body.bytes));
        const auto reply = readMirtaReply(body.bytes, allowed);
        if (!reply)
            return reply.error();
        if (!allowed.isEmpty() || (!reply->isJson && !reply->rows.isEmpty())) {
            QJsonArray rows;
            for (const QJsonObject &row : reply->rows)
                rows.append(row);
            return QJsonValue(rows);
        }
        if (reply->isJson && reply->text.isEmpty()) {
            const QJsonDocument document = QJsonDocument::fromJson(body.bytes.trimmed());
            return withoutCredentials(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
        }
        return reply->text.isEmpty() ? QJsonValue() : QJsonValue(reply->text);
    });
}

} // namespace Cordboard
