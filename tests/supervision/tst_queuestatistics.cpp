// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/supervision/queueoffice.h"

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// What is counted of the queues, live and from call records.
class TestQueueStatistics : public QObject
{
    Q_OBJECT
private slots:
    void anAnswerIsCountedWithItsWait();
    void givingUpIsCounted();
    void ringingAtAnAgentDecidesNothing();
    void movingToAnotherQueueIsNeither();
    void whatEndedWhileTheLinkWasDownIsNotGuessed();
    void serviceSecondsAreTheSupervisors();
    void theTotalAddsUp();
    void peopleCountOnceInTheTotal();
    void aPbxThatSawMoreIsBelieved();
    void recordsTellOfTheHoursBefore();
    void aRecordCorrectsAVeryShortConversation();
    void aCallIsNeverCountedTwice();
    void halfHoursAreThoseOfTheComing();
    void theUsualDayIsTheMeanOfItsWeeks();
    void aNewDayBeginsAtZero();
};

void TestQueueStatistics::anAnswerIsCountedWithItsWait()
{
    QueueOffice office;
    office.waits(u"c1"_s);
    QCOMPARE(office.statistics->figures(Main).waiting, 1);
    QTRY_COMPARE(office.statistics->figures(Main).offered, 1);
    QCOMPARE(office.statistics->figures(Main).servicePercent, -1);
    office.seconds(12);
    QCOMPARE(office.statistics->figures(Main).longestSince.secsTo(office.clock.now()), 12);
    office.answered(u"c1"_s);
    QTRY_COMPARE(office.statistics->figures(Main).answered, 1);
    const QueueFigures f = office.statistics->figures(Main);
    QCOMPARE(f.waiting, 0);
    QCOMPARE(f.abandoned, 0);
    QCOMPARE(f.averageWait, 12);
    QCOMPARE(f.servicePercent, 100);
    QVERIFY(!f.longestSince.isValid());
    office.tell({ removed<Call>(callId(u"c1"_s)) }); // hanging up later changes nothing
    office.waits(u"c2"_s);
    office.seconds(28);
    office.answered(u"c2"_s);
    QTRY_COMPARE(office.statistics->figures(Main).answered, 2);
    QCOMPARE(office.statistics->figures(Main).servicePercent, 50); // 28 s is not within 20
    QCOMPARE(office.statistics->figures(Main).averageWait, 20);
}

void TestQueueStatistics::givingUpIsCounted()
{
    QueueOffice office;
    office.waits(u"c1"_s);
    office.seconds(5);
    office.hangsUp(u"c1"_s);
    QTRY_COMPARE(office.statistics->figures(Main).abandoned, 1);
    QCOMPARE(office.statistics->figures(Main).answered, 0);
    QCOMPARE(office.statistics->figures(Main).servicePercent, 0);
    QCOMPARE(office.statistics->figures(Main).averageWait, 5);
}

void TestQueueStatistics::ringingAtAnAgentDecidesNothing()
{
    QueueOffice office;
    office.waits(u"c1"_s);
    office.leaves(u"c1"_s); // some PBXes take him out of the list while an agent's phone rings
    office.tell({ upserted(office.inQueue(u"c1"_s, Main, u"214"_s, LineState::Ringing)) });
    office.seconds(8);
    QTRY_COMPARE(office.statistics->figures(Main).offered, 1);
    QCOMPARE(office.statistics->figures(Main).answered + office.statistics->figures(Main).abandoned, 0);
    office.tell({ upserted(office.inQueue(u"c1"_s, Main, u"214"_s, LineState::Talking)) });
    QTRY_COMPARE(office.statistics->figures(Main).answered, 1);
    QCOMPARE(office.statistics->figures(Main).averageWait, 8);
}

void TestQueueStatistics::movingToAnotherQueueIsNeither()
{
    QueueOffice office;
    office.waits(u"c1"_s);
    office.leaves(u"c1"_s);
    office.waits(u"c1"_s, Sales);
    QTRY_COMPARE(office.statistics->figures(Sales).offered, 1);
    office.answered(u"c1"_s, Sales);
    QTRY_COMPARE(office.statistics->figures(Sales).answered, 1);
    QCOMPARE(office.statistics->figures(Main).offered, 1);
    QCOMPARE(office.statistics->figures(Main).answered + office.statistics->figures(Main).abandoned, 0);
}

