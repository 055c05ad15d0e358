// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/yeastar-k2/k2door.h"

namespace Cordboard {

K2Door::K2Door(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &K2Door::accept);
}

bool K2Door::listen(const QHostAddress &address, quint16 webPort)
{
    m_address = address;
    m_webPort = webPort;
    m_server.setListenBacklogSize(200);
    return m_server.listen(address, 0);
}

void K2Door::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { sort(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (socket->bytesAvailable() > 0)
            sort(socket);
    }
}

void K2Door::sort(QTcpSocket *socket)
{
    static const QByteArray greeting = "Action:";
    const QByteArray first = socket->peek(greeting.size());
    if (first.size() < greeting.size() && greeting.startsWith(first))
        return; // too little yet to tell
    socket->disconnect(this);
    if (first == greeting) {
        emit reportsWanted(socket);
        return;
    }
    auto *web = new QTcpSocket(socket);
    const auto onward = [socket, web] {
        if (web->state() == QAbstractSocket::ConnectedState)
            web->write(socket->readAll());
    };
    connect(socket, &QTcpSocket::readyRead, web, onward);
    connect(web, &QTcpSocket::connected, web, onward);
    connect(web, &QTcpSocket::readyRead, socket, [socket, web] { socket->write(web->readAll()); });
    connect(web, &QTcpSocket::disconnected, socket, [socket, web] {
        socket->write(web->readAll());
        socket->disconnectFromHost();
    });
    connect(socket, &QTcpSocket::disconnected, web, [web] { web->disconnectFromHost(); });
    web->connectToHost(m_address, m_webPort);
}

} // namespace Cordboard
