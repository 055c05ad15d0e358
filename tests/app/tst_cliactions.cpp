// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/actions.h"
#include "app/cli/options.h"

#include <QSet>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// What each action of `cordboard-cli do` asks the PBX for: one row an action at least, and none is missing.
class TestCliActions : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void makes_data();
    void makes();
    void refuses_data();
    void refuses();
    void everyActionIsTested();
    void optionsAreRead();

private:
    static CallId call(const QString &local) { return { head(), local }; }
    static LegId leg(const QString &local) { return { head(), local }; }
    static ExtensionId ext(const QString &local) { return { head(), local }; }
    static AccountId head() { return AccountId(u"head"_s); }
    Result<CallCommand::Kind> make(const QStringList &words) const;

    StateStore m_state;
    SessionInfo m_session;
    QSet<QString> m_tested;
};

using Check = std::function<bool(const CallCommand::Kind &)>;
Q_DECLARE_METATYPE(Check)

namespace {

template<class C, class Fits>
Check is(Fits fits)
{
    return [fits](const CallCommand::Kind &kind) {
        const C *command = std::get_if<C>(&kind);
        return command && fits(*command);
    };
}

} // namespace

void TestCliActions::initTestCase()
{
    m_session.self = ext(u"1000"_s);
    for (const char *number : { "1000", "1001", "1002", "1003" }) {
        Extension person;
        person.id = ext(QString::fromLatin1(number));
        person.number = QString::fromLatin1(number);
        m_state.apply(upserted(person));
    }
    // The operator talks to somebody outside in c1; 1002 rings in c2, from 1003.
    Call talking;
    talking.id = call(u"c1"_s);
    talking.state = CallState::Talking;
    Leg outside;
    outside.id = leg(u"c1o"_s);
    outside.number = u"5550100"_s;
    outside.state = LineState::Talking;
    Leg own;
    own.id = leg(u"c1s"_s);
    own.extension = ext(u"1000"_s);
    own.state = LineState::Talking;
    talking.legs = { outside, own };
    Call ringing;
    ringing.id = call(u"c2"_s);
    ringing.state = CallState::Ringing;
    Leg caller;
    caller.id = leg(u"c2o"_s);
    caller.extension = ext(u"1003"_s);
    caller.state = LineState::Calling;
    Leg rung;
    rung.id = leg(u"c2s"_s);
    rung.extension = ext(u"1002"_s);
    rung.state = LineState::Ringing;
    ringing.legs = { caller, rung };
    Queue queue;
    queue.id = { head(), u"q1"_s };
    queue.number = u"6700"_s;
    ParkSlot slot;
    slot.id = { head(), u"71"_s };
    slot.number = u"71"_s;
    Flow flow;
    flow.id = { head(), u"800"_s };
    SharedLine line;
    line.id = { head(), u"external/1"_s };
    Conference room;
    room.id = { head(), u"6500"_s };
    room.number = u"6500"_s;
    m_state.apply({ upserted(talking), upserted(ringing), upserted(queue), upserted(slot), upserted(flow),
        upserted(line), upserted(room) });
}

Result<CallCommand::Kind> TestCliActions::make(const QStringList &words) const
{
    const Options options = parseOptions(QStringList { u"cordboard-cli"_s, u"do"_s } + words);
    const Action *action = options.error.isEmpty() ? findAction(options.arguments.value(0)) : nullptr;
    if (!action)
        return PbxError { PbxError::Kind::Cancelled, options.error };
    const QStringList arguments = options.arguments.mid(1);
    if (arguments.size() < action->least || (action->most >= 0 && arguments.size() > action->most))
        return PbxError { PbxError::Kind::Cancelled, u"number of arguments"_s };
    const Resolver resolver(m_state, m_session, head());
    return action->make({ resolver, options, arguments });
}

