// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/deskoffice.h"
#include "tests/keys/keydesk.h"
#include "tests/keys/keytable.h"

#include "models/parkmodel.h"
#include "views/people/peopleview.h"
#include "views/window/numberpad.h"
#include "views/window/searchbox.h"

#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QWindow>

using namespace Cordboard;
using namespace Qt::StringLiterals;

constexpr int patience = 20'000;

/// Everything that a call needs, with one hand that never leaves the number pad.
class TestNumberPad : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void cleanupTestCase();

    void aWholeCall();
    void askedAndBack();
    void askedAndCompleted();
    void holdParkFetch();
    void handedOverIsFetchedBack();
    void whoWaitsComesFirst();
    void whatIsOverdueComesBeforeWhoWaits();
    void theNextIsTaken();
    void declined();
    void aWarningIsLeft();
    void typedDigitsAreCleared();
    void digitsReachTheSearchFromAnywhere();
    void plusBeginsANumber();
    void nothingToDoIsSaid();
    void anotherTextFieldKeepsItsSigns();
    void offItTypes();
    void theSheetShowsItWhileItIsOn();

private:
    void press(Qt::Key key) { m_desk->key(key, Qt::KeypadModifier); }
    void digits(const QString &number)
    {
        for (QChar c : number)
            press(Qt::Key(c.unicode()));
    }
    /// A caller who was answered with the pad.
    QString answered(const QString &from = u"5550100"_s);
    LineState phone(const QString &number) const
    {
        const SimLeg *ringing = m_desk->office().ringingLegOf(number);
        const SimLeg *leg = ringing ? ringing : m_desk->office().activeLegOf(number);
        return leg ? leg->state : LineState::Idle;
    }
    QString callAt(const QString &number) const
    {
        const SimLeg *ringing = m_desk->office().ringingLegOf(number);
        const SimLeg *leg = ringing ? ringing : m_desk->office().activeLegOf(number);
        return leg ? leg->call : QString();
    }
    void counted(const QString &task, const QString &keys, int allowed, int typed = 0);
    bool isParked(const QString &call) const
    {
        const ParkModel &parks = *m_desk->board().parkSlots();
        for (int row = 0; row < parks.rowCount(); ++row)
            if (parks.at(row).occupied && parks.at(row).call.local() == call)
                return true;
        return false;
    }

    std::unique_ptr<KeyDesk> m_desk;
    KeyTable m_table;
};

void TestNumberPad::init()
{
    m_desk = std::make_unique<KeyDesk>();
    QVERIFY(m_desk->open());
}

void TestNumberPad::cleanup()
{
    m_desk.reset();
}

void TestNumberPad::cleanupTestCase()
{
    const QString table = m_table.toMarkdown();
    QTextStream(stdout) << table << Qt::endl;
    QFile file(qEnvironmentVariable("CORDBOARD_SCREENSHOTS", u"."_s) + u"/keystrokes-numberpad.md"_s);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
    file.write(table.toUtf8());
}

void TestNumberPad::counted(const QString &task, const QString &keys, int allowed, int typed)
{
    const int pressed = m_desk->counted();
    const QString promise = typed > 0 ? u"N+%1"_s.arg(allowed - typed) : QString::number(allowed);
    m_table.add({ task, promise, typed, allowed, pressed, keys });
    QCOMPARE(pressed, allowed);
}

