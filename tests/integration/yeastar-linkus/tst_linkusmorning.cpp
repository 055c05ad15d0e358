// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/yeastar-linkus/linkusrig.h"

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// A front desk's morning at a P-Series PBX, and the things that go wrong with tokens in it.
class LinkusMorningTest : public QObject
{
    Q_OBJECT
private slots:
    void morning();
    void tokenExpiresInMidCall();
    void eightConsolesAndTheNinth();
    void olderTokensAreKilled();
    void secondLoginThrowsTheFirstOut();
    void eventsAsObjects();
    void historyContactsAndRecordings();
    void ownSessionAlone();

private:
    static ExtensionId ext(const QString &number) { return { AccountId(u"test"_s), number }; }
    /// The one call in which that extension takes part.
    static const Call *callOf(const LinkusRig &rig, const QString &number)
    {
        for (const Call &call : rig.state.table<Call>())
            if (call.legOf(ext(number)))
                return rig.state.find<Call>(call.id);
        return nullptr;
    }
    static bool isIn(const LinkusRig &rig, const QString &number, LineState state)
    {
        const Call *call = callOf(rig, number);
        return call && call->legOf(ext(number))->state == state;
    }
};

void LinkusMorningTest::morning()
{
    LinkusRig rig;
    QVERIFY2(rig.startSim({ u"--answer-ms"_s, u"100"_s }), rig.sim.output());
    rig.connectBackend(LinkusRig::quickTimings(), true);
    QTRY_VERIFY(rig.isOnline());
    const AccountId account(u"test"_s);
    const auto say = [&rig](const char *what, const QJsonObject &body) { return rig.sim.post(QString::fromLatin1(what), body).status == 200; };
    QStringList left;

    // A caller is answered, held, asked about, handed over.
    QVERIFY(say("inbound", { { "from"_L1, "5550136"_L1 }, { "to"_L1, "1000"_L1 } }));
    QTRY_VERIFY(isIn(rig, u"1000"_s, LineState::Ringing));
    QVERIFY(rig.act(Command::Answer { callOf(rig, u"1000"_s)->id, {} }));
    QTRY_VERIFY(isIn(rig, u"1000"_s, LineState::Talking));
    const CallId first = callOf(rig, u"1000"_s)->id;
    QVERIFY(rig.act(Command::Hold { first, {} }));
    QTRY_VERIFY(isIn(rig, u"1000"_s, LineState::Held));
    QVERIFY(rig.act(Command::Unhold { first, {} }));
    QTRY_VERIFY(isIn(rig, u"1000"_s, LineState::Talking));
    QVERIFY(rig.act(Command::Mute { first, {}, true }));
    QTRY_VERIFY(callOf(rig, u"1000"_s)->legOf(ext(u"1000"_s))->muted);
    QVERIFY(rig.act(Command::SetRecording { first, {}, RecordingState::On }));
    QVERIFY(rig.act(Command::SetRecording { first, {}, RecordingState::Paused }));
    QVERIFY(rig.act(Command::SetRecording { first, {}, RecordingState::On }));
    QCOMPARE(callOf(rig, u"1000"_s)->legOf(ext(u"1000"_s))->recording, RecordingState::On);
    QVERIFY(rig.act(Command::AttendedTransfer { first, {}, u"1001"_s }));
    QTRY_VERIFY(isIn(rig, u"1001"_s, LineState::Talking));
    QVERIFY(callOf(rig, u"1001"_s)->legOf(ext(u"1001"_s))->consultation);
    QVERIFY(rig.act(Command::SwapParties { first, {} }));
    QTRY_VERIFY(isIn(rig, u"1001"_s, LineState::Held) && isIn(rig, u"1000"_s, LineState::Talking));
    QVERIFY(callOf(rig, u"1001"_s)->legOf(ext(u"1001"_s))->consultation);
    QVERIFY2(rig.becomesEqual(&left), qPrintable(left.join(u'\n')));
    QVERIFY(rig.act(Command::SwapParties { first, {} }));
    QTRY_VERIFY(isIn(rig, u"1001"_s, LineState::Talking) && isIn(rig, u"1000"_s, LineState::Held));
    QVERIFY(rig.act(Command::CancelTransfer { first, {} }));
    QTRY_VERIFY(!callOf(rig, u"1001"_s));
    QVERIFY(rig.act(Command::AttendedTransfer { first, {}, u"1001"_s }));
    QTRY_VERIFY(isIn(rig, u"1001"_s, LineState::Talking));
    QVERIFY(rig.act(Command::ThreeWay { first, {} }));
    QTRY_COMPARE(rig.state.find<Call>(first)->state, CallState::Conference);
    QVERIFY(rig.act(Command::HangUp { first, {}, false }));
    QTRY_VERIFY(!callOf(rig, u"1000"_s));
    QVERIFY2(rig.becomesEqual(&left), qPrintable(left.join(u'\n')));
    QVERIFY(rig.act(Command::HangUp { first, {}, true }));
    QTRY_VERIFY(!rig.state.find<Call>(first));

    // One is parked and fetched again; another is picked up, a third taken out of the queue.
    QVERIFY(say("inbound", { { "from"_L1, "5550137"_L1 }, { "to"_L1, "1001"_L1 } }));
    QTRY_VERIFY(isIn(rig, u"1001"_s, LineState::Talking));
    const CallId second = callOf(rig, u"1001"_s)->id;
    QVERIFY(rig.act(Command::Park { second, rig.state.find<Call>(second)->legOf(ext(u"1001"_s))->id, ParkSlotId(account, u"74"_s) }));
    QTRY_VERIFY(rig.state.find<ParkSlot>(ParkSlotId(account, u"74"_s)));
    QTRY_COMPARE(rig.state.find<Call>(second)->state, CallState::Parked);
    QVERIFY2(rig.becomesEqual(&left), qPrintable(left.join(u'\n')));
    QVERIFY(rig.act(Command::Unpark { ParkSlotId(account, u"74"_s), {} }));
    QTRY_VERIFY(isIn(rig, u"1000"_s, LineState::Talking));
    QTRY_VERIFY(!rig.state.find<ParkSlot>(ParkSlotId(account, u"74"_s)));
    QVERIFY(rig.act(Command::BlindTransfer { callOf(rig, u"1000"_s)->id, {}, u"1002"_s }));
    QTRY_VERIFY(isIn(rig, u"1002"_s, LineState::Talking));
    QVERIFY(say("dial", { { "from"_L1, "1004"_L1 }, { "to"_L1, "1005"_L1 } }));
    QTRY_VERIFY(isIn(rig, u"1005"_s, LineState::Ringing));
    QVERIFY(rig.act(Command::PickUp { callOf(rig, u"1005"_s)->id, {}, ext(u"1000"_s) }));
    QTRY_VERIFY(isIn(rig, u"1000"_s, LineState::Ringing));
    QVERIFY(rig.act(Command::HangUp { callOf(rig, u"1000"_s)->id, {}, true }));

    // Agents come and go.
    const QueueId queue(account, u"6700"_s);
    const auto agent = [&rig, queue](const QString &number) { return rig.state.find<QueueAgent>(queueAgentId(queue, ext(number))); };
    QVERIFY(rig.act(Command::QueuePause { queue, ext(u"1002"_s), true, u"lunch"_s }));
    QTRY_VERIFY(agent(u"1002"_s)->paused && agent(u"1002"_s)->pauseReason == "lunch"_L1);
    QVERIFY(rig.act(Command::QueueLogin { queue, ext(u"1003"_s), false }));
    QTRY_VERIFY(!agent(u"1003"_s)->loggedIn);
    QVERIFY(say("inbound", { { "from"_L1, "5550138"_L1 }, { "to"_L1, "6700"_L1 } }));
    QTRY_COMPARE(rig.state.find<Queue>(queue)->waiting.size(), 1);
    QVERIFY2(rig.becomesEqual(&left), qPrintable(left.join(u'\n')));
    QVERIFY(rig.act(Command::TakeFromQueue { rig.state.find<Queue>(queue)->waiting.at(0).call, queue, ext(u"1000"_s) }));
    QTRY_VERIFY(isIn(rig, u"1000"_s, LineState::Ringing));
    QTRY_VERIFY(rig.state.find<Queue>(queue)->waiting.isEmpty());
    QVERIFY(rig.act(Command::Answer { callOf(rig, u"1000"_s)->id, {} }));
    QTRY_VERIFY(isIn(rig, u"1000"_s, LineState::Talking));
    QVERIFY(rig.act(Command::AddMember { callOf(rig, u"1000"_s)->id, {}, u"1001"_s }));
    QTRY_COMPARE(callOf(rig, u"1000"_s)->state, CallState::Conference);
    QVERIFY(rig.act(Command::Barge { callOf(rig, u"1000"_s)->id, callOf(rig, u"1000"_s)->legOf(ext(u"1001"_s))->id, ext(u"1004"_s), BargeMode::Whisper }));
    QTRY_VERIFY(callOf(rig, u"1004"_s) && callOf(rig, u"1004"_s)->legs.at(0).monitoring == BargeMode::Whisper);
    QVERIFY2(rig.becomesEqual(&left), qPrintable(left.join(u'\n')));
    QVERIFY(rig.act(Command::HangUp { callOf(rig, u"1000"_s)->id, {}, true }));

    // Somebody is not to be disturbed; a call waits for the decision.
    QVERIFY(rig.act(Command::SetDoNotDisturb { ext(u"1001"_s), true }));
    QTRY_COMPARE(rig.state.find<Extension>(ext(u"1001"_s))->dnd, std::optional(true));
    QVERIFY(rig.act(Command::SetPresence { ext(u"1001"_s), Presence::Lunch, {} }));
    QTRY_COMPARE(rig.state.find<Extension>(ext(u"1001"_s))->presence, Presence::Lunch);
    for (const bool accept : { true, false }) {
        QVERIFY(say("inbound", { { "from"_L1, "5550139"_L1 }, { "to"_L1, "1002"_L1 }, { "control"_L1, true } }));
        const auto offered = [&rig]() -> const Call * {
            for (const Call &call : rig.state.table<Call>())
                if (call.decideBy.isValid())
                    return rig.state.find<Call>(call.id);
            return nullptr;
        };
        QTRY_VERIFY(offered());
        QVERIFY(rig.act(Command::RouteOffered { offered()->id, accept, {} }));
        QTRY_VERIFY(!offered());
    }
    QVERIFY(rig.act(Command::Dial { {}, u"1003"_s }));
    QTRY_VERIFY(isIn(rig, u"1003"_s, LineState::Talking));
    QVERIFY(say("unregister", { { "number"_L1, "1005"_L1 } }));
    QTRY_COMPARE(rig.state.find<Extension>(ext(u"1005"_s))->registration, Registration::Unregistered);
    QVERIFY2(rig.becomesEqual(&left), qPrintable(left.join(u'\n')));
    QVERIFY(rig.act(Command::PlayPrompt { {}, {}, u"welcome"_s, u"1004"_s }));
    QTRY_VERIFY(isIn(rig, u"1004"_s, LineState::Talking));
    QVERIFY(say("clock", { { "advance_ms"_L1, 10'000 } })); // last, for the two clocks differ now
    QTRY_VERIFY(!callOf(rig, u"1004"_s)); // it has been heard
    QCOMPARE(rig.reconnects, 0);
}

void LinkusMorningTest::tokenExpiresInMidCall()
{
    LinkusRig rig;
    QVERIFY2(rig.startSim({ u"--answer-ms"_s, u"50"_s }), rig.sim.output());
    rig.connectBackend();
    QTRY_VERIFY(rig.isOnline());
    QVERIFY(rig.act(Command::Dial { {}, u"1001"_s }));
    QTRY_VERIFY(isIn(rig, u"1001"_s, LineState::Talking));
    const CallId call = callOf(rig, u"1001"_s)->id;
    QCOMPARE(rig.sim.post(u"clock"_s, { { "advance_ms"_L1, 1'900'000 } }).status, 200);
    // The next command finds out, and is done all the same.
    QVERIFY(rig.act(Command::Hold { call, {} }));
    QTRY_VERIFY(rig.isOnline());
    QStringList left;
    QVERIFY2(rig.becomesEqual(&left), qPrintable(left.join(u'\n')));
    QVERIFY(rig.act(Command::Unhold { call, {} }));
    QTRY_VERIFY(isIn(rig, u"1000"_s, LineState::Talking));
    QCOMPARE(rig.reconnects, 0); // and nobody noticed
}

void LinkusMorningTest::eightConsolesAndTheNinth()
{
    LinkusRig rig;
    QVERIFY2(rig.startSim({}), rig.sim.output());
    std::vector<std::unique_ptr<YeastarLinkusBackend>> consoles;
    LinkusTimings timings = LinkusRig::quickTimings();
    timings.tokensGoneMs = 300;
    for (int i = 0; i < 8; ++i) {
        rig.connectBackend(timings);
        QTRY_VERIFY(rig.isOnline());
        rig.backend->disconnect();
        consoles.push_back(std::move(rig.backend));
    }
    rig.connectBackend(timings);
    QTRY_COMPARE(rig.backend->connection().state, ConnectionState::Reconnecting);
    QVERIFY(rig.backend->connection().error.detail.contains("60002"_L1));
    // One leaves, and gives its place back.
    consoles.pop_back();
    QTRY_VERIFY_WITH_TIMEOUT(rig.isOnline(), 60'000);
}

void LinkusMorningTest::olderTokensAreKilled()
{
    LinkusRig rig;
    QVERIFY2(rig.startSim({ u"--set"_s, u"kill-older=on"_s }), rig.sim.output());
    rig.connectBackend();
    QTRY_VERIFY(rig.isOnline());
    rig.backend->disconnect();
    const std::unique_ptr<YeastarLinkusBackend> first = std::move(rig.backend);
    rig.connectBackend();
    // Two consoles and one place: one of them stops, says why, and leaves the other in peace.
    const auto refused = [](const YeastarLinkusBackend &backend) { return backend.connection().state == ConnectionState::Refused && backend.connection().error.kind == PbxError::Kind::LoggedInElsewhere; };
    QTRY_VERIFY_WITH_TIMEOUT(refused(*first) || refused(*rig.backend), 60'000);
    const YeastarLinkusBackend &other = refused(*first) ? *rig.backend : *first;
    QTRY_COMPARE_WITH_TIMEOUT(other.connection().state, ConnectionState::Online, 60'000);
    QVERIFY(refused(*first) != refused(*rig.backend));
}

void LinkusMorningTest::secondLoginThrowsTheFirstOut()
{
    LinkusRig rig;
    QVERIFY2(rig.startSim({}), rig.sim.output());
    rig.connectBackend(LinkusRig::quickTimings(), true);
    QTRY_VERIFY(rig.isOnline() && rig.backend->ownSession().isOpen());
    rig.backend->disconnect();
    const std::unique_ptr<YeastarLinkusBackend> first = std::move(rig.backend);
    rig.connectBackend(LinkusRig::quickTimings(), true);
    QTRY_VERIFY(rig.isOnline() && rig.backend->ownSession().isOpen());
    // Its own half ends and stays so; the switchboard goes on in both.
    QTRY_COMPARE(first->connection().state, ConnectionState::Degraded);
    QCOMPARE(first->connection().error.kind, PbxError::Kind::LoggedInElsewhere);
    QCOMPARE(first->ownSession().step(), LinkusOwnSession::Step::Ended);
    QVERIFY(rig.isOnline() && rig.backend->ownSession().isOpen());
}

void LinkusMorningTest::eventsAsObjects()
{
    LinkusRig rig;
    QVERIFY2(rig.startSim({ u"--answer-ms"_s, u"50"_s, u"--set"_s, u"msg=object"_s, u"--set"_s, u"idle=60001"_s }), rig.sim.output());
    rig.connectBackend();
    QTRY_VERIFY(rig.isOnline());
    QVERIFY(rig.act(Command::Dial { {}, u"1001"_s }));
    QTRY_VERIFY(isIn(rig, u"1001"_s, LineState::Talking));
}

void LinkusMorningTest::historyContactsAndRecordings()
{
    LinkusRig rig;
    QVERIFY2(rig.startSim({ u"--answer-ms"_s, u"50"_s }), rig.sim.output());
    rig.connectBackend(LinkusRig::quickTimings(), true);
    QTRY_VERIFY(rig.isOnline());
    const auto all = rig.wait(rig.backend->fetchCdrs({}));
    QVERIFY(all && all->rows.size() >= 15);
    CdrQuery query;
    query.number = u"1001"_s;
    const auto some = rig.wait(rig.backend->fetchCdrs(query));
    QVERIFY(some && !some->rows.isEmpty() && some->rows.size() < all->rows.size());
    const auto people = rig.wait(rig.backend->searchContacts({}));
    QVERIFY(people && !people->rows.isEmpty());
    const auto one = rig.wait(rig.backend->fetchContact(people->rows.at(0).id));
    QVERIFY(one);
    QCOMPARE(*one, people->rows.at(0));

    QVERIFY(rig.act(Command::Dial { {}, u"1001"_s }));
    QTRY_VERIFY(isIn(rig, u"1001"_s, LineState::Talking));
    const CallId call = callOf(rig, u"1000"_s)->id;
    QVERIFY(rig.act(Command::SetRecording { call, {}, RecordingState::On }));
    QVERIFY(rig.act(Command::HangUp { call, {}, false }));
    QTRY_VERIFY(rig.state.find<Cdr>(CdrId(call.account(), call.local())));
    const QString recording = rig.state.find<Cdr>(CdrId(call.account(), call.local()))->recordingId;
    QVERIFY(!recording.isEmpty());
    const auto media = rig.wait(rig.backend->fetchRecording(recording));
    QVERIFY2(media, qPrintable(media ? QString() : media.error().message()));
    QVERIFY(media->data.startsWith("RIFF"));
    QCOMPARE(media->fileName, recording);
}

void LinkusMorningTest::ownSessionAlone()
{
    // All that the administrator gave is a signature: the extension's own session, and nothing of the switchboard's.
    LinkusRig rig;
    QVERIFY2(rig.startSim({ u"--answer-ms"_s, u"50"_s }), rig.sim.output());
    rig.backend = std::make_unique<YeastarLinkusBackend>(LinkusRig::quickTimings(), nullptr);
    connect(rig.backend.get(), &PbxBackend::changed, this, [&rig](const QList<Change> &changes) { rig.state.apply(changes); });
    Account account;
    account.id = AccountId(u"test"_s);
    account.settings = LinkusSettings::fromUrl(rig.sim.url());
    account.settings.insert(u"extension"_s, u"1000"_s);
    Secrets secrets;
    secrets.set(u"signature"_s, u"cordboard"_s); // stands for the password; at the simulator the password stands for itself
    rig.backend->open(account, secrets);
    QTRY_VERIFY(rig.isOnline());
    QVERIFY(rig.backend->ownSession().isOpen());
    const Capabilities can = rig.backend->capabilities();
    QVERIFY(can.has(Capability::CdrHistory));
    QVERIFY(!can.has(Capability::Dial) && !can.reason(Capability::Dial).isEmpty());
    // The PBX says that the records have changed; what is new is shown.
    QCOMPARE(rig.sim.post(u"dial"_s, { { "from"_L1, "1000"_L1 }, { "to"_L1, "1001"_L1 } }).status, 200);
    QTRY_VERIFY(!rig.sim.truth().value("calls"_L1).toArray().isEmpty());
    QTRY_COMPARE(rig.sim.truth().value("calls"_L1).toArray().at(0).toObject().value("state"_L1).toString(), u"talking"_s);
    QVERIFY(rig.state.table<Cdr>().isEmpty());
    QCOMPARE(rig.sim.post(u"hangup"_s, { { "number"_L1, "1000"_L1 } }).status, 200);
    QTRY_COMPARE(rig.state.table<Cdr>().size(), 1);
    QCOMPARE(rig.state.table<Cdr>().begin()->calleeNumber, u"1001"_s);
}

QTEST_GUILESS_MAIN(LinkusMorningTest)
#include "tst_linkusmorning.moc"
