// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ghostrowsproxy.h"
#include "models/heldmodel.h"
#include "models/waitingmodel.h"
#include "tests/models/testoffice.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

Queue queueOf(const QString &local, const QStringList &callers, const AccountId &account = Head)
{
    Queue q;
    q.id = { account, local };
    q.name = local;
    for (const QString &caller : callers)
        q.waiting.append({ callId(caller, account), u"0"_s + caller, u"Caller "_s + caller, morning(caller.toInt()) });
    return q;
}

QStringList ids(const QAbstractItemModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex i = model.index(row, 0);
        all << i.data(IdRole).value<CallId>().local() + (i.data(GhostRowsProxy::GhostRole).toBool() ? u"x"_s : QString());
    }
    return all;
}

} // namespace

class TestWaitingModel : public QObject
{
    Q_OBJECT
private slots:
    void queuedAndRingingAndReturned();
    void twoOfficesInOneList();
    void newCallAppendsWithinItsPriority();
    void priorityChangeMovesOneRow();
    void watchedQueuesOnly();
    void namelessPlaceInAQueueCounts();
    void pendingShows();
    void levels_data();
    void levels();
    void heldByMe();
    void ghostsKeepTheirPlace();
    void ghostsGoAfterFiveSeconds();
    void ghostReturns();
    void ghostsWithoutHold();
    void ghostFuzz();
};

void TestWaitingModel::queuedAndRingingAndReturned()
{
    TestOffice o;
    o.head.setSelf(ext(u"100"_s));
    WaitingModel model(&o.board);
    const auto tester = testModel(&model);
    Call ringing = call(u"9"_s, CallState::Ringing,
        { outsideLeg(u"0170"_s, u"Maria"_s, LineState::Calling), insideLeg(u"100"_s, LineState::Ringing, LegRole::Callee) });
    ringing.did = u"555"_s;
    ringing.legs[1].since = morning(9);
    Call away = call(u"5"_s, CallState::Talking, { outsideLeg(u"0171"_s, u"Ole"_s, LineState::Talking) });
    o.tell({ upserted(ringing), upserted(away), upserted(queueOf(u"Sales"_s, { u"3"_s })) });
    QCOMPARE(ids(model), QStringList({ u"3"_s, u"9"_s }));
    const QModelIndex row = model.index(1, 0);
    QCOMPARE(row.data(NameRole).toString(), u"Maria"_s);
    QCOMPARE(row.data(WaitingModel::WhereRole).toString(), u"555"_s);
    QCOMPARE(row.data(LegIdRole).value<LegId>(), ringing.legs[1].id);
    QCOMPARE(row.data(StartedAtRole).toDateTime(), morning(9));
    QVERIFY(row.data(AllowedActionsRole).value<ActionSet>().has(Capability::Answer));
    QCOMPARE(model.index(0, 0).data(WaitingModel::WhereRole).toString(), u"Sales"_s);
    model.setReturnedCalls({ callId(u"5"_s) });
    QCOMPARE(ids(model), QStringList({ u"5"_s, u"3"_s, u"9"_s }));
    QCOMPARE(model.levelAt(0, morning()), WaitingLevel::Overdue);
    ringing.legs[1].state = LineState::Talking;
    o.tell({ upserted(ringing) });
    QCOMPARE(ids(model), QStringList({ u"5"_s, u"3"_s }));
    model.setVipNumbers({ u"03"_s });
    QVERIFY(model.index(1, 0).data(WaitingModel::VipRole).toBool());
}

