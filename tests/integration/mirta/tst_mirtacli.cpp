// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cliprocess.h"
#include "tests/integration/simprocess.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// A receptionist's morning by command line: the real client, the real backend, the simulated MiRTA PBX.
class TestMirtaCli : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void snapshotHasTheOffice();
    void aTransferredCall();
    void parkAndFetch();
    void pickUpAndQueue();
    void listenIn();
    void switches();
    void recordsAndMethods();
    void refusals();
    void secretsStayAway();

private:
    CliRun cli(const QStringList &arguments, const QByteArray &key = "tenant-key")
    {
        return runCli(QStringList { u"--backend"_s, u"mirta"_s, u"--url"_s, m_sim.url().toString(), u"--tenant"_s, u"ACME"_s, u"--user"_s, u"1000"_s,
                          u"--password-file"_s, u"-"_s } + arguments, key + '\n');
    }
    QJsonObject snapshot() { return cli({ u"snapshot"_s }).json().toObject(); }
    QJsonObject onlyCall() { return snapshot().value("calls"_L1).toArray().at(0).toObject(); }
    static QStringList parties(const QJsonObject &call)
    {
        QStringList words;
        for (const QJsonValue leg : call.value("legs"_L1).toArray())
            words.append((leg.toObject().contains("extension"_L1) ? leg.toObject().value("extension"_L1) : leg.toObject().value("number"_L1)).toString() + u' '
                + leg.toObject().value("state"_L1).toString());
        words.sort();
        return words;
    }
    void hand(const QString &key, const QString &number) { QCOMPARE(m_sim.post(key, { { "number"_L1, number } }).status, 200); }
    void done(const QStringList &arguments)
    {
        const CliRun run = cli(QStringList { u"do"_s } + arguments);
        QVERIFY2(run.exitCode == 0, run.out + run.err);
    }

    SimProcess m_sim;
    bool m_started = false;
};

void TestMirtaCli::init()
{
    if (!m_started)
        m_started = m_sim.start({ u"--protocol"_s, u"mirta"_s });
    QVERIFY2(m_started, m_sim.output());
    for (const QString &number : { u"1000"_s, u"1001"_s, u"1002"_s, u"1003"_s, u"1004"_s })
        hand(u"hangup"_s, number);
    QTRY_VERIFY(m_sim.truth().value("calls"_L1).toArray().isEmpty());
}

void TestMirtaCli::snapshotHasTheOffice()
{
    const QJsonObject state = snapshot();
    QCOMPARE(state.value("extensions"_L1).toArray().size(), 6);
    QCOMPARE(state.value("queues"_L1).toArray().at(0).toObject().value("number"_L1).toString(), u"6700"_s);
    QCOMPARE(state.value("flows"_L1).toArray().at(0).toObject().value("value"_L1).toString(), u"day"_s);
}

void TestMirtaCli::aTransferredCall()
{
    QCOMPARE(m_sim.post(u"inbound"_s, { { "from"_L1, "5550100"_L1 }, { "to"_L1, "1000"_L1 } }).status, 200);
    QCOMPARE(parties(onlyCall()), (QStringList { u"1000 ringing"_s, u"5550100 calling"_s }));
    QCOMPARE(onlyCall().value("direction"_L1).toString(), u"inbound"_s);
    hand(u"answer"_s, u"1000"_s);
    done({ u"attended"_s, u"1001"_s });
    hand(u"answer"_s, u"1001"_s);
    QCOMPARE(parties(onlyCall()), (QStringList { u"1000 held"_s, u"1001 talking"_s, u"5550100 talking"_s }));
    done({ u"complete"_s });
    QCOMPARE(parties(onlyCall()), (QStringList { u"1001 talking"_s, u"5550100 talking"_s }));
    done({ u"hangup-all"_s, u"1001"_s });
    QVERIFY(onlyCall().isEmpty());
    // Blind, and one that is thought better of.
    QCOMPARE(m_sim.post(u"inbound"_s, { { "from"_L1, "5550100"_L1 }, { "to"_L1, "1000"_L1 } }).status, 200);
    hand(u"answer"_s, u"1000"_s);
    done({ u"attended"_s, u"1001"_s });
    done({ u"cancel"_s });
    QCOMPARE(parties(onlyCall()), (QStringList { u"1000 talking"_s, u"5550100 talking"_s }));
    done({ u"transfer"_s, u"1004"_s });
    hand(u"answer"_s, u"1004"_s);
    QCOMPARE(parties(onlyCall()), (QStringList { u"1004 talking"_s, u"5550100 talking"_s }));
}

