// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cliprocess.h"
#include "tests/integration/simprocess.h"
#include "tests/shared/snapshotcompare.h"

#include <QTcpServer>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// cordboard-cli against the simulator, as a script would use it.
class TestCli : public QObject
{
    Q_OBJECT
private slots:
    void usage_data();
    void usage();
    void listsBackends();
    void listsMethods();
    void noConnection();
    void wrongPassword();
    void snapshotEqualsTruth();
    void watchTellsChanges();
    void callsMethods();
    void cdrs();
    void demoSnapshot();
    void tenantsAndLevels();

    void answerHoldHangUp();
    void dials();
    void blindTransfer();
    void attendedCompleteAndCancel();
    void parkAndFetch();
    void pickUpBargeRecord();
    void refusals();

private:
    CliRun at(const QStringList &arguments, const QString &user = u"1000"_s) { return runCliAt(m_sim->url(), user, arguments); }
    bool start(const QStringList &arguments = {});
    QJsonObject onlyCall() { return m_sim->truth().value("calls"_L1).toArray().at(0).toObject(); }
    QString callState() { return onlyCall().value("state"_L1).toString(); }
    QStringList people();
    void control(const QString &what, const QString &number) { QCOMPARE(m_sim->post(what, { { "number"_L1, number } }).status, 200); }
    void ringOperator();

    std::unique_ptr<SimProcess> m_sim;
};

bool TestCli::start(const QStringList &arguments)
{
    m_sim = std::make_unique<SimProcess>();
    return m_sim->start(arguments);
}

/// Extensions in the one call there is.
QStringList TestCli::people()
{
    QStringList list;
    for (const QJsonValue leg : onlyCall().value("legs"_L1).toArray())
        if (const QString extension = leg.toObject().value("extension"_L1).toString(); !extension.isEmpty())
            list.append(extension);
    list.sort();
    return list;
}

/// Somebody outside rings 1000, who answers.
void TestCli::ringOperator()
{
    QCOMPARE(m_sim->post(u"inbound"_s, { { "from"_L1, "5550199"_L1 }, { "to"_L1, "1000"_L1 } }).status, 200);
    const CliRun run = at({ u"do"_s, u"answer"_s });
    QVERIFY2(run.exitCode == 0, run.err);
    QCOMPARE(run.json().toObject().value("ok"_L1), QJsonValue(true));
    QTRY_COMPARE(callState(), u"talking"_s);
}

void TestCli::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList {};
    QTest::newRow("no such command") << QStringList { u"dance"_s };
    QTest::newRow("no such option") << QStringList { u"--loud"_s, u"backends"_s };
    QTest::newRow("no such backend") << QStringList { u"--backend"_s, u"nobody"_s, u"snapshot"_s };
    QTest::newRow("no backend") << QStringList { u"snapshot"_s };
    QTest::newRow("no action") << QStringList { u"--backend"_s, u"demo"_s, u"do"_s };
    QTest::newRow("unknown action") << QStringList { u"--backend"_s, u"demo"_s, u"do"_s, u"juggle"_s };
    QTest::newRow("argument lacks") << QStringList { u"--backend"_s, u"demo"_s, u"do"_s, u"dial"_s };
    QTest::newRow("too many") << QStringList { u"--backend"_s, u"demo"_s, u"do"_s, u"hold"_s, u"1"_s, u"2"_s };
    QTest::newRow("no JSON") << QStringList { u"--backend"_s, u"demo"_s, u"call"_s, u"x"_s, u"{"_s };
    QTest::newRow("password in URL") << QStringList { u"--url"_s, u"ws://1000:hunter2@127.0.0.1:9/pbx/ws"_s, u"snapshot"_s };
    QTest::newRow("password in argv") << QStringList { u"--backend"_s, u"brekeke"_s, u"--set"_s, u"password=hunter2"_s, u"snapshot"_s };
    QTest::newRow("no password file") << QStringList { u"--backend"_s, u"brekeke"_s, u"--password-file"_s, u"/nonexistent"_s, u"snapshot"_s };
    QTest::newRow("bad number") << QStringList { u"--settle-ms"_s, u"soon"_s, u"snapshot"_s };
    QTest::newRow("bad format") << QStringList { u"--format"_s, u"xml"_s, u"cdrs"_s };
}

