// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backends/api/folding.h"

#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

const AccountId office { u"office"_s };

/// A leg in short: a letter for its state (i c r t h p u ?), then flags: m monitors, o outside, C caller, D called.
Leg legOf(const QString &text)
{
    Leg leg;
    static int next = 0;
    leg.id = LegId(office, QString::number(++next));
    leg.extension = ExtensionId(office, u"1001"_s);
    for (QChar letter : text) {
        switch (letter.toLatin1()) {
        case 'i': leg.state = LineState::Idle; break;
        case 'c': leg.state = LineState::Calling; break;
        case 'r': leg.state = LineState::Ringing; break;
        case 't': leg.state = LineState::Talking; break;
        case 'h': leg.state = LineState::Held; break;
        case 'p': leg.state = LineState::Parked; break;
        case 'u': leg.state = LineState::Unavailable; break;
        case '?': leg.state = LineState::Unknown; break;
        case 'm': leg.monitoring = BargeMode::Listen; break;
        case 'w': leg.monitoring = BargeMode::Whisper; break;
        case 's': leg.monitoring = BargeMode::Speak; break;
        case 'o': leg.extension = {}; break;
        case 'C': leg.role = LegRole::Caller; break;
        case 'D': leg.role = LegRole::Callee; break;
        default: qFatal("no such letter");
        }
    }
    return leg;
}

QList<Leg> legsOf(const QString &text)
{
    QList<Leg> legs;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        legs.append(legOf(word));
    return legs;
}

} // namespace

class TestFolding : public QObject
{
    Q_OBJECT
private slots:
    void callState_data();
    void callState();
    void callStateDoesNotDependOnTheOrder();
    void direction_data();
    void direction();
    void lineState_data();
    void lineState();
    void mostUrgentLegWins();
};

void TestFolding::callState_data()
{
    QTest::addColumn<QString>("legs");
    QTest::addColumn<bool>("parked");
    QTest::addColumn<bool>("queued");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, const QString &legs, CallState expected, bool parked = false, bool queued = false) {
        QTest::newRow(name) << legs << parked << queued << int(expected);
    };

    row("no legs", u""_s, CallState::Unknown);
    row("no legs but parked", u""_s, CallState::Parked, true);
    row("no legs but queued", u""_s, CallState::Queued, false, true);
    row("idle legs say nothing", u"i i"_s, CallState::Unknown);
    row("unknown legs say nothing", u"? u"_s, CallState::Unknown);

    row("only calling", u"c"_s, CallState::Calling);
    row("calling and ringing", u"c r"_s, CallState::Ringing);
    row("only ringing", u"r"_s, CallState::Ringing);
    row("group rings", u"c r r r"_s, CallState::Ringing);
    row("one answered first", u"t"_s, CallState::Talking);
    row("talks while the other rings", u"t r"_s, CallState::Ringing);
    row("talks while the other is called", u"t c"_s, CallState::Calling);
    row("two talk", u"t t"_s, CallState::Talking);
    row("two talk, a third rings", u"t t r"_s, CallState::Talking);
    row("three talk", u"t t t"_s, CallState::Conference);
    row("four talk", u"t t t t"_s, CallState::Conference);
    row("three talk, one held", u"t t t h"_s, CallState::Conference);

    row("held by one", u"t h"_s, CallState::Held);
    row("both hold", u"h h"_s, CallState::Held);
    row("held while a consultation rings", u"h c r"_s, CallState::Held);
    row("held while two others talk", u"h t t"_s, CallState::Talking);

    row("monitor is no party", u"t t m"_s, CallState::Talking);
    row("talking monitor is no party", u"t t tm"_s, CallState::Talking);
    row("whispering monitor is no party", u"t t tw"_s, CallState::Talking);
    row("speaking monitor is no party", u"t t ts"_s, CallState::Talking);
    row("ringing monitor is no party", u"rm"_s, CallState::Unknown);
    row("held monitor is no party", u"t t hm"_s, CallState::Talking);
    row("monitor of a conference", u"t t t tm"_s, CallState::Conference);

    row("parked wins over talking", u"t t"_s, CallState::Parked, true);
    row("parked wins over ringing", u"c r"_s, CallState::Parked, true);
    row("parked wins over queued", u"t"_s, CallState::Parked, true, true);
    row("queued wins over talking", u"t t t"_s, CallState::Queued, false, true);
    row("queued wins over held", u"h"_s, CallState::Queued, false, true);
    row("parked leg without a park report", u"p"_s, CallState::Unknown);
}

