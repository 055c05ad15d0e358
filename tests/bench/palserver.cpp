// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/palserver.h"

#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>
#include <QWebSocket>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <utility>

namespace Cordboard::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype highWater = 4 << 20;
constexpr qint64 floodStart = 1'767'225'600'000; // 2026-01-01

/// A text frame as a server sends it: whole, not masked. [RFC 6455 5.2]
void appendFrame(QByteArray &to, const QByteArray &text)
{
    to.append(char(0x81));
    if (text.size() < 126) {
        to.append(char(text.size()));
    } else {
        Q_ASSERT(text.size() < 65'536);
        to.append(char(126));
        to.append(char(text.size() >> 8));
        to.append(char(text.size() & 0xff));
    }
    to.append(text);
}

QByteArray compact(const QJsonObject &o)
{
    return QJsonDocument(o).toJson(QJsonDocument::Compact);
}

QByteArray notification(const QString &method, const QJsonObject &params)
{
    return compact({ { u"jsonrpc"_s, u"2.0"_s }, { u"method"_s, method }, { u"params"_s, params } });
}

QByteArray markerFrame(int marker)
{
    return notification(u"notify_voicemail"_s, { { u"user"_s, benchPerson(0).number }, { u"new"_s, marker } });
}

} // namespace

PalServer::PalServer(int people, QObject *parent)
    : QObject(parent)
    , m_people(people)
    , m_server(u"bench"_s, QWebSocketServer::NonSecureMode)
{
    // Accepted here and upgraded there, so that streams can be written as ready frames, faster than anybody reads them.
    connect(&m_tcp, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *tcp = m_tcp.nextPendingConnection())
            onAccepted(tcp);
    });
    connect(&m_server, &QWebSocketServer::newConnection, this, &PalServer::onSocket);
}

quint16 PalServer::listen()
{
    return m_tcp.listen(QHostAddress::LocalHost) ? m_tcp.serverPort() : 0;
}

void PalServer::onAccepted(QTcpSocket *tcp)
{
    m_upgrading = tcp; // one client at a time
    m_server.handleConnection(tcp);
}

void PalServer::onSocket()
{
    QWebSocket *socket = m_server.nextPendingConnection();
    auto peer = std::make_shared<Peer>();
    peer->tcp = m_upgrading;
    peer->socket = socket;
    connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QWebSocket::textMessageReceived, this, [this, peer](const QString &text) {
        onRequest(*peer, QJsonDocument::fromJson(text.toUtf8()).object());
    });
    connect(peer->tcp, &QTcpSocket::bytesWritten, socket, [this, peer] { pump(*peer); });
    if (!socket->requestUrl().path().endsWith(u"/raw"))
        socket->sendTextMessage(QString::fromUtf8(notification(u"login_password_required"_s, { { u"nonce"_s, u"5f1d0a3c9b7e2846"_s } })));
}

void PalServer::onRequest(Peer &peer, const QJsonObject &request)
{
    const QString method = request["method"_L1].toString();
    const QJsonObject params = request["params"_L1].toObject();
    const auto reply = [&](QLatin1StringView kind, const QJsonValue &value) {
        peer.socket->sendTextMessage(
            QString::fromUtf8(compact({ { u"jsonrpc"_s, u"2.0"_s }, { kind, value }, { u"id"_s, request["id"_L1] } })));
    };
    if (method == "login"_L1) {
        reply("result"_L1, true);
        peer.socket->sendTextMessage(QString::fromUtf8(notification(u"notify_serverstatus"_s, { { u"status"_s, u"active"_s } })));
        sendFirstState(peer);
    } else if (method == "ping"_L1) {
        reply("result"_L1, true);
    } else if (method == "getProductInfo"_L1) {
        reply("result"_L1, QJsonObject { { u"version"_s, u"3.16.0"_s } });
    } else if (method == "getExtensionProperties"_L1) {
        reply("result"_L1, QJsonArray { u"true"_s });
    } else if (method == "getExtensions"_L1) {
        reply("result"_L1, extensions(params));
    } else if (method == "bench.prepare"_L1) {
        peer.going = false;
        reply("result"_L1, QJsonObject { { u"events"_s, prepare(peer, params) } });
    } else if (method == "bench.go"_L1) {
        reply("result"_L1, true);
        peer.socket->flush();
        peer.going = true;
        if (peer.wanted["rate"_L1].toInt() > 0)
            startPaced(peer);
        else
            pump(peer);
    } else {
        reply("error"_L1, QJsonObject { { u"code"_s, -32601 }, { u"message"_s, u"No such method."_s } });
    }
}

