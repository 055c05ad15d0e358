// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/supervision/queueoffice.h"

#include "models/supervision/agentboardmodel.h"
#include "models/supervision/agenthand.h"
#include "models/supervision/queueboardmodel.h"
#include "models/waitingmodel.h"

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// The rows of the board, and what a supervisor's hand may do with an agent.
class TestBoardModels : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void queuesStandByNumberAndTheTotalLast();
    void aQueueShowsItsFiguresAndItsAlarm();
    void rowsSurviveComingAndGoing();
    void onePersonIsOneRow();
    void theCallGoesBeforeTheQueue();
    void aLongPauseIsLate();
    void withoutALinkNothingIsCertain();
    void theHandPausesInAllQueues();
    void theHandListens();
    void theHandSetsRanks();
    void whatCannotBeSaysWhy();

private:
    QModelIndex agentRow(const QString &number) const
    {
        for (int row = 0; row < m_agents->rowCount(); ++row)
            if (m_agents->index(row, 0).data(ExtensionIdRole).value<ExtensionId>() == ext(number))
                return m_agents->index(row, 0);
        return {};
    }
    QString agentText(const QString &number, int column) const { return agentRow(number).siblingAtColumn(column).data().toString(); }
    void bothQueues(const std::function<void(QueueAgent &)> &change)
    {
        QList<Change> changes;
        for (const QueueId &queue : { Main, Sales }) {
            QueueAgent a = m_office->agent(queue, u"214"_s, u"Anna Bergmann"_s);
            change(a);
            changes.append(upserted(a));
        }
        m_office->tell(changes);
    }

    std::unique_ptr<QueueOffice> m_office;
    std::unique_ptr<AlarmCenter> m_alarms;
    std::unique_ptr<QueueBoardModel> m_queues;
    std::unique_ptr<AgentBoardModel> m_agents;
    std::unique_ptr<WaitingModel> m_waiting;
    std::unique_ptr<OperatorDesk> m_desk;
    std::unique_ptr<AgentHand> m_hand;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
};

void TestBoardModels::init()
{
    m_office = std::make_unique<QueueOffice>();
    m_alarms = std::make_unique<AlarmCenter>(m_office->board, *m_office->statistics, m_office->rules);
    m_queues = std::make_unique<QueueBoardModel>(m_office->board, *m_office->statistics, *m_alarms);
    m_agents = std::make_unique<AgentBoardModel>(m_office->board, m_office->rules);
    m_waiting = std::make_unique<WaitingModel>(&m_office->board);
    m_desk = std::make_unique<OperatorDesk>(m_office->board, *m_waiting, m_office->clock);
    m_hand = std::make_unique<AgentHand>(*m_desk, *m_agents);
    m_testers.push_back(testModel(m_queues.get()));
    m_testers.push_back(testModel(m_agents.get()));
    m_office->head.setSelf(ext(u"100"_s));
    Capabilities can;
    can.add({ Capability::Queues, Capability::QueueLogin, Capability::QueuePause, Capability::Listen });
    can.addUnavailable(Capability::Whisper, u"Your login may not whisper."_s);
    m_office->head.setCapabilities(can);
}

void TestBoardModels::cleanup()
{
    m_testers.clear();
    m_hand.reset();
    m_desk.reset();
    m_waiting.reset();
    m_agents.reset();
    m_queues.reset();
    m_alarms.reset();
    m_office.reset();
}

void TestBoardModels::queuesStandByNumberAndTheTotalLast()
{
    QTRY_COMPARE(rowsOf(*m_queues), (QStringList { u"Main number"_s, u"Sales line"_s, u"All queues"_s }));
    QCOMPARE(m_queues->queueCount(), 2);
    QVERIFY(m_queues->queueAt(2).isEmpty());
    QVERIFY(m_queues->index(2, 0).data(QueueBoardModel::TotalRole).toBool());
    m_office->tell({ removed<Queue>(Main) });
    QTRY_COMPARE(rowsOf(*m_queues), QStringList { u"Sales line"_s }); // alone it is the total
}

