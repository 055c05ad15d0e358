// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/asteriskbackend.h"
#include "tests/protocol/asterisk/fakeami.h"

#include <QJsonArray>
#include <QNetworkInterface>
#include <QTest>
#include <QTimer>

using namespace Cordboard;
using namespace Qt::StringLiterals;

class AsteriskBackendTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void hashedLogIn();
    void plainOnlyInPrivate();
    void plainNeverInPublic();
    void wrongPassword();
    void bootsLate();
    void notAnAsterisk();
    void silenceDuringLogIn();
    void missingRights();
    void statusIsNeeded();
    void halfOpen();
    void restartInMidCall();
    void commandsOnTheWire_data();
    void commandsOnTheWire();
    void originateFails_data();
    void originateFails();
    void channelGone();
    void transferThatNeverBegins();
    void transferJustAfterTheAnswer();
    void closeSettles();
    void flood();
    void hugeFrame();
    void unknownAndForeign();
    void reload();
    void recordsNoSecret();
    void rawMethod();

private:
    void open(bool wait = true, const QString &host = u"127.0.0.1"_s);
    bool isOnline() const { return m_backend->connection().state == ConnectionState::Online; }
    void talk();
    const AccountId m_account { u"t"_s };
    std::unique_ptr<FakeAmi> m_pbx;
    std::unique_ptr<AsteriskBackend> m_backend;
    StateStore m_state;
    QList<QByteArray> m_wire;
};

static CallId callId(const char *id) { return { AccountId(u"t"_s), QString::fromLatin1(id) }; }
static LegId legId(const char *id) { return { AccountId(u"t"_s), QString::fromLatin1(id) }; }
static ExtensionId ext(const char *id) { return { AccountId(u"t"_s), QString::fromLatin1(id) }; }

void AsteriskBackendTest::init()
{
    m_pbx = std::make_unique<FakeAmi>();
    const QByteArray id = "ActionID: %ID%\r\n";
    const auto hint = [&id](const QByteArray &number) {
        return "Event: ExtensionStatus\r\n" + id + "Exten: " + number + "\r\nContext: ext-local\r\nHint: PJSIP/" + number + "&Custom:DND" + number
            + "\r\nStatus: 0\r\n\r\n";
    };
    const QByteArray begin = "Response: Success\r\n" + id + "EventList: start\r\n\r\n";
    const QByteArray end = "Event: AllComplete\r\n" + id + "EventList: Complete\r\n\r\n";
    m_pbx->replies.insert("ExtensionStateList", begin + hint("6001") + hint("6002") + hint("6003") + end);
    m_pbx->replies.insert("DeviceStateList", begin + "Event: DeviceStateChange\r\n" + id + "Device: Custom:DND6001\r\nState: NOT_INUSE\r\n\r\n" + "Event: DeviceStateChange\r\n" + id + "Device: Custom:DAYNIGHT1\r\nState: NOT_INUSE\r\n\r\n" + end);
    m_pbx->replies.insert("Parkinglots", begin + "Event: Parkinglot\r\n" + id + "Name: default\r\nStartSpace: 701\r\nStopSpace: 703\r\n\r\n" + end);
    m_pbx->replies.insert("QueueStatus", begin + "Event: QueueParams\r\n" + id + "Queue: sales\r\nServiceLevel: 20\r\nCompleted: 1\r\nAbandoned: 0\r\nServicelevelPerf: 100.0\r\n\r\n" + "Event: QueueMember\r\n" + id + "Queue: sales\r\nName: Ben\r\nLocation: PJSIP/6002\r\nStatus: 1\r\nPaused: 0\r\n\r\n" + end);
    m_pbx->replies.insert("DBGetTree", begin + "Event: DBGetTreeResponse\r\n" + id + "Key: /AMPUSER/6001/cidname\r\nVal: Ana Ruiz\r\n\r\n" + end);
    AsteriskTimings timings;
    timings.loginMs = 1'000;
    timings.bootMs = 200;
    timings.callMs = 1'000;
    timings.transferMs = 1'000;
    timings.silenceMs = 300;
    timings.overdueMs = 200;
    timings.deadMs = 400;
    timings.refreshMs = 20;
    timings.retryMs = { 20 };
    m_backend = std::make_unique<AsteriskBackend>(timings, nullptr);
    m_state.clear();
    m_wire.clear();
    connect(m_backend.get(), &PbxBackend::changed, this, [this](const QList<Change> &changes) { m_state.apply(changes); });
}

