// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/protocol/mirta/mirtafixture.h"

#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// The backend against a scripted PBX: everything that a PBX, or somebody between, can do wrong.
class MirtaFaultsTest : public QObject, private MirtaFixture
{
    Q_OBJECT
private slots:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void badAnswersAtTheDoor_data();
    void badAnswersAtTheDoor();
    void answerThatNeverComes();
    void slowBeginning();
    void tooLarge();
    void slowBody();
    void wrongLength();
    void redirectIsNotFollowed();
    void lostAndFound();
};

void MirtaFaultsTest::badAnswersAtTheDoor_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ConnectionState>("state");
    QTest::addColumn<QString>("detail");
    QTest::newRow("key") << QByteArray("Too bad... you mistaken the security api key.") << ConnectionState::Refused << u"Too bad... you mistaken the security api key."_s;
    QTest::newRow("tenant") << QByteArray("Wrong or missing tenant") << ConnectionState::Refused << u"Wrong or missing tenant"_s;
    QTest::newRow("page") << QByteArray("<html><body><h1>It works!</h1></body></html>") << ConnectionState::Reconnecting << u"It works!"_s;
    QTest::newRow("nothing") << QByteArray() << ConnectionState::Reconnecting << u"The answer was empty."_s;
    QTest::newRow("half a list") << QByteArray("]") << ConnectionState::Reconnecting << u"The answer was empty."_s;
    QTest::newRow("null") << QByteArray("null") << ConnectionState::Reconnecting << u"The answer was empty."_s;
    QTest::newRow("text") << QByteArray("Database is down") << ConnectionState::Reconnecting << u"Database is down"_s;
}

void MirtaFaultsTest::badAnswersAtTheDoor()
{
    QFETCH(QByteArray, body);
    QFETCH(ConnectionState, state);
    QFETCH(QString, detail);
    m_pbx->bodies[u"INFO.config"_s] = body;
    open();
    QTRY_COMPARE(m_backend->connection().state, state);
    QCOMPARE(m_backend->connection().error.detail, detail);
    // What a retry can mend is tried again by itself, what it cannot is not.
    if (state == ConnectionState::Reconnecting)
        QTRY_VERIFY(m_pbx->count(u"INFO.config"_s) >= 3);
    m_pbx->bodies[u"INFO.config"_s] = R"({"maxchannels":"10"})";
    m_backend->retryNow();
    QTRY_VERIFY(isOnline());
}

void MirtaFaultsTest::answerThatNeverComes()
{
    // CHANNELS keeps silent for longer than anybody waits; lamps and the rest go on.
    m_pbx->special[u"CHANNELS"_s] = [](const FakeMirta::Request &) { return true; };
    open();
    QTRY_VERIFY(!m_state.table<Extension>().isEmpty());
    QTRY_COMPARE(m_backend->connection().state, ConnectionState::Degraded);
    const int lamps = m_pbx->count(u"BLFS"_s);
    QTRY_VERIFY(m_pbx->count(u"CHANNELS"_s) >= 3);
    QVERIFY(m_pbx->count(u"BLFS"_s) > lamps);
    m_pbx->bodies[u"BLFS"_s] = R"([{"st_extension":"104-DEMO","st_state":"INUSE"},{"st_extension":"105-DEMO","st_state":"UNAVAILABLE"}])";
    QTRY_COMPARE(m_state.find<Extension>({ m_account, u"104"_s })->state, LineState::Talking);
    QCOMPARE(m_state.find<Extension>({ m_account, u"105"_s })->registration, Registration::Unregistered);
    m_pbx->special.clear();
    QTRY_VERIFY(isOnline());
}

void MirtaFaultsTest::slowBeginning()
{
    // Thousands of people take long to list, and the box is too busy with them to answer what is asked meanwhile.
    QByteArray people;
    for (int i = 0; i < 3; ++i)
        people += (i ? "," : "") + QByteArray(R"({"ex_number":"10)") + QByteArray::number(4 + i) + R"(","ex_name":"Ann"})";
    m_pbx->special[u"INFO.extensions"_s] = [people](const FakeMirta::Request &request) {
        QTimer::singleShot(3 * quickTimings().patienceMs, request.socket, [socket = request.socket, people] { socket->write(FakeMirta::http('[' + people + ']')); });
        return true;
    };
    m_pbx->special[u"BLFS"_s] = [asked = 0](const FakeMirta::Request &) mutable { return ++asked <= 2; };
    open();
    bool lost = false;
    connect(m_backend.get(), &PbxBackend::connectionChanged, this, [&lost](const ConnectionInfo &info) { lost = lost || info.state == ConnectionState::Reconnecting; });
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), 30'000);
    QVERIFY(!lost);
    QCOMPARE(m_state.table<Extension>().size(), 3);
    QCOMPARE(m_state.find<Extension>({ m_account, u"104"_s })->state, LineState::Idle);
    m_backend->disconnect(this);
}

