// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historyproxy.h"
#include "tests/models/testoffice.h"

#include <QSignalSpy>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

using LoadState = CdrModel::LoadState;

namespace {

Cdr cdr(int number, const AccountId &account = Head)
{
    Cdr c;
    c.id = { account, u"r%1"_s.arg(number) };
    c.direction = Direction::Inbound;
    c.callerNumber = u"0151%1"_s.arg(number);
    c.callerName = u"Caller %1"_s.arg(number);
    c.calleeName = u"Anna"_s;
    c.startedAt = morning(number);
    return c;
}

/// Rows `newest` down to `oldest`, newest first as a PBX sends them.
CdrPage page(int newest, int oldest, bool more, const AccountId &account = Head)
{
    CdrPage p;
    for (int i = newest; i >= oldest; --i)
        p.rows << cdr(i, account);
    p.more = more;
    return p;
}

struct History : TestOffice
{
    History()
    {
        Capabilities c;
        c.add(Capability::CdrHistory);
        head.setCapabilities(c);
    }
    CdrModel *model() const { return board.cdrs(); }
    LoadState state() const { return model()->loadState(); }
    /// The model tester fetches whatever can be fetched; a test that counts the questions goes without.
    void unwatch()
    {
        tester.reset();
        testers.clear();
    }
    QStringList shown() const { return rowsOf(proxy, { CdrModel::NameColumn }); }
    HistoryProxy proxy { board.cdrs() };
    std::unique_ptr<QAbstractItemModelTester> tester = testModel(&proxy);
};

} // namespace

class TestCdrModel : public QObject
{
    Q_OBJECT
private slots:
    void pagesOnDemand();
    void liveOnTop();
    void emptyAndError();
    void filterAsksAnew();
    void lateAnswerIsDropped();
    void twoOfficesInOneOrder();
    void snapshotKeepsFetchedPages();
    void bounded();
    void noHistoryNoQuestions();
    void callBack();
};

void TestCdrModel::pagesOnDemand()
{
    History h;
    h.unwatch();
    QVERIFY(h.proxy.canFetchMore({}));
    h.proxy.fetchMore({});
    QCOMPARE(h.state(), LoadState::Loading);
    QVERIFY(!h.proxy.canFetchMore({})); // one question at a time
    QCOMPARE(h.head.queries.size(), 1);
    QCOMPARE(h.head.queries[0].offset, 0);
    QCOMPARE(h.head.queries[0].limit, CdrModel::PageSize);
    h.head.answerPage(page(9, 7, true));
    QTRY_COMPARE(h.state(), LoadState::Idle);
    QCOMPARE(h.shown(), QStringList({ u"Caller 9"_s, u"Caller 8"_s, u"Caller 7"_s }));
    h.proxy.fetchMore({});
    QCOMPARE(h.head.queries[1].offset, 3);
    h.head.answerPage(page(7, 5, false)); // one came in meanwhile and shifted the pages
    QTRY_COMPARE(h.proxy.rowCount(), 5);
    QVERIFY(!h.proxy.canFetchMore({}));
}

void TestCdrModel::liveOnTop()
{
    History h;
    h.proxy.fetchMore({});
    h.head.answerPage(page(9, 8, false));
    QTRY_COMPARE(h.proxy.rowCount(), 2);
    RowSignals signals_(*h.model());
    h.tell({ upserted(cdr(10)) });
    h.tell({ upserted(cdr(11)) });
    QCOMPARE(signals_.take(), QStringList({ u"+0"_s, u"+0"_s }));
    QCOMPARE(rowsOf(*h.model(), { CdrModel::NameColumn }),
        QStringList({ u"Caller 11"_s, u"Caller 10"_s, u"Caller 9"_s, u"Caller 8"_s }));
}

void TestCdrModel::emptyAndError()
{
    History h;
    h.unwatch();
    QSignalSpy states(h.model(), &CdrModel::loadStateChanged);
    h.proxy.fetchMore({});
    h.head.answerPage(PbxError { PbxError::Kind::Timeout, u"slow"_s });
    QTRY_COMPARE(h.state(), LoadState::Error);
    QCOMPARE(h.model()->error().kind, PbxError::Kind::Timeout);
    QVERIFY(!h.proxy.canFetchMore({})); // a view must not hammer
    h.model()->retry();
    QCOMPARE(h.state(), LoadState::Loading);
    h.head.answerPage(CdrPage {});
    QTRY_COMPARE(h.state(), LoadState::Empty);
    QVERIFY(states.size() >= 3);
    h.tell({ upserted(cdr(1)) });
    QCOMPARE(h.state(), LoadState::Idle);
}

