// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/protocol/asterisk/fakeami.h"

#include <QCryptographicHash>

namespace Cordboard {

FakeAmi::FakeAmi(const QHostAddress &address) : m_address(address)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FakeAmi::accept);
    m_server.listen(m_address);
    m_port = m_server.serverPort();
}

void FakeAmi::stop()
{
    m_server.close();
    drop();
}

void FakeAmi::listen()
{
    m_server.listen(m_address, m_port);
}

void FakeAmi::drop()
{
    if (m_socket)
        m_socket->abort();
}

void FakeAmi::accept()
{
    m_socket = m_server.nextPendingConnection();
    ++connections;
    m_buffer.clear();
    connect(m_socket, &QTcpSocket::readyRead, this, &FakeAmi::read);
    connect(m_socket, &QTcpSocket::disconnected, m_socket, &QObject::deleteLater);
    m_socket->write(banner);
}

void FakeAmi::read()
{
    m_buffer += m_socket->readAll();
    for (qsizetype end = m_buffer.indexOf("\r\n\r\n"); end >= 0; end = m_buffer.indexOf("\r\n\r\n")) {
        Action action;
        for (const QByteArray &line : m_buffer.left(end).split('\n'))
            action.insert(line.left(line.indexOf(':')).trimmed(), line.mid(line.indexOf(':') + 1).trimmed());
        m_buffer.remove(0, end + 4);
        actions.append(action);
        if (answers && !deaf.contains(action.value("Action")))
            answer(action);
    }
}

void FakeAmi::answer(const Action &action)
{
    const QByteArray name = action.value("Action");
    const QByteArray id = "ActionID: " + action.value("ActionID") + "\r\n";
    if (replies.contains(name)) {
        send(QByteArray(replies.value(name)).replace("%ID%", action.value("ActionID")));
        return;
    }
    const QByteArray challenge = "123456789";
    if (name == "Challenge") {
        send(hashes ? "Response: Success\r\n" + id + "Challenge: " + challenge + "\r\n\r\n"
                    : "Response: Error\r\n" + id + "Message: Must specify AuthType\r\n\r\n");
    } else if (name == "Login") {
        const QByteArray key = QCryptographicHash::hash(challenge + secret, QCryptographicHash::Md5).toHex();
        const bool right = action.value("Key") == key || action.value("Secret") == secret;
        send(right ? "Response: Success\r\n" + id + "Message: Authentication accepted\r\n\r\n"
                   : "Response: Error\r\n" + id + "Message: Authentication failed\r\n\r\n");
        if (right && boots)
            event("Event: FullyBooted\nStatus: Fully Booted");
    } else if (name == "ListCommands") {
        QByteArray list = "Response: Success\r\n" + id;
        for (const QByteArray &one : allowed)
            list += one + ": does it (Priv: <none>)\r\n";
        send(allowed.isEmpty() ? "Response: Error\r\n" + id + "Message: Invalid/unknown command\r\n\r\n" : list + "\r\n");
    } else if (name == "PJSIPShowEndpoint" && !userAgent.isEmpty()) {
        send("Response: Success\r\n" + id + "EventList: start\r\n\r\nEvent: ContactStatusDetail\r\n" + id + "EndpointName: "
            + action.value("Endpoint") + "\r\nUserAgent: " + userAgent + "\r\n\r\nEvent: EndpointDetailComplete\r\n" + id
            + "EventList: Complete\r\n\r\n");
    } else if (name.endsWith("List") || name.endsWith("Status") || name.contains("Show") || name == "Parkinglots" || name == "ParkedCalls"
        || name == "SIPpeers" || name == "DBGetTree" || name == "ConfbridgeListRooms") {
        send("Response: Success\r\n" + id + "EventList: start\r\nMessage: will follow\r\n\r\nEvent: " + name + "Complete\r\n" + id
            + "EventList: Complete\r\nListItems: 0\r\n\r\n");
    } else {
        send("Response: Success\r\n" + id + "Message: done\r\n\r\n");
    }
}

FakeAmi::Action FakeAmi::last(const QByteArray &name) const
{
    for (auto it = actions.crbegin(); it != actions.crend(); ++it)
        if (it->value("Action") == name)
            return *it;
    return {};
}

int FakeAmi::count(const QByteArray &name) const
{
    int n = 0;
    for (const Action &action : actions)
        n += action.value("Action") == name;
    return n;
}

void FakeAmi::send(const QByteArray &bytes)
{
    if (m_socket)
        m_socket->write(bytes);
}

void FakeAmi::event(const QByteArray &text)
{
    send(QByteArray(text).replace('\n', "\r\n") + "\r\n\r\n");
}

} // namespace Cordboard
