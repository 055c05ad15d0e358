// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/yeastar-k2/k2caller.h"
#include "backends/yeastar-k2/k2timings.h"

#include <QTimer>

namespace Cordboard {

/// The token: log-in, keeping it alive, one new log-in when it is gone, log-out. GUI thread.
class K2Session final : public QObject, public K2Caller
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(K2Session)
public:
    struct Login
    {
        QUrl base;
        QString pinnedCertificate;
        QString user;
        QString password;
    };
    /// Where events are to go; an empty url: by TCP, or nowhere.
    struct Target
    {
        int port = 0;
        QString url; ///< host:port/path, without a scheme [doc v2]
        friend bool operator==(const Target &, const Target &) = default;
    };

    explicit K2Session(const K2Timings &timings, QObject *parent = nullptr);
    ~K2Session() override;

    /// Forgets what was before. Nothing is sent yet.
    void configure(const Login &login);
    /// Another one than before takes a new log-in, since that is what tells the PBX.
    void setTarget(const Target &target);
    /// Logs in unless a token is there, then ready() or failed().
    void open();
    /// Logs out as far as that works without waiting for it, and settles what waits with NotConnected.
    void close();
    /// Forgets the token: the PBX restarted.
    void dropToken();
    bool hasToken() const { return !m_token.isEmpty(); }
    /// "HTTP" or "TCP": how the PBX reports; "TCP" also when it does not say [client].
    QString transport() const { return m_transport; }
    QDateTime lastHeard() const { return m_http.lastHeard(); }
    K2Http &http() { return m_http; }
    int logins() const { return m_logins; } ///< so far, for tests

    void request(const QString &endpoint, const QJsonObject &body, Answer answer) override;
    void download(const QString &endpoint, const QList<QPair<QString, QString>> &query, FileAnswer answer) override;

signals:
    void ready();
    void failed(const Cordboard::PbxError &error);
    /// A log-in in mid-session: what happened before it may have been missed.
    void renewed();

private:
    void login(Answer answer);
    void loggedIn(const Result<QJsonObject> &result);
    void send(const QString &endpoint, const QJsonObject &body, bool mayRetry, Answer answer);
    void keepAlive();
    void setToken(const QJsonObject &answer);

    const K2Timings m_timings;
    K2Http m_http;
    Login m_login;
    Target m_target;
    QString m_token;
    QString m_refreshToken;
    QString m_transport;
    QTimer m_heartbeat;
    QList<Answer> m_waitingForLogin;
    bool m_loggingIn = false;
    int m_logins = 0;
};

} // namespace Cordboard
