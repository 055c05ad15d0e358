// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-k2/k2eventlink.h"
#include "backends/yeastar-k2/k2listener.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Both ways in which events reach us, and who else may try.
class TestK2Listener : public QObject
{
    Q_OBJECT
private slots:
    void takesEvents();
    void onlyFromThePbx();
    void wrongRequests_data();
    void wrongRequests();
    void tooLarge();
    void tooSlow();
    void tooMany();
    void withoutALength();
    void portTaken();
    void tcpLogsInAndCutsTheStream();
    void tcpRefused();
    void tcpLost();
    void tcpEndless();

private:
    static QByteArray event(const K2Listener &listener, const QByteArray &body)
    {
        return "POST " + listener.path().toLatin1()
            + " HTTP/1.1\r\nHost: x\r\nUser-Agent: WebAPI\r\nAccept: application/json\r\nContent-Type: "
              "application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    /// What comes back until the other side closes.
    static QByteArray exchange(const K2Listener &listener, const QByteArray &bytes)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, listener.port());
        QByteArray answer;
        connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(bytes); });
        connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
        if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }, 5'000))
            return "not connected";
        if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 10'000))
            return "not closed";
        return answer + socket.readAll();
    }
    static bool start(K2Listener &listener)
    {
        listener.setAllowed({ QHostAddress(QHostAddress::LocalHost) });
        return listener.listen(QHostAddress(QHostAddress::LocalHost), 0);
    }
};

void TestK2Listener::takesEvents()
{
    K2Listener listener;
    QVERIFY(start(listener));
    QSignalSpy received(&listener, &K2Listener::received);
    for (int i = 0; i < 3; ++i) {
        const QByteArray body = "{\"event\":\"BootUp\",\"n\":" + QByteArray::number(i) + '}';
        const QByteArray answer = exchange(listener, event(listener, body));
        QVERIFY2(answer.startsWith("HTTP/1.1 200"), answer);
        QCOMPARE(received.size(), i + 1);
        QCOMPARE(received.last()[0].toByteArray(), body);
    }
    QVERIFY(K2Listener().path() != listener.path()); // not to be guessed
    QVERIFY(listener.path().size() > 32);
}

void TestK2Listener::onlyFromThePbx()
{
    K2Listener listener;
    QVERIFY(start(listener));
    listener.setAllowed({ QHostAddress(u"192.0.2.1"_s) });
    QSignalSpy received(&listener, &K2Listener::received);
    QVERIFY(exchange(listener, event(listener, "{\"event\":\"BootUp\"}")).isEmpty());
    QVERIFY(received.isEmpty());
    QCOMPARE(listener.rejected(u"address"_s), 1);
    listener.setAllowed({ QHostAddress(u"::ffff:127.0.0.1"_s) });
    QVERIFY(exchange(listener, event(listener, "{\"event\":\"BootUp\"}")).startsWith("HTTP/1.1 200"));
}

void TestK2Listener::wrongRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("another path") << QByteArray("POST /events HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}")
                                  << QByteArray("404");
    QTest::newRow("a GET") << QByteArray("GET @ HTTP/1.1\r\nHost: x\r\n\r\n") << QByteArray("405");
    QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01\x02\x00\x01\xfc\x03 garbage\r\n\r\n") << QByteArray();
}

void TestK2Listener::wrongRequests()
{
    QFETCH(QByteArray, request);
    QFETCH(const QByteArray, status);
    K2Listener::Limits limits;
    limits.requestMs = 500;
    K2Listener listener(limits, nullptr);
    QVERIFY(start(listener));
    QSignalSpy received(&listener, &K2Listener::received);
    const QByteArray answer = exchange(listener, request.replace("@", listener.path().toLatin1()));
    QVERIFY2(answer.left(20).contains(status), answer);
    QVERIFY(received.isEmpty());
}