void TestQueueStatistics::whatEndedWhileTheLinkWasDownIsNotGuessed()
{
    QueueOffice office;
    office.waits(u"c1"_s);
    QTRY_COMPARE(office.statistics->figures(Main).offered, 1);
    office.head.setConnection(ConnectionState::Reconnecting, office.clock.now());
    office.tell({});
    office.seconds(60);
    office.head.setConnection(ConnectionState::Online);
    office.lists.clear();
    office.tell({ snapshot(Head, QList<Call>()), upserted(office.named(Main)) });
    QTRY_COMPARE(office.statistics->figures(Main).offered, 0);
    QCOMPARE(office.statistics->figures(Main).abandoned, 0);
}

void TestQueueStatistics::serviceSecondsAreTheSupervisors()
{
    QueueOffice office;
    office.waits(u"c1"_s);
    office.seconds(25);
    office.answered(u"c1"_s);
    QTRY_COMPARE(office.statistics->figures(Main).servicePercent, 0);
    QueueRules own;
    own.serviceSeconds = 30;
    office.rules.setOwn(Main, own);
    QTRY_COMPARE(office.statistics->figures(Main).servicePercent, 100);
    QCOMPARE(office.statistics->figures(Main).serviceSeconds, 30);
    QCOMPARE(office.statistics->figures(Sales).serviceSeconds, 20);
    QCOMPARE(office.statistics->total().serviceSeconds, 0); // they differ
}

void TestQueueStatistics::theTotalAddsUp()
{
    QueueOffice office;
    office.waits(u"c1"_s);
    office.seconds(10);
    office.waits(u"c2"_s, Sales);
    office.waits(u"c3"_s, Sales);
    QCOMPARE(office.statistics->total().waiting, 3);
    QCOMPARE(office.statistics->total().longestSince.secsTo(office.clock.now()), 10);
    office.answered(u"c1"_s);
    office.seconds(30);
    office.hangsUp(u"c2"_s, Sales);
    QTRY_COMPARE(office.statistics->total().abandoned, 1);
    const QueueFigures total = office.statistics->total();
    QCOMPARE(total.offered, 3);
    QCOMPARE(total.answered, 1);
    QCOMPARE(total.servicePercent, 50);
    QCOMPARE(total.averageWait, 20);
    QCOMPARE(total.serviceSeconds, 20);
}

void TestQueueStatistics::peopleCountOnceInTheTotal()
{
    QueueOffice office;
    QueueAgent off = office.agent(Sales, u"231"_s, u"Priya Nair"_s);
    off.loggedIn = false;
    office.tell({ upserted(office.agent(Main, u"214"_s, u"Anna Bergmann"_s)), upserted(office.agent(Sales, u"214"_s, u"Anna Bergmann"_s)), upserted(off) });
    QCOMPARE(office.statistics->figures(Main).freeAgents, 1);
    QCOMPARE(office.statistics->figures(Sales).agents, 1);
    QCOMPARE(office.statistics->total().agents, 1);
    QCOMPARE(office.statistics->total().freeAgents, 1);
}

void TestQueueStatistics::aPbxThatSawMoreIsBelieved()
{
    QueueOffice office;
    office.waits(u"c1"_s);
    office.answered(u"c1"_s);
    QTRY_COMPARE(office.statistics->figures(Main).answered, 1);
    Queue told = office.named(Main);
    told.answered = 40;
    told.abandoned = 2;
    told.serviceLevelPercent = 87;
    office.tell({ upserted(told) });
    QCOMPARE(office.statistics->figures(Main).answered, 40);
    QCOMPARE(office.statistics->figures(Main).abandoned, 2);
    QCOMPARE(office.statistics->figures(Main).servicePercent, 87);
    told.answered = 0; // it counts since its own start only
    told.abandoned = 0;
    office.tell({ upserted(told) });
    QCOMPARE(office.statistics->figures(Main).answered, 1);
}

void TestQueueStatistics::recordsTellOfTheHoursBefore()
{
    QueueOffice office(true);
    const QDateTime before = office.clock.now().addSecs(-3 * 3600);
    office.store->record({ office.record(u"r1"_s, before, 8, true), office.record(u"r2"_s, before.addSecs(60), 40, false),
        office.record(u"r3"_s, before.addSecs(120), 4, true, u"6701"_s), office.record(u"r4"_s, before.addSecs(180), 4, true, QString()),
        office.record(u"r5"_s, office.clock.now().addDays(-1), 4, true) });
    QTRY_COMPARE(office.statistics->total().offered, 3);
    QCOMPARE(office.statistics->figures(Main).answered, 1);
    QCOMPARE(office.statistics->figures(Main).abandoned, 1);
    QCOMPARE(office.statistics->figures(Main).averageWait, 24);
    QCOMPARE(office.statistics->figures(Sales).answered, 1); // named by its number
    office.store->record({ office.record(u"r6"_s, office.clock.now().addSecs(-60), 4, true) }); // and those that come later
    QTRY_COMPARE(office.statistics->figures(Main).answered, 2);
}

