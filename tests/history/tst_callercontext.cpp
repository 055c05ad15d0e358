// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/callercontext.h"
#include "models/people/searchresultmodel.h"
#include "tests/history/callrows.h"

using namespace Cordboard;
using namespace Qt::StringLiterals;

class TestCallerContext : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void tellsOfEarlierCalls();
    void laterConversationsCountMore();
    void theOperatorIsNotAsked();
    void searchBeginsWithTheLikeliest();
    void nothingOfTheCallerBefore();
    void marksAndNotes();
    void withheldNumber();
};

static const QString maria = u"+44 1632 960284"_s;

static void staff(TestOffice &o)
{
    o.tell({ upserted(person(u"214"_s, u"Anna Bergmann"_s, u"Sales"_s)), upserted(person(u"219"_s, u"Jonas Lind"_s, u"Sales"_s)),
        upserted(person(u"223"_s, u"Fatima El-Sayed"_s, u"Accounts"_s)), upserted(person(u"100"_s, u"Mia Holt"_s, u"Desk"_s)) });
    o.head.setSelf(ext(u"100"_s));
}

static QStringList likeliest(const CallerContext &context)
{
    QStringList numbers;
    for (const ExtensionId &id : context.likeliest())
        numbers << id.local();
    return numbers;
}

void TestCallerContext::tellsOfEarlierCalls()
{
    TestOffice o;
    staff(o);
    CallStore store({});
    answer(store.record({ inbound(1, u"01632 960284"_s, u"Maria Lopez"_s, -20 * 86400, 60), inbound(2, maria, u"Maria Lopez"_s, -600),
        outbound(3, u"0044 1632 960284"_s, u"Maria Lopez"_s, -300, 30, u"219"_s, u"Jonas Lind"_s), inbound(4, u"+44 9999"_s, u"Somebody else"_s, -10, 5) }));
    CallerContext context(o.board, store);
    context.setCaller(callId(u"now"_s), maria, u"Maria Lopez"_s);
    QVERIFY(context.hasCaller());
    QTRY_VERIFY(context.isLoaded());
    const CallerFacts &facts = context.facts();
    QCOMPARE(facts.total, 3);
    QCOMPARE(facts.thisWeek, 2);
    QCOMPARE(facts.calls.size(), 3);
    QCOMPARE(facts.calls[0].cdr.id.local(), u"r3"_s);
    QCOMPARE(facts.considered, 2);
    QCOMPARE(likeliest(context), QStringList({ u"219"_s, u"214"_s }));
    // A call that ends meanwhile is known.
    answer(store.record({ inbound(5, maria, u"Maria Lopez"_s, -5, 3, u"223"_s, u"Fatima"_s) }));
    QTRY_COMPARE(context.facts().total, 4);
    QCOMPARE(likeliest(context).first(), u"223"_s);
}

