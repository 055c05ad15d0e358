// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/yeastar-k2/k2tokens.h"

#include <QCryptographicHash>
#include <QUuid>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int lockedOut = 20002;
constexpr int badLogin = 20003;
constexpr int noSuchToken = 20004;
constexpr int emptyToken = 20005;
constexpr int timedOut = 20006;
constexpr int badPort = 20008;
constexpr int emptyRequest = 20009;
constexpr int badHeartbeat = 20011;
constexpr qsizetype maxTokens = 200;
constexpr int maxFailures = 3;

QString newWord()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

QString scalar(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

} // namespace

QJsonObject K2Tokens::failed(int code)
{
    return { { "status"_L1, "Failed"_L1 }, { "errno"_L1, QString::number(code) } };
}

int K2Tokens::setTarget(Token *token, const QJsonObject &body)
{
    const QString port = scalar(body.value("port"_L1));
    const QString url = scalar(body.value("url"_L1));
    bool ok = true;
    Target target;
    target.host = scalar(body.value("ipaddr"_L1));
    if (target.host.isEmpty())
        target.host = token->peer;
    target.port = quint16(port.isEmpty() ? 8260 : port.toUShort(&ok));
    if (!ok || target.port == 0)
        return badPort;
    if (scalar(body.value("urltag"_L1)) == "1"_L1) {
        // host:port/path, without a scheme.
        const QString place = url.section(u'/', 0, 0);
        const qsizetype colon = place.lastIndexOf(u':');
        target.host = colon < 0 ? place : place.first(colon);
        target.host.remove(u'[').remove(u']');
        if (colon >= 0)
            target.port = place.sliced(colon + 1).toUShort(&ok);
        if (!ok || target.host.isEmpty())
            return badPort;
        target.path = u'/' + url.section(u'/', 1);
    } else {
        target.path = url.startsWith(u'/') ? url : u'/' + url;
    }
    token->target = target;
    token->failures = 0;
    return 0;
}

QJsonObject K2Tokens::login(
    const QJsonObject &body, const QString &peer, const QString &transport, bool refuseAll, qint64 now)
{
    if (body.isEmpty())
        return failed(emptyRequest);
    if (m_lockedUntil.value(peer) > now)
        return failed(lockedOut);
    const QByteArray digest = QCryptographicHash::hash(m_password.toUtf8(), QCryptographicHash::Md5).toHex();
    const bool right =
        scalar(body.value("username"_L1)) == m_user && scalar(body.value("password"_L1)) == QString::fromLatin1(digest);
    if (!right || refuseAll) {
        if (!refuseAll && ++m_wrong[peer] >= wrongPasswords) {
            m_wrong.remove(peer);
            m_lockedUntil.insert(peer, now + lockMs);
        }
        return failed(badLogin);
    }
    m_wrong.remove(peer);
    Token token;
    token.token = newWord();
    token.peer = peer;
    token.used = now;
    token.oldFormat = !scalar(body.value("version"_L1)).startsWith(u'2');
    if (transport == "HTTP"_L1)
        if (const int code = setTarget(&token, body); code != 0)
            return failed(code);
    QJsonObject reply { { "status"_L1, "Success"_L1 }, { "token"_L1, token.token }, { "transport"_L1, transport } };
    if (m_cloud) {
        token.refresh = newWord();
        reply.insert("refreshtoken"_L1, token.refresh);
    }
    m_tokens.append(token);
    if (m_tokens.size() > maxTokens)
        m_tokens.removeFirst();
    return reply;
}

QJsonObject K2Tokens::refresh(const QString &old, const QJsonObject &body, qint64 now)
{
    Token *token = find(old);
    if (!token)
        return failed(noSuchToken);
    if (token->refresh.isEmpty() || scalar(body.value("refreshtoken"_L1)) != token->refresh)
        return failed(badHeartbeat);
    token->token = newWord();
    token->refresh = newWord();
    token->used = now;
    return { { "status"_L1, "Success"_L1 }, { "token"_L1, token->token }, { "refreshtoken"_L1, token->refresh } };
}

QJsonObject K2Tokens::heartbeat(const QString &word, const QJsonObject &body)
{
    Token *token = find(word);
    if (!token)
        return failed(noSuchToken);
    const bool moves = body.contains("port"_L1) || body.contains("url"_L1) || body.contains("ipaddr"_L1);
    if (moves && setTarget(token, body) != 0)
        return failed(badHeartbeat);
    return { { "status"_L1, "Success"_L1 } };
}

void K2Tokens::logout(const QString &word)
{
    m_tokens.removeIf([&word](const Token &t) { return t.token == word; });
}

K2Tokens::Token *K2Tokens::find(const QString &word)
{
    const auto it = std::find_if(m_tokens.begin(), m_tokens.end(), [&word](const Token &t) { return t.token == word; });
    return it == m_tokens.end() ? nullptr : &*it;
}

int K2Tokens::check(const QString &word, qint64 now)
{
    if (word.isEmpty())
        return emptyToken;
    Token *token = find(word);
    if (!token)
        return noSuchToken;
    if (now - token->used > lifeMs)
        return timedOut;
    token->used = now;
    return 0;
}

void K2Tokens::dropAll()
{
    m_tokens.clear();
}

K2Tokens::Token *K2Tokens::eventOwner(qint64 now)
{
    for (auto it = m_tokens.rbegin(); it != m_tokens.rend(); ++it)
        if (it->target.isValid() && now - it->used <= lifeMs && it->failures < maxFailures)
            return &*it;
    return nullptr;
}

int K2Tokens::alive(qint64 now) const
{
    return int(
        std::count_if(m_tokens.begin(), m_tokens.end(), [now](const Token &t) { return now - t.used <= lifeMs; }));
}

} // namespace Cordboard
