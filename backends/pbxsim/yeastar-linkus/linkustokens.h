// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace Cordboard {

/// The tokens that are alive, by the office's clock.
class LinkusTokens
{
public:
    struct Token
    {
        QString token;
        QString refresh; ///< OpenAPI only
        QString extension; ///< own session only; empty: an application's
        qint64 expires = 0; ///< virtual ms; 0: never
        qint64 refreshExpires = 0;
    };
    static constexpr int most = 8; ///< of an application [doc]

    /// nothing: all of the application's are given out.
    std::optional<Token> issue(const QString &extension, qint64 now, qint64 lifeMs, bool killsOlder = false);
    const Token *find(const QString &token, qint64 now) const;
    const Token *findByRefresh(const QString &refresh, qint64 now) const;
    void remove(const QString &token) { m_tokens.remove(token); }
    int applications(qint64 now) const;
    void clear() { m_tokens.clear(); }

private:
    void expire(qint64 now);

    QHash<QString, Token> m_tokens;
};

} // namespace Cordboard