void AsteriskBackendTest::cleanup()
{
    m_backend.reset();
    m_pbx.reset();
}

void AsteriskBackendTest::open(bool wait, const QString &host)
{
    Account account;
    account.id = m_account;
    account.settings = { { u"host"_s, host }, { u"port"_s, m_pbx->port() }, { u"tls"_s, false }, { u"user"_s, u"desk"_s },
        { u"extension"_s, u"6001"_s } };
    Secrets secrets;
    secrets.set(u"password"_s, u"hush"_s);
    m_backend->open(account, secrets);
    if (wait)
        QTRY_VERIFY(isOnline());
}

void AsteriskBackendTest::talk()
{
    const QByteArray up = "ChannelState: 6\nUniqueid: ";
    m_pbx->event("Event: Newchannel\nChannel: PJSIP/trunk-1\nCallerIDNum: 5550100\n" + up + "100.1\nLinkedid: 100.1");
    m_pbx->event("Event: Newchannel\nChannel: PJSIP/6001-1\n" + up + "100.2\nLinkedid: 100.1");
    m_pbx->event("Event: BridgeEnter\nBridgeUniqueid: b\nChannel: PJSIP/trunk-1\n" + up + "100.1\nLinkedid: 100.1");
    m_pbx->event("Event: BridgeEnter\nBridgeUniqueid: b\nChannel: PJSIP/6001-1\n" + up + "100.2\nLinkedid: 100.1");
    QTRY_VERIFY(m_state.find<Call>(callId("100.1")) && m_state.find<Call>(callId("100.1"))->state == CallState::Talking);
}

void AsteriskBackendTest::hashedLogIn()
{
    open();
    const FakeAmi::Action login = m_pbx->last("Login");
    QCOMPARE(login.value("AuthType"), "MD5"_ba);
    QVERIFY(!login.contains("Secret"));
    QCOMPARE(login.value("Events"), "system,call,agent,cdr"_ba); // no more than is used
    QCOMPARE(m_state.find<Extension>(ext("6001"))->name, u"Ana Ruiz"_s);
    QCOMPARE(m_state.find<Extension>(ext("6001"))->dnd, std::optional(false));
    QCOMPARE(m_state.table<ParkSlot>().size(), 3);
    QCOMPARE(m_state.table<QueueAgent>().size(), 1);
    QCOMPARE(m_state.table<Flow>().size(), 1);
    QCOMPARE(m_backend->session().self, ext("6001"));
}

void AsteriskBackendTest::plainOnlyInPrivate()
{
    m_pbx->hashes = false;
    open(); // loopback: nobody else can listen
    QCOMPARE(m_pbx->last("Login").value("Secret"), "hush"_ba);
}

void AsteriskBackendTest::plainNeverInPublic()
{
    QHostAddress outward;
    for (const QHostAddress &address : QNetworkInterface::allAddresses())
        if (outward.isNull() && !address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol)
            outward = address;
    if (outward.isNull())
        QSKIP("this machine has no address but its own");
    m_pbx = std::make_unique<FakeAmi>(outward);
    m_pbx->hashes = false;
    open(false, outward.toString());
    QTRY_COMPARE(m_backend->connection().state, ConnectionState::Refused);
    QVERIFY(!m_backend->connection().error.message().isEmpty());
    QCOMPARE(m_pbx->count("Login"), 0);
    QVERIFY(m_pbx->count("Challenge") > 0);
}

