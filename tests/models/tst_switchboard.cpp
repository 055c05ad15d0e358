// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/api/statestore.h"
#include "tests/models/testoffice.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

class TestSwitchboard : public QObject
{
    Q_OBJECT
private slots:
    void everyKindHasItsTable();
    void twoOfficesWithTheSameIds();
    void callsOfFollowsTheLegs();
    void numbersAndAgentsAndSlots();
    void commandShowsAsPendingUntilAnswered();
    void failureIsRecorded();
    void commandToNobody();
    void droppedAnswerIsAFailure();
    void endsWithOpenQuestions();
    void logKeepsFifty();
    void staleWhileTheLinkIsDown();
    void removedAccountLeavesNothing();
    void destroyedBackendLeaves();
    void queueCountsFollowAgents();
    void parkSlotsStayInOrder();
    void fuzzAgainstStateStore();
};

void TestSwitchboard::everyKindHasItsTable()
{
    TestOffice o;
    ParkSlot slot;
    slot.id = { Head, u"71"_s };
    Queue queue;
    queue.id = { Head, u"6700"_s };
    QueueAgent agent;
    agent.id = queueAgentId(queue.id, ext(u"201"_s));
    SharedLine line;
    line.id = { Head, u"external/1"_s };
    Mailbox mailbox;
    mailbox.id = { Head, u"201"_s };
    mailbox.extension = ext(u"201"_s);
    Flow flow;
    flow.id = { Head, u"night"_s };
    Conference conference;
    conference.id = { Head, u"900"_s };
    WakeUpCall wakeUp;
    wakeUp.id = { Head, u"w1"_s };
    Contact contact;
    contact.id = { Head, u"c1"_s };
    Cdr cdr;
    cdr.id = { Head, u"r1"_s };
    o.tell({ upserted(person(u"201"_s, u"Anna"_s)), upserted(call(u"c"_s, CallState::Talking, {})), upserted(slot),
        upserted(queue), upserted(agent), upserted(line), upserted(mailbox), upserted(flow), upserted(conference),
        upserted(wakeUp), upserted(contact), upserted(cdr) });
    QVERIFY(o.board.extension(ext(u"201"_s)));
    QVERIFY(o.board.call(callId(u"c"_s)));
    QVERIFY(o.board.parkSlot(slot.id));
    QVERIFY(o.board.queue(queue.id));
    QVERIFY(o.board.agent(agent.id));
    QVERIFY(o.board.sharedLine(line.id));
    QVERIFY(o.board.mailbox(mailbox.id));
    QVERIFY(o.board.flow(flow.id));
    QVERIFY(o.board.conference(conference.id));
    QVERIFY(o.board.wakeUp(wakeUp.id));
    QVERIFY(o.board.contact(contact.id));
    QCOMPARE(o.board.cdrs()->rowCount(), 1);
    QCOMPARE(o.board.mailboxOf(ext(u"201"_s)), mailbox.id);
}

void TestSwitchboard::twoOfficesWithTheSameIds()
{
    TestOffice o;
    o.head.tell({ snapshot<Extension>(Head, { person(u"201"_s, u"Anna"_s), person(u"202"_s, u"Ole"_s) }) });
    o.branch.tell({ snapshot<Extension>(Branch, { person(u"201"_s, u"Grace"_s, {}, Branch) }) });
    o.branch.tell({ upserted(call(u"c"_s, CallState::Talking,
        { insideLeg(u"201"_s, LineState::Talking, LegRole::Callee, Branch) }, Branch)) });
    o.board.flushNow();
    QCOMPARE(rowsOf(*o.board.extensions(), { ExtensionModel::NumberColumn, ExtensionModel::NameColumn }),
        QStringList({ u"201|Anna"_s, u"202|Ole"_s, u"201|Grace"_s }));
    QCOMPARE(o.board.extension(ext(u"201"_s))->name, u"Anna"_s);
    QCOMPARE(o.board.extension(ext(u"201"_s, Branch))->name, u"Grace"_s);
    QCOMPARE(o.board.extensionByNumber(Branch, u"201"_s), ext(u"201"_s, Branch));
    QCOMPARE(o.board.callsOf(ext(u"201"_s)), QList<CallId>());
    QCOMPARE(o.board.callsOf(ext(u"201"_s, Branch)), QList<CallId> { callId(u"c"_s, Branch) });
    // One office's resync leaves the other alone.
    o.branch.tell({ snapshot<Extension>(Branch, {}) });
    o.board.flushNow();
    QCOMPARE(o.board.extensions()->rowCount(), 2);
    QCOMPARE(o.extension(u"201"_s, AccountNameRole).toString(), u"head"_s);
}

