// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-k2/k2eventlink.h"

namespace Cordboard {

K2EventLink::K2EventLink(int refusedWithinMs, QObject *parent)
    : QObject(parent)
    , m_refusedWithinMs(refusedWithinMs)
{
    m_doubt.setSingleShot(true);
    connect(&m_doubt, &QTimer::timeout, this, [this] {
        if (m_socket && m_socket->state() == QAbstractSocket::ConnectedState)
            accept();
        else
            fail({ PbxError::Kind::Timeout, tr("The connection for events could not be opened in time.") });
    });
}

void K2EventLink::open(const QString &host, quint16 port, const QString &user, const QString &password)
{
    close();
    m_socket = new QTcpSocket(this);
    m_socket->setReadBufferSize(1024 * 1024);
    connect(m_socket, &QTcpSocket::connected, this, [this, user, password] {
        m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
        // Line ends would let a password smuggle in lines of its own.
        const auto line = [](const QString &text) {
            return QString(text).remove(QLatin1Char('\r')).remove(QLatin1Char('\n')).toUtf8();
        };
        m_socket->write("Action: login\r\nUsername: " + line(user) + "\r\nSecret: " + line(password)
            + "\r\nVersion: 2.0.0\r\n\r\n");
    });
    connect(m_socket, &QTcpSocket::readyRead, this, &K2EventLink::read);
    connect(m_socket, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError code) {
        read();
        if (!m_socket)
            return;
        const QString words = m_socket->errorString();
        if (code == QAbstractSocket::ConnectionRefusedError)
            fail({ PbxError::Kind::ConnectionRefused, words });
        else if (code == QAbstractSocket::HostNotFoundError)
            fail({ PbxError::Kind::HostUnknown, words });
        else if (code == QAbstractSocket::RemoteHostClosedError && !m_accepted)
            fail({ PbxError::Kind::AuthFailed, tr("The PBX closed the connection for events.") });
        else
            fail({ PbxError::Kind::Network, words });
    });
    m_doubt.start(m_refusedWithinMs);
    m_socket->connectToHost(host, port);
}

void K2EventLink::read()
{
    while (m_socket && m_socket->bytesAvailable() > 0) {
        const QList<QByteArray> objects = m_stream.feed(m_socket->read(64 * 1024));
        // What stands between the objects is the answer to the log-in, if anything. [client]
        const QByteArray text = m_stream.takeText().toLower();
        if (text.contains("error") || text.contains("fail"))
            return fail({ PbxError::Kind::AuthFailed, {} });
        if (!objects.isEmpty() || text.contains("success"))
            accept();
        for (const QByteArray &object : objects) {
            emit received(object);
            if (!m_socket)
                return;
        }
        if (m_stream.overrun())
            return fail({ PbxError::Kind::Protocol, tr("The PBX sent an event that is too large.") });
    }
}

void K2EventLink::accept()
{
    m_doubt.stop();
    if (m_accepted)
        return;
    m_accepted = true;
    emit accepted();
}

void K2EventLink::fail(const PbxError &error)
{
    close();
    emit failed(error);
}

void K2EventLink::close()
{
    m_doubt.stop();
    m_accepted = false;
    m_stream.reset();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater();
    m_socket = nullptr;
}

} // namespace Cordboard
