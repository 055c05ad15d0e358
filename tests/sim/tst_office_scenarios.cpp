// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/sim/scenario.h"
#include "tests/sim/simhelp.h"

using namespace Cordboard;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Cordboard::Scenario::Kind)

class TestOfficeScenarios : public QObject
{
    Q_OBJECT
    struct Run
    {
        QByteArray events;
        QByteArray truth;
    };
    static Run run(Scenario::Kind kind, quint64 seed, qint64 ms, qint64 stepMs)
    {
        Office office(OfficeConfig::demo({ 60, -1, -1 }, seed), seed);
        EventLog log(office);
        Scenario scenario(office, kind, { 500, { u"1000"_s } });
        scenario.start();
        for (qint64 done = 0; done < ms; done += stepMs)
            office.advance(stepMs);
        return { log.text, QJsonDocument(snapshotJson(office.truth(AccountId(u"a"_s)))).toJson() };
    }

private slots:
    void sameSeedSameMorning_data()
    {
        QTest::addColumn<Scenario::Kind>("kind");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("quiet") << Scenario::Kind::Quiet << qint64(1'800'000);
        QTest::newRow("busy-morning") << Scenario::Kind::BusyMorning << qint64(600'000);
        QTest::newRow("storm") << Scenario::Kind::Storm << qint64(5'000);
    }
    void sameSeedSameMorning()
    {
        QFETCH(Scenario::Kind, kind);
        QFETCH(qint64, ms);
        const Run first = run(kind, 7, ms, 100);
        const Run second = run(kind, 7, ms, 100);
        QVERIFY(first.events.count('\n') > 100);
        QVERIFY(first.events == second.events);
        QVERIFY(first.truth == second.truth);
        // How the time is cut does not matter either.
        QVERIFY(run(kind, 7, ms, 1'000).events == first.events);
        QVERIFY(run(kind, 8, ms, 100).events != first.events);
    }

    /// What listeners were told, applied step by step, is the office as it is: after each of many moments of a storm.
    void changesAddUpToTheTruth()
    {
        const AccountId account(u"a"_s);
        Office office(OfficeConfig::standard({ 80, 3, 9 }), 3);
        StateStore store;
        OfficeProjector projector(office, account, [&store](const QList<Change> &changes) { store.apply(changes); });
        store.apply(projector.snapshot());
        Scenario scenario(office, Scenario::Kind::Storm, { 2'000, {} });
        scenario.start();
        for (int i = 0; i < 50; ++i) {
            office.advance(200);
            const QByteArray told = QJsonDocument(snapshotJson(store)).toJson();
            const QByteArray truth = QJsonDocument(snapshotJson(office.truth(account))).toJson();
            QVERIFY2(told == truth, qPrintable(u"after %1 events"_s.arg(office.eventCount())));
        }
        QVERIFY(office.eventCount() > 10'000);
    }

    /// No leg without its call, no call without legs, nobody in two minds: after a storm, and when everybody has hung up.
    void stormLeavesNothingBehind()
    {
        Office office(OfficeConfig::standard({ 200, 4, 20 }), 11);
        {
            Scenario scenario(office, Scenario::Kind::Storm, { 2'000, {} });
            scenario.start();
            office.advance(10'000);
        }
        QVERIFY(!office.calls().isEmpty());
        for (const QString &id : office.calls()) {
            const SimCall *call = office.call(id);
            QVERIFY(!call->legs.isEmpty());
            for (const QString &legId : call->legs) {
                const SimLeg *leg = office.leg(legId);
                QVERIFY(leg);
                QCOMPARE(leg->call, id);
                if (!leg->isOutside())
                    QVERIFY(office.person(leg->user)->legs.contains(legId));
            }
            QCOMPARE(!call->park.isEmpty(), callIn(office, id).state == CallState::Parked);
            if (!call->park.isEmpty())
                QCOMPARE(office.park(call->park)->call, id);
            if (call->queued)
                QVERIFY(office.queue(call->queue)->waiting.contains(id));
        }
        for (const QString &id : office.calls())
            if (office.call(id))
                QVERIFY(office.hangUpCall(id));
        QVERIFY(office.calls().isEmpty());
        for (const QString &number : office.people())
            QVERIFY(office.person(number)->legs.isEmpty());
        for (const SimPark &slot : office.parks())
            QVERIFY(slot.call.isEmpty());
        for (const SimQueue &queue : office.queues())
            QVERIFY(queue.waiting.isEmpty());
    }

    void stormMeetsItsRate()
    {
        Office office(OfficeConfig::standard({ 500, 4, 20 }), 5);
        Scenario scenario(office, Scenario::Kind::Storm, { 5'000, {} });
        scenario.start();
        office.advance(2'000);
        QVERIFY2(office.eventCount() >= 9'900 && office.eventCount() < 11'000, qPrintable(QString::number(office.eventCount())));
        QSet<size_t> kinds;
        EventLog log(office);
        office.advance(4'000);
        for (const OfficeEvent &e : std::as_const(log.events))
            kinds.insert(e.what.index());
        QVERIFY(kinds.size() >= 12);
    }

    void twentyThousandExtensions()
    {
        Office office(OfficeConfig::standard({ 20'000, 50, 100 }), 1);
        QCOMPARE(office.people().size(), 20'000);
        Scenario scenario(office, Scenario::Kind::Storm, { 5'000, {} });
        scenario.start();
        office.advance(2'100);
        QVERIFY(office.eventCount() >= 10'000);
        QCOMPARE(office.truth(AccountId(u"a"_s)).table<Extension>().size(), 20'000);
    }

    void operatorIsLeftAlone()
    {
        Office office(OfficeConfig::demo(), 1);
        EventLog log(office);
        Scenario scenario(office, Scenario::Kind::BusyMorning, { 0, { u"1000"_s } });
        scenario.start();
        office.advance(1'800'000);
        int rang = 0;
        for (const LegEvent &e : log.of<LegEvent>()) {
            if (e.user != u"1000")
                continue;
            rang += e.step == LegStep::Ringing;
            QVERIFY(e.step == LegStep::Called || e.step == LegStep::Ringing || (e.step == LegStep::Ended && !e.byPhone));
        }
        QVERIFY(rang > 20);
        QVERIFY(!log.of<ParkEvent>().isEmpty());
        QVERIFY(!log.of<AgentEvent>().isEmpty());
        QVERIFY(!log.of<VoicemailEvent>().isEmpty());
        QVERIFY(office.calls().size() < 60); // people hang up: it does not fill
    }

    void callersAreOfferedFirst()
    {
        Office office(OfficeConfig::demo(), 1);
        EventLog log(office);
        Scenario scenario(office, Scenario::Kind::BusyMorning, { 0, { u"1000"_s }, 5'000 });
        scenario.start();
        office.advance(300'000);
        int offers = 0;
        int decided = 0;
        for (const CallOfferedEvent &e : log.of<CallOfferedEvent>())
            ++(e.decideBy ? offers : decided);
        QVERIFY(offers > 5);
        QVERIFY(decided > 0 && decided <= offers); // nobody decides: they come in all the same
        QVERIFY(!log.of<QueueEvent>().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOfficeScenarios)
#include "tst_office_scenarios.moc"
