// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QUrl>
#include <QWebSocketServer>

#include <functional>

class QWebSocket;

namespace Cordboard {

/// A small scripted PAL server on the loopback: nonce log-in, a fixed directory, scripted answers, faults on demand.
class FakePal final : public QObject
{
    Q_OBJECT
public:
    /// `certificateFile` and `keyFile` (PEM): speaks TLS.
    explicit FakePal(const QString &certificateFile = {}, const QString &keyFile = {});
    ~FakePal() override;

    int port() const { return m_server.serverPort(); }
    void listen(int port = 0);
    /// Cuts every connection and takes no new ones.
    void stop();

    // Behaviour, to be set before or while connected
    QString password = QStringLiteral("pw-1000");
    bool urlLogin = false; ///< sends no challenge
    bool sendsActive = true;
    bool answers = true; ///< false: reads, and stays silent
    bool admin = true;
    bool mayListExtensions = true;
    QJsonObject product { { QStringLiteral("version"), QStringLiteral("3.17") } };
    QJsonArray people; ///< rows as getExtensions answers them
    /// Sent right after "active", as the first state.
    QList<QJsonObject> state;
    /// Answers by method; what is not here gets "succeeded:".
    QHash<QString, std::function<QJsonValue(const QJsonObject &params)>> results;
    QSet<QString> deaf; ///< methods that are never answered

    // What happened
    QList<QJsonObject> requests;
    QList<QUrl> urls;
    int connections = 0;
    QJsonObject lastRequest(const QString &method) const;

    void notify(const QString &method, const QJsonObject &params);
    void sendRaw(const QByteArray &text);
    void drop();

    static QJsonObject status(const QString &user, int code, const QString &talker, const QString &room, const QString &other, qint64 time);

private:
    void onConnection();
    void onText(QWebSocket *socket, const QString &text);
    void welcome(QWebSocket *socket);
    QJsonValue answer(const QString &method, const QJsonObject &params);

    QWebSocketServer m_server;
    QPointer<QWebSocket> m_socket;
};

} // namespace Cordboard
