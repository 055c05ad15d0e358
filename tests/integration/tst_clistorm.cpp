// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/simprocess.h"
#include "tests/shared/snapshotcompare.h"

#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// `cordboard-cli snapshot` through a storm and lost links. The office's clock is moved by the test alone, so that
/// belief and truth are compared while nothing happens.
class TestCliStorm : public QObject
{
    Q_OBJECT
private slots:
    void snapshotEqualsTruthAfterAStormAndThreeDrops();
    void aLinkThatStaysDownIsNoSnapshot();

private:
    static constexpr int patience = 60'000;
    void startCli(QProcess &cli, const QStringList &options);
    int clients() { return m_sim->get(u"status"_s).body.value("clients"_L1).toInt(); }
    qint64 events() { return m_sim->get(u"status"_s).body.value("events"_L1).toInteger(); }

    std::unique_ptr<SimProcess> m_sim;
};

void TestCliStorm::startCli(QProcess &cli, const QStringList &options)
{
    const QStringList login { u"--backend"_s, u"brekeke"_s, u"--url"_s, m_sim->url().toString(), u"--user"_s, u"1000"_s,
        u"--password-file"_s, u"-"_s };
    cli.start(QStringLiteral(CORDBOARD_CLI), login + options + QStringList { u"snapshot"_s });
    cli.write("cordboard\n");
    cli.closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(clients(), 1, patience);
}

void TestCliStorm::snapshotEqualsTruthAfterAStormAndThreeDrops()
{
    m_sim = std::make_unique<SimProcess>();
    QVERIFY2(m_sim->start({ u"--seed"_s, u"7"_s, u"--extensions"_s, u"60"_s, u"--speed"_s, u"0"_s, u"--scenario"_s,
                 u"storm"_s, u"--rate"_s, u"1000"_s }),
        m_sim->output());
    QProcess cli;
    // Longer quiet than the pauses between the steps below can be, on a busy machine too.
    startCli(cli, { u"--settle-ms"_s, u"15000"_s, u"--timeout"_s, u"200000"_s });
    int drops = 0;
    while (events() < 10'000) {
        QCOMPARE(m_sim->post(u"clock"_s, { { "advance_ms"_L1, 250 } }).status, 200);
        if (drops < 2 && events() > (drops + 1) * 3'000) {
            QCOMPARE(m_sim->post(u"drop"_s).status, 200);
            ++drops;
            QTRY_COMPARE_WITH_TIMEOUT(clients(), 1, patience);
        }
    }
    // The last one at the end: what PAL tells nobody of as it changes, such as forwarding, is read again now.
    QCOMPARE(m_sim->post(u"drop"_s).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(clients(), 1, patience);
    QCOMPARE(drops, 2);
    QTRY_COMPARE_WITH_TIMEOUT(cli.state(), QProcess::NotRunning, 3 * patience);
    QCOMPARE(cli.exitCode(), 0);
    const QJsonObject truth = m_sim->truth();
    QVERIFY(truth.value("calls"_L1).toArray().size() > 5);
    const QJsonObject belief = QJsonDocument::fromJson(cli.readAllStandardOutput()).object();
    QCOMPARE(belief.value("extensions"_L1).toArray().size(), 60);
    const QStringList differences = SnapshotComparison::differences(truth, belief, palRules());
    QVERIFY2(differences.isEmpty(), qPrintable(differences.mid(0, 20).join(u'\n')));
}

void TestCliStorm::aLinkThatStaysDownIsNoSnapshot()
{
    m_sim = std::make_unique<SimProcess>();
    QVERIFY2(m_sim->start({ u"--speed"_s, u"0"_s }), m_sim->output());
    QProcess cli;
    startCli(cli, { u"--settle-ms"_s, u"10000"_s, u"--timeout"_s, u"25000"_s });
    QCOMPARE(m_sim->post(u"fault"_s, { { "kind"_L1, "refuse"_L1 } }).status, 200);
    QCOMPARE(m_sim->post(u"drop"_s).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(cli.state(), QProcess::NotRunning, patience);
    QCOMPARE(cli.exitCode(), 4);
    QVERIFY(!QJsonDocument::fromJson(cli.readAllStandardOutput()).object().contains("extensions"_L1));
}

QTEST_GUILESS_MAIN(TestCliStorm)
#include "tst_clistorm.moc"
