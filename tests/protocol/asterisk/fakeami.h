// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace Cordboard {

/// A manager interface made by hand: answers what it is told to, and remembers what it was asked.
class FakeAmi : public QObject
{
    Q_OBJECT
public:
    using Action = QHash<QByteArray, QByteArray>; ///< headers by name; the last of a name wins

    explicit FakeAmi(const QHostAddress &address = QHostAddress::LocalHost);
    int port() const { return m_server.serverPort(); }
    void stop();
    void listen();

    QByteArray banner = "Asterisk Call Manager/11.0.0\r\n";
    QByteArray secret = "hush";
    bool hashes = true; ///< answers Challenge
    bool boots = true; ///< says FullyBooted after the log-in
    bool answers = true; ///< false: reads, and stays silent
    QByteArray userAgent = "Yealink SIP-T46S 66.86.0.15"; ///< of every phone behind PJSIP; empty: none is registered
    QSet<QByteArray> deaf; ///< actions that are never answered
    /// What follows "Response: Success" for an action, each with its ActionID in place of %ID%; what is not here gets a bare Success.
    QHash<QByteArray, QByteArray> replies;
    QList<QByteArray> allowed; ///< what ListCommands names; empty: ListCommands is unknown

    QList<Action> actions;
    Action last(const QByteArray &name) const;
    int count(const QByteArray &name) const;
    int connections = 0;

    void send(const QByteArray &bytes);
    void event(const QByteArray &text); ///< lines
    void drop();
    qint64 unsent() const { return m_socket ? m_socket->bytesToWrite() : 0; }

private:
    void accept();
    void read();
    void answer(const Action &action);

    const QHostAddress m_address;
    QTcpServer m_server;
    QPointer<QTcpSocket> m_socket;
    QByteArray m_buffer;
    quint16 m_port = 0;
};

} // namespace Cordboard
