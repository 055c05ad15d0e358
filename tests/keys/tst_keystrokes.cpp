// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/keys/keydesk.h"
#include "tests/keys/keytable.h"

#include "models/extensionmodel.h"
#include "models/parkmodel.h"
#include "views/people/peopleview.h"
#include "views/window/searchbox.h"

#include <QFile>
#include <QTest>
#include <QTextStream>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Every task of a receptionist, done with the promised number of keys and not one more, each seen to have worked at the PBX.
class TestKeystrokes : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void cleanupTestCase();

    void answer();
    void decline();
    void findAPerson();
    void findAPersonFromAnotherPane();
    void blindTransfer();
    void attendedCompletedWhileRinging();
    void attendedCompletedWhileTalking();
    void attendedBackWhileRinging();
    void attendedBackWhileTalking();
    void toVoicemail();
    void toMobile();
    void holdAndResume();
    void mute();
    void park();
    void fetchTheLongestParked();
    void fetchTheMostOverdue();
    void fetchTheMostOverdueWhenOnlyParked();
    void bringBack();
    void nextByPriority();
    void nextByPriorityWhileTalking();
    void sendOnUnanswered();
    void callSomebody();
    void hangUp();

private:
    /// The keys since the last count did `task`: as many as promised.
    void counted(const QString &task, const QString &keys, int allowed, int typed = 0);
    /// The state of that extension's phone at the PBX, whatever the window believes.
    LineState phone(const QString &number) const;
    QString callAt(const QString &number) const;
    void consult(bool answered);
    void takeNext(const QString &task);

    std::unique_ptr<KeyDesk> m_desk;
    QString m_asked; ///< number of who is asked in consult()
    int m_typed = 0; ///< letters that consult() took
    bool m_firstConsultation = true; ///< of four: one line of the table
    KeyTable m_table;
};

constexpr int patience = 20'000;

void TestKeystrokes::init()
{
    m_desk = std::make_unique<KeyDesk>();
    QVERIFY(m_desk->open());
    m_asked.clear();
}

void TestKeystrokes::cleanup()
{
    m_desk.reset();
}

void TestKeystrokes::cleanupTestCase()
{
    const QString table = m_table.toMarkdown();
    QTextStream(stdout) << table << Qt::endl;
    const QString folder = qEnvironmentVariable("CORDBOARD_SCREENSHOTS", u"."_s);
    QFile file(folder + u"/keystrokes.md"_s);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
    file.write(table.toUtf8());
}

void TestKeystrokes::counted(const QString &task, const QString &keys, int allowed, int typed)
{
    const int pressed = m_desk->counted();
    const QString promise = typed > 0 ? (allowed > typed ? u"N+%1"_s.arg(allowed - typed) : u"N"_s) : QString::number(allowed);
    m_table.add({ task, promise, typed, allowed, pressed, keys });
    QCOMPARE(pressed, allowed);
}

LineState TestKeystrokes::phone(const QString &number) const
{
    const SimLeg *ringing = m_desk->office().ringingLegOf(number);
    const SimLeg *leg = ringing ? ringing : m_desk->office().activeLegOf(number);
    return leg ? leg->state : LineState::Idle;
}

QString TestKeystrokes::callAt(const QString &number) const
{
    const SimLeg *ringing = m_desk->office().ringingLegOf(number);
    const SimLeg *leg = ringing ? ringing : m_desk->office().activeLegOf(number);
    return leg ? leg->call : QString();
}

void TestKeystrokes::answer()
{
    m_desk->ring();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::Ringing, patience);
    m_desk->pass(1'000);
    m_desk->key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(phone(u"1000"_s), LineState::Talking, patience);
    counted(u"Answer"_s, u"Enter"_s, 1);
}

void TestKeystrokes::decline()
{
    m_desk->ring();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::Ringing, patience);
    m_desk->pass(1'000);
    m_desk->key(Qt::Key_F12);
    QTRY_COMPARE_WITH_TIMEOUT(phone(u"1000"_s), LineState::Idle, patience);
    counted(u"Decline"_s, u"F12"_s, 1);
}

void TestKeystrokes::findAPerson()
{
    m_desk->talk();
    const Extension person = *m_desk->colleague();
    const int typed = m_desk->typeUntilFound(person);
    QCOMPARE(m_desk->desk().target().extension, person.id);
    counted(u"Find a person"_s, u"the letters"_s, typed, typed);
}

void TestKeystrokes::findAPersonFromAnotherPane()
{
    // No preparatory key, wherever the focus was.
    m_desk->window().findChild<PeopleView *>()->focusList();
    QTRY_VERIFY(!m_desk->box()->hasFocus());
    const Extension person = *m_desk->colleague();
    const int typed = m_desk->typeUntilFound(person);
    QCOMPARE(m_desk->desk().target().extension, person.id);
    counted(u"Find a person, focus elsewhere"_s, u"the letters"_s, typed, typed);
}

