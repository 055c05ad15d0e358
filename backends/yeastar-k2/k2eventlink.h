// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxerror.h"
#include "backends/yeastar-k2/k2stream.h"

#include <QTcpSocket>
#include <QTimer>

namespace Cordboard {

/// The TCP connection on which a PBX with report method TCP sends its events. In clear text, password included: that is
/// the PBX's way. [doc v2, section 4.2 of the protocol note]
class K2EventLink : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(K2EventLink)
public:
    explicit K2EventLink(int refusedWithinMs, QObject *parent = nullptr);

    void open(const QString &host, quint16 port, const QString &user, const QString &password);
    void close(); ///< emits nothing
    bool isOpen() const { return m_accepted; } ///< the log-in was taken, or at least not refused

signals:
    void accepted();
    void received(const QByteArray &object);
    /// It could not be opened, was refused, or broke. Never opens itself again.
    void failed(const Cordboard::PbxError &error);

private:
    void read();
    void accept();
    void fail(const PbxError &error);

    const int m_refusedWithinMs;
    QTcpSocket *m_socket = nullptr;
    QTimer m_doubt; ///< until it is over, a close is a refusal
    K2Stream m_stream;
    bool m_accepted = false;
};

} // namespace Cordboard
