// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/yeastar-k2/k2desk.h"

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// The K2 backend over real sockets believes what the office knows: after a storm, after lost links, after every fault.
class TestK2Truth : public QObject
{
    Q_OBJECT
private slots:
    void stormWithThreeDrops_data();
    void stormWithThreeDrops();
    void faults_data();
    void faults();

private:
    bool startSim(const QStringList &arguments)
    {
        m_sim = std::make_unique<SimProcess>();
        return m_sim->start(QStringList { u"--protocol"_s, u"yeastar-k2"_s } + arguments);
    }
    qint64 events() { return m_sim->get(u"status"_s).body.value("events"_L1).toInteger(); }

    std::unique_ptr<SimProcess> m_sim;
};

void TestK2Truth::stormWithThreeDrops_data()
{
    QTest::addColumn<QString>("report");
    QTest::newRow("events by HTTP") << u"http"_s;
    QTest::newRow("events by TCP") << u"tcp"_s;
}

void TestK2Truth::stormWithThreeDrops()
{
    QFETCH(const QString, report);
    QVERIFY2(startSim({ u"--seed"_s, u"7"_s, u"--extensions"_s, u"60"_s, u"--scenario"_s, u"storm"_s, u"--rate"_s,
                 u"600"_s, u"--set"_s, "report="_L1 + report }),
        m_sim->output());
    K2Desk desk(*m_sim);
    QVERIFY(desk.connectNow());
    QCOMPARE(desk.backend.eventsBy(), report.toUpper());
    for (const qint64 at : { 1'500, 3'000, 4'500 }) {
        QVERIFY(k2WaitFor([&] { return events() >= at; }, 60'000));
        desk.states.clear();
        QCOMPARE(m_sim->post(u"drop"_s).status, 200);
        // By HTTP there is no connection that could be lost, unless a request is under way.
        if (report == "tcp"_L1)
            QVERIFY(k2WaitFor([&] { return !desk.states.isEmpty(); }, 10'000));
        QVERIFY(k2WaitFor([&] { return desk.isOnline(); }, 60'000));
    }
    QVERIFY(k2WaitFor([&] { return events() >= 6'000; }, 60'000));
    QCOMPARE(m_sim->post(u"scenario"_s, { { "name"_L1, "quiet"_L1 } }).status, 200);
    QVERIFY(!m_sim->truth().value("calls"_L1).toArray().isEmpty());
    QStringList left;
    QVERIFY2(desk.becomesEqual(&left), qPrintable(left.mid(0, 20).join(u'\n')));
}

void TestK2Truth::faults_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<QString>("report");
    const auto row = [](const char *kind, const QJsonObject &more = {}) {
        QJsonObject fault { { "kind"_L1, QString::fromLatin1(kind) } };
        for (auto it = more.begin(); it != more.end(); ++it)
            fault.insert(it.key(), it.value());
        for (const char *report : { "http", "tcp" })
            QTest::addRow("%s, %s", kind, report) << fault << QString::fromLatin1(report);
    };
    row("stall", { { "for_ms"_L1, 700 } });
    row("half-open");
    row("slow", { { "for_ms"_L1, 1'000 } });
    row("reset");
    row("refuse", { { "for_ms"_L1, 300 } });
    row("garbage", { { "for_ms"_L1, 1'000 }, { "every"_L1, 2 } });
    row("truncate", { { "for_ms"_L1, 1'000 }, { "every"_L1, 3 } });
    row("duplicate", { { "for_ms"_L1, 1'000 }, { "every"_L1, 2 } });
    row("reorder", { { "for_ms"_L1, 1'000 }, { "every"_L1, 3 } });
    row("huge", { { "for_ms"_L1, 1'000 }, { "bytes"_L1, 100'000'000 } });
}

void TestK2Truth::faults()
{
    QFETCH(QJsonObject, fault);
    QFETCH(QString, report);
    QVERIFY2(startSim({ u"--seed"_s, u"3"_s, u"--extensions"_s, u"20"_s, u"--scenario"_s, u"storm"_s, u"--rate"_s,
                 u"100"_s, u"--set"_s, "report="_L1 + report }),
        m_sim->output());
    K2Desk desk(*m_sim);
    QVERIFY(desk.connectNow());
    const qint64 before = events();
    QCOMPARE(m_sim->post(u"fault"_s, fault).status, 200);
    if (fault.value("kind"_L1) == "refuse"_L1)
        QCOMPARE(m_sim->post(u"drop"_s).status, 200); // the refusal is felt on the way back
    QVERIFY(k2WaitFor([&] { return events() >= before + 150; }, 60'000));
    QCOMPARE(m_sim->post(u"fault"_s, { { "kind"_L1, "none"_L1 } }).status, 200);
    QCOMPARE(m_sim->post(u"scenario"_s, { { "name"_L1, "quiet"_L1 } }).status, 200);
    QStringList left;
    QVERIFY2(desk.becomesEqual(&left), qPrintable(left.mid(0, 20).join(u'\n')));
}

QTEST_GUILESS_MAIN(TestK2Truth)
#include "tst_k2truth.moc"
