// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/deskoffice.h"

#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

class TestDropVerdict : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_office = std::make_unique<DeskOffice>(); }
    void onAFreePerson();
    void onATalkingPerson();
    void onAPhoneThatIsOff();
    void onAnOccupiedSlot();
    void whatThePbxCannotIsRefusedInWords();
    void aGoneCallIsRefused();
    void withoutALinkNothingMoves();
    void aPersonOnACallMeansBarge();
    void aPersonOnAConferenceIsInvited();
    void aCallOnAConferenceGoesThere();
    void theHintNamesWhatLeadsSomewhere();
    void aParkedCallGoesInOneWayOnly();
    void whoIsNobodyHasNoVoicemail();

private:
    DropVerdict on(const DropTarget &target, TransferMode mode = TransferMode::Blind) const
    {
        DragPayload payload;
        payload.call = m_office->callId(u"c1"_s);
        payload.label = u"Maria Lopez"_s;
        return dropVerdict(m_office->board, payload, target, mode, m_office->clock.now());
    }
    DropTarget person(const QString &number) const
    {
        DropTarget t;
        t.kind = DropTarget::Kind::Person;
        t.person = m_office->ext(number);
        return t;
    }
    void talk() { m_office->tell({ upserted(m_office->inbound(u"c1"_s, LineState::Talking, CallState::Talking)) }); }

    std::unique_ptr<DeskOffice> m_office;
};

void TestDropVerdict::onAFreePerson()
{
    talk();
    const DropVerdict now = on(person(u"1001"_s));
    QCOMPARE(now.answer, DropVerdict::Answer::Yes);
    QVERIFY(now.sentence.contains("Maria Lopez"_L1) && now.sentence.contains("Anna Bergmann"_L1));
    QVERIFY(on(person(u"1001"_s), TransferMode::Attended).word != now.word);
    QVERIFY(on(person(u"1001"_s), TransferMode::Voicemail).word != now.word);
}

void TestDropVerdict::onATalkingPerson()
{
    talk();
    Extension henrik = m_office->person(u"1002"_s, u"Henrik Dahl"_s);
    henrik.state = LineState::Talking;
    henrik.stateSince = m_office->clock.now().addSecs(-12 * 60);
    m_office->tell({ upserted(henrik) });
    const DropVerdict v = on(person(u"1002"_s));
    QCOMPARE(v.answer, DropVerdict::Answer::Asks);
    QVERIFY2(v.sentence.contains("12"_L1), qPrintable(v.sentence));
    QCOMPARE(on(person(u"1002"_s), TransferMode::Attended).answer, DropVerdict::Answer::Yes);
}

void TestDropVerdict::onAPhoneThatIsOff()
{
    talk();
    Extension henrik = m_office->person(u"1002"_s, u"Henrik Dahl"_s);
    henrik.registration = Registration::Unregistered;
    m_office->tell({ upserted(henrik) });
    QCOMPARE(on(person(u"1002"_s)).answer, DropVerdict::Answer::No);
    QCOMPARE(on(person(u"1002"_s), TransferMode::Voicemail).answer, DropVerdict::Answer::Yes);
}

void TestDropVerdict::onAnOccupiedSlot()
{
    talk();
    DropTarget t;
    t.kind = DropTarget::Kind::ParkSlot;
    t.slot = ParkSlotId(m_office->account, u"71"_s);
    QCOMPARE(on(t).answer, DropVerdict::Answer::Yes);
    ParkSlot slot = *m_office->board.parkSlot(t.slot);
    slot.occupied = true;
    slot.callerName = u"Mr Whitlock"_s;
    m_office->tell({ upserted(slot) });
    const DropVerdict v = on(t);
    QCOMPARE(v.answer, DropVerdict::Answer::No);
    QVERIFY(v.sentence.contains("Mr Whitlock"_L1));
}

void TestDropVerdict::whatThePbxCannotIsRefusedInWords()
{
    talk();
    Capabilities few;
    few.addUnavailable(Capability::BlindTransfer, u"Your login may not transfer."_s);
    m_office->backend.setCapabilities(few);
    QCOMPARE(on(person(u"1001"_s)).sentence, u"Your login may not transfer."_s);
    QVERIFY(!on(person(u"1001"_s), TransferMode::Attended).sentence.isEmpty());
}

void TestDropVerdict::aGoneCallIsRefused()
{
    QCOMPARE(on(person(u"1001"_s)).answer, DropVerdict::Answer::No);
}