void AsteriskBackendTest::wrongPassword()
{
    m_pbx->secret = "other";
    open(false);
    QTRY_COMPARE(m_backend->connection().state, ConnectionState::Refused);
    QCOMPARE(m_backend->connection().error.kind, PbxError::Kind::AuthFailed);
    QCOMPARE(m_pbx->count("Login"), 1); // never again by itself
    m_pbx->secret = "hush";
    m_backend->retryNow();
    QTRY_VERIFY(isOnline());
}

void AsteriskBackendTest::bootsLate()
{
    m_pbx->boots = false;
    open(); // without it after a while
    const int lists = m_pbx->count("ExtensionStateList");
    m_pbx->event("Event: FullyBooted\nStatus: Fully Booted");
    QTRY_VERIFY(m_pbx->count("ExtensionStateList") > lists); // what there is, it has only now
    QVERIFY(isOnline());
}

void AsteriskBackendTest::notAnAsterisk()
{
    m_pbx->banner = "SSH-2.0-OpenSSH_9.2\r\n";
    open(false);
    QTRY_COMPARE(m_backend->connection().state, ConnectionState::Reconnecting);
    QCOMPARE(m_backend->connection().error.kind, PbxError::Kind::Protocol);
    QVERIFY(m_pbx->actions.isEmpty());
}

void AsteriskBackendTest::silenceDuringLogIn()
{
    m_pbx->answers = false;
    open(false);
    QTRY_COMPARE(m_backend->connection().state, ConnectionState::Reconnecting);
    QCOMPARE(m_backend->connection().error.kind, PbxError::Kind::Timeout);
}

void AsteriskBackendTest::missingRights()
{
    m_pbx->allowed = { "Ping", "Status", "ExtensionStateList", "QueueStatus" };
    open();
    QCOMPARE(m_pbx->count("DBGetTree"), 0); // not even asked
    QVERIFY(!m_backend->capabilities().has(Capability::Dial));
    QVERIFY(m_backend->capabilities().knows(Capability::Dial));
    QVERIFY(!m_backend->capabilities().reason(Capability::Dial).isEmpty());
    talk();
    const auto answer = m_backend->perform({ m_account, Command::HangUp { callId("100.1"), {} } });
    QVERIFY(answer.isFinished());
    QCOMPARE(answer.result().error().kind, PbxError::Kind::NotAllowed);
    QCOMPARE(m_pbx->count("Hangup"), 0);
}

void AsteriskBackendTest::statusIsNeeded()
{
    m_pbx->replies.insert("Status", "Response: Error\r\nActionID: %ID%\r\nMessage: Permission denied\r\n\r\n");
    open(false);
    QTRY_COMPARE(m_backend->connection().state, ConnectionState::Refused);
    QCOMPARE(m_backend->connection().error.kind, PbxError::Kind::NotAllowed);
}

void AsteriskBackendTest::halfOpen()
{
    open();
    m_pbx->answers = false;
    QTRY_COMPARE(m_backend->connection().state, ConnectionState::Degraded);
    QVERIFY(m_pbx->count("Ping") > 1);
    m_pbx->answers = true;
    m_pbx->event("Event: Newstate");
    QTRY_VERIFY(isOnline());
    m_pbx->answers = false;
    QTRY_COMPARE(m_backend->connection().state, ConnectionState::Reconnecting);
    m_pbx->answers = true;
    QTRY_VERIFY(isOnline());
    QVERIFY(m_pbx->connections > 1);
}

void AsteriskBackendTest::restartInMidCall()
{
    open();
    talk();
    const auto pending = [this] {
        m_pbx->deaf.insert("Hangup");
        return m_backend->perform({ m_account, Command::HangUp { callId("100.1"), legId("100.2") } });
    }();
    QTRY_COMPARE(m_pbx->count("Hangup"), 1);
    m_pbx->stop();
    QTRY_VERIFY(pending.isFinished());
    QCOMPARE(pending.result().error().kind, PbxError::Kind::NotConnected);
    QTRY_COMPARE(m_backend->connection().state, ConnectionState::Reconnecting);
    QVERIFY(m_state.find<Call>(callId("100.1"))); // stale, and shown as such
    m_pbx->listen();
    QTRY_VERIFY(isOnline());
    QVERIFY(!m_state.find<Call>(callId("100.1")));
    QCOMPARE(m_pbx->count("Hangup"), 1); // never sent twice
}

