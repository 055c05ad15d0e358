// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-linkus/linkussocket.h"

#include "backends/yeastar-linkus/linkuserror.h"
#include "backends/yeastar-linkus/linkusredactor.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaMethod>
#include <QNetworkRequest>
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

LinkusSocket::LinkusSocket(const LinkusTimings &timings, QObject *parent)
    : QObject(parent), m_timings(timings)
{
    m_connectTimer.setSingleShot(true);
    m_silence.setSingleShot(true);
    connect(&m_connectTimer, &QTimer::timeout, this, [this] { fail({ PbxError::Kind::Timeout, tr("The connection could not be opened in time.") }); });
    connect(&m_silence, &QTimer::timeout, this, &LinkusSocket::onSilence);
}

LinkusSocket::~LinkusSocket()
{
    drop();
}

void LinkusSocket::open(const QUrl &url, const QList<int> &topics, const QString &pinned)
{
    drop();
    m_topics = topics;
    m_pinned = pinned.toLower().remove(u':');
    m_subscribed = false;
    m_refusedTopics = 0;
    m_certificate.clear();
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingFrameSize(maxMessageBytes);
    m_socket->setMaxAllowedIncomingMessageSize(maxMessageBytes);
    connect(m_socket, &QWebSocket::connected, this, [this] {
        m_connectTimer.stop();
        m_open = true;
        m_quiet = Quiet::Listening;
        m_lastHeard.start();
        m_silence.start(m_timings.heartbeatMs);
        sendTopics();
    });
    connect(m_socket, &QWebSocket::textMessageReceived, this, &LinkusSocket::receive);
    connect(m_socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray &data) { receive(QString::fromUtf8(data)); });
    connect(m_socket, &QWebSocket::errorOccurred, this, &LinkusSocket::onError);
    connect(m_socket, &QWebSocket::sslErrors, this, &LinkusSocket::onSslErrors);
    connect(m_socket, &QWebSocket::disconnected, this, &LinkusSocket::onDisconnected);
    m_connectTimer.start(m_timings.connectMs);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"OpenAPI"_s);
    m_socket->open(request);
}

void LinkusSocket::close()
{
    if (m_socket && m_open) {
        m_socket->disconnect(this);
        m_socket->close();
    }
    drop();
}

void LinkusSocket::send(const QString &text)
{
    if (!m_open)
        return;
    m_socket->sendTextMessage(text);
    if (isSignalConnected(QMetaMethod::fromSignal(&LinkusSocket::wireFrame)))
        emit wireFrame(true, linkusRedacted(text.toUtf8()));
}

void LinkusSocket::sendTopics()
{
    QJsonArray list;
    for (int topic : std::as_const(m_topics))
        list.append(topic);
    send(QString::fromUtf8(QJsonDocument(QJsonObject { { "topic_list"_L1, list } }).toJson(QJsonDocument::Compact)));
}

void LinkusSocket::receive(const QString &text)
{
    m_lastHeard.start();
    if (m_quiet != Quiet::Listening) {
        const bool was = m_quiet == Quiet::Overdue;
        m_quiet = Quiet::Listening;
        m_silence.start(m_timings.heartbeatMs);
        if (was)
            emit overdueChanged(false);
    }
    emit heard();
    const QByteArray frame = text.toUtf8();
    if (isSignalConnected(QMetaMethod::fromSignal(&LinkusSocket::wireFrame)))
        emit wireFrame(false, linkusRedacted(frame));
    if (text == "heartbeat response"_L1)
        return;
    // The answer to the topic list is the only frame with an errcode of its own.
    if (!m_subscribed || frame.size() < 200) {
        const QJsonObject object = QJsonDocument::fromJson(frame).object();
        if (object.contains("errcode"_L1) && !object.contains("type"_L1))
            return answer(object.value("errcode"_L1).toInt(), object);
    }
    emit eventReceived(frame);
}

void LinkusSocket::answer(int errcode, const QJsonObject &frame)
{
    constexpr int askAgain = -3; // [client]
    constexpr int dropped = -2; // [client]
    constexpr int mostTries = 5;
    if (errcode == dropped)
        return;
    if (errcode == askAgain) {
        if (++m_refusedTopics > mostTries)
            return fail(linkusError(frame));
        // It is not ready yet: each time a little later.
        constexpr int stepMs = 100;
        QTimer::singleShot(stepMs * (m_refusedTopics - 1), m_socket, [this] { sendTopics(); });
        return;
    }
    if (!linkusSucceeded(errcode))
        return fail(linkusError(frame), errcode == LinkusCode::tokenExpired);
    m_refusedTopics = 0;
    if (!std::exchange(m_subscribed, true))
        emit subscribed();
}

void LinkusSocket::onSilence()
{
    switch (m_quiet) {
    case Quiet::Listening:
        if (const qint64 quiet = m_lastHeard.elapsed(); quiet < m_timings.heartbeatMs)
            return m_silence.start(int(m_timings.heartbeatMs - quiet));
        m_quiet = Quiet::Asked;
        m_silence.start(std::min(m_timings.overdueMs, m_timings.deadMs));
        send(u"heartbeat"_s);
        return;
    case Quiet::Asked:
        m_quiet = Quiet::Overdue;
        m_silence.start(std::max(0, m_timings.deadMs - m_timings.overdueMs));
        emit overdueChanged(true);
        return;
    case Quiet::Overdue:
        fail({ PbxError::Kind::Network, tr("The PBX has fallen silent.") });
        return;
    }
}

void LinkusSocket::onError(QAbstractSocket::SocketError code)
{
    const QString detail = m_socket->errorString();
    const int status = m_open ? 0 : refusedStatus(detail);
    // A 401 without a challenge that it knows gives QWebSocket words of its own.
    const bool unauthorized = !m_open && detail.contains("WWW-Authenticate"_L1, Qt::CaseInsensitive);
    if (status != 0 || unauthorized)
        fail({ PbxError::Kind::AuthFailed, detail }, true);
    else if (!m_certificate.isEmpty())
        fail({ PbxError::Kind::Certificate, m_certificateProblem, m_certificate });
    else
        fail({ kindOf(code), detail });
}

void LinkusSocket::onSslErrors(const QList<QSslError> &errors)
{
    // Only the certificate of the peer itself may be compared with the pinned one: any other in the chain proves nothing.
    const auto *socket = m_socket->findChild<QSslSocket *>();
    const QSslCertificate peer = socket ? socket->peerCertificate() : QSslCertificate();
    if (!m_pinned.isEmpty() && !peer.isNull() && QString::fromLatin1(peer.digest(QCryptographicHash::Sha256).toHex()) == m_pinned) {
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

void LinkusSocket::onDisconnected()
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
    if (m_socket->closeCode() == QWebSocketProtocol::CloseCodeTooMuchData)
        return fail({ PbxError::Kind::Protocol, tr("The PBX sent a message that is too large.") });
    fail({ PbxError::Kind::Network, reason.isEmpty() ? tr("The PBX closed the connection.") : reason });
}

void LinkusSocket::fail(const PbxError &error, bool refusedUpgrade)
{
    if (!m_socket)
        return;
    drop();
    emit failed(error, refusedUpgrade);
}

void LinkusSocket::drop()
{
    m_connectTimer.stop();
    m_silence.stop();
    m_open = false;
    m_subscribed = false;
    m_quiet = Quiet::Listening;
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater();
    m_socket = nullptr;
}

} // namespace Cordboard