void TestSwitchboard::callsOfFollowsTheLegs()
{
    TestOffice o;
    const Leg anna = insideLeg(u"201"_s, LineState::Talking, LegRole::Callee);
    const Leg ole = insideLeg(u"202"_s, LineState::Ringing, LegRole::Callee);
    o.tell({ upserted(call(u"a"_s, CallState::Talking, { anna })), upserted(call(u"b"_s, CallState::Talking, { anna, ole })) });
    QCOMPARE(o.board.callsOf(ext(u"201"_s)), QList<CallId>({ callId(u"a"_s), callId(u"b"_s) }));
    QCOMPARE(o.board.callsOf(ext(u"202"_s)), QList<CallId> { callId(u"b"_s) });
    o.tell({ upserted(call(u"b"_s, CallState::Talking, { ole })), removed<Call>(callId(u"a"_s)) });
    QCOMPARE(o.board.callsOf(ext(u"201"_s)), QList<CallId>());
    QCOMPARE(o.board.callsOf(ext(u"202"_s)), QList<CallId> { callId(u"b"_s) });
    o.tell({ snapshot<Call>(Head, {}) });
    QCOMPARE(o.board.callsOf(ext(u"202"_s)), QList<CallId>());
}

void TestSwitchboard::numbersAndAgentsAndSlots()
{
    TestOffice o;
    const QueueId queue { Head, u"q"_s };
    QueueAgent agent;
    agent.id = queueAgentId(queue, ext(u"201"_s));
    agent.queue = queue;
    agent.extension = ext(u"201"_s);
    ParkSlot slot;
    slot.id = { Head, u"71"_s };
    slot.occupied = true;
    slot.call = callId(u"a"_s);
    Extension renumbered = person(u"201"_s, u"Anna"_s);
    o.tell({ upserted(renumbered), upserted(agent), upserted(slot) });
    QCOMPARE(o.board.queueAgentsOf(queue), QList<QueueAgentId> { agent.id });
    QCOMPARE(o.board.queueAgentsOf(ext(u"201"_s)), QList<QueueAgentId> { agent.id });
    QCOMPARE(o.board.parkSlotOf(callId(u"a"_s)), slot.id);
    renumbered.number = u"301"_s;
    slot.occupied = false;
    o.tell({ upserted(renumbered), upserted(slot), removed<QueueAgent>(agent.id) });
    QVERIFY(o.board.extensionByNumber(Head, u"201"_s).isEmpty());
    QCOMPARE(o.board.extensionByNumber(Head, u"301"_s), renumbered.id);
    QVERIFY(o.board.parkSlotOf(callId(u"a"_s)).isEmpty());
    QVERIFY(o.board.queueAgentsOf(queue).isEmpty());
}

void TestSwitchboard::commandShowsAsPendingUntilAnswered()
{
    TestOffice o;
    o.tell({ upserted(call(u"a"_s, CallState::Talking, {})), upserted(call(u"b"_s, CallState::Talking, {})) });
    const QModelIndex row = o.board.calls()->indexOf(callId(u"a"_s));
    QSignalSpy started(&o.board, &Switchboard::commandStarted);
    QSignalSpy settledSpy(&o.board, &Switchboard::commandSettled);
    RowSignals signals_(*o.board.calls());

    QFuture<Result<void>> answer = o.board.perform({ Head, Command::HangUp { callId(u"a"_s), {} } });
    QCOMPARE(started.size(), 1);
    QVERIFY(row.data(PendingRole).toBool());
    QCOMPARE(row.data(PendingSinceRole).toDateTime(), morning());
    QCOMPARE(signals_.log, QStringList { u"~0:0"_s });
    QVERIFY(signals_.roles.first().contains(PendingRole));
    QVERIFY(!signals_.roles.first().contains(StateRole)); // the command changed nothing
    QCOMPARE(o.board.pendingFor(callId(u"a"_s)).size(), 1);
    QVERIFY(o.board.pendingFor(callId(u"b"_s)).isEmpty());

    o.clock.advance(300);
    o.head.answer(Result<void>());
    QTRY_COMPARE(settledSpy.size(), 1);
    QVERIFY(answer.isFinished());
    QVERIFY(answer.result());
    QVERIFY(!row.data(PendingRole).toBool());
    const auto record = settledSpy.first().first().value<CommandRecord>();
    QCOMPARE(record.state, CommandRecord::State::Done);
    QCOMPARE(record.startedAt.msecsTo(record.settledAt), 300);
    QVERIFY(o.board.call(callId(u"a"_s))); // still there: only the PBX removes it
}