void AsteriskBackendTest::commandsOnTheWire_data()
{
    QTest::addColumn<CallCommand>("command");
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("headers"); // "Name: value|Name: value"
    const CallId call = callId("100.1");
    const QueueId sales { m_account, u"sales"_s };
    const auto row = [this](const char *name, CallCommand::Kind what, const char *action, const char *headers) {
        QTest::newRow(name) << CallCommand { m_account, std::move(what) } << QByteArray(action) << QByteArray(headers);
    };
    row("dial", Command::Dial { {}, u"*97"_s }, "Originate",
        "Channel: PJSIP/6001|Context: from-internal|Exten: *97|Priority: 1|Async: true|CallerID: \"Ana Ruiz\" <6001>|Variable: PJSIP_HEADER(add,Alert-Info)=info=alert-autoanswer");
    row("hang up own", Command::HangUp { call, {} }, "Hangup", "Channel: PJSIP/6001-1|Cause: 16");
    row("hang up leg", Command::HangUp { call, legId("100.1") }, "Hangup", "Channel: PJSIP/trunk-1");
    row("hold", Command::Hold { call, {} }, "PJSIPNotify", "Channel: PJSIP/6001-1|Variable: Event=hold");
    row("unhold", Command::Unhold { call, {} }, "PJSIPNotify", "Channel: PJSIP/6001-1|Variable: Event=talk");
    row("mute", Command::Mute { call, {}, true }, "MuteAudio", "Channel: PJSIP/6001-1|Direction: in|State: on");
    row("dtmf", Command::SendDtmf { call, {}, u"5"_s }, "PlayDTMF", "Channel: PJSIP/trunk-1|Digit: 5");
    row("blind", Command::BlindTransfer { call, {}, u"6003"_s }, "BlindTransfer", "Channel: PJSIP/6001-1|Context: from-internal|Exten: 6003");
    row("blind, for somebody outside", Command::BlindTransfer { call, legId("100.1"), u"6003"_s }, "Redirect",
        "Channel: PJSIP/6001-1|Exten: 6003|Priority: 1");
    row("voicemail", Command::TransferToVoicemail { call, {}, ext("6002") }, "BlindTransfer", "Exten: *6002");
    row("park", Command::Park { call, {}, {} }, "Park", "Channel: PJSIP/trunk-1|TimeoutChannel: PJSIP/6001-1");
    row("park in a space", Command::Park { call, {}, { m_account, u"702"_s } }, "Setvar", "Channel: PJSIP/trunk-1|Variable: PARKINGEXTEN|Value: 702");
    row("listen", Command::Barge { call, legId("100.2"), ext("6003"), BargeMode::Listen }, "Originate",
        "Channel: PJSIP/6003|Application: ChanSpy|Data: PJSIP/6001-1,qE");
    row("whisper", Command::Barge { call, legId("100.2"), ext("6003"), BargeMode::Whisper }, "Originate", "Data: PJSIP/6001-1,qEw");
    row("barge", Command::Barge { call, legId("100.2"), ext("6003"), BargeMode::Speak }, "Originate", "Data: PJSIP/6001-1,qEB");
    row("record", Command::SetRecording { call, {}, RecordingState::On }, "MixMonitor", "Channel: PJSIP/6001-1");
    row("stop recording", Command::SetRecording { call, {}, RecordingState::Off }, "StopMixMonitor", "Channel: PJSIP/6001-1");
    row("add", Command::AddMember { call, {}, u"5550199"_s }, "Originate", "Channel: Local/5550199@from-internal|Application: BridgeAdd|Data: PJSIP/6001-1");
    row("attended", Command::AttendedTransfer { call, {}, u"6003"_s }, "Atxfer", "Channel: PJSIP/6001-1|Exten: 6003|Context: from-internal");
    row("log in", Command::QueueLogin { sales, ext("6003"), true }, "QueueAdd", "Queue: sales|Interface: PJSIP/6003");
    row("log out", Command::QueueLogin { sales, ext("6002"), false }, "QueueRemove", "Queue: sales|Interface: PJSIP/6002");
    row("pause", Command::QueuePause { sales, ext("6002"), true, u"tea"_s }, "QueuePause", "Interface: PJSIP/6002|Paused: true|Reason: tea");
    row("rank", Command::QueuePenalty { sales, ext("6002"), 3 }, "QueuePenalty", "Interface: PJSIP/6002|Penalty: 3|Queue: sales");
    row("forward", Command::SetForwarding { ext("6001"), u"6002"_s, {}, {} }, "DBPut", "Family: CF|Key: 6001|Val: 6002");
    row("dnd", Command::SetDoNotDisturb { ext("6001"), true }, "DBPut", "Family: DND|Key: 6001|Val: YES");
    row("presence", Command::SetPresence { ext("6001"), Presence::Away, {} }, "Setvar", "Variable: PRESENCE_STATE(CustomPresence:6001)|Value: away");
    row("night", Command::SetFlow { { m_account, u"DAYNIGHT1"_s }, u"night"_s }, "DBPut", "Family: DAYNIGHT|Key: C1|Val: NIGHT");
    row("conference", Command::InviteToConference { { m_account, u"800"_s }, u"6002"_s }, "Originate",
        "Channel: PJSIP/6002|Application: ConfBridge|Data: 800");
    row("kick", Command::ConferenceKick { { m_account, u"800"_s }, legId("100.2") }, "ConfbridgeKick", "Conference: 800|Channel: PJSIP/6001-1");
    row("unmute", Command::ConferenceMute { { m_account, u"800"_s }, legId("100.2"), false }, "ConfbridgeUnmute", "Conference: 800");
}

