// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-k2/k2listener.h"

#include <QHttpHeaders>
#include <QHttpServerRequest>
#include <QHttpServerResponse>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTimer>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

bool sameHost(const QHostAddress &a, const QHostAddress &b)
{
    return a.isEqual(b,
        QHostAddress::ConvertV4MappedToIPv4 | QHostAddress::ConvertV4CompatToIPv4 | QHostAddress::ConvertLocalHost
            | QHostAddress::ConvertUnspecifiedAddress);
}

/// QHttpServer reads whatever comes, however much and however slowly: this socket ends that. One request a connection.
class LimitedSocket final : public QTcpSocket
{
public:
    LimitedSocket(qint64 most, int deadlineMs, std::function<void(const char *)> cut, QObject *parent)
        : QTcpSocket(parent)
        , m_most(most)
        , m_cut(std::move(cut))
    {
        // A limited read buffer would stall QHttpServer, which takes what there is and does not ask for more. What comes in is counted
        // instead: before it reads, and what is left after it has read.
        connect(this, &QTcpSocket::readyRead, this, [this] {
            m_seen += std::max<qint64>(0, bytesAvailable() - m_unread);
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_unread = bytesAvailable();
                    if (m_seen > m_most && state() == ConnectedState)
                        refuse("size");
                },
                Qt::QueuedConnection);
        });
        QTimer::singleShot(deadlineMs, this, [this] {
            if (state() == ConnectedState)
                refuse("pace");
        });
        connect(this, &QTcpSocket::bytesWritten, this, [this] {
            if (bytesToWrite() == 0)
                disconnectFromHost(); // answered
        });
    }

private:
    void refuse(const char *why)
    {
        if (!std::exchange(m_over, true))
            m_cut(why);
        abort();
    }

    const qint64 m_most;
    qint64 m_seen = 0; ///< bytes
    qint64 m_unread = 0; ///< of these, not yet taken
    bool m_over = false;
    std::function<void(const char *)> m_cut;
};

} // namespace

class K2Listener::Door final : public QTcpServer
{
public:
    explicit Door(K2Listener &owner)
        : m_owner(owner)
    { }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new LimitedSocket(
            m_owner.m_limits.requestBytes, m_owner.m_limits.requestMs,
            [this](const char *why) {
                m_owner.note(QLatin1StringView(why), u"an event was too large or too slow"_s);
                emit m_owner.missed();
            },
            this);
        if (!socket->setSocketDescriptor(descriptor)) {
            delete socket;
            return;
        }
        const bool stranger = !m_owner.isAllowed(socket->peerAddress());
        if (stranger || m_open >= m_owner.m_limits.connections) {
            m_owner.note(
                stranger ? u"address"_s : u"crowd"_s, u"connection from %1"_s.arg(socket->peerAddress().toString()));
            if (!stranger)
                emit m_owner.missed();
            socket->abort();
            delete socket;
            return;
        }
        ++m_open;
        connect(socket, &QObject::destroyed, this, [this] { --m_open; });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        addPendingConnection(socket);
    }

private:
    K2Listener &m_owner;
    int m_open = 0;
};

K2Listener::K2Listener(QObject *parent)
    : K2Listener(Limits(), parent)
{ }

K2Listener::K2Listener(const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
    QByteArray word(16, Qt::Uninitialized);
    for (char &c : word)
        c = char(QRandomGenerator::system()->bounded(256));
    m_path = u"/cordboard/"_s + QString::fromLatin1(word.toHex());
}

K2Listener::~K2Listener()
{
    close();
}

bool K2Listener::listen(const QHostAddress &address, quint16 port)
{
    close();
    auto door = std::make_unique<Door>(*this);
    if (!door->listen(address, port)) {
        m_error = door->errorString();
        return false;
    }
    m_http = new QHttpServer(this);
    m_http->setMissingHandler(this, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
        responder.sendResponse(answer(request));
    });
    if (!m_http->bind(door.get())) {
        m_error = tr("The port could not be used for HTTP.");
        delete std::exchange(m_http, nullptr);
        return false;
    }
    m_door = door.release(); // QHttpServer's from now on
    m_error.clear();
    return true;
}

void K2Listener::close()
{
    if (m_door)
        m_door->close();
    m_door = nullptr;
    delete std::exchange(m_http, nullptr);
}

quint16 K2Listener::port() const
{
    return m_door ? m_door->serverPort() : 0;
}

bool K2Listener::isAllowed(const QHostAddress &address) const
{
    return std::any_of(
        m_allowed.cbegin(), m_allowed.cend(), [&address](const QHostAddress &each) { return sameHost(each, address); });
}

bool K2Listener::inPace()
{
    if (!m_second.isValid() || m_second.elapsed() >= 1'000) {
        m_second.start();
        m_inSecond = 0;
    }
    return ++m_inSecond <= m_limits.perSecond;
}

void K2Listener::note(const QString &why, const QString &text)
{
    m_log.warn(why, u"event listener: "_s + text);
}

QHttpServerResponse K2Listener::answer(const QHttpServerRequest &request)
{
    using Status = QHttpServerResponse::StatusCode;
    const auto reply = [](Status status) {
        QHttpServerResponse response(status);
        QHttpHeaders headers = response.headers();
        headers.append(QHttpHeaders::WellKnownHeader::Connection, "close"_L1);
        response.setHeaders(std::move(headers));
        return response;
    };
    if (request.url().path() != m_path) {
        note(u"path"_s, u"request for another path"_s);
        return reply(Status::NotFound);
    }
    if (request.method() != QHttpServerRequest::Method::Post) {
        note(u"method"_s, u"request that is no POST"_s);
        return reply(Status::MethodNotAllowed);
    }
    if (!inPace()) {
        note(u"pace"_s, u"too many events a second"_s);
        emit missed();
        return reply(Status::TooManyRequests);
    }
    const QByteArray body = request.body();
    // Without a Content-Length the body would end with the connection, which no HTTP server reads: the state is asked
    // for instead.
    if (body.trimmed().isEmpty())
        emit missed();
    else
        emit received(body);
    return reply(Status::Ok);
}

} // namespace Cordboard