void TestCli::usage()
{
    QFETCH(QStringList, arguments);
    const CliRun run = runCli(arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY(!run.err.isEmpty());
    QVERIFY(!run.err.contains("hunter2"));
}

void TestCli::listsBackends()
{
    const CliRun run = runCli({ u"backends"_s });
    QCOMPARE(run.exitCode, 0);
    QStringList ids;
    for (const QJsonValue entry : run.json().toArray()) {
        const QJsonObject o = entry.toObject();
        ids.append(o.value("id"_L1).toString());
        QVERIFY2(!o.contains("error"_L1), qPrintable(o.value("error"_L1).toString()));
        QVERIFY(o.value("capabilities"_L1).toArray().contains("dial"_L1));
        QVERIFY(o.value("fields"_L1).isArray());
    }
    QVERIFY(ids.contains(u"brekeke"_s));
    QVERIFY(ids.contains(u"demo"_s));
}

void TestCli::listsMethods()
{
    const CliRun run = runCli({ u"--backend"_s, u"brekeke"_s, u"methods"_s });
    QCOMPARE(run.exitCode, 0);
    QStringList names;
    for (const QJsonValue method : run.json().toArray())
        names.append(method.toObject().value("name"_L1).toString());
    for (const QString &name : { u"makeCall"_s, u"getExtensions"_s, u"barge"_s, u"setPlanSwitchTimer"_s, u"getRouteVariables"_s })
        QVERIFY2(names.contains(name), qPrintable(name));
}

void TestCli::noConnection()
{
    QTcpServer server; // a port that is surely free once it is closed
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QUrl url(u"ws://127.0.0.1:%1/pbx/ws"_s.arg(server.serverPort()));
    server.close();
    const CliRun run = runCliAt(url, u"1000"_s, { u"snapshot"_s });
    QCOMPARE(run.exitCode, 4);
    QCOMPARE(run.json().toObject().value("error"_L1).toObject().value("kind"_L1).toString(), u"connection-refused"_s);
}

void TestCli::wrongPassword()
{
    QVERIFY(start());
    const CliRun run = runCli({ u"--url"_s, m_sim->url().toString(), u"--user"_s, u"1000"_s, u"--password-file"_s, u"-"_s, u"snapshot"_s }, "mistaken\n");
    QCOMPARE(run.exitCode, 4);
    QCOMPARE(run.json().toObject().value("error"_L1).toObject().value("kind"_L1).toString(), u"auth-failed"_s);
    QVERIFY(!run.out.contains("mistaken") && !run.err.contains("mistaken"));
}

void TestCli::snapshotEqualsTruth()
{
    QVERIFY(start({ u"--speed"_s, u"0"_s }));
    QCOMPARE(m_sim->post(u"dial"_s, { { "from"_L1, "1001"_L1 }, { "to"_L1, "1002"_L1 } }).status, 200);
    control(u"answer"_s, u"1002"_s);
    control(u"hold"_s, u"1001"_s);
    QCOMPARE(m_sim->post(u"inbound"_s, { { "from"_L1, "5550123"_L1 }, { "to"_L1, "1000"_L1 } }).status, 200);
    QCOMPARE(m_sim->post(u"inbound"_s, { { "from"_L1, "5550124"_L1 }, { "to"_L1, "6700"_L1 } }).status, 200);
    control(u"unregister"_s, u"1004"_s);
    const CliRun run = at({ u"snapshot"_s });
    QVERIFY2(run.exitCode == 0, run.err);
    const QStringList differences = SnapshotComparison::differences(m_sim->truth(), run.json().toObject(), palRules());
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

void TestCli::watchTellsChanges()
{
    QVERIFY(start());
    const CliRun run = at({ u"watch"_s, u"--for"_s, u"2"_s });
    QCOMPARE(run.exitCode, 0);
    bool online = false;
    bool people = false;
    for (const QByteArray &line : run.out.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonObject change = QJsonDocument::fromJson(line).object();
        QVERIFY2(!change.isEmpty(), line);
        online = online || (change.value("change"_L1) == "connection"_L1 && change.value("state"_L1) == "online"_L1);
        people = people || (change.value("change"_L1) == "snapshot"_L1 && change.value("kind"_L1) == "extension"_L1);
    }
    QVERIFY(online);
    QVERIFY(people);
}

void TestCli::callsMethods()
{
    QVERIFY(start());
    const CliRun run = at({ u"call"_s, u"getExtensions"_s, u"{\"pattern\":\"100[12]\",\"limit\":-1,\"type\":\"user\"}"_s });
    QVERIFY2(run.exitCode == 0, run.err);
    QCOMPARE(run.json().toArray(), (QJsonArray { "1001"_L1, "1002"_L1 }));
    QCOMPARE(at({ u"call"_s, u"getExtensions"_s }, u"1001"_s).exitCode, 1); // not allowed
    QCOMPARE(at({ u"call"_s, u"levitate"_s }).exitCode, 3);
}

void TestCli::cdrs()
{
    QVERIFY(start());
    const CliRun json = at({ u"cdrs"_s });
    QVERIFY(json.exitCode == 0 || json.exitCode == 3); // PAL keeps no records itself
    const CliRun csv = runCli({ u"--backend"_s, u"demo"_s, u"cdrs"_s, u"--format"_s, u"csv"_s, u"--limit"_s, u"3"_s });
    QVERIFY2(csv.exitCode == 0, csv.err);
    const QList<QByteArray> lines = csv.out.split('\n');
    QVERIFY(lines.first().startsWith("id,callId,direction,"));
    QVERIFY(lines.size() >= 2 && lines.size() <= 5);
    QCOMPARE(runCli({ u"--backend"_s, u"demo"_s, u"cdrs"_s, u"--from"_s, u"yesterday"_s }).exitCode, 2);
}

void TestCli::demoSnapshot()
{
    const CliRun run = runCli({ u"--backend"_s, u"demo"_s, u"--set"_s, u"scenario=none"_s, u"snapshot"_s });
    QVERIFY2(run.exitCode == 0, run.err);
    QVERIFY(run.json().toObject().value("extensions"_L1).toArray().size() > 100);
}

void TestCli::tenantsAndLevels()
{
    QVERIFY(start({ u"--set"_s, u"tenant=acme"_s }));
    const QStringList acme { u"--tenant"_s, u"acme"_s, u"snapshot"_s };
    QCOMPARE(at({ u"snapshot"_s }).json().toObject().value("error"_L1).toObject().value("kind"_L1).toString(), u"auth-failed"_s);
    QCOMPARE(at({ u"--tenant"_s, u"beta"_s, u"snapshot"_s }).exitCode, 4);
    const qsizetype all = at(acme).json().toObject().value("extensions"_L1).toArray().size();
    QCOMPARE(all, m_sim->truth().value("extensions"_L1).toArray().size());
    // The system's administrator belongs to no tenant, and names it in each call.
    const CliRun system = at(QStringList { u"--set"_s, u"operatorExtension=1000"_s } + acme, u"sa"_s);
    QVERIFY2(system.exitCode == 0, system.err);
    QCOMPARE(system.json().toObject().value("extensions"_L1).toArray().size(), all);
    // Who has no right over others sees himself, and may not listen in.
    const QJsonArray own = at(acme, u"1005"_s).json().toObject().value("extensions"_L1).toArray();
    QCOMPARE(own.size(), 1);
    QCOMPARE(own.at(0).toObject().value("number"_L1).toString(), u"1005"_s);
    QCOMPARE(m_sim->post(u"dial"_s, { { "from"_L1, "1002"_L1 }, { "to"_L1, "1003"_L1 } }).status, 200);
    control(u"answer"_s, u"1003"_s);
    const CliRun barge = at({ u"--tenant"_s, u"acme"_s, u"do"_s, u"barge"_s, u"1003"_s }, u"1001"_s);
    QCOMPARE(barge.exitCode, 1);
    QCOMPARE(barge.json().toObject().value("error"_L1).toObject().value("kind"_L1).toString(), u"not-allowed"_s);
    QCOMPARE(at({ u"--tenant"_s, u"acme"_s, u"do"_s, u"barge"_s, u"1003"_s }).exitCode, 0);
}

void TestCli::answerHoldHangUp()
{
    QVERIFY(start());
    ringOperator();
    QCOMPARE(at({ u"do"_s, u"hold"_s }).exitCode, 0);
    QTRY_COMPARE(callState(), u"held"_s);
    QCOMPARE(at({ u"do"_s, u"unhold"_s }).exitCode, 0);
    QTRY_COMPARE(callState(), u"talking"_s);
    QCOMPARE(at({ u"do"_s, u"dtmf"_s, u"5"_s }).exitCode, 0);
    QCOMPARE(at({ u"do"_s, u"hangup"_s }).exitCode, 0);
    QTRY_VERIFY(onlyCall().isEmpty());
}

void TestCli::dials()
{
    QVERIFY(start());
    QCOMPARE(at({ u"do"_s, u"dial"_s, u"1003"_s }).exitCode, 0);
    QTRY_COMPARE(people(), (QStringList { u"1000"_s, u"1003"_s }));
    control(u"answer"_s, u"1003"_s);
    QTRY_COMPARE(callState(), u"talking"_s);
    QCOMPARE(at({ u"do"_s, u"hangup"_s, u"1003"_s }).exitCode, 0); // somebody else's, as an administrator
    QTRY_VERIFY(onlyCall().isEmpty());
}

void TestCli::blindTransfer()
{
    QVERIFY(start());
    ringOperator();
    QCOMPARE(at({ u"do"_s, u"transfer"_s, u"1001"_s }).exitCode, 0);
    QTRY_VERIFY(people().contains(u"1001"_s));
    control(u"answer"_s, u"1001"_s);
    QTRY_COMPARE(people(), QStringList { u"1001"_s });
    QTRY_COMPARE(callState(), u"talking"_s);
}

void TestCli::attendedCompleteAndCancel()
{
    QVERIFY(start());
    ringOperator();
    QCOMPARE(at({ u"do"_s, u"attended"_s, u"1001"_s }).exitCode, 0);
    QTRY_VERIFY(people().contains(u"1001"_s));
    QCOMPARE(at({ u"do"_s, u"cancel"_s }).exitCode, 0);
    QTRY_COMPARE(people(), QStringList { u"1000"_s });
    QTRY_COMPARE(callState(), u"talking"_s);

    QCOMPARE(at({ u"do"_s, u"attended"_s, u"1002"_s }).exitCode, 0);
    QTRY_VERIFY(people().contains(u"1002"_s));
    control(u"answer"_s, u"1002"_s);
    QCOMPARE(at({ u"do"_s, u"conference"_s }).exitCode, 0);
    QTRY_COMPARE(callState(), u"conference"_s);
    QCOMPARE(at({ u"do"_s, u"hangup"_s }).exitCode, 0);
    QTRY_COMPARE(people(), QStringList { u"1002"_s });
    control(u"hangup"_s, u"1002"_s);
    QTRY_VERIFY(onlyCall().isEmpty());

    ringOperator();
    QCOMPARE(at({ u"do"_s, u"attended"_s, u"1003"_s }).exitCode, 0);
    QTRY_VERIFY(people().contains(u"1003"_s));
    control(u"answer"_s, u"1003"_s);
    QCOMPARE(at({ u"do"_s, u"complete"_s }).exitCode, 0);
    QTRY_COMPARE(people(), QStringList { u"1003"_s });
    QTRY_COMPARE(callState(), u"talking"_s);
}

void TestCli::parkAndFetch()
{
    QVERIFY(start());
    ringOperator();
    QCOMPARE(at({ u"do"_s, u"park"_s, u"71"_s }).exitCode, 0);
    QTRY_COMPARE(m_sim->truth().value("parks"_L1).toArray().at(0).toObject().value("slot"_L1).toString(), u"71"_s);
    QCOMPARE(at({ u"do"_s, u"unpark"_s, u"71"_s, u"1004"_s }).exitCode, 0);
    QTRY_VERIFY(people().contains(u"1004"_s));
    control(u"answer"_s, u"1004"_s);
    QTRY_COMPARE(callState(), u"talking"_s);
    QVERIFY(m_sim->truth().value("parks"_L1).toArray().isEmpty());
}

void TestCli::pickUpBargeRecord()
{
    QVERIFY(start());
    QCOMPARE(m_sim->post(u"dial"_s, { { "from"_L1, "1001"_L1 }, { "to"_L1, "1002"_L1 } }).status, 200);
    control(u"answer"_s, u"1002"_s);
    QCOMPARE(at({ u"do"_s, u"record"_s, u"on"_s, u"1002"_s }).exitCode, 0);
    const auto recorded = [this] {
        for (const QJsonValue leg : onlyCall().value("legs"_L1).toArray())
            if (leg.toObject().value("recording"_L1).toBool())
                return true;
        return false;
    };
    QTRY_VERIFY(recorded());
    QCOMPARE(at({ u"do"_s, u"record"_s, u"off"_s, u"1002"_s }).exitCode, 0);
    QTRY_VERIFY(!recorded());
    QCOMPARE(at({ u"do"_s, u"barge"_s, u"1002"_s, u"whisper"_s }).exitCode, 0);
    QTRY_VERIFY(people().contains(u"1000"_s));
    QCOMPARE(at({ u"do"_s, u"barge"_s, u"1002"_s, u"shout"_s }).exitCode, 2);
}

void TestCli::refusals()
{
    QVERIFY(start());
    QCOMPARE(at({ u"do"_s, u"hold"_s }).exitCode, 1); // no call
    QCOMPARE(at({ u"do"_s, u"unpark"_s, u"75"_s }).exitCode, 1); // nobody there
    QCOMPARE(at({ u"do"_s, u"queue-login"_s, u"6700"_s }).exitCode, 3); // PAL has no such thing
    QCOMPARE(at({ u"do"_s, u"presence"_s, u"lunch"_s }).exitCode, 3);
    const CliRun run = at({ u"do"_s, u"hold"_s });
    QCOMPARE(run.json().toObject().value("ok"_L1), QJsonValue(false));
    QCOMPARE(run.json().toObject().value("error"_L1).toObject().value("kind"_L1).toString(), u"no-such-call"_s);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