void MirtaFaultsTest::tooLarge()
{
    // A hundred megabytes are said to come; the line is cut long before.
    qint64 written = 0;
    m_pbx->special[u"FLOWS"_s] = [&written](const FakeMirta::Request &request) {
        QTcpSocket *socket = request.socket;
        if (written > 0) { // once is enough
            socket->write(FakeMirta::http({}));
            return true;
        }
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000000\r\n\r\n");
        const auto feed = [socket, &written] {
            if (socket->bytesToWrite() < 4'000'000 && written < 100'000'000) {
                socket->write(QByteArray(1'000'000, '['));
                written += 1'000'000;
            }
        };
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket, feed);
        feed();
        return true;
    };
    MirtaTimings timings = quickTimings();
    timings.patienceMs = 20'000;
    open({}, u"right-key"_s, timings);
    QTRY_VERIFY_WITH_TIMEOUT(m_pbx->count(u"FLOWS"_s) >= 1, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), 20'000); // without flows
    QVERIFY(m_state.table<Flow>().isEmpty());
    QVERIFY(written < 60'000'000);
}

void MirtaFaultsTest::slowBody()
{
    // A byte now and then must not keep a question alive for ever.
    m_pbx->special[u"FLOWS"_s] = [](const FakeMirta::Request &request) {
        QTcpSocket *socket = request.socket;
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n[");
        auto *drip = new QTimer(socket);
        QObject::connect(drip, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        drip->start(20);
        return true;
    };
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), 10'000);
    QTRY_VERIFY(m_pbx->count(u"FLOWS"_s) >= 2);
}

void MirtaFaultsTest::wrongLength()
{
    // More promised than sent, then the end; and less promised than sent.
    m_pbx->special[u"FLOWS"_s] = [](const FakeMirta::Request &request) {
        request.socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n[{\"fl_number\":\"800\"}]");
        request.socket->disconnectFromHost();
        return true;
    };
    m_pbx->special[u"INFO.queues"_s] = [](const FakeMirta::Request &request) {
        request.socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{\"281\":\"Sales\"}");
        request.socket->disconnectFromHost();
        return true;
    };
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), 10'000);
    QVERIFY(m_state.table<Flow>().isEmpty());
    QVERIFY(m_state.table<Queue>().isEmpty());
    m_pbx->special.clear();
    QTRY_COMPARE(m_state.table<Flow>().size(), 1);
    QTRY_COMPARE(m_state.table<Queue>().size(), 1);
}

void MirtaFaultsTest::redirectIsNotFollowed()
{
    FakeMirta elsewhere;
    for (const QByteArray &status : { QByteArray("302 Found"), QByteArray("307 Temporary Redirect"), QByteArray("301 Moved Permanently") }) {
        m_pbx->special[u"INFO.config"_s] = [&elsewhere, status](const FakeMirta::Request &request) {
            request.socket->write("HTTP/1.1 " + status + "\r\nLocation: http://127.0.0.1:" + QByteArray::number(elsewhere.port()) + "/pbx/proxyapi.php?x=1\r\nContent-Length: 0\r\n\r\n");
            return true;
        };
        open();
        QTRY_COMPARE(m_backend->connection().state, ConnectionState::Reconnecting);
        QCOMPARE(m_backend->connection().error.kind, PbxError::Kind::Protocol);
        QVERIFY(m_backend->connection().error.detail.contains(QString::number(elsewhere.port())));
    }
    QCOMPARE(elsewhere.connections, 0);
}

void MirtaFaultsTest::lostAndFound()
{
    open();
    QTRY_VERIFY(isOnline());
    for (const QString &name : { u"BLFS"_s, u"CHANNELS"_s, u"FLOWS"_s, u"PEERS"_s, u"INFO.queues"_s, u"INFO.queue"_s, u"INFO.agents"_s, u"INFO.extensions"_s, u"VOICEMAIL.list"_s, u"INFO.config"_s })
        m_pbx->special[name] = [](const FakeMirta::Request &request) {
            request.socket->abort();
            return true;
        };
    QTRY_COMPARE(m_backend->connection().state, ConnectionState::Reconnecting);
    QCOMPARE(waitFor(m_backend->perform({ m_account, Command::Dial { { m_account, u"104"_s }, u"105"_s } })).error().kind, PbxError::Kind::NotConnected);
    m_pbx->special.clear();
    m_pbx->bodies[u"INFO.extensions"_s] = R"([{"ex_number":"106","ex_name":"Cleo"}])";
    QTRY_VERIFY(isOnline());
    QCOMPARE(m_state.table<Extension>().size(), 1); // a whole new picture
}

QTEST_GUILESS_MAIN(MirtaFaultsTest)
#include "tst_mirtafaults.moc"
