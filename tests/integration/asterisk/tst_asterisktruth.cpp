// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/asterisk/asteriskdesk.h"

#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// What the backend believes is what the simulated Asterisk knows: after a storm, after lost links, and under every fault.
class AsteriskTruthTest : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { m_desk.stop(); }
    void stormWithThreeDrops();
    void stormSeenWhole();
    void faults_data();
    void faults();
    void unauthorized();

private:
    AsteriskDesk m_desk;
};

void AsteriskTruthTest::stormWithThreeDrops()
{
    QVERIFY2(m_desk.startSim({ u"--seed"_s, u"7"_s, u"--extensions"_s, u"60"_s, u"--scenario"_s, u"storm"_s, u"--rate"_s, u"600"_s }), m_desk.sim->output());
    QVERIFY(m_desk.connectAs(u"1000"_s));
    for (const qint64 at : { 1'500, 3'000, 4'500 }) {
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.events() >= at, 60'000);
        const int before = m_desk.reconnects; // it may be back before anybody looks
        QCOMPARE(m_desk.sim->post(u"drop"_s).status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.reconnects > before, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.isOnline(), 60'000);
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.events() >= 6'000, 60'000);
    QCOMPARE(m_desk.sim->post(u"scenario"_s, { { "name"_L1, "quiet"_L1 } }).status, 200);
    QVERIFY(!m_desk.sim->truth().value("calls"_L1).toArray().isEmpty());
    QStringList left;
    QVERIFY2(m_desk.becomesEqual(&left), qPrintable(left.mid(0, 20).join(u'\n')));
}

void AsteriskTruthTest::stormSeenWhole()
{
    QVERIFY2(m_desk.startSim({ u"--seed"_s, u"11"_s, u"--extensions"_s, u"40"_s, u"--queues"_s, u"3"_s }), m_desk.sim->output());
    QVERIFY(m_desk.connectAs(u"cordboard"_s));
    QCOMPARE(m_desk.sim->post(u"scenario"_s, { { "name"_L1, "storm"_L1 }, { "rate"_L1, 500 } }).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.events() >= 4'000, 60'000);
    QCOMPARE(m_desk.sim->post(u"scenario"_s, { { "name"_L1, "quiet"_L1 } }).status, 200);
    QStringList left;
    QVERIFY2(m_desk.becomesEqual(&left), qPrintable(left.mid(0, 20).join(u'\n')));
    QCOMPARE(m_desk.reconnects, 0);
}

void AsteriskTruthTest::faults_data()
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
    row("slow", false, { { "for_ms"_L1, 700 } });
    row("reset", true);
    row("refuse", false, { { "for_ms"_L1, 300 } });
    row("garbage", false, { { "for_ms"_L1, 700 } });
    row("truncate", true, { { "for_ms"_L1, 300 } });
    row("duplicate", false, { { "for_ms"_L1, 700 }, { "every"_L1, 2 } });
    row("huge", true, { { "for_ms"_L1, 700 } });
}

void AsteriskTruthTest::faults()
{
    QFETCH(QJsonObject, fault);
    QFETCH(bool, cutsTheLink);
    QVERIFY2(m_desk.startSim({ u"--seed"_s, u"3"_s, u"--extensions"_s, u"20"_s, u"--scenario"_s, u"storm"_s, u"--rate"_s, u"100"_s }), m_desk.sim->output());
    QVERIFY(m_desk.connectAs(u"1000"_s));
    const qint64 before = m_desk.events();
    QCOMPARE(m_desk.sim->post(u"fault"_s, fault).status, 200);
    if (fault.value("kind"_L1) == "refuse"_L1)
        QCOMPARE(m_desk.sim->post(u"drop"_s).status, 200); // the refusal is felt on the way back
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.events() >= before + 100, 60'000);
    if (cutsTheLink)
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.reconnects > 0, 60'000);
    QCOMPARE(m_desk.sim->post(u"fault"_s, { { "kind"_L1, "none"_L1 } }).status, 200);
    QCOMPARE(m_desk.sim->post(u"scenario"_s, { { "name"_L1, "quiet"_L1 } }).status, 200);
    QStringList left;
    QVERIFY2(m_desk.becomesEqual(&left), qPrintable(left.mid(0, 20).join(u'\n')));
}

void AsteriskTruthTest::unauthorized()
{
    QVERIFY2(m_desk.startSim(), m_desk.sim->output());
    QVERIFY(m_desk.connectAs(u"1000"_s));
    QCOMPARE(m_desk.sim->post(u"fault"_s, { { "kind"_L1, "unauthorized"_L1 } }).status, 200);
    QCOMPARE(m_desk.sim->post(u"drop"_s).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.backend->connection().state, ConnectionState::Refused, 60'000);
    QCOMPARE(m_desk.backend->connection().error.kind, PbxError::Kind::AuthFailed);
    QCOMPARE(m_desk.sim->post(u"fault"_s, { { "kind"_L1, "none"_L1 } }).status, 200);
    m_desk.backend->retryNow();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.isOnline(), 60'000);
}

QTEST_GUILESS_MAIN(AsteriskTruthTest)
#include "tst_asterisktruth.moc"
