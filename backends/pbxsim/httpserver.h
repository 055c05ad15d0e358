// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <QTcpServer>

#include <functional>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace Cordboard {

struct HttpRequest
{
    QByteArray method;
    QByteArray path; ///< without the query
    QByteArray query;
    QByteArray body;
};
struct HttpReply
{
    int status = 200;
    QByteArray body;
    QByteArray type = "application/json";
};

/// As much of an HTTP/1.1 server as tests need: request line, headers, Content-Length, keep-alive. No TLS, no chunks.
class HttpServer : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<HttpReply(const HttpRequest &)>;
    explicit HttpServer(Handler handler, QObject *parent = nullptr);

    bool listen(const QHostAddress &address, quint16 port) { return m_server.listen(address, port); }
    quint16 port() const { return m_server.serverPort(); }
    QString error() const { return m_server.errorString(); }

    static constexpr qsizetype maxHeader = 16 * 1024;
    static constexpr qsizetype maxBody = 8 * 1024 * 1024;

private:
    void accept();
    void read(QTcpSocket *socket, QByteArray &buffer);
    static void answer(QTcpSocket *socket, const HttpReply &reply, bool keepAlive);

    QTcpServer m_server;
    Handler m_handler;
};

} // namespace Cordboard