void TestBoardModels::aQueueShowsItsFiguresAndItsAlarm()
{
    using M = QueueBoardModel;
    m_office->waits(u"c1"_s);
    QTRY_COMPARE(m_queues->index(0, M::WaitingColumn).data().toString(), u"1"_s);
    m_office->seconds(65);
    QCOMPARE(m_queues->index(0, M::LongestColumn).data().toString(), u"1:05"_s);
    QCOMPARE(AlarmGrade(m_queues->index(0, M::LongestColumn).data(M::GradeRole).toInt()), AlarmGrade::Alarm);
    QCOMPARE(AlarmGrade(m_queues->index(0, M::WaitingColumn).data(M::GradeRole).toInt()), AlarmGrade::Calm);
    QCOMPARE(m_queues->index(0, M::StateColumn).data().toString(), u"Alarm"_s);
    const QString spoken = m_queues->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(u"Main number, Alarm, 1 waiting, longest wait 1:05"_s), qPrintable(spoken));
    m_alarms->acknowledge();
    QCOMPARE(m_queues->index(0, M::StateColumn).data().toString(), u"Alarm, seen"_s);
    m_office->hangsUp(u"c1"_s);
    QTRY_COMPARE(m_queues->index(0, M::AbandonedColumn).data().toString(), u"1"_s);
    QCOMPARE(m_queues->index(0, M::StateColumn).data().toString(), QString());
    QCOMPARE(m_queues->index(0, M::ServiceColumn).data().toString(), u"0 %"_s);
    QCOMPARE(m_queues->index(0, M::AverageColumn).data().toString(), u"1:05"_s);
}

void TestBoardModels::rowsSurviveComingAndGoing()
{
    QTRY_COMPARE(m_queues->rowCount(), 3);
    const QPersistentModelIndex sales = m_queues->index(1, 0);
    m_office->tell({ upserted(QueueOffice::queue({ Head, u"12"_s }, u"Early"_s)) });
    QTRY_COMPARE(m_queues->rowCount(), 4);
    QCOMPARE(sales.row(), 2);
    QCOMPARE(sales.data().toString(), u"Sales line"_s);
    m_office->board.removeAccount(Head);
    QTRY_COMPARE(m_queues->rowCount(), 0);
    QCOMPARE(m_agents->rowCount(), 0);
}

void TestBoardModels::onePersonIsOneRow()
{
    bothQueues([](QueueAgent &) {});
    m_office->tell({ upserted(m_office->agent(Sales, u"231"_s, u"Priya Nair"_s, AgentState::WrapUp)) });
    QTRY_COMPARE(rowsOf(*m_agents, { AgentBoardModel::NameColumn, AgentBoardModel::StateColumn, AgentBoardModel::DetailColumn }),
        (QStringList { u"Anna Bergmann|Free|Main number, Sales line"_s, u"Priya Nair|Wrap-up|Sales line"_s }));
    QueueAgent paused = m_office->agent(Sales, u"214"_s, u"Anna Bergmann"_s);
    paused.paused = true;
    m_office->tell({ upserted(paused) });
    QTRY_COMPARE(m_agents->find(ext(u"214"_s))->paused.size(), 1);
    QCOMPARE(agentText(u"214"_s, AgentBoardModel::StateColumn), u"Free"_s); // a call of the other queue may come
    m_office->seconds(42);
    QCOMPARE(agentText(u"214"_s, AgentBoardModel::SinceColumn), u"0:42"_s);
}

