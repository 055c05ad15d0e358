// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/simhelp.h"

using namespace Cordboard;
using namespace Qt::StringLiterals;

class TestOfficeQueues : public QObject
{
    Q_OBJECT
    static OfficeConfig longestIdle()
    {
        return officeWith([](OfficeConfig &c) { c.queues[0].strategy = QueueConfig::Strategy::LongestIdle; });
    }
    static const SimAgent &agent(const Office &office, const QString &number)
    {
        for (const SimAgent &a : office.queues().first().agents)
            if (a.extension == number)
                return a;
        qFatal("no such agent");
    }

private slots:
    void ringAll()
    {
        Office office(officeWith(), 1);
        EventLog log(office);
        const auto call = office.inbound(u"5550100"_s, u"6700"_s);
        QVERIFY(call);
        QCOMPARE(log.steps(), u"5550100:1 1002:0 1002:65 1003:0 1003:65"_s);
        QVERIFY(log.of<QueueEvent>().last().on);
        QCOMPARE(callIn(office, call->call).state, CallState::Queued);
        QCOMPARE(agent(office, u"1002"_s).state, AgentState::Ringing);
        office.advance(3'000);
        QVERIFY(office.phoneAnswer(u"1003"_s));
        QCOMPARE(log.steps(), u"1003:2 1002:-1 5550100:14"_s);
        QVERIFY(!log.of<QueueEvent>().last().on);
        QCOMPARE(log.of<QueueEvent>().last().agent, u"1003"_s);
        QCOMPARE(callIn(office, call->call).state, CallState::Talking);
        QCOMPARE(callIn(office, call->call).queue.local(), u"6700"_s);
        QCOMPARE(agent(office, u"1003"_s).state, AgentState::Talking);
        QCOMPARE(agent(office, u"1003"_s).callsTaken, 1);
        QCOMPARE(office.queues().first().servicePercent(), 100);
    }

    void wrapUp()
    {
        Office office(longestIdle(), 1);
        QVERIFY(office.queueLogin(u"6700"_s, u"1003"_s, false));
        QVERIFY(office.inbound(u"5550100"_s, u"6700"_s));
        QVERIFY(office.phoneAnswer(u"1002"_s));
        QVERIFY(office.phoneHangUp(u"1002"_s));
        QCOMPARE(agent(office, u"1002"_s).state, AgentState::WrapUp);
        QVERIFY(office.inbound(u"5550101"_s, u"6700"_s));
        QCOMPARE(legState(office, u"1002"_s), LineState::Idle);
        office.advance(10'000);
        QCOMPARE(legState(office, u"1002"_s), LineState::Ringing);
    }

    void longestIdleTakesTurns()
    {
        Office office(longestIdle(), 1);
        QVERIFY(office.inbound(u"5550100"_s, u"6700"_s));
        QCOMPARE(legState(office, u"1002"_s), LineState::Ringing);
        QCOMPARE(legState(office, u"1003"_s), LineState::Idle);
        QVERIFY(office.inbound(u"5550101"_s, u"6700"_s));
        QCOMPARE(legState(office, u"1003"_s), LineState::Ringing);
        QVERIFY(office.inbound(u"5550102"_s, u"6700"_s));
        QCOMPARE(office.queues().first().waiting.size(), 3);
        QVERIFY(office.phoneAnswer(u"1003"_s));
        QCOMPARE(office.queues().first().waiting.size(), 2);
        // 1002 does not come: after the ring time it is somebody else's turn, and after a rest his again.
        QVERIFY(office.phoneHangUp(u"1003"_s));
        office.advance(15'000);
        QCOMPARE(legState(office, u"1002"_s), LineState::Idle);
        QCOMPARE(legState(office, u"1003"_s), LineState::Ringing);
        office.advance(5'000);
        QCOMPARE(legState(office, u"1002"_s), LineState::Ringing);
    }

    void pauseLoginAndDnd()
    {
        Office office(officeWith(), 1);
        QVERIFY(office.queuePause(u"6700"_s, u"1002"_s, true, u"Break"_s));
        QVERIFY(office.setDnd(u"1003"_s, true));
        const auto call = office.inbound(u"5550100"_s, u"6700"_s);
        QVERIFY(call);
        QCOMPARE(office.legsOf(call->call).size(), 1);
        QCOMPARE(agent(office, u"1002"_s).pauseReason, u"Break"_s);
        QVERIFY(office.setDnd(u"1003"_s, false));
        QCOMPARE(legState(office, u"1003"_s), LineState::Ringing);
        QVERIFY(office.queuePause(u"6700"_s, u"1002"_s, false, {}));
        QCOMPARE(legState(office, u"1002"_s), LineState::Ringing);
        QVERIFY(office.queueLogin(u"6700"_s, u"1004"_s, true)); // joins as a floating agent
        QCOMPARE(legState(office, u"1004"_s), LineState::Ringing);
        QVERIFY(!office.queuePause(u"6700"_s, u"1001"_s, true, {}));
        QVERIFY(!office.queueLogin(u"9"_s, u"1001"_s, true));
        QVERIFY(office.queueLogin(u"6700"_s, u"1004"_s, false));
        QCOMPARE(agent(office, u"1004"_s).loggedIn, false);
    }

    void lowestRankIsAskedFirst()
    {
        // All ring: only those of the lowest rank that is free.
        Office office(officeWith(), 1);
        QVERIFY(office.queueLogin(u"6700"_s, u"1004"_s, true));
        QVERIFY(office.queuePenalty(u"6700"_s, u"1003"_s, 2));
        QVERIFY(!office.queuePenalty(u"6700"_s, u"1003"_s, -1));
        QVERIFY(!office.queuePenalty(u"6700"_s, u"1001"_s, 1));
        QVERIFY(!office.queuePenalty(u"9"_s, u"1003"_s, 1));
        QCOMPARE(agent(office, u"1003"_s).penalty, 2);
        QVERIFY(office.inbound(u"5550100"_s, u"6700"_s));
        QCOMPARE(legState(office, u"1002"_s), LineState::Ringing);
        QCOMPARE(legState(office, u"1004"_s), LineState::Ringing);
        QCOMPARE(legState(office, u"1003"_s), LineState::Idle);
        // One of them leaves: the other still rings, so nobody else is asked.
        QVERIFY(office.queueLogin(u"6700"_s, u"1004"_s, false));
        QCOMPARE(legState(office, u"1003"_s), LineState::Idle);
        // A lower rank, and it is his turn as well.
        QVERIFY(office.queuePenalty(u"6700"_s, u"1003"_s, 0));
        QCOMPARE(legState(office, u"1003"_s), LineState::Ringing);
        QVERIFY(office.phoneAnswer(u"1002"_s));
        QCOMPARE(legState(office, u"1003"_s), LineState::Idle);
        // Nobody of the lowest rank is free.
        QVERIFY(office.queuePenalty(u"6700"_s, u"1003"_s, 2));
        QVERIFY(office.inbound(u"5550101"_s, u"6700"_s));
        QCOMPARE(legState(office, u"1003"_s), LineState::Ringing);

        // One after the other: a lower rank before a longer rest.
        Office turns(longestIdle(), 1);
        QVERIFY(turns.queuePenalty(u"6700"_s, u"1002"_s, 1));
        QVERIFY(turns.inbound(u"5550100"_s, u"6700"_s));
        QCOMPARE(legState(turns, u"1003"_s), LineState::Ringing);
        QCOMPARE(legState(turns, u"1002"_s), LineState::Idle);
        QVERIFY(turns.inbound(u"5550101"_s, u"6700"_s));
        QCOMPARE(legState(turns, u"1002"_s), LineState::Ringing);
    }

    void callerGivesUp()
    {
        Office office(officeWith(), 1);
        Office::InboundOptions options;
        options.patienceMs = 12'000;
        QVERIFY(office.inbound(u"5550100"_s, u"6700"_s, options));
        office.advance(12'000);
        QVERIFY(office.calls().isEmpty());
        QCOMPARE(office.queues().first().abandoned, 1);
        QVERIFY(office.queues().first().waiting.isEmpty());
        QCOMPARE(legState(office, u"1002"_s), LineState::Idle);
        QCOMPARE(office.cdrs().last().disposition, Disposition::Missed);
        QCOMPARE(office.cdrs().last().queue, u"6700"_s);
    }

    void operatorTakesFromQueue()
    {
        Office office(officeWith(), 1);
        EventLog log(office);
        const auto call = office.inbound(u"5550100"_s, u"6700"_s);
        QVERIFY(call);
        QVERIFY(office.takeFromQueue(call->call, u"1000"_s));
        QCOMPARE(callIn(office, call->call).state, CallState::Talking);
        QCOMPARE(office.legsOf(call->call).size(), 2);
        QVERIFY(!office.takeFromQueue(call->call, u"1001"_s));
    }

    void slowAnswersCountAgainstTheServiceLevel()
    {
        Office office(officeWith(), 1);
        QVERIFY(office.inbound(u"5550100"_s, u"6700"_s));
        office.advance(21'000);
        QVERIFY(office.phoneAnswer(u"1002"_s));
        QCOMPARE(office.queues().first().servicePercent(), 0);
        QVERIFY(office.inbound(u"5550101"_s, u"6700"_s));
        QVERIFY(office.phoneAnswer(u"1003"_s));
        QCOMPARE(office.queues().first().servicePercent(), 50);
    }

    void redirectedCallerHasNotGivenUp()
    {
        Office office(officeWith(), 1);
        const auto call = office.inbound(u"5550100"_s, u"6700"_s);
        QVERIFY(call);
        QVERIFY(office.redirect(call->call, u"1004"_s));
        QCOMPARE(office.queues().first().abandoned, 0);
        QCOMPARE(callIn(office, call->call).state, CallState::Ringing);
        QCOMPARE(legState(office, u"1004"_s), LineState::Ringing);
    }
};

QTEST_GUILESS_MAIN(TestOfficeQueues)
#include "tst_office_queues.moc"
