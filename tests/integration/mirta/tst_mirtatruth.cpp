// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/api/snapshotjson.h"
#include "backends/mirta/mirtabackend.h"
#include "tests/integration/mirta/mirtarules.h"
#include "tests/integration/simprocess.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// The MiRTA backend over a real socket believes what the office knows: after a storm, after cut links, after every fault, and
/// where the box is old, plain or says little.
class TestMirtaTruth : public QObject
{
    Q_OBJECT
private slots:
    void stormWithThreeDrops();
    void boxes_data();
    void boxes();
    void faults_data();
    void faults();
    void refusedKeyWaitsForTheUser();
    void unknownCertificateIsAskedAbout();

private:
    bool startSim(const QStringList &arguments);
    void openBackend(const QVariantMap &settings);
    void connectBackend(const QVariantMap &settings = {});
    bool isOnline() const { return m_backend->connection().state == ConnectionState::Online; }
    qint64 events() { return m_sim->get(u"status"_s).body.value("events"_L1).toInteger(); }
    bool becomesEqual(const SnapshotRules &rules, QStringList *left);

    std::unique_ptr<SimProcess> m_sim;
    std::unique_ptr<MirtaBackend> m_backend;
    StateStore m_state;
};

bool TestMirtaTruth::startSim(const QStringList &arguments)
{
    m_backend.reset();
    m_sim = std::make_unique<SimProcess>();
    return m_sim->start(QStringList { u"--protocol"_s, u"mirta"_s } + arguments);
}

void TestMirtaTruth::openBackend(const QVariantMap &settings)
{
    m_state.clear();
    m_backend = std::make_unique<MirtaBackend>(quickMirta(), nullptr);
    connect(m_backend.get(), &PbxBackend::changed, this, [this](const QList<Change> &changes) { m_state.apply(changes); });
    Account account;
    account.id = AccountId(u"test"_s);
    account.backend = u"mirta"_s;
    account.settings = MirtaSettings::fromUrl(m_sim->url());
    account.settings.insert(u"tenant"_s, u"ACME"_s);
    account.settings.insert(u"extension"_s, u"1000"_s);
    account.settings.insert(settings);
    Secrets secrets;
    secrets.set(u"key"_s, u"tenant-key"_s);
    m_backend->open(account, secrets);
}

void TestMirtaTruth::connectBackend(const QVariantMap &settings)
{
    openBackend(settings);
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), 60'000);
}

