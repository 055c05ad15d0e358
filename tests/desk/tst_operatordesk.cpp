// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/deskoffice.h"

#include <QSignalSpy>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

class TestOperatorDesk : public QObject
{
    Q_OBJECT
private slots:
    void restsWithoutACall();
    void enterAnswersWhatRings();
    void typedLettersNeverAnswer();
    void blindTransferByEnter();
    void aRefusedTransferSaysWhichCall();
    void doubtfulTargetAsksFirst();
    void anOtherCallDropsTheWarning();
    void attendedCompletesAndGoesBack();
    void aParkedCallToldLateCanBeFetched();
    void aCallHandedOverIsNotWithYou();
    void aCallThatComesBackIsWithYouAgain();
    void takeNextAnswersOrTakesFromTheQueue();
    void aLostLinkMakesEnterDoNothing();
    void whatThePbxLacksIsHidden();
    void dialledCallsDoNotRing();
    void consultationAsACallOfItsOwn();
    void takingAnotherCallHoldsTheFirst();
};

void TestOperatorDesk::restsWithoutACall()
{
    DeskOffice o;
    QCOMPARE(o.desk.state().phase, DeskPhase::Rest);
    QCOMPARE(o.desk.enterMeaning(), EnterMeaning::Nothing);
    o.desk.trigger(DeskAction::Enter);
    QVERIFY(o.backend.commands().isEmpty());
    QSignalSpy said(&o.desk, &OperatorDesk::noticed);
    o.desk.trigger(DeskAction::Hold); // a key without a call says why it does nothing
    QCOMPARE(said.count(), 1);
    QVERIFY(o.backend.commands().isEmpty());
}

void TestOperatorDesk::enterAnswersWhatRings()
{
    DeskOffice o;
    QSignalSpy rang(&o.desk, &OperatorDesk::rang);
    o.tell({ upserted(o.inbound(u"c1"_s, LineState::Ringing, CallState::Ringing)) });
    QCOMPARE(rang.count(), 1);
    QCOMPARE(o.desk.state().phase, DeskPhase::Ringing);
    QCOMPARE(o.desk.state().callerName, u"Maria Lopez"_s);
    QCOMPARE(o.desk.enterMeaning(), EnterMeaning::Answer);
    o.desk.trigger(DeskAction::Enter);
    const auto *answer = o.last<Command::Answer>();
    QVERIFY(answer);
    QCOMPARE(answer->leg.local(), u"c1s"_s);
    // Nothing is true before the PBX says so.
    QCOMPARE(o.desk.state().phase, DeskPhase::Ringing);
    o.tell({ upserted(o.inbound(u"c1"_s, LineState::Talking, CallState::Talking)) });
    QCOMPARE(o.desk.state().phase, DeskPhase::WithYou);
    QCOMPARE(o.desk.enterMeaning(), EnterMeaning::Nothing); // a second Enter does not transfer to nobody
}

void TestOperatorDesk::typedLettersNeverAnswer()
{
    DeskOffice o;
    o.tell({ upserted(o.inbound(u"c1"_s, LineState::Ringing, CallState::Ringing)) });
    o.desk.setTarget(o.target(u"1001"_s), true);
    QCOMPARE(o.desk.enterMeaning(), EnterMeaning::Nothing);
    o.desk.trigger(DeskAction::Enter);
    QVERIFY(o.backend.commands().isEmpty());
    o.desk.trigger(DeskAction::SendOn);
    QVERIFY(o.last<Command::BlindTransfer>());
}

void TestOperatorDesk::blindTransferByEnter()
{
    DeskOffice o;
    o.tell({ upserted(o.inbound(u"c1"_s, LineState::Talking, CallState::Talking)) });
    o.desk.setTarget(o.target(u"1001"_s), true);
    QCOMPARE(o.desk.enterMeaning(), EnterMeaning::Transfer);
    QSignalSpy used(&o.desk, &OperatorDesk::targetUsed);
    o.desk.trigger(DeskAction::Enter);
    const auto *sent = o.last<Command::BlindTransfer>();
    QVERIFY(sent);
    QCOMPARE(sent->number, u"1001"_s);
    QCOMPARE(sent->leg.local(), u"c1s"_s);
    QCOMPARE(used.count(), 1);
    QCOMPARE(o.desk.handedOver().rowCount(), 1);
}