void TestKeystrokes::blindTransfer()
{
    const QString call = m_desk->talk();
    const Extension person = *m_desk->colleague();
    const int typed = m_desk->typeUntilFound(person);
    m_desk->key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(phone(person.number), LineState::Ringing, patience);
    QCOMPARE(callAt(person.number), call);
    counted(u"Blind transfer"_s, u"letters, Enter"_s, typed + 1, typed);
}

void TestKeystrokes::consult(bool answered)
{
    m_desk->talk();
    const Extension person = *m_desk->colleague();
    m_asked = person.number;
    m_typed = m_desk->typeUntilFound(person);
    m_desk->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::Asking, patience);
    QCOMPARE(phone(m_asked), LineState::Ringing);
    if (answered) {
        QVERIFY(m_desk->office().phoneAnswer(m_asked));
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().consultedState, LineState::Talking, patience);
    }
    if (!answered && m_firstConsultation)
        counted(u"Ask first (attended transfer)"_s, u"letters, Ctrl+Enter"_s, m_typed + 1, m_typed);
    else
        QCOMPARE(m_desk->counted(), m_typed + 1);
    m_firstConsultation = m_firstConsultation && answered;
    m_desk->pass(1'000);
}

void TestKeystrokes::attendedCompletedWhileRinging()
{
    consult(false);
    const QString call = callAt(m_asked);
    m_desk->key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(phone(u"1000"_s), LineState::Idle, patience);
    QCOMPARE(callAt(m_asked), call);
    counted(u"then complete, still ringing"_s, u"Enter"_s, 1);
}

void TestKeystrokes::attendedCompletedWhileTalking()
{
    consult(true);
    m_desk->key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(phone(u"1000"_s), LineState::Idle, patience);
    QCOMPARE(phone(m_asked), LineState::Talking);
    counted(u"then complete, talking"_s, u"Enter"_s, 1);
}

void TestKeystrokes::attendedBackWhileRinging()
{
    consult(false);
    m_desk->key(Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::WithYou, patience);
    QCOMPARE(phone(m_asked), LineState::Idle);
    QCOMPARE(phone(u"1000"_s), LineState::Talking);
    counted(u"then back to the caller, ringing"_s, u"Esc"_s, 1);
}

void TestKeystrokes::attendedBackWhileTalking()
{
    consult(true);
    m_desk->key(Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::WithYou, patience);
    QCOMPARE(phone(m_asked), LineState::Idle);
    counted(u"then back to the caller, talking"_s, u"Esc"_s, 1);
}

