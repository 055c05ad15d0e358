// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/yeastar-linkus/linkusrig.h"

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// The P-Series backend over real sockets believes what the office knows: after a storm, after lost links, after every fault.
class LinkusTruthTest : public QObject
{
    Q_OBJECT
private slots:
    void stormWithThreeDrops();
    void faults_data();
    void faults();
    void unauthorizedEnds();
};

void LinkusTruthTest::stormWithThreeDrops()
{
    LinkusRig rig;
    QVERIFY2(rig.startSim({ u"--seed"_s, u"7"_s, u"--extensions"_s, u"60"_s, u"--queues"_s, u"3"_s, u"--scenario"_s, u"storm"_s, u"--rate"_s, u"500"_s }), rig.sim.output());
    rig.connectBackend();
    QTRY_VERIFY_WITH_TIMEOUT(rig.isOnline(), 60'000);
    for (const qint64 at : { 1'000, 2'000, 3'000 }) {
        QTRY_VERIFY_WITH_TIMEOUT(rig.events() >= at, 60'000);
        const int before = rig.reconnects; // it may be back before anybody looks
        QCOMPARE(rig.sim.post(u"drop"_s).status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(rig.reconnects > before, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(rig.isOnline(), 60'000);
    }
    QTRY_VERIFY_WITH_TIMEOUT(rig.events() >= 4'000, 60'000);
    QCOMPARE(rig.sim.post(u"scenario"_s, { { "name"_L1, "quiet"_L1 } }).status, 200);
    QVERIFY(!rig.sim.truth().value("calls"_L1).toArray().isEmpty());
    QStringList left;
    QVERIFY2(rig.becomesEqual(&left), qPrintable(left.mid(0, 20).join(u'\n')));
}

void LinkusTruthTest::faults_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<bool>("cutsTheLink");
    const auto row = [](const char *kind, bool cuts, const QJsonObject &more = {}) {
        QJsonObject fault { { "kind"_L1, QString::fromLatin1(kind) } };
        for (auto it = more.begin(); it != more.end(); ++it)
            fault.insert(it.key(), it.value());
        QTest::newRow(kind) << fault << cuts;
    };
    row("stall", false, { { "for_ms"_L1, 700 } });
    row("half-open", true);
    row("slow", false, { { "for_ms"_L1, 1'000 } });
    row("reset", true);
    row("refuse", false, { { "for_ms"_L1, 300 } });
    row("garbage", false, { { "for_ms"_L1, 1'000 } });
    row("truncate", true, { { "for_ms"_L1, 300 } });
    row("duplicate", false, { { "for_ms"_L1, 1'000 }, { "every"_L1, 2 } });
    row("reorder", false, { { "for_ms"_L1, 1'000 }, { "every"_L1, 3 } });
    row("huge", false, { { "for_ms"_L1, 1'000 } });
}

void LinkusTruthTest::faults()
{
    QFETCH(QJsonObject, fault);
    QFETCH(bool, cutsTheLink);
    LinkusRig rig;
    QVERIFY2(rig.startSim({ u"--seed"_s, u"3"_s, u"--extensions"_s, u"20"_s, u"--scenario"_s, u"storm"_s, u"--rate"_s, u"100"_s }), rig.sim.output());
    rig.connectBackend();
    QTRY_VERIFY_WITH_TIMEOUT(rig.isOnline(), 60'000);
    const qint64 before = rig.events();
    QCOMPARE(rig.sim.post(u"fault"_s, fault).status, 200);
    if (fault.value("kind"_L1) == "refuse"_L1)
        QCOMPARE(rig.sim.post(u"drop"_s).status, 200); // the refusal is felt on the way back
    QTRY_VERIFY_WITH_TIMEOUT(rig.events() >= before + 150, 60'000);
    if (cutsTheLink)
        QTRY_VERIFY_WITH_TIMEOUT(rig.reconnects > 0, 60'000);
    QCOMPARE(rig.sim.post(u"fault"_s, { { "kind"_L1, "none"_L1 } }).status, 200);
    QCOMPARE(rig.sim.post(u"scenario"_s, { { "name"_L1, "quiet"_L1 } }).status, 200);
    QStringList left;
    QVERIFY2(rig.becomesEqual(&left), qPrintable(left.mid(0, 20).join(u'\n')));
}

void LinkusTruthTest::unauthorizedEnds()
{
    LinkusRig rig;
    QVERIFY2(rig.startSim({}), rig.sim.output());
    QCOMPARE(rig.sim.post(u"fault"_s, { { "kind"_L1, "unauthorized"_L1 } }).status, 200);
    rig.connectBackend();
    QTRY_COMPARE(rig.backend->connection().state, ConnectionState::Refused);
    QCOMPARE(rig.backend->connection().error.kind, PbxError::Kind::AuthFailed);
}

QTEST_GUILESS_MAIN(LinkusTruthTest)
#include "tst_linkustruth.moc"
