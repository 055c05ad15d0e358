// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/deskoffice.h"

#include <QSignalSpy>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;
using Stage = HandedCall::Stage;

/// What is said before a call is let go of, what becomes of it, and callers who wait until somebody busy is free.
class TestSafeTransfers : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void reasons_data();
    void reasons();
    void theSameKeyGoesOn();
    void theStoryGrows();
    void ringingTooLongIsToldOnce();
    void undoWhileItStillRings();
    void waitsAndIsConnected();
    void waitsAndIsOfferedByOneKey();
    void oneCallerAtATime();
    void waitingTooLongComesBack();
    void holdsWhereThePbxCannotPark();
    void isNotOfferedWhereItCannotWork();
    void resumingEndsTheWait();
    void aRefusedParkingEndsTheWait();

private:
    void change(const QString &number, const std::function<void(Extension &)> &edit);
    void talkTo(const QString &id = u"c1"_s) { o->tell({ upserted(o->inbound(id, LineState::Talking, CallState::Talking)) }); }
    /// The operator's leg is gone and the caller is in that slot.
    void parked(const QString &id, const QString &slot);
    void ringsAt(const QString &id, const QString &number, LineState state = LineState::Ringing);
    void cameBack(const QString &id);
    void busy(const QString &number, bool on);
    void tick(qint64 seconds);
    Stage stage(const QString &id) const;

    std::unique_ptr<DeskOffice> o;
};

void TestSafeTransfers::init()
{
    o = std::make_unique<DeskOffice>();
}

void TestSafeTransfers::cleanup()
{
    o.reset();
}

void TestSafeTransfers::change(const QString &number, const std::function<void(Extension &)> &edit)
{
    Extension e = *o->board.extension(o->ext(number));
    edit(e);
    o->tell({ upserted(e) });
}

void TestSafeTransfers::busy(const QString &number, bool on)
{
    change(number, [this, on](Extension &e) {
        e.state = on ? LineState::Talking : LineState::Idle;
        e.stateSince = o->clock.now();
    });
}

void TestSafeTransfers::parked(const QString &id, const QString &slot)
{
    Call call = o->inbound(id, LineState::Idle, CallState::Parked);
    call.legs.removeLast();
    ParkSlot place;
    place.id = ParkSlotId(o->account, slot);
    place.number = slot;
    place.occupied = true;
    place.call = call.id;
    place.since = o->clock.now();
    o->tell({ upserted(call), upserted(place) });
}

void TestSafeTransfers::ringsAt(const QString &id, const QString &number, LineState state)
{
    Call call = o->inbound(id, LineState::Idle, state == LineState::Ringing ? CallState::Ringing : CallState::Talking);
    call.legs.last() = o->leg(id + u't', number, state, LegRole::Callee);
    QList<Change> changes { upserted(call) };
    for (const char *slot : { "71", "72" }) {
        ParkSlot place;
        place.id = ParkSlotId(o->account, QLatin1StringView(slot));
        place.number = QLatin1StringView(slot);
        const ParkSlot *now = o->board.parkSlot(place.id);
        if (now && now->call == call.id)
            changes.append(upserted(place));
    }
    o->tell(changes);
}

void TestSafeTransfers::cameBack(const QString &id)
{
    o->tell({ upserted(o->inbound(id, LineState::Ringing, CallState::Ringing)) });
}

void TestSafeTransfers::tick(qint64 seconds)
{
    o->clock.advance(seconds * 1000);
    emit o->board.secondTick()->tick(o->clock.now());
}

Stage TestSafeTransfers::stage(const QString &id) const
{
    const HandedCall *row = o->desk.handedOver().find(o->callId(id));
    return row ? row->stage : Stage::Ended;
}

