// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backends/api/connection.h"
#include "backends/api/states.h"

#include <QSet>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

/// The words of an enum whose last enumerator is `last`, in order.
template<class Enum>
QStringList wordsUpTo(Enum last)
{
    QStringList words;
    for (int i = 0; i <= int(last); ++i)
        words.append(stateWord(static_cast<Enum>(i)));
    return words;
}

} // namespace

class TestStates : public QObject
{
    Q_OBJECT
private slots:
    void words_data();
    void words();
    void wordsAreDistinct_data() { words_data(); }
    void wordsAreDistinct();
    void outOfRangeIsUnknown();
    void lineStateRoundTrip();
    void presenceRoundTrip();
    void bargeModeRoundTrip();
    void readingIgnoresCase();
    void unknownWords_data();
    void unknownWords();
};

void TestStates::words_data()
{
    QTest::addColumn<QStringList>("actual");
    QTest::addColumn<QString>("expected");
    QTest::newRow("line") << wordsUpTo(LineState::Unavailable) << u"unknown idle calling ringing talking held parked unavailable"_s;
    QTest::newRow("call") << wordsUpTo(CallState::Conference) << u"unknown calling ringing queued talking held parked conference"_s;
    QTest::newRow("direction") << wordsUpTo(Direction::Internal) << u"unknown inbound outbound internal"_s;
    QTest::newRow("registration") << wordsUpTo(Registration::Unregistered) << u"unknown registered unregistered"_s;
    QTest::newRow("presence") << wordsUpTo(Presence::OffWork) << u"unknown available away busy dnd lunch trip offwork"_s;
    QTest::newRow("agent") << wordsUpTo(AgentState::Unavailable) << u"unknown idle ringing talking wrapup unavailable"_s;
    QTest::newRow("recording") << wordsUpTo(RecordingState::Paused) << u"unknown off on paused"_s;
    QTest::newRow("role") << wordsUpTo(LegRole::Callee) << u"unknown caller callee"_s;
    QTest::newRow("barge") << wordsUpTo(BargeMode::Speak) << u"none listen whisper speak"_s;
    QTest::newRow("shared line") << wordsUpTo(SharedLineState::Held) << u"unknown free reserved inuse ringing held"_s;
    QTest::newRow("disposition") << wordsUpTo(Disposition::Voicemail) << u"unknown answered missed busy failed voicemail"_s;
    QTest::newRow("permission") << wordsUpTo(Permission::System) << u"unknown user admin system"_s;
    QTest::newRow("connection") << wordsUpTo(ConnectionState::Refused)
                                << u"offline connecting synchronizing online degraded reconnecting refused"_s;
}

void TestStates::words()
{
    QFETCH(QStringList, actual);
    QFETCH(QString, expected);
    QCOMPARE(actual.join(u' '), expected);
}

void TestStates::wordsAreDistinct()
{
    QFETCH(QStringList, actual);
    QCOMPARE(QSet<QString>(actual.cbegin(), actual.cend()).size(), actual.size());
}

void TestStates::outOfRangeIsUnknown()
{
    // A value that a newer program wrote into a settings file, say.
    QCOMPARE(stateWord(static_cast<LineState>(99)), u"unknown"_s);
    QCOMPARE(stateWord(static_cast<LineState>(-1)), u"unknown"_s);
    QCOMPARE(stateWord(static_cast<Presence>(99)), u"unknown"_s);
    QCOMPARE(stateWord(static_cast<BargeMode>(99)), u"none"_s);
}

void TestStates::lineStateRoundTrip()
{
    for (int i = 0; i <= int(LineState::Unavailable); ++i)
        QCOMPARE(lineStateFromWord(stateWord(LineState(i))), LineState(i));
}

void TestStates::presenceRoundTrip()
{
    for (int i = 0; i <= int(Presence::OffWork); ++i)
        QCOMPARE(presenceFromWord(stateWord(Presence(i))), Presence(i));
}

void TestStates::bargeModeRoundTrip()
{
    for (int i = 0; i <= int(BargeMode::Speak); ++i)
        QCOMPARE(bargeModeFromWord(stateWord(BargeMode(i))), BargeMode(i));
}

void TestStates::readingIgnoresCase()
{
    QCOMPARE(lineStateFromWord(u"TALKING"), LineState::Talking);
    QCOMPARE(presenceFromWord(u"OffWork"), Presence::OffWork);
    QCOMPARE(bargeModeFromWord(u"Whisper"), BargeMode::Whisper);
}

void TestStates::unknownWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("null") << QString();
    QTest::newRow("empty") << u""_s;
    QTest::newRow("invented") << u"yodelling"_s;
    QTest::newRow("start of a word") << u"talk"_s;
    QTest::newRow("word and more") << u"listening"_s;
    QTest::newRow("blank around") << u" busy "_s;
}

void TestStates::unknownWords()
{
    QFETCH(QString, word);
    QCOMPARE(lineStateFromWord(word), LineState::Unknown);
    QCOMPARE(presenceFromWord(word), Presence::Unknown);
    QCOMPARE(bargeModeFromWord(word), BargeMode::None);
}

QTEST_APPLESS_MAIN(TestStates)
#include "tst_states.moc"
