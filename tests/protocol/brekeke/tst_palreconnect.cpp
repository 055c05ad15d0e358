// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/brekekebackend.h"
#include "tests/protocol/brekeke/fakepal.h"

#include <QTest>

#include <algorithm>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// When a lost link is noticed, and how long the backend waits before it tries again.
class PalReconnectTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void silenceIsNoticedWithinTenSeconds();
    void waitsGrowAndTheLastRepeats();
    void waitsAreJittered();
    void aLinkThatComesAndGoesIsTriedLessAndLess();
    void aSteadyLinkIsTriedAtOnce();

private:
    void open(const PalTimings &timings);
    ConnectionState state() const { return m_backend->connection().state; }
    /// Milliseconds until the next attempt, as told when the last one failed.
    qint64 wait() const { return m_waits.constLast(); }
    /// The next attempt, now; waits until it has failed too.
    bool failAgain();

    std::unique_ptr<FakePal> m_fake;
    std::unique_ptr<BrekekeBackend> m_backend;
    QList<qint64> m_waits;
};

// Long beside everything a busy machine adds, so that a wait is told from another by its size alone.
constexpr int minute = 60'000;
constexpr qint64 slack = 20'000;

void PalReconnectTest::init()
{
    m_fake = std::make_unique<FakePal>();
    m_waits.clear();
}

void PalReconnectTest::cleanup()
{
    m_backend.reset();
    m_fake.reset();
}

void PalReconnectTest::open(const PalTimings &timings)
{
    m_backend = std::make_unique<BrekekeBackend>(timings, nullptr);
    connect(m_backend.get(), &PbxBackend::connectionChanged, this, [this](const ConnectionInfo &info) {
        if (info.state == ConnectionState::Reconnecting && info.nextAttempt.isValid())
            m_waits.append(QDateTime::currentDateTimeUtc().msecsTo(info.nextAttempt));
    });
    Account account;
    account.id = AccountId(u"office"_s);
    account.settings = { { u"host"_s, u"127.0.0.1"_s }, { u"port"_s, m_fake->port() }, { u"tls"_s, false },
        { u"user"_s, u"1000"_s } };
    Secrets secrets;
    secrets.set(u"password"_s, u"pw-1000"_s);
    m_backend->open(account, secrets);
}

bool PalReconnectTest::failAgain()
{
    const qsizetype before = m_waits.size();
    m_backend->retryNow();
    return QTest::qWaitFor([this, before] { return m_waits.size() > before; }, 30'000);
}

void PalReconnectTest::silenceIsNoticedWithinTenSeconds()
{
    const PalTimings usual;
    QVERIFY(usual.silenceMs + usual.overdueMs < 10'000); // shown as doubtful ...
    QVERIFY(usual.silenceMs + usual.deadMs < 10'000); // ... and given up
    QVERIFY(usual.overdueMs < usual.deadMs);
    QVERIFY(usual.jitter > 0);
    QVERIFY(usual.retryMs.size() > 2);
    QVERIFY(std::is_sorted(usual.retryMs.cbegin(), usual.retryMs.cend()));
    QVERIFY(usual.retryMs.last() <= minute);
}

void PalReconnectTest::waitsGrowAndTheLastRepeats()
{
    PalTimings t;
    t.retryMs = { minute, 3 * minute, 9 * minute };
    t.jitter = 0;
    m_fake->stop();
    open(t);
    QTRY_VERIFY_WITH_TIMEOUT(!m_waits.isEmpty(), 30'000);
    for (const int expected : { minute, 3 * minute, 9 * minute, 9 * minute }) {
        QVERIFY2(wait() > expected - slack && wait() <= expected, qPrintable(QString::number(wait())));
        QVERIFY(failAgain());
    }
}

void PalReconnectTest::waitsAreJittered()
{
    PalTimings t;
    t.retryMs = { 10 * minute };
    t.jitter = 0.5;
    m_fake->stop();
    open(t);
    QTRY_VERIFY_WITH_TIMEOUT(!m_waits.isEmpty(), 30'000);
    for (int i = 0; i < 11; ++i)
        QVERIFY(failAgain());
    const auto [least, most] = std::minmax_element(m_waits.cbegin(), m_waits.cend());
    QVERIFY2(*least > 10 * minute - slack, qPrintable(QString::number(*least)));
    QVERIFY2(*most <= 15 * minute, qPrintable(QString::number(*most)));
    // A dozen draws out of five minutes lie within a few seconds of each other once in a geological age.
    QVERIFY2(*most - *least > slack, qPrintable(QString::number(*most - *least)));
}

void PalReconnectTest::aLinkThatComesAndGoesIsTriedLessAndLess()
{
    PalTimings t;
    t.retryMs = { 0, 5 * minute };
    t.steadyMs = 60 * minute;
    open(t);
    QTRY_COMPARE_WITH_TIMEOUT(state(), ConnectionState::Online, 30'000);
    m_fake->drop();
    QTRY_COMPARE_WITH_TIMEOUT(m_fake->connections, 2, 30'000); // at once
    QTRY_COMPARE_WITH_TIMEOUT(state(), ConnectionState::Online, 30'000);
    m_fake->drop();
    QTRY_COMPARE_WITH_TIMEOUT(state(), ConnectionState::Reconnecting, 30'000);
    QVERIFY2(wait() > 5 * minute - slack, qPrintable(QString::number(wait())));
    QCOMPARE(m_fake->connections, 2);
}

void PalReconnectTest::aSteadyLinkIsTriedAtOnce()
{
    PalTimings t;
    t.retryMs = { 0, 5 * minute };
    t.steadyMs = 0;
    open(t);
    for (int round = 1; round <= 3; ++round) {
        QTRY_COMPARE_WITH_TIMEOUT(state(), ConnectionState::Online, 30'000);
        QCOMPARE(m_fake->connections, round);
        m_fake->drop();
        QTRY_COMPARE_WITH_TIMEOUT(m_fake->connections, round + 1, 30'000);
    }
}

QTEST_GUILESS_MAIN(PalReconnectTest)
#include "tst_palreconnect.moc"
