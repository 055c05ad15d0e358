// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/asterisk/asterisktest.h"
#include "tests/asterisk/deskphone.h"
#include "tests/asterisk/wavefile.h"

#include <QDir>
#include <QTimeZone>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// What a receptionist does with calls, at a real Asterisk with real phones.
class TestAsteriskCalls : public AsteriskTest
{
    Q_OBJECT
private slots:
    void initTestCase() { startAll(); }
    void cleanupTestCase() { stopAll(); }
    void cleanup() { clear(); }

    void firstPicture()
    {
        QCOMPARE(desk().backend().session().self, desk().extension(u"6001"_s));
        QVERIFY(desk().backend().session().serverVersion.contains(server().version()));
        const Extension *ben = desk().state().find<Extension>(desk().extension(u"6002"_s));
        QVERIFY(ben);
        QCOMPARE(ben->name, u"Ben Okafor"_s);
        QCOMPARE(ben->registration, Registration::Registered);
        QCOMPARE(ben->state, LineState::Idle);
        QVERIFY(desk().queue(u"support"_s) && desk().queue(u"sales"_s));
        VERIFY_REALITY();
    }

    void dialsOut()
    {
        VERIFY_TAKEN(u"6001"_s, Command::Dial { desk().extension(u"6001"_s), u"6004"_s, {}, false });
        UNTIL(desk().is(u"6004"_s, { LineState::Ringing }));
        VERIFY_REALITY();
        desk().answers(u"6004"_s);
        UNTIL(desk().is(u"6001"_s, { LineState::Talking }) && desk().is(u"6004"_s, { LineState::Talking }));
        QCOMPARE(desk().callOf(u"6001"_s)->direction, Direction::Internal);
        VERIFY_REALITY();
        // Over the trunk.
        VERIFY_DONE(Command::HangUp { desk().callOf(u"6001"_s)->id, {}, true });
        UNTIL(desk().isQuiet());
        VERIFY_TAKEN(u"6001"_s, Command::Dial { desk().extension(u"6001"_s), u"0301234567"_s, {}, false });
        UNTIL(desk().areTalking(u"6001"_s, u"0301234567"_s));
        QCOMPARE(desk().callOf(u"6001"_s)->direction, Direction::Outbound);
        VERIFY_REALITY();
    }

