// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/mirta/mirtascheduler.h"

#include <QSignalSpy>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

/// Kinds of questions that answer when they are told to, and how it went.
class Asked : public QObject
{
    Q_OBJECT
public:
    MirtaScheduler::Start start(const QString &name)
    {
        return [this, name](MirtaScheduler::Done done) {
            ++count[name];
            ++underWay[name];
            most[name] = std::max(most[name], underWay[name]);
            int all = 0;
            for (int n : std::as_const(underWay))
                all += n;
            mostAtOnce = std::max(mostAtOnce, all);
            order.append(name);
            waiting.append({ name, done });
            if (scheduler)
                scheduler->spend();
            emit asked();
        };
    }
    void answer(bool ok = true)
    {
        const auto [name, done] = waiting.takeFirst();
        --underWay[name];
        done(ok);
    }
    QHash<QString, int> count, underWay, most;
    QStringList order;
    QList<std::pair<QString, MirtaScheduler::Done>> waiting;
    int mostAtOnce = 0;
    MirtaScheduler *scheduler = nullptr;

signals:
    void asked();
};

MirtaPace quick()
{
    MirtaPace pace;
    pace.requestsPerSecond = 1'000;
    pace.burst = 1'000;
    pace.errorMs = { 60'000 };
    return pace;
}

} // namespace

/// When the PBX is asked, without a PBX. Order and counts are compared, never how long something took.
class MirtaSchedulerTest : public QObject
{
    Q_OBJECT
private slots:
    void neverTwoOfAKind();
    void pokedWhileUnderWay();
    void failuresWait();
    void slowAnswersAreGivenRest();
    void notAllAtOnce();
    void urgentFirst();
    void budget();
    void unwantedIsNotAsked();
    void busyIsFaster();
    void stoppedHearsNothing();
};

void MirtaSchedulerTest::neverTwoOfAKind()
{
    Asked asked;
    MirtaScheduler scheduler;
    scheduler.setPace(quick());
    for (const QString &name : { u"a"_s, u"b"_s })
        scheduler.setKind(name, 1, 1, false, asked.start(name));
    scheduler.start();
    for (int i = 0; i < 40; ++i) {
        QTRY_VERIFY(!asked.waiting.isEmpty());
        asked.answer();
    }
    QCOMPARE(asked.most.value(u"a"_s), 1);
    QCOMPARE(asked.most.value(u"b"_s), 1);
    QVERIFY(asked.count.value(u"a"_s) >= 15 && asked.count.value(u"b"_s) >= 15);
}

void MirtaSchedulerTest::pokedWhileUnderWay()
{
    Asked asked;
    MirtaScheduler scheduler;
    scheduler.setPace(quick());
    scheduler.setKind(u"a"_s, 60'000, 60'000, false, asked.start(u"a"_s));
    scheduler.start();
    QTRY_COMPARE(asked.waiting.size(), 1);
    scheduler.poke(u"a"_s);
    scheduler.poke(u"a"_s);
    QVERIFY(scheduler.isUnderWay(u"a"_s));
    asked.answer();
    QTRY_COMPARE(asked.waiting.size(), 1); // once more, since the answer may be older than the poke
    asked.answer();
    scheduler.poke(u"a"_s);
    QTRY_COMPARE(asked.count.value(u"a"_s), 3);
}

void MirtaSchedulerTest::failuresWait()
{
    Asked asked;
    MirtaScheduler scheduler;
    scheduler.setPace(quick());
    scheduler.setKind(u"bad"_s, 1, 1, false, asked.start(u"bad"_s));
    scheduler.setKind(u"good"_s, 1, 1, false, asked.start(u"good"_s));
    scheduler.start();
    QTRY_COMPARE(asked.waiting.size(), 2);
    asked.answer(false); // "bad" came first
    scheduler.poke(u"bad"_s); // does not press a PBX in trouble
    for (int i = 0; i < 20; ++i) {
        QTRY_VERIFY(!asked.waiting.isEmpty());
        asked.answer();
    }
    QCOMPARE(asked.count.value(u"bad"_s), 1);
    QCOMPARE(scheduler.failures(u"bad"_s), 1);
    QCOMPARE(scheduler.failures(u"good"_s), 0);
}

void MirtaSchedulerTest::slowAnswersAreGivenRest()
{
    // An answer that took at least one fiftieth of a second is followed by a rest of at least two hundred.
    Asked asked;
    MirtaScheduler scheduler;
    MirtaPace pace = quick();
    pace.slowFactor = 10'000;
    scheduler.setPace(pace);
    scheduler.setKind(u"a"_s, 1, 1, false, asked.start(u"a"_s));
    scheduler.start();
    QTRY_COMPARE(asked.waiting.size(), 1);
    QTimer slow;
    slow.setSingleShot(true);
    QSignalSpy over(&slow, &QTimer::timeout);
    slow.start(20);
    QVERIFY(over.wait());
    asked.answer();
    QSignalSpy more(&asked, &Asked::asked);
    QVERIFY(!more.wait(300));
}

