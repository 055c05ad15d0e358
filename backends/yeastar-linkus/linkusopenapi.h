// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/yeastar-linkus/linkushttp.h"
#include "backends/yeastar-linkus/linkusmethods.h"
#include "backends/yeastar-linkus/linkustimings.h"

#include <QElapsedTimer>
#include <QTimer>

namespace Cordboard {

/// Something that the PBX's methods can be called on: a live session, or a test.
class LinkusCaller
{
public:
    using Answer = std::function<void(const Result<QJsonObject> &)>;
    virtual ~LinkusCaller() = default;
    /// Calls `answer` exactly once, with the whole answer (errcode 0, 1 or 2) or with why there is none. Dropped if `context` is
    /// given and gone by then.
    virtual void request(const QString &method, const QJsonObject &parameters, QObject *context, Answer answer) = 0;
};

/// The application's token and every request that needs it, section B1 of the protocol note: one token at a time, renewed before
/// its end; an expired one is replaced and the request that found out sent once more, since the PBX did nothing for it.
class LinkusOpenApi final : public QObject, public LinkusCaller
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkusOpenApi)
public:
    LinkusOpenApi(LinkusHttp &http, const LinkusTimings &timings, QObject *parent = nullptr);
    ~LinkusOpenApi() override;

    void setCredentials(const QString &user, const QString &secret);
    void logIn();
    bool isLoggedIn() const { return !m_token.isEmpty(); }
    const QString &token() const { return m_token; }
    /// The token is not ours any more; what waits for a new one is settled. It has been given back, or the PBX has forgotten it.
    void forget(const PbxError &error);

    /// The PBX has dropped the token before its time; true: that happened so often that somebody else must be taking our place,
    /// since on some firmware a new log-in kills the older tokens [client].
    bool lostTokenToSomebody();
    static PbxError somebodyElse();

    void request(const QString &method, const QJsonObject &parameters, QObject *context, Answer answer) override;
    /// A file that recording/download named.
    void download(const QString &path, QObject *context, LinkusHttp::Answer answer);
    QUrl socketUrl() const;
    /// Path and query that give the token back.
    static QByteArray farewell(const QString &token);

signals:
    void loggedIn();
    void loginFailed(const Cordboard::PbxError &error, bool tokensGone);
    /// The token was renewed in time: the socket has to move to it.
    void tokenRenewed();

private:
    struct Parked
    {
        QString method;
        QJsonObject parameters;
        bool guarded = false;
        QPointer<QObject> context;
        Answer answer;
    };
    void send(const QString &method, const QJsonObject &parameters, int attempt, QObject *context, Answer answer);
    void renew();
    void askToken(bool refresh);
    void accept(const QJsonObject &answer);
    void logInAgain();

    LinkusHttp &m_http;
    const LinkusTimings m_timings;
    QString m_user;
    QString m_secret;
    QString m_token;
    QString m_refreshToken;
    bool m_asking = false;
    QTimer m_renewTimer;
    QList<Parked> m_parked; ///< wait for a new token
    QElapsedTimer m_fightSince; ///< tokens that died young
    int m_diedYoung = 0;
    QElapsedTimer m_tokenAge;
};

} // namespace Cordboard
