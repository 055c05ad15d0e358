// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/yeastar-k2/k2delivery.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxWaiting = 20'000;
constexpr qsizetype maxHead = 4096;
constexpr int postMs = 3'000;

} // namespace

K2Delivery::K2Delivery(Way way, K2Tokens &tokens, std::function<qint64()> now, QObject *parent)
    : QObject(parent)
    , m_way(way)
    , m_tokens(tokens)
    , m_now(std::move(now))
{
    m_postTimer.setSingleShot(true);
    connect(&m_postTimer, &QTimer::timeout, this, [this] { finished(false); });
}

void K2Delivery::setFault(const Fault &fault)
{
    m_fault = fault;
    m_count = 0;
    if (const QByteArray late = std::exchange(m_heldBack, {}); !late.isEmpty())
        put(late, false);
}

QList<QByteArray> K2Delivery::distorted(const QByteArray &event)
{
    if (!m_fault.isMessageFault() || ++m_count % std::max(1, m_fault.every) != 0) {
        if (!m_heldBack.isEmpty())
            return { event, std::exchange(m_heldBack, {}) };
        return { event };
    }
    switch (m_fault.kind) {
    case Fault::Kind::Garbage: return { "\x01\x02 no event {]", event };
    case Fault::Kind::Truncate: return { event.first(event.size() / 2) };
    case Fault::Kind::Duplicate: return { event, event };
    case Fault::Kind::Reorder:
        if (m_heldBack.isEmpty()) {
            m_heldBack = event;
            return {};
        }
        return { event, std::exchange(m_heldBack, {}) };
    case Fault::Kind::Huge:
        m_fault.kind = Fault::Kind::None;
        return { R"({"event":"CallStatus","callid":")" + QByteArray(m_fault.bytes, 'x') + "\"}", event };
    default: return { event };
    }
}

void K2Delivery::send(const QByteArray &event)
{
    for (const QByteArray &bytes : distorted(event))
        put(bytes, false);
}

void K2Delivery::sendRaw(const QByteArray &bytes, bool parting)
{
    put(bytes, parting);
}

void K2Delivery::put(const QByteArray &bytes, bool parting)
{
    if (m_way != Way::Http)
        for (size_t i = 0; i < m_streams.size(); ++i)
            if (m_streams[i]->loggedIn)
                m_streams[i]->socket->write(bytes);
    const K2Tokens::Token *owner = m_way == Way::Tcp ? nullptr : m_tokens.eventOwner(m_now());
    if (!owner)
        return;
    m_waiting.enqueue({ bytes, owner->token, owner->target, owner->oldFormat, parting });
    if (m_waiting.size() > maxWaiting)
        m_waiting.dequeue(); // at most once [assumed]
    next();
}

void K2Delivery::next()
{
    // What is left for somebody who has logged out since is not told any more.
    while (!m_post && !m_waiting.isEmpty() && !m_waiting.head().parting && !m_tokens.find(m_waiting.head().token))
        m_waiting.dequeue();
    if (m_post || m_waiting.isEmpty())
        return;
    const Post post = m_waiting.dequeue();
    const QByteArray body = post.oldFormat ? oldFormat(post.body) : post.body;
    const K2Tokens::Target target = post.target;
    m_postToken = post.token;
    m_post = new QTcpSocket(this);
    const QByteArray head = "POST " + target.path.toUtf8() + " HTTP/1.1\r\nHost: " + target.host.toUtf8() + ':'
        + QByteArray::number(target.port)
        + "\r\nUser-Agent: WebAPI\r\nAccept: application/json\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n";
    connect(m_post, &QTcpSocket::connected, this, [this, head, body] { m_post->write(head + body); });
    // Whatever is answered: delivered. Our side does not try again.
    connect(m_post, &QTcpSocket::readyRead, this, [this] { finished(true); });
    connect(m_post, &QTcpSocket::errorOccurred, this,
        [this](QAbstractSocket::SocketError) { finished(m_post->bytesAvailable() > 0); });
    m_postTimer.start(postMs);
    m_post->connectToHost(target.host, target.port);
}

void K2Delivery::finished(bool delivered)
{
    if (!m_post)
        return;
    m_postTimer.stop();
    if (K2Tokens::Token *owner = m_tokens.find(m_postToken))
        owner->failures = delivered ? 0 : owner->failures + 1;
    m_post->disconnect(this);
    if (delivered)
        m_post->disconnectFromHost();
    else
        m_post->abort();
    m_post->deleteLater();
    m_post = nullptr;
    QMetaObject::invokeMethod(this, &K2Delivery::next, Qt::QueuedConnection);
}

QByteArray K2Delivery::oldFormat(const QByteArray &event) const
{
    // 1.0.0 says "action" and puts the members side by side, one name twice where two are alike. [doc v1]
    QJsonObject o = QJsonDocument::fromJson(event).object();
    if (o.isEmpty())
        return event;
    const QJsonArray members = o.take("members"_L1).toArray();
    o.insert("action"_L1, o.take("event"_L1));
    QByteArray text = QJsonDocument(o).toJson(QJsonDocument::Compact);
    text.chop(1);
    for (const QJsonValue each : members) {
        const QJsonObject member = each.toObject();
        for (auto it = member.begin(); it != member.end(); ++it) {
            QJsonObject inner = it.value().toObject();
            if (inner.contains("number"_L1))
                inner.insert("extid"_L1, inner.take("number"_L1));
            text += ",\"" + it.key().toUtf8() + "\":" + QJsonDocument(inner).toJson(QJsonDocument::Compact);
        }
    }
    return text + '}';
}

int K2Delivery::streams() const
{
    return int(std::count_if(m_streams.begin(), m_streams.end(), [](const auto &s) { return s->loggedIn; }));
}

void K2Delivery::takeStream(QTcpSocket *socket, bool refuse)
{
    socket->setParent(this);
    m_streams.push_back(std::make_unique<Stream>());
    Stream *stream = m_streams.back().get();
    stream->socket = socket;
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        std::erase_if(m_streams, [socket](const auto &s) { return s->socket == socket; });
        socket->deleteLater();
    });
    connect(socket, &QTcpSocket::readyRead, this, [this, stream, refuse] { readHead(stream, refuse); });
    readHead(stream, refuse);
}

void K2Delivery::readHead(Stream *stream, bool refuse)
{
    if (stream->loggedIn) {
        stream->socket->readAll();
        return;
    }
    stream->head += stream->socket->readAll();
    const qsizetype end = stream->head.indexOf("\r\n\r\n");
    if (end < 0) {
        if (stream->head.size() > maxHead)
            stream->socket->abort();
        return;
    }
    QHash<QByteArray, QString> fields;
    for (const QByteArray &line : stream->head.first(end).split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            fields.insert(line.first(colon).trimmed().toLower(), QString::fromUtf8(line.sliced(colon + 1).trimmed()));
    }
    const bool right =
        fields.value("action") == "login"_L1 && m_tokens.checkPlain(fields.value("username"), fields.value("secret"));
    if (!right || refuse || m_way == Way::Http) {
        stream->socket->disconnectFromHost();
        return;
    }
    stream->loggedIn = true;
    stream->socket->write("Response: Success\r\nMessage: Authentication accepted\r\n\r\n"); // as one client expects it
}

} // namespace Cordboard
