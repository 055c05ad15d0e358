// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>
#include <QWebSocketServer>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QWebSocket;
QT_END_NAMESPACE

namespace Cordboard {

struct FakeRequest
{
    QByteArray verb;
    QString path;
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; ///< lower-case names
    QByteArray body;
    QJsonObject json() const;
    QString argument(const QString &key) const { return query.queryItemValue(key, QUrl::FullyDecoded); }
};

/// A P-Series PBX made by hand: answers every path with what a test put there, raw bytes included, and keeps what it was asked.
class FakeLinkus : public QObject
{
    Q_OBJECT
public:
    explicit FakeLinkus(QObject *parent = nullptr);
    ~FakeLinkus() override;

    QUrl url() const;
    QString authority() const { return url().authority(); }
    /// JSON by path; errcode 0 is added. Both log-ins and an empty office are there from the start.
    QHash<QString, QJsonObject> answers;
    /// Whole HTTP answers by path; sent as they are, and the connection closed behind them if `closeBehindRaw`.
    QHash<QString, QByteArray> raw;
    bool closeBehindRaw = true;
    /// Decides before the tables; nothing: they decide.
    std::function<std::optional<QJsonObject>(const FakeRequest &)> hook;
    /// HTTP status for sockets; 0: let them in.
    int refuseUpgrade = 0;

    QList<FakeRequest> requests;
    QStringList paths() const; ///< of all requests so far
    int count(const QString &path) const { return int(paths().count(path)); }

    struct Socket
    {
        QWebSocket *socket = nullptr;
        QUrl url;
        QStringList received;
        bool own() const { return url.path().startsWith(QStringLiteral("/api/")); }
    };
    QList<Socket> sockets; ///< those that are open
    int opened = 0;
    int topicLists = 0; ///< received so far
    QString topicAnswer = QStringLiteral(R"({"errcode":0,"errmsg":"SUCCESS"})");
    bool answersHeartbeat = true;
    void push(int topic, const QJsonObject &msg, bool asObject = false);
    void pushRaw(const QString &frame);
    void dropSockets();

signals:
    void requested();

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const FakeRequest &request);

    QHash<QTcpSocket *, QByteArray> m_buffers; ///< outlives the server, whose sockets name it
    QTcpServer m_server;
    QWebSocketServer m_upgrader { QStringLiteral("fake"), QWebSocketServer::NonSecureMode };
};

} // namespace Cordboard
