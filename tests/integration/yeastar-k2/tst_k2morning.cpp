// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/yeastar-k2/k2fixture.h"

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// A receptionist's morning at a K2: every command through the real backend and the simulator, and what may go wrong
/// beside it.
class TestK2Morning : public QObject, private K2Fixture
{
    Q_OBJECT
private slots:
    void init();
    void answersHoldsAndHandsOver();
    void consults_data();
    void consults();
    void parksAndFetches();
    void picksUpAndTakesFromTheQueue();
    void decidesAboutOfferedCalls_data();
    void decidesAboutOfferedCalls();
    void leadsAConference();
    void setsWakeUpCalls();
    void pagesAddsAndPlays();
    void listensIn();
    void worksAtQueues();
    void setsForwardingAndQuiet();
    void hearsMessagesAndRecordings();
    void readsHistoryAndContacts();
};

void TestK2Morning::init()
{
    m_desk.reset();
    m_sim.reset();
}

void TestK2Morning::answersHoldsAndHandsOver()
{
    QVERIFY(startDesk());
    QVERIFY(post(u"inbound"_s, { { "from"_L1, "5550100"_L1 }, { "to"_L1, "1000"_L1 } }));
    QTRY_COMPARE(line(u"1000"_s), LineState::Ringing);
    QCOMPARE(m_desk->callOf(u"1000"_s)->direction, Direction::Inbound);
    QVERIFY(ok(m_desk->perform(Command::Answer { call(), {} })));
    QTRY_COMPARE(line(u"1000"_s), LineState::Talking);
    QVERIFY(ok(m_desk->perform(Command::Hold { call(), {} })));
    QTRY_COMPARE(line(u"1000"_s), LineState::Held);
    QVERIFY(ok(m_desk->perform(Command::Unhold { call(), {} })));
    QTRY_COMPARE(line(u"1000"_s), LineState::Talking);
    QVERIFY(ok(m_desk->perform(Command::Mute { call(), {}, true })));
    QTRY_VERIFY(m_desk->callOf(u"1000"_s)->legOf(m_desk->extension(u"1000"_s))->muted);
    EQUAL_NOW();
    QVERIFY(ok(m_desk->perform(Command::BlindTransfer { call(), {}, u"1001"_s })));
    QTRY_COMPARE(line(u"1001"_s), LineState::Ringing);
    QVERIFY(post(u"answer"_s, { { "number"_L1, "1001"_L1 } }));
    QTRY_COMPARE(line(u"1001"_s), LineState::Talking);
    QTRY_COMPARE(line(u"1000"_s), LineState::Idle);
    EQUAL_NOW();
    QVERIFY(ok(m_desk->perform(Command::HangUp { m_desk->callOf(u"1001"_s)->id, {}, true })));
    QTRY_VERIFY(m_desk->state.table<Call>().isEmpty());
    QTRY_COMPARE(m_desk->state.table<Cdr>().size(), 1);
    // To a mailbox.
    QVERIFY(callFromOutside());
    QVERIFY(ok(m_desk->perform(Command::TransferToVoicemail { call(), {}, m_desk->extension(u"1002"_s) })));
    QTRY_VERIFY(m_desk->state.table<Call>().isEmpty());
    // A dialled call, and one that fails.
    QVERIFY(ok(m_desk->perform(Command::Dial { {}, u"0486123"_s })));
    QTRY_VERIFY(std::any_of(m_desk->notices.cbegin(), m_desk->notices.cend(),
        [](const K2Event &e) { return e.kind == K2Event::Kind::CallFailed; }));
    EQUAL_NOW();
}

void TestK2Morning::consults_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<QStringList>("settings");
    QTest::newRow("complete") << u"complete"_s << QStringList();
    QTest::newRow("complete without the request") << u"complete"_s << QStringList { u"operate=none"_s };
    QTest::newRow("cancel") << u"cancel"_s << QStringList();
    QTest::newRow("three way") << u"threeway"_s << QStringList();
}

