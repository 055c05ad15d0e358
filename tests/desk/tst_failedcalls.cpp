// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/deskoffice.h"

#include "models/desk/failedcalls.h"

#include <QSignalSpy>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Whoever cannot be reached is said to the operator, by name, with the reason that the PBX tells and with what can be done.
class TestFailedCalls : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void theReasonIsSaid_data();
    void theReasonIsSaid();
    void withoutARecordItIsSaidAMomentLater();
    void whoWasNeverToldGoesByTheNumber();
    void whatTheOperatorEndsIsNoFailure();
    void anAnsweredCallIsNoFailure();
    void aLostLinkTellsNothing();
    void whoWasAskedDidNotAnswer();
    void goingBackIsNoFailure();

private:
    /// The operator's own call to Anna, who is in that state.
    Call dialled(LineState anna) const
    {
        Call c;
        c.id = m_office->callId(u"d1"_s);
        c.direction = Direction::Internal;
        c.state = CallState::Ringing;
        c.startedAt = m_office->clock.now();
        c.legs = { m_office->leg(u"d1s"_s, u"1000"_s, LineState::Calling, LegRole::Caller), m_office->leg(u"d1a"_s, u"1001"_s, anna, LegRole::Callee) };
        c.legs.last().name = u"Anna Bergmann"_s;
        return c;
    }
    Cdr record(Disposition disposition) const
    {
        Cdr cdr;
        cdr.id = CdrId(m_office->account, u"r1"_s);
        cdr.call = m_office->callId(u"d1"_s);
        cdr.direction = Direction::Internal;
        cdr.disposition = disposition;
        cdr.calleeNumber = u"1001"_s;
        cdr.startedAt = m_office->clock.now();
        cdr.endedAt = m_office->clock.now();
        return cdr;
    }
    void pass(int seconds)
    {
        m_office->clock.advance(seconds * 1'000);
        m_office->board.secondTick()->beat();
    }
    QStringList said() const
    {
        QStringList list;
        for (const QList<QVariant> &one : *m_said)
            if (const auto notice = one.first().value<Notice>(); notice.level == Notice::Level::Failure)
                list.append(notice.text);
        return list;
    }

    std::unique_ptr<DeskOffice> m_office;
    std::unique_ptr<QSignalSpy> m_said;
};

void TestFailedCalls::init()
{
    m_said.reset();
    m_office = std::make_unique<DeskOffice>();
    m_said = std::make_unique<QSignalSpy>(&m_office->desk, &OperatorDesk::noticed);
}

void TestFailedCalls::theReasonIsSaid_data()
{
    QTest::addColumn<Disposition>("disposition");
    QTest::addColumn<QString>("word");
    QTest::newRow("busy") << Disposition::Busy << u"busy"_s;
    QTest::newRow("nobody answered") << Disposition::Missed << u"did not answer"_s;
    QTest::newRow("no such number") << Disposition::Failed << u"did not get through"_s;
    QTest::newRow("the mailbox took it") << Disposition::Voicemail << QString();
}

void TestFailedCalls::theReasonIsSaid()
{
    QFETCH(const Disposition, disposition);
    QFETCH(const QString, word);
    m_office->tell({ upserted(dialled(LineState::Ringing)) });
    QCOMPARE(m_office->desk.state().phase, DeskPhase::Dialling);
    m_office->tell({ removed<Call>(m_office->callId(u"d1"_s)), upserted(record(disposition)) });
    if (word.isEmpty()) {
        pass(FailedCalls::recordSeconds + 1);
        QCOMPARE(said(), QStringList());
        return;
    }
    QCOMPARE(said().size(), 1);
    QVERIFY2(said().constFirst().startsWith("Anna Bergmann"_L1) || said().constFirst().contains(" Anna Bergmann "_L1), qPrintable(said().constFirst()));
    QVERIFY2(said().constFirst().contains(word), qPrintable(said().constFirst()));
    QVERIFY(m_said->constLast().first().value<Notice>().call == m_office->callId(u"d1"_s));
    pass(FailedCalls::recordSeconds + 1);
    QCOMPARE(said().size(), 1); // once
}