void TestSafeTransfers::reasons_data()
{
    QTest::addColumn<std::function<void(Extension &)>>("edit");
    QTest::addColumn<QString>("says");
    using Edit = std::function<void(Extension &)>;
    const QDateTime now = DeskOffice().clock.now();
    QTest::newRow("mobile") << Edit([](Extension &e) {
        e.mobile = u"0170555"_s;
        e.forwarding = Forwarding { u"0170555"_s, {}, {} };
    }) << u"forwards every call to the mobile 0170555"_s;
    QTest::newRow("forward") << Edit([](Extension &e) { e.forwarding = Forwarding { u"1003"_s, {}, {} }; }) << u"forwards every call to 1003"_s;
    QTest::newRow("dnd") << Edit([](Extension &e) { e.dnd = true; }) << u"does not want to be disturbed"_s;
    QTest::newRow("away") << Edit([](Extension &e) {
        e.presence = Presence::Lunch;
        e.presenceText = u"until 13:00"_s;
    }) << u"is away: until 13:00"_s;
    QTest::newRow("talking") << Edit([now](Extension &e) {
        e.state = LineState::Talking;
        e.stateSince = now.addSecs(-12 * 60);
    }) << u"is on a call for 12 minute(s)"_s;
    QTest::newRow("off") << Edit([](Extension &e) { e.registration = Registration::Unregistered; }) << u"has the phone off"_s;
}

void TestSafeTransfers::reasons()
{
    QFETCH(std::function<void(Extension &)>, edit);
    QFETCH(QString, says);
    change(u"1001"_s, edit);
    talkTo();
    o->desk.setTarget(o->target(u"1001"_s), true);
    o->desk.trigger(DeskAction::Enter);
    QVERIFY(o->backend.commands().isEmpty()); // nothing went yet
    QVERIFY(o->desk.warning());
    QCOMPARE(o->desk.warning()->reasons.first().sentence, says);
}

void TestSafeTransfers::theSameKeyGoesOn()
{
    busy(u"1001"_s, true);
    o->tell({ upserted(o->inbound(u"c1"_s, LineState::Ringing, CallState::Ringing)) });
    o->desk.setTarget(o->target(u"1001"_s), true);
    o->desk.trigger(DeskAction::SendOn);
    QVERIFY(o->backend.commands().isEmpty());
    o->desk.trigger(DeskAction::SendOn);
    QVERIFY(o->last<Command::BlindTransfer>());
}

void TestSafeTransfers::theStoryGrows()
{
    talkTo();
    QVERIFY(o->desk.handedOver().storyFor(o->callId(u"c1"_s)).isEmpty());
    o->desk.transfer(o->target(u"1001"_s), TransferMode::Blind);
    ringsAt(u"c1"_s, u"1001"_s);
    cameBack(u"c1"_s);
    QCOMPARE(stage(u"c1"_s), Stage::CameBack);
    QCOMPARE(o->desk.handedOver().storyFor(o->callId(u"c1"_s)), u"second time: wanted Anna Bergmann"_s);

    talkTo(); // answered: the row goes, the story stays with the caller
    QCOMPARE(o->desk.handedOver().rowCount(), 0);
    o->desk.transfer(o->target(u"1002"_s), TransferMode::Blind);
    ringsAt(u"c1"_s, u"1002"_s);
    QSignalSpy said(&o->desk, &OperatorDesk::noticed);
    cameBack(u"c1"_s);
    const QString story = u"third time: wanted Anna Bergmann, then Henrik Dahl"_s;
    QCOMPARE(o->desk.handedOver().index(0).data(HandedOverModel::StoryRole).toString(), story);
    QCOMPARE(said.count(), 1);
    QVERIFY(said.first().first().value<Notice>().text.contains(story));

    o->tell({ removed<Call>(o->callId(u"c1"_s)) });
    tick(HandedOverModel::lingerSeconds + 1);
    tick(1);
    QVERIFY(o->desk.handedOver().storyFor(o->callId(u"c1"_s)).isEmpty());
}