void TestK2Morning::consults()
{
    QFETCH(const QString, end);
    QFETCH(const QStringList, settings);
    QVERIFY(startDesk(settings));
    QVERIFY(callFromOutside());
    QVERIFY(ok(m_desk->perform(Command::AttendedTransfer { call(), {}, u"1002"_s })));
    QTRY_COMPARE(line(u"1002"_s), LineState::Ringing);
    QTRY_VERIFY(m_desk->callOf(u"1002"_s)->legOf(m_desk->extension(u"1002"_s))->consultation);
    QVERIFY(post(u"answer"_s, { { "number"_L1, "1002"_L1 } }));
    QTRY_COMPARE(line(u"1002"_s), LineState::Talking);
    QCOMPARE(line(u"1000"_s), LineState::Held);
    EQUAL_NOW();
    // To and fro between the two.
    if (settings.isEmpty()) {
        QVERIFY(ok(m_desk->perform(Command::SwapParties { call(), {} })));
        QTRY_COMPARE(line(u"1000"_s), LineState::Talking);
        QTRY_COMPARE(line(u"1002"_s), LineState::Held);
        QVERIFY(m_desk->callOf(u"1002"_s)->legOf(m_desk->extension(u"1002"_s))->consultation);
        EQUAL_NOW();
        QVERIFY(ok(m_desk->perform(Command::SwapParties { call(), {} })));
        QTRY_COMPARE(line(u"1002"_s), LineState::Talking);
        QTRY_COMPARE(line(u"1000"_s), LineState::Held);
    }
    if (end == "complete"_L1) {
        QVERIFY(ok(m_desk->perform(Command::CompleteTransfer { call(), {} })));
        QTRY_COMPARE(line(u"1000"_s), LineState::Idle);
        QCOMPARE(line(u"1002"_s), LineState::Talking);
    } else if (end == "cancel"_L1) {
        QVERIFY(ok(m_desk->perform(Command::CancelTransfer { call(), {} })));
        QTRY_COMPARE(line(u"1002"_s), LineState::Idle);
        QTRY_COMPARE(line(u"1000"_s), LineState::Talking);
    } else {
        QVERIFY(ok(m_desk->perform(Command::ThreeWay { call(), {} })));
        QTRY_COMPARE(line(u"1000"_s), LineState::Talking);
        QTRY_COMPARE(m_desk->callOf(u"1000"_s)->state, CallState::Conference);
    }
    EQUAL_NOW();
}

void TestK2Morning::parksAndFetches()
{
    QVERIFY(startDesk());
    QVERIFY(callFromOutside());
    QVERIFY(ok(m_desk->perform(Command::Park { call(), {}, { AccountId(u"test"_s), u"73"_s } })));
    const ParkSlotId slot(AccountId(u"test"_s), u"73"_s);
    QTRY_VERIFY(m_desk->state.find<ParkSlot>(slot) && m_desk->state.find<ParkSlot>(slot)->occupied);
    QCOMPARE(m_desk->state.find<ParkSlot>(slot)->parkedBy.local(), u"1000"_s);
    QTRY_VERIFY(
        !m_desk->state.table<Call>().isEmpty() && m_desk->state.table<Call>().begin()->state == CallState::Parked);
    EQUAL_NOW();
    QVERIFY(ok(m_desk->perform(Command::Unpark { slot, m_desk->extension(u"1003"_s) })));
    QTRY_COMPARE(line(u"1003"_s), LineState::Talking);
    QTRY_VERIFY(!m_desk->state.find<ParkSlot>(slot));
    EQUAL_NOW();
    QVERIFY(!m_desk->perform(Command::Unpark { slot, m_desk->extension(u"1004"_s) }));
}