void TestCallerContext::laterConversationsCountMore()
{
    TestOffice o;
    staff(o);
    CallStore store({});
    QList<Cdr> cdrs;
    for (int i = 0; i < 4; ++i) // Anna often, long ago
        cdrs << inbound(i, maria, {}, -90'000 - i * 1000, 60);
    cdrs << inbound(10, maria, {}, -500, 60, u"219"_s, u"Jonas Lind"_s); // Jonas last
    answer(store.record(cdrs));
    CallerContext context(o.board, store);
    context.setCaller({}, maria, {});
    QTRY_COMPARE(likeliest(context), QStringList({ u"214"_s, u"219"_s }));
    QVERIFY(context.reasonFor(ext(u"214"_s)).contains(u"4"_s));
    QVERIFY(context.reasonFor(ext(u"223"_s)).isEmpty());
    answer(store.record({ inbound(11, maria, {}, -400, 60, u"219"_s, u"Jonas Lind"_s) }));
    QTRY_COMPARE(likeliest(context), QStringList({ u"214"_s, u"219"_s }));
    answer(store.record({ inbound(12, maria, {}, -300, 60, u"219"_s, u"Jonas Lind"_s) }));
    QTRY_COMPARE(likeliest(context), QStringList({ u"219"_s, u"214"_s }));
}

void TestCallerContext::theOperatorIsNotAsked()
{
    TestOffice o;
    staff(o);
    CallStore store({});
    answer(store.record({ inbound(1, maria, {}, -500, 60, u"100"_s, u"Mia Holt"_s), inbound(2, maria, {}, -600, 60),
        inbound(3, maria, {}, -700, 60, u"299"_s, u"Somebody who left"_s) }));
    CallerContext context(o.board, store);
    context.setCaller({}, maria, {});
    QTRY_COMPARE(likeliest(context), QStringList({ u"214"_s }));
    QCOMPARE(context.facts().considered, 3);
}

void TestCallerContext::searchBeginsWithTheLikeliest()
{
    TestOffice o;
    staff(o);
    CallStore store({});
    answer(store.record({ inbound(1, maria, {}, -500, 60, u"223"_s, u"Fatima El-Sayed"_s), inbound(2, maria, {}, -600, 60, u"219"_s, u"Jonas Lind"_s) }));
    PersonSearch search(o.board.extensions(), o.board.contacts());
    SearchResultModel results(&search);
    const auto tester = testModel(&results);
    search.setRecent({ ext(u"214"_s) });
    QCOMPARE(results.rowCount(), 0);
    const auto shown = [&](const QString &text) {
        results.setText(text);
        return rowsOf(results, { ExtensionModel::NameColumn });
    };
    QCOMPARE(shown(u"sales"_s), QStringList({ u"Anna Bergmann"_s, u"Jonas Lind"_s })); // recent choices first
    {
        CallerContext context(o.board, store);
        search.setRanking(&context);
        context.setCaller(callId(u"now"_s), maria, {});
        // On answer, with nothing typed: whom the caller spoke to, then whom the operator chose lately.
        QTRY_COMPARE(shown({}), QStringList({ u"Fatima El-Sayed"_s, u"Jonas Lind"_s, u"Anna Bergmann"_s }));
        QCOMPARE(results.hit(0)->extension(), ext(u"223"_s));
        QCOMPARE(shown(u"sales"_s), QStringList({ u"Jonas Lind"_s, u"Anna Bergmann"_s }));
        QCOMPARE(shown(u"a"_s).first(), u"Fatima El-Sayed"_s); // by her department, before Anna by name
        results.setText({});
        o.tell({ removed<Extension>(ext(u"223"_s)) }); // nobody who is gone
        QTRY_COMPARE(rowsOf(results, { ExtensionModel::NameColumn }), QStringList({ u"Jonas Lind"_s, u"Anna Bergmann"_s }));
        context.clear();
        QTRY_COMPARE(results.rowCount(), 0);
        context.setCaller(callId(u"next"_s), maria, {});
        QTRY_VERIFY(results.rowCount() > 0);
    }
    QTRY_COMPARE(results.rowCount(), 0); // the ranking may go first
    QCOMPARE(shown(u"sales"_s), QStringList({ u"Anna Bergmann"_s, u"Jonas Lind"_s }));
}

void TestCallerContext::nothingOfTheCallerBefore()
{
    TestOffice o;
    staff(o);
    CallStore store({});
    answer(store.record({ inbound(1, maria, {}, -500, 60) }));
    store.setMarks(maria, { u"a secret of Maria's"_s, true, false });
    CallerContext context(o.board, store);
    context.setCaller(callId(u"one"_s), maria, {});
    QTRY_COMPARE(context.facts().marks.note, u"a secret of Maria's"_s);
    QSignalSpy changes(&context, &PersonRanking::changed);
    context.setCaller(callId(u"two"_s), u"+45 5550 0136"_s, u"Ole Jensen"_s);
    QVERIFY(context.facts().marks.note.isEmpty());
    QVERIFY(context.likeliest().isEmpty());
    QVERIFY(!context.isLoaded());
    context.setVip(false); // not before it is known what there is
    QTRY_VERIFY(context.isLoaded());
    QVERIFY(changes.size() >= 1);
    context.setCaller(callId(u"three"_s), maria, {}); // the answer for Ole, should it still come, is dropped
    QTRY_COMPARE(context.facts().marks.note, u"a secret of Maria's"_s);
}

void TestCallerContext::marksAndNotes()
{
    TestOffice o;
    staff(o);
    CallStore store({});
    Callback promise;
    promise.account = Head;
    promise.number = u"01632 960284"_s;
    promise.forName = u"Anna Bergmann"_s;
    promise.createdAt = morning(-100);
    QVERIFY(answer(store.saveCallback(promise)) > 0);
    CallerContext context(o.board, store);
    context.setCaller(callId(u"c1"_s), maria, {});
    QTRY_VERIFY(context.isLoaded());
    QCOMPARE(context.facts().callbacks.size(), 1);
    context.setNote(u"Prefers mornings"_s);
    context.setVip(true);
    context.setBlocked(true);
    QCOMPARE(context.facts().marks, (CallerMarks { u"Prefers mornings"_s, true, true })); // at once
    QCOMPARE(answer(store.caller(u"01632960284"_s, morning())).marks, (CallerMarks { u"Prefers mornings"_s, true, true }));
    context.setCallNote(u"on this call"_s);
    answer(store.record({ inbound(1, maria, {}, 0, 60) })); // call c1
    QTRY_COMPARE(context.facts().calls.size(), 1);
    QCOMPARE(context.facts().calls[0].note, u"on this call"_s);
    // Somebody calls back: the promise is kept.
    answer(store.record({ outbound(2, u"+441632960284"_s, {}, 300) }));
    QTRY_VERIFY(context.facts().callbacks.isEmpty());
}

void TestCallerContext::withheldNumber()
{
    TestOffice o;
    CallStore store({});
    answer(store.record({ inbound(1, u"anonymous"_s, {}, -500, 60), inbound(2, {}, {}, -600, 60) }));
    CallerContext context(o.board, store);
    context.setCaller(callId(u"c"_s), u"Anonymous"_s, {});
    QTRY_VERIFY(context.isLoaded());
    QVERIFY(context.hasCaller());
    QCOMPARE(context.facts().total, 0); // two anonymous callers are not one
    context.setNote(u"nothing to hang it on"_s);
    QVERIFY(answer(store.caller(u"anonymous"_s, morning())).marks.isEmpty());
}

QTEST_GUILESS_MAIN(TestCallerContext)
#include "tst_callercontext.moc"