void MirtaSchedulerTest::notAllAtOnce()
{
    Asked asked;
    MirtaScheduler scheduler;
    MirtaPace pace = quick();
    pace.atOnce = 3;
    scheduler.setPace(pace);
    for (int i = 0; i < 12; ++i)
        scheduler.setKind(QString::number(i), 60'000, 60'000, false, asked.start(QString::number(i)));
    scheduler.start();
    for (int i = 0; i < 12; ++i) {
        QTRY_VERIFY(!asked.waiting.isEmpty());
        asked.answer();
    }
    QCOMPARE(asked.mostAtOnce, 3);
    QCOMPARE(asked.count.size(), 12);
}

void MirtaSchedulerTest::urgentFirst()
{
    Asked asked;
    MirtaScheduler scheduler;
    MirtaPace pace = quick();
    pace.atOnce = 1;
    scheduler.setPace(pace);
    for (const QString &name : { u"a"_s, u"b"_s, u"c"_s })
        scheduler.setKind(name, 60'000, 60'000, false, asked.start(name));
    scheduler.setKind(u"z"_s, 60'000, 60'000, true, asked.start(u"z"_s));
    scheduler.start();
    for (int i = 0; i < 4; ++i) {
        QTRY_VERIFY(!asked.waiting.isEmpty());
        asked.answer();
    }
    QCOMPARE(asked.order, (QStringList { u"z"_s, u"a"_s, u"b"_s, u"c"_s }));
}

void MirtaSchedulerTest::budget()
{
    // A burst of three, then one every two minutes: the fourth must not come while this test runs.
    Asked asked;
    MirtaScheduler scheduler;
    asked.scheduler = &scheduler;
    MirtaPace pace = quick();
    pace.requestsPerSecond = 0.1;
    pace.burst = 3;
    scheduler.setPace(pace);
    for (int i = 0; i < 6; ++i)
        scheduler.setKind(QString::number(i), 1, 1, false, asked.start(QString::number(i)));
    scheduler.start();
    for (int i = 0; i < 3; ++i) {
        QTRY_VERIFY(!asked.waiting.isEmpty());
        asked.answer();
    }
    QSignalSpy more(&asked, &Asked::asked);
    QVERIFY(!more.wait(300));
    QCOMPARE(asked.order.size(), 3);
}

void MirtaSchedulerTest::unwantedIsNotAsked()
{
    Asked asked;
    MirtaScheduler scheduler;
    scheduler.setPace(quick());
    scheduler.setKind(u"a"_s, 1, 1, false, asked.start(u"a"_s));
    scheduler.setKind(u"b"_s, 1, 1, false, asked.start(u"b"_s));
    scheduler.setWanted(u"b"_s, false);
    scheduler.start();
    for (int i = 0; i < 10; ++i) {
        QTRY_VERIFY(!asked.waiting.isEmpty());
        asked.answer();
    }
    QCOMPARE(asked.count.value(u"b"_s), 0);
    scheduler.setWanted(u"b"_s, true);
    QTRY_COMPARE(asked.count.value(u"b"_s), 1);
}

void MirtaSchedulerTest::busyIsFaster()
{
    Asked asked;
    MirtaScheduler scheduler;
    scheduler.setPace(quick());
    scheduler.setKind(u"a"_s, 1, 600'000, false, asked.start(u"a"_s));
    scheduler.start();
    QTRY_COMPARE(asked.waiting.size(), 1);
    asked.answer();
    QSignalSpy more(&asked, &Asked::asked);
    QVERIFY(!more.wait(200)); // a quiet office: ten minutes
    scheduler.setBusy(true);
    for (int i = 0; i < 5; ++i) {
        QTRY_VERIFY(!asked.waiting.isEmpty());
        asked.answer();
    }
    QVERIFY(asked.count.value(u"a"_s) >= 6);
}

void MirtaSchedulerTest::stoppedHearsNothing()
{
    Asked asked;
    MirtaScheduler scheduler;
    scheduler.setPace(quick());
    scheduler.setKind(u"a"_s, 1, 1, false, asked.start(u"a"_s));
    scheduler.start();
    QTRY_COMPARE(asked.waiting.size(), 1);
    scheduler.stop();
    asked.answer(false);
    QCOMPARE(scheduler.failures(u"a"_s), 0);
    scheduler.start();
    QTRY_COMPARE(asked.count.value(u"a"_s), 2);
    scheduler.clear();
    asked.answer();
    QVERIFY(scheduler.kinds().isEmpty());
}

QTEST_GUILESS_MAIN(MirtaSchedulerTest)
#include "tst_mirtascheduler.moc"
