// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/amitransport.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QSslCertificate>
#include <QSslSocket>

namespace Cordboard {

namespace {

PbxError::Kind kindOf(QAbstractSocket::SocketError code)
{
    switch (code) {
    case QAbstractSocket::HostNotFoundError:
        return PbxError::Kind::HostUnknown;
    case QAbstractSocket::ConnectionRefusedError:
        return PbxError::Kind::ConnectionRefused;
    case QAbstractSocket::SocketTimeoutError:
        return PbxError::Kind::Timeout;
    default:
        return PbxError::Kind::Network;
    }
}

} // namespace

AmiTransport::AmiTransport(QObject *parent)
    : QObject(parent)
{
    m_connectTimer.setSingleShot(true);
    connect(&m_connectTimer, &QTimer::timeout, this,
        [this] { fail({ PbxError::Kind::Timeout, tr("The connection could not be opened in time.") }); });
}

AmiTransport::~AmiTransport()
{
    drop();
}

void AmiTransport::open(const QString &host, int port, bool tls, const QString &pinned, int connectMs)
{
    drop();
    m_pinned = pinned.toLower().remove(u':');
    m_certificate.clear();
    m_certificateProblem.clear();
    m_socket = new QSslSocket(this);
    m_socket->setReadBufferSize(readBytes);
    connect(m_socket, tls ? &QSslSocket::encrypted : static_cast<void (QSslSocket::*)()>(&QAbstractSocket::connected), this, &AmiTransport::onOpen);
    connect(m_socket, &QSslSocket::readyRead, this, &AmiTransport::readyRead);
    connect(m_socket, &QSslSocket::errorOccurred, this, &AmiTransport::onError);
    connect(m_socket, &QSslSocket::sslErrors, this, &AmiTransport::onSslErrors);
    m_connectTimer.start(connectMs);
    if (tls)
        m_socket->connectToHostEncrypted(host, quint16(port));
    else
        m_socket->connectToHost(host, quint16(port));
}

void AmiTransport::onOpen()
{
    m_connectTimer.stop();
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_open = true;
    emit opened();
}

void AmiTransport::close()
{
    if (m_socket && m_open) {
        m_socket->disconnect(this);
        m_socket->flush();
    }
    drop();
}

void AmiTransport::send(const QByteArray &bytes)
{
    if (m_open)
        m_socket->write(bytes);
}

QByteArray AmiTransport::read()
{
    return m_open ? m_socket->read(readBytes) : QByteArray();
}

bool AmiTransport::isPrivate() const
{
    return m_open && (m_socket->isEncrypted() || m_socket->peerAddress().isLoopback());
}

void AmiTransport::onError(QAbstractSocket::SocketError code)
{
    // What the PBX said before it hung up comes first: a refusal, for one.
    if (m_open && m_socket->bytesAvailable() > 0)
        emit readyRead();
    if (!m_socket)
        return;
    const QString detail = m_socket->errorString();
    if (!m_certificate.isEmpty())
        fail({ PbxError::Kind::Certificate, m_certificateProblem, m_certificate });
    else
        fail({ kindOf(code), detail });
}

void AmiTransport::onSslErrors(const QList<QSslError> &errors)
{
    const QSslCertificate peer = m_socket->peerCertificate();
    if (!m_pinned.isEmpty() && !peer.isNull()
        && QString::fromLatin1(peer.digest(QCryptographicHash::Sha256).toHex()) == m_pinned) {
        m_socket->ignoreSslErrors();
        return;
    }
    m_certificate = peer.toDer();
    QStringList problems;
    for (const QSslError &error : errors)
        problems.append(error.errorString());
    problems.removeDuplicates();
    m_certificateProblem = problems.join(u' ');
}

void AmiTransport::fail(PbxError error)
{
    if (!m_socket)
        return;
    drop();
    emit failed(error);
}

void AmiTransport::drop()
{
    m_connectTimer.stop();
    m_open = false;
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater();
    m_socket = nullptr;
}

} // namespace Cordboard
