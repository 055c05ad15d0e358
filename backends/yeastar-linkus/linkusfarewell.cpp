// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-linkus/linkusfarewell.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslError>
#include <QSslSocket>
#include <QThreadPool>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 1'500;

bool isTrusted(const QSslSocket &socket, const QString &pinned)
{
    const QSslCertificate peer = socket.peerCertificate();
    const bool isPinned = !pinned.isEmpty() && QString::fromLatin1(peer.digest(QCryptographicHash::Sha256).toHex()) == pinned;
    return isPinned || (!peer.isNull() && socket.sslHandshakeErrors().isEmpty());
}

void sendOne(const QUrl &server, const QString &pinned, const LinkusFarewell &request)
{
    QSslSocket socket;
    const bool tls = server.scheme() == "https"_L1;
    const quint16 port = quint16(server.port(tls ? 443 : 80));
    if (tls) {
        socket.setPeerVerifyMode(QSslSocket::QueryPeer); // judged below, before anything secret is said
        socket.connectToHostEncrypted(server.host(), port);
        if (!socket.waitForEncrypted(patienceMs) || !isTrusted(socket, pinned))
            return;
    } else {
        socket.connectToHost(server.host(), port);
        if (!socket.waitForConnected(patienceMs))
            return;
    }
    socket.write("GET " + request.target + " HTTP/1.1\r\nHost: " + server.authority().toUtf8() + "\r\nUser-Agent: OpenAPI\r\nConnection: close\r\n"
        + (request.authorization.isEmpty() ? QByteArray() : "Authorization: " + request.authorization + "\r\n") + "\r\n");
    if (socket.waitForBytesWritten(patienceMs))
        socket.waitForReadyRead(patienceMs);
}

} // namespace

void sendLinkusFarewells(const QUrl &server, const QString &pinned, const QList<LinkusFarewell> &requests)
{
    if (requests.isEmpty())
        return;
    QThreadPool::globalInstance()->start([server, pinned = QString(pinned).toLower().remove(u':'), requests] {
        for (const LinkusFarewell &request : requests)
            sendOne(server, pinned, request);
    });
}

} // namespace Cordboard