void TestCdrModel::filterAsksAnew()
{
    History h;
    h.unwatch();
    h.proxy.fetchMore({});
    h.head.answerPage(page(9, 8, true));
    QTRY_COMPARE(h.proxy.rowCount(), 2);
    h.tell({ upserted(cdr(20)), upserted(cdr(21)) });
    CdrFilter filter;
    filter.text = u"015120"_s;
    filter.from = morning(-100);
    h.model()->setFilter(filter);
    QCOMPARE(h.shown(), QStringList { u"Caller 20"_s }); // live rows stay, hidden if they do not match
    QCOMPARE(h.head.queries.last().number, u"015120"_s);
    QCOMPARE(h.head.queries.last().from, morning(-100));
    QCOMPARE(h.head.queries.last().offset, 0);
    h.head.answerPage(page(20, 20, false));
    QTRY_COMPARE(h.state(), LoadState::Idle);
    QCOMPARE(h.proxy.rowCount(), 1);
    filter.text = u"caller 21"_s;
    h.model()->setFilter(filter);
    QVERIFY(h.head.queries.last().number.isEmpty()); // words are not for the PBX's number search
    QCOMPARE(h.shown(), QStringList { u"Caller 21"_s });
}

void TestCdrModel::lateAnswerIsDropped()
{
    History h;
    h.unwatch();
    h.proxy.fetchMore({});
    CdrFilter filter;
    filter.text = u"5"_s;
    h.model()->setFilter(filter);
    QCOMPARE(h.head.openPages(), 2);
    h.head.answerPage(page(99, 90, true)); // to the question before
    h.head.answerPage(page(5, 5, false));
    QTRY_COMPARE(h.state(), LoadState::Idle);
    QCOMPARE(rowsOf(*h.model(), { CdrModel::NameColumn }), QStringList { u"Caller 5"_s });
}

void TestCdrModel::twoOfficesInOneOrder()
{
    History h;
    Capabilities c;
    c.add(Capability::CdrHistory);
    h.branch.setCapabilities(c);
    h.proxy.fetchMore({});
    h.head.answerPage(page(2, 1, false));
    h.branch.answerPage(page(2, 2, false, Branch));
    QTRY_COMPARE(h.state(), LoadState::Idle);
    QCOMPARE(h.shown(), QStringList({ u"Caller 2"_s, u"Caller 2"_s, u"Caller 1"_s }));
    CdrFilter filter;
    filter.account = Branch;
    h.model()->setFilter(filter);
    QCOMPARE(h.head.openPages(), 0);
    QCOMPARE(h.branch.openPages(), 1);
    h.board.removeAccount(Branch);
    QCOMPARE(h.model()->rowCount(), 0);
}

void TestCdrModel::snapshotKeepsFetchedPages()
{
    History h;
    h.tell({ upserted(cdr(50)) });
    h.proxy.fetchMore({});
    h.head.answerPage(page(9, 8, false));
    QTRY_COMPARE(h.model()->rowCount(), 3);
    h.tell({ snapshot<Cdr>(Head, { cdr(60) }) }); // after a reconnect
    QCOMPARE(h.shown(), QStringList({ u"Caller 60"_s, u"Caller 9"_s, u"Caller 8"_s }));
}

void TestCdrModel::bounded()
{
    History h;
    QList<Change> many;
    for (int i = 0; i < CdrModel::MaxRows + 10; ++i)
        many << upserted(cdr(i));
    h.tell(many);
    QCOMPARE(h.model()->rowCount(), CdrModel::MaxRows);
    QVERIFY(h.model()->isTruncated());
    QVERIFY(!h.proxy.canFetchMore({}));
    QCOMPARE(h.shown().last(), u"Caller 10"_s);
    QCOMPARE(h.shown().first(), u"Caller %1"_s.arg(CdrModel::MaxRows + 9)); // the oldest went
}

void TestCdrModel::noHistoryNoQuestions()
{
    History h;
    h.head.setCapabilities({});
    QVERIFY(!h.proxy.canFetchMore({}));
    Capabilities c;
    c.add(Capability::CdrHistory);
    h.head.setCapabilities(c);
    h.head.setConnection(ConnectionState::Reconnecting);
    QVERIFY(!h.proxy.canFetchMore({}));
    h.head.setConnection(ConnectionState::Online);
    QVERIFY(h.proxy.canFetchMore({}));
}

void TestCdrModel::callBack()
{
    History h;
    Cdr missed = cdr(1);
    missed.disposition = Disposition::Missed;
    Cdr out = cdr(2);
    out.direction = Direction::Outbound;
    out.calleeNumber = u"0800"_s;
    out.calleeName.clear();
    out.answeredAt = morning(2);
    out.endedAt = morning(67);
    h.tell({ upserted(missed), upserted(out) });
    const QModelIndex first = h.proxy.index(0, 0);
    QCOMPARE(first.data(NumberRole).toString(), u"0800"_s);
    QCOMPARE(first.data(NameRole).toString(), u"0800"_s);
    QCOMPARE(first.data(CdrModel::WithRole).toString(), u"Caller 2"_s);
    QCOMPARE(first.data(CdrModel::DurationRole).toInt(), 65);
    QCOMPARE(first.siblingAtColumn(CdrModel::LengthColumn).data().toString(), u"1:05"_s);
    QVERIFY(!first.data(CdrModel::CallBackRole).toBool());
    QVERIFY(h.proxy.index(1, 0).data(CdrModel::CallBackRole).toBool());
}

QTEST_GUILESS_MAIN(TestCdrModel)
#include "tst_cdrmodel.moc"
