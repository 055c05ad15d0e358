// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/asterisk/asterisktest.h"
#include "tests/asterisk/wavefile.h"

#include <QDir>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// What an operator sets for people, and does to a call beside handing it over, at a real Asterisk: presence, what
/// FreePBX keeps in the database, an agent's rank, a pause in a recording, a third party.
class TestAsteriskPeople : public AsteriskTest
{
    Q_OBJECT
private slots:
    void initTestCase() { startAll(); }
    void cleanupTestCase() { stopAll(); }
    void cleanup() { clear(); }

    void presence()
    {
        const auto ben = [this](AsteriskStage &at) { return *at.state().find<Extension>(at.extension(u"6002"_s)); };
        const QString text = u"back at one, or two; \"soon\""_s;
        VERIFY_DONE(Command::SetPresence { desk().extension(u"6002"_s), Presence::Lunch, text });
        UNTIL(ben(desk()).presence == Presence::Lunch);
        QCOMPARE(ben(desk()).presenceText, text);
        AsteriskStage late(server(), phones(), { .account = u"late"_s });
        QVERIFY(late.open());
        QCOMPARE(ben(late).presence, Presence::Lunch);
        QCOMPARE(ben(late).presenceText, text);
        VERIFY_DONE(Command::SetPresence { desk().extension(u"6002"_s), Presence::Available, {} });
        UNTIL(ben(desk()).presence == Presence::Available && ben(desk()).presenceText.isEmpty());
        UNTIL(ben(late).presence == Presence::Available);
    }

    void freePbxDatabase()
    {
        // A plain Asterisk has neither switch, and says so.
        const auto none = desk().perform(Command::SetDoNotDisturb { desk().extension(u"6003"_s), true });
        QVERIFY(!none);
        QCOMPARE(none.error().kind, PbxError::Kind::NotSupported);
        QVERIFY(!desk().backend().capabilities().has(Capability::SetForwarding));

        witness().command(u"database put AMPUSER/6003 cidname Chloe-of-FreePBX"_s);
        witness().command(u"database put CFB 6003 6004"_s);
        AsteriskStage office(server(), phones(), { .account = u"freepbx"_s });
        QVERIFY(office.open());
        const auto chloe = [&office] { return *office.state().find<Extension>(office.extension(u"6003"_s)); };
        QCOMPARE(chloe().name, u"Chloe-of-FreePBX"_s);
        QCOMPARE(chloe().dnd, std::optional(false));
        QVERIFY(chloe().forwarding);
        QCOMPARE(chloe().forwarding->busy, u"6004"_s);

        const auto stored = [this](const QString &key) {
            return witness().command(u"database get "_s + key).section(u"Value:"_s, 1).trimmed();
        };
        const auto settled = [&office](const CallCommand::Kind &what) {
            const Result<void> result = office.perform(what);
            return result ? QString() : result.error().message();
        };
        QCOMPARE(settled(Command::SetDoNotDisturb { office.extension(u"6003"_s), true }), QString());
        UNTIL(chloe().dnd == std::optional(true));
        QCOMPARE(stored(u"DND 6003"_s), u"YES"_s);
        QCOMPARE(
            settled(Command::SetForwarding { office.extension(u"6003"_s), u"6002"_s, {}, u"0301234"_s }), QString());
        UNTIL(chloe().forwarding->always == "6002"_L1 && chloe().forwarding->noAnswer == "0301234"_L1
            && chloe().forwarding->busy.isEmpty());
        QCOMPARE(stored(u"CF 6003"_s), u"6002"_s);
        QCOMPARE(stored(u"CFB 6003"_s), QString());
        // Another console sees both, the one by an event, the other by asking again.
        AsteriskStage late(server(), phones(), { .account = u"late"_s });
        QVERIFY(late.open());
        const auto seen = [&late] { return *late.state().find<Extension>(late.extension(u"6003"_s)); };
        QCOMPARE(seen().dnd, std::optional(true));
        QCOMPARE(seen().forwarding->always, u"6002"_s);
        QCOMPARE(settled(Command::SetDoNotDisturb { office.extension(u"6003"_s), false }), QString());
        QCOMPARE(settled(Command::SetForwarding { office.extension(u"6003"_s), {}, {}, {} }), QString());
        UNTIL(chloe().dnd == std::optional(false) && chloe().forwarding->always.isEmpty()
            && seen().dnd == std::optional(false));
        UNTIL(seen().forwarding->always.isEmpty());
        QCOMPARE(stored(u"DND 6003"_s), QString());
        QCOMPARE(stored(u"CF 6003"_s), QString());
        witness().command(u"database deltree AMPUSER"_s);
    }

