// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-linkus/linkusopenapi.h"

#include "backends/yeastar-linkus/linkuserror.h"
#include "backends/yeastar-linkus/linkusjson.h"

#include <QJsonDocument>

namespace Cordboard {

using namespace Qt::StringLiterals;

LinkusOpenApi::LinkusOpenApi(LinkusHttp &http, const LinkusTimings &timings, QObject *parent)
    : QObject(parent), m_http(http), m_timings(timings)
{
    m_renewTimer.setSingleShot(true);
    connect(&m_renewTimer, &QTimer::timeout, this, &LinkusOpenApi::renew);
}

LinkusOpenApi::~LinkusOpenApi()
{
    forget({ PbxError::Kind::NotConnected, {} });
}

void LinkusOpenApi::setCredentials(const QString &user, const QString &secret)
{
    m_user = user;
    m_secret = secret;
    m_diedYoung = 0;
}

void LinkusOpenApi::logIn()
{
    askToken(false);
}

void LinkusOpenApi::renew()
{
    askToken(true);
}

void LinkusOpenApi::askToken(bool refresh)
{
    if (std::exchange(m_asking, true))
        return;
    LinkusHttpRequest request;
    request.post = true;
    request.path = refresh ? u"/openapi/v1.0/refresh_token"_s : u"/openapi/v1.0/get_token"_s;
    request.body = QJsonDocument(refresh ? QJsonObject { { "refresh_token"_L1, m_refreshToken } }
                                         : QJsonObject { { "username"_L1, m_user }, { "password"_L1, m_secret } })
                       .toJson(QJsonDocument::Compact);
    request.timeoutMs = m_timings.requestMs;
    m_http.send(request, this, [this, refresh](const Result<LinkusHttpReply> &reply) {
        m_asking = false;
        const int errcode = reply ? int(Linkus::number(reply->json, "errcode"_L1, -1)) : 0;
        if (reply && linkusSucceeded(errcode) && !Linkus::text(reply->json, "access_token"_L1).isEmpty()) {
            accept(reply->json);
            if (refresh)
                emit tokenRenewed();
            else
                emit loggedIn();
            const QList<Parked> parked = std::exchange(m_parked, {});
            for (const Parked &p : parked)
                if (!p.guarded || p.context)
                    send(p.method, p.parameters, 1, p.context, p.answer);
            return;
        }
        if (refresh && reply) {
            // The refresh token is over as well: with the old one gone, a log-in costs no second place among the eight.
            m_token.clear();
            return askToken(false);
        }
        if (refresh) {
            // No answer at all: the old token is still good for a while.
            m_renewTimer.start(m_timings.retryMs.isEmpty() ? 1'000 : m_timings.retryMs.constLast());
            return;
        }
        PbxError error = reply ? linkusLoginError(errcode, Linkus::text(reply->json, "errmsg"_L1)) : reply.error();
        const bool tokensGone = errcode == LinkusCode::maxLimitation;
        if (tokensGone)
            error.detail = tr("The PBX has given out all the tokens it has for these credentials: %1").arg(error.detail);
        forget(error);
        emit loginFailed(error, tokensGone);
    });
}

void LinkusOpenApi::accept(const QJsonObject &answer)
{
    m_token = Linkus::text(answer, "access_token"_L1);
    m_refreshToken = Linkus::text(answer, "refresh_token"_L1);
    m_tokenAge.start();
    constexpr qint64 longest = 24 * 3'600;
    const qint64 lifeMs = std::clamp<qint64>(Linkus::number(answer, "access_token_expire_time"_L1, 1'800), 1, longest) * 1'000;
    // With a life that is shorter than the margin: at five sixths of it.
    m_renewTimer.start(int(lifeMs > 2 * m_timings.tokenMarginMs ? lifeMs - m_timings.tokenMarginMs : lifeMs * 5 / 6));
}

void LinkusOpenApi::forget(const PbxError &error)
{
    m_renewTimer.stop();
    m_token.clear();
    m_refreshToken.clear();
    m_asking = false;
    const QList<Parked> parked = std::exchange(m_parked, {});
    for (const Parked &p : parked)
        if (!p.guarded || p.context)
            p.answer(error);
}

bool LinkusOpenApi::lostTokenToSomebody()
{
    // Two consoles must not take their places from each other for ever.
    constexpr qint64 fightMs = 60'000;
    constexpr int mostDeaths = 3;
    if (!m_fightSince.isValid() || m_fightSince.elapsed() > fightMs) {
        m_fightSince.start();
        m_diedYoung = 0;
    }
    return m_tokenAge.isValid() && m_tokenAge.elapsed() < fightMs && ++m_diedYoung > mostDeaths;
}

PbxError LinkusOpenApi::somebodyElse()
{
    return { PbxError::Kind::LoggedInElsewhere, tr("Somebody else uses the same credentials, and the PBX keeps only one of us.") };
}

void LinkusOpenApi::logInAgain()
{
    if (lostTokenToSomebody()) {
        forget(somebodyElse());
        emit loginFailed(somebodyElse(), false);
        return;
    }
    m_token.clear();
    askToken(false);
}

void LinkusOpenApi::request(const QString &method, const QJsonObject &parameters, QObject *context, Answer answer)
{
    send(method, parameters, 0, context, std::move(answer));
}

void LinkusOpenApi::send(const QString &method, const QJsonObject &parameters, int attempt, QObject *context, Answer answer)
{
    const LinkusMethod *info = findLinkusMethod(method);
    if (!info || info->surface != LinkusMethod::Surface::OpenApi)
        return answer(PbxError { PbxError::Kind::NotSupported, method.left(80) });
    if (m_token.isEmpty()) {
        if (!m_asking)
            return answer(PbxError { PbxError::Kind::NotConnected, {} });
        m_parked.append({ method, parameters, context != nullptr, context, std::move(answer) });
        return;
    }
    LinkusHttpRequest request;
    request.post = info->post;
    request.path = info->path();
    request.timeoutMs = m_timings.requestMs;
    if (info->post)
        request.body = QJsonDocument(parameters).toJson(QJsonDocument::Compact);
    else
        request.query = linkusQuery(parameters);
    request.query.addQueryItem(u"access_token"_s, m_token);
    m_http.send(request, this, [this, method, parameters, attempt, guarded = context != nullptr, context = QPointer<QObject>(context), token = m_token, answer = std::move(answer)](const Result<LinkusHttpReply> &reply) {
        if (guarded && !context)
            return;
        if (!reply)
            return answer(reply.error());
        const int errcode = int(Linkus::number(reply->json, "errcode"_L1, -1));
        if (errcode == LinkusCode::tokenExpired && attempt == 0) {
            if (!m_token.isEmpty() && m_token != token)
                return send(method, parameters, 1, context, answer);
            m_parked.append({ method, parameters, guarded, context, answer });
            if (!m_asking)
                logInAgain();
            return;
        }
        if (!linkusSucceeded(errcode))
            return answer(linkusError(errcode, Linkus::text(reply->json, "errmsg"_L1)));
        answer(reply->json);
    });
}

void LinkusOpenApi::download(const QString &path, QObject *context, LinkusHttp::Answer answer)
{
    const QUrl target = m_http.base().resolved(QUrl(path));
    // The token goes nowhere but to the PBX itself.
    if (m_token.isEmpty() || target.host() != m_http.base().host() || target.port() != m_http.base().port() || target.scheme() != m_http.base().scheme())
        return answer(PbxError { m_token.isEmpty() ? PbxError::Kind::NotConnected : PbxError::Kind::Protocol, tr("The file is said to be somewhere else.") });
    LinkusHttpRequest request;
    request.path = target.path();
    request.query = QUrlQuery(target);
    request.query.addQueryItem(u"access_token"_s, m_token);
    request.timeoutMs = m_timings.downloadMs;
    constexpr qint64 longestRecording = 256 * 1024 * 1024;
    request.maxBytes = longestRecording;
    request.wantsJson = false;
    m_http.send(request, context, std::move(answer));
}

QUrl LinkusOpenApi::socketUrl() const
{
    QUrl url = m_http.base();
    url.setScheme(url.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    url.setPath(u"/openapi/v1.0/subscribe"_s);
    url.setQuery(u"access_token="_s + QString::fromLatin1(QUrl::toPercentEncoding(m_token)));
    return url;
}

QByteArray LinkusOpenApi::farewell(const QString &token)
{
    return "/openapi/v1.0/del_token?access_token=" + QUrl::toPercentEncoding(token);
}

} // namespace Cordboard