void AsteriskBackendTest::commandsOnTheWire()
{
    QFETCH(CallCommand, command);
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, headers);
    open();
    talk();
    if (command.as<Command::Unhold>()) {
        m_pbx->event("Event: Hold\nChannel: PJSIP/6001-1\nChannelState: 6\nUniqueid: 100.2\nLinkedid: 100.1");
        QTRY_COMPARE(m_state.find<Call>(callId("100.1"))->state, CallState::Held);
    }
    const auto answer = m_backend->perform(command);
    QTRY_VERIFY(m_pbx->count(action) > 0);
    const FakeAmi::Action sent = m_pbx->last(action);
    for (const QByteArray &header : headers.split('|'))
        QCOMPARE(sent.value(header.left(header.indexOf(':'))), header.mid(header.indexOf(':') + 2));
    if (action == "PJSIPNotify")
        m_pbx->event((command.as<Command::Hold>() ? "Event: Hold"_ba : "Event: Unhold"_ba)
            + "\nChannel: PJSIP/6001-1\nChannelState: 6\nUniqueid: 100.2\nLinkedid: 100.1");
    if (action != "Originate" && action != "Atxfer") {
        QTRY_VERIFY(answer.isFinished());
        QVERIFY2(answer.result(), qPrintable(answer.result() ? QString() : answer.result().error().message()));
        return;
    }
    if (action == "Originate") {
        // "Success" only means queued, and what others started is no news of ours.
        m_pbx->event("Event: OriginateResponse\nActionID: somebody-else\nResponse: Success\nReason: 4");
        m_pbx->event("Event: ExtensionStatus\nExten: 6003\nContext: ext-local\nHint: PJSIP/6003\nStatus: 8");
        QTRY_COMPARE(m_state.find<Extension>(ext("6003"))->state, LineState::Ringing);
        QVERIFY(!answer.isFinished());
        m_pbx->event("Event: OriginateResponse\nActionID: " + sent.value("ActionID") + "\nResponse: Success\nReason: 4");
    } else {
        m_pbx->event("Event: Hold\nChannel: PJSIP/6001-1\nChannelState: 6\nUniqueid: 100.2\nLinkedid: 100.1");
        m_pbx->event("Event: BridgeEnter\nBridgeUniqueid: c\nChannel: PJSIP/6001-1\nChannelState: 6\nUniqueid: 100.2\nLinkedid: 100.1");
    }
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
}