void TestWaitingModel::twoOfficesInOneList()
{
    TestOffice o;
    WaitingModel model(&o.board);
    const auto tester = testModel(&model);
    o.head.tell({ upserted(queueOf(u"Sales"_s, { u"1"_s, u"4"_s })) });
    o.branch.tell({ upserted(queueOf(u"Sales"_s, { u"1"_s, u"2"_s }, Branch)) });
    o.board.flushNow();
    QCOMPARE(ids(model), QStringList({ u"1"_s, u"1"_s, u"2"_s, u"4"_s }));
    QVERIFY(model.index(0, 0).data(AccountRole).value<AccountId>() != model.index(1, 0).data(AccountRole).value<AccountId>());
    o.branch.setConnection(ConnectionState::Reconnecting);
    QCOMPARE(model.index(2, 0).data(StaleRole).toBool(), true);
    QCOMPARE(model.index(3, 0).data(StaleRole).toBool(), false);
    o.board.removeAccount(Head);
    QCOMPARE(ids(model), QStringList({ u"1"_s, u"2"_s }));
}

void TestWaitingModel::newCallAppendsWithinItsPriority()
{
    TestOffice o;
    WaitingModel model(&o.board);
    const auto tester = testModel(&model);
    Call urgent = call(u"2"_s, CallState::Queued, {});
    urgent.priority = 5;
    Call urgentToo = call(u"8"_s, CallState::Queued, {});
    urgentToo.priority = 5;
    o.tell({ upserted(urgent), upserted(queueOf(u"q"_s, { u"1"_s, u"2"_s, u"3"_s })) });
    QCOMPARE(ids(model), QStringList({ u"2"_s, u"1"_s, u"3"_s }));
    RowSignals signals_(model);
    o.tell({ upserted(urgentToo), upserted(queueOf(u"q"_s, { u"1"_s, u"2"_s, u"3"_s, u"8"_s, u"9"_s })) });
    QCOMPARE(ids(model), QStringList({ u"2"_s, u"8"_s, u"1"_s, u"3"_s, u"9"_s }));
    QCOMPARE(signals_.take(), QStringList({ u"+1"_s, u"+4"_s }));
}

void TestWaitingModel::priorityChangeMovesOneRow()
{
    TestOffice o;
    WaitingModel model(&o.board);
    const auto tester = testModel(&model);
    Call c = call(u"3"_s, CallState::Queued, {});
    o.tell({ upserted(c), upserted(queueOf(u"q"_s, { u"1"_s, u"2"_s, u"3"_s })) });
    const QPersistentModelIndex chosen = model.index(2, 0);
    c.priority = 1;
    o.tell({ upserted(c) });
    QCOMPARE(ids(model), QStringList({ u"3"_s, u"1"_s, u"2"_s }));
    QCOMPARE(chosen.row(), 0);
}

void TestWaitingModel::watchedQueuesOnly()
{
    TestOffice o;
    WaitingModel model(&o.board);
    o.tell({ upserted(queueOf(u"a"_s, { u"1"_s })), upserted(queueOf(u"b"_s, { u"2"_s })) });
    QCOMPARE(ids(model), QStringList({ u"1"_s, u"2"_s }));
    model.setWatchedQueues(QSet<QueueId> { QueueId(Head, u"b"_s) });
    QCOMPARE(ids(model), QStringList { u"2"_s });
    model.setWatchedQueues(std::nullopt);
    QCOMPARE(model.rowCount(), 2);
}

void TestWaitingModel::namelessPlaceInAQueueCounts()
{
    TestOffice o;
    WaitingModel model(&o.board);
    Queue q = queueOf(u"q"_s, {});
    q.waiting = { { {}, u"0151"_s, {}, morning(1) }, { {}, u"0152"_s, {}, morning(2) } };
    o.tell({ upserted(q) });
    QCOMPARE(rowsOf(model), QStringList({ u"0151"_s, u"0152"_s }));
}

void TestWaitingModel::pendingShows()
{
    TestOffice o;
    WaitingModel model(&o.board);
    o.tell({ upserted(queueOf(u"q"_s, { u"1"_s })) });
    RowSignals signals_(model);
    o.board.perform({ Head, Command::TakeFromQueue { callId(u"1"_s), { Head, u"q"_s }, {} } });
    QVERIFY(model.index(0, 0).data(PendingRole).toBool());
    QCOMPARE(signals_.take(), QStringList { u"~0:0"_s });
    o.head.answer(Result<void>());
    QTRY_VERIFY(!model.index(0, 0).data(PendingRole).toBool());
}

