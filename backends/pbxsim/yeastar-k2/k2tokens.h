// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace Cordboard {

/// Who is logged in to API 2.0: tokens that live 30 minutes since their last use, and the lock-out after five wrong
/// passwords. Times are the office's virtual milliseconds. Section 3 of the protocol note.
class K2Tokens
{
public:
    static constexpr qint64 lifeMs = 30 * 60 * 1000;
    static constexpr qint64 lockMs = 10 * 60 * 1000;
    static constexpr int wrongPasswords = 5;

    struct Target
    {
        QString host;
        quint16 port = 0;
        QString path;
        bool isValid() const { return port != 0; }
        friend bool operator==(const Target &, const Target &) = default;
    };
    struct Token
    {
        QString token;
        QString refresh;
        QString peer; ///< address that logged in
        qint64 used = 0;
        Target target;
        bool oldFormat = false; ///< events as 1.0.0: the log-in named no version
        int failures = 0; ///< events in a row that could not be delivered
    };

    K2Tokens(QString user, QString password, bool cloud)
        : m_user(std::move(user))
        , m_password(std::move(password))
        , m_cloud(cloud)
    { }

    /// Answers the whole reply to login.
    QJsonObject login(
        const QJsonObject &body, const QString &peer, const QString &transport, bool refuseAll, qint64 now);
    QJsonObject refresh(const QString &token, const QJsonObject &body, qint64 now);
    QJsonObject heartbeat(const QString &token, const QJsonObject &body);
    void logout(const QString &token);
    /// 0: valid, and prolonged. Else the error code.
    int check(const QString &token, qint64 now);
    Token *find(const QString &token);
    void dropAll();
    bool checkPlain(const QString &user, const QString &password) const
    {
        return user == m_user && password == m_password;
    }

    /// Where events go: the newest log-in that is alive and can be reached owns them. [assumed] nullptr: nowhere.
    Token *eventOwner(qint64 now);
    int alive(qint64 now) const;

    static QJsonObject failed(int code);

private:
    static int setTarget(Token *token, const QJsonObject &body);

    QString m_user;
    QString m_password;
    bool m_cloud;
    QList<Token> m_tokens; ///< newest last
    QHash<QString, int> m_wrong; ///< by address, in a row
    QHash<QString, qint64> m_lockedUntil;
};

} // namespace Cordboard
