// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/api/snapshotjson.h"
#include "tests/integration/ipcortex/ipcxrig.h"

#include <QJsonArray>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// The IPCortex backend believes what the office knows, by both ways in: after a storm, after lost links, after every
/// fault.
class TestIpcxTruth : public QObject
{
    Q_OBJECT
private slots:
    void stormWithThreeDrops_data();
    void stormWithThreeDrops();
    void withoutLinks_data() { stormWithThreeDrops_data(); }
    void withoutLinks();
    void faults_data();
    void faults();

private:
    IpcxRig m_rig;
};

void TestIpcxTruth::stormWithThreeDrops_data()
{
    QTest::addColumn<QString>("transport");
    QTest::newRow("hosted") << u"hosted"_s;
    QTest::newRow("native") << u"native"_s;
}

void TestIpcxTruth::stormWithThreeDrops()
{
    QFETCH(const QString, transport);
    QVERIFY2(m_rig.startSim({ u"--seed"_s, u"7"_s, u"--extensions"_s, u"60"_s, u"--scenario"_s, u"storm"_s, u"--rate"_s,
                 u"600"_s }),
        m_rig.sim->output());
    QVERIFY(m_rig.connectBackend(transport));
    QCOMPARE(m_rig.backend->isHosted(), transport == "hosted"_L1);
    for (const qint64 at : { 1'000, 2'000, 3'000 }) {
        QTRY_VERIFY_WITH_TIMEOUT(m_rig.events() >= at, 60'000);
        const qsizetype before = m_rig.connections.size();
        QCOMPARE(m_rig.sim->post(u"drop"_s).status, 200);
        // A polled feed asks again and has missed nothing; a pushed one has to be resumed.
        if (transport == "hosted"_L1)
            QTRY_VERIFY_WITH_TIMEOUT(m_rig.connections.size() > before, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_rig.isOnline(), 60'000);
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.events() >= 4'000, 60'000);
    QCOMPARE(m_rig.sim->post(u"scenario"_s, { { "name"_L1, "quiet"_L1 } }).status, 200);
    QVERIFY(!m_rig.sim->truth().value("calls"_L1).toArray().isEmpty());
    QStringList left;
    QVERIFY2(m_rig.becomesEqual(&left), qPrintable(left.mid(0, 20).join(u'\n')));
}

void TestIpcxTruth::withoutLinks()
{
    // A box may not tell which halves belong together: then the numbers do, under ids of their own.
    QFETCH(QString, transport);
    QVERIFY2(m_rig.startSim({ u"--answer-ms"_s, u"50"_s, u"--set"_s, u"linked=off"_s }), m_rig.sim->output());
    QVERIFY(m_rig.connectBackend(transport));
    m_rig.sim->post(u"dial"_s, { { "from"_L1, "1001"_L1 }, { "to"_L1, "1002"_L1 } });
    for (const QString &to : { u"1003"_s, u"1004"_s })
        m_rig.sim->post(u"inbound"_s, { { "from"_L1, "5550100"_L1 }, { "to"_L1, to } });
    const auto parties = [](const QJsonObject &snapshot) {
        QStringList calls;
        for (const QJsonValue call : snapshot.value("calls"_L1).toArray()) {
            QStringList legs { call.toObject().value("state"_L1).toString() };
            for (const QJsonValue leg : call.toObject().value("legs"_L1).toArray())
                legs.append(leg.toObject().value("id"_L1).toString() + u' ' + leg.toObject().value("state"_L1).toString());
            calls.append(legs.join(u','));
        }
        calls.sort();
        return calls;
    };
    QTRY_COMPARE(parties(m_rig.sim->truth()).filter(u"talking,"_s).size(), 3);
    QTRY_COMPARE(parties(snapshotJson(m_rig.state)), parties(m_rig.sim->truth()));
}

void TestIpcxTruth::faults_data()
{
    QTest::addColumn<QString>("transport");
    QTest::addColumn<QJsonObject>("fault");
    for (const QString &transport : { u"hosted"_s, u"native"_s }) {
        const auto row = [&transport](const char *kind, const QJsonObject &more = {}) {
            QJsonObject fault { { "kind"_L1, QString::fromLatin1(kind) } };
            for (auto it = more.begin(); it != more.end(); ++it)
                fault.insert(it.key(), it.value());
            QTest::addRow("%s %s", qPrintable(transport), kind) << transport << fault;
        };
        row("stall", { { "for_ms"_L1, 700 } });
        row("half-open");
        row("slow", { { "for_ms"_L1, 700 } });
        row("reset", { { "for_ms"_L1, 300 } });
        row("refuse", { { "for_ms"_L1, 300 } });
        row("garbage", { { "for_ms"_L1, 500 }, { "every"_L1, 3 } });
        row("truncate", { { "for_ms"_L1, 300 } });
        row("duplicate", { { "for_ms"_L1, 700 }, { "every"_L1, 2 } });
        row("reorder", { { "for_ms"_L1, 700 }, { "every"_L1, 3 } });
        row("huge", { { "for_ms"_L1, 300 }, { "bytes"_L1, 30'000'000 } });
    }
}

void TestIpcxTruth::faults()
{
    QFETCH(const QString, transport);
    QFETCH(const QJsonObject, fault);
    QVERIFY2(m_rig.startSim({ u"--seed"_s, u"3"_s, u"--extensions"_s, u"20"_s, u"--scenario"_s, u"storm"_s, u"--rate"_s,
                 u"100"_s }),
        m_rig.sim->output());
    QVERIFY(m_rig.connectBackend(transport));
    const qint64 before = m_rig.events();
    QCOMPARE(m_rig.sim->post(u"fault"_s, fault).status, 200);
    if (fault.value("kind"_L1) == "refuse"_L1)
        QCOMPARE(m_rig.sim->post(u"drop"_s).status, 200); // the refusal is felt on the way back
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.events() >= before + 100, 60'000);
    QCOMPARE(m_rig.sim->post(u"fault"_s, { { "kind"_L1, "none"_L1 } }).status, 200);
    QCOMPARE(m_rig.sim->post(u"scenario"_s, { { "name"_L1, "quiet"_L1 } }).status, 200);
    QStringList left;
    // A dead connection of the pushed feed says nothing: only its silence does.
    QVERIFY2(m_rig.becomesEqual(&left), qPrintable(left.mid(0, 20).join(u'\n')));
}

QTEST_GUILESS_MAIN(TestIpcxTruth)
#include "tst_ipcxtruth.moc"