void TestKeystrokes::toVoicemail()
{
    m_desk->talk();
    const Extension person = *m_desk->colleague();
    const int before = m_desk->office().person(person.number)->voicemailNew;
    const int typed = m_desk->typeUntilFound(person);
    m_desk->key(Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(phone(u"1000"_s), LineState::Idle, patience);
    m_desk->pass(10'000); // the caller speaks
    QCOMPARE(m_desk->office().person(person.number)->voicemailNew, before + 1);
    counted(u"To voicemail"_s, u"letters, Shift+Enter"_s, typed + 1, typed);
}

void TestKeystrokes::toMobile()
{
    const QString call = m_desk->talk();
    const Extension person = *m_desk->colleague();
    const int typed = m_desk->typeUntilFound(person);
    m_desk->key(Qt::Key_Return, Qt::AltModifier);
    const auto mobileRings = [this, call, mobile = m_desk->mobileOf(person.number)] {
        for (const SimLeg *leg : m_desk->office().legsOf(call))
            if (leg->isOutside() && leg->number == mobile)
                return true;
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(mobileRings(), patience);
    counted(u"To the mobile"_s, u"letters, Alt+Enter"_s, typed + 1, typed);
}

void TestKeystrokes::holdAndResume()
{
    m_desk->talk();
    m_desk->key(Qt::Key_F2);
    QTRY_COMPARE_WITH_TIMEOUT(phone(u"1000"_s), LineState::Held, patience);
    counted(u"Hold"_s, u"F2"_s, 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::Held, patience);
    m_desk->key(Qt::Key_F2);
    QTRY_COMPARE_WITH_TIMEOUT(phone(u"1000"_s), LineState::Talking, patience);
    counted(u"Resume"_s, u"F2"_s, 1);
}

void TestKeystrokes::mute()
{
    m_desk->talk();
    m_desk->typeUntilFound(*m_desk->colleague()); // in a line edit the key would delete what was typed
    m_desk->counted();
    m_desk->key(Qt::Key_U, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->office().activeLegOf(u"1000"_s)->muted, patience);
    QVERIFY(!m_desk->box()->text().isEmpty());
    counted(u"Mute"_s, u"Ctrl+U"_s, 1);
}

void TestKeystrokes::park()
{
    const QString call = m_desk->talk();
    m_desk->key(Qt::Key_F4);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->office().call(call) && !m_desk->office().call(call)->park.isEmpty(), patience);
    counted(u"Park"_s, u"F4"_s, 1);
}

void TestKeystrokes::fetchTheLongestParked()
{
    const QString first = m_desk->talk(u"5550101"_s);
    m_desk->key(Qt::Key_F4);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::Rest, patience);
    m_desk->pass(5'000);
    m_desk->talk(u"5550102"_s);
    m_desk->key(Qt::Key_F4);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::Rest, patience);
    m_desk->counted();
    m_desk->key(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(callAt(u"1000"_s), first, patience);
    QCOMPARE(phone(u"1000"_s), LineState::Talking);
    counted(u"Fetch the longest parked"_s, u"F5"_s, 1);
}

void TestKeystrokes::fetchTheMostOverdue()
{
    // Two calls on their way: the one that was sent first waits longest.
    const QString first = m_desk->talk(u"5550101"_s);
    const Extension one = *m_desk->colleague();
    const Extension other = *m_desk->colleague({ one.number });
    m_desk->typeUntilFound(one);
    m_desk->key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(phone(one.number), LineState::Ringing, patience);
    m_desk->pass(3'000);
    m_desk->talk(u"5550102"_s);
    m_desk->typeUntilFound(other);
    m_desk->key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(phone(other.number), LineState::Ringing, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::Rest, patience);
    m_desk->pass(1'000);
    m_desk->counted();
    m_desk->key(Qt::Key_F7);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().call.local(), first, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::WithYou, patience);
    QCOMPARE(phone(one.number), LineState::Idle);
    QCOMPARE(phone(other.number), LineState::Ringing);
    counted(u"Fetch the most overdue hand-over"_s, u"F7"_s, 1);
}

void TestKeystrokes::fetchTheMostOverdueWhenOnlyParked()
{
    const QString call = m_desk->talk();
    m_desk->key(Qt::Key_F4);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::Rest, patience);
    m_desk->counted();
    m_desk->key(Qt::Key_F7);
    QTRY_COMPARE_WITH_TIMEOUT(callAt(u"1000"_s), call, patience);
    counted(u"Fetch the most overdue, parked"_s, u"F7"_s, 1);
}

void TestKeystrokes::bringBack()
{
    const QString call = m_desk->talk();
    const Extension person = *m_desk->colleague();
    m_desk->typeUntilFound(person);
    m_desk->key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(phone(person.number), LineState::Ringing, patience);
    m_desk->counted();
    m_desk->key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(phone(person.number), LineState::Idle, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::WithYou, patience);
    QCOMPARE(callAt(u"1000"_s), call);
    counted(u"Undo a hand-over"_s, u"Ctrl+Z"_s, 1);
}

void TestKeystrokes::nextByPriority()
{
    takeNext(u"Take the next call by priority"_s);
}

void TestKeystrokes::takeNext(const QString &task)
{
    // Nobody else is there to take them.
    const QueueConfig config = m_desk->office().queues().constFirst().config;
    const QString queue = config.number;
    for (const QueueConfig::Agent &agent : config.agents)
        QVERIFY(m_desk->office().queueLogin(queue, agent.extension, false));
    const auto ordinary = m_desk->office().inbound(u"5550101"_s, queue, {});
    Office::InboundOptions high;
    high.priority = 5;
    const auto important = m_desk->office().inbound(u"5550102"_s, queue, high);
    QVERIFY(ordinary && important);
    m_desk->board().flushNow(); // seen, before the second passes in which a new button takes no key
    m_desk->pass(1'000);
    m_desk->key(Qt::Key_F8);
    QTRY_COMPARE_WITH_TIMEOUT(callAt(u"1000"_s), important->call, patience);
    QTRY_COMPARE_WITH_TIMEOUT(phone(u"1000"_s), LineState::Talking, patience);
    counted(task, u"F8"_s, 1);
}

void TestKeystrokes::nextByPriorityWhileTalking()
{
    const QString first = m_desk->talk(u"5550109"_s);
    takeNext(u"Take the next call by priority, in a call"_s);
    // The first one was put on hold, not lost.
    QVERIFY(m_desk->office().call(first));
}

void TestKeystrokes::sendOnUnanswered()
{
    const QString call = m_desk->ring();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->phase(), DeskPhase::Ringing, patience);
    m_desk->pass(1'000);
    const Extension person = *m_desk->colleague();
    const int typed = m_desk->typeUntilFound(person);
    m_desk->key(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(phone(person.number), LineState::Ringing, patience);
    QCOMPARE(callAt(person.number), call);
    counted(u"Send on without answering"_s, u"letters, Ctrl+R"_s, typed + 1, typed);
}

void TestKeystrokes::callSomebody()
{
    const Extension person = *m_desk->colleague();
    const int typed = m_desk->typeUntilFound(person);
    m_desk->key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(phone(person.number), LineState::Ringing, patience);
    counted(u"Call somebody"_s, u"letters, Enter"_s, typed + 1, typed);
}

void TestKeystrokes::hangUp()
{
    m_desk->talk();
    m_desk->key(Qt::Key_F12);
    QTRY_COMPARE_WITH_TIMEOUT(phone(u"1000"_s), LineState::Idle, patience);
    counted(u"Hang up"_s, u"F12"_s, 1);
}

QTEST_MAIN(TestKeystrokes)
#include "tst_keystrokes.moc"