void TestK2Morning::picksUpAndTakesFromTheQueue()
{
    QVERIFY(startDesk());
    QVERIFY(post(u"inbound"_s, { { "from"_L1, "5550100"_L1 }, { "to"_L1, "1001"_L1 } }));
    QTRY_COMPARE(line(u"1001"_s), LineState::Ringing);
    QVERIFY(ok(m_desk->perform(Command::PickUp { m_desk->callOf(u"1001"_s)->id, {}, m_desk->extension(u"1000"_s) })));
    QTRY_COMPARE(line(u"1000"_s), LineState::Talking);
    QVERIFY(ok(m_desk->perform(Command::HangUp { call(), {}, false })));
    QTRY_VERIFY(m_desk->state.table<Call>().isEmpty());

    QVERIFY(post(u"inbound"_s, { { "from"_L1, "5550101"_L1 }, { "to"_L1, "6700"_L1 } }));
    const QueueId queue(AccountId(u"test"_s), u"6700"_s);
    QTRY_COMPARE(m_desk->state.find<Queue>(queue)->waiting.size(), 1);
    QTRY_COMPARE(line(u"1002"_s), LineState::Ringing);
    EQUAL_NOW();
    const CallId waiting = m_desk->state.find<Queue>(queue)->waiting.constFirst().call;
    QCOMPARE(m_desk->state.find<Call>(waiting)->state, CallState::Queued);
    QVERIFY(ok(m_desk->perform(Command::TakeFromQueue { waiting, queue, m_desk->extension(u"1000"_s) })));
    QTRY_COMPARE(line(u"1000"_s), LineState::Ringing);
    QTRY_VERIFY(m_desk->state.find<Queue>(queue)->waiting.isEmpty());
    EQUAL_NOW();
}

void TestK2Morning::decidesAboutOfferedCalls_data()
{
    QTest::addColumn<QString>("control");
    QTest::addColumn<QString>("decision");
    for (const char *control : { "answer", "both" })
        for (const char *decision : { "accept", "refuse", "divert", "wait" })
            QTest::addRow("%s, %s", control, decision) << QString::fromLatin1(control) << QString::fromLatin1(decision);
    for (const char *decision : { "divert", "refuse", "leave" })
        QTest::addRow("destination, %s", decision) << u"destination"_s << QString::fromLatin1(decision);
}

