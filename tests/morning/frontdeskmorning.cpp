// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/morning/hand.h"
#include "tests/morning/morningdesk.h"
#include "tests/shared/snapshotcompare.h"

#include "models/desk/callparty.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// One receptionist, three callers and then some, by keys and mouse, at the real wire: what the whole program is for.
class FrontDeskMorning : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void blindTransferByEnter();
    void attendedTransferCompletes();
    void attendedTransferCancelled();
    void recordsTheCall();
    void parksAndFetches();
    void theLinkDropsInTheMiddle();
    void dragsTheCallOntoAPerson();
    void bargesIntoAConversation();
    void cleanupTestCase();

private:
    void answer(const QString &from);
    void talkTo(const QString &number);
    const Leg *legOf(const CallId &call, const QString &number);

    std::unique_ptr<MorningDesk> m_desk;
};

// Everything on the wire and on the screen takes its time; a failing step must not hang the morning.
constexpr int patience = 20'000;

void FrontDeskMorning::initTestCase()
{
    m_desk = std::make_unique<MorningDesk>(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    QVERIFY2(m_desk->open(), m_desk->sim().output().constData());
    m_desk->step(u"Connected, everybody is there"_s);
}

const Leg *FrontDeskMorning::legOf(const CallId &id, const QString &number)
{
    const Call *call = m_desk->board().call(id);
    return call ? call->legOf(m_desk->extension(number)) : nullptr;
}

void FrontDeskMorning::answer(const QString &from)
{
    QVERIFY(m_desk->ring(from));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().phase, DeskPhase::Ringing, patience);
    m_desk->step(u"%1 rings"_s.arg(from));
    // A button that has just appeared is deaf for 0.4 s on purpose: press until it hears, as a person would.
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->state().phase == DeskPhase::WithYou || (Hand::press(u"Return"_s) && m_desk->state().phase == DeskPhase::WithYou), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().callerNumber, from, patience);
}

void FrontDeskMorning::blindTransferByEnter()
{
    answer(u"5550101"_s);
    m_desk->step(u"Answered with Enter"_s);
    const CallId call = m_desk->state().call;
    QVERIFY(Hand::type(m_desk->person(u"1001"_s)->name.section(u' ', 0, 0)));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->desk().target().number, u"1001"_s, patience);
    m_desk->step(u"Typed a name, the best match is on the target line"_s);
    QVERIFY(Hand::press(u"Return"_s));
    QTRY_VERIFY_WITH_TIMEOUT(legOf(call, u"1001"_s) && legOf(call, u"1001"_s)->state == LineState::Talking && !legOf(call, u"1000"_s), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().phase, DeskPhase::Rest, patience);
    m_desk->step(u"Blind transfer taken"_s);
}

