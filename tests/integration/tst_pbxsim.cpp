// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/palclient.h"
#include "tests/integration/simprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// The simulator around its face: command line, control port, faults.
class TestPbxsim : public QObject
{
    Q_OBJECT
private slots:
    void refusesWhatItCannotDo_data();
    void refusesWhatItCannotDo();
    void endsWithItsInput();
    void standardOffice();
    void optionsShapeTheOffice();
    void officeFromAFile();
    void listensWhereItIsTold();
    void controlRequests();
    void controlSaysWhatIsWrong();
    void clockMovesOnCommand();
    void tls();

    void dropCutsEveryConnection();
    void stallAnswersLater();
    void halfOpenSaysNothing();
    void slowArrivesWhole();
    void resetAndRefuse();
    void messageFaults_data();
    void messageFaults();
    void unauthorized();
    void pushSendsExactly();
};

void TestPbxsim::refusesWhatItCannotDo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no protocol") << QStringList {};
    QTest::newRow("unknown protocol") << QStringList { u"--protocol"_s, u"smoke-signals"_s };
    QTest::newRow("not loopback") << QStringList { u"--protocol"_s, u"brekeke"_s, u"--listen"_s, u"0.0.0.0:0"_s };
    QTest::newRow("bad number") << QStringList { u"--protocol"_s, u"brekeke"_s, u"--seed"_s, u"many"_s };
    QTest::newRow("unknown scenario") << QStringList { u"--protocol"_s, u"brekeke"_s, u"--scenario"_s, u"carnival"_s };
    QTest::newRow("no such office") << QStringList { u"--protocol"_s, u"brekeke"_s, u"--office"_s, u"/nonexistent.json"_s };
    QTest::newRow("unknown option") << QStringList { u"--protocol"_s, u"brekeke"_s, u"--colour"_s, u"blue"_s };
}

void TestPbxsim::refusesWhatItCannotDo()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    process.start(QStringLiteral(CORDBOARD_PBXSIM), arguments);
    QVERIFY(process.waitForFinished());
    QVERIFY(process.exitCode() != 0);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    QVERIFY(!process.readAllStandardError().isEmpty());
}

void TestPbxsim::endsWithItsInput()
{
    SimProcess sim;
    QVERIFY2(sim.start(), sim.output());
    QVERIFY(sim.url().toString().endsWith("/pbx/ws"_L1));
    sim.process().closeWriteChannel();
    QVERIFY(sim.process().waitForFinished());
    QCOMPARE(sim.process().exitStatus(), QProcess::NormalExit);

    SimProcess other;
    QVERIFY(other.start());
    other.process().terminate();
    QVERIFY(other.process().waitForFinished());
    QCOMPARE(other.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(other.process().exitCode(), 0);
}

void TestPbxsim::standardOffice()
{
    SimProcess sim;
    QVERIFY2(sim.start(), sim.output());
    const QJsonObject truth = sim.truth();
    QCOMPARE(truth.value("extensions"_L1).toArray().size(), 6);
    QCOMPARE(truth.value("calls"_L1).toArray().size(), 0);
    QCOMPARE(truth.value("queues"_L1).toArray().at(0).toObject().value("id"_L1).toString(), u"6700"_s);
    QCOMPARE(truth.value("lines"_L1).toArray().at(0).toObject().value("id"_L1).toString(), u"external/1"_s);
}

void TestPbxsim::optionsShapeTheOffice()
{
    SimProcess sim;
    QVERIFY2(sim.start({ u"--extensions"_s, u"40"_s, u"--queues"_s, u"3"_s, u"--park-slots"_s, u"2"_s, u"--seed"_s, u"5"_s, u"--scenario"_s, u"quiet"_s,
                 u"--set"_s, u"tenant=acme"_s }),
        sim.output());
    QCOMPARE(sim.truth().value("extensions"_L1).toArray().size(), 40);
    QCOMPARE(sim.truth().value("queues"_L1).toArray().size(), 3);
    PalClient client;
    QVERIFY(client.login(sim.url(), u"1000"_s, { { u"tenant"_s, u"acme"_s } }));
    QCOMPARE(sim.post(u"inbound"_s, { { "from"_L1, "5550199"_L1 }, { "to"_L1, "1000"_L1 } }).status, 200);
    QCOMPARE(sim.post(u"answer"_s, { { "number"_L1, "1000"_L1 } }).status, 200);
    const QString talker = client.awaitStatus(u"1000"_s, u"2"_s).value("talker_id"_L1).toString();
    QVERIFY(client.result(u"park"_s, { { "tid"_L1, talker }, { "number"_L1, "73"_L1 } }).toString().startsWith("failed:"_L1)); // there are 71 and 72
    QVERIFY(client.result(u"park"_s, { { "tid"_L1, talker }, { "number"_L1, "72"_L1 } }).toString().startsWith("succeeded:"_L1));
}

void TestPbxsim::officeFromAFile()
{
    const QString file = QStringLiteral(CORDBOARD_OFFICE_FILE);
    QFile description(file);
    QVERIFY(description.open(QIODevice::ReadOnly));
    QStringList written;
    const QJsonArray people = QJsonDocument::fromJson(description.readAll()).object().value("users"_L1).toArray();
    for (const QJsonValue person : people)
        written.append(person.toObject().value("number"_L1).toString());
    written.sort();
    QVERIFY(!written.isEmpty());
    SimProcess sim;
    QVERIFY2(sim.start({ u"--office"_s, file }), sim.output());
    QStringList there;
    const QJsonArray extensions = sim.truth().value("extensions"_L1).toArray();
    for (const QJsonValue row : extensions)
        there.append(row.toObject().value("number"_L1).toString());
    there.sort();
    QCOMPARE(there, written);
}

void TestPbxsim::listensWhereItIsTold()
{
    // Ports that are surely free once these are closed.
    QTcpServer one;
    QTcpServer two;
    QVERIFY(one.listen(QHostAddress::LocalHost) && two.listen(QHostAddress::LocalHost));
    const int port = one.serverPort();
    const int control = two.serverPort();
    one.close();
    two.close();
    SimProcess sim;
    QVERIFY2(sim.start({ u"--listen"_s, u"127.0.0.1:%1"_s.arg(port), u"--control"_s, u"127.0.0.1:%1"_s.arg(control) }), sim.output());
    QCOMPARE(sim.url().port(), port);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(control));
    QVERIFY(socket.waitForConnected());
    QCOMPARE(sim.get(u"status"_s).status, 200);
    PalClient client;
    QVERIFY(client.login(sim.url(), u"1000"_s));
}

