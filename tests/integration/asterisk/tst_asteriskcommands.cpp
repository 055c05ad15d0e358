// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/asterisk/asteriskdesk.h"
#include "tests/integration/cliprocess.h"

#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Every command, from the operator's desk to the simulated Asterisk and back as news.
class AsteriskCommandsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_desk.stop(); }
    void dialHoldAndHangUp();
    void blindTransfer();
    void blindTransferSeenLate();
    void logOfTransfer();
    void attendedTransfer_data();
    void attendedTransfer();
    void threeWay();
    void swap_data();
    void swap();
    void parkAndFetch();
    void parkedCallComesBack();
    void toVoicemail();
    void pickUp();
    void takeFromQueue();
    void barge();
    void record();
    void desk();
    void rank();
    void rankFromTheCommandLine();
    void conference();
    void refusals();
    void rightsOfTheUser();

private:
    bool talk(const QString &a, const QString &b);
    void post(const QString &what, const QJsonObject &body) { QCOMPARE(m_desk.sim->post(what, body).status, 200); }
    AsteriskDesk m_desk;
};

void AsteriskCommandsTest::init()
{
    QVERIFY2(m_desk.startSim({ u"--extensions"_s, u"8"_s }), m_desk.sim->output());
    QVERIFY(m_desk.connectAs(u"1000"_s));
}

