// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-k2/k2session.h"

#include "backends/yeastar-k2/k2errors.h"
#include "backends/yeastar-k2/k2goodbye.h"
#include "backends/yeastar-k2/k2values.h"

#include <QCryptographicHash>
#include <QPointer>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// HTTP status 200 carries failures too. [doc v2]
Result<QJsonObject> checked(const Result<QJsonObject> &answer)
{
    if (!answer)
        return answer;
    if (const int code = k2Errno(*answer); code != 0)
        return k2Error(code);
    const QString status = K2::text(*answer, "status"_L1);
    if (status.compare("Success"_L1, Qt::CaseInsensitive) == 0)
        return answer;
    if (status.isEmpty())
        return PbxError { PbxError::Kind::Protocol, {} };
    return PbxError { PbxError::Kind::Refused, status };
}

QString path(const QString &endpoint)
{
    // "/api/v1.1.0/extension/hangup" is given whole: some things have only the older API.
    return endpoint.startsWith(u'/') ? endpoint : "/api/v2.0.0/"_L1 + endpoint;
}

} // namespace

K2Session::K2Session(const K2Timings &timings, QObject *parent)
    : QObject(parent)
    , m_timings(timings)
{
    connect(&m_heartbeat, &QTimer::timeout, this, &K2Session::keepAlive);
}

K2Session::~K2Session()
{
    close();
}

void K2Session::configure(const Login &login)
{
    m_login = login;
    m_target = {};
    m_token.clear();
    m_refreshToken.clear();
    m_transport.clear();
    m_http.setBase(login.base, login.pinnedCertificate);
}

void K2Session::setTarget(const Target &target)
{
    if (m_target == target)
        return;
    m_target = target;
    dropToken();
}

void K2Session::open()
{
    if (hasToken()) {
        m_heartbeat.start(m_timings.heartbeatMs);
        QMetaObject::invokeMethod(this, &K2Session::ready, Qt::QueuedConnection);
        return;
    }
    login([this](const Result<QJsonObject> &result) {
        if (result)
            emit ready();
        else
            emit failed(result.error());
    });
}

void K2Session::login(Answer answer)
{
    m_waitingForLogin.append(std::move(answer));
    if (m_loggingIn)
        return;
    m_loggingIn = true;
    ++m_logins;
    const QByteArray digest = QCryptographicHash::hash(m_login.password.toUtf8(), QCryptographicHash::Md5).toHex();
    QJsonObject body { { "username"_L1, m_login.user }, { "password"_L1, QString::fromLatin1(digest) },
        { "version"_L1, "2.0.0"_L1 } };
    if (m_target.port > 0)
        body.insert("port"_L1, QString::number(m_target.port));
    if (!m_target.url.isEmpty()) {
        body.insert("url"_L1, m_target.url);
        body.insert("urltag"_L1, "1"_L1);
    }
    m_http.post(path(u"login"_s), {}, body, m_timings.answerMs, [this](const Result<QJsonObject> &raw) {
        Result<QJsonObject> result = checked(raw);
        if (result && K2::text(*result, "token"_L1).isEmpty())
            result = PbxError { PbxError::Kind::Protocol, tr("The PBX gave no token.") };
        loggedIn(result);
    });
}

void K2Session::loggedIn(const Result<QJsonObject> &result)
{
    m_loggingIn = false;
    if (result) {
        setToken(*result);
        m_transport = K2::text(*result, "transport"_L1).toUpper();
        if (m_transport.isEmpty())
            m_transport = u"TCP"_s;
        m_heartbeat.start(m_timings.heartbeatMs);
    } else {
        m_token.clear();
        m_heartbeat.stop();
    }
    const QList<Answer> waiting = std::exchange(m_waitingForLogin, {});
    for (const Answer &answer : waiting)
        answer(result);
}

void K2Session::setToken(const QJsonObject &answer)
{
    m_token = K2::text(answer, "token"_L1);
    m_refreshToken = K2::text(answer, "refreshtoken"_L1);
}

void K2Session::keepAlive()
{
    if (m_token.isEmpty())
        return;
    // Cloud PBXes have no heartbeat and give a refresh token instead. [doc v1 cloud]
    if (m_refreshToken.isEmpty()) {
        send(u"heartbeat"_s, {}, true, [](const Result<QJsonObject> &) {});
        return;
    }
    send(
        u"token/refresh"_s, { { "refreshtoken"_L1, m_refreshToken } }, true, [this](const Result<QJsonObject> &answer) {
            if (answer && !K2::text(*answer, "token"_L1).isEmpty())
                setToken(*answer);
        });
}

void K2Session::dropToken()
{
    m_token.clear();
    m_refreshToken.clear();
}

void K2Session::close()
{
    m_heartbeat.stop();
    m_loggingIn = false;
    m_http.abort();
    const QList<Answer> waiting = std::exchange(m_waitingForLogin, {});
    for (const Answer &answer : waiting)
        answer(PbxError { PbxError::Kind::NotConnected, {} });
    if (hasToken() && m_login.base.isValid())
        k2SayGoodbye(m_login.base, m_login.pinnedCertificate, path(u"logout"_s), m_token);
    m_login.password.clear();
    m_target = {};
    dropToken();
}

void K2Session::request(const QString &endpoint, const QJsonObject &body, Answer answer)
{
    send(endpoint, body, true, std::move(answer));
}

void K2Session::send(const QString &endpoint, const QJsonObject &body, bool mayRetry, Answer answer)
{
    const bool isLogin = endpoint == "login"_L1;
    if (m_token.isEmpty() && !isLogin)
        return answer(PbxError { PbxError::Kind::NotConnected, {} });
    const QString token = isLogin ? QString() : m_token;
    m_http.post(path(endpoint), token, body, m_timings.answerMs,
        [this, endpoint, body, token, mayRetry, answer = std::move(answer)](const Result<QJsonObject> &raw) {
            // The PBX did nothing with it: logging in once and asking again does nothing twice.
            if (raw && mayRetry && k2TokenGone(k2Errno(*raw)) && !token.isEmpty()) {
                const auto again = [this, endpoint, body, answer](const Result<QJsonObject> &login) {
                    if (!login)
                        return answer(login.error());
                    send(endpoint, body, false, answer);
                };
                if (token != m_token && hasToken())
                    return again(QJsonObject()); // somebody else was refused before us and has logged in
                m_token.clear();
                login([this, again](const Result<QJsonObject> &login) {
                    if (login)
                        emit renewed();
                    else
                        emit failed(login.error());
                    again(login);
                });
                return;
            }
            answer(checked(raw));
        });
}

void K2Session::download(const QString &endpoint, const QList<QPair<QString, QString>> &query, FileAnswer answer)
{
    if (m_token.isEmpty())
        return answer(PbxError { PbxError::Kind::NotConnected, {} });
    QList<QPair<QString, QString>> items = query;
    items.append({ u"token"_s, m_token });
    m_http.get(
        path(endpoint), items, m_timings.downloadMs, [answer = std::move(answer)](const Result<K2Http::File> &file) {
            if (!file)
                return answer(file);
            // A refusal comes as JSON where a file was asked for.
            if (file->data.startsWith('{') && file->data.size() < 4096) {
                const QJsonObject refusal = QJsonDocument::fromJson(file->data).object();
                if (const int code = k2Errno(refusal); code != 0)
                    return answer(k2Error(code));
            }
            answer(file);
        });
}

} // namespace Cordboard