void TestPbxsim::controlRequests()
{
    SimProcess sim;
    QVERIFY2(sim.start(), sim.output());
    QCOMPARE(sim.post(u"dial"_s, { { "from"_L1, "1001"_L1 }, { "to"_L1, "1002"_L1 } }).status, 200);
    QCOMPARE(sim.truth().value("calls"_L1).toArray().at(0).toObject().value("state"_L1).toString(), u"ringing"_s);
    QCOMPARE(sim.post(u"answer"_s, { { "number"_L1, "1002"_L1 } }).status, 200);
    QCOMPARE(sim.truth().value("calls"_L1).toArray().at(0).toObject().value("state"_L1).toString(), u"talking"_s);
    QCOMPARE(sim.post(u"hold"_s, { { "number"_L1, 1001 } }).status, 200);
    QCOMPARE(sim.truth().value("calls"_L1).toArray().at(0).toObject().value("state"_L1).toString(), u"held"_s);
    QCOMPARE(sim.post(u"unhold"_s, { { "number"_L1, "1001"_L1 } }).status, 200);
    QCOMPARE(sim.post(u"hangup"_s, { { "number"_L1, "1001"_L1 } }).status, 200);
    QCOMPARE(sim.truth().value("calls"_L1).toArray().size(), 0);
    QCOMPARE(sim.post(u"hangup"_s, { { "number"_L1, "1001"_L1 } }).status, 200); // no call: nothing
    QCOMPARE(sim.post(u"inbound"_s, { { "from"_L1, "5550199"_L1 }, { "to"_L1, "1000"_L1 } }).status, 200);
    QCOMPARE(sim.truth().value("calls"_L1).toArray().at(0).toObject().value("direction"_L1).toString(), u"inbound"_s);
    QCOMPARE(sim.post(u"unregister"_s, { { "number"_L1, "1003"_L1 } }).status, 200);
    QCOMPARE(sim.truth().value("extensions"_L1).toArray().at(3).toObject().value("registered"_L1).toBool(true), false);
    QCOMPARE(sim.post(u"register"_s, { { "number"_L1, "1003"_L1 } }).status, 200);
}

void TestPbxsim::controlSaysWhatIsWrong()
{
    SimProcess sim;
    QVERIFY2(sim.start(), sim.output());
    const auto isError = [](const SimProcess::Reply &reply, int status) { return reply.status == status && reply.body.contains("error"_L1); };
    QVERIFY(isError(sim.get(u"nothing"_s), 404));
    QVERIFY(isError(sim.get(u"dial"_s), 405));
    QVERIFY(isError(sim.post(u"truth"_s), 405));
    QVERIFY(isError(sim.postRaw(u"dial"_s, "{not json"), 400));
    QVERIFY(isError(sim.post(u"fault"_s, { { "kind"_L1, "earthquake"_L1 } }), 400));
    QVERIFY(isError(sim.post(u"clock"_s, { { "advance_ms"_L1, "soon"_L1 } }), 400));
    QVERIFY(isError(sim.post(u"dial"_s, { { "from"_L1, "9999"_L1 }, { "to"_L1, "1002"_L1 } }), 409));
    QVERIFY(isError(sim.post(u"answer"_s, { { "number"_L1, "1001"_L1 } }), 409)); // nothing rings
    QVERIFY(isError(sim.post(u"scenario"_s, { { "name"_L1, "carnival"_L1 } }), 400));
}