void TestFolding::callState()
{
    QFETCH(QString, legs);
    QFETCH(bool, parked);
    QFETCH(bool, queued);
    QFETCH(int, expected);
    QCOMPARE(stateWord(foldCallState(legsOf(legs), parked, queued)), stateWord(CallState(expected)));
}

void TestFolding::callStateDoesNotDependOnTheOrder()
{
    for (const QString &text : { u"c h r t"_s, u"h m t t"_s, u"c r tm"_s }) {
        QStringList words = text.split(u' ');
        std::sort(words.begin(), words.end());
        const CallState expected = foldCallState(legsOf(words.join(u' ')), false, false);
        while (std::next_permutation(words.begin(), words.end()))
            QCOMPARE(foldCallState(legsOf(words.join(u' ')), false, false), expected);
    }
}

void TestFolding::direction_data()
{
    QTest::addColumn<QString>("legs");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, const QString &legs, Direction expected) {
        QTest::newRow(name) << legs << int(expected);
    };
    row("nobody", u""_s, Direction::Unknown);
    row("only inside", u"C D"_s, Direction::Internal);
    row("one inside", u"C"_s, Direction::Internal);
    row("inside without roles", u"t t"_s, Direction::Internal);
    row("outside calls in", u"oC D"_s, Direction::Inbound);
    row("outside calls in, told last", u"D oC"_s, Direction::Inbound);
    row("calls out", u"C oD"_s, Direction::Outbound);
    row("outside of unknown role", u"C o"_s, Direction::Outbound);
    row("trunk to trunk", u"oC oD"_s, Direction::Inbound);
    row("trunk to trunk, called first", u"oD oC"_s, Direction::Inbound);
    row("conference with two called", u"C oD oD"_s, Direction::Outbound);
}

void TestFolding::direction()
{
    QFETCH(QString, legs);
    QFETCH(int, expected);
    QCOMPARE(stateWord(foldDirection(legsOf(legs))), stateWord(Direction(expected)));
}

void TestFolding::lineState_data()
{
    QTest::addColumn<QList<int>>("legs");
    QTest::addColumn<int>("registration");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, std::initializer_list<LineState> legs, Registration registration, LineState expected) {
        QList<int> list;
        for (LineState state : legs)
            list.append(int(state));
        QTest::newRow(name) << list << int(registration) << int(expected);
    };
    row("no leg, registered", {}, Registration::Registered, LineState::Idle);
    row("no leg, not told", {}, Registration::Unknown, LineState::Idle);
    row("no leg, not registered", {}, Registration::Unregistered, LineState::Unavailable);
    row("talks though not registered", { LineState::Talking }, Registration::Unregistered, LineState::Talking);
    row("idle leg, not registered", { LineState::Idle }, Registration::Unregistered, LineState::Unavailable);
    row("unknown leg", { LineState::Unknown }, Registration::Registered, LineState::Idle);
    row("second call rings", { LineState::Talking, LineState::Ringing }, Registration::Registered, LineState::Ringing);
    row("holds one, talks on another", { LineState::Held, LineState::Talking }, Registration::Registered, LineState::Talking);
    row("holds one, calls another", { LineState::Held, LineState::Calling }, Registration::Registered, LineState::Calling);
    row("holds one, parked another", { LineState::Parked, LineState::Held }, Registration::Registered, LineState::Held);
    row("parked only", { LineState::Parked }, Registration::Registered, LineState::Parked);
}

void TestFolding::lineState()
{
    QFETCH(QList<int>, legs);
    QFETCH(int, registration);
    QFETCH(int, expected);
    QList<LineState> states;
    for (int leg : legs)
        states.append(LineState(leg));
    QCOMPARE(stateWord(foldLineState(states, Registration(registration))), stateWord(LineState(expected)));
}

void TestFolding::mostUrgentLegWins()
{
    const QList<LineState> urgency { LineState::Ringing, LineState::Talking, LineState::Calling, LineState::Held,
        LineState::Parked, LineState::Idle };
    for (int i = 0; i < urgency.size(); ++i) {
        for (int j = i; j < urgency.size(); ++j) {
            QCOMPARE(foldLineState({ urgency[i], urgency[j] }, Registration::Registered), urgency[i]);
            QCOMPARE(foldLineState({ urgency[j], urgency[i] }, Registration::Registered), urgency[i]);
        }
    }
}

QTEST_APPLESS_MAIN(TestFolding)
#include "tst_folding.moc"