void AsteriskBackendTest::originateFails_data()
{
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<PbxError::Kind>("kind");
    QTest::newRow("busy") << "5"_ba << PbxError::Kind::TargetBusy;
    QTest::newRow("not answered") << "3"_ba << PbxError::Kind::Refused;
    QTest::newRow("not there") << "0"_ba << PbxError::Kind::Refused;
}

void AsteriskBackendTest::originateFails()
{
    QFETCH(QByteArray, reason);
    QFETCH(PbxError::Kind, kind);
    open();
    const auto answer = m_backend->perform({ m_account, Command::Dial { {}, u"6002"_s } });
    QTRY_COMPARE(m_pbx->count("Originate"), 1);
    m_pbx->event("Event: OriginateResponse\nActionID: " + m_pbx->last("Originate").value("ActionID") + "\nResponse: Failure\nReason: " + reason);
    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(answer.result().error().kind, kind);
}

void AsteriskBackendTest::channelGone()
{
    open();
    talk();
    m_pbx->replies.insert("Hangup", "Response: Error\r\nActionID: %ID%\r\nMessage: No such channel\r\n\r\n");
    const auto late = m_backend->perform({ m_account, Command::HangUp { callId("100.1"), {} } });
    QTRY_VERIFY(late.isFinished());
    QCOMPARE(late.result().error().kind, PbxError::Kind::NoSuchCall);
    m_pbx->event("Event: Hangup\nChannel: PJSIP/6001-1\nUniqueid: 100.2\nLinkedid: 100.1");
    m_pbx->event("Event: Hangup\nChannel: PJSIP/trunk-1\nUniqueid: 100.1\nLinkedid: 100.1");
    QTRY_VERIFY(!m_state.find<Call>(callId("100.1")));
    const auto known = m_backend->perform({ m_account, Command::HangUp { callId("100.1"), legId("100.2") } });
    QVERIFY(known.isFinished());
    QCOMPARE(known.result().error().kind, PbxError::Kind::NoSuchCall);
}

void AsteriskBackendTest::transferThatNeverBegins()
{
    open();
    talk();
    const auto answer = m_backend->perform({ m_account, Command::AttendedTransfer { callId("100.1"), {}, u"6003"_s } });
    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(answer.result().error().kind, PbxError::Kind::Refused);
    QVERIFY(!answer.result().error().detail.isEmpty());
}

void AsteriskBackendTest::transferJustAfterTheAnswer()
{
    open();
    const QByteArray own = "Channel: PJSIP/6001-1\nChannelState: 6\nUniqueid: 100.2\nLinkedid: 100.2";
    m_pbx->event("Event: Newchannel\n" + own);
    QTRY_VERIFY(m_state.find<Call>(callId("100.2")));
    const auto answer = m_backend->perform({ m_account, Command::AttendedTransfer { callId("100.2"), {}, u"6003"_s } });
    QCOMPARE(m_pbx->count("Atxfer"), 0); // it would not hear the keys yet
    m_pbx->event("Event: BridgeEnter\nBridgeUniqueid: b\n" + own);
    QTRY_COMPARE(m_pbx->count("Atxfer"), 1);
    m_pbx->event("Event: Hold\n" + own);
    m_pbx->event("Event: BridgeEnter\nBridgeUniqueid: c\n" + own);
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result());
}

void AsteriskBackendTest::closeSettles()
{
    open();
    talk();
    m_pbx->deaf = { "Hangup", "Originate" };
    QList<QFuture<Result<void>>> pending { m_backend->perform({ m_account, Command::HangUp { callId("100.1"), {} } }),
        m_backend->perform({ m_account, Command::Dial { {}, u"6002"_s } }),
        m_backend->perform({ m_account, Command::AttendedTransfer { callId("100.1"), {}, u"6003"_s } }) };
    const auto raw = m_backend->callMethod(u"Originate"_s, { { "Channel"_L1, "Local/1@x"_L1 } });
    m_backend->close();
    for (const auto &future : pending) {
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, PbxError::Kind::NotConnected);
    }
    QVERIFY(raw.isFinished());
    QCOMPARE(m_backend->perform({ m_account, Command::Dial { {}, u"1"_s } }).result().error().kind, PbxError::Kind::NotConnected);
}

