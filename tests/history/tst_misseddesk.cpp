// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/callbacklist.h"
#include "models/history/callmessage.h"
#include "models/history/misseddesk.h"
#include "tests/history/callrows.h"

#include <QUrlQuery>

using namespace Cordboard;
using namespace Qt::StringLiterals;

class TestMissedDesk : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void groupsByCaller();
    void closesWhenSomebodyTalked();
    void afterHours();
    void anonymousCallersStayApart();
    void dealtWithByHand();
    void callbacksUntilDone();
    void overdueCallbacks();
    void messageText();
    void mailto_data();
    void mailto();
};

static const QString maria = u"+44 1632 960284"_s;

static QStringList shown(const MissedDesk &desk)
{
    return rowsOf(desk, { MissedDesk::StateColumn, MissedDesk::NameColumn, MissedDesk::TriesColumn });
}

void TestMissedDesk::groupsByCaller()
{
    TestOffice o;
    CallStore store({});
    Cdr service = inbound(3, u"01632 960284"_s, {}, -60);
    service.queue = u"Service"_s;
    service.endedAt = morning(-20);
    answer(store.record({ inbound(1, maria, u"Maria Lopez"_s, -300), inbound(2, u"+45 5550 0136"_s, u"Ole Jensen"_s, -200), service,
        inbound(4, u"+49 30 1"_s, u"Answered"_s, -100, 60), inbound(5, u"+44 7"_s, u"At the branch"_s, -90, -1, u"1"_s, {}, Branch),
        inbound(6, u"+44 8"_s, u"Long ago"_s, -20 * 86400) }));
    MissedDesk desk(o.board, store);
    const auto tester = testModel(&desk);
    QSignalSpy counts(&desk, &MissedDesk::countsChanged);
    QVERIFY(counts.wait());
    QCOMPARE(shown(desk), QStringList({ u"Open|Maria Lopez|2"_s, u"Open|At the branch|1"_s, u"Open|Ole Jensen|1"_s }));
    QCOMPARE(desk.open(), 3);
    const MissedCaller *first = desk.caller(0);
    QCOMPARE(first->number, u"01632 960284"_s); // as he called last
    QCOMPARE(first->firstTry, morning(-300));
    QCOMPARE(first->lastTry, morning(-60));
    QCOMPARE(first->longestWait, 40);
    QCOMPARE(first->queues, QStringList({ u"Service"_s, u"Sales"_s }));
    // Another try moves its row to the top, without a reset.
    RowSignals rows(desk);
    answer(store.record({ inbound(7, u"+45 5550 0136"_s, u"Ole Jensen"_s, 5) }));
    QTRY_COMPARE(shown(desk).first(), u"Open|Ole Jensen|2"_s);
    QVERIFY(!rows.take().contains(u"reset"_s));
    desk.setDays(30);
    QTRY_COMPARE(desk.rowCount(), 4);
}

void TestMissedDesk::closesWhenSomebodyTalked()
{
    TestOffice o;
    CallStore store({});
    answer(store.record({ inbound(1, maria, u"Maria Lopez"_s, -300), inbound(2, u"+45 5550 0136"_s, u"Ole Jensen"_s, -200),
        inbound(3, u"+46 1"_s, u"Sven"_s, -100), outbound(4, u"+46 1"_s, u"Sven"_s, -400) /* before he tried */ }));
    MissedDesk desk(o.board, store);
    const auto tester = testModel(&desk);
    QTRY_COMPARE(desk.open(), 3);
    // Anna tries, and nobody answers there: still open.
    answer(store.record({ outbound(5, u"0044 1632 960284"_s, u"Maria Lopez"_s, 10, -1) }));
    answer(store.record({ outbound(6, u"01632 960284"_s, u"Maria Lopez"_s, 100) }));
    QTRY_COMPARE(desk.open(), 2);
    QCOMPARE(shown(desk), QStringList({ u"Open|Sven|1"_s, u"Open|Ole Jensen|1"_s, u"Done|Maria Lopez|1"_s }));
    QVERIFY(desk.stateText(*desk.caller(2)).startsWith(u"Called back by Anna Bergmann"_s));
    QCOMPARE(desk.caller(2)->reachedAt, morning(105));
    // Ole calls again and gets Jonas.
    answer(store.record({ inbound(7, u"+45 5550 0136"_s, u"Ole Jensen"_s, 200, 60, u"219"_s, u"Jonas Lind"_s) }));
    QTRY_COMPARE(desk.open(), 1);
    QVERIFY(desk.stateText(*desk.caller(1)).startsWith(u"Called again, Jonas Lind answered"_s));
    desk.setOpenOnly(true);
    QCOMPARE(shown(desk), QStringList({ u"Open|Sven|1"_s }));
    // And once more in vain: open again.
    answer(store.record({ inbound(8, u"+45 5550 0136"_s, u"Ole Jensen"_s, 500) }));
    QTRY_COMPARE(shown(desk), QStringList({ u"Open|Ole Jensen|2"_s, u"Open|Sven|1"_s }));
}

