// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/protocol/ipcortex/fakepabx.h"

#include <QHttpHeaders>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QHttpServerWebSocketUpgradeResponse>
#include <QTcpServer>

#include <algorithm>

namespace Cordboard {

using namespace Qt::StringLiterals;

FakePabx::FakePabx()
{
    m_server.setMissingHandler(this, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
        const Request told { request.url().path(), request.body(), request.value("cookie") };
        requests.append(told);
        Reply reply { 404, "no such path", {} };
        if (const auto handler = m_handlers.constFind(told.path); handler != m_handlers.cend())
            reply = (*handler)(told);
        else if (m_otherwise)
            reply = m_otherwise(told);
        QHttpHeaders headers;
        headers.append(QHttpHeaders::WellKnownHeader::ContentType, "text/plain");
        if (!reply.cookie.isEmpty())
            headers.append(QHttpHeaders::WellKnownHeader::SetCookie, reply.cookie);
        responder.write(reply.body, headers, QHttpServerResponder::StatusCode(reply.status));
    });
    m_server.addWebSocketUpgradeVerifier(this, [this](const QHttpServerRequest &request) {
        socketCookie = request.value("cookie");
        return QHttpServerWebSocketUpgradeResponse::accept();
    });
    connect(&m_server, &QAbstractHttpServer::newWebSocketConnection, this, [this] {
        sockets.push_back(m_server.nextPendingWebSocketConnection());
        QWebSocket *socket = sockets.back().get();
        connect(socket, &QWebSocket::textMessageReceived, socket,
            [socket](const QString &text) { socket->sendTextMessage(text); });
    });
    auto listener = std::make_unique<QTcpServer>();
    if (listener->listen(QHostAddress::LocalHost) && m_server.bind(listener.get()))
        listener.release();
}

QUrl FakePabx::url() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_server.serverPorts().value(0));
    return url;
}

int FakePabx::count(const QString &path) const
{
    return int(std::count_if(
        requests.begin(), requests.end(), [&path](const Request &request) { return request.path == path; }));
}

} // namespace Cordboard