void TestBoardModels::theCallGoesBeforeTheQueue()
{
    m_office->tell({ upserted(person(u"214"_s, u"Anna Bergmann"_s)) });
    bothQueues([](QueueAgent &) {});
    m_office->tell({ upserted(m_office->inQueue(u"c1"_s, Sales, u"214"_s, LineState::Talking)) });
    QTRY_COMPARE(agentText(u"214"_s, AgentBoardModel::StateColumn), u"Talking"_s);
    QCOMPARE(agentText(u"214"_s, AgentBoardModel::DetailColumn), u"Sales line · Maria Lopez"_s);
    m_office->tell({ upserted(m_office->inQueue(u"c1"_s, Sales, u"214"_s, LineState::Held)) });
    QTRY_COMPARE(agentText(u"214"_s, AgentBoardModel::StateColumn), u"On hold"_s);
    QCOMPARE(agentRow(u"214"_s).data(CallIdRole).value<CallId>(), callId(u"c1"_s));
    m_office->tell({ removed<Call>(callId(u"c1"_s)) });
    QTRY_COMPARE(agentText(u"214"_s, AgentBoardModel::StateColumn), u"Free"_s);
}

void TestBoardModels::aLongPauseIsLate()
{
    bothQueues([](QueueAgent &a) {
        a.paused = true;
        a.pauseReason = u"Lunch"_s;
    });
    QTRY_COMPARE(agentText(u"214"_s, AgentBoardModel::StateColumn), u"Paused"_s);
    QCOMPARE(agentText(u"214"_s, AgentBoardModel::DetailColumn), u"Lunch"_s);
    QVERIFY(!agentRow(u"214"_s).data(AgentBoardModel::LateRole).toBool());
    m_office->clock.advance(17 * 60 * 1000);
    QVERIFY(agentRow(u"214"_s).data(AgentBoardModel::LateRole).toBool());
    QCOMPARE(agentText(u"214"_s, AgentBoardModel::DetailColumn), u"Lunch, 2 min over"_s);
}

void TestBoardModels::withoutALinkNothingIsCertain()
{
    bothQueues([](QueueAgent &) {});
    m_office->waits(u"c1"_s);
    QTRY_COMPARE(m_agents->rowCount(), 1);
    m_office->head.setConnection(ConnectionState::Reconnecting, m_office->clock.now());
    QTRY_COMPARE(agentText(u"214"_s, AgentBoardModel::StateColumn), u"Not sure"_s);
    QTRY_COMPARE(m_queues->index(0, QueueBoardModel::WaitingColumn).data().toString(), u"1?"_s);
    const Availability a = m_hand->availability(AgentHand::Act::Pause, ext(u"214"_s));
    QCOMPARE(a.kind, Availability::Kind::Disabled);
    QCOMPARE(a.reason, u"The link to the PBX is down."_s);
}

void TestBoardModels::theHandPausesInAllQueues()
{
    bothQueues([](QueueAgent &) {});
    QTRY_COMPARE(m_agents->rowCount(), 1);
    m_hand->perform(AgentHand::Act::Pause, ext(u"214"_s), u"Lunch"_s);
    QCOMPARE(m_office->head.commands.size(), 2);
    for (const CallCommand &command : std::as_const(m_office->head.commands)) {
        QVERIFY(command.as<Command::QueuePause>());
        QCOMPARE(command.as<Command::QueuePause>()->reason, u"Lunch"_s);
        QVERIFY(command.as<Command::QueuePause>()->paused);
    }
    QCOMPARE(agentText(u"214"_s, AgentBoardModel::StateColumn), u"Free"_s); // a command edits no row
    bothQueues([](QueueAgent &a) { a.paused = true; });
    QTRY_COMPARE(agentText(u"214"_s, AgentBoardModel::StateColumn), u"Paused"_s);
    m_hand->perform(AgentHand::Act::Resume, ext(u"214"_s));
    QCOMPARE(m_office->head.commands.size(), 4);
    m_hand->perform(AgentHand::Act::LogOut, ext(u"214"_s), {}, Sales);
    QCOMPARE(m_office->head.commands.size(), 5);
    QCOMPARE(m_office->head.commands.last().as<Command::QueueLogin>()->queue, Sales);
    QVERIFY(!m_office->head.commands.last().as<Command::QueueLogin>()->in);
}