void TestSwitchboard::failureIsRecorded()
{
    TestOffice o;
    o.tell({ upserted(person(u"201"_s, u"Anna"_s)) });
    QSignalSpy settledSpy(&o.board, &Switchboard::commandSettled);
    o.board.perform({ Head, Command::SetDoNotDisturb { ext(u"201"_s), true } });
    QVERIFY(o.extension(u"201"_s, PendingRole).toBool());
    QCOMPARE(o.board.pendingFor(ext(u"201"_s)).size(), 1);
    o.head.answer(PbxError { PbxError::Kind::Refused, u"no"_s });
    QTRY_COMPARE(settledSpy.size(), 1);
    const auto record = settledSpy.first().first().value<CommandRecord>();
    QCOMPARE(record.state, CommandRecord::State::Failed);
    QCOMPARE(record.error.detail, u"no"_s);
    QVERIFY(!o.extension(u"201"_s, PendingRole).toBool());
}

void TestSwitchboard::commandToNobody()
{
    TestOffice o;
    QFuture<Result<void>> answer = o.board.perform({ AccountId(u"gone"_s), Command::Dial {} });
    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(answer.result().error().kind, PbxError::Kind::NotConnected);
}

void TestSwitchboard::droppedAnswerIsAFailure()
{
    TestOffice o;
    QSignalSpy settledSpy(&o.board, &Switchboard::commandSettled);
    QFuture<Result<void>> answer = o.board.perform({ Head, Command::Hold { callId(u"a"_s), {} } });
    o.head.dropAnswers();
    QTRY_COMPARE(settledSpy.size(), 1);
    QCOMPARE(settledSpy.first().first().value<CommandRecord>().error.kind, PbxError::Kind::Cancelled);
    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(answer.result().error().kind, PbxError::Kind::Cancelled);
}

void TestSwitchboard::endsWithOpenQuestions()
{
    ManualClock clock(morning());
    ScriptedBackend backend;
    QFuture<Result<void>> answer;
    {
        Switchboard board(clock);
        board.addBackend(&backend, TestOffice::account(Head));
        backend.setConnection(ConnectionState::Online);
        Capabilities history;
        history.add(Capability::CdrHistory);
        backend.setCapabilities(history);
        board.cdrs()->fetchMore({});
        answer = board.perform({ Head, Command::Hold { callId(u"a"_s), {} } });
        QCOMPARE(backend.openPages(), 1);
    }
    QVERIFY(answer.isFinished());
    QCOMPARE(answer.result().error().kind, PbxError::Kind::Cancelled);
    backend.answerPage(CdrPage {}); // nobody listens any more
    backend.answer(Result<void>());
    QCoreApplication::processEvents();
    QCOMPARE(answer.resultCount(), 1);
}

void TestSwitchboard::logKeepsFifty()
{
    TestOffice o;
    QSignalSpy settledSpy(&o.board, &Switchboard::commandSettled);
    o.board.perform({ Head, Command::Hold { callId(u"first"_s), {} } }); // stays open
    for (int i = 0; i < 70; ++i)
        o.board.perform({ AccountId(u"gone"_s), Command::Dial {} });
    QTRY_COMPARE(settledSpy.size(), 70);
    o.board.perform({ Head, Command::Hold { callId(u"last"_s), {} } });
    QCOMPARE(o.board.commandLog().records().size(), CommandLog::Kept);
    QCOMPARE(o.board.pendingFor(callId(u"first"_s)).size(), 1);
    QCOMPARE(o.board.commandLog().records().last().serial, 72U);
}

