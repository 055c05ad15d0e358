// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/yeastar-linkus/linkusrpc.h"

#include <QJsonDocument>

#include <algorithm>

namespace Cordboard {

using namespace Qt::StringLiterals;

LinkusRpc::LinkusRpc(Office &office, QHash<QString, QString> settings)
    : m_office(office), m_settings(std::move(settings)), m_wire(office, m_settings.value(u"trunk"_s, u"trunk1"_s))
{
    for (const QString &number : office.people())
        m_wire.extensionId(number);
    addSession();
    addOwn();
    addDirectory();
    addCalls();
    addQueues();
    addRecords();
}

QString LinkusRpc::Input::text(QLatin1StringView key) const
{
    const QJsonValue value = parameters.value(key);
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

int LinkusRpc::Input::number(QLatin1StringView key, int otherwise) const
{
    bool ok = false;
    const int value = text(key).toInt(&ok);
    return ok ? value : otherwise;
}

QJsonObject LinkusRpc::error(int errcode)
{
    static const QHash<int, QString> words { { -1, u"FAILURE"_s }, { 10001, u"INTERFACE NOT EXISTED"_s }, { 10004, u"TOKEN EXPIRED"_s }, { 10005, u"ACCESS DENIED"_s },
        { 10009, u"OPERATION FAILED"_s }, { 40001, u"SYNTAX ERROR"_s }, { 40002, u"PARAMETER ERROR"_s }, { 60001, u"DATA NOT FOUND"_s },
        { 60002, u"MAX LIMITATION EXCEEDED"_s }, { 70004, u"IP BLOCKED"_s }, { 70084, u"ACTION FORBIDDEN"_s }, { 70087, u"IP FORBIDDEN"_s },
        { 70130, u"CHANNEL ID NOT FOUND"_s }, { 70136, u"PLAN DISABLED"_s } };
    return { { "errcode"_L1, errcode }, { "errmsg"_L1, words.value(errcode, u"FAILURE"_s) } };
}

QJsonObject LinkusRpc::success(QJsonObject more)
{
    more.insert("errcode"_L1, 0);
    more.insert("errmsg"_L1, u"SUCCESS"_s);
    return more;
}

QJsonObject LinkusRpc::outcome(const PbxError &failure)
{
    switch (failure.kind) {
    case PbxError::Kind::NoSuchCall:
        return error(70130);
    case PbxError::Kind::NoSuchTarget:
        return error(60001);
    default: {
        QJsonObject o = error(10009);
        if (!failure.detail.isEmpty())
            o.insert("errmsg"_L1, u"OPERATION FAILED: "_s + failure.detail);
        return o;
    }
    }
}

QJsonObject LinkusRpc::paged(QList<QJsonObject> rows, const Input &in, const QString &key, int defaultSize, const QString &numberKey)
{
    const QString sort = in.text("sort_by"_L1);
    const bool descending = in.text("order_by"_L1) == "desc"_L1;
    if (!sort.isEmpty()) {
        std::stable_sort(rows.begin(), rows.end(), [&](const QJsonObject &a, const QJsonObject &b) {
            const QString name = sort == "time"_L1 && a.contains("timestamp"_L1) ? u"timestamp"_s : sort;
            const QJsonValue x = descending ? b.value(name) : a.value(name);
            const QJsonValue y = descending ? a.value(name) : b.value(name);
            return x.isDouble() ? x.toDouble() < y.toDouble() : x.toString() < y.toString();
        });
    }
    const int size = std::clamp(in.number("page_size"_L1, defaultSize), 1, 10'000);
    const int page = std::max(1, in.number("page"_L1, 1));
    QJsonArray list;
    for (qint64 i = qint64(page - 1) * size; i < rows.size() && i < qint64(page) * size; ++i)
        list.append(rows.at(i));
    return success({ { numberKey, rows.size() }, { key, list } });
}

LinkusWebReply LinkusRpc::handle(const LinkusWebRequest &request)
{
    if (request.path.startsWith("/api/download/"_L1))
        return tokenOf(request.query.queryItemValue(u"access_token"_s)) ? download(request.path.sliced(14)) : LinkusWebReply { 200, QJsonDocument(error(10004)).toJson(QJsonDocument::Compact) };
    if (request.path.startsWith("/api/photo/"_L1))
        return { 404, "no photo", "text/plain" };
    if (!request.path.startsWith("/openapi/"_L1) && !request.path.startsWith("/api/v1.0/"_L1))
        return { 404, "<html><body>404 Not Found</body></html>", "text/html" };
    // HTTP 200 whatever happened: the errcode tells. [client live]
    return { 200, QJsonDocument(run(request, request.path)).toJson(QJsonDocument::Compact) };
}

QJsonObject LinkusRpc::run(const LinkusWebRequest &request, const QString &path)
{
    const bool openApi = path.startsWith("/openapi/"_L1);
    // Mandatory, says the document; the web client's own surface asks for nothing.
    if (openApi && request.headers.value(QHttpHeaders::WellKnownHeader::UserAgent).isEmpty())
        return error(40002);
    const auto it = m_entries.constFind(path);
    if (it == m_entries.cend() || it->post != request.post)
        return error(10001);
    Input in;
    if (request.post) {
        QJsonParseError why;
        const QJsonDocument document = QJsonDocument::fromJson(request.body, &why);
        if (!document.isObject() && !request.body.trimmed().isEmpty())
            return error(40001);
        in.parameters = document.object();
    } else {
        const auto items = QUrlQuery(QString::fromLatin1(request.rawQuery)).queryItems(QUrl::FullyDecoded);
        for (const auto &[key, value] : items)
            in.parameters.insert(key, value);
    }
    if (openApi) {
        // In the query; "Authorization: Bearer" is ignored. [client live]
        in.token = QUrlQuery(QString::fromLatin1(request.rawQuery)).queryItemValue(u"access_token"_s, QUrl::FullyDecoded);
        const bool free = path.endsWith("/get_token"_L1) || path.endsWith("/refresh_token"_L1);
        const LinkusTokens::Token *token = tokenOf(in.token);
        if (!free && (!token || !token->extension.isEmpty()))
            return error(10004);
    } else {
        in.token = QString::fromLatin1(request.headers.value(QHttpHeaders::WellKnownHeader::Authorization));
        const bool free = path.endsWith("/getproduct"_L1) || path.endsWith("/login"_L1);
        const LinkusTokens::Token *token = tokenOf(in.token);
        if (!free && (!token || token->extension.isEmpty()))
            return error(10004);
        in.extension = token ? token->extension : QString();
    }
    return it->run(in);
}

int LinkusRpc::admit(const LinkusWebRequest &request) const
{
    const bool openApi = request.path == "/openapi/v1.0/subscribe"_L1;
    if (!openApi && request.path != "/api/v1.0/subscribe"_L1)
        return 404;
    const LinkusTokens::Token *token = tokenOf(QUrlQuery(QString::fromLatin1(request.rawQuery)).queryItemValue(u"access_token"_s, QUrl::FullyDecoded));
    if (!token || m_unauthorized)
        return 401;
    return token->extension.isEmpty() == openApi ? 0 : 401;
}

} // namespace Cordboard