void TestCliActions::makes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Check>("check");
    using namespace Command;
    const auto row = [](const char *line, const Check &check) {
        QTest::newRow(line) << QString::fromLatin1(line) << check;
    };
    row("dial 1002",
        is<Dial>([](const Dial &c) { return c.from == ext(u"1000"_s) && c.number == u"1002"_s && c.line.isEmpty(); }));
    row("--from 1001 dial 1002 external/1",
        is<Dial>([](const Dial &c) { return c.from == ext(u"1001"_s) && c.line.local() == u"external/1"_s; }));
    row("answer 1002", is<Answer>([](const Answer &c) { return c.call == call(u"c2"_s) && c.leg == leg(u"c2s"_s); }));
    row("hangup",
        is<HangUp>([](const HangUp &c) { return c.call == call(u"c1"_s) && c.leg.isEmpty() && !c.wholeCall; }));
    row("hangup-all", is<HangUp>([](const HangUp &c) { return c.call == call(u"c1"_s) && c.wholeCall; }));
    row("hold", is<Hold>([](const Hold &c) { return c.call == call(u"c1"_s) && c.leg.isEmpty(); }));
    row("unhold c1", is<Unhold>([](const Unhold &c) { return c.call == call(u"c1"_s); }));
    row("mute", is<Mute>([](const Mute &c) { return c.call == call(u"c1"_s) && c.on; }));
    row("mute off", is<Mute>([](const Mute &c) { return !c.on; }));
    row("dtmf 12#", is<SendDtmf>([](const SendDtmf &c) { return c.digits == u"12#"_s && c.call == call(u"c1"_s); }));
    row("transfer 1001",
        is<BlindTransfer>([](const BlindTransfer &c) { return c.number == u"1001"_s && c.call == call(u"c1"_s); }));
    row("transfer 1001 --leg c1o", is<BlindTransfer>([](const BlindTransfer &c) { return c.leg == leg(u"c1o"_s); }));
    row("voicemail 1001", is<TransferToVoicemail>([](const TransferToVoicemail &c) {
        return c.mailbox == ext(u"1001"_s) && c.call == call(u"c1"_s);
    }));
    row("attended 1001", is<AttendedTransfer>([](const AttendedTransfer &c) { return c.number == u"1001"_s; }));
    row("complete", is<CompleteTransfer>([](const CompleteTransfer &c) { return c.call == call(u"c1"_s); }));
    row("cancel", is<CancelTransfer>([](const CancelTransfer &c) { return c.call == call(u"c1"_s); }));
    row("conference", is<ThreeWay>([](const ThreeWay &c) { return c.call == call(u"c1"_s); }));
    row("swap", is<SwapParties>([](const SwapParties &c) { return c.call == call(u"c1"_s); }));
    row("join c2", is<Join>([](const Join &c) { return c.call == call(u"c1"_s) && c.with == call(u"c2"_s); }));
    row("park", is<Park>([](const Park &c) { return c.call == call(u"c1"_s) && c.slot.isEmpty(); }));
    row("park 71", is<Park>([](const Park &c) { return c.slot.local() == u"71"_s; }));
    row("unpark 71", is<Unpark>([](const Unpark &c) { return c.slot.local() == u"71"_s && c.to == ext(u"1000"_s); }));
    row("unpark 71 1003", is<Unpark>([](const Unpark &c) { return c.to == ext(u"1003"_s); }));
    row("pickup c2", is<PickUp>([](const PickUp &c) { return c.call == call(u"c2"_s) && c.to == ext(u"1000"_s); }));
    row("pickup c2 1001", is<PickUp>([](const PickUp &c) { return c.to == ext(u"1001"_s); }));
    row("take 6700 c2", is<TakeFromQueue>([](const TakeFromQueue &c) {
        return c.call == call(u"c2"_s) && c.queue.local() == u"q1"_s;
    }));
    row("barge c2", is<Barge>([](const Barge &c) { return c.call == call(u"c2"_s) && c.mode == BargeMode::Listen; }));
    row("barge c2 whisper --to 1001",
        is<Barge>([](const Barge &c) { return c.mode == BargeMode::Whisper && c.supervisor == ext(u"1001"_s); }));
    row("record", is<SetRecording>([](const SetRecording &c) {
        return c.call == call(u"c1"_s) && c.wanted == RecordingState::On;
    }));
    row("record pause", is<SetRecording>([](const SetRecording &c) { return c.wanted == RecordingState::Paused; }));
    row("record off c1", is<SetRecording>([](const SetRecording &c) { return c.wanted == RecordingState::Off; }));
    row("record-stop", is<SetRecording>([](const SetRecording &c) { return c.wanted == RecordingState::Off; }));
    row("forward c2 1001 1003", is<ForwardCall>([](const ForwardCall &c) {
        return c.call == call(u"c2"_s) && c.numbers == QStringList({ u"1001"_s, u"1003"_s });
    }));
    row("add 1001", is<AddMember>([](const AddMember &c) { return c.call == call(u"c1"_s) && c.number == u"1001"_s; }));
    row("route c2 accept 1001", is<RouteOffered>([](const RouteOffered &c) {
        return c.call == call(u"c2"_s) && c.accept && c.divertTo == u"1001"_s;
    }));
    row("route c2 refuse", is<RouteOffered>([](const RouteOffered &c) { return !c.accept; }));
    row("set-forward 1001 always=1002 noanswer=1003", is<SetForwarding>([](const SetForwarding &c) {
        return c.extension == ext(u"1001"_s) && c.always == u"1002"_s && c.busy.isEmpty() && c.noAnswer == u"1003"_s;
    }));
    row("set-forward 1001", is<SetForwarding>([](const SetForwarding &c) {
        return c.always.isEmpty() && c.busy.isEmpty() && c.noAnswer.isEmpty();
    }));
    row("dnd on", is<SetDoNotDisturb>([](const SetDoNotDisturb &c) { return c.extension == ext(u"1000"_s) && c.on; }));
    row("dnd off 1001",
        is<SetDoNotDisturb>([](const SetDoNotDisturb &c) { return c.extension == ext(u"1001"_s) && !c.on; }));
    row("presence lunch 1001 back-at-two", is<SetPresence>([](const SetPresence &c) {
        return c.extension == ext(u"1001"_s) && c.presence == Presence::Lunch && c.text == u"back-at-two"_s;
    }));
    row("queue-login 6700", is<QueueLogin>([](const QueueLogin &c) {
        return c.queue.local() == u"q1"_s && c.agent == ext(u"1000"_s) && c.in;
    }));
    row("queue-logout 6700 1002",
        is<QueueLogin>([](const QueueLogin &c) { return c.agent == ext(u"1002"_s) && !c.in; }));
    row("queue-pause 6700 1002 lunch", is<QueuePause>([](const QueuePause &c) {
        return c.agent == ext(u"1002"_s) && c.paused && c.reason == u"lunch"_s;
    }));
    row("queue-unpause 6700 1002", is<QueuePause>([](const QueuePause &c) { return !c.paused; }));
    row("penalty 6700 1002 3", is<QueuePenalty>([](const QueuePenalty &c) {
        return c.queue.local() == u"q1"_s && c.agent == ext(u"1002"_s) && c.penalty == 3;
    }));
    row("flow 800 night",
        is<SetFlow>([](const SetFlow &c) { return c.flow.local() == u"800"_s && c.value == u"night"_s; }));
    row("line external/1",
        is<ReserveLine>([](const ReserveLine &c) { return c.line.local() == u"external/1"_s && c.on; }));
    row("line external/1 off", is<ReserveLine>([](const ReserveLine &c) { return !c.on; }));
    row("conf-invite 6500 1001", is<InviteToConference>([](const InviteToConference &c) {
        return c.conference.local() == u"6500"_s && c.number == u"1001"_s;
    }));
    row("conf-kick 6500 c1o", is<ConferenceKick>([](const ConferenceKick &c) {
        return c.conference.local() == u"6500"_s && c.leg == leg(u"c1o"_s);
    }));
    row("conf-mute 6500 c1o off",
        is<ConferenceMute>([](const ConferenceMute &c) { return c.leg == leg(u"c1o"_s) && !c.on; }));
    row("page 600", is<Page>([](const Page &c) { return c.group == u"600"_s && c.from == ext(u"1000"_s); }));
    row("prompt welcome",
        is<PlayPrompt>([](const PlayPrompt &c) { return c.prompt == u"welcome"_s && c.call == call(u"c1"_s); }));
    row("prompt welcome 1001",
        is<PlayPrompt>([](const PlayPrompt &c) { return c.call.isEmpty() && c.number == u"1001"_s; }));
    row("tags 1001 german sales", is<SetTags>([](const SetTags &c) {
        return c.extension == ext(u"1001"_s) && c.tags == QStringList({ u"german"_s, u"sales"_s });
    }));
    row("wakeup 1001 2026-01-31T07:30:00Z daily", is<SetWakeUp>([](const SetWakeUp &c) {
        return c.wakeUp.extension == ext(u"1001"_s)
            && c.wakeUp.at == QDateTime({ 2026, 1, 31 }, { 7, 30 }, QTimeZone::UTC) && c.wakeUp.daily && !c.remove;
    }));
    row("wakeup 1001 off", is<SetWakeUp>([](const SetWakeUp &c) { return c.remove; }));
}