void TestMissedDesk::afterHours()
{
    TestOffice o; // Tuesday, nine o'clock
    CallStore store({});
    Cdr night = inbound(1, maria, u"Maria Lopez"_s, -8 * 3600); // one in the morning
    night.disposition = Disposition::Voicemail;
    night.answeredAt = night.startedAt.addSecs(3);
    Cdr sunday = inbound(2, u"+45 1"_s, u"Ole"_s, -2 * 86400 + 3600);
    answer(store.record({ night, sunday, inbound(3, u"+45 1"_s, u"Ole"_s, -60) }));
    MissedDesk desk(o.board, store);
    QTRY_COMPARE(desk.callers(), 2);
    QCOMPARE(desk.caller(0)->afterHours, 1); // Sunday's
    QCOMPARE(desk.caller(0)->tries, 2);
    QCOMPARE(desk.caller(1)->afterHours, 1);
    QCOMPARE(desk.caller(1)->messages, 1); // the voicemail is nobody
    OfficeHours hours;
    for (OfficeHours::Day &day : hours.days)
        day = { true, QTime(0, 0), QTime(0, 0) }; // round the clock
    desk.setOfficeHours(hours);
    QTRY_COMPARE(desk.caller(0)->afterHours, 0);
}

void TestMissedDesk::anonymousCallersStayApart()
{
    TestOffice o;
    CallStore store({});
    answer(store.record({ inbound(1, u"anonymous"_s, {}, -300), inbound(2, {}, {}, -200), inbound(3, u"anonymous"_s, {}, -100, 50) }));
    MissedDesk desk(o.board, store);
    QTRY_COMPARE(shown(desk), QStringList({ u"Open|Unknown caller|1"_s, u"Open|Unknown caller|1"_s }));
    QVERIFY(desk.caller(0)->number.isEmpty()); // nothing to call back
    desk.setSettled(0, true);
    QTRY_COMPARE(desk.open(), 1);
}

void TestMissedDesk::dealtWithByHand()
{
    TestOffice o;
    CallStore store({});
    answer(store.record({ inbound(1, maria, u"Maria Lopez"_s, -300) }));
    MissedDesk desk(o.board, store);
    QTRY_COMPARE(desk.open(), 1);
    desk.setSettled(0, true);
    QTRY_COMPARE(shown(desk), QStringList({ u"Done|Maria Lopez|1"_s }));
    QCOMPARE(desk.stateText(*desk.caller(0)), u"Dealt with"_s);
    desk.setSettled(0, false);
    QTRY_COMPARE(desk.open(), 1);
    desk.setSettled(0, true);
    QTRY_COMPARE(desk.open(), 0);
    answer(store.record({ inbound(2, maria, u"Maria Lopez"_s, 60) }));
    QTRY_COMPARE(shown(desk), QStringList({ u"Open|Maria Lopez|2"_s }));
    desk.setSettled(7, true); // no such row
}

void TestMissedDesk::callbacksUntilDone()
{
    TestOffice o;
    CallStore store({});
    CallbackList list(o.board, store);
    const auto tester = testModel(&list);
    Callback promise;
    promise.account = Head;
    promise.number = maria;
    promise.name = u"Maria Lopez"_s;
    promise.forName = u"Anna Bergmann"_s;
    promise.text = u"Wants her invoice\nPlease call"_s;
    list.add(promise);
    promise.number = u"+45 1"_s;
    promise.name = u"Ole Jensen"_s;
    promise.forName.clear();
    promise.createdAt = morning(5);
    list.add(promise);
    QTRY_COMPARE(list.open(), 2);
    const auto rows = [&] { return rowsOf(list, { CallbackList::NameColumn, CallbackList::ForColumn, CallbackList::TextColumn }); };
    QCOMPARE(rows(), QStringList({ u"Maria Lopez|Anna Bergmann|Wants her invoice Please call"_s, u"Ole Jensen|Anybody|Wants her invoice Please call"_s }));
    QCOMPARE(list.callback(0)->createdAt, morning());
    // A try in vain keeps no promise; a conversation does, whoever had it.
    answer(store.record({ outbound(1, u"01632 960284"_s, {}, 10, -1) }));
    answer(store.record({ outbound(2, u"01632 960284"_s, {}, 60, 30, u"219"_s, u"Jonas Lind"_s) }));
    QTRY_COMPARE(list.open(), 1);
    QCOMPARE(rows().last().section(u'|', 0, 0), u"Maria Lopez"_s); // below, to be seen today
    QVERIFY(list.stateText(*list.callback(1)).startsWith(u"Called back by Jonas Lind"_s));
    list.setDone(0, true, u"Mia"_s);
    QTRY_COMPARE(list.open(), 0);
    list.setDone(0, false);
    QTRY_COMPARE(list.open(), 1);
    Callback changed = *list.callback(0);
    changed.forName = u"Jonas Lind"_s;
    list.replace(changed);
    QTRY_COMPARE(list.index(0, CallbackList::ForColumn).data().toString(), u"Jonas Lind"_s);
    list.remove(1);
    QTRY_COMPARE(list.rowCount(), 1);
}

