// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/api/snapshotjson.h"
#include "backends/brekeke/brekekebackend.h"
#include "backends/brekeke/palsettings.h"
#include "tests/integration/simprocess.h"
#include "tests/shared/snapshotcompare.h"

#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// The Brekeke backend over a real socket believes what the office knows: after a storm, after lost links, after every fault.
class TestTruth : public QObject
{
    Q_OBJECT
private slots:
    void stormSeenFromTheBeginning();
    void stormWithThreeDrops();
    void faults_data();
    void faults();

private:
    bool startSim(const QStringList &arguments);
    void connectBackend();
    bool isOnline() const { return m_backend->connection().state == ConnectionState::Online; }
    qint64 events() { return m_sim->get(u"status"_s).body.value("events"_L1).toInteger(); }
    QStringList differences()
    {
        SnapshotRules rules = m_witness ? palRulesForWitness() : palRules();
        // PAL answers a question about forwarding, and says nothing when it changes.
        if (!m_justRead)
            rules.loose.insert(u"extensions.forward"_s);
        return SnapshotComparison::differences(m_sim->truth(), snapshotJson(m_state), rules);
    }
    /// Waits until belief and truth are equal; what still differs goes to `left`.
    bool becomesEqual(QStringList *left);

    std::unique_ptr<SimProcess> m_sim;
    std::unique_ptr<BrekekeBackend> m_backend;
    StateStore m_state;
    int m_reconnects = 0;
    bool m_justRead = false; ///< the client has come back after everything that set forwardings
    bool m_witness = false; ///< the client was there from the first call on and never lost the link
};

bool TestTruth::startSim(const QStringList &arguments)
{
    m_sim = std::make_unique<SimProcess>();
    return m_sim->start(arguments);
}

void TestTruth::connectBackend()
{
    PalTimings timings;
    timings.silenceMs = 1'000;
    timings.overdueMs = 1'500;
    timings.deadMs = 4'000; // a busy machine is no dead link
    timings.retryMs = { 0, 100, 200, 500 };
    m_state.clear();
    m_reconnects = 0;
    m_backend = std::make_unique<BrekekeBackend>(timings, nullptr);
    connect(m_backend.get(), &PbxBackend::changed, this, [this](const QList<Change> &changes) { m_state.apply(changes); });
    connect(m_backend.get(), &PbxBackend::connectionChanged, this,
        [this](const ConnectionInfo &info) { m_reconnects += info.state == ConnectionState::Reconnecting; });
    Account account;
    account.id = AccountId(u"test"_s);
    account.backend = u"brekeke"_s;
    account.settings = PalSettings::fromUrl(m_sim->url());
    account.settings.insert(u"user"_s, u"1000"_s);
    Secrets secrets;
    secrets.set(u"password"_s, u"cordboard"_s);
    m_backend->open(account, secrets);
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), 60'000);
}

bool TestTruth::becomesEqual(QStringList *left)
{
    // Calls go on by themselves, so that the two may differ while a frame is under way.
    return QTest::qWaitFor([this, left] { return isOnline() && (*left = differences()).isEmpty(); }, 60'000);
}

void TestTruth::stormSeenFromTheBeginning()
{
    QVERIFY2(startSim({ u"--seed"_s, u"11"_s, u"--extensions"_s, u"60"_s }), m_sim->output());
    connectBackend();
    QCOMPARE(m_sim->post(u"scenario"_s, { { "name"_L1, "storm"_L1 }, { "rate"_L1, 1000 } }).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(events() >= 5'000, 60'000);
    QCOMPARE(m_sim->post(u"scenario"_s, { { "name"_L1, "quiet"_L1 } }).status, 200);
    QVERIFY(!m_sim->truth().value("calls"_L1).toArray().isEmpty());
    m_witness = true;
    QStringList left;
    const bool equal = becomesEqual(&left);
    m_witness = false;
    QVERIFY2(equal, qPrintable(left.mid(0, 20).join(u'\n')));
    QCOMPARE(m_reconnects, 0);
}

void TestTruth::stormWithThreeDrops()
{
    QVERIFY2(startSim({ u"--seed"_s, u"7"_s, u"--extensions"_s, u"60"_s, u"--scenario"_s, u"storm"_s, u"--rate"_s, u"1000"_s }), m_sim->output());
    connectBackend();
    for (const qint64 at : { 2'500, 5'000, 7'500 }) {
        QTRY_VERIFY_WITH_TIMEOUT(events() >= at, 60'000);
        const int before = m_reconnects; // it may be back before anybody looks
        QCOMPARE(m_sim->post(u"drop"_s).status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(m_reconnects > before, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(isOnline(), 60'000);
    }
    QTRY_VERIFY_WITH_TIMEOUT(events() >= 10'000, 60'000);
    QCOMPARE(m_sim->post(u"scenario"_s, { { "name"_L1, "quiet"_L1 } }).status, 200);
    QVERIFY(!m_sim->truth().value("calls"_L1).toArray().isEmpty());
    QStringList left;
    QVERIFY2(becomesEqual(&left), qPrintable(left.mid(0, 20).join(u'\n')));
    const int before = m_reconnects;
    QCOMPARE(m_sim->post(u"drop"_s).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(m_reconnects > before && isOnline(), 60'000);
    m_justRead = true;
    const bool equal = becomesEqual(&left);
    m_justRead = false;
    QVERIFY2(equal, qPrintable(left.mid(0, 20).join(u'\n')));
}

void TestTruth::faults_data()
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

void TestTruth::faults()
{
    QFETCH(QJsonObject, fault);
    QFETCH(bool, cutsTheLink);
    QVERIFY2(startSim({ u"--seed"_s, u"3"_s, u"--extensions"_s, u"20"_s, u"--scenario"_s, u"storm"_s, u"--rate"_s, u"100"_s }), m_sim->output());
    connectBackend();
    const qint64 before = events();
    QCOMPARE(m_sim->post(u"fault"_s, fault).status, 200);
    if (fault.value("kind"_L1) == "refuse"_L1)
        QCOMPARE(m_sim->post(u"drop"_s).status, 200); // the refusal is felt on the way back
    QTRY_VERIFY_WITH_TIMEOUT(events() >= before + 150, 60'000);
    if (cutsTheLink)
        QTRY_VERIFY_WITH_TIMEOUT(m_reconnects > 0, 60'000);
    QCOMPARE(m_sim->post(u"fault"_s, { { "kind"_L1, "none"_L1 } }).status, 200);
    QCOMPARE(m_sim->post(u"scenario"_s, { { "name"_L1, "quiet"_L1 } }).status, 200);
    QStringList left;
    QVERIFY2(becomesEqual(&left), qPrintable(left.mid(0, 20).join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTruth)
#include "tst_truth.moc"
