// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxerror.h"

#include <QAbstractSocket>
#include <QObject>
#include <QSslError>
#include <QTimer>
#include <QUrl>

class QWebSocket;

namespace Cordboard {

/// One WebSocket to a PBX: bytes in, bytes out, and in plain words why it ended. GUI thread. Each open() ends in at most
/// one failed(); after that or after close() nothing more is emitted.
class PalTransport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PalTransport)
public:
    explicit PalTransport(QObject *parent = nullptr);
    ~PalTransport() override;

    /// Larger messages end the link with Kind::Protocol before they are held in memory.
    static constexpr quint64 maxMessageBytes = 16 * 1024 * 1024;
    /// So many at a time at most: few enough to stay in the processor's nearest cache.
    static constexpr qsizetype mostFrames = 16;

    /// `pinned`: SHA-256, hexadecimal, of the one certificate to accept although it cannot be verified; empty: none.
    void open(const QUrl &url, const QString &pinned, int connectMs);
    void close();
    bool isOpen() const { return m_open; }
    void send(const QByteArray &text);
    /// A WebSocket ping: pongReceived() tells that the other computer, if not its PBX, is alive.
    void sendPing();

signals:
    void opened();
    /// What came, in order: one frame, or of a flood several at a time. Reading, parsing and understanding them each in a loop
    /// of its own is far quicker than all three in turns: the processor holds the instructions of one of them, not of all.
    void framesReceived(const QList<QByteArray> &frames);
    void pongReceived();
    void failed(const Cordboard::PbxError &error);

private:
    void onError(QAbstractSocket::SocketError code);
    void onSslErrors(const QList<QSslError> &errors);
    void onDisconnected();
    void onText(const QString &text);
    void deliver();
    void fail(PbxError error);
    void drop();

    QWebSocket *m_socket = nullptr; ///< one for each open(); child of this
    QTimer m_connectTimer;
    QStringList m_texts; ///< frames that are not delivered yet: until the event loop turns, or enough have come
    bool m_deliveryIsDue = false;
    QString m_pinned;
    QByteArray m_certificate; ///< DER of what could not be verified
    QString m_certificateProblem;
    bool m_open = false;
};

} // namespace Cordboard