QString TestNumberPad::answered(const QString &from)
{
    const QString call = m_desk->ring(from);
    if (!QTest::qWaitFor([this] { return m_desk->phase() == DeskPhase::Ringing; }, patience))
        return {};
    m_desk->pass(1'000);
    press(Qt::Key_Enter);
    if (!QTest::qWaitFor([this] { return m_desk->phase() == DeskPhase::WithYou; }, patience))
        return {};
    m_desk->pass(1'500);
    return call;
}

void TestNumberPad::aWholeCall()
{
    const QString call = answered();
    QVERIFY(!call.isEmpty());
    counted(u"Answer"_s, u"Num Enter"_s, 1);
    const Extension person = *m_desk->colleague();
    digits(person.number);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->desk().target().extension, person.id, patience);
    press(Qt::Key_Enter);
    QTRY_COMPARE_WITH_TIMEOUT(phone(person.number), LineState::Ringing, patience);
    QCOMPARE(callAt(person.number), call);
    counted(u"Blind transfer"_s, u"the number, Num Enter"_s, int(person.number.size()) + 1, int(person.number.size()));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::Rest, patience);
    // The next one, to the end.
    const QString next = answered(u"5550103"_s);
    QVERIFY(!next.isEmpty());
    m_desk->counted();
    press(Qt::Key_Minus);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->office().call(next), patience);
    QVERIFY(m_desk->office().call(call)); // the one that was sent on is not touched
    counted(u"Hang up"_s, u"Num -"_s, 1);
}

void TestNumberPad::askedAndBack()
{
    const QString call = answered();
    const Extension person = *m_desk->colleague();
    m_desk->counted();
    digits(person.number);
    press(Qt::Key_Plus);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::Asking, patience);
    QCOMPARE(phone(person.number), LineState::Ringing);
    counted(u"Ask first"_s, u"the number, Num +"_s, int(person.number.size()) + 1, int(person.number.size()));
    m_desk->pass(1'000);
    press(Qt::Key_Plus);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::WithYou, patience);
    QCOMPARE(callAt(u"1000"_s), call);
    QTRY_COMPARE_WITH_TIMEOUT(phone(person.number), LineState::Idle, patience);
    counted(u"then back to the caller"_s, u"Num +"_s, 1);
}

void TestNumberPad::askedAndCompleted()
{
    answered();
    const Extension person = *m_desk->colleague();
    digits(person.number);
    press(Qt::Key_Plus);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::Asking, patience);
    QVERIFY(m_desk->office().phoneAnswer(person.number));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().consultedState, LineState::Talking, patience);
    m_desk->pass(1'000);
    m_desk->counted();
    press(Qt::Key_Enter);
    QTRY_COMPARE_WITH_TIMEOUT(phone(u"1000"_s), LineState::Idle, patience);
    QCOMPARE(phone(person.number), LineState::Talking);
    counted(u"then complete"_s, u"Num Enter"_s, 1);
}

void TestNumberPad::holdParkFetch()
{
    const QString call = answered();
    m_desk->counted();
    press(Qt::Key_Slash);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::Held, patience);
    counted(u"Hold"_s, u"Num /"_s, 1);
    press(Qt::Key_Slash);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::WithYou, patience);
    counted(u"Resume"_s, u"Num /"_s, 1);
    press(Qt::Key_Asterisk);
    QTRY_VERIFY_WITH_TIMEOUT(isParked(call), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::Rest, patience);
    counted(u"Park"_s, u"Num *"_s, 1);
    m_desk->pass(3'000);
    press(Qt::Key_Asterisk);
    QTRY_COMPARE_WITH_TIMEOUT(callAt(u"1000"_s), call, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!isParked(call), patience);
    counted(u"Fetch the longest parked"_s, u"Num *"_s, 1);
}

void TestNumberPad::handedOverIsFetchedBack()
{
    const QString call = answered();
    const Extension person = *m_desk->colleague();
    digits(person.number);
    press(Qt::Key_Enter);
    QTRY_COMPARE_WITH_TIMEOUT(phone(person.number), LineState::Ringing, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::Rest, patience);
    m_desk->counted();
    press(Qt::Key_Period);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::WithYou, patience);
    QCOMPARE(m_desk->state().call.local(), call);
    QTRY_COMPARE_WITH_TIMEOUT(phone(person.number), LineState::Idle, patience);
    counted(u"Fetch back what was handed over"_s, u"Num ."_s, 1);
}

