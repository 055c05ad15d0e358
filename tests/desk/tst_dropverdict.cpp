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

QTEST_GUILESS_MAIN(TestDropVerdict)
#include "tst_dropverdict.moc"