void FrontDeskMorning::attendedTransferCompletes()
{
    answer(u"5550102"_s);
    const CallId call = m_desk->state().call;
    QVERIFY(Hand::type(u"1002"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->desk().target().number, u"1002"_s, patience);
    QVERIFY(Hand::press(u"ctrl+Return"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().phase, DeskPhase::Asking, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().consultedState, LineState::Talking, patience);
    m_desk->step(u"Asking first"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!legOf(call, u"1000"_s) || (Hand::press(u"Return"_s) && !legOf(call, u"1000"_s)), patience);
    QVERIFY(legOf(call, u"1002"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().phase, DeskPhase::Rest, patience);
    m_desk->step(u"Attended transfer completed"_s);
}

void FrontDeskMorning::attendedTransferCancelled()
{
    answer(u"5550103"_s);
    const CallId call = m_desk->state().call;
    QVERIFY(Hand::type(u"1003"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->desk().target().number, u"1003"_s, patience);
    QVERIFY(Hand::press(u"ctrl+Return"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().phase, DeskPhase::Asking, patience);
    QVERIFY(Hand::press(u"Escape"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().phase, DeskPhase::WithYou, patience);
    QCOMPARE(m_desk->state().call, call);
    QTRY_VERIFY_WITH_TIMEOUT(!legOf(call, u"1003"_s), patience);
    m_desk->step(u"Consultation cancelled, the caller is back"_s);
}

void FrontDeskMorning::recordsTheCall()
{
    QCOMPARE(m_desk->state().phase, DeskPhase::WithYou);
    QVERIFY(Hand::press(u"F9"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().recording, RecordingState::On, patience);
    m_desk->step(u"Recording"_s);
    QVERIFY(Hand::press(u"F9"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().recording, RecordingState::Off, patience);
}

void FrontDeskMorning::parksAndFetches()
{
    const CallId call = m_desk->state().call;
    QVERIFY(Hand::press(u"F4"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->occupiedSlots(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().phase, DeskPhase::Rest, patience);
    m_desk->step(u"Parked"_s);
    QVERIFY(Hand::press(u"F5"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().phase, DeskPhase::WithYou, patience);
    QCOMPARE(m_desk->state().call, call);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->occupiedSlots(), 0, patience);
    m_desk->step(u"Fetched with one key"_s);
}

void FrontDeskMorning::theLinkDropsInTheMiddle()
{
    const AccountId account = m_desk->desk().activeAccount();
    const CallId call = m_desk->state().call;
    QSignalSpy link(&m_desk->board(), &Switchboard::connectionChanged);
    QCOMPARE(m_desk->sim().post(u"fault"_s, { { u"kind"_s, u"refuse"_s }, { u"for_ms"_s, 2500 } }).status, 200);
    QCOMPARE(m_desk->sim().post(u"drop"_s).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->board().connection(account).state, ConnectionState::Reconnecting, patience);
    QCOMPARE(m_desk->desk().enterMeaning(), EnterMeaning::Nothing);
    m_desk->step(u"The link is down"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->board().connection(account).state, ConnectionState::Online, 40'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().phase, DeskPhase::WithYou, patience);
    QCOMPARE(m_desk->state().call, call);
    m_desk->step(u"The link is back, the call is still there"_s);
}

void FrontDeskMorning::dragsTheCallOntoAPerson()
{
    const CallId call = m_desk->state().call;
    const std::optional<QPoint> card = m_desk->cardOf(u"1004"_s);
    QVERIFY(card);
    QVERIFY(Hand::drag(m_desk->stripName(), *card));
    QTRY_VERIFY_WITH_TIMEOUT(legOf(call, u"1004"_s) && legOf(call, u"1004"_s)->state == LineState::Talking && !legOf(call, u"1000"_s), patience);
    m_desk->step(u"Dragged the call onto a person"_s);
}

void FrontDeskMorning::bargesIntoAConversation()
{
    // 1001 still talks to the first caller: the menu of the card offers to listen in.
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->person(u"1001"_s)->state, LineState::Talking, patience);
    const std::optional<QPoint> card = m_desk->cardOf(u"1001"_s);
    QVERIFY(card);
    QVERIFY(Hand::click(*card, 3));
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activePopupWidget(), patience);
    m_desk->step(u"The menu of a talking person"_s);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QAction *listen = nullptr;
    for (QAction *action : menu->actions())
        if (action->text() == "Listen in"_L1)
            listen = action;
    QVERIFY(listen && listen->isEnabled());
    const CallId call = m_desk->board().callsOf(m_desk->extension(u"1001"_s)).value(0);
    QVERIFY(Hand::click(menu->mapToGlobal(menu->actionGeometry(listen).center())));
    QTRY_VERIFY_WITH_TIMEOUT(legOf(call, u"1000"_s) && legOf(call, u"1000"_s)->state == LineState::Talking, patience);
    m_desk->step(u"Listening in"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!legOf(call, u"1000"_s) || (Hand::press(u"F12"_s) && !legOf(call, u"1000"_s)), patience);
    QVERIFY(legOf(call, u"1001"_s)); // the others were not disturbed
    m_desk->step(u"Out again, the conversation goes on"_s);
}

void FrontDeskMorning::cleanupTestCase()
{
    if (!m_desk)
        return;
    QStringList differences;
    const bool equal = QTest::qWaitFor([this, &differences] {
        differences = SnapshotComparison::differences(m_desk->sim().truth(), m_desk->belief(), palRules());
        return differences.isEmpty();
    }, patience);
    QVERIFY2(equal, qPrintable(differences.join(u'\n')));
    m_desk->step(u"The models equal the truth of the PBX"_s);
    m_desk.reset();
}

QTEST_MAIN(FrontDeskMorning)
#include "frontdeskmorning.moc"