void TestK2Morning::decidesAboutOfferedCalls()
{
    QFETCH(const QString, control);
    QFETCH(const QString, decision);
    QVERIFY(startDesk({ "inbound-control="_L1 + control }));
    QVERIFY(post(u"inbound"_s, { { "from"_L1, "5550100"_L1 }, { "to"_L1, "1001"_L1 }, { "control"_L1, true } }));
    QTRY_COMPARE(m_desk->state.table<Call>().size(), 1);
    const CallId offered = m_desk->state.table<Call>().begin()->id;
    const QDateTime decideBy = m_desk->state.table<Call>().begin()->decideBy;
    QVERIFY(decideBy.isValid());
    QVERIFY(decideBy > QDateTime::currentDateTimeUtc() && decideBy <= QDateTime::currentDateTimeUtc().addSecs(10));
    EQUAL_NOW();
    if (decision == "accept"_L1) {
        QVERIFY(ok(m_desk->perform(Command::RouteOffered { offered, true, {} })));
        if (control == "both"_L1) {
            // Now the PBX asks where to; nobody says, so it goes its way.
            QTRY_VERIFY(m_desk->state.find<Call>(offered)->decideBy > decideBy);
            QVERIFY(post(u"clock"_s, { { "advance_ms"_L1, 10'000 } }));
        }
        QTRY_COMPARE(line(u"1001"_s), LineState::Ringing);
    } else if (decision == "leave"_L1) {
        // It is in already; without a word where to it goes its own way when the time is over.
        QVERIFY(ok(m_desk->perform(Command::RouteOffered { offered, true, {} })));
        QVERIFY(m_desk->state.find<Call>(offered)->decideBy.isValid());
        QVERIFY(post(u"clock"_s, { { "advance_ms"_L1, 10'000 } }));
        QTRY_COMPARE(line(u"1001"_s), LineState::Ringing);
    } else if (decision == "refuse"_L1) {
        QVERIFY(ok(m_desk->perform(Command::RouteOffered { offered, false, {} })));
        QTRY_VERIFY(m_desk->state.table<Call>().isEmpty());
        if (control != "destination"_L1)
            QVERIFY(m_desk->state.table<Cdr>().isEmpty()); // leaves no record
    } else if (decision == "divert"_L1) {
        QVERIFY(ok(m_desk->perform(Command::RouteOffered { offered, true, u"1003"_s })));
        QTRY_COMPARE(line(u"1003"_s), LineState::Ringing);
        QCOMPARE(line(u"1001"_s), LineState::Idle);
    } else {
        QVERIFY(post(u"clock"_s, { { "advance_ms"_L1, 10'000 } }));
        QTRY_COMPARE(line(u"1001"_s), LineState::Ringing);
        QVERIFY(!m_desk->perform(Command::RouteOffered { offered, true, {} })); // too late
    }
    EQUAL_NOW();
}

void TestK2Morning::leadsAConference()
{
    QVERIFY(startDesk());
    const ConferenceId room(AccountId(u"test"_s), u"6500"_s);
    QVERIFY(m_desk->state.find<Conference>(room));
    const auto members = [this, room] { return m_desk->state.find<Conference>(room)->members; };
    QVERIFY(post(u"dial"_s, { { "from"_L1, "1000"_L1 }, { "to"_L1, "6500"_L1 } }));
    QTRY_COMPARE(members().size(), 1);
    QVERIFY(ok(m_desk->perform(Command::InviteToConference { room, u"1001"_s })));
    QTRY_COMPARE(line(u"1001"_s), LineState::Ringing);
    QVERIFY(post(u"answer"_s, { { "number"_L1, "1001"_L1 } }));
    QTRY_COMPARE(members().size(), 2);
    EQUAL_NOW();
    const LegId other = members().at(1).leg;
    QVERIFY(ok(m_desk->perform(Command::ConferenceMute { room, other, true })));
    QTRY_VERIFY(members().at(1).muted);
    QVERIFY(ok(m_desk->perform(Command::ConferenceMute { room, other, false })));
    QTRY_VERIFY(!members().at(1).muted);
    QVERIFY(ok(m_desk->perform(Command::ConferenceKick { room, other })));
    QTRY_COMPARE(members().size(), 1);
    EQUAL_NOW();
}

void TestK2Morning::setsWakeUpCalls()
{
    QVERIFY(startDesk());
    WakeUpCall wish;
    wish.extension = m_desk->extension(u"1004"_s);
    wish.at = QDateTime::currentDateTimeUtc().addSecs(7'200);
    wish.daily = true;
    QVERIFY(ok(m_desk->perform(Command::SetWakeUp { wish, false })));
    QTRY_COMPARE(m_desk->state.table<WakeUpCall>().size(), 1);
    EQUAL_NOW();
    WakeUpCall known = *m_desk->state.table<WakeUpCall>().begin();
    QVERIFY(known.daily);
    QCOMPARE(known.at.toString(u"HH:mm"_s), wish.at.toString(u"HH:mm"_s));
    known.daily = false;
    known.at = known.at.addSecs(600);
    QVERIFY(ok(m_desk->perform(Command::SetWakeUp { known, false })));
    QTRY_VERIFY(!m_desk->state.table<WakeUpCall>().begin()->daily);
    EQUAL_NOW();
    WakeUpCall gone;
    gone.extension = wish.extension;
    QVERIFY(ok(m_desk->perform(Command::SetWakeUp { gone, true })));
    QTRY_VERIFY(m_desk->state.table<WakeUpCall>().isEmpty());
}

void TestK2Morning::pagesAddsAndPlays()
{
    QVERIFY(startDesk());
    QCOMPARE(m_desk->state.find<Extension>(m_desk->extension(u"6300"_s))->kind, ExtensionKind::Paging);
    QVERIFY(ok(m_desk->perform(Command::Page { {}, u"6300"_s })));
    QTRY_VERIFY(m_desk->callOf(u"1000"_s) && m_desk->callOf(u"1000"_s)->legs.size() >= 4);
    QVERIFY(ok(m_desk->perform(Command::HangUp { call(), {}, true })));
    QTRY_VERIFY(m_desk->state.table<Call>().isEmpty());

    QVERIFY(callFromOutside());
    QVERIFY(ok(m_desk->perform(Command::AddMember { call(), {}, u"1003"_s })));
    QTRY_COMPARE(line(u"1003"_s), LineState::Ringing);
    QVERIFY(post(u"answer"_s, { { "number"_L1, "1003"_L1 } }));
    QTRY_COMPARE(m_desk->callOf(u"1000"_s)->state, CallState::Conference);
    EQUAL_NOW();

    QVERIFY(ok(m_desk->perform(Command::PlayPrompt { {}, {}, u"welcome"_s, u"1004"_s })));
    QTRY_COMPARE(line(u"1004"_s), LineState::Talking);
    QVERIFY(post(u"clock"_s, { { "advance_ms"_L1, 5'000 } }));
    QTRY_VERIFY(std::any_of(m_desk->notices.cbegin(), m_desk->notices.cend(),
        [](const K2Event &e) { return e.kind == K2Event::Kind::PlayPromptEnd && e.status == "welcome"_L1; }));
    QTRY_COMPARE(line(u"1004"_s), LineState::Idle);
    QVERIFY(!m_desk->perform(Command::PlayPrompt { {}, {}, u"no such thing"_s, u"1004"_s }));
}

void TestK2Morning::listensIn()
{
    QVERIFY(startDesk());
    QVERIFY(post(u"dial"_s, { { "from"_L1, "1001"_L1 }, { "to"_L1, "1002"_L1 } }));
    QTRY_COMPARE(line(u"1002"_s), LineState::Ringing);
    QVERIFY(post(u"answer"_s, { { "number"_L1, "1002"_L1 } }));
    QTRY_COMPARE(line(u"1001"_s), LineState::Talking);
    const Call *talk = m_desk->callOf(u"1001"_s);
    QVERIFY(ok(m_desk->perform(
        Command::Barge { talk->id, talk->legOf(m_desk->extension(u"1001"_s))->id, {}, BargeMode::Whisper })));
    QTRY_VERIFY(m_desk->callOf(u"1000"_s));
    QTRY_COMPARE(m_desk->callOf(u"1000"_s)->legOf(m_desk->extension(u"1000"_s))->monitoring, BargeMode::Whisper);
    QCOMPARE(m_desk->callOf(u"1000"_s)->state, CallState::Talking);
    EQUAL_NOW();
}

void TestK2Morning::worksAtQueues()
{
    QVERIFY(startDesk());
    const QueueId queue(AccountId(u"test"_s), u"6700"_s);
    const auto agent = [this, queue](const QString &number) {
        return m_desk->state.find<QueueAgent>(queueAgentId(queue, m_desk->extension(number)));
    };
    QVERIFY(agent(u"1002"_s) && agent(u"1002"_s)->loggedIn);
    QVERIFY(ok(m_desk->perform(Command::QueuePause { queue, m_desk->extension(u"1002"_s), true, {} })));
    QTRY_VERIFY(agent(u"1002"_s)->paused);
    QVERIFY(ok(m_desk->perform(Command::QueuePause { queue, m_desk->extension(u"1002"_s), false, {} })));
    QTRY_VERIFY(!agent(u"1002"_s)->paused);
    QVERIFY(ok(m_desk->perform(Command::QueueLogin { queue, m_desk->extension(u"1002"_s), false })));
    QTRY_VERIFY(!agent(u"1002"_s)->loggedIn);
    QVERIFY(ok(m_desk->perform(Command::QueueLogin { queue, m_desk->extension(u"1004"_s), true })));
    QTRY_VERIFY(agent(u"1004"_s) && agent(u"1004"_s)->loggedIn);
    EQUAL_NOW();
    const Result<void> refused = m_desk->perform(
        Command::QueuePause { { AccountId(u"test"_s), u"9999"_s }, m_desk->extension(u"1002"_s), true, {} });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, PbxError::Kind::NoSuchTarget);
}

void TestK2Morning::setsForwardingAndQuiet()
{
    QVERIFY(startDesk());
    const ExtensionId who = m_desk->extension(u"1001"_s);
    QVERIFY(ok(m_desk->perform(Command::SetForwarding { who, u"5550177"_s, u"1002"_s, {} })));
    QTRY_COMPARE(m_desk->state.find<Extension>(who)->forwarding->always, u"5550177"_s);
    QCOMPARE(m_desk->state.find<Extension>(who)->forwarding->busy, u"1002"_s);
    QVERIFY(ok(m_desk->perform(Command::SetDoNotDisturb { who, true })));
    QTRY_COMPARE(m_desk->state.find<Extension>(who)->dnd, std::optional(true));
    QVERIFY(ok(m_desk->perform(Command::SetForwarding { who, {}, {}, {} })));
    QTRY_VERIFY(!m_desk->state.find<Extension>(who)->forwarding->any());
    QVERIFY(post(u"unregister"_s, { { "number"_L1, "1001"_L1 } }));
    QTRY_COMPARE(m_desk->state.find<Extension>(who)->state, LineState::Unavailable);
    EQUAL_NOW();
}

void TestK2Morning::hearsMessagesAndRecordings()
{
    QVERIFY(startDesk());
    const auto wait = []<class T>(QFuture<T> future) {
        return QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000) ? future.result() : T();
    };
    const MailboxId box(AccountId(u"test"_s), u"1001"_s);
    QTRY_COMPARE(m_desk->state.find<Mailbox>(box)->newCount, 2);
    QCOMPARE(m_desk->state.find<Extension>(m_desk->extension(u"1001"_s))->voicemailNew, 2);
    const auto messages = wait(m_desk->backend.fetchVoicemail(box));
    QVERIFY(messages);
    QCOMPARE(messages->size(), 2);
    QVERIFY(!messages->constFirst().heard);
    const auto audio = wait(m_desk->backend.fetchVoicemailAudio(box, messages->constFirst().id));
    QVERIFY(audio);
    QVERIFY(audio->data.startsWith("RIFF"));
    QVERIFY(!wait(m_desk->backend.fetchVoicemailAudio(box, u"no such message"_s)));

    QVERIFY(callFromOutside());
    QVERIFY(ok(m_desk->perform(Command::HangUp { call(), {}, false })));
    QTRY_COMPARE(m_desk->state.table<Cdr>().size(), 1);
    const QString recording = m_desk->state.table<Cdr>().begin()->recordingId;
    QVERIFY(recording.endsWith(".wav"_L1));
    const auto sound = wait(m_desk->backend.fetchRecording(recording));
    QVERIFY(sound);
    QVERIFY(sound->data.startsWith("RIFF"));
    QCOMPARE(sound->fileName, recording);
    const auto missing = wait(m_desk->backend.fetchRecording(u"nothing.wav"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, PbxError::Kind::NoSuchTarget);
}

void TestK2Morning::readsHistoryAndContacts()
{
    QVERIFY(startDesk());
    const auto wait = []<class T>(QFuture<T> future) {
        return QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000) ? future.result() : T();
    };
    const auto all = wait(m_desk->backend.fetchCdrs({}));
    QVERIFY(all);
    QVERIFY(all->total >= 15);
    QVERIFY(all->rows.constFirst().startedAt >= all->rows.constLast().startedAt);
    QVERIFY(std::any_of(
        all->rows.cbegin(), all->rows.cend(), [](const Cdr &c) { return c.disposition == Disposition::Missed; }));
    CdrQuery some;
    some.number = u"1001"_s;
    some.limit = 2;
    const auto page = wait(m_desk->backend.fetchCdrs(some));
    QVERIFY(page && page->more);
    QCOMPARE(page->rows.size(), 2);
    some.from = QDateTime::currentDateTimeUtc().addYears(-20);
    some.to = some.from.addDays(1);
    const auto none = wait(m_desk->backend.fetchCdrs(some));
    QVERIFY(none && none->rows.isEmpty());

    const auto book = wait(m_desk->backend.searchContacts({}));
    QVERIFY(book && !book->rows.isEmpty());
    Contact card;
    card.name = u"Zoe Quist"_s;
    card.company = u"Quist Ltd"_s;
    card.numbers = { { u"work"_s, u"5559001"_s }, { u"mobile"_s, u"5559002"_s } };
    const auto id = wait(m_desk->backend.saveContact(card));
    QVERIFY(id && !id->isEmpty());
    ContactQuery query;
    query.text = u"quist zoe"_s;
    const auto found = wait(m_desk->backend.searchContacts(query));
    QVERIFY(found);
    QCOMPARE(found->rows.size(), 1);
    QCOMPARE(found->rows.constFirst().numbers, card.numbers);
    card.id = *id;
    card.company = u"Quist & Sons"_s;
    QVERIFY(wait(m_desk->backend.saveContact(card)));
    QCOMPARE(wait(m_desk->backend.fetchContact(*id))->company, card.company);
    QVERIFY(wait(m_desk->backend.deleteContact(*id)));
    QVERIFY(!wait(m_desk->backend.fetchContact(*id)));
}

QTEST_GUILESS_MAIN(TestK2Morning)
#include "tst_k2morning.moc"