void TestCliActions::makes()
{
    QFETCH(const QString, line);
    QFETCH(const Check, check);
    const Result<CallCommand::Kind> made = make(line.split(u' '));
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message()));
    QVERIFY(check(*made));
    m_tested.insert(parseOptions(QStringList { u"cordboard-cli"_s, u"do"_s } + line.split(u' ')).arguments.value(0));
}

void TestCliActions::refuses_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : { "answer", "unhold", "hold nobody", "join nobody", "barge c2 shout",
             "set-forward 1001 often=1002", "presence asleep", "penalty 6700 1002 many", "penalty 6700 1002 -1",
             "wakeup 1001 tomorrow", "dial", "conf-kick 6500", "hold 1 2", "juggle" })
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestCliActions::refuses()
{
    QFETCH(const QString, line);
    QVERIFY(!make(line.split(u' ')));
}

void TestCliActions::everyActionIsTested()
{
    QSet<QString> all;
    for (const Action &action : actions()) {
        QVERIFY2(!all.contains(action.name), qPrintable(action.name));
        QVERIFY2(!action.what.isEmpty(), qPrintable(action.name));
        all.insert(action.name);
    }
    QCOMPARE(all - m_tested, QSet<QString>());
}

void TestCliActions::optionsAreRead()
{
    const Options o = parseOptions({ u"cordboard-cli"_s, u"--backend"_s, u"brekeke"_s, u"--url"_s, u"ws://pbx/pbx/ws"_s,
        u"--user"_s, u"1000"_s, u"--tenant"_s, u"acme"_s, u"--set"_s, u"a=1"_s, u"--set"_s, u"b=2"_s,
        u"--password-file"_s, u"-"_s, u"--secret-file"_s, u"key=f"_s, u"--timeout"_s, u"9000"_s, u"--settle-ms"_s,
        u"700"_s, u"--for"_s, u"3"_s, u"--from"_s, u"T1"_s, u"--to"_s, u"T2"_s, u"--number"_s, u"555"_s, u"--limit"_s,
        u"7"_s, u"--format"_s, u"csv"_s, u"cdrs"_s });
    QCOMPARE(o.error, QString());
    QCOMPARE(o.command, u"cdrs"_s);
    QCOMPARE(o.backend, u"brekeke"_s);
    QCOMPARE(o.url, u"ws://pbx/pbx/ws"_s);
    QCOMPARE(o.user, u"1000"_s);
    QCOMPARE(o.tenant, u"acme"_s);
    QCOMPARE(o.set, QStringList({ u"a=1"_s, u"b=2"_s }));
    QCOMPARE(o.passwordFile, u"-"_s);
    QCOMPARE(o.secretFiles, QStringList { u"key=f"_s });
    QCOMPARE(o.timeoutMs, 9'000);
    QCOMPARE(o.settleMs, 700);
    QCOMPARE(o.forSeconds, 3);
    QCOMPARE(o.from, u"T1"_s);
    QCOMPARE(o.to, u"T2"_s);
    QCOMPARE(o.number, u"555"_s);
    QCOMPARE(o.limit, 7);
    QVERIFY(o.csv);
    // The help names every action and every command.
    const QString help = parseOptions({ u"cordboard-cli"_s, u"--help"_s }).help;
    for (const Action &action : actions())
        QVERIFY2(help.contains(u"  "_s + action.name), qPrintable(action.name));
    for (const char *command : { "backends", "snapshot", "watch", "do", "call", "methods", "cdrs" })
        QVERIFY2(help.contains(u"  "_s + QString::fromLatin1(command)), command);
}

QTEST_GUILESS_MAIN(TestCliActions)
#include "tst_cliactions.moc"