void TestNumberPad::whoWaitsComesFirst()
{
    // A call that has only just been handed over rings on while somebody waits.
    answered();
    const Extension person = *m_desk->colleague();
    digits(person.number);
    press(Qt::Key_Enter);
    QTRY_COMPARE_WITH_TIMEOUT(phone(person.number), LineState::Ringing, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::Rest, patience);
    const QString next = m_desk->queued();
    QVERIFY(!next.isEmpty());
    QVERIFY(m_desk->desk().handedOver().mostOverdue());
    press(Qt::Key_Period);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::WithYou, patience);
    QCOMPARE(m_desk->state().call.local(), next);
    QCOMPARE(phone(person.number), LineState::Ringing);
}

void TestNumberPad::whatIsOverdueComesBeforeWhoWaits()
{
    m_desk.reset(); // a PBX that is played by hand: the demo office takes a call back before it is overdue
    DeskOffice office;
    Theme theme;
    theme.apply(*qApp);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    MainWindow window(office.desk, office.waiting, theme, settings);
    long long time = 0;
    window.actions().setEnterGuard(InputGuard(400, [&time] { return time += 1'000; })); // a hand that takes its time
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window, patience));

    Call handed = office.inbound(u"c1"_s, LineState::Talking, CallState::Talking);
    office.tell({ upserted(handed) });
    office.desk.transfer(office.target(u"1001"_s), TransferMode::Blind);
    office.backend.settle();
    handed.state = CallState::Ringing;
    handed.legs.last() = office.leg(u"c1a"_s, u"1001"_s, LineState::Ringing, LegRole::Callee);
    Call next = office.inbound(u"c2"_s, LineState::Ringing, CallState::Queued);
    next.legs.removeLast();
    next.queue = QueueId(office.account, u"6700"_s);
    Queue queue = *office.board.queue(next.queue);
    queue.waiting = { QueueCaller { .call = next.id, .number = u"5550102"_s, .name = u"Ole Jensen"_s, .since = office.clock.now() } };
    office.tell({ upserted(handed), upserted(next), upserted(queue) });
    QCOMPARE(office.desk.state().phase, DeskPhase::Rest);
    const auto point = [&] { QTest::keyClick(window.windowHandle(), Qt::Key_Period, Qt::KeypadModifier); };
    point();
    QVERIFY(office.last<Command::TakeFromQueue>()); // it has only just begun to ring there: who waits goes first
    QCOMPARE(office.last<Command::TakeFromQueue>()->call, next.id);

    office.clock.advance((HandedOverModel::returnSeconds + 1) * 1'000);
    office.board.secondTick()->beat();
    QVERIFY(office.desk.handedOver().mostOverdue()->tooLongTold);
    QVERIFY(office.desk.availability(DeskAction::TakeNext).enabled());
    point();
    QVERIFY(office.last<Command::PickUp>()); // now it is overdue
    QCOMPARE(office.last<Command::PickUp>()->call, handed.id);
}

void TestNumberPad::theNextIsTaken()
{
    // A German keyboard has a comma there.
    for (Qt::Key point : { Qt::Key_Period, Qt::Key_Comma }) {
        const QString call = m_desk->queued();
        QVERIFY(!call.isEmpty());
        m_desk->counted();
        press(point);
        QTRY_COMPARE_WITH_TIMEOUT(callAt(u"1000"_s), call, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::WithYou, patience);
        if (point == Qt::Key_Period)
            counted(u"Take the next call by priority"_s, u"Num ."_s, 1);
        press(Qt::Key_Minus);
        QTRY_COMPARE_WITH_TIMEOUT(phone(u"1000"_s), LineState::Idle, patience);
    }
}

void TestNumberPad::declined()
{
    m_desk->ring();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::Ringing, patience);
    press(Qt::Key_Minus); // meant for something else: the call has only just begun to ring
    QCOMPARE(phone(u"1000"_s), LineState::Ringing);
    m_desk->pass(1'000);
    m_desk->counted();
    press(Qt::Key_Minus);
    QTRY_COMPARE_WITH_TIMEOUT(phone(u"1000"_s), LineState::Idle, patience);
    counted(u"Decline"_s, u"Num -"_s, 1);
}

void TestNumberPad::aWarningIsLeft()
{
    const QString call = answered();
    const Extension person = *m_desk->colleague();
    QVERIFY(m_desk->office().setDnd(person.number, true));
    m_desk->board().flushNow();
    digits(person.number);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->desk().target().extension, person.id, patience);
    press(Qt::Key_Enter);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->desk().warning(), patience);
    press(Qt::Key_Period);
    QVERIFY(!m_desk->desk().warning());
    QCOMPARE(callAt(u"1000"_s), call);
    QCOMPARE(m_desk->box()->text(), person.number); // one step at a time
    press(Qt::Key_Period);
    QVERIFY(m_desk->box()->text().isEmpty());
    QCOMPARE(callAt(u"1000"_s), call);
}

