// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/pbxsim/fault.h"
#include "backends/pbxsim/yeastar-k2/k2tokens.h"

#include <QObject>
#include <QQueue>
#include <QTcpSocket>
#include <QTimer>

#include <functional>
#include <vector>

namespace Cordboard {

/// Brings events to the clients: by HTTP, one connection an event and one after the other, or on the TCP streams. Section 4 of the protocol
/// note.
class K2Delivery : public QObject
{
    Q_OBJECT
public:
    enum class Way { Http, Tcp, Both };
    /// `owner` is asked for each event anew.
    K2Delivery(Way way, K2Tokens &tokens, std::function<qint64()> now, QObject *parent = nullptr);

    Way way() const { return m_way; }
    void send(const QByteArray &event); ///< faults apply
    void sendRaw(const QByteArray &bytes); ///< exactly this
    void takeStream(QTcpSocket *socket, bool refuse); ///< a client of the TCP stream, before its log-in
    int streams() const;
    void setFault(const Fault &fault);

private:
    struct Stream
    {
        QTcpSocket *socket = nullptr;
        QByteArray head; ///< until the log-in is complete
        bool loggedIn = false;
    };
    void readHead(Stream *stream, bool refuse);
    void next();
    void finished(bool delivered);
    QList<QByteArray> distorted(const QByteArray &event);
    void put(const QByteArray &bytes);
    QByteArray oldFormat(const QByteArray &event) const;

    const Way m_way;
    K2Tokens &m_tokens;
    std::function<qint64()> m_now;
    QQueue<QByteArray> m_waiting;
    QTcpSocket *m_post = nullptr;
    QString m_postToken;
    QTimer m_postTimer;
    std::vector<std::unique_ptr<Stream>> m_streams;
    Fault m_fault;
    int m_count = 0;
    QByteArray m_heldBack;
};

} // namespace Cordboard