    void dialsNobody()
    {
        // Rung, and nobody goes off hook: the answer comes when Asterisk gives up, or when the call is ended.
        const auto asked = desk().ask(Command::Dial { desk().extension(u"6001"_s), u"6004"_s, {}, false });
        UNTIL(desk().is(u"6001"_s, { LineState::Ringing }));
        desk().hangsUp(u"6001"_s);
        UNTIL(asked.isFinished());
        QVERIFY(!asked.result());
        UNTIL(desk().isQuiet());
        const auto nowhere = desk().perform(Command::Dial { desk().extension(u"6001"_s), u"4711"_s, {}, false });
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().kind, PbxError::Kind::NoSuchTarget);
    }

    void queueCallAnswered()
    {
        const int before = desk().queue(u"support"_s)->answered;
        desk().dials(u"5550201"_s, u"5550100"_s);
        UNTIL(desk().queue(u"support"_s)->waiting.size() == 1);
        QCOMPARE(desk().queue(u"support"_s)->waiting.constFirst().number, u"5550201"_s);
        UNTIL(desk().is(u"6002"_s, { LineState::Ringing }) && desk().is(u"6003"_s, {}));
        QCOMPARE(desk().callOf(u"5550201"_s)->state, CallState::Queued);
        VERIFY_REALITY();
        desk().answers(u"6002"_s);
        UNTIL(desk().is(u"6002"_s, { LineState::Talking }) && desk().is(u"5550201"_s, { LineState::Talking }));
        UNTIL(desk().queue(u"support"_s)->waiting.isEmpty());
        const Call call = *desk().callOf(u"5550201"_s);
        QCOMPARE(call.state, CallState::Talking);
        QCOMPARE(call.direction, Direction::Inbound);
        QCOMPARE(call.queue.local(), u"support"_s);
        QCOMPARE(call.did, u"5550100"_s);
        QCOMPARE(call.legs.size(), 2);
        QVERIFY(call.answeredAt.isValid());
        VERIFY_REALITY();
        desk().hangsUp(u"5550201"_s);
        UNTIL(desk().isQuiet());
        UNTIL(desk().queue(u"support"_s)->answered == before + 1);
    }

    void queueCallAbandoned()
    {
        const int before = desk().queue(u"support"_s)->abandoned;
        desk().dials(u"5550201"_s, u"5550100"_s);
        UNTIL(desk().is(u"6002"_s, { LineState::Ringing }));
        desk().hangsUp(u"5550201"_s);
        UNTIL(desk().isQuiet());
        UNTIL(desk().queue(u"support"_s)->abandoned == before + 1);
    }

    void takesFromTheQueue()
    {
        desk().dials(u"5550201"_s, u"5550100"_s);
        UNTIL(desk().is(u"6002"_s, { LineState::Ringing }));
        const Call call = *desk().callOf(u"5550201"_s);
        VERIFY_DONE(Command::TakeFromQueue { call.id, call.queue, {} });
        desk().answers(u"6001"_s);
        UNTIL(desk().is(u"6001"_s, { LineState::Talking }) && desk().is(u"5550201"_s, { LineState::Talking }) && desk().is(u"6002"_s, {}));
        QCOMPARE(desk().callOf(u"6001"_s)->id, call.id);
        VERIFY_REALITY();
    }

    void parkedAndFetched()
    {
        talkWithOutside(u"5550202"_s);
        const CallId call = desk().callOf(u"6001"_s)->id;
        VERIFY_DONE(Command::Park { call, {}, {} });
        UNTIL(desk().occupiedSlot() && desk().is(u"6001"_s, {}));
        const ParkSlot slot = *desk().occupiedSlot();
        QCOMPARE(slot.callerNumber, u"5550202"_s);
        QCOMPARE(slot.call, call);
        QCOMPARE(slot.parkedBy, desk().extension(u"6001"_s));
        QVERIFY(slot.returnsAt > QDateTime::currentDateTimeUtc());
        QVERIFY(desk().is(u"5550202"_s, { LineState::Parked }));
        VERIFY_REALITY();
        VERIFY_TAKEN(u"6001"_s, Command::Unpark { slot.id, {} });
        UNTIL(desk().is(u"6001"_s, { LineState::Talking }) && desk().is(u"5550202"_s, { LineState::Talking }) && !desk().occupiedSlot());
        QCOMPARE(desk().callOf(u"6001"_s)->id, call);
        VERIFY_REALITY();
    }

    void parkedInASlotOfMyChoice()
    {
        talkWithOutside(u"5550202"_s);
        VERIFY_DONE(Command::Park { desk().callOf(u"6001"_s)->id, {}, ParkSlotId(desk().account(), slotNumber(u"703"_s)) });
        UNTIL(desk().occupiedSlot() && desk().occupiedSlot()->number == "703"_L1);
        VERIFY_REALITY();
        // Another phone fetches it by hand.
        phones().find(u"6004"_s)->dial(u"703"_s);
        UNTIL(desk().is(u"6004"_s, { LineState::Talking }) && !desk().occupiedSlot());
        VERIFY_REALITY();
    }

    void hangsUpParked()
    {
        talkWithOutside(u"5550202"_s);
        VERIFY_DONE(Command::Park { desk().callOf(u"6001"_s)->id, {}, {} });
        UNTIL(desk().occupiedSlot());
        desk().hangsUp(u"5550202"_s);
        UNTIL(desk().isQuiet());
    }

    void recorded()
    {
        talkWithOutside(u"5550203"_s);
        const CallId call = desk().callOf(u"6001"_s)->id;
        VERIFY_DONE(Command::SetRecording { call, {}, RecordingState::On });
        UNTIL(desk().legOf(u"6001"_s)->recording == RecordingState::On);
        const QDir monitor(server().folder() + u"/spool/monitor"_s);
        QStringList files;
        // A second of both their tones.
        QTRY_VERIFY_WITH_TIMEOUT((files = monitor.entryList({ u"*.wav"_s }, QDir::Files)).size() == 1
                && QFileInfo(monitor.filePath(files.constFirst())).size() > 20'000, 10'000);
        VERIFY_DONE(Command::SetRecording { call, {}, RecordingState::Off });
        UNTIL(desk().legOf(u"6001"_s)->recording == RecordingState::Off);
        const int loudness = WaveFile::loudness(monitor.filePath(files.constFirst()));
        QVERIFY2(loudness > 1'000, qPrintable(QString::number(loudness)));
        QVERIFY(desk().is(u"6001"_s, { LineState::Talking }));
    }

    void spied_data()
    {
        QTest::addColumn<BargeMode>("mode");
        QTest::newRow("listen") << BargeMode::Listen;
        QTest::newRow("whisper") << BargeMode::Whisper;
        QTest::newRow("barge") << BargeMode::Speak;
    }
    void spied()
    {
        QFETCH(BargeMode, mode);
        phones().find(u"6002"_s)->dial(u"6003"_s);
        desk().answers(u"6003"_s);
        UNTIL(desk().areTalking(u"6002"_s, u"6003"_s));
        const Call call = *desk().callOf(u"6002"_s);
        VERIFY_TAKEN(u"6001"_s, Command::Barge { call.id, call.legOf(desk().extension(u"6002"_s))->id, {}, mode });
        UNTIL(desk().legOf(u"6001"_s) && desk().legOf(u"6001"_s)->monitoring == mode);
        QCOMPARE(desk().callOf(u"6001"_s)->id, call.id);
        QCOMPARE(desk().callOf(u"6001"_s)->state, CallState::Talking);
        VERIFY_REALITY();
        desk().hangsUp(u"6001"_s);
        UNTIL(desk().is(u"6001"_s, {}));
        QVERIFY(desk().is(u"6002"_s, { LineState::Talking }) && desk().is(u"6003"_s, { LineState::Talking }));
        VERIFY_REALITY();
    }

    void hangsUpForOthers()
    {
        phones().find(u"6002"_s)->dial(u"6003"_s);
        desk().answers(u"6003"_s);
        UNTIL(desk().is(u"6003"_s, { LineState::Talking }));
        const Call call = *desk().callOf(u"6003"_s);
        VERIFY_DONE(Command::HangUp { call.id, call.legOf(desk().extension(u"6003"_s))->id });
        UNTIL(desk().isQuiet() && phones().areIdle());
        // What is gone cannot be hung up.
        const auto again = desk().perform(Command::HangUp { call.id, call.legs.constFirst().id });
        QVERIFY(!again);
        QCOMPARE(again.error().kind, PbxError::Kind::NoSuchCall);
    }

    void picksUp()
    {
        desk().dials(u"5550204"_s, u"6002"_s);
        UNTIL(desk().is(u"6002"_s, { LineState::Ringing }));
        const Call call = *desk().callOf(u"6002"_s);
        VERIFY_TAKEN(u"6001"_s, Command::PickUp { call.id, call.legOf(desk().extension(u"6002"_s))->id, {} });
        UNTIL(desk().is(u"6001"_s, { LineState::Talking }) && desk().is(u"5550204"_s, { LineState::Talking }) && desk().is(u"6002"_s, {}));
        VERIFY_REALITY();
        const LegId mine = desk().legOf(u"6001"_s)->id; // the log names him who picked up so
        QVERIFY(logSays(u"PICKUP"_s, call.id, '"' + mine.local().toUtf8() + '"'));
    }

    void heldAtThePhone()
    {
        talkWithOutside(u"5550205"_s);
        desk().holds(u"6001"_s);
        UNTIL(desk().is(u"6001"_s, { LineState::Held }));
        QVERIFY(desk().is(u"5550205"_s, { LineState::Talking }));
        QCOMPARE(desk().callOf(u"6001"_s)->state, CallState::Held);
        VERIFY_REALITY();
        desk().resumes(u"6001"_s);
        UNTIL(desk().is(u"6001"_s, { LineState::Talking }));
        VERIFY_REALITY();
    }

    void answeredAndHeldByTheConsole()
    {
        // A phone that does what the PBX asks of it.
        DeskPhone eva(u"6005"_s, server().sipPort());
        QVERIFY(eva.start());
        UNTIL(desk().state().find<Extension>(desk().extension(u"6005"_s))->registration == Registration::Registered);
        desk().dials(u"5550207"_s, u"6005"_s);
        UNTIL(desk().is(u"6005"_s, { LineState::Ringing }));
        UNTIL(eva.isRinging() && witness().hears([](const Witness::Frame &frame) {
            return frame.value(u"event"_s) == "Newstate"_L1 && frame.value(u"calleridnum"_s) == "6005"_L1 && frame.value(u"channelstate"_s) == "5"_L1;
        }));
        const LegId leg = desk().legOf(u"6005"_s)->id;
        const CallId call = desk().callOf(u"6005"_s)->id;
        VERIFY_DONE(Command::Answer { call, leg });
        UNTIL(desk().is(u"6005"_s, { LineState::Talking }) && desk().is(u"5550207"_s, { LineState::Talking }) && eva.isTalking());
        VERIFY_REALITY();
        VERIFY_DONE(Command::Hold { call, leg });
        UNTIL(desk().is(u"6005"_s, { LineState::Held }));
        VERIFY_REALITY();
        VERIFY_DONE(Command::Unhold { call, leg });
        UNTIL(desk().is(u"6005"_s, { LineState::Talking }));
        eva.hangUp();
        UNTIL(desk().isQuiet());
    }

    void dtmfReachesTheOther()
    {
        talkWithOutside(u"5550205"_s);
        VERIFY_DONE(Command::SendDtmf { desk().callOf(u"6001"_s)->id, {}, u"429#0"_s });
        UNTIL(phones().find(u"5550205"_s)->heardKeys() == "429#0"_L1);
    }

    void muted()
    {
        talkWithOutside(u"5550205"_s);
        const CallId call = desk().callOf(u"6001"_s)->id;
        VERIFY_DONE(Command::Mute { call, {}, true });
        UNTIL(desk().legOf(u"6001"_s)->muted);
        VERIFY_DONE(Command::Mute { call, {}, false });
        UNTIL(!desk().legOf(u"6001"_s)->muted);
    }

    void conference()
    {
        for (const QString &number : { u"6002"_s, u"6003"_s, u"6004"_s })
            phones().find(number)->dial(u"800"_s);
        const auto room = [this]() -> const Conference * {
            for (const Conference &c : desk().state().table<Conference>())
                if (!c.members.isEmpty())
                    return &c;
            return nullptr;
        };
        UNTIL(room() && room()->members.size() == 3);
        VERIFY_REALITY();
        const auto member = [this, &room](const QString &number) {
            for (const ConferenceMember &m : room()->members)
                if (m.extension == desk().extension(number))
                    return m;
            return ConferenceMember();
        };
        VERIFY_DONE(Command::ConferenceMute { room()->id, member(u"6003"_s).leg, true });
        UNTIL(member(u"6003"_s).muted);
        VERIFY_DONE(Command::ConferenceMute { room()->id, member(u"6003"_s).leg, false });
        UNTIL(!member(u"6003"_s).muted);
        VERIFY_DONE(Command::ConferenceKick { room()->id, member(u"6004"_s).leg });
        UNTIL(room()->members.size() == 2 && desk().is(u"6004"_s, {}));
        VERIFY_REALITY();
    }

    void recordsAsTheLogSays()
    {
        const auto record = [this](const CallId &call) {
            const QList<Cdr> rows = desk().backend().fetchCdrs({}).result()->rows;
            const auto it = std::find_if(rows.cbegin(), rows.cend(), [&call](const Cdr &row) { return row.call == call; });
            return it == rows.cend() ? Cdr() : *it;
        };
        const auto endOf = [this](const CallId &call) {
            QDateTime end;
            for (const Witness::Frame &frame : witness().events())
                if (frame.value(u"event"_s) == "CEL"_L1 && frame.value(u"eventname"_s) == "LINKEDID_END"_L1 && frame.value(u"linkedid"_s) == call.local())
                    end = QDateTime::fromMSecsSinceEpoch(qRound64(frame.value(u"timestamp"_s).toDouble() * 1'000.0), QTimeZone::UTC);
            return end;
        };
        // Parked, fetched, handed on: one record, with who had it last.
        talkWithOutside(u"5550208"_s);
        const CallId call = desk().callOf(u"6001"_s)->id;
        VERIFY_DONE(Command::Park { call, {}, {} });
        UNTIL(desk().occupiedSlot() && desk().is(u"6001"_s, {}));
        VERIFY_TAKEN(u"6001"_s, Command::Unpark { desk().occupiedSlot()->id, {} });
        UNTIL(desk().areTalking(u"6001"_s, u"5550208"_s));
        VERIFY_DONE(Command::BlindTransfer { call, {}, u"6004"_s });
        desk().answers(u"6004"_s);
        UNTIL(desk().areTalking(u"6004"_s, u"5550208"_s));
        desk().hangsUp(u"5550208"_s);
        UNTIL(desk().isQuiet() && endOf(call).isValid() && record(call).endedAt == endOf(call));
        QCOMPARE(record(call).disposition, Disposition::Answered);
        QCOMPARE(record(call).calleeNumber, u"6004"_s);
        QVERIFY(record(call).answeredAt.isValid());
        QVERIFY(record(call).answeredAt <= record(call).endedAt);
        QVERIFY(logSays(u"PARK_START"_s, call) && logSays(u"PARK_END"_s, call, "\"ParkedCallUnparked\"") && logSays(u"BLINDTRANSFER"_s, call, "\"6004\""));
        // Given up while it rang.
        desk().dials(u"5550209"_s, u"6002"_s);
        UNTIL(desk().is(u"6002"_s, { LineState::Ringing }));
        const CallId missed = desk().callOf(u"6002"_s)->id;
        desk().hangsUp(u"5550209"_s);
        UNTIL(desk().isQuiet() && endOf(missed).isValid() && record(missed).endedAt == endOf(missed));
        QCOMPARE(record(missed).disposition, Disposition::Missed);
        QCOMPARE(record(missed).calleeNumber, u"6002"_s);
    }

    void toVoicemail()
    {
        const auto messages = [this] {
            for (const Mailbox &box : desk().state().table<Mailbox>())
                if (box.extension == desk().extension(u"6002"_s))
                    return box.newCount;
            return -1;
        };
        const int before = messages();
        QVERIFY(before >= 0); // counted before its first message
        talkWithOutside(u"5550206"_s);
        VERIFY_DONE(Command::TransferToVoicemail { desk().callOf(u"6001"_s)->id, {}, desk().extension(u"6002"_s) });
        UNTIL(desk().is(u"6001"_s, {}));
        // He speaks after the tone, and rings off.
        const QString recordings = server().folder() + u"/spool/voicemail/default/6002"_s;
        QTRY_VERIFY_WITH_TIMEOUT(speaksInto(recordings), 15'000);
        desk().hangsUp(u"5550206"_s);
        UNTIL(messages() == before + 1);
        UNTIL(desk().state().find<Extension>(desk().extension(u"6002"_s))->voicemailNew == before + 1);
    }

    void agents()
    {
        const auto agent = [this](const QString &number) -> std::optional<QueueAgent> {
            for (const QueueAgent &a : desk().state().table<QueueAgent>())
                if (a.queue.local() == "support"_L1 && a.extension == desk().extension(number))
                    return a;
            return std::nullopt;
        };
        const QueueId queue = desk().queue(u"support"_s)->id;
        VERIFY_DONE(Command::QueuePause { queue, desk().extension(u"6002"_s), true, u"Lunch"_s });
        UNTIL(agent(u"6002"_s) && agent(u"6002"_s)->paused && agent(u"6002"_s)->pauseReason == "Lunch"_L1);
        VERIFY_REALITY();
        VERIFY_DONE(Command::QueuePause { queue, desk().extension(u"6002"_s), false, {} });
        UNTIL(!agent(u"6002"_s)->paused);
        VERIFY_DONE(Command::QueueLogin { queue, desk().extension(u"6004"_s), true });
        UNTIL(agent(u"6004"_s) && agent(u"6004"_s)->loggedIn);
        VERIFY_REALITY();
        VERIFY_DONE(Command::QueueLogin { queue, desk().extension(u"6004"_s), false });
        UNTIL(!agent(u"6004"_s) || !agent(u"6004"_s)->loggedIn);
        VERIFY_REALITY();
    }

    void nightSwitch()
    {
        const auto flow = [this]() -> const Flow * {
            const auto &flows = desk().state().table<Flow>();
            return flows.size() == 1 ? &*flows.cbegin() : nullptr;
        };
        UNTIL(flow());
        const QString before = flow()->value;
        QString other;
        for (const QString &choice : flow()->choices)
            if (choice != before)
                other = choice;
        VERIFY_DONE(Command::SetFlow { flow()->id, other });
        UNTIL(flow()->value == other);
        // By hand at a phone.
        phones().find(u"6004"_s)->dial(u"890"_s);
        UNTIL(flow()->value == before);
    }

private:
    /// The channel event log has told that of the call, with these words in what it adds.
    bool logSays(const QString &name, const CallId &call, const QByteArray &words = {})
    {
        return witness().hears([&](const Witness::Frame &frame) {
            return frame.value(u"event"_s) == "CEL"_L1 && frame.value(u"eventname"_s) == name && frame.value(u"linkedid"_s) == call.local()
                && frame.value(u"extra"_s).contains(QString::fromUtf8(words));
        });
    }
    /// A slot's id as the console has it.
    QString slotNumber(const QString &number)
    {
        for (const ParkSlot &slot : desk().state().table<ParkSlot>())
            if (slot.number == number)
                return slot.id.local();
        return number;
    }
    static bool speaksInto(const QString &folder)
    {
        const QDir dir(folder + u"/tmp"_s);
        for (const QFileInfo &file : dir.entryInfoList({ u"*.wav"_s }, QDir::Files))
            if (file.size() > 16'000)
                return true;
        return false;
    }
};

QTEST_GUILESS_MAIN(TestAsteriskCalls)
#include "tst_asterisk_calls.moc"