void TestNumberPad::typedDigitsAreCleared()
{
    answered();
    digits(u"23"_s);
    QCOMPARE(m_desk->box()->text(), u"23"_s);
    m_desk->counted();
    press(Qt::Key_Period);
    QVERIFY(m_desk->box()->text().isEmpty());
    QCOMPARE(m_desk->phase(), DeskPhase::WithYou);
    counted(u"Clear what was typed"_s, u"Num ."_s, 1);
}

void TestNumberPad::digitsReachTheSearchFromAnywhere()
{
    answered();
    m_desk->window().findChild<PeopleView *>()->focusList();
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->box()->hasFocus(), patience);
    digits(u"104"_s);
    QCOMPARE(m_desk->box()->text(), u"104"_s);
}

void TestNumberPad::plusBeginsANumber()
{
    press(Qt::Key_Plus);
    digits(u"49"_s);
    QCOMPARE(m_desk->box()->text(), u"+49"_s);
}

void TestNumberPad::nothingToDoIsSaid()
{
    QSignalSpy said(&m_desk->desk(), &OperatorDesk::noticed);
    for (Qt::Key key : { Qt::Key_Minus, Qt::Key_Slash, Qt::Key_Asterisk, Qt::Key_Period }) {
        said.clear();
        press(key);
        QCOMPARE(said.size(), 1);
        QVERIFY(!said.first().first().value<Notice>().text.isEmpty());
        QVERIFY(m_desk->box()->text().isEmpty());
    }
}

void TestNumberPad::anotherTextFieldKeepsItsSigns()
{
    answered();
    auto *field = new QLineEdit(&m_desk->window());
    field->show();
    field->setFocus();
    QTRY_VERIFY_WITH_TIMEOUT(field->hasFocus(), patience);
    press(Qt::Key_5);
    press(Qt::Key_Minus);
    press(Qt::Key_Slash);
    QCOMPARE(field->text(), u"5-/"_s);
    QCOMPARE(m_desk->phase(), DeskPhase::WithYou);
}

void TestNumberPad::offItTypes()
{
    auto *pad = m_desk->window().findChild<NumberPad *>();
    QVERIFY(pad);
    pad->setOn(false);
    answered();
    for (Qt::Key key : { Qt::Key_1, Qt::Key_Plus, Qt::Key_Asterisk, Qt::Key_Minus, Qt::Key_Slash, Qt::Key_Period })
        press(key);
    QCOMPARE(m_desk->box()->text(), u"1+*-/."_s);
    QCOMPARE(m_desk->phase(), DeskPhase::WithYou);
    QVERIFY(pad->fixedKeys().isEmpty());
    pad->setOn(true);
    press(Qt::Key_Period);
    QVERIFY(m_desk->box()->text().isEmpty());
}

void TestNumberPad::theSheetShowsItWhileItIsOn()
{
    const auto shown = [this] {
        for (const KeyGroup &group : m_desk->window().allKeys())
            if (group.title == NumberPad::group().title)
                return group.lines.size();
        return qsizetype(0);
    };
    QCOMPARE(shown(), 7);
    m_desk->window().findChild<NumberPad *>()->setOn(false);
    QCOMPARE(shown(), 0);
}

QTEST_MAIN(TestNumberPad)
#include "tst_numberpad.moc"
