// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/simhelp.h"

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Handing over and parking: A = 1000 (operator), B = 5550100 (caller), C = 1002 (target).
class TestOfficeTransfers : public QObject
{
    Q_OBJECT
private slots:
    void swapsWhileAsking()
    {
        for (const QString &end : { u"complete"_s, u"cancel"_s, u"three"_s, u"caller"_s }) {
            Office office(officeWith(), 1);
            EventLog log(office);
            const QString room = answeredCall(office, u"1000"_s);
            const QString a = activeLeg(office, u"1000"_s);
            const QString b = office.legsOf(room).first()->id;
            QVERIFY(!office.swapParties(a)); // nobody is asked
            QVERIFY(office.attendedTransfer(a, u"1002"_s));
            QVERIFY(!office.swapParties(a)); // has not answered yet
            QVERIFY(office.phoneAnswer(u"1002"_s));
            const QString c = activeLeg(office, u"1002"_s);
            QVERIFY(!office.swapParties(c)); // it is not his to decide
            log.steps();
            QVERIFY(office.swapParties(a));
            QCOMPARE(log.steps(), u"1002:35 1000:36"_s);
            QCOMPARE(office.leg(c)->state, LineState::Held);
            QVERIFY(office.leg(c)->consultation);
            QCOMPARE(office.peerOf(a)->id, b);
            QVERIFY(!office.unhold(c));
            QVERIFY(office.swapParties(a));
            QCOMPARE(log.steps(), u"1000:35 1002:36"_s);
            QCOMPARE(office.peerOf(a)->id, c);
            QVERIFY(office.swapParties(a));
            QVERIFY(end == u"complete"   ? office.completeTransfer(a)
                    : end == u"cancel"   ? office.cancelTransfer(a)
                    : end == u"three"    ? office.threeWay(a)
                                         : office.hangUp(b));
            // Whoever is left talks.
            for (const SimLeg *leg : office.legsOf(room)) {
                QCOMPARE(leg->state, LineState::Talking);
                QVERIFY(!leg->consultation);
            }
            QCOMPARE(office.legsOf(room).size(), end == u"three" ? 3 : 2);
        }
    }
    void attended_data()
    {
        QTest::addColumn<QString>("end");
        QTest::addColumn<bool>("answered");
        QTest::addColumn<QString>("steps");
        QTest::addColumn<QString>("left"); // who is in the call then
        QTest::newRow("complete talking") << u"complete"_s << true << u"1000:-1"_s << u"5550100 1002"_s;
        QTest::newRow("complete by hanging up") << u"hangup"_s << true << u"1000:-1"_s << u"5550100 1002"_s;
        QTest::newRow("complete ringing") << u"complete"_s << false << u"1000:-1"_s << u"5550100 1002"_s;
        QTest::newRow("cancel talking") << u"cancel"_s << true << u"1002:-1 1000:36"_s << u"5550100 1000"_s;
        QTest::newRow("cancel ringing") << u"cancel"_s << false << u"1002:-1 1000:36"_s << u"5550100 1000"_s;
        QTest::newRow("target refuses") << u"refuse"_s << false << u"1002:-1 1000:36"_s << u"5550100 1000"_s;
        QTest::newRow("target hangs up") << u"refuse"_s << true << u"1002:-1 1000:36"_s << u"5550100 1000"_s;
        QTest::newRow("no answer") << u"wait"_s << false << u"1002:-1 1000:36"_s << u"5550100 1000"_s;
        QTest::newRow("conference") << u"three"_s << true << u"1000:36"_s << u"5550100 1000 1002"_s;
        QTest::newRow("caller gives up") << u"caller"_s << true << u"5550100:-1 1000:36"_s << u"1000 1002"_s;
    }
    void attended()
    {
        QFETCH(QString, end);
        QFETCH(bool, answered);
        Office office(officeWith(), 1);
        EventLog log(office);
        const QString room = answeredCall(office, u"1000"_s);
        const QString a = activeLeg(office, u"1000"_s);
        const QString b = office.legsOf(room).first()->id;
        log.steps();
        QVERIFY(office.attendedTransfer(a, u"1002"_s));
        QCOMPARE(log.steps(), u"1000:35 1002:0 1002:65"_s);
        const QString c = activeLeg(office, u"1002"_s);
        QCOMPARE(office.leg(c)->call, room);
        QVERIFY(office.leg(c)->consultation);
        QCOMPARE(office.peerOf(a)->number, u"1002"_s);
        QVERIFY(!office.unhold(a));
        QVERIFY(!office.attendedTransfer(a, u"1003"_s));
        QVERIFY(answered || !office.threeWay(a));
        if (answered) {
            QVERIFY(office.phoneAnswer(u"1002"_s));
            QCOMPARE(log.steps(), u"1002:2"_s);
            QCOMPARE(office.leg(a)->state, LineState::Held);
        }
        if (end == u"complete")
            QVERIFY(office.completeTransfer(a));
        else if (end == u"hangup")
            QVERIFY(office.hangUp(a));
        else if (end == u"cancel")
            QVERIFY(office.cancelTransfer(a));
        else if (end == u"refuse")
            QVERIFY(office.hangUp(c));
        else if (end == u"three")
            QVERIFY(office.threeWay(a));
        else if (end == u"caller")
            QVERIFY(office.hangUp(b));
        else
            office.advance(20'000);
        QTEST(log.steps(), "steps");
        QStringList left;
        for (const SimLeg *leg : office.legsOf(room)) {
            left.append(leg->number);
            QVERIFY(!leg->consultation || (end == u"complete" && !answered));
        }
        QTEST(left.join(u' '), "left");
        if (end == u"three")
            QCOMPARE(callIn(office, room).state, CallState::Conference);
        else if (answered || end != u"complete")
            QCOMPARE(callIn(office, room).state, CallState::Talking);
    }

    void blind_data()
    {
        QTest::addColumn<bool>("heldBefore");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("steps");
        QTest::newRow("answered") << false << u"answer"_s << u"1002:0 1002:65 1002:2 1000:-1"_s;
        QTest::newRow("answered from hold") << true << u"answer"_s << u"1002:0 1002:65 1002:2 1000:-1"_s;
        QTest::newRow("refused") << false << u"refuse"_s << u"1002:0 1002:65 1002:-1"_s;
        QTest::newRow("no answer") << false << u"wait"_s << u"1002:0 1002:65 1002:-1"_s;
        QTest::newRow("no answer from hold") << true << u"wait"_s << u"1002:0 1002:65 1002:-1 1000:36"_s;
        QTest::newRow("cancelled") << true << u"cancel"_s << u"1002:0 1002:65 1002:-1 1000:36"_s;
        QTest::newRow("let go, answered") << false << u"letgo answer"_s << u"1002:0 1002:65 1000:-1 1002:2"_s;
        QTest::newRow("let go, comes back") << false << u"letgo wait"_s << u"1002:0 1002:65 1000:-1 1002:-1 1000:0 1000:65"_s;
        QTest::newRow("caller gives up") << false << u"caller"_s << u"1002:0 1002:65 5550100:-1 1002:-1 1000:-1"_s;
    }
    void blind()
    {
        QFETCH(bool, heldBefore);
        QFETCH(QString, end);
        Office office(officeWith(), 1);
        EventLog log(office);
        const QString room = answeredCall(office, u"1000"_s);
        const QString a = activeLeg(office, u"1000"_s);
        if (heldBefore)
            QVERIFY(office.hold(a));
        log.steps();
        QVERIFY(office.blindTransfer(a, u"1002"_s));
        QCOMPARE(office.leg(a)->state, heldBefore ? LineState::Held : LineState::Talking);
        if (end.startsWith(u"letgo"))
            QVERIFY(office.hangUp(a));
        if (end.endsWith(u"answer"))
            QVERIFY(office.phoneAnswer(u"1002"_s));
        else if (end == u"refuse")
            QVERIFY(office.phoneHangUp(u"1002"_s));
        else if (end == u"cancel")
            QVERIFY(office.cancelTransfer(a));
        else if (end == u"caller")
            QVERIFY(office.hangUp(office.legsOf(room).first()->id));
        else
            office.advance(20'000);
        QTEST(log.steps(), "steps");
        if (end == u"letgo wait") {
            QVERIFY(office.phoneAnswer(u"1000"_s));
            QCOMPARE(callIn(office, room).state, CallState::Talking);
        }
    }

    void transferTargets()
    {
        Office office(officeWith(), 1);
        using Kind = PbxError::Kind;
        const QString room = answeredCall(office, u"1000"_s);
        const QString a = activeLeg(office, u"1000"_s);
        QVERIFY(office.setDnd(u"1002"_s, true));
        QCOMPARE(office.blindTransfer(a, u"1002"_s).error().kind, Kind::TargetBusy);
        QVERIFY(office.setRegistered(u"1003"_s, false));
        QCOMPARE(office.attendedTransfer(a, u"1003"_s).error().kind, Kind::Refused);
        QCOMPARE(office.blindTransfer(a, u"6500"_s).error().kind, Kind::NoSuchTarget);
        QVERIFY(!office.blindTransfer(a, u"1000"_s));
        // Outside, and a number that is none.
        QVERIFY(office.blindTransfer(a, u"04041"_s));
        QVERIFY(!office.call(room)->transfer);
        QVERIFY(office.blindTransfer(a, u"07700900123"_s));
        office.advance(3'000);
        QVERIFY(!office.leg(a));
        QVERIFY(office.call(room));
        QVERIFY(callIn(office, room).id.isEmpty()); // nobody of ours takes part: not told
    }

    void transferIntoQueueParkAndMailbox()
    {
        Office office(officeWith(), 1);
        QString room = answeredCall(office, u"1000"_s);
        QVERIFY(office.blindTransfer(activeLeg(office, u"1000"_s), u"6700"_s));
        QVERIFY(office.call(room)->queued);
        QCOMPARE(callIn(office, room).state, CallState::Queued);
        room = answeredCall(office, u"1000"_s, u"5550101"_s);
        QVERIFY(office.blindTransfer(activeLeg(office, u"1000"_s), u"72"_s));
        QCOMPARE(office.park(u"72"_s)->call, room);
        room = answeredCall(office, u"1000"_s, u"5550102"_s);
        QVERIFY(office.transferToVoicemail(activeLeg(office, u"1000"_s), u"1004"_s));
        office.advance(5'000);
        QCOMPARE(office.person(u"1004"_s)->voicemailNew, 1);
    }

    void ringingCallIsRedirected()
    {
        Office office(officeWith(), 1);
        EventLog log(office);
        const auto call = office.inbound(u"5550100"_s, u"1000"_s);
        QVERIFY(call);
        QVERIFY(office.blindTransfer(activeLeg(office, u"1000"_s), u"1002"_s));
        QCOMPARE(log.steps(), u"5550100:1 1000:0 1000:65 1000:-1 1002:0 1002:65"_s);
        QVERIFY(office.redirect(call->call, u"71"_s));
        QCOMPARE(callIn(office, call->call).state, CallState::Parked);
    }

    void joinMakesOneCall()
    {
        Office office(officeWith(), 1);
        EventLog log(office);
        const QString first = answeredCall(office, u"1000"_s);
        QVERIFY(office.phoneHold(u"1000"_s));
        const QString second = answeredCall(office, u"1000"_s, u"5550101"_s);
        const QString leg = office.legsOf(first).last()->id;
        log.steps();
        QVERIFY(office.join(first, second, leg));
        QCOMPARE(log.steps(), u"5550101:16 1000:-1 1000:36"_s);
        QCOMPARE(office.calls(), QStringList { first });
        QCOMPARE(callIn(office, first).state, CallState::Conference);
        QVERIFY(!office.join(first, first, leg));
    }

    void parkAndFetch_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("steps");
        QTest::newRow("dial the slot") << u"dial"_s << u"1002:1 1002:14 5550100:21"_s;
        QTest::newRow("click to dial") << u"click"_s << u"1002:0 1002:65 1002:2 1002:16 5550100:21"_s;
        QTest::newRow("unpark") << u"unpark"_s << u"1002:0 1002:65 1002:2 5550100:21"_s;
        QTest::newRow("unpark off hook") << u"auto"_s << u"1002:0 1002:65 1002:2 5550100:21"_s;
    }
    void parkAndFetch()
    {
        QFETCH(QString, how);
        Office office(officeWith(), 1);
        EventLog log(office);
        const QString room = answeredCall(office, u"1000"_s);
        log.steps();
        const auto slot = office.parkCall(activeLeg(office, u"1000"_s), {});
        QVERIFY(slot);
        QCOMPARE(*slot, u"71"_s);
        QCOMPARE(log.steps(), u"1000:-1 5550100:30"_s);
        QCOMPARE(log.of<ParkEvent>().last().leg, office.legsOf(room).first()->id);
        const Call parked = callIn(office, room);
        QCOMPARE(parked.state, CallState::Parked);
        QCOMPARE(parked.legs.first().state, LineState::Parked);
        if (how == u"dial")
            QVERIFY(office.phoneDial(u"1002"_s, *slot));
        else if (how == u"click")
            QVERIFY(office.dial(u"1002"_s, *slot));
        else
            QVERIFY(office.unpark(*slot, u"1002"_s, how == u"auto"));
        if (how == u"unpark") {
            QVERIFY(log.of<ParkEvent>().last().on); // rings, and stays parked
            QVERIFY(office.phoneAnswer(u"1002"_s));
        }
        QTEST(log.steps(), "steps");
        QVERIFY(!log.of<ParkEvent>().last().on);
        QCOMPARE(callIn(office, room).state, CallState::Talking);
        QVERIFY(office.park(u"71"_s)->call.isEmpty());
    }

    void parkRefusals()
    {
        Office office(officeWith(), 1);
        using Kind = PbxError::Kind;
        QVERIFY(!answeredCall(office, u"1000"_s).isEmpty());
        QVERIFY(office.parkCall(activeLeg(office, u"1000"_s), u"72"_s));
        QVERIFY(!answeredCall(office, u"1000"_s).isEmpty());
        const QString leg = activeLeg(office, u"1000"_s);
        QCOMPARE(office.parkCall(leg, u"72"_s).error().kind, Kind::TargetBusy);
        QCOMPARE(office.parkCall(leg, u"99"_s).error().kind, Kind::NoSuchTarget);
        QCOMPARE(office.parkCall(u"1"_s, u"71"_s).error().kind, Kind::NoSuchCall);
        QVERIFY(office.inbound(u"5550103"_s, u"1002"_s));
        QCOMPARE(office.parkCall(activeLeg(office, u"1002"_s), u"71"_s).error().kind, Kind::Refused);
    }

    void parkTimesOutAndRingsBack()
    {
        Office office(officeWith(), 1);
        EventLog log(office);
        const QString room = answeredCall(office, u"1000"_s);
        QVERIFY(office.parkCall(activeLeg(office, u"1000"_s), u"71"_s));
        log.steps();
        office.advance(59'999);
        QCOMPARE(log.steps(), QString());
        office.advance(1);
        QCOMPARE(log.steps(), u"1000:0 1000:65"_s);
        QCOMPARE(callIn(office, room).state, CallState::Parked);
        office.advance(20'000); // not answered: stays, and rings again later
        QCOMPARE(log.steps(), u"1000:-1"_s);
        QVERIFY(!office.park(u"71"_s)->call.isEmpty());
        office.advance(60'000);
        QCOMPARE(log.steps(), u"1000:0 1000:65"_s);
        QVERIFY(office.phoneAnswer(u"1000"_s));
        QCOMPARE(callIn(office, room).state, CallState::Talking);
        QVERIFY(office.park(u"71"_s)->call.isEmpty());
    }

    void parkedCallThatLeavesItsSlotFirst_data()
    {
        QTest::addColumn<bool>("answered");
        QTest::newRow("answered") << true;
        QTest::newRow("not answered") << false;
    }
    void parkedCallThatLeavesItsSlotFirst()
    {
        QFETCH(bool, answered);
        Office office(officeWith([](OfficeConfig &c) { c.letsGoAtOnce = true; }), 1);
        EventLog log(office);
        const QString room = answeredCall(office, u"1000"_s);
        QVERIFY(office.parkCall(activeLeg(office, u"1000"_s), u"71"_s));
        office.advance(60'000);
        QVERIFY(!log.of<ParkEvent>().last().on);
        QVERIFY(office.park(u"71"_s)->call.isEmpty());
        QCOMPARE(callIn(office, room).state, CallState::Ringing);
        QCOMPARE(office.legsOf(room).first()->state, LineState::Calling);
        QCOMPARE(legState(office, u"1000"_s), LineState::Ringing);
        if (answered) {
            QVERIFY(office.phoneAnswer(u"1000"_s));
            QCOMPARE(callIn(office, room).state, CallState::Talking);
            QCOMPARE(office.legsOf(room).first()->state, LineState::Talking);
        } else {
            office.advance(20'000);
            QVERIFY(office.calls().isEmpty());
        }
    }

    void blindTransferThatLetsGoAtOnce_data()
    {
        QTest::addColumn<QString>("end");
        QTest::newRow("answered") << u"answer"_s;
        QTest::newRow("not answered") << u"wait"_s;
        QTest::newRow("refused") << u"refuse"_s;
        QTest::newRow("the caller gives up") << u"caller"_s;
    }
    void blindTransferThatLetsGoAtOnce()
    {
        QFETCH(QString, end);
        Office office(officeWith([](OfficeConfig &c) { c.letsGoAtOnce = true; }), 1);
        const QString room = answeredCall(office, u"1000"_s);
        const QString b = office.legsOf(room).first()->id;
        QVERIFY(office.blindTransfer(activeLeg(office, u"1000"_s), u"1002"_s));
        QCOMPARE(office.legsOf(room).size(), 2); // 1000 is out
        QCOMPARE(office.leg(b)->state, LineState::Calling);
        QCOMPARE(legState(office, u"1002"_s), LineState::Ringing);
        QCOMPARE(office.peerOf(activeLeg(office, u"1002"_s))->id, b);
        if (end == u"answer") {
            QVERIFY(office.phoneAnswer(u"1002"_s));
            QCOMPARE(office.leg(b)->state, LineState::Talking);
            QCOMPARE(callIn(office, room).state, CallState::Talking);
            return;
        }
        if (end == u"refuse")
            QVERIFY(office.phoneHangUp(u"1002"_s));
        else if (end == u"caller")
            QVERIFY(office.hangUp(b));
        else
            office.advance(20'000);
        QVERIFY(office.calls().isEmpty()); // nobody takes the caller back
    }

    void blindTransferOfSeveral()
    {
        // Those who are left may talk on.
        Office office(officeWith([](OfficeConfig &c) { c.letsGoAtOnce = true; }), 1);
        const QString room = answeredCall(office, u"1000"_s);
        const QString a = activeLeg(office, u"1000"_s);
        QVERIFY(office.attendedTransfer(a, u"1003"_s));
        QVERIFY(office.phoneAnswer(u"1003"_s));
        QVERIFY(office.threeWay(a));
        QVERIFY(office.blindTransfer(a, u"1002"_s));
        office.advance(20'000);
        for (const SimLeg *leg : office.legsOf(room))
            QCOMPARE(leg->state, LineState::Talking);
        QCOMPARE(office.legsOf(room).size(), 3);
    }

    void parkedCallerGivesUp()
    {
        Office office(officeWith(), 1);
        EventLog log(office);
        const QString room = answeredCall(office, u"1000"_s);
        QVERIFY(office.parkCall(activeLeg(office, u"1000"_s), u"71"_s));
        office.advance(60'000);
        QVERIFY(office.hangUp(office.legsOf(room).first()->id));
        QVERIFY(office.calls().isEmpty());
        QCOMPARE(log.endOf(u"1000"_s).sipCode, 487);
        QVERIFY(!log.of<ParkEvent>().last().on);
    }

    void forwardCallToAList()
    {
        Office office(officeWith(), 1);
        const QString room = answeredCall(office, u"1000"_s);
        QVERIFY(office.forwardCall(room, { u"1002"_s, u"1003"_s }));
        QCOMPARE(legState(office, u"1002"_s), LineState::Ringing);
        QCOMPARE(legState(office, u"1003"_s), LineState::Ringing);
        QVERIFY(office.phoneAnswer(u"1003"_s));
        QStringList left;
        for (const SimLeg *leg : office.legsOf(room))
            left.append(leg->number);
        QCOMPARE(left, QStringList({ u"5550100"_s, u"1003"_s }));
        QCOMPARE(office.forwardCall(room, { u"9999"_s }).error().kind, PbxError::Kind::NoSuchTarget);
    }
};

QTEST_GUILESS_MAIN(TestOfficeTransfers)
#include "tst_office_transfers.moc"