void TestSafeTransfers::ringingTooLongIsToldOnce()
{
    talkTo();
    o->desk.transfer(o->target(u"1001"_s), TransferMode::Blind);
    ringsAt(u"c1"_s, u"1001"_s);
    QSignalSpy said(&o->desk, &OperatorDesk::noticed);
    tick(HandedOverModel::returnSeconds - 1);
    QCOMPARE(said.count(), 0);
    tick(1);
    tick(1);
    QCOMPARE(said.count(), 1);
    QCOMPARE(said.first().first().value<Notice>().level, Notice::Level::Warning);
    o->desk.trigger(DeskAction::FetchBack);
    QVERIFY(o->last<Command::PickUp>());
}

void TestSafeTransfers::undoWhileItStillRings()
{
    talkTo();
    o->desk.transfer(o->target(u"1001"_s), TransferMode::Blind);
    ringsAt(u"c1"_s, u"1001"_s);
    QVERIFY(o->desk.availability(DeskAction::BringBack).enabled());
    o->desk.trigger(DeskAction::BringBack);
    QVERIFY(o->last<Command::PickUp>());
    Capabilities none;
    o->backend.setCapabilities(none);
    QCOMPARE(o->desk.availability(DeskAction::BringBack).kind, Availability::Kind::Hidden);
}

void TestSafeTransfers::waitsAndIsConnected()
{
    busy(u"1001"_s, true);
    talkTo();
    o->desk.setTarget(o->target(u"1001"_s), true);
    o->desk.trigger(DeskAction::Transfer);
    QVERIFY(o->desk.warning());
    o->desk.trigger(DeskAction::WaitForFree);
    QVERIFY(o->last<Command::Park>());
    QVERIFY(!o->desk.warning());
    parked(u"c1"_s, u"71"_s);
    QCOMPARE(stage(u"c1"_s), Stage::WaitsForFree);
    QCOMPARE(o->desk.state().phase, DeskPhase::Rest); // the desk is free for the next call
    tick(30);
    QVERIFY(o->last<Command::Park>()); // nothing else was sent
    busy(u"1001"_s, false);
    const auto *sent = o->last<Command::Unpark>();
    QVERIFY(sent);
    QCOMPARE(sent->slot.local(), u"71"_s);
    QCOMPARE(sent->to, o->ext(u"1001"_s));
    ringsAt(u"c1"_s, u"1001"_s);
    QCOMPARE(stage(u"c1"_s), Stage::Ringing);
    ringsAt(u"c1"_s, u"1001"_s, LineState::Talking);
    QCOMPARE(stage(u"c1"_s), Stage::Answered);
}

void TestSafeTransfers::waitsAndIsOfferedByOneKey()
{
    o->desk.setConnectsWhenFree(false);
    busy(u"1001"_s, true);
    talkTo();
    o->desk.setTarget(o->target(u"1001"_s), true);
    o->desk.trigger(DeskAction::WaitForFree);
    parked(u"c1"_s, u"71"_s);
    QSignalSpy said(&o->desk, &OperatorDesk::noticed);
    busy(u"1001"_s, false);
    tick(1);
    QCOMPARE(said.count(), 1); // once, and nothing is sent
    QVERIFY(o->last<Command::Park>());
    o->desk.trigger(DeskAction::WaitForFree);
    QVERIFY(o->last<Command::Unpark>());
}

void TestSafeTransfers::oneCallerAtATime()
{
    busy(u"1001"_s, true);
    for (const auto &[id, slot] : { std::pair { u"c1"_s, u"71"_s }, { u"c2"_s, u"72"_s } }) {
        talkTo(id);
        o->desk.setTarget(o->target(u"1001"_s), true);
        o->desk.trigger(DeskAction::WaitForFree);
        parked(id, slot);
    }
    busy(u"1001"_s, false);
    tick(1);
    QCOMPARE(stage(u"c1"_s), Stage::Sending);
    QCOMPARE(stage(u"c2"_s), Stage::WaitsForFree);
}