void TestBoardModels::theHandListens()
{
    bothQueues([](QueueAgent &) {});
    m_office->tell({ upserted(m_office->inQueue(u"c1"_s, Sales, u"214"_s, LineState::Talking)) });
    QTRY_VERIFY(m_hand->availability(AgentHand::Act::Listen, ext(u"214"_s)).enabled());
    m_hand->perform(AgentHand::Act::Listen, ext(u"214"_s));
    const auto *barge = m_office->head.commands.last().as<Command::Barge>();
    QVERIFY(barge);
    QCOMPARE(barge->mode, BargeMode::Listen);
    QCOMPARE(barge->call, callId(u"c1"_s));
    QCOMPARE(barge->supervisor, ext(u"100"_s));
}

void TestBoardModels::theHandSetsRanks()
{
    bothQueues([](QueueAgent &a) { a.penalty = a.queue == Sales ? 2 : 0; });
    QTRY_COMPARE(m_agents->rowCount(), 1);
    const ExtensionId anna = ext(u"214"_s);
    QCOMPARE(m_hand->rank(anna, Sales), 2);
    QCOMPARE(m_hand->rank(anna, Main), 0);
    QVERIFY(agentRow(u"214"_s).data(Qt::AccessibleTextRole).toString().endsWith("Rank 2 in Sales line"_L1));
    QVERIFY(agentRow(u"214"_s).data(Qt::ToolTipRole).toString().endsWith("Rank 2 in Sales line"_L1));
    QCOMPARE(m_hand->rankAvailability(anna, Sales).kind, Availability::Kind::Hidden); // this PBX has none
    Capabilities can = m_office->head.capabilities();
    can.add({ Capability::QueuePenalty });
    m_office->head.setCapabilities(can);
    QVERIFY(m_hand->rankAvailability(anna, Sales).enabled());
    m_hand->setRank(anna, Sales, 5);
    const auto *asked = m_office->head.commands.last().as<Command::QueuePenalty>();
    QVERIFY(asked);
    QCOMPARE(asked->queue, Sales);
    QCOMPARE(asked->agent, anna);
    QCOMPARE(asked->penalty, 5);
    QCOMPARE(m_hand->rank(anna, Sales), 2); // a command edits no row
    bothQueues([](QueueAgent &a) { a.loggedIn = a.queue == Main; });
    QTRY_COMPARE(m_hand->rankAvailability(anna, Sales).reason, u"Anna Bergmann is not logged in."_s);
    const qsizetype before = m_office->head.commands.size();
    QSignalSpy said(m_desk.get(), &OperatorDesk::noticed);
    m_hand->setRank(anna, Sales, 1);
    QCOMPARE(m_office->head.commands.size(), before);
    QCOMPARE(said.size(), 1);
}

void TestBoardModels::whatCannotBeSaysWhy()
{
    bothQueues([](QueueAgent &a) { a.loggedIn = false; });
    QTRY_COMPARE(agentText(u"214"_s, AgentBoardModel::StateColumn), u"Logged out"_s);
    const auto reason = [this](AgentHand::Act act) { return m_hand->availability(act, ext(u"214"_s)).reason; };
    QCOMPARE(reason(AgentHand::Act::Listen), u"Anna Bergmann is not in a conversation."_s);
    QCOMPARE(reason(AgentHand::Act::Whisper), u"Your login may not whisper."_s);
    QCOMPARE(reason(AgentHand::Act::Pause), u"Anna Bergmann is not logged in."_s);
    QCOMPARE(m_hand->availability(AgentHand::Act::Barge, ext(u"214"_s)).kind, Availability::Kind::Hidden);
    QSignalSpy said(m_desk.get(), &OperatorDesk::noticed);
    m_hand->perform(AgentHand::Act::Pause, ext(u"214"_s));
    QVERIFY(m_office->head.commands.isEmpty());
    QCOMPARE(said.size(), 1);
}

QTEST_GUILESS_MAIN(TestBoardModels)
#include "tst_boardmodels.moc"