void TestWaitingModel::levels_data()
{
    QTest::addColumn<int>("waited");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("level");
    QTest::newRow("just came") << 0 << 20 << int(WaitingLevel::Waiting);
    QTest::newRow("before half") << 9 << 20 << int(WaitingLevel::Waiting);
    QTest::newRow("half") << 10 << 20 << int(WaitingLevel::Soon);
    QTest::newRow("the limit") << 20 << 20 << int(WaitingLevel::Soon);
    QTest::newRow("over") << 21 << 20 << int(WaitingLevel::Late);
    QTest::newRow("twice") << 40 << 20 << int(WaitingLevel::Late);
    QTest::newRow("over twice") << 41 << 20 << int(WaitingLevel::Overdue);
    QTest::newRow("no limit known") << 21 << 0 << int(WaitingLevel::Late);
    QTest::newRow("clock behind") << -5 << 20 << int(WaitingLevel::Waiting);
}

void TestWaitingModel::levels()
{
    QFETCH(int, waited);
    QFETCH(int, limit);
    QFETCH(int, level);
    QCOMPARE(int(waitingLevelAt(morning(), limit, morning(waited))), level);
}

void TestWaitingModel::heldByMe()
{
    TestOffice o;
    o.head.setSelf(ext(u"100"_s));
    HeldModel held(o.board.calls());
    const auto tester = testModel(&held);
    const auto with = [](const QString &id, const QString &who, LineState state, int since) {
        Call c = call(id, CallState::Held,
            { outsideLeg(u"0"_s + id, u"Caller "_s + id, LineState::Talking), insideLeg(who, state, LegRole::Callee) });
        c.legs[1].since = morning(since);
        return c;
    };
    o.tell({ upserted(with(u"1"_s, u"100"_s, LineState::Held, 9)), upserted(with(u"2"_s, u"100"_s, LineState::Held, 3)),
        upserted(with(u"3"_s, u"101"_s, LineState::Held, 1)), upserted(with(u"4"_s, u"100"_s, LineState::Talking, 1)) });
    QCOMPARE(ids(held), QStringList({ u"2"_s, u"1"_s }));
    o.tell({ upserted(with(u"2"_s, u"100"_s, LineState::Talking, 20)) });
    QCOMPARE(ids(held), QStringList { u"1"_s });
    o.head.setSelf(ext(u"101"_s));
    QCOMPARE(ids(held), QStringList { u"3"_s });
}

void TestWaitingModel::ghostsKeepTheirPlace()
{
    TestOffice o;
    WaitingModel model(&o.board);
    GhostRowsProxy ghosts(o.board.secondTick());
    ghosts.setSourceModel(&model);
    const auto tester = testModel(&ghosts);
    o.tell({ upserted(queueOf(u"q"_s, { u"1"_s, u"2"_s, u"3"_s })) });
    ghosts.setHold(true);
    const QPersistentModelIndex third = ghosts.index(2, 0);
    o.tell({ upserted(queueOf(u"q"_s, { u"3"_s, u"4"_s })) });
    QCOMPARE(ids(ghosts), QStringList({ u"1x"_s, u"2x"_s, u"3"_s, u"4"_s }));
    QCOMPARE(third.row(), 2);
    const QModelIndex gone = ghosts.index(0, 0);
    QCOMPARE(gone.data().toString(), u"Caller 1"_s);
    QCOMPARE(gone.data(WaitingModel::WhereRole).toString(), u"q"_s);
    QCOMPARE(gone.flags() & (Qt::ItemIsEnabled | Qt::ItemIsSelectable), Qt::NoItemFlags);
    QVERIFY(!gone.data(AllowedActionsRole).isValid());
    QVERIFY(!ghosts.mapToSource(gone).isValid());
    QCOMPARE(ghosts.mapFromSource(model.index(1, 0)).row(), 3);
    ghosts.setHold(false);
    QCOMPARE(ids(ghosts), QStringList({ u"3"_s, u"4"_s }));
}