void TestMissedDesk::overdueCallbacks()
{
    TestOffice o;
    CallStore store({});
    CallbackList list(o.board, store);
    Callback promise;
    promise.number = maria;
    promise.dueAt = morning(600);
    list.add(promise);
    QTRY_COMPARE(list.open(), 1);
    QCOMPARE(list.overdue(), 0);
    QSignalSpy counts(&list, &CallbackList::countsChanged);
    o.clock.advance(601'000);
    o.board.secondTick()->beat();
    QCOMPARE(counts.size(), 1);
    QVERIFY(list.index(0, 0).data(CallbackList::OverdueRole).toBool());
    o.board.secondTick()->beat();
    QCOMPARE(counts.size(), 1);
}

void TestMissedDesk::messageText()
{
    MessageFacts facts { .callerName = u"Maria Lopez"_s, .callerNumber = maria, .via = u"Sales"_s, .forName = u"Anna Bergmann"_s,
        .at = morning(), .words = u"About invoice 7"_s };
    QCOMPARE(messageSubject(facts), u"Please call back: Maria Lopez, +44 1632 960284"_s);
    const QStringList lines = Cordboard::messageText(facts).split(u'\n');
    QCOMPARE(lines[0], u"For: Anna Bergmann"_s);
    QCOMPARE(lines[1], u"Caller: Maria Lopez, +44 1632 960284"_s);
    QVERIFY(lines[2].startsWith(u"Called: "_s));
    QCOMPARE(lines[3], u"Dialled: Sales"_s);
    QCOMPARE(lines[4], u"Asks for a call back."_s);
    QCOMPARE(lines.last(), u"About invoice 7"_s);
    facts.wantsCallBack = false;
    facts.callerName.clear();
    facts.callerNumber.clear();
    QCOMPARE(messageSubject(facts), u"Call from unknown caller"_s);
    QVERIFY(!Cordboard::messageText(facts).contains(u"Asks"_s));
}

void TestMissedDesk::mailto_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("plain") << u"anna@example.org"_s << u"Hello"_s << u"Text"_s << QByteArray("mailto:anna@example.org?subject=Hello&body=Text");
    QTest::newRow("lines, plus and umlaut") << u"anna+desk@example.org"_s << u"Rückruf: +44"_s << u"a&b=c\nd?e#f 100%"_s
        << QByteArray("mailto:anna%2Bdesk@example.org?subject=R%C3%BCckruf%3A%20%2B44&body=a%26b%3Dc%0D%0Ad%3Fe%23f%20100%25");
    QTest::newRow("no header smuggled in") << u"a@b.org?bcc=x@y.org"_s << u"s\r\nBcc: x@y.org"_s << QString()
        << QByteArray("mailto:a%40b.org%3Fbcc%3Dx@y.org?subject=s%20Bcc%3A%20x%40y.org&body=");
    QTest::newRow("two addresses are none") << u"a@b.org,x@y.org"_s << u"s"_s << u"b"_s << QByteArray("mailto:?subject=s&body=b");
    QTest::newRow("no address") << u"Anna"_s << u"s"_s << u"b"_s << QByteArray("mailto:?subject=s&body=b");
}

void TestMissedDesk::mailto()
{
    QFETCH(QString, to);
    QFETCH(QString, subject);
    QFETCH(QString, body);
    QFETCH(QByteArray, url);
    QUrl made = mailtoUrl(to, subject, body);
    QVERIFY(made.isValid());
    if (to != u"a@b.org?bcc=x@y.org"_s) {
        QCOMPARE(made.toEncoded(), url);
        const QString decoded = QUrlQuery(made).queryItemValue(u"body"_s, QUrl::FullyDecoded);
        QCOMPARE(decoded, QString(body).replace(u"\n"_s, u"\r\n"_s));
    } else {
        QCOMPARE(QUrlQuery(made).queryItems().size(), 2); // subject and body, nothing else
    }
    made = mailtoUrl(to, subject, QString(u"Grüße 📞 "_s).repeated(2000));
    QVERIFY(made.isValid());
    QVERIFY(made.toEncoded().size() < 2048);
    QVERIFY(QUrlQuery(made).queryItemValue(u"body"_s, QUrl::FullyDecoded).startsWith(u"Grüße 📞 "_s));
}

QTEST_GUILESS_MAIN(TestMissedDesk)
#include "tst_misseddesk.moc"
