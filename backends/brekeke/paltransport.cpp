// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/paltransport.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslSocket>
#include <QWebSocket>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// The HTTP status that refused the upgrade; 0: none. QWebSocket tells it only inside its message.
int refusedStatus(const QString &message)
{
    static const QRegularExpression pattern(u":\\s*([1-5]\\d\\d)\\s*\\("_s);
    const auto match = pattern.match(message);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

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

PalTransport::PalTransport(QObject *parent)
    : QObject(parent)
{
    m_connectTimer.setSingleShot(true);
    connect(&m_connectTimer, &QTimer::timeout, this,
        [this] { fail({ PbxError::Kind::Timeout, tr("The connection could not be opened in time.") }); });
}

PalTransport::~PalTransport()
{
    drop();
}

void PalTransport::open(const QUrl &url, const QString &pinned, int connectMs)
{
    drop();
    m_pinned = pinned.toLower().remove(u':');
    m_certificate.clear();
    m_certificateProblem.clear();
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingFrameSize(maxMessageBytes);
    m_socket->setMaxAllowedIncomingMessageSize(maxMessageBytes);
    connect(m_socket, &QWebSocket::connected, this, [this] {
        m_connectTimer.stop();
        m_open = true;
        emit opened();
    });
    connect(m_socket, &QWebSocket::textMessageReceived, this, &PalTransport::onText);
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray &frame) {
        deliver();
        emit framesReceived({ frame });
    });
    connect(m_socket, &QWebSocket::pong, this, &PalTransport::pongReceived);
    connect(m_socket, &QWebSocket::errorOccurred, this, &PalTransport::onError);
    connect(m_socket, &QWebSocket::sslErrors, this, &PalTransport::onSslErrors);
    connect(m_socket, &QWebSocket::disconnected, this, &PalTransport::onDisconnected);
    m_connectTimer.start(connectMs);
    m_socket->open(url);
}

void PalTransport::close()
{
    if (m_socket && m_open) {
        m_socket->disconnect(this);
        m_socket->close();
    }
    drop();
}

void PalTransport::send(const QByteArray &text)
{
    if (m_open)
        m_socket->sendTextMessage(QString::fromUtf8(text));
}

void PalTransport::sendPing()
{
    if (m_open)
        m_socket->ping();
}

void PalTransport::onText(const QString &text)
{
    constexpr qsizetype large = 16 * 1024; // a large one need not wait for others, and many must not pile up
    m_texts.append(text);
    if (m_texts.size() >= mostFrames || text.size() >= large)
        deliver();
    if (!std::exchange(m_deliveryIsDue, true)) {
        QMetaObject::invokeMethod(this, [this] {
            m_deliveryIsDue = false;
            deliver();
        }, Qt::QueuedConnection);
    }
}

void PalTransport::deliver()
{
    if (m_texts.isEmpty())
        return;
    const QStringList texts = std::exchange(m_texts, {});
    QList<QByteArray> frames;
    frames.reserve(texts.size());
    for (const QString &text : texts)
        frames.append(text.toUtf8());
    emit framesReceived(frames);
}

void PalTransport::onError(QAbstractSocket::SocketError code)
{
    const QString detail = m_socket->errorString();
    const int status = m_open ? 0 : refusedStatus(detail);
    if (status == 403)
        fail({ PbxError::Kind::AddressNotAllowed, detail });
    else if (status == 401)
        fail({ PbxError::Kind::AuthFailed, detail });
    else if (status != 0)
        fail({ PbxError::Kind::Protocol, detail });
    else if (!m_certificate.isEmpty())
        fail({ PbxError::Kind::Certificate, m_certificateProblem, m_certificate });
    else
        fail({ kindOf(code), detail });
}

void PalTransport::onSslErrors(const QList<QSslError> &errors)
{
    // Only the certificate of the peer itself may be compared with the pinned one: any other in the chain proves nothing.
    const auto *socket = m_socket->findChild<QSslSocket *>();
    const QSslCertificate peer = socket ? socket->peerCertificate() : QSslCertificate();
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

void PalTransport::onDisconnected()
{
    const QString reason = m_socket->closeReason();
    if (!m_open) {
        // A socket that never opened says so before it says why: give errorOccurred() its turn.
        QTimer::singleShot(0, m_socket, [this, socket = m_socket, reason] {
            if (socket == m_socket)
                fail({ PbxError::Kind::Network, reason });
        });
        return;
    }
    switch (m_socket->closeCode()) {
    case QWebSocketProtocol::CloseCodeTooMuchData:
        return fail({ PbxError::Kind::Protocol, tr("The PBX sent a message that is too large.") });
    case QWebSocketProtocol::CloseCodeProtocolError:
    case QWebSocketProtocol::CloseCodeWrongDatatype:
        return fail({ PbxError::Kind::Protocol, reason });
    default:
        return fail({ PbxError::Kind::Network, reason });
    }
}

void PalTransport::fail(PbxError error)
{
    deliver(); // what came before the end
    if (!m_socket)
        return;
    drop();
    emit failed(error);
}

void PalTransport::drop()
{
    m_connectTimer.stop();
    m_open = false;
    m_texts.clear();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater();
    m_socket = nullptr;
}

} // namespace Cordboard
