// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/logging.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QHttpServer>
#include <QTcpServer>

#include <memory>

namespace Cordboard {

/// Our own HTTP server, to which a PBX with report method HTTP posts its events, one connection an event.
///
/// The events are not signed: only the PBX's addresses get in, the path is unguessable, and size, number and pace are
/// limited.
class K2Listener : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(K2Listener)
public:
    struct Limits
    {
        qint64 requestBytes = 256 * 1024;
        int connections = 64; ///< at one time
        int perSecond = 3'000; ///< events
        int requestMs = 10'000; ///< for the whole of one
    };

    explicit K2Listener(QObject *parent = nullptr);
    K2Listener(const Limits &limits, QObject *parent);
    ~K2Listener() override;

    /// False: see error(). Port 0: any.
    bool listen(const QHostAddress &address, quint16 port);
    void close();
    bool isListening() const { return m_door != nullptr; }
    quint16 port() const;
    QString error() const { return m_error; }
    QString path() const { return m_path; } ///< "/cordboard/..."
    /// Who may post; nobody else gets beyond the TCP connection.
    void setAllowed(const QList<QHostAddress> &addresses) { m_allowed = addresses; }
    int rejected(const QString &why) const { return m_log.count(why); } ///< address, path, method, size, pace, crowd

signals:
    void received(const QByteArray &body);
    /// Something was told that could not be taken: ask.
    void missed();

private:
    class Door;
    bool isAllowed(const QHostAddress &address) const;
    bool inPace();
    QHttpServerResponse answer(const QHttpServerRequest &request);
    void note(const QString &why, const QString &text);

    const Limits m_limits;
    QHttpServer *m_http = nullptr;
    Door *m_door = nullptr; ///< the QHttpServer's child
    QString m_path;
    QString m_error;
    QList<QHostAddress> m_allowed;
    QElapsedTimer m_second;
    int m_inSecond = 0;
    RateLimitedLog m_log { lcBackend() };
};

} // namespace Cordboard
