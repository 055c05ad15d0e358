// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/yeastar-linkus/linkusrpc.h"

#include <QRandomGenerator>

/// Tokens and signatures, sections A1 and B1.
namespace Cordboard {

using namespace Qt::StringLiterals;

QJsonObject LinkusRpc::tokenAnswer(const LinkusTokens::Token &token) const
{
    return success({ { "access_token"_L1, token.token }, { "access_token_expire_time"_L1, (token.expires - m_office.now()) / 1000 },
        { "refresh_token"_L1, token.refresh }, { "refresh_token_expire_time"_L1, (token.refreshExpires - m_office.now()) / 1000 } });
}

void LinkusRpc::addSession()
{
    const qint64 lifeMs = setting(u"token-life"_s, u"1800"_s).toLongLong() * 1000;
    const bool killsOlder = setting(u"kill-older"_s) == "on"_L1;
    post(u"/openapi/v1.0/get_token"_s, [this, lifeMs, killsOlder](const Input &in) {
        constexpr int blockedAfter = 10; // [assumed]: some number of failures, says the document
        if (m_failedLogins >= blockedAfter)
            return error(70004);
        const bool right = in.text("username"_L1) == setting(u"client-id"_s, u"sdk-id"_s) && in.text("password"_L1) == setting(u"client-secret"_s, u"sdk-key"_s);
        if (!right || m_unauthorized) {
            ++m_failedLogins;
            return error(10005);
        }
        m_failedLogins = 0;
        const auto token = m_tokens.issue({}, m_office.now(), lifeMs, killsOlder);
        if (killsOlder)
            onTokensGone();
        return token ? tokenAnswer(*token) : error(60002);
    });
    post(u"/openapi/v1.0/refresh_token"_s, [this, lifeMs](const Input &in) {
        const LinkusTokens::Token *old = m_tokens.findByRefresh(in.text("refresh_token"_L1), m_office.now());
        if (!old || m_unauthorized)
            return error(10004);
        // The old one makes room for the new one.
        m_tokens.remove(old->token);
        const auto token = m_tokens.issue({}, m_office.now(), lifeMs);
        return token ? tokenAnswer(*token) : error(60002);
    });
    get(u"/openapi/v1.0/del_token"_s, [this](const Input &in) {
        m_tokens.remove(in.token);
        onTokensGone();
        return success();
    });
    post(u"/openapi/v1.0/sign/create"_s, [this](const Input &in) {
        QString extension = in.text("username"_L1);
        for (const QString &number : m_office.people())
            if (m_office.person(number)->config.email == extension)
                extension = number;
        if (!m_office.person(extension))
            return error(60001);
        if (in.text("sign_type"_L1) != "sdk"_L1)
            return error(40002);
        const QString sign = QString::number(QRandomGenerator::system()->generate64(), 36) + QString::number(QRandomGenerator::system()->generate64(), 36);
        m_signs.insert(sign, extension);
        // 0: for ever [client]; other values are seconds. [assumed]
        if (const int seconds = in.number("expire_time"_L1); seconds > 0)
            m_office.at(m_office.now() + qint64(seconds) * 1000, [this, sign] { m_signs.remove(sign); });
        return success({ { "data"_L1, QJsonObject { { "sign"_L1, sign } } } });
    });
}

} // namespace Cordboard
