// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/yeastar-k2/k2webserver.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>

namespace Cordboard {

namespace {

template<class Socket>
void closeWhenAnswered(Socket *socket)
{
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [socket] {
        bool pending = socket->bytesToWrite() > 0;
        if constexpr (std::is_same_v<Socket, QSslSocket>)
            pending |= socket->encryptedBytesToWrite() > 0;
        // Answers are written as a whole in one turn of the event loop, so the next turn finds all of it gone.
        if (!pending)
            QMetaObject::invokeMethod(
                socket,
                [socket] {
                    if (socket->bytesToWrite() == 0)
                        socket->disconnectFromHost();
                },
                Qt::QueuedConnection);
    });
}

class PlainServer final : public QTcpServer
{
protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QTcpSocket(this);
        if (!socket->setSocketDescriptor(descriptor)) {
            delete socket;
            return;
        }
        closeWhenAnswered(socket);
        addPendingConnection(socket);
    }
};

class TlsServer final : public QSslServer
{
public:
    explicit TlsServer(const TlsIdentity &identity)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(identity.certificate);
        configuration.setPrivateKey(identity.key);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        setSslConfiguration(configuration);
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        QSslServer::incomingConnection(descriptor);
        for (QSslSocket *socket : findChildren<QSslSocket *>(Qt::FindDirectChildrenOnly)) {
            if (socket->property("watched").toBool())
                continue;
            socket->setProperty("watched", true);
            connect(socket, &QSslSocket::encrypted, socket, [socket] { closeWhenAnswered(socket); });
        }
    }
};

} // namespace

std::unique_ptr<QTcpServer> k2WebServer(const TlsIdentity *identity)
{
    if (identity)
        return std::make_unique<TlsServer>(*identity);
    return std::make_unique<PlainServer>();
}

} // namespace Cordboard