void TestWaitingModel::ghostsGoAfterFiveSeconds()
{
    TestOffice o;
    WaitingModel model(&o.board);
    GhostRowsProxy ghosts(o.board.secondTick());
    ghosts.setSourceModel(&model);
    const auto tester = testModel(&ghosts);
    o.tell({ upserted(queueOf(u"q"_s, { u"1"_s, u"2"_s })) });
    ghosts.setHold(true);
    o.tell({ upserted(queueOf(u"q"_s, { u"2"_s })) });
    o.clock.advance(4000);
    o.board.secondTick()->beat();
    QCOMPARE(ghosts.ghostCount(), 1);
    o.clock.advance(1000);
    o.board.secondTick()->beat();
    QCOMPARE(ids(ghosts), QStringList { u"2"_s });
}

void TestWaitingModel::ghostReturns()
{
    TestOffice o;
    WaitingModel model(&o.board);
    GhostRowsProxy ghosts(o.board.secondTick());
    ghosts.setSourceModel(&model);
    const auto tester = testModel(&ghosts);
    o.tell({ upserted(queueOf(u"q"_s, { u"1"_s, u"2"_s })) });
    ghosts.setHold(true);
    o.tell({ upserted(queueOf(u"q"_s, { u"2"_s })) });
    QCOMPARE(ids(ghosts), QStringList({ u"1x"_s, u"2"_s }));
    o.tell({ upserted(queueOf(u"q"_s, { u"1"_s, u"2"_s })) });
    QCOMPARE(ids(ghosts), QStringList({ u"1"_s, u"2"_s }));
}

void TestWaitingModel::ghostsWithoutHold()
{
    TestOffice o;
    WaitingModel model(&o.board);
    GhostRowsProxy ghosts(o.board.secondTick());
    ghosts.setSourceModel(&model);
    const auto tester = testModel(&ghosts);
    o.tell({ upserted(queueOf(u"q"_s, { u"1"_s, u"2"_s, u"3"_s })) });
    RowSignals signals_(ghosts);
    o.tell({ upserted(queueOf(u"q"_s, { u"3"_s })) });
    QCOMPARE(ids(ghosts), QStringList { u"3"_s });
    QCOMPARE(signals_.take(), QStringList { u"-0-1"_s });
}

void TestWaitingModel::ghostFuzz()
{
    TestOffice o;
    WaitingModel model(&o.board);
    GhostRowsProxy ghosts(o.board.secondTick());
    ghosts.setSourceModel(&model);
    const auto tester = testModel(&ghosts);
    QRandomGenerator random(3);
    for (int i = 0; i < 400; ++i) {
        QStringList waiting;
        for (int c = 1; c < 12; ++c)
            if (random.bounded(2))
                waiting << QString::number(c);
        Call moved = call(QString::number(random.bounded(1, 12)), CallState::Queued, {});
        moved.priority = random.bounded(3);
        o.tell({ upserted(moved), upserted(queueOf(u"q"_s, waiting)) });
        if (random.bounded(5) == 0)
            ghosts.setHold(random.bounded(2));
        o.clock.advance(random.bounded(3000));
        o.board.secondTick()->beat();
        QStringList living = ids(ghosts);
        living.removeIf([](const QString &id) { return id.endsWith(u'x'); });
        QCOMPARE(living, ids(model));
        QVERIFY(ghosts.hold() || ghosts.ghostCount() == 0);
    }
}

QTEST_GUILESS_MAIN(TestWaitingModel)
#include "tst_waitingmodel.moc"