void TestSwitchboard::staleWhileTheLinkIsDown()
{
    TestOffice o;
    o.tell({ upserted(person(u"201"_s, u"Anna"_s)), upserted(person(u"202"_s, u"Ole"_s)) });
    o.branch.tell({ upserted(person(u"201"_s, u"Grace"_s, {}, Branch)) });
    o.board.flushNow();
    RowSignals signals_(*o.board.extensions());
    o.head.setConnection(ConnectionState::Degraded);
    QCOMPARE(signals_.take(), QStringList()); // an answer is late, but the rows still tell
    o.head.setConnection(ConnectionState::Reconnecting, morning(-5));
    QCOMPARE(signals_.log, QStringList { u"~0-1:0"_s });
    QVERIFY(signals_.roles.first().contains(StaleRole));
    QVERIFY(signals_.roles.first().contains(StateRole));
    QVERIFY(o.extension(u"201"_s, StaleRole).toBool());
    QCOMPARE(o.extension(u"201"_s, StaleSinceRole).toDateTime(), morning(-5));
    QCOMPARE(o.state(u"201"_s), DisplayState::Unknown);
    QCOMPARE(DisplayState(o.extension(u"201"_s, ExtensionModel::LastStateRole).toInt()), DisplayState::Free);
    QCOMPARE(o.state(u"201"_s, Branch), DisplayState::Free);
    o.head.setConnection(ConnectionState::Synchronizing);
    QVERIFY(o.extension(u"201"_s, StaleRole).toBool());
    o.head.setConnection(ConnectionState::Online);
    QCOMPARE(o.state(u"201"_s), DisplayState::Free);
}

void TestSwitchboard::removedAccountLeavesNothing()
{
    TestOffice o;
    QSignalSpy settledSpy(&o.board, &Switchboard::commandSettled);
    QSignalSpy accounts(&o.board, &Switchboard::accountsChanged);
    o.tell({ upserted(person(u"201"_s, u"Anna"_s)),
        upserted(call(u"a"_s, CallState::Talking, { insideLeg(u"201"_s, LineState::Talking, LegRole::Callee) })) });
    o.board.perform({ Head, Command::Hold { callId(u"a"_s), {} } });
    o.head.tell({ upserted(person(u"202"_s, u"late"_s)) }); // still in the batcher
    o.board.removeAccount(Head);
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(settledSpy.size(), 1);
    QCOMPARE(settledSpy.first().first().value<CommandRecord>().error.kind, PbxError::Kind::Cancelled);
    o.head.tell({ upserted(person(u"203"_s, u"deaf"_s)) });
    o.board.flushNow();
    QCOMPARE(o.board.extensions()->rowCount(), 0);
    QCOMPARE(o.board.calls()->rowCount(), 0);
    QVERIFY(o.board.callsOf(ext(u"201"_s)).isEmpty());
    QVERIFY(!o.board.account(Head));
    QVERIFY(o.board.account(Branch));
}

void TestSwitchboard::destroyedBackendLeaves()
{
    TestOffice o;
    auto third = std::make_unique<ScriptedBackend>();
    Account account = TestOffice::account(AccountId(u"third"_s));
    o.board.addBackend(third.get(), account);
    third->tell({ upserted(person(u"1"_s, u"x"_s, {}, account.id)) });
    o.board.flushNow();
    QCOMPARE(o.board.extensions()->rowCount(), 1);
    third.reset();
    QVERIFY(!o.board.account(account.id));
    QCOMPARE(o.board.extensions()->rowCount(), 0);
}

void TestSwitchboard::queueCountsFollowAgents()
{
    TestOffice o;
    Queue queue;
    queue.id = { Head, u"q"_s };
    queue.name = u"Sales"_s;
    QueueAgent agent;
    agent.queue = queue.id;
    agent.extension = ext(u"201"_s);
    agent.id = queueAgentId(queue.id, agent.extension);
    agent.loggedIn = true;
    agent.state = AgentState::Idle;
    o.tell({ upserted(queue), upserted(agent) });
    const QModelIndex row = o.board.queues()->indexOf(queue.id);
    QCOMPARE(row.data(QueueModel::FreeAgentsRole).toInt(), 1);
    RowSignals signals_(*o.board.queues());
    agent.state = AgentState::Talking;
    o.tell({ upserted(agent) });
    QCOMPARE(row.data(QueueModel::FreeAgentsRole).toInt(), 0);
    QCOMPARE(row.data(QueueModel::AgentsRole).toInt(), 1);
    QCOMPARE(signals_.log, QStringList({ u"~0:0"_s, u"~0:3"_s }));
    QCOMPARE(signals_.roles.first(), QList<int>({ Qt::DisplayRole, Qt::AccessibleTextRole, QueueModel::FreeAgentsRole }));
    queue.waiting = { { callId(u"c"_s), u"0151"_s, u"Maria"_s, morning(3) } };
    signals_.take();
    o.tell({ upserted(queue) });
    QCOMPARE(row.data(QueueModel::WaitingCountRole).toInt(), 1);
    QCOMPARE(row.data(StartedAtRole).toDateTime(), morning(3));
    QCOMPARE(signals_.take(), QStringList { u"~0:0-2"_s });
}