void TestOperatorDesk::aRefusedTransferSaysWhichCall()
{
    DeskOffice o;
    o.tell({ upserted(o.inbound(u"c1"_s, LineState::Talking, CallState::Talking)) });
    QSignalSpy said(&o.desk, &OperatorDesk::noticed);
    o.desk.transfer(o.target(u"1001"_s), TransferMode::Blind);
    o.backend.settle(PbxError { PbxError::Kind::Refused, u"no such route"_s });
    QTRY_COMPARE(said.count(), 1);
    const auto notice = said.first().first().value<Notice>();
    QCOMPARE(notice.level, Notice::Level::Failure);
    QVERIFY2(notice.text.contains("Maria Lopez"_L1) && notice.text.contains("no such route"_L1), qPrintable(notice.text));
    QCOMPARE(o.desk.handedOver().rowCount(), 0);
    QCOMPARE(o.desk.state().phase, DeskPhase::WithYou);
}

void TestOperatorDesk::doubtfulTargetAsksFirst()
{
    DeskOffice o;
    Extension grace = o.person(u"1003"_s, u"Grace Okafor"_s);
    grace.dnd = true;
    o.tell({ upserted(grace), upserted(o.inbound(u"c1"_s, LineState::Talking, CallState::Talking)) });
    o.desk.setTarget(o.target(u"1003"_s), true);
    o.desk.trigger(DeskAction::Enter);
    QVERIFY(o.backend.commands().isEmpty());
    QVERIFY(o.desk.warning());
    QCOMPARE(o.desk.enterMeaning(), EnterMeaning::Anyway);
    o.desk.dismissWarning();
    QVERIFY(!o.desk.warning());
    o.desk.trigger(DeskAction::Enter);
    o.desk.trigger(DeskAction::Enter);
    QVERIFY(o.last<Command::BlindTransfer>());
    QVERIFY(!o.desk.warning());
}

void TestOperatorDesk::anOtherCallDropsTheWarning()
{
    DeskOffice o;
    Extension grace = o.person(u"1003"_s, u"Grace Okafor"_s);
    grace.dnd = true;
    o.tell({ upserted(grace), upserted(o.inbound(u"c1"_s, LineState::Talking, CallState::Talking)) });
    o.desk.transfer(o.target(u"1003"_s), TransferMode::Blind);
    QVERIFY(o.desk.warning());
    o.tell({ removed<Call>(o.callId(u"c1"_s)) });
    QVERIFY(!o.desk.warning());
    o.desk.trigger(DeskAction::Enter);
    QVERIFY(o.backend.commands().isEmpty());
}

void TestOperatorDesk::attendedCompletesAndGoesBack()
{
    DeskOffice o;
    o.tell({ upserted(o.inbound(u"c1"_s, LineState::Talking, CallState::Talking)) });
    o.desk.setTarget(o.target(u"1002"_s), true);
    o.desk.trigger(DeskAction::AskFirst);
    QVERIFY(o.last<Command::AttendedTransfer>());
    o.desk.setTarget({}, false);

    Call asking = o.inbound(u"c1"_s, LineState::Held, CallState::Held);
    Leg asked = o.leg(u"c1t"_s, u"1002"_s, LineState::Ringing, LegRole::Callee);
    asked.consultation = true;
    asking.legs.append(asked);
    o.tell({ upserted(asking) });
    QCOMPARE(o.desk.state().phase, DeskPhase::Asking);
    QCOMPARE(o.desk.state().consulted.number, u"1002"_s);
    QCOMPARE(o.desk.enterMeaning(), EnterMeaning::Complete);
    QVERIFY(!o.desk.availability(DeskAction::AllThree).enabled()); // not before she has answered
    QVERIFY(!o.desk.availability(DeskAction::Swap).enabled());
    asking.legs.last().state = LineState::Talking;
    o.tell({ upserted(asking) });
    o.desk.trigger(DeskAction::Swap);
    QVERIFY(o.last<Command::SwapParties>());
    QCOMPARE(o.last<Command::SwapParties>()->call, asking.id);
    // Now the caller is with the operator, and the one who is asked waits: still one consultation.
    asking.legs[1].state = LineState::Talking;
    asking.legs.last().state = LineState::Held;
    o.tell({ upserted(asking) });
    QCOMPARE(o.desk.state().phase, DeskPhase::Asking);
    QCOMPARE(o.desk.state().consultedState, LineState::Held);
    QVERIFY(o.desk.availability(DeskAction::Swap).enabled());
    QVERIFY(o.desk.availability(DeskAction::AllThree).enabled());
    QCOMPARE(o.desk.enterMeaning(), EnterMeaning::Complete);
    o.desk.trigger(DeskAction::BackToCaller);
    QVERIFY(o.last<Command::CancelTransfer>());
    o.desk.trigger(DeskAction::Enter);
    QVERIFY(o.last<Command::CompleteTransfer>());
}