void TestMirtaCli::parkAndFetch()
{
    done({ u"dial"_s, u"1001"_s });
    hand(u"answer"_s, u"1001"_s);
    done({ u"park"_s, u"73"_s });
    const QJsonObject slot = snapshot().value("parks"_L1).toArray().at(0).toObject();
    QCOMPARE(slot.value("slot"_L1).toString(), u"73"_s);
    QCOMPARE(slot.value("number"_L1).toString(), u"1001"_s);
    QCOMPARE(onlyCall().value("state"_L1).toString(), u"parked"_s);
    done({ u"unpark"_s, u"73"_s, u"1004"_s });
    QCOMPARE(parties(onlyCall()), (QStringList { u"1001 talking"_s, u"1004 talking"_s }));
    done({ u"park"_s, QString(), u"1004"_s }); // the first that is free
    QCOMPARE(snapshot().value("parks"_L1).toArray().at(0).toObject().value("slot"_L1).toString(), u"71"_s);
}

void TestMirtaCli::pickUpAndQueue()
{
    QCOMPARE(m_sim.post(u"inbound"_s, { { "from"_L1, "5550100"_L1 }, { "to"_L1, "1004"_L1 } }).status, 200);
    done({ u"pickup"_s, u"1004"_s });
    hand(u"answer"_s, u"1000"_s);
    QCOMPARE(parties(onlyCall()), (QStringList { u"1000 talking"_s, u"5550100 talking"_s }));
    done({ u"hangup"_s });

    done({ u"queue-pause"_s, u"6700"_s, u"1002"_s, u"Lunch"_s });
    done({ u"queue-logout"_s, u"6700"_s, u"1003"_s });
    const QJsonArray agents = snapshot().value("queues"_L1).toArray().at(0).toObject().value("agents"_L1).toArray();
    QVERIFY(agents.at(0).toObject().value("paused"_L1).toBool());
    QVERIFY(!agents.at(1).toObject().value("loggedIn"_L1).toBool());
    QCOMPARE(m_sim.post(u"inbound"_s, { { "from"_L1, "5550100"_L1 }, { "to"_L1, "6700"_L1 } }).status, 200);
    QCOMPARE(onlyCall().value("state"_L1).toString(), u"queued"_s);
    QCOMPARE(snapshot().value("queues"_L1).toArray().at(0).toObject().value("waiting"_L1).toArray().size(), 1);
    done({ u"take"_s, u"6700"_s, onlyCall().value("id"_L1).toString() });
    hand(u"answer"_s, u"1000"_s);
    QCOMPARE(parties(onlyCall()), (QStringList { u"1000 talking"_s, u"5550100 talking"_s }));
    done({ u"queue-unpause"_s, u"6700"_s, u"1002"_s });
    done({ u"queue-login"_s, u"6700"_s, u"1003"_s });
}

void TestMirtaCli::listenIn()
{
    QCOMPARE(m_sim.post(u"dial"_s, { { "from"_L1, "1001"_L1 }, { "to"_L1, "1002"_L1 } }).status, 200);
    hand(u"answer"_s, u"1002"_s);
    // Without the feature code in the account it is not offered.
    QCOMPARE(cli({ u"do"_s, u"barge"_s, u"1001"_s, u"listen"_s }).exitCode, 3);
    const CliRun run = cli({ u"--set"_s, u"listenPattern=*222{ext}"_s, u"do"_s, u"barge"_s, u"1001"_s, u"listen"_s });
    QVERIFY2(run.exitCode == 0, run.out + run.err);
    const QJsonArray legs = onlyCall().value("legs"_L1).toArray();
    QVERIFY(std::any_of(legs.begin(), legs.end(), [](const QJsonValue &leg) { return leg.toObject().value("monitoring"_L1).toString() == "listen"_L1; }));
}