    void rankOfAnAgent()
    {
        const QueueId queue = desk().queue(u"support"_s)->id;
        const auto rank = [this, queue] {
            const QueueAgent *agent = desk().state().find<QueueAgent>(queueAgentId(queue, desk().extension(u"6003"_s)));
            return agent ? agent->penalty : -1;
        };
        QCOMPARE(rank(), 1);
        // What QueueStatus says over the other connection.
        const auto told = [this] {
            for (const Witness::Frame &frame : witness().list(u"QueueStatus"_s, { { u"Queue"_s, u"support"_s } }))
                if (frame.value(u"location"_s) == "PJSIP/6003"_L1)
                    return frame.value(u"penalty"_s).toInt();
            return -1;
        };
        VERIFY_DONE(Command::QueuePenalty { queue, desk().extension(u"6003"_s), 3 });
        QCOMPARE(told(), 3);
        UNTIL(rank() == 3);
        VERIFY_REALITY();
        QCOMPARE(desk().perform(Command::QueuePenalty { queue, desk().extension(u"6004"_s), 1 }).error().kind, PbxError::Kind::NoSuchTarget);
        // Before the other, who is paused nowhere and free.
        VERIFY_DONE(Command::QueuePenalty { queue, desk().extension(u"6003"_s), 0 });
        VERIFY_DONE(Command::QueuePenalty { queue, desk().extension(u"6002"_s), 1 });
        UNTIL(rank() == 0);
        desk().dials(u"5550240"_s, u"5550100"_s);
        UNTIL(desk().is(u"6003"_s, { LineState::Ringing }) && desk().is(u"6002"_s, {}));
        VERIFY_REALITY();
        desk().hangsUp(u"5550240"_s);
        UNTIL(desk().isQuiet());
        VERIFY_DONE(Command::QueuePenalty { queue, desk().extension(u"6003"_s), 1 });
        VERIFY_DONE(Command::QueuePenalty { queue, desk().extension(u"6002"_s), 0 });
        UNTIL(rank() == 1);
        QCOMPARE(told(), 1);
    }

    void pauseInARecording()
    {
        talkWithOutside(u"5550241"_s);
        const CallId call = desk().callOf(u"6001"_s)->id;
        const auto state = [this] { return desk().legOf(u"6001"_s)->recording; };
        QVERIFY(!desk().perform(Command::SetRecording { call, {}, RecordingState::Paused })); // of nothing
        VERIFY_DONE(Command::SetRecording { call, {}, RecordingState::On });
        UNTIL(state() == RecordingState::On);
        const QDir monitor(server().folder() + u"/spool/monitor"_s);
        // A file grows in pieces of two seconds.
        QTRY_VERIFY_WITH_TIMEOUT(!monitor.entryList({ u"*.wav"_s }, QDir::Files).isEmpty(), 20'000);
        const QString file = monitor.filePath(monitor.entryList({ u"*.wav"_s }, QDir::Files).constFirst());
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(file).size() > 16'000, 20'000);
        VERIFY_DONE(Command::SetRecording { call, {}, RecordingState::Paused });
        UNTIL(state() == RecordingState::Paused);
        // While it is paused it grows on, and is silent.
        const qint64 began = QFileInfo(file).size();
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(file).size() > began + 64'000, 30'000);
        VERIFY_DONE(Command::SetRecording { call, {}, RecordingState::On });
        UNTIL(state() == RecordingState::On);
        VERIFY_DONE(Command::SetRecording { call, {}, RecordingState::Off });
        UNTIL(state() == RecordingState::Off);
        const int quietest = WaveFile::quietestAfter(file, 1'000);
        QVERIFY2(quietest >= 0 && quietest < 100, qPrintable(QString::number(quietest)));
        VERIFY_REALITY();
    }

    void somebodyIsAdded()
    {
        talkWithOutside(u"5550242"_s);
        VERIFY_TAKEN(u"6004"_s, Command::AddMember { desk().callOf(u"6001"_s)->id, {}, u"6004"_s });
        UNTIL(desk().callOf(u"6004"_s) && desk().callOf(u"6004"_s)->state == CallState::Conference);
        UNTIL(
            desk().callOf(u"6001"_s)->legs.size() == 3 && desk().callOf(u"6001"_s)->id == desk().callOf(u"6004"_s)->id);
        VERIFY_REALITY();
        desk().hangsUp(u"6001"_s);
        UNTIL(desk().is(u"6001"_s, {}) && desk().areTalking(u"6004"_s, u"5550242"_s));
        VERIFY_REALITY();
    }

    void somebodyIsAskedIntoAConference()
    {
        phones().find(u"6002"_s)->dial(u"800"_s);
        const auto room = [this]() -> const Conference * {
            for (const Conference &c : desk().state().table<Conference>())
                if (!c.members.isEmpty())
                    return &c;
            return nullptr;
        };
        UNTIL(room());
        VERIFY_TAKEN(u"6003"_s, Command::InviteToConference { room()->id, u"6003"_s });
        UNTIL(room() && room()->members.size() == 2 && desk().is(u"6003"_s, { LineState::Talking }));
        VERIFY_REALITY();
    }

    void phoneThatKnowsNoTalkEvent()
    {
        // Such as these soft phones: had they been asked, they would have said so in a way that makes Asterisk end their call.
        QVERIFY(!desk().backend().capabilities().has(Capability::Answer));
        QVERIFY(!desk().backend().capabilities().has(Capability::Hold));
        const QString caller = u"5550243"_s;
        desk().dials(caller, u"6001"_s);
        UNTIL(desk().is(u"6001"_s, { LineState::Ringing }));
        const auto refused = [this](const CallCommand::Kind &what) {
            const Result<void> result = desk().perform(what);
            return result ? PbxError::Kind::None : result.error().kind;
        };
        QCOMPARE(refused(Command::Answer { desk().callOf(u"6001"_s)->id, {} }), PbxError::Kind::NotSupported);
        desk().answers(u"6001"_s);
        UNTIL(desk().areTalking(u"6001"_s, caller));
        QCOMPARE(refused(Command::Hold { desk().callOf(u"6001"_s)->id, {} }), PbxError::Kind::NotSupported);
        VERIFY_REALITY();
        QVERIFY(desk().areTalking(u"6001"_s, caller));
    }
};

QTEST_GUILESS_MAIN(TestAsteriskPeople)
#include "tst_asterisk_people.moc"
