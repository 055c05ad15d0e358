// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-k2/k2session.h"
#include "tests/protocol/yeastar-k2/fakek2.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Requests, answers and tokens, against a peer that behaves well and against one that does not.
class TestK2Session : public QObject
{
    Q_OBJECT
private slots:
    void logsInAsDocumented();
    void refusedPasswordIsAskedOnce();
    void tokenGone();
    void tokenGoneForGood();
    void heartbeatAndRefresh_data();
    void heartbeatAndRefresh();
    void badAnswers_data();
    void badAnswers();
    void slowBody();
    void hugeBody();
    void redirectIsNotFollowed_data();
    void redirectIsNotFollowed();
    void downloads();
    void closeSettlesEverything();
    void nothingSecretOnTheRecord();

private:
    static K2Timings quick()
    {
        K2Timings t;
        t.answerMs = 1'000;
        t.downloadMs = 1'000;
        return t;
    }
    static K2Session::Login login(const FakeK2 &peer) { return { peer.base(), {}, u"api"_s, u"Api12345"_s }; }
    /// The peer that logs in and then says Success to everything.
    static void friendly(const FakeK2::Request &request, QTcpSocket *socket)
    {
        if (request.path().endsWith("/login"))
            FakeK2::json(socket, R"({"status":"Success","token":"T1","transport":"HTTP"})");
        else
            FakeK2::json(socket, R"({"status":"Success"})");
    }
    static bool connectTo(K2Session &session, const FakeK2 &peer)
    {
        session.configure(login(peer));
        QSignalSpy ready(&session, &K2Session::ready);
        session.open();
        return ready.wait(5'000);
    }
    /// Asks and waits.
    static Result<QJsonObject> ask(K2Session &session, const QString &endpoint, const QJsonObject &body = {})
    {
        std::optional<Result<QJsonObject>> answer;
        session.request(endpoint, body, [&answer](const Result<QJsonObject> &a) { answer = a; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 5'000))
            return PbxError { PbxError::Kind::Cancelled, u"never answered"_s };
        return *answer;
    }
};

void TestK2Session::logsInAsDocumented()
{
    FakeK2 peer(friendly);
    K2Session session(quick());
    session.configure(login(peer));
    session.setTarget({ 8260, u"127.0.0.1:8260/k2/events"_s });
    QSignalSpy ready(&session, &K2Session::ready);
    session.open();
    QVERIFY(ready.wait());
    QCOMPARE(peer.requests.size(), 1);
    QCOMPARE(peer.requests[0].method, "POST");
    QCOMPARE(peer.requests[0].target, "/api/v2.0.0/login");
    QCOMPARE(peer.requests[0].json(),
        (QJsonObject { { "username"_L1, "api"_L1 }, { "password"_L1, "246559c0bd6a59d93b7b7de0627c9e9b"_L1 },
            { "version"_L1, "2.0.0"_L1 }, { "port"_L1, "8260"_L1 }, { "url"_L1, "127.0.0.1:8260/k2/events"_L1 },
            { "urltag"_L1, "1"_L1 } }));
    QCOMPARE(session.transport(), u"HTTP"_s);
    QVERIFY(ask(session, u"extension/list"_s));
    QCOMPARE(peer.requests[1].target, "/api/v2.0.0/extension/list?token=T1");
    QVERIFY(peer.requests[1].body.isEmpty());
    QVERIFY(ask(session, u"call/hold"_s, { { "channelid"_L1, "PJSIP/1-2"_L1 } }));
    QCOMPARE(peer.requests[2].json().value("channelid"_L1).toString(), u"PJSIP/1-2"_s);
    session.close();
    QTRY_COMPARE(peer.requests.size(), 4);
    QCOMPARE(peer.requests[3].target, "/api/v2.0.0/logout?token=T1");
}

void TestK2Session::refusedPasswordIsAskedOnce()
{
    FakeK2 peer([](const FakeK2::Request &, QTcpSocket *socket) {
        FakeK2::json(socket, R"({"status":"Failed","errno":"20003"})");
    });
    K2Session session(quick());
    session.configure(login(peer));
    QSignalSpy failed(&session, &K2Session::failed);
    session.open();
    QVERIFY(failed.wait());
    QCOMPARE(failed[0][0].value<PbxError>().kind, PbxError::Kind::AuthFailed);
    QCOMPARE(peer.requests.size(), 1);
}

void TestK2Session::tokenGone()
{
    int logins = 0;
    FakeK2 peer([&logins](const FakeK2::Request &request, QTcpSocket *socket) {
        if (request.path().endsWith("/login"))
            FakeK2::json(socket,
                "{\"status\":\"Success\",\"token\":\"T" + QByteArray::number(++logins) + "\",\"transport\":\"HTTP\"}");
        else if (request.query() == "token=T1")
            FakeK2::json(socket, R"({"status":"Failed","errno":20006})");
        else
            FakeK2::json(socket, R"({"status":"Success","callid":"1.2"})");
    });
    K2Session session(quick());
    QVERIFY(connectTo(session, peer));
    QSignalSpy renewed(&session, &K2Session::renewed);
    // Several at once are refused at once: one log-in serves them all, and each is sent once more.
    int answered = 0;
    for (int i = 0; i < 3; ++i)
        session.request(u"call/hold"_s, {}, [&answered](const Result<QJsonObject> &a) { answered += a.has_value(); });
    QTRY_COMPARE(answered, 3);
    QCOMPARE(logins, 2);
    QCOMPARE(peer.requests.size(), 2 + 3 + 3);
    QVERIFY(renewed.size() >= 1);
}

void TestK2Session::tokenGoneForGood()
{
    // The new log-in is no good either: that is told, and nothing goes round in circles.
    FakeK2 peer([first = true](const FakeK2::Request &request, QTcpSocket *socket) mutable {
        if (request.path().endsWith("/login"))
            FakeK2::json(socket,
                std::exchange(first, false) ? R"({"status":"Success","token":"T1","transport":"HTTP"})"
                                            : R"({"status":"Failed","errno":"20003"})");
        else
            FakeK2::json(socket, R"({"status":"Failed","errno":"20004"})");
    });
    K2Session session(quick());
    QVERIFY(connectTo(session, peer));
    QSignalSpy failed(&session, &K2Session::failed);
    QVERIFY(!ask(session, u"call/hold"_s));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(peer.requests.size(), 3);
}

void TestK2Session::heartbeatAndRefresh_data()
{
    QTest::addColumn<bool>("cloud");
    QTest::newRow("heartbeat") << false;
    QTest::newRow("token/refresh") << true;
}

void TestK2Session::heartbeatAndRefresh()
{
    QFETCH(const bool, cloud);
    FakeK2 peer([cloud](const FakeK2::Request &request, QTcpSocket *socket) {
        if (request.path().endsWith("/login"))
            FakeK2::json(socket,
                cloud ? R"({"status":"Success","token":"T1","refreshtoken":"R1","transport":"HTTP"})"
                      : R"({"status":"Success","token":"T1","transport":"HTTP"})");
        else
            FakeK2::json(socket, R"({"status":"Success","token":"T2","refreshtoken":"R2"})");
    });
    K2Timings timings = quick();
    timings.heartbeatMs = 50;
    K2Session session(timings);
    QVERIFY(connectTo(session, peer));
    QTRY_VERIFY(peer.requests.size() >= 3);
    if (cloud) {
        QCOMPARE(peer.requests[1].target, "/api/v2.0.0/token/refresh?token=T1");
        QCOMPARE(peer.requests[1].json().value("refreshtoken"_L1).toString(), u"R1"_s);
        QCOMPARE(peer.requests[2].target, "/api/v2.0.0/token/refresh?token=T2");
    } else {
        QCOMPARE(peer.requests[1].target, "/api/v2.0.0/heartbeat?token=T1");
        QCOMPARE(peer.requests[2].target, "/api/v2.0.0/heartbeat?token=T1");
    }
}

void TestK2Session::badAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<PbxError::Kind>("kind");
    const auto ok = [](const QByteArray &type, const QByteArray &body) {
        return "HTTP/1.1 200 OK\r\nContent-Type: " + type
            + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    };
    QTest::newRow("a failure inside 200")
        << ok("application/json", R"({"status":"Failed","errno":"10006"})") << PbxError::Kind::NoSuchTarget;
    QTest::newRow("a failure without a number")
        << ok("application/json", R"({"status":"Failed"})") << PbxError::Kind::Refused;
    QTest::newRow("a web page") << ok("text/html", "<html>Log in</html>") << PbxError::Kind::Protocol;
    QTest::newRow("no JSON") << ok("application/json", "{\"status\":") << PbxError::Kind::Protocol;
    QTest::newRow("a list") << ok("application/json", "[1]") << PbxError::Kind::Protocol;
    QTest::newRow("nothing") << ok("application/json", "") << PbxError::Kind::Protocol;
    QTest::newRow("an object that says nothing") << ok("application/json", "{}") << PbxError::Kind::Protocol;
    QTest::newRow("fewer bytes than promised")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"status\":\"Success\"}")
        << PbxError::Kind::Network;
    QTest::newRow("more bytes than promised")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 19\r\n\r\n{\"status\":\"Success\"}")
        << PbxError::Kind::Protocol; // cut where the number says: no JSON
    QTest::newRow("a promise of 100 MB") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 104857600\r\n\r\n{")
                                         << PbxError::Kind::Protocol;
    QTest::newRow("forbidden") << QByteArray("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
                               << PbxError::Kind::AddressNotAllowed;
    QTest::newRow("not found") << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
                               << PbxError::Kind::Protocol;
    QTest::newRow("out of order") << QByteArray("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n")
                                  << PbxError::Kind::Network;
    QTest::newRow("cut off") << QByteArray() << PbxError::Kind::Network;
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH\r\n") << PbxError::Kind::Network;
}

void TestK2Session::badAnswers()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const PbxError::Kind, kind);
    FakeK2 peer([answer](const FakeK2::Request &request, QTcpSocket *socket) {
        if (request.path().endsWith("/login"))
            return friendly(request, socket);
        FakeK2::raw(socket, answer);
    });
    K2Session session(quick());
    QVERIFY(connectTo(session, peer));
    const Result<QJsonObject> result = ask(session, u"call/hold"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QVERIFY(!result.error().detail.contains("T1"_L1));
    // One bad answer is not the end: the next request is a new connection.
    QVERIFY(session.hasToken());
}

void TestK2Session::slowBody()
{
    FakeK2 peer([](const FakeK2::Request &request, QTcpSocket *socket) {
        if (request.path().endsWith("/login"))
            return friendly(request, socket);
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
        auto *drip = new QTimer(socket);
        connect(drip, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        drip->start(20);
    });
    K2Session session(quick());
    QVERIFY(connectTo(session, peer));
    const Result<QJsonObject> result = ask(session, u"call/hold"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, PbxError::Kind::Timeout);
}

void TestK2Session::hugeBody()
{
    // 100 MB without a word about their number.
    FakeK2 peer([](const FakeK2::Request &request, QTcpSocket *socket) {
        if (request.path().endsWith("/login"))
            return friendly(request, socket);
        socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{\"status\":\"");
        auto left = std::make_shared<int>(100);
        connect(socket, &QTcpSocket::bytesWritten, socket, [socket, left] {
            if (*left > 0 && socket->bytesToWrite() < 1'000'000) {
                --*left;
                socket->write(QByteArray(1'000'000, 'x'));
            }
        });
    });
    K2Timings timings = quick();
    timings.answerMs = 20'000;
    K2Session session(timings);
    QVERIFY(connectTo(session, peer));
    std::optional<Result<QJsonObject>> answer;
    session.request(u"call/hold"_s, {}, [&answer](const Result<QJsonObject> &a) { answer = a; });
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 15'000);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, PbxError::Kind::Protocol);
}

void TestK2Session::redirectIsNotFollowed_data()
{
    QTest::addColumn<QByteArray>("status");
    for (const char *status : { "301 Moved", "302 Found", "307 Temporary Redirect", "308 Permanent Redirect" })
        QTest::newRow(status) << QByteArray(status);
}

void TestK2Session::redirectIsNotFollowed()
{
    QFETCH(const QByteArray, status);
    FakeK2 stranger(
        [](const FakeK2::Request &, QTcpSocket *socket) { FakeK2::json(socket, R"({"status":"Success"})"); });
    const QByteArray elsewhere = stranger.base().toEncoded();
    FakeK2 peer([status, elsewhere](const FakeK2::Request &request, QTcpSocket *socket) {
        if (request.path().endsWith("/login"))
            return friendly(request, socket);
        FakeK2::raw(socket,
            "HTTP/1.1 " + status + "\r\nLocation: " + elsewhere + request.target + "\r\nContent-Length: 0\r\n\r\n");
    });
    K2Session session(quick());
    QVERIFY(connectTo(session, peer));
    const Result<QJsonObject> result = ask(session, u"call/hold"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, PbxError::Kind::Protocol);
    QCOMPARE(stranger.connections, 0);
}

void TestK2Session::downloads()
{
    FakeK2 peer([](const FakeK2::Request &request, QTcpSocket *socket) {
        if (request.method == "GET" && request.query().contains("random=good"))
            FakeK2::raw(socket, "HTTP/1.1 200 OK\r\nContent-Type: audio/x-wav\r\nContent-Length: 4\r\n\r\nRIFF");
        else if (request.method == "GET")
            FakeK2::json(socket, R"({"status":"Failed","errno":"20012"})");
        else
            friendly(request, socket);
    });
    K2Session session(quick());
    QVERIFY(connectTo(session, peer));
    std::optional<Result<K2Http::File>> file;
    session.download(u"recording/download"_s, { { u"recording"_s, u"a b+c.wav"_s }, { u"random"_s, u"good"_s } },
        [&file](const Result<K2Http::File> &f) { file = f; });
    QTRY_VERIFY(file.has_value());
    QVERIFY(*file);
    QCOMPARE(file->value().data, "RIFF");
    QCOMPARE(file->value().type, u"audio/x-wav"_s);
    QCOMPARE(
        peer.requests.last().target, "/api/v2.0.0/recording/download?recording=a%20b%2Bc.wav&random=good&token=T1");
    file.reset();
    session.download(
        u"recording/download"_s, { { u"random"_s, u"bad"_s } }, [&file](const Result<K2Http::File> &f) { file = f; });
    QTRY_VERIFY(file.has_value());
    QVERIFY(!*file);
    QVERIFY(file->error().detail.contains("20012"_L1));
}

void TestK2Session::closeSettlesEverything()
{
    FakeK2 peer([](const FakeK2::Request &request, QTcpSocket *socket) {
        if (request.path().endsWith("/login"))
            friendly(request, socket);
    });
    int answered = 0;
    {
        K2Session session(quick());
        QVERIFY(connectTo(session, peer));
        for (int i = 0; i < 5; ++i)
            session.request(u"call/hold"_s, {}, [&answered](const Result<QJsonObject> &a) {
                answered += !a && a.error().kind == PbxError::Kind::NotConnected;
            });
        session.close();
        QCOMPARE(answered, 5);
        session.request(u"call/hold"_s, {}, [&answered](const Result<QJsonObject> &a) { answered += !a; });
        QCOMPARE(answered, 6);
        QVERIFY(connectTo(session, peer));
        session.request(u"call/hold"_s, {}, [&answered](const Result<QJsonObject> &a) { answered += !a; });
    }
    QCOMPARE(answered, 7);
}

void TestK2Session::nothingSecretOnTheRecord()
{
    FakeK2 peer(friendly);
    K2Session session(quick());
    QByteArray record;
    connect(&session.http(), &K2Http::wireFrame, this,
        [&record](bool, const QByteArray &frame) { record += frame + '\n'; });
    QVERIFY(connectTo(session, peer));
    QVERIFY(ask(session, u"call/hold"_s, { { "channelid"_L1, "c"_L1 } }));
    QVERIFY(record.contains("call/hold") && record.contains("channelid"));
    QVERIFY(!record.contains("T1"));
    QVERIFY(!record.contains("246559c0"));
    QVERIFY(!record.contains("Api12345"));
}

QTEST_GUILESS_MAIN(TestK2Session)
#include "tst_k2session.moc"