void TestQueueStatistics::aRecordCorrectsAVeryShortConversation()
{
    QueueOffice office(true);
    office.waits(u"call-r1"_s);
    office.hangsUp(u"call-r1"_s);
    QTRY_COMPARE(office.statistics->figures(Main).abandoned, 1);
    office.store->record({ office.record(u"r1"_s, office.clock.now(), 3, true) });
    QTRY_COMPARE(office.statistics->figures(Main).answered, 1);
    QCOMPARE(office.statistics->figures(Main).abandoned, 0);
}

void TestQueueStatistics::aCallIsNeverCountedTwice()
{
    QueueOffice office(true);
    office.waits(u"call-r1"_s);
    office.answered(u"call-r1"_s);
    office.waits(u"other"_s, Sales);
    office.answered(u"other"_s, Sales);
    Cdr nameless = office.record(u"r2"_s, office.clock.now().addSecs(-20), 3, true, u"Sales line"_s); // a PBX whose records name no call
    nameless.call = {};
    nameless.callerNumber = u"5550100"_s;
    office.store->record({ office.record(u"r1"_s, office.clock.now(), 3, true), nameless, office.record(u"r3"_s, office.clock.now(), 3, true) });
    QTRY_COMPARE(office.statistics->total().offered, 3); // r3 was not watched
    QCOMPARE(office.statistics->figures(Sales).offered, 1);
}

void TestQueueStatistics::halfHoursAreThoseOfTheComing()
{
    QueueOffice office; // 12:05
    office.waits(u"c1"_s);
    office.clock.advance(30 * 60 * 1000);
    office.answered(u"c1"_s);
    office.waits(u"c2"_s);
    office.hangsUp(u"c2"_s);
    QTRY_COMPARE(office.statistics->figures(Main).abandoned, 1);
    const DayChart chart = office.statistics->chart(Main);
    QCOMPARE(chart[24], (HalfHour { 1, 1, 0, -1 }));
    QCOMPARE(chart[25], (HalfHour { 1, 0, 1, -1 }));
    QCOMPARE(chart[26], HalfHour());
    QCOMPARE(office.statistics->totalChart()[25].abandoned, 1);
}

void TestQueueStatistics::theUsualDayIsTheMeanOfItsWeeks()
{
    QueueOffice office(true);
    const QDateTime now = office.clock.now();
    office.store->record({ office.record(u"w1"_s, now.addDays(-7), 4, true), office.record(u"w2"_s, now.addDays(-7).addSecs(60), 4, true),
        office.record(u"w3"_s, now.addDays(-14), 4, false), office.record(u"not"_s, now.addDays(-6), 4, true) });
    QTRY_COMPARE(office.statistics->totalChart()[24].usual, 1.5);
    QCOMPARE(office.statistics->chart(Main)[24].usual, 1.5);
    QCOMPARE(office.statistics->chart(Main)[25].usual, 0.0);
    QCOMPARE(office.statistics->chart(Sales)[24].usual, -1.0);
    QCOMPARE(office.statistics->total().offered, 0);
}

void TestQueueStatistics::aNewDayBeginsAtZero()
{
    QueueOffice office(true);
    office.store->record({ office.record(u"r1"_s, office.clock.now(), 8, true) });
    office.waits(u"c1"_s);
    office.answered(u"c1"_s);
    office.waits(u"c2"_s);
    QTRY_COMPARE(office.statistics->figures(Main).offered, 3);
    office.clock.advance(24 * 3600 * 1000);
    office.board.secondTick()->beat();
    QTRY_COMPARE(office.statistics->figures(Main).offered, 0);
    QCOMPARE(office.statistics->figures(Main).waiting, 1); // who still waits, waits
    QCOMPARE(office.statistics->totalChart()[24].answered, 0);
}

QTEST_GUILESS_MAIN(TestQueueStatistics)
#include "tst_queuestatistics.moc"