QJsonValue PalServer::extensions(const QJsonObject &params) const
{
    QJsonArray rows;
    if (params["type"_L1].toString() != "user"_L1)
        return rows;
    const int offset = params["offset"_L1].toInt();
    const int limit = params["limit"_L1].toInt(-1);
    const int end = limit < 0 ? m_people : std::min(m_people, offset + limit);
    for (int i = offset; i < end; ++i) {
        const BenchPerson person = benchPerson(i);
        rows.append(QJsonArray { person.number, person.name, person.department, QString(), QString(), QString(), QString() });
    }
    return rows;
}

void PalServer::sendFirstState(Peer &peer)
{
    QByteArray frames;
    for (int i = 0; i < m_people; ++i)
        appendFrame(frames, notification(u"notify_registered"_s, { { u"user"_s, benchPerson(i).number }, { u"registered"_s, u"true"_s } }));
    peer.tcp->write(frames);
}

int PalServer::prepare(Peer &peer, const QJsonObject &params)
{
    peer.wanted = params;
    peer.stream.emplace(++m_streams, m_people, params["calls"_L1].toInt(), params["visible"_L1].toInt(), params["visiblePercent"_L1].toInt());
    peer.flood.clear();
    peer.sent = 0;
    const int count = params["count"_L1].toInt();
    if (params["rate"_L1].toInt() > 0)
        return count;
    // Event after event, stream after stream: a client may leave out what is older than what it knows.
    constexpr qint64 hour = 3'600'000;
    qint64 time = floodStart + m_streams * hour;
    int events = 0;
    for (; events < count || peer.stream->drain(); ++events)
        appendFrame(peer.flood, peer.stream->next(++time));
    appendFrame(peer.flood, markerFrame(params["marker"_L1].toInt()));
    return events;
}

void PalServer::pump(Peer &peer)
{
    while (peer.going && peer.sent < peer.flood.size() && peer.tcp->bytesToWrite() < highWater) {
        const qsizetype piece = std::min(highWater, peer.flood.size() - peer.sent);
        peer.tcp->write(peer.flood.constData() + peer.sent, piece);
        peer.sent += piece;
    }
}

void PalServer::startPaced(Peer &peer)
{
    auto *timer = new QTimer(peer.socket);
    timer->setTimerType(Qt::PreciseTimer);
    timer->setInterval(1);
    const int count = peer.wanted["count"_L1].toInt();
    const int rate = peer.wanted["rate"_L1].toInt();
    const int marker = peer.wanted["marker"_L1].toInt();
    const qint64 start = steadyNow();
    connect(timer, &QTimer::timeout, timer, [=, tcp = peer.tcp, stream = *std::exchange(peer.stream, {}), done = 0]() mutable {
        const auto due = int(std::min<qint64>(count, (steadyNow() - start) * rate / 1'000'000'000));
        QByteArray frames;
        for (; done < due; ++done)
            appendFrame(frames, stream.next(QDateTime::currentMSecsSinceEpoch()));
        if (done == count) {
            appendFrame(frames, markerFrame(marker));
            timer->deleteLater();
            timer->stop();
        }
        tcp->write(frames);
        tcp->flush();
    });
    timer->start();
}

int runPalServer(int people)
{
    PalServer server(people);
    const quint16 port = server.listen();
    if (port == 0)
        return 1;
    std::printf("%d\n", int(port));
    std::fflush(stdout);
    std::unique_ptr<QThread> watch(QThread::create([] {
        while (std::getchar() != EOF) { }
    }));
    QObject::connect(watch.get(), &QThread::finished, qApp, &QCoreApplication::quit);
    watch->start();
    const int code = QCoreApplication::exec();
    watch->wait();
    return code;
}

} // namespace Cordboard::Bench