void TestK2Listener::tooLarge()
{
    K2Listener listener;
    QVERIFY(start(listener));
    QSignalSpy received(&listener, &K2Listener::received);
    QSignalSpy missed(&listener, &K2Listener::missed);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, listener.port());
    qint64 left = 100'000'000;
    const auto more = [&] {
        while (left > 0 && socket.bytesToWrite() < 200'000 && socket.state() == QAbstractSocket::ConnectedState) {
            socket.write(QByteArray(100'000, 'x'));
            left -= 100'000;
        }
    };
    connect(&socket, &QTcpSocket::connected, &socket, [&] {
        socket.write(
            "POST " + listener.path().toLatin1() + " HTTP/1.1\r\nHost: x\r\nContent-Length: 100000000\r\n\r\n");
        more();
    });
    connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
    QTRY_COMPARE(missed.size(), 1);
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(left > 90'000'000); // it was ended early
    QVERIFY(received.isEmpty());
    QCOMPARE(listener.rejected(u"size"_s), 1);
}

void TestK2Listener::tooSlow()
{
    K2Listener::Limits limits;
    limits.requestMs = 200;
    K2Listener listener(limits, nullptr);
    QVERIFY(start(listener));
    QSignalSpy missed(&listener, &K2Listener::missed);
    QVERIFY(exchange(listener, event(listener, "{\"event\":\"BootUp\"}").chopped(3)).isEmpty()); // the end never comes
    QCOMPARE(missed.size(), 1);
}

void TestK2Listener::tooMany()
{
    K2Listener::Limits limits;
    limits.perSecond = 5;
    limits.connections = 3;
    K2Listener listener(limits, nullptr);
    QVERIFY(start(listener));
    QSignalSpy missed(&listener, &K2Listener::missed);
    int refused = 0;
    for (int i = 0; i < 20; ++i)
        refused += exchange(listener, event(listener, "{\"event\":\"BootUp\"}")).startsWith("HTTP/1.1 429");
    QVERIFY(refused > 0);
    QCOMPARE(missed.size(), refused);
    // As many open connections as there may be; one more is not even heard.
    std::vector<std::unique_ptr<QTcpSocket>> idle;
    for (int i = 0; i < 3; ++i) {
        idle.push_back(std::make_unique<QTcpSocket>());
        idle.back()->connectToHost(QHostAddress::LocalHost, listener.port());
        QTRY_COMPARE(idle.back()->state(), QAbstractSocket::ConnectedState);
    }
    QTcpSocket surplus;
    surplus.connectToHost(QHostAddress::LocalHost, listener.port());
    QTRY_COMPARE(listener.rejected(u"crowd"_s), 1);
    QTRY_COMPARE(surplus.state(), QAbstractSocket::UnconnectedState);
}

void TestK2Listener::withoutALength()
{
    // An event whose end is the end of the connection: its content is asked for.
    K2Listener listener;
    QVERIFY(start(listener));
    QSignalSpy missed(&listener, &K2Listener::missed);
    exchange(listener,
        "POST " + listener.path().toLatin1()
            + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: "
              "close\r\n\r\n{\"event\":\"BootUp\"}");
    QCOMPARE(missed.size(), 1);
}

void TestK2Listener::portTaken()
{
    K2Listener first;
    QVERIFY(start(first));
    K2Listener second;
    QVERIFY(!second.listen(QHostAddress(QHostAddress::LocalHost), first.port()));
    QVERIFY(!second.error().isEmpty());
    QVERIFY(!second.isListening());
    QVERIFY(second.listen(QHostAddress(QHostAddress::LocalHost), 0));
    const quint16 port = first.port();
    first.close();
    QVERIFY(second.listen(QHostAddress(QHostAddress::LocalHost), port)); // free again
}

void TestK2Listener::tcpLogsInAndCutsTheStream()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    K2EventLink link(2'000);
    QSignalSpy accepted(&link, &K2EventLink::accepted);
    QSignalSpy received(&link, &K2EventLink::received);
    link.open(u"127.0.0.1"_s, server.serverPort(), u"api"_s, u"Api\r\n12345"_s);
    QTRY_VERIFY(server.hasPendingConnections());
    QTcpSocket *peer = server.nextPendingConnection();
    QTRY_VERIFY(peer->bytesAvailable() > 0);
    QCOMPARE(peer->readAll(), "Action: login\r\nUsername: api\r\nSecret: Api12345\r\nVersion: 2.0.0\r\n\r\n");
    peer->write("Response: Success\r\n\r\n");
    QTRY_COMPARE(accepted.size(), 1);
    // Two in one piece, and one in three.
    peer->write(R"({"event":"A"}{"event":"B"}{"eve)");
    QTRY_COMPARE(received.size(), 2);
    peer->write("nt\":");
    peer->flush();
    peer->write("\"C\"}");
    QTRY_COMPARE(received.size(), 3);
    QCOMPARE(received[2][0].toByteArray(), R"({"event":"C"})");
}

void TestK2Listener::tcpRefused()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    K2EventLink link(2'000);
    QSignalSpy failed(&link, &K2EventLink::failed);
    link.open(u"127.0.0.1"_s, server.serverPort(), u"api"_s, u"wrong"_s);
    QTRY_VERIFY(server.hasPendingConnections());
    server.nextPendingConnection()->disconnectFromHost();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<PbxError>().kind, PbxError::Kind::AuthFailed);
    const quint16 port = server.serverPort();
    server.close();
    link.open(u"127.0.0.1"_s, port, u"api"_s, u"x"_s);
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(failed[1][0].value<PbxError>().kind, PbxError::Kind::ConnectionRefused);
}

void TestK2Listener::tcpLost()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    K2EventLink link(100);
    QSignalSpy accepted(&link, &K2EventLink::accepted);
    QSignalSpy failed(&link, &K2EventLink::failed);
    link.open(u"127.0.0.1"_s, server.serverPort(), u"api"_s, u"x"_s);
    QTRY_VERIFY(server.hasPendingConnections());
    QTcpSocket *peer = server.nextPendingConnection();
    QTRY_COMPARE(accepted.size(), 1); // silence is consent
    peer->abort();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<PbxError>().kind, PbxError::Kind::Network);
    QVERIFY(!link.isOpen());
}

void TestK2Listener::tcpEndless()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    K2EventLink link(2'000);
    QSignalSpy failed(&link, &K2EventLink::failed);
    link.open(u"127.0.0.1"_s, server.serverPort(), u"api"_s, u"x"_s);
    QTRY_VERIFY(server.hasPendingConnections());
    QTcpSocket *peer = server.nextPendingConnection();
    peer->write("{\"event\":\"" + QByteArray(K2Stream::maxObject + 10, 'x'));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<PbxError>().kind, PbxError::Kind::Protocol);
}

QTEST_GUILESS_MAIN(TestK2Listener)
#include "tst_k2listener.moc"
