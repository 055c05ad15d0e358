// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queuemodel.h"
#include "tests/asterisk/morningrig.h"
#include "tests/asterisk/wavefile.h"
#include "tests/morning/hand.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// A receptionist's morning with the whole program, by keys, at a real Asterisk with real SIP phones.
class AsteriskMorning : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void blindTransfer();
    void attendedTransfer();
    void backToTheCaller();
    void recordsTheCall();
    void parksAndFetches();
    void takesFromTheQueue();
    void theServerDies();
    void cleanupTestCase();

private:
    void answer(const QString &from);

    std::unique_ptr<MorningRig> m_rig;
};

// Everything on the wire, at the phones and on the screen takes its time; a failing step must not hang the morning.
constexpr int patience = 20'000;

void AsteriskMorning::initTestCase()
{
    if (!MorningRig::isThere())
        QSKIP("NOT TESTED with a real Asterisk: it was not fetched (see tests/asterisk/fetch)");
    m_rig = std::make_unique<MorningRig>(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    const QString trouble = m_rig->open();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    m_rig->step(u"Connected to Asterisk %1"_s.arg(m_rig->server().version()));
}

void AsteriskMorning::answer(const QString &from)
{
    QVERIFY(m_rig->ring(from, u"6001"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state().phase, DeskPhase::Ringing, patience);
    m_rig->step(u"%1 rings"_s.arg(from));
    // A button that has just appeared is deaf for 0.4 s on purpose: press until it hears, as a person would.
    QTRY_VERIFY_WITH_TIMEOUT(
        m_rig->state().phase == DeskPhase::WithYou || (Hand::press(u"Return"_s) && m_rig->state().phase == DeskPhase::WithYou), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state().callerNumber, from, patience);
    QVERIFY(m_rig->phone().isTalking());
}

void AsteriskMorning::blindTransfer()
{
    answer(u"5550401"_s);
    m_rig->step(u"Answered with Enter, the desk phone is off hook"_s);
    const CallId call = m_rig->state().call;
    QVERIFY(Hand::type(u"Ben"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->desk().target().number, u"6002"_s, patience);
    QVERIFY(Hand::press(u"Return"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_rig->legOf(call, u"6002"_s) && m_rig->legOf(call, u"6002"_s)->state == LineState::Talking
            && !m_rig->legOf(call, u"6001"_s), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state().phase, DeskPhase::Rest, patience);
    m_rig->step(u"Blind transfer taken"_s);
    QCOMPARE(m_rig->differencesToReality(), QStringList());
    m_rig->hangUp(u"5550401"_s);
}

void AsteriskMorning::attendedTransfer()
{
    answer(u"5550402"_s);
    QVERIFY(Hand::type(u"6003"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->desk().target().number, u"6003"_s, patience);
    QVERIFY(Hand::press(u"ctrl+Return"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state().phase, DeskPhase::Asking, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state().consultedState, LineState::Talking, patience);
    m_rig->step(u"Asking first"_s);
    // To the caller for a word, and back to who is asked.
    QVERIFY(Hand::press(u"shift+F2"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state().consultedState, LineState::Held, patience);
    QCOMPARE(m_rig->state().phase, DeskPhase::Asking);
    m_rig->step(u"Swapped"_s);
    QVERIFY(Hand::press(u"shift+F2"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state().consultedState, LineState::Talking, patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_rig->state().phase == DeskPhase::Rest || (Hand::press(u"Return"_s) && m_rig->state().phase == DeskPhase::Rest), patience);
    m_rig->step(u"Attended transfer completed"_s);
    QCOMPARE(m_rig->differencesToReality(), QStringList());
    m_rig->hangUp(u"5550402"_s);
}

void AsteriskMorning::backToTheCaller()
{
    answer(u"5550403"_s);
    QVERIFY(Hand::type(u"6003"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->desk().target().number, u"6003"_s, patience);
    QVERIFY(Hand::press(u"ctrl+Return"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state().phase, DeskPhase::Asking, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state().consultedState, LineState::Talking, patience);
    QVERIFY(Hand::press(u"Escape"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state().phase, DeskPhase::WithYou, patience);
    QCOMPARE(m_rig->state().callerNumber, u"5550403"_s);
    m_rig->step(u"Consultation cancelled, the caller is back"_s);
    QCOMPARE(m_rig->differencesToReality(), QStringList());
}

void AsteriskMorning::recordsTheCall()
{
    QVERIFY(Hand::press(u"F9"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state().recording, RecordingState::On, patience);
    m_rig->step(u"Recording"_s);
    const QDir monitor(m_rig->server().folder() + u"/spool/monitor"_s);
    QStringList files;
    QTRY_VERIFY_WITH_TIMEOUT((files = monitor.entryList({ u"*.wav"_s }, QDir::Files)).size() == 1
            && QFileInfo(monitor.filePath(files.constFirst())).size() > 20'000, patience);
    QVERIFY(Hand::press(u"F9"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state().recording, RecordingState::Off, patience);
    QVERIFY(WaveFile::loudness(monitor.filePath(files.constFirst())) > 1'000);
}

void AsteriskMorning::parksAndFetches()
{
    QVERIFY(Hand::press(u"F4"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->occupiedSlots(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state().phase, DeskPhase::Rest, patience);
    m_rig->step(u"Parked"_s);
    QCOMPARE(m_rig->differencesToReality(), QStringList());
    QVERIFY(Hand::press(u"F5"_s));
    // The phone rings and is taken off hook: by the console where the phone can, else by hand.
    QTRY_VERIFY_WITH_TIMEOUT(m_rig->phone().isRinging() || m_rig->phone().isTalking(), patience);
    m_rig->phone().answer();
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state().phase, DeskPhase::WithYou, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->occupiedSlots(), 0, patience);
    m_rig->step(u"Fetched with one key"_s);
    QCOMPARE(m_rig->differencesToReality(), QStringList());
    QVERIFY(Hand::press(u"F12"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state().phase, DeskPhase::Rest, patience);
}

void AsteriskMorning::takesFromTheQueue()
{
    // Chloe's queue, and she is in a call.
    QVERIFY(m_rig->ring(u"5550404"_s, u"6003"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->board().extension(m_rig->extension(u"6003"_s))->state, LineState::Talking, patience);
    QVERIFY(m_rig->ring(u"5550405"_s, u"501"_s));
    const auto waiting = [this] {
        for (int row = 0; row < m_rig->board().queues()->rowCount(); ++row)
            if (!m_rig->board().queues()->at(row).waiting.isEmpty())
                return true;
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(waiting(), patience);
    m_rig->step(u"Somebody waits in a queue"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_rig->desk().availability(DeskAction::TakeNext).enabled(), patience);
    m_rig->desk().trigger(DeskAction::TakeNext);
    QTRY_VERIFY_WITH_TIMEOUT(m_rig->phone().isRinging() || m_rig->phone().isTalking(), patience);
    m_rig->phone().answer();
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state().phase, DeskPhase::WithYou, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!waiting(), patience);
    m_rig->step(u"Taken from the queue"_s);
    QCOMPARE(m_rig->differencesToReality(), QStringList());
}

void AsteriskMorning::theServerDies()
{
    const AccountId account = m_rig->desk().activeAccount();
    m_rig->server().kill();
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->board().connection(account).state, ConnectionState::Reconnecting, patience);
    m_rig->step(u"The server is dead"_s);
    QVERIFY2(m_rig->server().startAgain(), qPrintable(m_rig->server().log()));
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->board().connection(account).state, ConnectionState::Online, 40'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->state().phase, DeskPhase::Rest, patience);
    m_rig->step(u"It is back, without its calls"_s);
    QCOMPARE(m_rig->differencesToReality(), QStringList());
}

void AsteriskMorning::cleanupTestCase()
{
    m_rig.reset();
}

QTEST_MAIN(AsteriskMorning)
#include "asteriskmorning.moc"