void TestOperatorDesk::aParkedCallToldLateCanBeFetched()
{
    DeskOffice o;
    o.tell({ upserted(o.inbound(u"c1"_s, LineState::Talking, CallState::Talking)) });
    // The call leaves the desk first, and where it is parked is known a moment later, when the PBX has been asked.
    Call parked = o.inbound(u"c1"_s, LineState::Talking, CallState::Parked);
    parked.legs.removeLast();
    o.tell({ upserted(parked) });
    QCOMPARE(o.desk.state().phase, DeskPhase::Rest);
    QVERIFY(!o.desk.availability(DeskAction::FetchParked).enabled());
    QSignalSpy meaning(&o.desk, &OperatorDesk::meaningChanged);
    ParkSlot slot = *o.board.parkSlot(ParkSlotId(o.account, u"71"_s));
    slot.occupied = true;
    slot.call = parked.id;
    slot.since = o.clock.now();
    o.tell({ upserted(slot) });
    QVERIFY(!meaning.isEmpty()); // or the key would stay as it was
    QVERIFY(o.desk.availability(DeskAction::FetchParked).enabled());
    meaning.clear();
    slot.occupied = false;
    slot.call = {};
    o.tell({ upserted(slot) });
    QVERIFY(!meaning.isEmpty());
}

void TestOperatorDesk::aCallHandedOverIsNotWithYou()
{
    DeskOffice o;
    o.tell({ upserted(o.inbound(u"c1"_s, LineState::Talking, CallState::Talking)) });
    o.desk.transfer(o.target(u"1001"_s), TransferMode::Blind);
    QCOMPARE(o.desk.state().phase, DeskPhase::Rest); // the next caller can be taken at once
    Call ringing = o.inbound(u"c1"_s, LineState::Talking, CallState::Talking);
    ringing.legs.append(o.leg(u"c1t"_s, u"1001"_s, LineState::Ringing, LegRole::Callee));
    o.tell({ upserted(ringing) });
    QCOMPARE(o.desk.state().phase, DeskPhase::Rest);
    QCOMPARE(o.desk.handedOver().find(o.callId(u"c1"_s))->stage, HandedCall::Stage::Ringing);

    QSignalSpy said(&o.desk, &OperatorDesk::noticed);
    Call taken = ringing;
    taken.legs.removeAt(1);
    taken.legs[1].state = LineState::Talking;
    o.tell({ upserted(taken) });
    QCOMPARE(o.desk.handedOver().find(o.callId(u"c1"_s))->stage, HandedCall::Stage::Answered);
    QCOMPARE(said.count(), 1);
    o.clock.advance(6000);
    o.desk.handedOver().refresh();
    QCOMPARE(o.desk.handedOver().rowCount(), 0);
}

void TestOperatorDesk::aCallThatComesBackIsWithYouAgain()
{
    DeskOffice o;
    const Call talking = o.inbound(u"c1"_s, LineState::Talking, CallState::Talking);
    o.tell({ upserted(talking) });
    o.desk.transfer(o.target(u"1001"_s), TransferMode::Blind);
    Call ringing = talking;
    ringing.legs.append(o.leg(u"c1t"_s, u"1001"_s, LineState::Ringing, LegRole::Callee));
    o.tell({ upserted(ringing) });
    QSignalSpy said(&o.desk, &OperatorDesk::noticed);
    o.tell({ upserted(talking) }); // nobody took it
    QCOMPARE(o.desk.state().phase, DeskPhase::WithYou);
    QCOMPARE(said.count(), 1);
    QVERIFY(said.first().first().value<Notice>().text.contains("came back"_L1));
}