void TestDropVerdict::withoutALinkNothingMoves()
{
    talk();
    ConnectionInfo down;
    down.state = ConnectionState::Reconnecting;
    m_office->backend.setConnection(down);
    QCOMPARE(on(person(u"1001"_s)).answer, DropVerdict::Answer::No);
}

void TestDropVerdict::aPersonOnACallMeansBarge()
{
    talk();
    DragPayload payload;
    payload.kind = DragPayload::Kind::Person;
    payload.person = m_office->ext(u"1001"_s);
    payload.label = u"Anna Bergmann"_s;
    DropTarget t;
    t.kind = DropTarget::Kind::Call;
    t.call = m_office->callId(u"c1"_s);
    QCOMPARE(dropVerdict(m_office->board, payload, t, TransferMode::Blind, m_office->clock.now()).answer, DropVerdict::Answer::Asks);
}

void TestDropVerdict::aPersonOnAConferenceIsInvited()
{
    Conference room;
    room.id = ConferenceId(m_office->account, u"6500"_s);
    room.number = u"6500"_s;
    room.name = u"Board room"_s;
    m_office->tell({ upserted(room) });
    DragPayload payload;
    payload.kind = DragPayload::Kind::Person;
    payload.person = m_office->ext(u"1001"_s);
    payload.label = u"Anna Bergmann"_s;
    DropTarget t;
    t.kind = DropTarget::Kind::Conference;
    t.conference = room.id;
    const auto verdict = [&] { return dropVerdict(m_office->board, payload, t, TransferMode::Blind, m_office->clock.now()); };
    QCOMPARE(verdict().answer, DropVerdict::Answer::Yes);
    QVERIFY2(verdict().sentence.contains("Anna Bergmann"_L1) && verdict().sentence.contains("Board room"_L1), qPrintable(verdict().sentence));
    m_office->desk.drop(payload, t, TransferMode::Blind);
    const auto *invite = m_office->last<Command::InviteToConference>();
    QVERIFY(invite);
    QCOMPARE(invite->conference, room.id);
    QCOMPARE(invite->number, u"1001"_s);
    ConferenceMember member;
    member.number = u"1001"_s;
    room.members = { member };
    m_office->tell({ upserted(room) });
    QCOMPARE(verdict().answer, DropVerdict::Answer::No);
    room.members.clear();
    m_office->tell({ upserted(room) });
    Capabilities few = m_office->backend.capabilities();
    few.remove(Capability::Conferences);
    m_office->backend.setCapabilities(few);
    QCOMPARE(verdict().answer, DropVerdict::Answer::No);
    t.conference = ConferenceId(m_office->account, u"6599"_s);
    QCOMPARE(verdict().answer, DropVerdict::Answer::No);
}

void TestDropVerdict::aCallOnAConferenceGoesThere()
{
    talk();
    Conference room;
    room.id = ConferenceId(m_office->account, u"6500"_s);
    room.number = u"6500"_s;
    m_office->tell({ upserted(room) });
    DropTarget t;
    t.kind = DropTarget::Kind::Conference;
    t.conference = room.id;
    QCOMPARE(on(t).answer, DropVerdict::Answer::Yes);
    DragPayload payload;
    payload.call = m_office->callId(u"c1"_s);
    m_office->desk.drop(payload, t, TransferMode::Attended);
    const auto *sent = m_office->last<Command::BlindTransfer>();
    QVERIFY(sent);
    QCOMPARE(sent->number, u"6500"_s);
}

