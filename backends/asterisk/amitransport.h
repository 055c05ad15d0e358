// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxerror.h"

#include <QAbstractSocket>
#include <QObject>
#include <QSslError>
#include <QTimer>

class QSslSocket;

namespace Cordboard {

/// One TCP or TLS connection to a PBX: bytes in, bytes out, and in plain words why it ended. GUI thread. Each open() ends in at most
/// one failed(); after that or after close() nothing more is emitted. Holds no more than readBytes: what is not read stays with the
/// sender.
class AmiTransport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AmiTransport)
public:
    explicit AmiTransport(QObject *parent = nullptr);
    ~AmiTransport() override;

    static constexpr qint64 readBytes = 256 * 1024;

    /// `pinned`: SHA-256, hexadecimal, of the one certificate to accept although it cannot be verified; empty: none.
    void open(const QString &host, int port, bool tls, const QString &pinned, int connectMs);
    void close();
    void send(const QByteArray &bytes);
    QByteArray read(); ///< what there is, at most readBytes
    /// Nobody between here and the PBX can listen: encrypted, or this very computer.
    bool isPrivate() const;

signals:
    void opened();
    void readyRead();
    void failed(const Cordboard::PbxError &error);

private:
    void onError(QAbstractSocket::SocketError code);
    void onSslErrors(const QList<QSslError> &errors);
    void onOpen();
    void fail(PbxError error);
    void drop();

    QSslSocket *m_socket = nullptr; ///< one for each open(); child of this
    QTimer m_connectTimer;
    QString m_pinned;
    QByteArray m_certificate; ///< DER of what could not be verified
    QString m_certificateProblem;
    bool m_open = false;
};

} // namespace Cordboard