void TestPbxsim::clockMovesOnCommand()
{
    SimProcess sim;
    QVERIFY2(sim.start({ u"--speed"_s, u"0"_s, u"--answer-ms"_s, u"2500"_s }), sim.output());
    QVERIFY(sim.post(u"dial"_s, { { "from"_L1, "1001"_L1 }, { "to"_L1, "1002"_L1 } }).status == 200);
    const auto state = [&sim] { return sim.truth().value("calls"_L1).toArray().at(0).toObject().value("state"_L1).toString(); };
    QCOMPARE(sim.post(u"clock"_s, { { "advance_ms"_L1, 2000 } }).status, 200);
    QCOMPARE(state(), u"ringing"_s);
    QCOMPARE(sim.post(u"clock"_s, { { "advance_ms"_L1, 600 } }).status, 200);
    QCOMPARE(state(), u"talking"_s);
}

void TestPbxsim::tls()
{
    SimProcess sim;
    if (!sim.start({ u"--tls"_s })) {
        const QByteArray why = sim.output();
        if (why.contains("openssl command"))
            QSKIP("there is no openssl command here");
        QFAIL(why);
    }
    QCOMPARE(sim.url().scheme(), u"wss"_s);
    QWebSocket socket;
    QSignalSpy errors(&socket, &QWebSocket::sslErrors);
    connect(&socket, &QWebSocket::sslErrors, &socket, [&socket] { socket.ignoreSslErrors(); });
    QSignalSpy frames(&socket, &QWebSocket::textMessageReceived);
    socket.open(QUrl(sim.url().toString() + "?login_user=1000"_L1));
    QTRY_COMPARE(frames.size(), 1);
    QVERIFY(!errors.isEmpty()); // nobody trusts it
    QVERIFY(frames.at(0).at(0).toString().contains("login_password_required"_L1));
}

void TestPbxsim::dropCutsEveryConnection()
{
    SimProcess sim;
    QVERIFY2(sim.start(), sim.output());
    PalClient one;
    PalClient two;
    QVERIFY(one.login(sim.url(), u"1000"_s));
    QVERIFY(two.login(sim.url(), u"1001"_s));
    QCOMPARE(sim.get(u"status"_s).body.value("clients"_L1).toInt(), 2);
    QCOMPARE(sim.post(u"drop"_s).status, 200);
    QVERIFY(one.awaitClosed());
    QVERIFY(two.awaitClosed());
    PalClient three;
    QVERIFY(three.login(sim.url(), u"1000"_s));
}

void TestPbxsim::stallAnswersLater()
{
    SimProcess sim;
    QVERIFY2(sim.start(), sim.output());
    PalClient client;
    QVERIFY(client.login(sim.url(), u"1000"_s));
    QCOMPARE(sim.post(u"fault"_s, { { "kind"_L1, "stall"_L1 } }).status, 200);
    const qsizetype before = client.messages.size();
    client.send(R"({"jsonrpc":"2.0","method":"ping","id":"late"})");
    // A round trip of another kind shows that time has passed and nothing came.
    QCOMPARE(sim.post(u"unregister"_s, { { "number"_L1, "1001"_L1 } }).status, 200);
    QCOMPARE(client.messages.size(), before);
    QCOMPARE(sim.post(u"fault"_s, { { "kind"_L1, "none"_L1 } }).status, 200);
    QVERIFY(!client.await({ { u"id"_s, u"late"_s } }).isEmpty());
    QVERIFY(client.isOpen());
}

void TestPbxsim::halfOpenSaysNothing()
{
    SimProcess sim;
    QVERIFY2(sim.start(), sim.output());
    PalClient client;
    QVERIFY(client.login(sim.url(), u"1000"_s));
    QCOMPARE(sim.post(u"fault"_s, { { "kind"_L1, "half-open"_L1 } }).status, 200);
    const qsizetype before = client.messages.size();
    QCOMPARE(sim.post(u"unregister"_s, { { "number"_L1, "1001"_L1 } }).status, 200);
    PalClient other; // new connections work
    QVERIFY(other.login(sim.url(), u"1001"_s));
    QCOMPARE(client.messages.size(), before);
    QVERIFY(client.isOpen());
}