void TestOperatorDesk::takeNextAnswersOrTakesFromTheQueue()
{
    DeskOffice o;
    Call queued = o.inbound(u"q1"_s, LineState::Talking, CallState::Queued);
    queued.legs.removeLast();
    queued.queue = QueueId(o.account, u"6700"_s);
    Queue queue = *o.board.queue(queued.queue);
    queue.waiting = { { queued.id, u"5550100"_s, u"Maria Lopez"_s, o.clock.now() } };
    o.tell({ upserted(queued), upserted(queue) });
    QCOMPARE(o.waiting.rowCount(), 1);
    QCOMPARE(o.desk.enterMeaning(), EnterMeaning::TakeNext);
    o.desk.trigger(DeskAction::Enter);
    const auto *taken = o.last<Command::TakeFromQueue>();
    QVERIFY(taken);
    QCOMPARE(taken->to.local(), u"1000"_s);
}

void TestOperatorDesk::aLostLinkMakesEnterDoNothing()
{
    DeskOffice o;
    o.tell({ upserted(o.inbound(u"c1"_s, LineState::Ringing, CallState::Ringing)) });
    QSignalSpy meaning(&o.desk, &OperatorDesk::meaningChanged);
    ConnectionInfo down;
    down.state = ConnectionState::Reconnecting;
    o.backend.setConnection(down);
    QVERIFY(meaning.count() > 0);
    QCOMPARE(o.desk.enterMeaning(), EnterMeaning::Nothing);
    const Availability a = o.desk.availability(DeskAction::Answer);
    QCOMPARE(a.kind, Availability::Kind::Disabled);
    QVERIFY(!a.reason.isEmpty());
}

void TestOperatorDesk::whatThePbxLacksIsHidden()
{
    DeskOffice o;
    Capabilities few;
    few.add(Capability::Answer);
    few.addUnavailable(Capability::Record, u"Recording needs a licence."_s);
    o.backend.setCapabilities(few);
    QCOMPARE(o.desk.availability(DeskAction::Park).kind, Availability::Kind::Hidden);
    QCOMPARE(o.desk.availability(DeskAction::Record).kind, Availability::Kind::Disabled);
    QCOMPARE(o.desk.availability(DeskAction::Record).reason, u"Recording needs a licence."_s);
}

void TestOperatorDesk::dialledCallsDoNotRing()
{
    DeskOffice o;
    QSignalSpy rang(&o.desk, &OperatorDesk::rang);
    Call out = o.inbound(u"d1"_s, LineState::Ringing, CallState::Ringing);
    out.legs[1].role = LegRole::Caller; // the console rings the operator's own phone first
    out.legs[0].role = LegRole::Callee;
    o.tell({ upserted(out) });
    QCOMPARE(o.desk.state().phase, DeskPhase::Dialling);
    QCOMPARE(rang.count(), 0);
    QCOMPARE(o.desk.enterMeaning(), EnterMeaning::Nothing);
    QVERIFY(o.desk.availability(DeskAction::EndCall).enabled());
}

void TestOperatorDesk::consultationAsACallOfItsOwn()
{
    DeskOffice o;
    const Call held = o.inbound(u"c1"_s, LineState::Held, CallState::Held);
    Call side;
    side.id = o.callId(u"c2"_s);
    side.consultationFor = held.id;
    side.state = CallState::Ringing;
    side.startedAt = o.clock.now();
    side.legs = { o.leg(u"x1"_s, u"1000"_s, LineState::Calling, LegRole::Caller), o.leg(u"x2"_s, u"1002"_s, LineState::Ringing, LegRole::Callee) };
    o.tell({ upserted(held), upserted(side) });
    QCOMPARE(o.desk.state().phase, DeskPhase::Asking);
    QCOMPARE(o.desk.state().call, held.id);
    QCOMPARE(o.desk.state().consultationCall, side.id);
    QCOMPARE(o.desk.state().consulted.number, u"1002"_s);
    QCOMPARE(o.desk.state().callerName, u"Maria Lopez"_s);
}

void TestOperatorDesk::takingAnotherCallHoldsTheFirst()
{
    DeskOffice o;
    o.tell({ upserted(o.inbound(u"c1"_s, LineState::Talking, CallState::Talking)) });
    Call queued = o.inbound(u"q1"_s, LineState::Talking, CallState::Queued);
    queued.legs.removeLast();
    queued.queue = QueueId(o.account, u"6700"_s);
    o.tell({ upserted(queued) });
    o.desk.takeWaiting(queued.id);
    QCOMPARE(o.backend.commands().size(), 2);
    QVERIFY(o.backend.commands().first().as<Command::Hold>());
    QVERIFY(o.last<Command::TakeFromQueue>());
}

QTEST_GUILESS_MAIN(TestOperatorDesk)
#include "tst_operatordesk.moc"
