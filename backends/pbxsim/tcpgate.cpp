// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/tcpgate.h"

#include "backends/api/logging.h"

#include <algorithm>

#if defined(Q_OS_WIN)
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace Cordboard {

namespace {

/// Makes the close that follows an RST instead of a FIN.
void lingerZero(QTcpSocket *socket)
{
    const linger off { 1, 0 };
#if defined(Q_OS_WIN)
    setsockopt(SOCKET(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&off), sizeof off);
#else
    setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &off, sizeof off);
#endif
}

} // namespace

TcpGate::TcpGate(QObject *parent)
    : QObject(parent)
{
    m_faultTimer.setSingleShot(true);
    m_trickleTimer.setInterval(0);
    connect(&m_server, &QTcpServer::newConnection, this, &TcpGate::accept);
    connect(&m_faultTimer, &QTimer::timeout, this, &TcpGate::faultEnded);
    connect(&m_trickleTimer, &QTimer::timeout, this, &TcpGate::trickle);
}

bool TcpGate::listen(const QHostAddress &address, quint16 port)
{
    m_server.setListenBacklogSize(200);
    if (!m_server.listen(address, port))
        return false;
    m_address = address;
    m_port = m_server.serverPort();
    return true;
}

void TcpGate::setTarget(const QHostAddress &address, quint16 port)
{
    m_targetAddress = address;
    m_targetPort = port;
}

void TcpGate::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        client->setParent(this);
        if (is(Fault::Kind::Reset)) {
            lingerZero(client);
            client->abort();
            client->deleteLater();
            continue;
        }
        client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_links.push_back(std::make_unique<Link>());
        Link *link = m_links.back().get();
        link->client = client;
        link->face = new QTcpSocket(this);
        connect(client, &QTcpSocket::readyRead, this, [this, link] { toFace(link); });
        connect(client, &QTcpSocket::disconnected, this, [this, link] { close(link, false); });
        connect(link->face, &QTcpSocket::connected, this, [this, link] { toFace(link); });
        connect(link->face, &QTcpSocket::readyRead, this, [this, link] { toClient(link); });
        connect(link->face, &QTcpSocket::disconnected, this, [this, link] {
            if (link->dead)
                return; // the client must not notice
            toClient(link);
            close(link, false);
        });
        link->face->connectToHost(m_targetAddress, m_targetPort);
        link->face->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    }
}

void TcpGate::toFace(Link *link)
{
    if (link->dead) {
        link->client->readAll();
        return;
    }
    if (!is(Fault::Kind::Stall) && link->face->state() == QAbstractSocket::ConnectedState)
        link->face->write(link->client->readAll());
}

void TcpGate::toClient(Link *link)
{
    if (link->dead || is(Fault::Kind::Stall))
        return;
    if (is(Fault::Kind::Slow) || !link->trickle.isEmpty())
        link->trickle += link->face->readAll();
    else
        link->client->write(link->face->readAll());
}

void TcpGate::trickle()
{
    for (const auto &link : m_links) {
        if (link->trickle.isEmpty())
            continue;
        const bool slow = is(Fault::Kind::Slow);
        link->client->write(slow ? link->trickle.first(1) : link->trickle);
        link->client->flush();
        link->trickle.remove(0, slow ? 1 : link->trickle.size());
    }
}

void TcpGate::close(Link *link, bool reset)
{
    const auto it = std::find_if(m_links.begin(), m_links.end(), [link](const auto &each) { return each.get() == link; });
    if (it == m_links.end())
        return;
    // Kept until the sockets are silent, since their signals name it.
    const std::unique_ptr<Link> keep = std::move(*it);
    m_links.erase(it);
    link->client->disconnect(this);
    link->face->disconnect(this);
    if (reset && link->client->state() == QAbstractSocket::ConnectedState) {
        lingerZero(link->client);
        link->client->abort();
    } else {
        // Sends what is left, then the FIN; whoever does not read it is not waited for.
        connect(link->client, &QTcpSocket::disconnected, link->client, &QObject::deleteLater);
        link->client->disconnectFromHost();
    }
    link->face->disconnectFromHost();
    if (link->client->state() == QAbstractSocket::UnconnectedState)
        link->client->deleteLater();
    link->face->deleteLater();
}

void TcpGate::dropAll()
{
    while (!m_links.empty())
        close(m_links.back().get(), false);
}

void TcpGate::setFault(const Fault &fault)
{
    m_faultTimer.stop();
    faultEnded();
    m_fault = fault;
    switch (fault.kind) {
    case Fault::Kind::HalfOpen:
        for (const auto &link : m_links) {
            link->dead = true;
            link->face->abort();
        }
        break;
    case Fault::Kind::Slow:
        m_trickleTimer.start();
        break;
    case Fault::Kind::Reset:
        while (!m_links.empty())
            close(m_links.back().get(), true);
        break;
    case Fault::Kind::Refuse:
        m_server.close();
        break;
    default:
        break;
    }
    if (fault.forMs > 0 && fault.kind != Fault::Kind::None)
        m_faultTimer.start(fault.forMs);
    else if (is(Fault::Kind::Reset) || is(Fault::Kind::HalfOpen))
        m_fault = {}; // at once, and over
}

void TcpGate::faultEnded()
{
    const Fault ended = m_fault;
    m_fault = {};
    switch (ended.kind) {
    case Fault::Kind::Stall:
        for (size_t i = 0; i < m_links.size(); ++i) {
            toFace(m_links[i].get());
            toClient(m_links[i].get());
        }
        break;
    case Fault::Kind::Slow:
        trickle();
        m_trickleTimer.stop();
        break;
    case Fault::Kind::Refuse:
        if (!m_server.listen(m_address, m_port))
            qCWarning(lcSim) << "cannot listen again:" << m_server.errorString();
        break;
    default:
        break;
    }
}

} // namespace Cordboard