void AsteriskBackendTest::flood()
{
    open();
    const QByteArray frame = "Event: VarSet\r\nPrivilege: dialplan,all\r\nChannel: PJSIP/6001-1\r\nUniqueid: 1.1\r\nVariable: x\r\nValue: " + QByteArray(300, 'y') + "\r\n\r\n";
    const QByteArray state = "Event: Newstate\r\nChannel: PJSIP/6001-1\r\nUniqueid: 1.1\r\nLinkedid: 1.1\r\nChannelState: 5\r\n\r\n";
    constexpr int rounds = 20'000;
    m_pbx->send((frame + state).repeated(rounds));
    // The window gets its turn all the while.
    int turns = 0;
    QTimer window;
    connect(&window, &QTimer::timeout, this, [&turns] { ++turns; });
    window.start(0);
    m_pbx->event("Event: Newchannel\nChannel: PJSIP/6002-9\nChannelState: 4\nUniqueid: 9.9\nLinkedid: 9.9");
    QTRY_VERIFY_WITH_TIMEOUT(m_state.find<Call>(callId("9.9")), 30'000);
    QVERIFY(turns > 10);
    QVERIFY(isOnline());
}

void AsteriskBackendTest::hugeFrame()
{
    open();
    PbxError::Kind why = PbxError::Kind::None;
    connect(m_backend.get(), &PbxBackend::connectionChanged, this, [&why](const ConnectionInfo &info) {
        if (info.state == ConnectionState::Reconnecting)
            why = info.error.kind;
    });
    m_pbx->send("Event: UserEvent\r\nText: " + QByteArray(8'000'000, 'x') + "\r\n\r\n");
    QTRY_COMPARE(why, PbxError::Kind::Protocol);
    QTRY_VERIFY(isOnline());
}

void AsteriskBackendTest::unknownAndForeign()
{
    open();
    m_pbx->send("Response: Success\r\nActionID: nobody\r\n\r\nno header\r\n\r\nResponse: Success\r\n\r\n");
    m_pbx->event("Event: FromTheFuture\nNew: header");
    talk();
    QVERIFY(isOnline());
    QVERIFY(m_backend->ignored(u"late-answer"_s) >= 1);
    QVERIFY(m_backend->ignored(u"malformed"_s) >= 1);
}

void AsteriskBackendTest::reload()
{
    open();
    m_pbx->replies.insert("Parkinglots", QByteArray(m_pbx->replies.value("Parkinglots")).replace("StopSpace: 703", "StopSpace: 705"));
    m_pbx->event("Event: Reload\nModule: res_parking\nStatus: 0");
    QTRY_COMPARE(m_state.table<ParkSlot>().size(), 5);
    QVERIFY(isOnline());
}

void AsteriskBackendTest::recordsNoSecret()
{
    connect(m_backend.get(), &PbxBackend::wireFrame, this, [this](bool, const QByteArray &frame) { m_wire.append(frame); });
    m_pbx->hashes = false;
    open();
    QVERIFY(m_wire.size() > 10);
    for (const QByteArray &frame : std::as_const(m_wire))
        QVERIFY(!frame.contains("hush"));
}

void AsteriskBackendTest::rawMethod()
{
    open();
    QVERIFY(m_backend->methods().size() > 140);
    const auto answer = m_backend->callMethod(u"Parkinglots"_s, {});
    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(answer.result()->toObject().value("Events"_L1).toArray().at(0).toObject().value("StartSpace"_L1).toString(), u"701"_s);
    const auto missing = m_backend->callMethod(u"Hangup"_s, {});
    QVERIFY(missing.isFinished());
    QCOMPARE(missing.result().error().kind, PbxError::Kind::Protocol);
}

QTEST_GUILESS_MAIN(AsteriskBackendTest)
#include "tst_asteriskbackend.moc"
