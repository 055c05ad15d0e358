// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/httpserver.h"

#include <QHash>
#include <QTcpSocket>

#include <memory>

namespace Cordboard {

namespace {

QByteArray reason(int status)
{
    static const QHash<int, QByteArray> words { { 200, "OK" }, { 400, "Bad Request" }, { 404, "Not Found" },
        { 405, "Method Not Allowed" }, { 409, "Conflict" }, { 413, "Content Too Large" }, { 431, "Request Header Fields Too Large" },
        { 501, "Not Implemented" } };
    return words.value(status, "Error");
}

struct Head
{
    HttpRequest request;
    QHash<QByteArray, QByteArray> headers; ///< lower-case names
    bool http10 = false;
    bool ok = false;
};

Head parseHead(const QByteArray &text)
{
    Head head;
    const QList<QByteArray> lines = text.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1."))
        return head;
    head.request.method = words[0];
    const qsizetype question = words[1].indexOf('?');
    head.request.path = question < 0 ? words[1] : words[1].first(question);
    head.request.query = question < 0 ? QByteArray() : words[1].sliced(question + 1);
    head.http10 = words[2] == "HTTP/1.0";
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            head.headers.insert(line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed());
    }
    head.ok = true;
    return head;
}

} // namespace

HttpServer::HttpServer(Handler handler, QObject *parent)
    : QObject(parent), m_handler(std::move(handler))
{
    connect(&m_server, &QTcpServer::newConnection, this, &HttpServer::accept);
}

void HttpServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        const auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] { read(socket, *buffer); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void HttpServer::read(QTcpSocket *socket, QByteArray &buffer)
{
    buffer += socket->readAll();
    while (true) {
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0) {
            if (buffer.size() > maxHeader)
                answer(socket, { 431, R"({"error":"header too long"})" }, false);
            return;
        }
        Head head = parseHead(buffer.first(end));
        bool sizeOk = true;
        const QByteArray length = head.headers.value("content-length", "0");
        const qlonglong size = length.toLongLong(&sizeOk);
        if (!head.ok || !sizeOk || size < 0)
            return answer(socket, { 400, R"({"error":"bad request"})" }, false);
        if (head.headers.contains("transfer-encoding"))
            return answer(socket, { 501, R"({"error":"send a Content-Length"})" }, false);
        if (size > maxBody)
            return answer(socket, { 413, R"({"error":"body too long"})" }, false);
        if (head.headers.value("expect").toLower() == "100-continue" && buffer.size() == end + 4 && size > 0)
            socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        if (buffer.size() < end + 4 + size)
            return;
        head.request.body = buffer.sliced(end + 4, size);
        buffer.remove(0, end + 4 + size);
        const QByteArray wish = head.headers.value("connection").toLower();
        const bool keepAlive = head.http10 ? wish == "keep-alive" : wish != "close";
        answer(socket, m_handler(head.request), keepAlive);
        if (!keepAlive)
            return;
    }
}

void HttpServer::answer(QTcpSocket *socket, const HttpReply &reply, bool keepAlive)
{
    socket->write("HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reason(reply.status) + "\r\nContent-Type: " + reply.type
        + "\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\nConnection: " + (keepAlive ? "keep-alive" : "close")
        + "\r\n\r\n" + reply.body);
    if (!keepAlive)
        socket->disconnectFromHost();
}

} // namespace Cordboard