bool AsteriskCommandsTest::talk(const QString &a, const QString &b)
{
    (void)m_desk.sim->post(u"dial"_s, { { "from"_L1, a }, { "to"_L1, b } });
    if (!QTest::qWaitFor([&] { return m_desk.stateOf(b) == LineState::Ringing; }, 5'000))
        return false;
    (void)m_desk.sim->post(u"answer"_s, { { "number"_L1, b } });
    return QTest::qWaitFor([&] { return m_desk.stateOf(a) == LineState::Talking && m_desk.stateOf(b) == LineState::Talking; }, 5'000);
}

void AsteriskCommandsTest::dialHoldAndHangUp()
{
    QVERIFY(m_desk.perform(Command::Dial { {}, u"1001"_s }));
    QTRY_COMPARE(m_desk.stateOf(u"1001"_s), LineState::Ringing);
    QVERIFY(m_desk.perform(Command::Answer { m_desk.callOf(u"1001"_s)->id, m_desk.legOf(u"1001"_s)->id }));
    QTRY_COMPARE(m_desk.stateOf(u"1000"_s), LineState::Talking);
    const CallId call = m_desk.callOf(u"1000"_s)->id;
    QVERIFY(m_desk.perform(Command::Hold { call, {} }));
    QTRY_COMPARE(m_desk.stateOf(u"1000"_s), LineState::Held);
    QVERIFY(m_desk.perform(Command::Unhold { call, {} }));
    QTRY_COMPARE(m_desk.stateOf(u"1000"_s), LineState::Talking);
    QVERIFY(m_desk.perform(Command::Mute { call, {}, true }));
    QTRY_VERIFY(m_desk.legOf(u"1000"_s)->muted);
    QVERIFY(m_desk.perform(Command::SendDtmf { call, {}, u"12#"_s }));
    QVERIFY(m_desk.perform(Command::HangUp { call, {}, true }));
    QTRY_VERIFY(!m_desk.callOf(u"1000"_s));
    QTRY_COMPARE(m_desk.backend->fetchCdrs({}).result()->rows.size(), 1);
    QCOMPARE(m_desk.backend->fetchCdrs({}).result()->rows.first().disposition, Disposition::Answered);
}

void AsteriskCommandsTest::blindTransfer()
{
    QVERIFY(talk(u"1001"_s, u"1000"_s));
    const CallId call = m_desk.callOf(u"1000"_s)->id;
    QVERIFY(m_desk.perform(Command::BlindTransfer { call, {}, u"1003"_s }));
    QTRY_COMPARE(m_desk.stateOf(u"1003"_s), LineState::Ringing);
    // As Asterisk does: whoever transfers is out at once, and the other is in the dialplan again.
    QTRY_VERIFY(!m_desk.callOf(u"1000"_s));
    QTRY_COMPARE(m_desk.legOf(u"1001"_s)->state, LineState::Calling);
    post(u"answer"_s, { { "number"_L1, "1003"_L1 } });
    QTRY_COMPARE(m_desk.stateOf(u"1003"_s), LineState::Talking);
    QTRY_COMPARE(m_desk.legOf(u"1001"_s)->state, LineState::Talking);
    QCOMPARE(m_desk.callOf(u"1001"_s)->id, call);
    QStringList left;
    QVERIFY2(m_desk.becomesEqual(&left), qPrintable(left.join(u'\n')));
}

void AsteriskCommandsTest::blindTransferSeenLate()
{
    // Of somebody who was called: now it is he who rings the third.
    QVERIFY(talk(u"1000"_s, u"1001"_s));
    QVERIFY(m_desk.perform(Command::BlindTransfer { m_desk.callOf(u"1000"_s)->id, {}, u"1003"_s }));
    QTRY_VERIFY(!m_desk.callOf(u"1000"_s));
    QVERIFY(m_desk.connectAs(u"1000"_s));
    QCOMPARE(m_desk.stateOf(u"1003"_s), LineState::Ringing);
    QVERIFY(m_desk.legOf(u"1001"_s));
    QCOMPARE(m_desk.legOf(u"1001"_s)->state, LineState::Calling);
    QStringList left;
    QVERIFY2(m_desk.becomesEqual(&left), qPrintable(left.join(u'\n')));
}

void AsteriskCommandsTest::logOfTransfer()
{
    m_desk.keepsLog = true;
    QVERIFY(m_desk.connectAs(u"1000"_s));
    QVERIFY(talk(u"1001"_s, u"1000"_s));
    const CallId call = m_desk.callOf(u"1000"_s)->id;
    QVERIFY(m_desk.perform(Command::BlindTransfer { call, {}, u"1003"_s }));
    QTRY_COMPARE(m_desk.stateOf(u"1003"_s), LineState::Ringing);
    post(u"answer"_s, { { "number"_L1, "1003"_L1 } });
    QTRY_COMPARE(m_desk.stateOf(u"1003"_s), LineState::Talking);
    QVERIFY(m_desk.perform(Command::HangUp { call, m_desk.legOf(u"1003"_s)->id }));
    QTRY_VERIFY(m_desk.log.contains("LINKEDID_END"));
    QCOMPARE(m_desk.log.first(), "CHAN_START"_ba);
    QCOMPARE(m_desk.log.last(), "LINKEDID_END"_ba);
    QCOMPARE(m_desk.log.count("CHAN_START"), 3);
    QCOMPARE(m_desk.log.count("HANGUP"), 3);
    QCOMPARE(m_desk.log.count("BLINDTRANSFER"), 1);
    QVERIFY(m_desk.log.indexOf("ANSWER") < m_desk.log.indexOf("BLINDTRANSFER"));
    const QList<Cdr> rows = m_desk.backend->fetchCdrs({}).result()->rows;
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().calleeNumber, u"1003"_s);
    QCOMPARE(rows.first().disposition, Disposition::Answered);
}

void AsteriskCommandsTest::attendedTransfer_data()
{
    QTest::addColumn<bool>("answered");
    QTest::addColumn<bool>("complete");
    QTest::newRow("completed while it rings") << false << true;
    QTest::newRow("completed while they talk") << true << true;
    QTest::newRow("cancelled while it rings") << false << false;
    QTest::newRow("cancelled while they talk") << true << false;
}

void AsteriskCommandsTest::attendedTransfer()
{
    QFETCH(bool, answered);
    QFETCH(bool, complete);
    QVERIFY(talk(u"1001"_s, u"1000"_s));
    const CallId call = m_desk.callOf(u"1000"_s)->id;
    QVERIFY(m_desk.perform(Command::AttendedTransfer { call, {}, u"1003"_s }));
    QTRY_COMPARE(m_desk.stateOf(u"1003"_s), LineState::Ringing);
    QTRY_VERIFY(m_desk.legOf(u"1003"_s)->consultation);
    QCOMPARE(m_desk.stateOf(u"1000"_s), LineState::Held);
    if (answered) {
        post(u"answer"_s, { { "number"_L1, "1003"_L1 } });
        QTRY_COMPARE(m_desk.stateOf(u"1003"_s), LineState::Talking);
        QVERIFY(m_desk.legOf(u"1003"_s)->consultation);
    }
    if (complete) {
        QVERIFY(m_desk.perform(Command::CompleteTransfer { call, {} }));
        QTRY_VERIFY(!m_desk.legOf(u"1000"_s));
        QTRY_VERIFY(!m_desk.legOf(u"1003"_s)->consultation);
        QCOMPARE(m_desk.callOf(u"1003"_s)->id, call);
    } else {
        QVERIFY(m_desk.perform(Command::CancelTransfer { call, {} }));
        QTRY_VERIFY(!m_desk.legOf(u"1003"_s));
        QTRY_COMPARE(m_desk.stateOf(u"1000"_s), LineState::Talking);
    }
    QStringList left;
    QVERIFY2(m_desk.becomesEqual(&left), qPrintable(left.join(u'\n')));
}

void AsteriskCommandsTest::threeWay()
{
    QVERIFY(talk(u"1001"_s, u"1000"_s));
    const CallId call = m_desk.callOf(u"1000"_s)->id;
    QCOMPARE(m_desk.perform(Command::ThreeWay { call, {} }).error().kind, PbxError::Kind::Refused);
    QVERIFY(m_desk.perform(Command::AttendedTransfer { call, {}, u"1003"_s }));
    post(u"answer"_s, { { "number"_L1, "1003"_L1 } });
    QTRY_COMPARE(m_desk.stateOf(u"1003"_s), LineState::Talking);
    QVERIFY(m_desk.perform(Command::ThreeWay { call, {} }));
    QTRY_COMPARE(m_desk.state.find<Call>(call)->state, CallState::Conference);
}

void AsteriskCommandsTest::swap_data()
{
    QTest::addColumn<QString>("end");
    for (const char *end : { "complete", "cancel", "three-way", "the caller hangs up" })
        QTest::newRow(end) << QString::fromLatin1(end);
}

void AsteriskCommandsTest::swap()
{
    QFETCH(QString, end);
    QStringList left;
    QVERIFY(talk(u"1001"_s, u"1000"_s));
    const CallId call = m_desk.callOf(u"1000"_s)->id;
    QCOMPARE(m_desk.perform(Command::SwapParties { call, {} }).error().kind, PbxError::Kind::Refused);
    QVERIFY(m_desk.perform(Command::AttendedTransfer { call, {}, u"1003"_s }));
    QTRY_COMPARE(m_desk.stateOf(u"1003"_s), LineState::Ringing);
    post(u"answer"_s, { { "number"_L1, "1003"_L1 } });
    QTRY_COMPARE(m_desk.stateOf(u"1003"_s), LineState::Talking);
    QCOMPARE(m_desk.stateOf(u"1000"_s), LineState::Held);
    // To the caller, back to the one who is asked, and to the caller again.
    for (const bool toCaller : { true, false, true }) {
        QVERIFY(m_desk.perform(Command::SwapParties { call, {} }));
        QTRY_COMPARE(m_desk.stateOf(u"1003"_s), toCaller ? LineState::Held : LineState::Talking);
        QTRY_COMPARE(m_desk.stateOf(u"1000"_s), toCaller ? LineState::Talking : LineState::Held);
        QVERIFY(m_desk.legOf(u"1003"_s)->consultation && !m_desk.legOf(u"1001"_s)->consultation);
        QCOMPARE(m_desk.callOf(u"1003"_s)->id, call);
        QVERIFY2(m_desk.becomesEqual(&left), qPrintable(left.join(u'\n')));
    }
    if (end == "complete"_L1) {
        QVERIFY(m_desk.perform(Command::CompleteTransfer { call, {} }));
        QTRY_VERIFY(!m_desk.legOf(u"1000"_s));
    } else if (end == "cancel"_L1) {
        QVERIFY(m_desk.perform(Command::CancelTransfer { call, {} }));
        QTRY_VERIFY(!m_desk.legOf(u"1003"_s));
    } else if (end == "three-way"_L1) {
        QVERIFY(m_desk.perform(Command::ThreeWay { call, {} }));
        QTRY_COMPARE(m_desk.state.find<Call>(call)->state, CallState::Conference);
    } else {
        post(u"hangup"_s, { { "number"_L1, "1001"_L1 } });
        QTRY_VERIFY(!m_desk.legOf(u"1001"_s));
    }
    // Whoever is left talks, and nobody is asked any more.
    for (const QString &number : { u"1000"_s, u"1001"_s, u"1003"_s })
        QTRY_VERIFY(!m_desk.legOf(number) || (m_desk.stateOf(number) == LineState::Talking && !m_desk.legOf(number)->consultation));
    QVERIFY2(m_desk.becomesEqual(&left), qPrintable(left.join(u'\n')));
}

void AsteriskCommandsTest::parkAndFetch()
{
    QVERIFY(talk(u"1001"_s, u"1000"_s));
    const CallId call = m_desk.callOf(u"1000"_s)->id;
    const ParkSlotId slot { m_desk.account, u"74"_s };
    QVERIFY(m_desk.perform(Command::Park { call, {}, slot }));
    QTRY_VERIFY(m_desk.state.find<ParkSlot>(slot)->occupied);
    QCOMPARE(m_desk.state.find<ParkSlot>(slot)->call, call);
    QCOMPARE(m_desk.state.find<ParkSlot>(slot)->parkedBy, m_desk.person(u"1000"_s));
    QCOMPARE(m_desk.state.find<Call>(call)->state, CallState::Parked);
    QCOMPARE(m_desk.perform(Command::Unpark { { m_desk.account, u"75"_s }, {} }).error().kind, PbxError::Kind::NoSuchCall);
    QVERIFY(m_desk.perform(Command::Unpark { slot, {} }));
    QTRY_VERIFY(!m_desk.state.find<ParkSlot>(slot)->occupied);
    QTRY_COMPARE(m_desk.stateOf(u"1000"_s), LineState::Talking);
    QVERIFY(m_desk.perform(Command::Park { call, {}, {} }));
    QTRY_VERIFY(m_desk.state.find<ParkSlot>({ m_desk.account, u"71"_s })->occupied);
}

void AsteriskCommandsTest::parkedCallComesBack()
{
    QVERIFY(talk(u"1001"_s, u"1000"_s));
    const CallId call = m_desk.callOf(u"1000"_s)->id;
    const ParkSlotId slot { m_desk.account, u"71"_s };
    QVERIFY(m_desk.perform(Command::Park { call, {}, slot }));
    QTRY_VERIFY(m_desk.state.find<ParkSlot>(slot)->occupied);
    post(u"clock"_s, { { "advance_ms"_L1, 60'000 } });
    QTRY_VERIFY(!m_desk.state.find<ParkSlot>(slot)->occupied); // before anybody answers
    QTRY_COMPARE(m_desk.stateOf(u"1000"_s), LineState::Ringing);
    QCOMPARE(m_desk.legOf(u"1001"_s)->state, LineState::Calling);
    QStringList left;
    QVERIFY2(m_desk.becomesEqual(&left), qPrintable(left.join(u'\n')));
    post(u"answer"_s, { { "number"_L1, "1000"_L1 } });
    QTRY_COMPARE(m_desk.stateOf(u"1000"_s), LineState::Talking);
    QTRY_COMPARE(m_desk.legOf(u"1001"_s)->state, LineState::Talking);
    QCOMPARE(m_desk.callOf(u"1000"_s)->id, call);
}

void AsteriskCommandsTest::toVoicemail()
{
    const auto messages = [this] { return m_desk.state.find<Extension>(m_desk.person(u"1003"_s))->voicemailNew; };
    const int before = messages();
    QVERIFY(talk(u"1001"_s, u"1000"_s));
    QVERIFY(m_desk.perform(Command::TransferToVoicemail { m_desk.callOf(u"1000"_s)->id, {}, m_desk.person(u"1003"_s) }));
    QTRY_VERIFY(!m_desk.callOf(u"1000"_s));
    QCOMPARE(m_desk.stateOf(u"1003"_s), LineState::Idle); // nobody is rung
    post(u"clock"_s, { { "advance_ms"_L1, 60'000 } });
    QTRY_COMPARE(messages(), before + 1);
    QStringList left;
    QVERIFY2(m_desk.becomesEqual(&left), qPrintable(left.join(u'\n')));
}

void AsteriskCommandsTest::pickUp()
{
    post(u"inbound"_s, { { "from"_L1, "5550136"_L1 }, { "to"_L1, "1003"_L1 } });
    QTRY_COMPARE(m_desk.stateOf(u"1003"_s), LineState::Ringing);
    const CallId call = m_desk.callOf(u"1003"_s)->id;
    QCOMPARE(m_desk.state.find<Call>(call)->direction, Direction::Inbound);
    QVERIFY(m_desk.perform(Command::PickUp { call, {}, {} }));
    QTRY_COMPARE(m_desk.stateOf(u"1000"_s), LineState::Talking);
    QCOMPARE(m_desk.callOf(u"1000"_s)->id, call);
}

void AsteriskCommandsTest::takeFromQueue()
{
    const QueueId queue { m_desk.account, u"6700"_s };
    post(u"inbound"_s, { { "from"_L1, "5550136"_L1 }, { "to"_L1, "6700"_L1 } });
    QTRY_COMPARE(m_desk.state.find<Queue>(queue)->waiting.size(), 1);
    const CallId call = m_desk.state.find<Queue>(queue)->waiting.first().call;
    QCOMPARE(m_desk.state.find<Call>(call)->state, CallState::Queued);
    QVERIFY(m_desk.perform(Command::TakeFromQueue { call, queue, {} }));
    QTRY_VERIFY(m_desk.state.find<Queue>(queue)->waiting.isEmpty());
    QTRY_COMPARE(m_desk.stateOf(u"1000"_s), LineState::Ringing);
}

void AsteriskCommandsTest::barge()
{
    QVERIFY(talk(u"1001"_s, u"1003"_s));
    const Call call = *m_desk.callOf(u"1001"_s);
    QVERIFY(m_desk.perform(Command::Barge { call.id, m_desk.legOf(u"1001"_s)->id, {}, BargeMode::Whisper }));
    QTRY_VERIFY(m_desk.legOf(u"1000"_s));
    QTRY_COMPARE(m_desk.legOf(u"1000"_s)->monitoring, BargeMode::Whisper);
    QCOMPARE(m_desk.callOf(u"1000"_s)->id, call.id);
    QCOMPARE(m_desk.callOf(u"1000"_s)->state, CallState::Talking); // whoever listens is no party
}

void AsteriskCommandsTest::record()
{
    QVERIFY(talk(u"1001"_s, u"1000"_s));
    const CallId call = m_desk.callOf(u"1000"_s)->id;
    QVERIFY(m_desk.perform(Command::SetRecording { call, {}, RecordingState::On }));
    QTRY_COMPARE(m_desk.legOf(u"1000"_s)->recording, RecordingState::On);
    QVERIFY(m_desk.perform(Command::SetRecording { call, {}, RecordingState::Paused }));
    QTRY_COMPARE(m_desk.legOf(u"1000"_s)->recording, RecordingState::Paused);
    QVERIFY(m_desk.perform(Command::SetRecording { call, {}, RecordingState::On }));
    QTRY_COMPARE(m_desk.legOf(u"1000"_s)->recording, RecordingState::On);
    // Who comes later asks for it.
    QVERIFY(m_desk.connectAs(u"1000"_s));
    QCOMPARE(m_desk.legOf(u"1000"_s)->recording, RecordingState::On);
    QVERIFY(m_desk.perform(Command::SetRecording { call, {}, RecordingState::Off }));
    QTRY_COMPARE(m_desk.legOf(u"1000"_s)->recording, RecordingState::Off);
    QVERIFY(m_desk.connectAs(u"1000"_s));
    QCOMPARE(m_desk.legOf(u"1000"_s)->recording, RecordingState::Off);
}

void AsteriskCommandsTest::desk()
{
    const QueueId queue { m_desk.account, u"6700"_s };
    const QueueAgentId agent = queueAgentId(queue, m_desk.person(u"1002"_s));
    QVERIFY(m_desk.perform(Command::QueuePause { queue, m_desk.person(u"1002"_s), true, u"lunch, late"_s }));
    QTRY_VERIFY(m_desk.state.find<QueueAgent>(agent)->paused);
    QCOMPARE(m_desk.state.find<QueueAgent>(agent)->pauseReason, u"lunch, late"_s);
    QVERIFY(m_desk.perform(Command::QueueLogin { queue, m_desk.person(u"1002"_s), false }));
    QTRY_VERIFY(!m_desk.state.find<QueueAgent>(agent));
    QVERIFY(m_desk.perform(Command::QueueLogin { queue, m_desk.person(u"1004"_s), true }));
    QTRY_VERIFY(m_desk.state.find<QueueAgent>(queueAgentId(queue, m_desk.person(u"1004"_s))));

    const auto one = [this] { return *m_desk.state.find<Extension>(m_desk.person(u"1001"_s)); };
    QVERIFY(m_desk.perform(Command::SetDoNotDisturb { m_desk.person(u"1001"_s), true }));
    QTRY_COMPARE(one().dnd, std::optional(true));
    QVERIFY(m_desk.perform(Command::SetForwarding { m_desk.person(u"1001"_s), {}, u"1002"_s, u"1003"_s }));
    QTRY_COMPARE(one().forwarding->busy, u"1002"_s);
    QCOMPARE(one().forwarding->noAnswer, u"1003"_s);
    QVERIFY(m_desk.perform(Command::SetPresence { m_desk.person(u"1001"_s), Presence::Lunch, u"back at one, or two"_s }));
    QTRY_COMPARE(one().presence, Presence::Lunch);
    QCOMPARE(one().presenceText, u"back at one, or two"_s);
    const FlowId night { m_desk.account, u"800"_s };
    QCOMPARE(m_desk.state.find<Flow>(night)->value, u"day"_s);
    QVERIFY(m_desk.perform(Command::SetFlow { night, u"night"_s }));
    QTRY_COMPARE(m_desk.state.find<Flow>(night)->value, u"night"_s);
    QStringList left;
    QVERIFY2(m_desk.becomesEqual(&left), qPrintable(left.join(u'\n')));
}

void AsteriskCommandsTest::rank()
{
    QStringList left;
    const QueueId queue { m_desk.account, u"6700"_s };
    const ExtensionId two = m_desk.person(u"1002"_s);
    const auto rank = [&] {
        const QueueAgent *agent = m_desk.state.find<QueueAgent>(queueAgentId(queue, two));
        return agent ? agent->penalty : -1;
    };
    QCOMPARE(rank(), 0);
    QVERIFY(m_desk.perform(Command::QueuePenalty { queue, two, 3 }));
    QTRY_COMPARE(rank(), 3);
    QCOMPARE(m_desk.perform(Command::QueuePenalty { queue, m_desk.person(u"1004"_s), 1 }).error().kind, PbxError::Kind::NoSuchTarget);
    // Only whoever is asked first is rung.
    post(u"inbound"_s, { { "from"_L1, "5550136"_L1 }, { "to"_L1, "6700"_L1 } });
    QTRY_COMPARE(m_desk.stateOf(u"1003"_s), LineState::Ringing);
    QVERIFY2(m_desk.becomesEqual(&left), qPrintable(left.join(u'\n')));
    QCOMPARE(m_desk.stateOf(u"1002"_s), LineState::Idle);
    // The list says it, too, to whoever comes later.
    QVERIFY(m_desk.connectAs(u"1000"_s));
    QCOMPARE(rank(), 3);
    // Whoever logs in again is asked first, as a member that is added without a rank.
    QVERIFY(m_desk.perform(Command::QueueLogin { queue, two, false }));
    QTRY_COMPARE(rank(), -1);
    QVERIFY(m_desk.perform(Command::QueueLogin { queue, two, true }));
    QTRY_COMPARE(rank(), 0);
    QVERIFY2(m_desk.becomesEqual(&left), qPrintable(left.join(u'\n')));
}

void AsteriskCommandsTest::rankFromTheCommandLine()
{
    const auto run = [this](const QString &rank) {
        return runCliAt(m_desk.sim->url(), u"1000"_s, { u"do"_s, u"penalty"_s, u"6700"_s, u"1002"_s, rank });
    };
    const CliRun done = run(u"4"_s);
    QVERIFY2(done.exitCode == 0, done.err);
    QTRY_COMPARE(m_desk.state.find<QueueAgent>(queueAgentId({ m_desk.account, u"6700"_s }, m_desk.person(u"1002"_s)))->penalty, 4);
    // In the snapshot it stands only where there is one.
    const CliRun snapshot = runCliAt(m_desk.sim->url(), u"1000"_s, { u"snapshot"_s });
    QVERIFY2(snapshot.exitCode == 0, snapshot.err);
    QHash<QString, int> penalties;
    for (const QJsonValue agent : snapshot.json().toObject().value("queues"_L1).toArray().at(0).toObject().value("agents"_L1).toArray())
        penalties.insert(agent["extension"_L1].toString(), agent["penalty"_L1].toInt(-1));
    QCOMPARE(penalties, (QHash<QString, int> { { u"1002"_s, 4 }, { u"1003"_s, -1 } }));
    QCOMPARE(run(u"soon"_s).exitCode, 2);
    QCOMPARE(run(u"-1"_s).exitCode, 2);
}

void AsteriskCommandsTest::conference()
{
    const ConferenceId room { m_desk.account, u"6500"_s };
    QVERIFY(m_desk.sim->post(u"dial"_s, { { "from"_L1, "1001"_L1 }, { "to"_L1, "6500"_L1 } }).status == 200);
    QTRY_VERIFY(m_desk.state.find<Conference>(room));
    QTRY_COMPARE(m_desk.state.find<Conference>(room)->members.size(), 1);
    const LegId leg = m_desk.state.find<Conference>(room)->members.first().leg;
    QVERIFY(m_desk.perform(Command::ConferenceMute { room, leg, true }));
    QTRY_VERIFY(m_desk.state.find<Conference>(room)->members.first().muted);
    QVERIFY(m_desk.perform(Command::ConferenceKick { room, leg }));
    QTRY_VERIFY(!m_desk.state.find<Conference>(room));
}

void AsteriskCommandsTest::refusals()
{
    const CallId none { m_desk.account, u"1.1"_s };
    QCOMPARE(m_desk.perform(Command::HangUp { none, {} }).error().kind, PbxError::Kind::NoSuchCall);
    QCOMPARE(m_desk.perform(Command::BlindTransfer { none, {}, u"1001"_s }).error().kind, PbxError::Kind::NoSuchCall);
    QCOMPARE(m_desk.perform(Command::Dial { {}, u"1001\r\nAction: Hangup"_s }).error().kind, PbxError::Kind::NoSuchTarget);
    QCOMPARE(m_desk.perform(Command::QueuePause { { m_desk.account, u"6700"_s }, m_desk.person(u"1002"_s), true, u"a\r\nB: c"_s }).error().kind,
        PbxError::Kind::Protocol);
    QCOMPARE(m_desk.perform(Command::ReserveLine {}).error().kind, PbxError::Kind::NotSupported);
    QCOMPARE(m_desk.perform(Command::SetFlow { { m_desk.account, u"800"_s }, u"noon"_s }).error().kind, PbxError::Kind::NoSuchTarget);
    QCOMPARE(m_desk.perform(Command::Unpark { { m_desk.account, u"99"_s }, {} }).error().kind, PbxError::Kind::NoSuchTarget);
    QCOMPARE(m_desk.perform(Command::Dial { m_desk.person(u"4711"_s), u"1001"_s }).error().kind, PbxError::Kind::NoSuchTarget);
}

void AsteriskCommandsTest::rightsOfTheUser()
{
    QVERIFY(m_desk.connectAs(u"1005"_s)); // without any right over others
    QVERIFY(m_desk.backend->capabilities().knows(Capability::HangUp));
    QVERIFY(!m_desk.backend->capabilities().has(Capability::HangUp));
    QVERIFY(talk(u"1001"_s, u"1003"_s)); // hears nevertheless
    QCOMPARE(m_desk.perform(Command::HangUp { m_desk.callOf(u"1001"_s)->id, m_desk.legOf(u"1001"_s)->id }).error().kind,
        PbxError::Kind::NotAllowed);
}

QTEST_GUILESS_MAIN(AsteriskCommandsTest)
#include "tst_asteriskcommands.moc"
