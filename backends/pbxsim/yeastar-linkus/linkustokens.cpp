// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/yeastar-linkus/linkustokens.h"

#include <QRandomGenerator>

namespace Cordboard {

static QString randomWord()
{
    QString word;
    for (int i = 0; i < 2; ++i)
        word += QString::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, QLatin1Char('0'));
    return word;
}

void LinkusTokens::expire(qint64 now)
{
    m_tokens.removeIf([now](const auto &it) { return it->expires && it->expires <= now && it->refreshExpires <= now; });
}

int LinkusTokens::applications(qint64 now) const
{
    int count = 0;
    for (const Token &token : m_tokens)
        count += token.extension.isEmpty() && token.expires > now;
    return count;
}

std::optional<LinkusTokens::Token> LinkusTokens::issue(const QString &extension, qint64 now, qint64 lifeMs, bool killsOlder)
{
    expire(now);
    if (killsOlder)
        m_tokens.removeIf([&extension](const auto &it) { return it->extension == extension; });
    if (extension.isEmpty() && applications(now) >= most)
        return std::nullopt;
    constexpr qint64 refreshLifeMs = 86'400'000; // [doc]
    Token token { randomWord(), extension.isEmpty() ? randomWord() : QString(), extension, lifeMs ? now + lifeMs : 0, now + refreshLifeMs };
    m_tokens.insert(token.token, token);
    return token;
}

const LinkusTokens::Token *LinkusTokens::find(const QString &token, qint64 now) const
{
    const auto it = m_tokens.constFind(token);
    return it == m_tokens.cend() || (it->expires && it->expires <= now) ? nullptr : &*it;
}

const LinkusTokens::Token *LinkusTokens::findByRefresh(const QString &refresh, qint64 now) const
{
    for (const Token &token : m_tokens)
        if (!refresh.isEmpty() && token.refresh == refresh && token.refreshExpires > now)
            return &token;
    return nullptr;
}

} // namespace Cordboard
