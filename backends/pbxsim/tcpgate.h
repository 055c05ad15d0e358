// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/pbxsim/fault.h"

#include <QHostAddress>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <memory>
#include <vector>

namespace Cordboard {

/// Stands between the clients and a face and passes bytes on, so that every protocol, TLS or not, can be made to stall, to vanish
/// or to crawl in the same way.
class TcpGate : public QObject
{
    Q_OBJECT
public:
    explicit TcpGate(QObject *parent = nullptr);

    bool listen(const QHostAddress &address, quint16 port);
    quint16 port() const { return m_port; }
    QString error() const { return m_server.errorString(); }
    /// Where the face listens.
    void setTarget(const QHostAddress &address, quint16 port);

    void dropAll(); ///< closes every connection
    void setFault(const Fault &fault); ///< a connection fault begins; Kind::None ends the one that goes on
    int connections() const { return int(m_links.size()); }

private:
    struct Link
    {
        QTcpSocket *client = nullptr;
        QTcpSocket *face = nullptr;
        bool dead = false; ///< half-open: neither reads nor writes any more
        QByteArray trickle; ///< not yet sent under Fault::Kind::Slow
    };

    void accept();
    void toFace(Link *link);
    void toClient(Link *link);
    void trickle();
    void close(Link *link, bool reset);
    void faultEnded();
    bool is(Fault::Kind kind) const { return m_fault.kind == kind; }

    QTcpServer m_server;
    QHostAddress m_address;
    quint16 m_port = 0;
    QHostAddress m_targetAddress;
    quint16 m_targetPort = 0;
    std::vector<std::unique_ptr<Link>> m_links;
    Fault m_fault;
    QTimer m_faultTimer;
    QTimer m_trickleTimer;
};

} // namespace Cordboard
