// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/yeastar-linkus/linkusweb.h"

#include "backends/pbxsim/tlsidentity.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QHttpServerWebSocketUpgradeResponse>
#include <QSslConfiguration>
#include <QSslServer>
#include <QWebSocket>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// Remembers whom it let in.
template<class Base>
class Noting : public Base
{
public:
    explicit Noting(QHash<quint16, QPointer<QTcpSocket>> &sockets) : m_sockets(sockets) { }
    QTcpSocket *nextPendingConnection() override
    {
        QTcpSocket *socket = Base::nextPendingConnection();
        if (socket) {
            m_sockets.removeIf([](const auto &it) { return !it.value(); });
            m_sockets.insert(socket->peerPort(), socket);
        }
        return socket;
    }

private:
    QHash<quint16, QPointer<QTcpSocket>> &m_sockets;
};

LinkusWebRequest plain(const QHttpServerRequest &request)
{
    LinkusWebRequest r;
    r.post = request.method() == QHttpServerRequest::Method::Post;
    r.path = request.url().path();
    r.query = request.query();
    r.rawQuery = request.url().query(QUrl::FullyEncoded).toLatin1();
    r.headers = request.headers();
    r.body = request.body();
    return r;
}

} // namespace

LinkusWeb::LinkusWeb(Handler handler, Doorman doorman, QObject *parent)
    : QAbstractHttpServer(parent), m_handler(std::move(handler)), m_doorman(std::move(doorman))
{
    addWebSocketUpgradeVerifier(this, [this](const QHttpServerRequest &request) {
        const int status = m_doorman(plain(request));
        return status == 0 ? QHttpServerWebSocketUpgradeResponse::accept() : QHttpServerWebSocketUpgradeResponse::deny(status, QByteArray());
    });
    connect(this, &QAbstractHttpServer::newWebSocketConnection, this, [this] {
        while (hasPendingWebSocketConnections()) {
            QWebSocket *socket = nextPendingWebSocketConnection().release();
            socket->setParent(this);
            emit socketOpened(socket, socket->requestUrl().path(), QUrlQuery(socket->requestUrl()));
        }
    });
}

quint16 LinkusWeb::listen(const QHostAddress &address, bool tls, const QHash<QString, QString> &settings, QString *error)
{
    if (tls) {
        const auto identity = makeTlsIdentity(settings.value(u"certificate"_s), settings.value(u"key"_s));
        if (!identity) {
            *error = identity.error().message();
            return 0;
        }
        auto server = std::make_unique<Noting<QSslServer>>(m_sockets);
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(identity->certificate);
        configuration.setPrivateKey(identity->key);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        server->setSslConfiguration(configuration);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<Noting<QTcpServer>>(m_sockets);
    }
    m_server->setListenBacklogSize(200);
    if (!m_server->listen(address) || !bind(m_server.get())) {
        *error = m_server->errorString();
        return 0;
    }
    QTcpServer *owned = m_server.release(); // bind() has become its parent
    return owned->serverPort();
}

void LinkusWeb::setFault(const Fault &fault)
{
    m_fault = fault;
    m_messages = 0;
}

bool LinkusWeb::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    const LinkusWebRequest r = plain(request);
    QHttpHeaders headers;
    // The vendor's client runs in pages of other servers: a browser asks first. [assumed]
    if (const QByteArrayView origin = r.headers.value(QHttpHeaders::WellKnownHeader::Origin); !origin.isEmpty()) {
        headers.append(QHttpHeaders::WellKnownHeader::AccessControlAllowOrigin, origin);
        headers.append(QHttpHeaders::WellKnownHeader::AccessControlAllowCredentials, "true");
        headers.append(QHttpHeaders::WellKnownHeader::Vary, "Origin");
    }
    if (request.method() == QHttpServerRequest::Method::Options) {
        headers.append(QHttpHeaders::WellKnownHeader::AccessControlAllowMethods, "GET, POST, OPTIONS");
        headers.append(QHttpHeaders::WellKnownHeader::AccessControlAllowHeaders, r.headers.value(QHttpHeaders::WellKnownHeader::AccessControlRequestHeaders));
        responder.write(QByteArray(), headers, QHttpServerResponder::StatusCode::NoContent);
        return true;
    }
    const LinkusWebReply reply = m_handler(r);
    // A test's own requests are answered whatever goes on.
    const bool control = r.path.startsWith("/__sim/"_L1);
    if (!control && m_fault.isMessageFault() && ++m_messages % m_fault.every == 0 && misbehave(reply, request.remotePort(), responder))
        return true;
    headers.append(QHttpHeaders::WellKnownHeader::ContentType, reply.type);
    if (!reply.disposition.isEmpty())
        headers.append(QHttpHeaders::WellKnownHeader::ContentDisposition, reply.disposition);
    responder.write(reply.body, headers, QHttpServerResponder::StatusCode(reply.status));
    return true;
}

bool LinkusWeb::misbehave(const LinkusWebReply &reply, quint16 remotePort, QHttpServerResponder &responder)
{
    switch (m_fault.kind) {
    case Fault::Kind::Garbage: {
        static const QByteArrayList rubbish { "}{", "<html><body>502 Bad Gateway</body></html>", "[[[[[[", "null", "42", "{\"errcode\":\"what\",\"data\":7}" };
        const QByteArray &body = rubbish.at(m_messages / m_fault.every % rubbish.size());
        responder.write(body, body.startsWith('<') ? "text/html" : "application/json");
        return true;
    }
    case Fault::Kind::Truncate: {
        QTcpSocket *socket = m_sockets.value(remotePort);
        if (!socket)
            return false;
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\n\r\n" + reply.body.first(reply.body.size() / 2));
        socket->disconnectFromHost();
        return true;
    }
    case Fault::Kind::Huge:
        m_fault.kind = Fault::Kind::None; // one is enough
        responder.write("{\"errcode\":0,\"errmsg\":\"SUCCESS\",\"data\":\"" + QByteArray(m_fault.bytes, 'x') + "\"}", "application/json");
        return true;
    default:
        return false; // an answer cannot come twice, nor before another
    }
}

void LinkusWeb::missingHandler(const QHttpServerRequest &, QHttpServerResponder &responder)
{
    responder.write(QHttpServerResponder::StatusCode::NotFound);
}

} // namespace Cordboard