void TestDropVerdict::theHintNamesWhatLeadsSomewhere()
{
    talk();
    DragPayload call;
    call.call = m_office->callId(u"c1"_s);
    const auto hint = [this](const DragPayload &payload, const DropTarget &target) { return dropHint(m_office->board, payload, target, m_office->clock.now()); };
    QVERIFY(hint(call, person(u"1001"_s)).contains("Ctrl"_L1)); // nothing is told of mailboxes: she may have one
    QVERIFY(hint(call, person(u"1001"_s)).contains("Shift"_L1));
    Mailbox box;
    box.id = MailboxId(m_office->account, u"1002"_s);
    box.extension = m_office->ext(u"1002"_s);
    m_office->tell({ upserted(box) });
    QVERIFY(!hint(call, person(u"1001"_s)).contains("Shift"_L1)); // others have one, she has not
    QVERIFY(hint(call, person(u"1001"_s)).contains("Ctrl"_L1));
    QVERIFY(hint(call, person(u"1002"_s)).contains("Shift"_L1));

    Extension henrik = m_office->person(u"1002"_s, u"Henrik Dahl"_s);
    henrik.registration = Registration::Unregistered;
    m_office->tell({ upserted(henrik) });
    QVERIFY(!hint(call, person(u"1002"_s)).contains("Ctrl"_L1)); // his phone is off: nobody can be asked
    QVERIFY(hint(call, person(u"1002"_s)).contains("Shift"_L1));

    DropTarget slot;
    slot.kind = DropTarget::Kind::ParkSlot;
    slot.slot = ParkSlotId(m_office->account, u"71"_s);
    DropTarget queue;
    queue.kind = DropTarget::Kind::Queue;
    queue.queue = QueueId(m_office->account, u"6700"_s);
    for (const DropTarget &target : { slot, queue }) {
        QCOMPARE(on(target).answer, DropVerdict::Answer::Yes);
        QCOMPARE(hint(call, target), QString());
        QCOMPARE(dropWays(call, target), QList { TransferMode::Blind });
    }
    DragPayload somebody;
    somebody.kind = DragPayload::Kind::Person;
    somebody.person = m_office->ext(u"1003"_s);
    DropTarget there;
    there.kind = DropTarget::Kind::Call;
    there.call = call.call;
    QVERIFY(!hint(somebody, there).isEmpty());
    QVERIFY(!hint(somebody, there).contains("Shift"_L1));
    Capabilities few = m_office->backend.capabilities();
    few.remove(Capability::AttendedTransfer);
    few.remove(Capability::VoicemailTransfer);
    m_office->backend.setCapabilities(few);
    QCOMPARE(hint(call, person(u"1001"_s)), QString());
}

void TestDropVerdict::aParkedCallGoesInOneWayOnly()
{
    DragPayload parked;
    parked.kind = DragPayload::Kind::ParkedCall;
    parked.slot = ParkSlotId(m_office->account, u"71"_s);
    parked.label = u"Mr Whitlock"_s;
    ParkSlot slot = *m_office->board.parkSlot(parked.slot);
    slot.occupied = true;
    m_office->tell({ upserted(slot) });
    for (TransferMode mode : { TransferMode::Blind, TransferMode::Attended, TransferMode::Voicemail }) {
        // Whatever the hand holds down, her phone rings: that is what is said, and what is done.
        const DropVerdict verdict = dropVerdict(m_office->board, parked, person(u"1001"_s), mode, m_office->clock.now());
        QCOMPARE(verdict.answer, DropVerdict::Answer::Yes);
        QVERIFY2(!verdict.sentence.contains("voicemail"_L1) && !verdict.sentence.contains("first"_L1), qPrintable(verdict.sentence));
        m_office->desk.drop(parked, person(u"1001"_s), mode);
        const auto *unpark = m_office->last<Command::Unpark>();
        QVERIFY(unpark);
        QCOMPARE(unpark->to, m_office->ext(u"1001"_s));
    }
    QCOMPARE(dropHint(m_office->board, parked, person(u"1001"_s), m_office->clock.now()), QString());
    Extension henrik = m_office->person(u"1002"_s, u"Henrik Dahl"_s);
    henrik.state = LineState::Talking;
    henrik.stateSince = m_office->clock.now().addSecs(-12 * 60);
    m_office->tell({ upserted(henrik) });
    const DropVerdict busy = dropVerdict(m_office->board, parked, person(u"1002"_s), TransferMode::Blind, m_office->clock.now());
    QCOMPARE(busy.answer, DropVerdict::Answer::Yes); // nothing asks, and nothing says so
    QVERIFY2(busy.sentence.contains("12"_L1), qPrintable(busy.sentence));
}

void TestDropVerdict::whoIsNobodyHasNoVoicemail()
{
    talk();
    Extension group = m_office->person(u"600"_s, u"Everybody in Sales"_s);
    group.kind = ExtensionKind::RingGroup;
    m_office->tell({ upserted(group) });
    QCOMPARE(on(person(u"600"_s), TransferMode::Voicemail).answer, DropVerdict::Answer::No);
    QCOMPARE(on(person(u"600"_s)).answer, DropVerdict::Answer::Yes);
    m_office->desk.setTarget(m_office->target(u"600"_s), true);
    QVERIFY(!m_office->desk.availability(DeskAction::ToVoicemail).enabled());
    QVERIFY(m_office->desk.availability(DeskAction::Transfer).enabled());
}

QTEST_GUILESS_MAIN(TestDropVerdict)
#include "tst_dropverdict.moc"