void TestPbxsim::slowArrivesWhole()
{
    SimProcess sim;
    QVERIFY2(sim.start(), sim.output());
    QCOMPARE(sim.post(u"fault"_s, { { "kind"_L1, "slow"_L1 } }).status, 200);
    PalClient client;
    QVERIFY(client.login(sim.url(), u"1000"_s));
    QCOMPARE(client.result(u"ping"_s).toString(), u"pong"_s);
}

void TestPbxsim::resetAndRefuse()
{
    SimProcess sim;
    QVERIFY2(sim.start(), sim.output());
    QTcpSocket socket;
    QSignalSpy errors(&socket, &QTcpSocket::errorOccurred);
    socket.connectToHost(sim.url().host(), quint16(sim.url().port()));
    QVERIFY(socket.waitForConnected());
    QTRY_COMPARE(sim.get(u"status"_s).body.value("connections"_L1).toInt(), 1);
    QCOMPARE(sim.post(u"fault"_s, { { "kind"_L1, "reset"_L1 } }).status, 200);
    QTRY_VERIFY(socket.state() == QAbstractSocket::UnconnectedState);
    QVERIFY(!errors.isEmpty());

    QCOMPARE(sim.post(u"fault"_s, { { "kind"_L1, "refuse"_L1 } }).status, 200);
    socket.connectToHost(sim.url().host(), quint16(sim.url().port()));
    QVERIFY(!socket.waitForConnected());
    QCOMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
    QCOMPARE(sim.post(u"fault"_s, { { "kind"_L1, "none"_L1 } }).status, 200);
    PalClient client;
    QVERIFY(client.login(sim.url(), u"1000"_s));
}

void TestPbxsim::messageFaults_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("survives");
    for (const char *kind : { "garbage", "duplicate", "reorder", "huge" })
        QTest::newRow(kind) << QString::fromLatin1(kind) << true;
    QTest::newRow("truncate") << u"truncate"_s << false;
}

void TestPbxsim::messageFaults()
{
    QFETCH(QString, kind);
    QFETCH(bool, survives);
    SimProcess sim;
    QVERIFY2(sim.start(), sim.output());
    PalClient client;
    QVERIFY(client.login(sim.url(), u"1000"_s));
    const qsizetype before = client.messages.size();
    QCOMPARE(sim.post(u"fault"_s, { { "kind"_L1, kind }, { "every"_L1, 2 }, { "bytes"_L1, 100'000 } }).status, 200);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(sim.post(u"unregister"_s, { { "number"_L1, "1001"_L1 } }).status, 200);
        QCOMPARE(sim.post(u"register"_s, { { "number"_L1, "1001"_L1 } }).status, 200);
    }
    if (!survives) {
        QVERIFY(client.awaitClosed());
        return;
    }
    const auto told = [&client, before] {
        return std::count_if(client.messages.begin() + before, client.messages.end(), [](const QJsonObject &m) { return m.value("method"_L1) == "notify_registered"_L1; });
    };
    QTRY_VERIFY(told() >= 8);
    QVERIFY(client.isOpen());
    if (kind == "duplicate"_L1)
        QTRY_COMPARE(told(), 12);
    else
        QTRY_COMPARE(told(), 8);
    if (kind == "garbage"_L1)
        QTRY_COMPARE(client.messages.size() - before, 12);
}

void TestPbxsim::unauthorized()
{
    SimProcess sim;
    QVERIFY2(sim.start(), sim.output());
    QCOMPARE(sim.post(u"fault"_s, { { "kind"_L1, "unauthorized"_L1 } }).status, 200);
    PalClient client;
    QVERIFY(client.open(sim.url(), { { u"login_user"_s, u"1000"_s }, { u"login_password"_s, u"cordboard"_s } }));
    QVERIFY(!client.await({ { u"error.code"_s, -2022 } }).isEmpty());
    QVERIFY(client.awaitClosed());
}

void TestPbxsim::pushSendsExactly()
{
    SimProcess sim;
    QVERIFY2(sim.start(), sim.output());
    PalClient client;
    QVERIFY(client.login(sim.url(), u"1000"_s));
    QCOMPARE(sim.postRaw(u"push"_s, R"({"jsonrpc":"2.0","method":"notify_made_up","params":{"a":1}})").status, 200);
    QVERIFY(!client.await({ { u"method"_s, u"notify_made_up"_s }, { u"params.a"_s, 1 } }).isEmpty());
    QCOMPARE(sim.post(u"push"_s, { { "type"_L1, "notify_serverstatus"_L1 }, { "msg"_L1, QJsonObject { { "status"_L1, "inactive"_L1 } } } }).status, 200);
    QVERIFY(!client.await({ { u"method"_s, u"notify_serverstatus"_s }, { u"params.status"_s, u"inactive"_s } }).isEmpty());
}

QTEST_GUILESS_MAIN(TestPbxsim)
#include "tst_pbxsim.moc"