void TestSafeTransfers::waitingTooLongComesBack()
{
    busy(u"1001"_s, true);
    talkTo();
    o->desk.setTarget(o->target(u"1001"_s), true);
    o->desk.trigger(DeskAction::WaitForFree);
    parked(u"c1"_s, u"71"_s);
    QSignalSpy said(&o->desk, &OperatorDesk::noticed);
    tick(OperatorDesk::campOnSeconds - 1);
    QCOMPARE(stage(u"c1"_s), Stage::WaitsForFree);
    tick(1);
    QCOMPARE(stage(u"c1"_s), Stage::CameBack);
    QCOMPARE(said.count(), 1);
    QVERIFY2(said.first().first().value<Notice>().text.contains(u"waited too long for Anna Bergmann"_s), qPrintable(said.first().first().value<Notice>().text));
    o->desk.trigger(DeskAction::FetchBack); // one key
    const auto *fetched = o->last<Command::Unpark>();
    QVERIFY(fetched);
    QCOMPARE(fetched->to, o->ext(u"1000"_s));
}

void TestSafeTransfers::holdsWhereThePbxCannotPark()
{
    Capabilities can;
    can.add({ Capability::Hold, Capability::BlindTransfer, Capability::PickUp });
    o->backend.setCapabilities(can);
    busy(u"1001"_s, true);
    talkTo();
    o->desk.setTarget(o->target(u"1001"_s), true);
    o->desk.trigger(DeskAction::WaitForFree);
    QVERIFY(o->last<Command::Hold>());
    o->tell({ upserted(o->inbound(u"c1"_s, LineState::Held, CallState::Held)) });
    busy(u"1001"_s, false);
    const auto *sent = o->last<Command::BlindTransfer>();
    QVERIFY(sent);
    QCOMPARE(sent->number, u"1001"_s);
}

void TestSafeTransfers::isNotOfferedWhereItCannotWork()
{
    talkTo();
    o->desk.setTarget(o->target(u"1001"_s), true);
    QVERIFY(!o->desk.availability(DeskAction::WaitForFree).enabled()); // free already
    change(u"1001"_s, [](Extension &e) { e.state = LineState::Unknown; });
    QVERIFY(o->desk.availability(DeskAction::WaitForFree).reason.contains("does not tell"_L1));
    busy(u"1001"_s, true);
    QVERIFY(o->desk.availability(DeskAction::WaitForFree).enabled());
    o->backend.setCapabilities({});
    QCOMPARE(o->desk.availability(DeskAction::WaitForFree).kind, Availability::Kind::Hidden);
}

void TestSafeTransfers::resumingEndsTheWait()
{
    Capabilities can;
    can.add({ Capability::Hold, Capability::BlindTransfer, Capability::PickUp });
    o->backend.setCapabilities(can);
    busy(u"1001"_s, true);
    talkTo();
    o->desk.setTarget(o->target(u"1001"_s), true);
    o->desk.trigger(DeskAction::WaitForFree);
    o->tell({ upserted(o->inbound(u"c1"_s, LineState::Held, CallState::Held)) });
    o->desk.trigger(DeskAction::FetchBack);
    QVERIFY(o->last<Command::Unhold>());
    talkTo();
    QCOMPARE(o->desk.handedOver().rowCount(), 0);
    QCOMPARE(o->desk.state().phase, DeskPhase::WithYou);
    busy(u"1001"_s, false);
    QVERIFY(!o->last<Command::BlindTransfer>());
}

void TestSafeTransfers::aRefusedParkingEndsTheWait()
{
    busy(u"1001"_s, true);
    talkTo();
    o->desk.setTarget(o->target(u"1001"_s), true);
    o->desk.trigger(DeskAction::WaitForFree);
    o->backend.settle(PbxError { PbxError::Kind::Refused, u"All slots are taken."_s });
    QTRY_COMPARE(o->desk.handedOver().rowCount(), 0);
    QCOMPARE(o->desk.state().phase, DeskPhase::WithYou);
}

QTEST_GUILESS_MAIN(TestSafeTransfers)
#include "tst_safetransfers.moc"
