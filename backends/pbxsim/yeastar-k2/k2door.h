// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

#include <vector>

namespace Cordboard {

/// The one port that the simulator shows: what begins like the log-in of the TCP report stream goes there, everything
/// else to the web server. (A real K2 has a port for each.)
class K2Door : public QObject
{
    Q_OBJECT
public:
    explicit K2Door(QObject *parent = nullptr);

    bool listen(const QHostAddress &address, quint16 webPort);
    quint16 port() const { return m_server.serverPort(); }
    QString error() const { return m_server.errorString(); }

signals:
    /// The receiver's from now on; nothing has been read from it.
    void reportsWanted(QTcpSocket *socket);

private:
    void accept();
    void sort(QTcpSocket *socket);

    QTcpServer m_server;
    QHostAddress m_address;
    quint16 m_webPort = 0;
};

} // namespace Cordboard
