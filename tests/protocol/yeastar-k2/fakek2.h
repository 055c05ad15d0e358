// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace Cordboard {

/// A hand-made peer: takes one request a connection and answers with exactly the bytes that it is told to.
class FakeK2 : public QObject
{
    Q_OBJECT
public:
    struct Request
    {
        QByteArray method, target, body;
        QByteArray path() const { return target.split('?').constFirst(); }
        QByteArray query() const { return target.contains('?') ? target.mid(target.indexOf('?') + 1) : QByteArray(); }
        QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    };
    /// Writes the answer itself; the connection stays as it leaves it.
    using Handler = std::function<void(const Request &, QTcpSocket *)>;

    explicit FakeK2(Handler handler)
        : m_handler(std::move(handler))
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                ++connections;
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    QUrl base() const
    {
        QUrl url(QStringLiteral("http://127.0.0.1"));
        url.setPort(m_server.serverPort());
        return url;
    }
    static void json(QTcpSocket *socket, const QByteArray &body)
    {
        raw(socket,
            "HTTP/1.1 200 OK\r\nServer: Boa/0.94\r\nContent-Type: application/json\r\nConnection: "
            "close\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    static void raw(QTcpSocket *socket, const QByteArray &bytes)
    {
        socket->write(bytes);
        socket->disconnectFromHost();
    }

    QList<Request> requests;
    int connections = 0;

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &buffer = m_buffers[socket];
        buffer += socket->readAll();
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        qsizetype length = 0;
        const QList<QByteArray> lines = buffer.first(end).split('\n');
        for (const QByteArray &line : lines)
            if (line.toLower().startsWith("content-length:"))
                length = line.mid(15).trimmed().toLongLong();
        if (buffer.size() < end + 4 + length)
            return;
        const QList<QByteArray> words = lines.constFirst().trimmed().split(' ');
        const Request request { words.value(0), words.value(1), buffer.mid(end + 4, length) };
        m_buffers.remove(socket);
        requests.append(request);
        m_handler(request, socket);
    }

    Handler m_handler;
    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_buffers;
};

} // namespace Cordboard
