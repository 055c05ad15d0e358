// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/palstream.h"

#include <QJsonObject>
#include <QTcpServer>
#include <QWebSocketServer>

#include <optional>

class QTcpSocket;
class QWebSocket;

namespace Cordboard::Bench {

/// As much of a Brekeke PBX as the measurements need, in a process of its own so that its work is not counted: log-in, the
/// directory, who is registered, and streams of calls. Path /raw skips the log-in.
///
/// Method "bench.prepare" answers when a stream is ready: {"events": how many}. Method "bench.go" is answered, then the
/// stream is sent, and at its end a notify_voicemail for the first person with `new` = `marker`. `rate` 0: at least `count` events, as fast
/// as the socket takes them, with no call left open; else `count` at so many a second, each with the time when it was sent.
class PalServer final : public QObject
{
    Q_OBJECT
public:
    explicit PalServer(int people, QObject *parent = nullptr);
    /// The port on 127.0.0.1; 0: could not listen.
    quint16 listen();

private:
    struct Peer
    {
        QTcpSocket *tcp = nullptr;
        QWebSocket *socket = nullptr;
        QJsonObject wanted;
        std::optional<PalStream> stream;
        QByteArray flood; ///< frames that are ready to go
        qsizetype sent = 0;
        bool going = false;
    };

    void onAccepted(QTcpSocket *tcp);
    void onSocket();
    void onRequest(Peer &peer, const QJsonObject &request);
    QJsonValue extensions(const QJsonObject &params) const;
    void sendFirstState(Peer &peer);
    int prepare(Peer &peer, const QJsonObject &params);
    void pump(Peer &peer);
    void startPaced(Peer &peer);

    int m_people;
    QTcpServer m_tcp;
    QWebSocketServer m_server;
    QTcpSocket *m_upgrading = nullptr;
    int m_streams = 0;
};

/// The process of the server: prints its port, serves until standard input closes.
int runPalServer(int people);

} // namespace Cordboard::Bench