void TestFailedCalls::withoutARecordItIsSaidAMomentLater()
{
    m_office->tell({ upserted(dialled(LineState::Ringing)) });
    m_office->tell({ removed<Call>(m_office->callId(u"d1"_s)) });
    QCOMPARE(said(), QStringList());
    pass(FailedCalls::recordSeconds);
    QCOMPARE(said().size(), 1);
    QVERIFY2(said().constFirst().contains("did not answer"_L1), qPrintable(said().constFirst()));
}

void TestFailedCalls::whoWasNeverToldGoesByTheNumber()
{
    m_office->desk.dial({ m_office->account, {}, u"0049301234"_s, {}, {} });
    Call own = dialled(LineState::Idle);
    own.legs.removeLast();
    m_office->tell({ upserted(own) });
    m_office->tell({ removed<Call>(own.id) });
    pass(FailedCalls::recordSeconds);
    QCOMPARE(said().size(), 1);
    QVERIFY2(said().constFirst().contains("0049301234"_L1) && said().constFirst().contains("did not get through"_L1), qPrintable(said().constFirst()));
}

void TestFailedCalls::whatTheOperatorEndsIsNoFailure()
{
    m_office->tell({ upserted(dialled(LineState::Ringing)) });
    m_office->desk.trigger(DeskAction::EndCall);
    QVERIFY(m_office->last<Command::HangUp>());
    m_office->tell({ removed<Call>(m_office->callId(u"d1"_s)), upserted(record(Disposition::Missed)) });
    pass(FailedCalls::recordSeconds + 1);
    QCOMPARE(said(), QStringList());
}

void TestFailedCalls::anAnsweredCallIsNoFailure()
{
    m_office->tell({ upserted(dialled(LineState::Ringing)) });
    Call talking = dialled(LineState::Talking);
    talking.state = CallState::Talking;
    talking.answeredAt = m_office->clock.now();
    talking.legs.first().state = LineState::Talking;
    m_office->tell({ upserted(talking) });
    m_office->tell({ removed<Call>(talking.id) });
    pass(FailedCalls::recordSeconds + 1);
    QCOMPARE(said(), QStringList());
}

void TestFailedCalls::aLostLinkTellsNothing()
{
    m_office->tell({ upserted(dialled(LineState::Ringing)) });
    ConnectionInfo down;
    down.state = ConnectionState::Reconnecting;
    m_office->backend.setConnection(down);
    m_office->tell({ removed<Call>(m_office->callId(u"d1"_s)) });
    pass(FailedCalls::recordSeconds + 1);
    QCOMPARE(said(), QStringList());
}

void TestFailedCalls::whoWasAskedDidNotAnswer()
{
    Call call = m_office->inbound(u"c1"_s, LineState::Talking, CallState::Talking);
    m_office->tell({ upserted(call) });
    Call asking = call;
    asking.legs.append(m_office->leg(u"c1q"_s, u"1001"_s, LineState::Ringing, LegRole::Callee));
    asking.legs.last().name = u"Anna Bergmann"_s;
    asking.legs.last().consultation = true;
    m_office->tell({ upserted(asking) });
    QCOMPARE(m_office->desk.state().phase, DeskPhase::Asking);
    m_office->tell({ upserted(call) });
    QCOMPARE(m_office->desk.state().phase, DeskPhase::WithYou);
    QCOMPARE(said(), QStringList { u"Anna Bergmann did not answer; Maria Lopez is with you again."_s });
}

void TestFailedCalls::goingBackIsNoFailure()
{
    Call call = m_office->inbound(u"c1"_s, LineState::Talking, CallState::Talking);
    Call asking = call;
    asking.legs.append(m_office->leg(u"c1q"_s, u"1001"_s, LineState::Ringing, LegRole::Callee));
    asking.legs.last().consultation = true;
    m_office->tell({ upserted(call) });
    m_office->tell({ upserted(asking) });
    QCOMPARE(m_office->desk.state().phase, DeskPhase::Asking);
    m_office->desk.trigger(DeskAction::BackToCaller);
    QVERIFY(m_office->last<Command::CancelTransfer>());
    m_office->tell({ upserted(call) });
    QCOMPARE(said(), QStringList());
    // She talked to the operator and then hung up: nobody failed either.
    m_office->tell({ upserted(asking) });
    asking.legs.last().state = LineState::Talking;
    m_office->tell({ upserted(asking) });
    m_office->tell({ upserted(call) });
    QCOMPARE(said(), QStringList());
}

QTEST_GUILESS_MAIN(TestFailedCalls)
#include "tst_failedcalls.moc"
