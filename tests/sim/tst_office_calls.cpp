// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/simhelp.h"

using namespace Cordboard;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Cordboard::Behaviour)

class TestOfficeCalls : public QObject
{
    Q_OBJECT
private slots:
    void phoneDialsPhone()
    {
        Office office(officeWith(), 1);
        EventLog log(office);
        const auto call = office.phoneDial(u"1001"_s, u"1002"_s);
        QVERIFY(call);
        QCOMPARE(log.steps(), u"1001:1 1002:0 1002:65"_s);
        QCOMPARE(callIn(office, call->call).state, CallState::Ringing);
        QCOMPARE(callIn(office, call->call).direction, Direction::Internal);
        office.advance(4'000);
        QVERIFY(office.phoneAnswer(u"1002"_s));
        QCOMPARE(log.steps(), u"1002:2 1001:14"_s);
        const Call c = callIn(office, call->call);
        QCOMPARE(c.state, CallState::Talking);
        QCOMPARE(c.startedAt.msecsTo(c.answeredAt), 4'000);
        QVERIFY(office.phoneHangUp(u"1001"_s));
        QCOMPARE(log.steps(), u"1001:-1 1002:-1"_s);
        QVERIFY(log.endOf(u"1001"_s).byPhone);
        QVERIFY(!log.endOf(u"1002"_s).byPhone);
        QVERIFY(office.calls().isEmpty());
        QCOMPARE(office.person(u"1002"_s)->state, LineState::Idle);
        QCOMPARE(office.cdrs().last().disposition, Disposition::Answered);
        QCOMPARE(office.cdrs().last().direction, Direction::Internal);
    }

    void idsAreGrowingDigits()
    {
        Office office(officeWith(), 1);
        const auto first = office.phoneDial(u"1001"_s, u"1002"_s);
        const auto second = office.phoneDial(u"1003"_s, u"1004"_s);
        QVERIFY(first && second);
        QCOMPARE(first->call.size(), 12);
        QVERIFY(second->call.toULongLong() > first->call.toULongLong());
        QVERIFY(second->leg.toULongLong() > first->leg.toULongLong());
    }

    void clickToDial()
    {
        Office office(officeWith(), 1);
        EventLog log(office);
        const auto call = office.dial(u"1000"_s, u"1002"_s);
        QVERIFY(call);
        QCOMPARE(log.steps(), u"1000:0 1000:65 1000:2 1002:0 1002:65"_s);
        QCOMPARE(legState(office, u"1000"_s), LineState::Calling); // off hook, but not talking to anybody
        QCOMPARE(office.leg(call->leg)->role, LegRole::Caller);
        QVERIFY(office.phoneAnswer(u"1002"_s));
        QCOMPARE(log.steps(), u"1002:2 1000:16"_s);
        QCOMPARE(callIn(office, call->call).state, CallState::Talking);
    }

    void clickToDialWithoutAutoAnswer()
    {
        Office office(officeWith(), 1);
        EventLog log(office);
        Office::DialOptions options;
        options.autoAnswer = false;
        QVERIFY(office.dial(u"1000"_s, u"1002"_s, options));
        QCOMPARE(log.steps(), u"1000:0 1000:65"_s);
        QVERIFY(office.phoneAnswer(u"1000"_s));
        QCOMPARE(log.steps(), u"1000:2 1002:0 1002:65"_s);
        QVERIFY(office.phoneHangUp(u"1000"_s));
        QVERIFY(office.calls().isEmpty());
        QCOMPARE(log.endOf(u"1002"_s).sipCode, 487);
        QVERIFY(office.dial(u"1000"_s, u"1002"_s, options));
        office.advance(21'000); // nobody lifts the own receiver
        QVERIFY(office.calls().isEmpty());
    }

    void bothAtOnce()
    {
        Office office(officeWith(), 1);
        EventLog log(office);
        Office::DialOptions options;
        options.autoAnswer = false;
        options.bothAtOnce = true;
        const auto call = office.dial(u"1000"_s, u"1002"_s, options);
        QVERIFY(call);
        QCOMPARE(log.steps(), u"1000:0 1000:65 1002:0 1002:65"_s);
        QVERIFY(office.phoneAnswer(u"1002"_s));
        QVERIFY(office.phoneAnswer(u"1000"_s));
        QCOMPARE(log.steps(), u"1002:2 1000:2 1000:16"_s);
        QCOMPARE(callIn(office, call->call).state, CallState::Talking);
    }

    void outsideCallerAndHold()
    {
        Office office(officeWith(), 1);
        EventLog log(office);
        const QString room = answeredCall(office, u"1000"_s);
        QCOMPARE(callIn(office, room).direction, Direction::Inbound);
        log.steps();
        const QString leg = activeLeg(office, u"1000"_s);
        QVERIFY(office.phoneHold(u"1000"_s));
        QCOMPARE(log.steps(), u"1000:35"_s);
        const Call held = callIn(office, room);
        QCOMPARE(held.state, CallState::Held);
        QCOMPARE(held.legs.at(0).state, LineState::Talking); // only the holder is Held
        QVERIFY(!office.hold(leg));
        QVERIFY(office.unhold(leg));
        QCOMPARE(log.steps(), u"1000:36"_s);
        QVERIFY(!office.unhold(leg));
    }

    void outsideNumbers_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("afterMs");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("disposition");
        QTest::newRow("answers") << u"0163296001"_s << 3'000 << int(CallState::Talking) << -1;
        QTest::newRow("not found") << u"04041"_s << 0 << int(CallState::Unknown) << int(Disposition::Failed);
        QTest::newRow("busy") << u"04861"_s << 1'500 << int(CallState::Unknown) << int(Disposition::Busy);
        QTest::newRow("rings") << u"04081"_s << 30'000 << int(CallState::Ringing) << -1;
        QTest::newRow("gives up") << u"04081"_s << 60'000 << int(CallState::Unknown) << int(Disposition::Missed);
    }
    void outsideNumbers()
    {
        QFETCH(QString, number);
        QFETCH(int, afterMs);
        QFETCH(int, state);
        QFETCH(int, disposition);
        Office office(officeWith(), 1);
        const auto records = office.cdrs().size();
        const auto call = office.phoneDial(u"1001"_s, number);
        QVERIFY(call);
        office.advance(afterMs);
        QCOMPARE(int(callIn(office, call->call).state), state);
        QCOMPARE(office.cdrs().size() > records, disposition >= 0);
        if (disposition >= 0) {
            QCOMPARE(int(office.cdrs().last().disposition), disposition);
            QCOMPARE(office.cdrs().last().direction, Direction::Outbound);
        }
    }

    /// What a phone does by itself, and what the caller, the mailbox and the record see.
    void behaviours_data()
    {
        QTest::addColumn<Behaviour>("behaviour");
        QTest::addColumn<bool>("mailbox");
        QTest::addColumn<int>("afterMs");
        QTest::addColumn<QString>("steps");
        QTest::addColumn<int>("messages");
        QTest::addColumn<int>("disposition"); // -1: still on
        using Kind = Behaviour::Kind;
        const QString out = u"5550100"_s;
        QTest::newRow("manual") << Behaviour { Kind::Manual, 0, {} } << true << 3'600'000 << u"5550100:1 1002:0 1002:65"_s << 0 << -1;
        QTest::newRow("answers") << Behaviour { Kind::Answer, 2'500, {} } << true << 2'500
                                 << u"5550100:1 1002:0 1002:65 1002:2 5550100:14"_s << 0 << -1;
        QTest::newRow("refuses to mailbox") << Behaviour { Kind::Refuse, 1'000, {} } << true << 6'000
                                            << u"5550100:1 1002:0 1002:65 1002:-1 5550100:-1"_s << 1 << int(Disposition::Voicemail);
        QTest::newRow("refuses") << Behaviour { Kind::Refuse, 1'000, {} } << false << 6'000
                                 << u"5550100:1 1002:0 1002:65 1002:-1 5550100:-1"_s << 0 << int(Disposition::Busy);
        QTest::newRow("busy") << Behaviour { Kind::Busy, 0, {} } << false << 0 << u"5550100:1 5550100:-1"_s << 0 << int(Disposition::Busy);
        QTest::newRow("forwards") << Behaviour { Kind::Forward, 2'000, u"1003"_s } << true << 2'000
                                  << u"5550100:1 1002:0 1002:65 1002:-1 1003:0 1003:65"_s << 0 << -1;
    }
    void behaviours()
    {
        QFETCH(Behaviour, behaviour);
        QFETCH(bool, mailbox);
        QFETCH(int, afterMs);
        QFETCH(QString, steps);
        QFETCH(int, messages);
        QFETCH(int, disposition);
        Office office(officeWith([&](OfficeConfig &c) {
            personIn(c, u"1002"_s).behaviour = behaviour;
            personIn(c, u"1002"_s).mailbox = mailbox;
        }), 1);
        EventLog log(office);
        const auto call = office.inbound(u"5550100"_s, u"1002"_s);
        QVERIFY(call);
        office.advance(afterMs);
        QCOMPARE(log.steps(), steps);
        QCOMPARE(office.person(u"1002"_s)->voicemailNew, messages);
        QCOMPARE(office.call(call->call) == nullptr, disposition >= 0);
        if (disposition >= 0)
            QCOMPARE(int(office.cdrs().last().disposition), disposition);
    }

    void obstacles_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("dnd") << u"dnd"_s;
        QTest::newRow("unregistered") << u"unregistered"_s;
        QTest::newRow("talking") << u"talking"_s;
    }
    void obstacles()
    {
        QFETCH(QString, what);
        Office office(officeWith([](OfficeConfig &c) { personIn(c, u"1002"_s).maxCalls = 1; }), 1);
        if (what == u"dnd")
            QVERIFY(office.setDnd(u"1002"_s, true));
        else if (what == u"unregistered")
            QVERIFY(office.setRegistered(u"1002"_s, false));
        else
            QVERIFY(!answeredCall(office, u"1002"_s).isEmpty());
        QVERIFY(office.inbound(u"5550111"_s, u"1002"_s));
        QCOMPARE(office.cdrs().last().disposition, Disposition::Voicemail);
        QCOMPARE(office.cdrs().last().calleeNumber, u"1002"_s);
        EventLog log(office);
        office.advance(office.config().messageMs);
        QCOMPARE(log.of<VoicemailEvent>().size(), 1);
        QCOMPARE(office.person(u"1002"_s)->voicemailNew, 1);
        // With a rule for it the mailbox is spared.
        QVERIFY(office.setForwarding(u"1002"_s, { {}, u"1003"_s, u"1003"_s }));
        QVERIFY(office.inbound(u"5550111"_s, u"1002"_s));
        QCOMPARE(legState(office, u"1003"_s), LineState::Ringing);
    }

    void unregisteredShowsUnavailable()
    {
        Office office(officeWith(), 1);
        QVERIFY(office.setRegistered(u"1002"_s, false));
        QCOMPARE(office.person(u"1002"_s)->state, LineState::Unavailable);
        QVERIFY(!office.phoneDial(u"1002"_s, u"1001"_s));
        QVERIFY(office.setRegistered(u"1002"_s, true));
        QCOMPARE(office.person(u"1002"_s)->state, LineState::Idle);
    }

    void forwardsAlwaysAndNoAnswer()
    {
        Office office(officeWith(), 1);
        QVERIFY(office.setForwarding(u"1002"_s, { u"1003"_s, {}, {} }));
        QVERIFY(office.inbound(u"5550111"_s, u"1002"_s));
        QCOMPARE(legState(office, u"1002"_s), LineState::Idle);
        QCOMPARE(legState(office, u"1003"_s), LineState::Ringing);
        QVERIFY(office.setForwarding(u"1004"_s, { {}, {}, u"1001"_s }));
        QVERIFY(office.inbound(u"5550112"_s, u"1004"_s));
        office.advance(19'999);
        QCOMPARE(legState(office, u"1004"_s), LineState::Ringing);
        office.advance(1);
        QCOMPARE(legState(office, u"1004"_s), LineState::Idle);
        QCOMPARE(legState(office, u"1001"_s), LineState::Ringing);
    }

    void forwardingInACircleEnds()
    {
        Office office(officeWith(), 1);
        QVERIFY(office.setForwarding(u"1002"_s, { u"1003"_s, {}, {} }));
        QVERIFY(office.setForwarding(u"1003"_s, { u"1002"_s, {}, {} }));
        const auto call = office.inbound(u"5550111"_s, u"1002"_s);
        QVERIFY(call);
        QVERIFY(!office.call(call->call));
        QCOMPARE(office.cdrs().last().disposition, Disposition::Failed);
    }

    void impatientCallerIsMissed()
    {
        Office office(officeWith(), 1);
        Office::InboundOptions options;
        options.patienceMs = 8'000;
        const auto call = office.inbound(u"5550111"_s, u"1002"_s, options);
        QVERIFY(call);
        office.advance(8'000);
        QVERIFY(!office.call(call->call));
        QCOMPARE(office.cdrs().last().disposition, Disposition::Missed);
        QVERIFY(!office.cdrs().last().answeredAt.isValid());
    }

    void offeredCallIsRouted_data()
    {
        QTest::addColumn<bool>("accept");
        QTest::addColumn<QString>("divert");
        QTest::addColumn<QString>("rings");
        QTest::newRow("accepted") << true << QString() << u"1002"_s;
        QTest::newRow("diverted") << true << u"1003"_s << u"1003"_s;
        QTest::newRow("refused") << false << QString() << QString();
    }
    void offeredCallIsRouted()
    {
        QFETCH(bool, accept);
        QFETCH(QString, divert);
        QFETCH(QString, rings);
        Office office(officeWith(), 1);
        Office::InboundOptions options;
        options.offerMs = 5'000;
        const auto call = office.inbound(u"5550111"_s, u"1002"_s, options);
        QVERIFY(call);
        QVERIFY(callIn(office, call->call).decideBy.isValid());
        QCOMPARE(legState(office, u"1002"_s), LineState::Idle);
        QVERIFY(office.routeOffered(call->call, accept, divert));
        QCOMPARE(office.call(call->call) != nullptr, !rings.isEmpty());
        if (!rings.isEmpty())
            QCOMPARE(legState(office, rings), LineState::Ringing);
    }

    void recording()
    {
        Office office(officeWith(), 1);
        const QString room = answeredCall(office, u"1000"_s);
        const QString leg = activeLeg(office, u"1000"_s);
        EventLog log(office);
        QVERIFY(!office.setRecording(leg, RecordingState::Off));
        QVERIFY(office.setRecording(leg, RecordingState::On));
        QCOMPARE(office.setRecording(leg, RecordingState::On).error().kind, PbxError::Kind::Refused);
        QVERIFY(office.setRecording(leg, RecordingState::Paused));
        QVERIFY(office.phoneHangUp(u"1000"_s));
        QCOMPARE(log.of<RecordingEvent>().last().state, RecordingState::Off);
        QVERIFY(!office.cdrs().last().recordingId.isEmpty());
        QCOMPARE(office.cdrs().last().call.local(), room);
        QCOMPARE(log.endOf(u"1000"_s).recordingId, office.cdrs().last().recordingId);
    }

    void bargeDoesNotCountAsAParty()
    {
        Office office(officeWith(), 1);
        const QString room = answeredCall(office, u"1002"_s);
        const QString target = activeLeg(office, u"1002"_s);
        const auto supervisor = office.barge(target, u"1000"_s, BargeMode::Listen, true);
        QVERIFY(supervisor);
        QCOMPARE(callIn(office, room).state, CallState::Talking);
        QCOMPARE(office.leg(supervisor->leg)->monitoring, BargeMode::Listen);
        QVERIFY(office.barge(target, u"1000"_s, BargeMode::Speak));
        QCOMPARE(office.leg(supervisor->leg)->monitoring, BargeMode::Speak);
        QVERIFY(!office.barge(target, u"1002"_s, BargeMode::Listen));
        QVERIFY(office.phoneHangUp(u"1002"_s));
        QVERIFY(office.calls().isEmpty()); // the supervisor does not stay alone with the caller
    }

    void pickUp()
    {
        Office office(officeWith(), 1);
        EventLog log(office);
        const auto call = office.inbound(u"5550111"_s, u"1002"_s);
        QVERIFY(call);
        log.steps();
        QVERIFY(office.pickUp(activeLeg(office, u"1002"_s), u"1003"_s));
        QCOMPARE(log.steps(), u"1003:0 1003:65 1003:2 1002:-1 5550111:14"_s);
        QCOMPARE(office.cdrs().size(), office.config().history.size());
        QVERIFY(office.phoneHangUp(u"1003"_s));
        QCOMPARE(office.cdrs().last().calleeNumber, u"1003"_s);
    }

    void sharedLine()
    {
        Office office(officeWith(), 1);
        const QString line = u"external/1"_s;
        QVERIFY(office.reserveLine(line, u"1000"_s, true));
        QCOMPARE(office.lines().first().state, SharedLineState::Reserved);
        QCOMPARE(office.reserveLine(line, u"1001"_s, true).error().kind, PbxError::Kind::TargetBusy);
        Office::DialOptions options;
        options.line = line;
        QVERIFY(!office.dial(u"1001"_s, u"01632960001"_s, options));
        const auto call = office.dial(u"1000"_s, u"01632960001"_s, options);
        QVERIFY(call);
        QCOMPARE(office.lines().first().state, SharedLineState::InUse);
        QCOMPARE(office.lines().first().talker, u"1000"_s);
        QVERIFY(office.hangUpCall(call->call));
        QCOMPARE(office.lines().first().state, SharedLineState::Free);
    }

    void conference()
    {
        Office office(officeWith(), 1);
        const QString room = u"6500"_s;
        QVERIFY(office.phoneDial(u"1001"_s, room));
        QVERIFY(office.phoneDial(u"1002"_s, room));
        QVERIFY(office.inviteToConference(room, u"1003"_s));
        QVERIFY(office.phoneAnswer(u"1003"_s));
        const AccountId account(u"a"_s);
        const ConferenceId id(account, room);
        StateStore truth = office.truth(account);
        QCOMPARE(truth.find<Conference>(id)->members.size(), 3);
        QCOMPARE(callIn(office, office.conferences().first().call).state, CallState::Conference);
        QVERIFY(office.conferenceMute(room, activeLeg(office, u"1002"_s), true));
        truth = office.truth(account);
        QVERIFY(truth.find<Conference>(id)->members.at(1).muted);
        QVERIFY(office.conferenceKick(room, activeLeg(office, u"1001"_s)));
        QVERIFY(office.phoneHangUp(u"1002"_s));
        QVERIFY(office.phoneHangUp(u"1003"_s));
        QVERIFY(office.calls().isEmpty());
        QVERIFY(office.conferences().first().call.isEmpty());
    }

    void flowByCommandAndByDialling()
    {
        Office office(officeWith([](OfficeConfig &c) { c.dids = { { u"5550000"_s, {}, u"1002"_s, u"800"_s, u"1003"_s } }; }), 1);
        QVERIFY(!office.setFlow(u"800"_s, u"noon"_s));
        QVERIFY(office.inbound(u"5550111"_s, u"5550000"_s));
        QCOMPARE(legState(office, u"1002"_s), LineState::Ringing);
        QVERIFY(office.phoneDial(u"1004"_s, u"800"_s));
        QCOMPARE(office.flows().first().value, u"night"_s);
        const auto call = office.inbound(u"5550112"_s, u"5550000"_s);
        QVERIFY(call);
        QCOMPARE(legState(office, u"1003"_s), LineState::Ringing);
        QCOMPARE(callIn(office, call->call).did, u"5550000"_s);
    }

    void wakeUpCall()
    {
        Office office(officeWith(), 1);
        WakeUpCall wake;
        wake.extension = ExtensionId({}, u"1002"_s);
        wake.at = QDateTime::fromMSecsSinceEpoch(office.now() + 60'000, QTimeZone::UTC);
        wake.daily = true;
        QVERIFY(office.setWakeUp(wake, false));
        office.advance(60'000);
        QCOMPARE(legState(office, u"1002"_s), LineState::Ringing);
        QVERIFY(office.phoneAnswer(u"1002"_s));
        QVERIFY(office.phoneHangUp(u"1002"_s));
        office.advance(60'000);
        QVERIFY(office.calls().isEmpty());
        QCOMPARE(office.wakeUps().size(), 1);
        QCOMPARE(office.wakeUps().first().at, wake.at.addDays(1));
        QVERIFY(office.setWakeUp(office.wakeUps().first(), true));
        QVERIFY(office.wakeUps().isEmpty());
    }

    void unknownThingsAreRefused()
    {
        Office office(officeWith(), 1);
        using Kind = PbxError::Kind;
        QCOMPARE(office.answer(u"9"_s).error().kind, Kind::NoSuchCall);
        QCOMPARE(office.hangUp({}).error().kind, Kind::NoSuchCall);
        QCOMPARE(office.dial(u"9999"_s, u"1001"_s).error().kind, Kind::NoSuchTarget);
        QCOMPARE(office.dial(u"1001"_s, u"71"_s).error().kind, Kind::NoSuchTarget); // an empty slot
        QCOMPARE(office.unpark(u"71"_s, u"1001"_s).error().kind, Kind::NoSuchCall);
        QVERIFY(office.phoneHangUp(u"1001"_s)); // no call: nothing
        QVERIFY(!office.phoneAnswer(u"1001"_s));
        QVERIFY(office.calls().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOfficeCalls)
#include "tst_office_calls.moc"