void TestMirtaCli::switches()
{
    done({ u"flow"_s, u"800"_s, u"night"_s });
    QCOMPARE(snapshot().value("flows"_L1).toArray().at(0).toObject().value("value"_L1).toString(), u"night"_s);
    done({ u"flow"_s, u"800"_s, u"day"_s });
    QCOMPARE(cli({ u"do"_s, u"flow"_s, u"800"_s, u"noon"_s }).exitCode, 1);
    done({ u"dnd"_s, u"on"_s, u"1003"_s });
    QCOMPARE(snapshot().value("extensions"_L1).toArray().at(3).toObject().value("dnd"_L1).toBool(), true);
    done({ u"dnd"_s, u"off"_s, u"1003"_s });
}

void TestMirtaCli::recordsAndMethods()
{
    const QJsonArray cdrs = cli({ u"cdrs"_s, u"--number"_s, u"1001"_s }).json().toArray();
    QVERIFY(cdrs.size() >= 5);
    const QJsonArray methods = cli({ u"methods"_s }).json().toArray();
    QVERIFY(methods.size() >= 80);
    // With a key it also says what that key cannot do.
    const auto why = [](const QJsonArray &all, const QString &name) {
        for (const QJsonValue &method : all)
            if (method.toObject().value("name"_L1).toString() == name)
                return method.toObject().value("unusable"_L1).toString(u"-"_s);
        return u"not listed"_s;
    };
    QVERIFY(why(methods, u"BALANCE"_s).contains(u"administrator"_s));
    QCOMPARE(why(methods, u"BLFS"_s), u"-"_s);
    QCOMPARE(why(cli({ u"methods"_s }, "admin-key").json().toArray(), u"BALANCE"_s), u"-"_s);
    QCOMPARE(cli({ u"call"_s, u"INFO.queues"_s }).json().toObject().value("6700"_L1).toString(), u"Main number"_s);
    QCOMPARE(cli({ u"call"_s, u"INFO"_s, u"{\"info\":\"balance\"}"_s }).json().toString(), u"25.0000"_s);
    QCOMPARE(cli({ u"call"_s, u"MANAGEDB.list"_s, u"{\"object\":\"tenant\"}"_s }, "admin-key").json().toArray().size(), 1);
    QVERIFY(cli({ u"call"_s, u"INFO.voicemailtranscript"_s, u"{\"id\":\"1001001\"}"_s }).json().toString().startsWith("No hurry"_L1));
}

void TestMirtaCli::refusals()
{
    QCOMPARE(cli({ u"do"_s, u"hold"_s }).exitCode, 1); // no call
    QCOMPARE(cli({ u"do"_s, u"answer"_s, u"1000"_s }).exitCode, 1);
    QCOMPARE(cli({ u"do"_s, u"presence"_s, u"away"_s }).exitCode, 3);
    QCOMPARE(cli({ u"snapshot"_s }, "wrong").exitCode, 4);
    QCOMPARE(cli({ u"do"_s, u"dial"_s, u"1001"_s }, "readonly-key").exitCode, 1);
    QCOMPARE(cli({ u"call"_s, u"NOSUCH"_s }).exitCode, 3);
}

void TestMirtaCli::secretsStayAway()
{
    for (const QStringList &arguments : { QStringList { u"snapshot"_s }, { u"call"_s, u"INFO.extensions"_s }, { u"call"_s, u"VOICEMAIL.list"_s },
             { u"call"_s, u"INFO.queuelogs"_s }, { u"call"_s, u"INFO.dids"_s }, { u"--set"_s, u"format=plain"_s, u"call"_s, u"INFO.extensions"_s } }) {
        const CliRun run = cli(arguments);
        QVERIFY2(run.exitCode == 0, run.err);
        QVERIFY2(!run.out.contains("LEAK") && !run.err.contains("LEAK"), run.out.left(500));
        QVERIFY(!run.out.contains("tenant-key") && !run.err.contains("tenant-key"));
    }
    const CliRun admin = cli({ u"call"_s, u"MANAGEDB.list"_s, u"{\"object\":\"phone\"}"_s }, "admin-key");
    QVERIFY(admin.exitCode == 0 && !admin.out.contains("LEAK"));
}

QTEST_GUILESS_MAIN(TestMirtaCli)
#include "tst_mirtacli.moc"