bool TestMirtaTruth::becomesEqual(const SnapshotRules &rules, QStringList *left)
{
    // Calls go on by themselves: the two may differ until the next look.
    return QTest::qWaitFor([&] { return isOnline() && (*left = SnapshotComparison::differences(m_sim->truth(), snapshotJson(m_state), rules)).isEmpty(); }, 60'000);
}

void TestMirtaTruth::stormWithThreeDrops()
{
    QVERIFY2(startSim({ u"--seed"_s, u"7"_s, u"--extensions"_s, u"60"_s, u"--queues"_s, u"3"_s, u"--scenario"_s, u"storm"_s, u"--rate"_s, u"1000"_s }), m_sim->output());
    connectBackend();
    for (const qint64 at : { 2'500, 5'000, 7'500 }) {
        QTRY_VERIFY_WITH_TIMEOUT(events() >= at, 60'000);
        QCOMPARE(m_sim->post(u"drop"_s).status, 200);
    }
    QTRY_VERIFY_WITH_TIMEOUT(events() >= 10'000, 60'000);
    QCOMPARE(m_sim->post(u"scenario"_s, { { "name"_L1, "quiet"_L1 } }).status, 200);
    QVERIFY(!m_sim->truth().value("calls"_L1).toArray().isEmpty());
    QStringList left;
    QVERIFY2(becomesEqual(mirtaRules(), &left), qPrintable(left.mid(0, 20).join(u'\n')));
}

void TestMirtaTruth::boxes_data()
{
    QTest::addColumn<QStringList>("set");
    QTest::addColumn<QVariantMap>("settings");
    QTest::addColumn<QStringList>("untold");
    QTest::newRow("old") << QStringList { u"help=old"_s } << QVariantMap() << QStringList { u"queues.number"_s, u"queues.waiting.since"_s };
    QTest::newRow("no hold, no park lamps") << QStringList { u"hold=no"_s, u"blf-parks=no"_s } << QVariantMap { { u"parkNumbers"_s, u"71-79"_s } } << QStringList();
    QTest::newRow("one object") << QStringList { u"channels=object"_s } << QVariantMap() << QStringList();
    QTest::newRow("extensions by id") << QStringList { u"extensions=object"_s } << QVariantMap()
                                      << QStringList { u"extensions.dnd"_s, u"extensions.group"_s };
    QTest::newRow("zone") << QStringList { u"zone=Asia/Kathmandu"_s } << QVariantMap { { u"timeZone"_s, u"Asia/Kathmandu"_s } } << QStringList();
}

void TestMirtaTruth::boxes()
{
    QFETCH(QStringList, set);
    QFETCH(QVariantMap, settings);
    QFETCH(QStringList, untold);
    QStringList arguments { u"--seed"_s, u"5"_s, u"--extensions"_s, u"30"_s, u"--scenario"_s, u"storm"_s, u"--rate"_s, u"200"_s };
    for (const QString &one : std::as_const(set))
        arguments += { u"--set"_s, one };
    QVERIFY2(startSim(arguments), m_sim->output());
    connectBackend(settings);
    QTRY_VERIFY_WITH_TIMEOUT(events() >= 800, 60'000);
    QCOMPARE(m_sim->post(u"scenario"_s, { { "name"_L1, "quiet"_L1 } }).status, 200);
    SnapshotRules rules = mirtaRules();
    for (const QString &path : std::as_const(untold))
        rules.untold.insert(path);
    if (set.contains(u"help=old"_s)) {
        // Who is logged in and when a caller joined is told by newer boxes only.
        rules.loose.unite({ u"queues.waiting.since"_s, u"queues.agents.loggedIn"_s, u"queues.agents.state"_s });
        rules.untold.insert(u"queues.agents"_s);
    }
    if (set.contains(u"hold=no"_s))
        // A phone with two calls has one lamp: which of the two it holds, nobody says.
        rules.loose.unite({ u"calls.legs.state"_s, u"calls.state"_s, u"extensions.state"_s });
    QStringList left;
    QVERIFY2(becomesEqual(rules, &left), qPrintable(left.mid(0, 20).join(u'\n')));
}

void TestMirtaTruth::faults_data()
{
    QTest::addColumn<QJsonObject>("fault");
    const auto row = [](const char *kind, const QJsonObject &more = {}) {
        QJsonObject fault { { "kind"_L1, QString::fromLatin1(kind) } };
        for (auto it = more.begin(); it != more.end(); ++it)
            fault.insert(it.key(), it.value());
        QTest::newRow(kind) << fault;
    };
    row("stall", { { "for_ms"_L1, 1'500 } });
    row("half-open");
    row("slow", { { "for_ms"_L1, 1'500 } });
    row("reset", { { "for_ms"_L1, 500 } });
    row("refuse", { { "for_ms"_L1, 500 } });
    row("garbage", { { "for_ms"_L1, 1'000 }, { "every"_L1, 3 } });
    row("truncate", { { "for_ms"_L1, 700 }, { "every"_L1, 3 } });
    row("duplicate", { { "for_ms"_L1, 1'000 }, { "every"_L1, 2 } });
    row("reorder", { { "for_ms"_L1, 1'000 }, { "every"_L1, 3 } });
    row("huge", { { "for_ms"_L1, 500 }, { "every"_L1, 20 }, { "bytes"_L1, 40'000'000 } });
}

void TestMirtaTruth::faults()
{
    QFETCH(QJsonObject, fault);
    QVERIFY2(startSim({ u"--seed"_s, u"3"_s, u"--extensions"_s, u"20"_s, u"--scenario"_s, u"storm"_s, u"--rate"_s, u"100"_s }), m_sim->output());
    connectBackend();
    const qint64 before = events();
    QCOMPARE(m_sim->post(u"fault"_s, fault).status, 200);
    if (fault.value("kind"_L1) == "refuse"_L1)
        QCOMPARE(m_sim->post(u"drop"_s).status, 200); // the refusal is felt on the way back
    QTRY_VERIFY_WITH_TIMEOUT(events() >= before + 150, 60'000);
    QCOMPARE(m_sim->post(u"fault"_s, { { "kind"_L1, "none"_L1 } }).status, 200);
    QCOMPARE(m_sim->post(u"scenario"_s, { { "name"_L1, "quiet"_L1 } }).status, 200);
    QStringList left;
    QVERIFY2(becomesEqual(mirtaRules(), &left), qPrintable(left.mid(0, 20).join(u'\n')));
}

void TestMirtaTruth::refusedKeyWaitsForTheUser()
{
    QVERIFY2(startSim({}), m_sim->output());
    connectBackend();
    QCOMPARE(m_sim->post(u"fault"_s, { { "kind"_L1, "unauthorized"_L1 } }).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(m_backend->connection().state, ConnectionState::Refused, 60'000);
    QCOMPARE(m_backend->connection().error.kind, PbxError::Kind::AuthFailed);
    QCOMPARE(m_sim->post(u"fault"_s, { { "kind"_L1, "none"_L1 } }).status, 200);
    m_backend->retryNow();
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), 60'000);
}

void TestMirtaTruth::unknownCertificateIsAskedAbout()
{
    QVERIFY2(startSim({ u"--tls"_s }), m_sim->output());
    QCOMPARE(m_sim->url().scheme(), u"https"_s);
    openBackend({});
    QTRY_COMPARE_WITH_TIMEOUT(m_backend->connection().state, ConnectionState::Refused, 60'000);
    const PbxError error = m_backend->connection().error;
    QCOMPARE(error.kind, PbxError::Kind::Certificate);
    QVERIFY(!error.certificate.isEmpty());
    const QByteArray digest = QCryptographicHash::hash(error.certificate, QCryptographicHash::Sha256).toHex();
    connectBackend({ { u"pinnedCertificate"_s, QString::fromLatin1(digest) } });
    QVERIFY(isOnline());
    openBackend({ { u"pinnedCertificate"_s, QString(64, u'0') } });
    QTRY_COMPARE_WITH_TIMEOUT(m_backend->connection().state, ConnectionState::Refused, 60'000);
}

QTEST_GUILESS_MAIN(TestMirtaTruth)
#include "tst_mirtatruth.moc"
