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

/// Brings events to the clients: by HTTP, one connection an event and one after the other, or on the TCP streams.
/// Section 4 of the protocol note.
class K2Delivery : public QObject
{
    Q_OBJECT
public:
    enum class Way { Http, Tcp, Both };
    /// `owner` is asked for each event anew.
    K2Delivery(Way way, K2Tokens &tokens, std::function<qint64()> now, QObject *parent = nullptr);

    Way way() const { return m_way; }
    void send(const QByteArray &event); ///< faults apply
    /// Exactly this. `parting`: also to whoever is logged out in the next moment.
    void sendRaw(const QByteArray &bytes, bool parting);
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
    void put(const QByteArray &bytes, bool parting);
    QByteArray oldFormat(const QByteArray &event) const;

    const Way m_way;
    K2Tokens &m_tokens;
    std::function<qint64()> m_now;
    struct Post
    {
        QByteArray body;
        QString token;
        K2Tokens::Target target;
        bool oldFormat = false;
        bool parting = false;
    };
    QQueue<Post> m_waiting;
    QTcpSocket *m_post = nullptr;
    QString m_postToken;
    QTimer m_postTimer;
    std::vector<std::unique_ptr<Stream>> m_streams;
    Fault m_fault;
    int m_count = 0;
    QByteArray m_heldBack;
};

} // namespace Cordboard