void TestSwitchboard::parkSlotsStayInOrder()
{
    TestOffice o;
    const auto slot = [](const QString &number, bool occupied) {
        ParkSlot s;
        s.id = { Head, number };
        s.number = number;
        s.occupied = occupied;
        return s;
    };
    o.tell({ upserted(slot(u"710"_s, true)), upserted(slot(u"72"_s, false)), upserted(slot(u"71"_s, false)) });
    const QStringList order { u"71"_s, u"72"_s, u"710"_s };
    QCOMPARE(rowsOf(*o.board.parkSlots()), order);
    RowSignals signals_(*o.board.parkSlots());
    o.tell({ upserted(slot(u"72"_s, true)), upserted(slot(u"710"_s, false)) });
    QCOMPARE(rowsOf(*o.board.parkSlots()), order);
    for (const QString &signal : signals_.take())
        QVERIFY2(signal.startsWith(u'~'), qPrintable(signal));
}

void TestSwitchboard::fuzzAgainstStateStore()
{
    TestOffice o;
    StateStore truth;
    QRandomGenerator random(7);
    const auto someone = [&] { return QString::number(random.bounded(40)); };
    for (int batch = 0; batch < 200; ++batch) {
        const bool atHead = random.bounded(2) == 0;
        const AccountId account = atHead ? Head : Branch;
        QList<Change> changes;
        for (int n = random.bounded(10); n > 0; --n) {
            const auto state = LineState(random.bounded(1, 7));
            switch (random.bounded(7)) {
            case 0: changes << removed<Extension>(ext(someone(), account)); break;
            case 1: changes << removed<Call>(callId(someone(), account)); break;
            case 2: {
                QList<Call> calls;
                for (int k = random.bounded(6); k > 0; --k)
                    calls << call(someone(), CallState::Talking, { insideLeg(someone(), state, LegRole::Caller, account) }, account);
                changes << snapshot<Call>(account, calls);
                break;
            }
            case 3:
            case 4: {
                Extension e = person(someone(), someone(), {}, account);
                e.state = state;
                changes << upserted(e);
                break;
            }
            default:
                changes << upserted(call(someone(), CallState::Talking,
                    { insideLeg(someone(), state, LegRole::Caller, account), insideLeg(someone(), state, LegRole::Callee, account) },
                    account));
            }
        }
        truth.apply(changes);
        (atHead ? o.head : o.branch).tell(changes);
        o.board.flushNow();
        QCOMPARE(o.board.extensions()->rowCount(), truth.table<Extension>().size());
        QCOMPARE(o.board.calls()->rowCount(), truth.table<Call>().size());
        QHash<ExtensionId, QSet<CallId>> expected;
        for (const Call &c : truth.table<Call>()) {
            QCOMPARE(*o.board.call(c.id), c);
            for (const Leg &leg : c.legs)
                expected[leg.extension].insert(c.id);
        }
        for (const Extension &e : truth.table<Extension>())
            QCOMPARE(*o.board.extension(e.id), e);
        for (int i = 0; i < 40; ++i) {
            const ExtensionId id = ext(QString::number(i), account);
            const QList<CallId> calls = o.board.callsOf(id);
            QCOMPARE(QSet<CallId>(calls.begin(), calls.end()), expected.value(id));
            QCOMPARE(calls.size(), expected.value(id).size());
        }
    }
}

QTEST_GUILESS_MAIN(TestSwitchboard)
#include "tst_switchboard.moc"
