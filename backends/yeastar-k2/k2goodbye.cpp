// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-k2/k2goodbye.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslSocket>

namespace Cordboard {

void k2SayGoodbye(const QUrl &base, const QString &pinnedCertificate, const QString &path, const QString &token)
{
    constexpr int waitMs = 300;
    QSslSocket socket;
    const bool tls = base.scheme() == QLatin1StringView("https");
    if (tls) {
        QObject::connect(
            &socket, &QSslSocket::sslErrors, &socket, [&socket, &pinnedCertificate](const QList<QSslError> &) {
                const QByteArray digest = socket.peerCertificate().digest(QCryptographicHash::Sha256).toHex();
                if (!pinnedCertificate.isEmpty() && QString::fromLatin1(digest) == pinnedCertificate)
                    socket.ignoreSslErrors();
            });
        socket.connectToHostEncrypted(base.host(), quint16(base.port(443)));
        if (!socket.waitForEncrypted(waitMs))
            return;
    } else {
        socket.connectToHost(base.host(), quint16(base.port(80)));
        if (!socket.waitForConnected(waitMs))
            return;
    }
    socket.write("POST " + path.toUtf8() + "?token=" + QUrl::toPercentEncoding(token)
        + " HTTP/1.1\r\nHost: " + base.host().toUtf8()
        + "\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    // A middle box may forget what it has not passed on when we go too early.
    if (socket.waitForBytesWritten(waitMs))
        socket.waitForReadyRead(waitMs);
    socket.disconnectFromHost();
}

} // namespace Cordboard
