// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/callindex.h"
#include "models/history/callschema.h"
#include "models/history/phonekey.h"
#include "tests/history/callrows.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Cordboard;
using namespace Qt::StringLiterals;

class TestCallStore : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void numbersInManySpellings_data();
    void numbersInManySpellings();
    void eachCallOnce();
    void aLaterWordReplaces();
    void staysAfterClosing();
    void filters_data();
    void filters();
    void pagesThroughOneMoment();
    void findsLikeAWalkOverAll();
    void oldFilesAreBroughtUpToDate();
    void fileOfALaterVersion();
    void damagedFile();
    void damagedInTheMiddle();
    void folderThatIsNone();
    void readOnlyFile();
    void twoProcesses();
    void retention();
    void notesFindTheirCall();
    void settlesWhatIsLeftWhenItGoes();
    void hostileTexts();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

void TestCallStore::numbersInManySpellings_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("key");
    QTest::newRow("international") << u"+44 1632 960284"_s << u"632960284"_s;
    QTest::newRow("national") << u"01632 960-284"_s << u"632960284"_s;
    QTest::newRow("with zeros") << u"00441632960284"_s << u"632960284"_s;
    QTest::newRow("extension") << u"214"_s << u"214"_s;
    QTest::newRow("SIP name") << u" Anna.Berg "_s << u"anna.berg"_s;
    QTest::newRow("Arabic digits") << u"٢١٤"_s << u"214"_s;
    QTest::newRow("withheld") << u"Anonymous"_s << QString();
    QTest::newRow("none") << QString() << QString();
}

void TestCallStore::numbersInManySpellings()
{
    QFETCH(QString, number);
    QFETCH(QString, key);
    QCOMPARE(comparableNumber(number), key);
}

void TestCallStore::eachCallOnce()
{
    CallStore store(file(u"once.db"_s));
    QSignalSpy changes(&store, &CallStore::changed);
    const QList<Cdr> two { inbound(1, u"+44 1"_s, u"Maria Lopez"_s, 0), inbound(2, u"+44 2"_s, u"Ole Jensen"_s, 10, 60) };
    const auto first = answer(store.record(two + two));
    QCOMPARE(first.added, 2);
    QCOMPARE(first.known, 2);
    QTRY_VERIFY(changes.size() >= 1);
    changes.clear();
    const auto again = answer(store.record(two));
    QCOMPARE(again.added + again.changed, 0);
    QCOMPARE(again.known, 2);
    const CallPage page = answer(store.page({}));
    QCOMPARE(idsOf(page), QStringList({ u"r2"_s, u"r1"_s }));
    QCOMPARE(page.total, 2);
    QCOMPARE(page.rows[1].cdr, two[0]);
    QCOMPARE(page.rows[0].cdr, two[1]);
    QCOMPARE(changes.size(), 0); // nothing new, nothing said
    // The same local id at another PBX is another call.
    QCOMPARE(answer(store.record({ inbound(1, u"+44 1"_s, u"Maria Lopez"_s, 0, -1, u"214"_s, u"Anna"_s, Branch) })).added, 1);
}

void TestCallStore::aLaterWordReplaces()
{
    CallStore store({});
    Cdr cdr = inbound(1, u"+44 1"_s, u"Maria Lopez"_s, 100);
    answer(store.record({ cdr, inbound(2, u"+44 2"_s, u"Ole"_s, 50) }));
    const CallRowId row = answer(store.page({})).rows[0].row;
    cdr.disposition = Disposition::Answered;
    cdr.answeredAt = morning(101);
    cdr.queue = u"Service"_s;
    QCOMPARE(answer(store.record({ cdr })).changed, 1);
    CallPage page = answer(store.page({}));
    QCOMPARE(page.rows[0].cdr, cdr);
    QCOMPARE(page.rows[0].row, row); // same beginning, same place
    cdr.startedAt = morning(20); // the PBX's clock was put right
    answer(store.record({ cdr }));
    page = answer(store.page({}));
    QCOMPARE(idsOf(page), QStringList({ u"r2"_s, u"r1"_s }));
    QCOMPARE(page.total, 2);
    QCOMPARE(found(store, { .queue = u"Service"_s }), QStringList({ u"r1"_s }));
}

void TestCallStore::staysAfterClosing()
{
    const Cdr cdr = inbound(1, u"+44 1632 960284"_s, u"Maria López"_s, 0, 30);
    {
        CallStore store(file(u"stays.db"_s));
        store.record({ cdr });
        store.setMarks(u"01632 960284"_s, { u"Asks for invoices"_s, true, false });
        store.setComplete(Head);
    }
    CallStore store(file(u"stays.db"_s));
    QCOMPARE(found(store, { .text = u"lopez"_s }), QStringList({ u"r1"_s }));
    QCOMPARE(answer(store.page({})).rows[0].cdr, cdr);
    const CallerFacts facts = answer(store.caller(u"+441632960284"_s, morning(100)));
    QCOMPARE(facts.marks.note, u"Asks for invoices"_s);
    QVERIFY(facts.marks.vip);
    QVERIFY(answer(store.coverage(Head)).complete);
    QCOMPARE(answer(store.coverage(Head)).newest, morning());
    QVERIFY(!answer(store.coverage(Branch)).newest.isValid());
    QCOMPARE(store.problem(), StoreProblem::None);
    const auto others = QFile::permissions(file(u"stays.db"_s)) & (QFile::ReadGroup | QFile::ReadOther);
    QVERIFY2(!others, "others must not read who called whom");
}

void TestCallStore::filters_data()
{
    QTest::addColumn<CallFilter>("filter");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const CallFilter &filter, const QStringList &expected) { QTest::newRow(name) << filter << expected; };
    row("all", {}, { u"r6"_s, u"r5"_s, u"r4"_s, u"r3"_s, u"r2"_s, u"r1"_s });
    row("start of a name", { .text = u"mul"_s }, { u"r2"_s });
    row("umlaut written out", { .text = u"MUELLER"_s }, { u"r2"_s });
    row("umlaut", { .text = u"Müll"_s }, { u"r2"_s });
    row("words in any order", { .text = u"lop mar"_s }, { u"r5"_s, u"r1"_s });
    row("words of both parties", { .text = u"maria anna"_s }, { u"r5"_s, u"r1"_s });
    row("not the middle of a word", { .text = u"opez"_s }, {});
    row("middle of a number", { .text = u"9602"_s }, { u"r5"_s, u"r1"_s });
    row("number with spaces", { .text = u"1632 960"_s }, { u"r5"_s, u"r1"_s });
    row("queue as a word", { .text = u"servi"_s }, { u"r3"_s });
    row("dialled number", { .text = u"79460100"_s }, { u"r6"_s, u"r5"_s, u"r4"_s, u"r3"_s, u"r2"_s, u"r1"_s });
    row("nobody", { .text = u"zeppelin"_s }, {});
    row("number exactly", { .number = u"(01632) 960284"_s }, { u"r5"_s, u"r1"_s });
    row("a part is not the number", { .number = u"960284"_s }, {});
    row("person", { .person = u"231"_s }, { u"r4"_s, u"r2"_s });
    row("number and person", { .number = u"+44 1632 960284"_s, .person = u"231"_s }, {});
    row("queue", { .queue = u"Service"_s }, { u"r3"_s });
    row("queue is not a word", { .queue = u"Serv"_s }, {});
    row("from", { .from = morning(30) }, { u"r6"_s, u"r5"_s, u"r4"_s, u"r3"_s });
    row("to is exclusive", { .to = morning(30) }, { u"r2"_s, u"r1"_s });
    row("a while", { .from = morning(20), .to = morning(41) }, { u"r4"_s, u"r3"_s, u"r2"_s });
    row("out", { .directions = { Direction::Outbound } }, { u"r5"_s });
    row("in and internal", { .directions = { Direction::Inbound, Direction::Internal } }, { u"r6"_s, u"r4"_s, u"r3"_s, u"r2"_s, u"r1"_s });
    row("voicemail", { .dispositions = { Disposition::Voicemail } }, { u"r3"_s });
    row("missed", { .onlyMissed = true }, { u"r3"_s, u"r1"_s });
    row("account", { .account = Branch }, { u"r6"_s });
    row("account that is none", { .account = AccountId(u"gone"_s) }, {});
    row("all at once", { .text = u"maria"_s, .from = morning(5), .to = morning(45), .number = u"01632960284"_s }, { u"r1"_s });
}

void TestCallStore::filters()
{
    CallStore store({});
    Cdr message = inbound(3, u"+49 30 111"_s, u"Kestrel Lab"_s, 30);
    message.disposition = Disposition::Voicemail;
    message.queue = u"Service"_s;
    Cdr internal = inbound(4, u"230"_s, u"Priya Nair"_s, 40, 5, u"231"_s, u"Tom"_s);
    internal.direction = Direction::Internal;
    answer(store.record({ message, inbound(1, u"+44 1632 960284"_s, u"Maria Lopez"_s, 10), internal,
        inbound(2, u"+49 30 222"_s, u"Jürgen Müller"_s, 20, 90, u"231"_s, u"Tom"_s), outbound(5, u"01632 960284"_s, u"Lopez, Maria"_s, 50),
        inbound(6, u"+45 5550 0136"_s, u"Ole Jensen"_s, 60, 10, u"219"_s, u"Jonas"_s, Branch) }));
    QFETCH(CallFilter, filter);
    QFETCH(QStringList, expected);
    QCOMPARE(found(store, filter), expected);
    QCOMPARE(answer(store.page({ .filter = filter, .limit = 0 })).total, int(expected.size()));
    QCOMPARE(answer(store.queues()), QStringList({ u"Sales"_s, u"Service"_s }));
}

void TestCallStore::pagesThroughOneMoment()
{
    // Thirty calls in one second, as a campaign makes them: no page may lose or repeat one.
    CallStore store({});
    QList<Cdr> cdrs;
    for (int i = 0; i < 30; ++i)
        cdrs << inbound(i, u"+44 %1"_s.arg(i), {}, 0);
    answer(store.record(cdrs));
    QSet<QString> seen;
    CallQuery query { .limit = 7 };
    for (bool more = true; more;) {
        const CallPage page = answer(store.page(query));
        QVERIFY(!page.rows.isEmpty());
        for (const QString &id : idsOf(page)) {
            QVERIFY(!seen.contains(id));
            seen.insert(id);
        }
        query.before = page.rows.last().row;
        more = page.more;
    }
    QCOMPARE(seen.size(), 30);
}

void TestCallStore::findsLikeAWalkOverAll()
{
    // Any filter, any order of coming and going: the index finds what a plain walk finds.
    QRandomGenerator random(7);
    const QStringList names { u"Maria Lopez"_s, u"Jürgen Müller"_s, u"Ole Jensen"_s, u"Mary Lowe"_s, QString() };
    QMap<CallRowId, std::pair<CallIndex::Row, QString>> reference;
    CallIndex index;
    for (quint32 party = 1; party <= 5; ++party)
        index.addParty(party, u"+44 %1"_s.arg(1000 + party), names[party - 1]);
    for (quint32 route = 1; route <= 2; ++route)
        index.addRoute(route, {}, route == 1 ? u"Sales"_s : u"Service"_s);
    for (int step = 0; step < 300; ++step) {
        std::vector<CallIndex::Row> rows;
        for (int i = random.bounded(4); i >= 0; --i) {
            const CallIndex::Row row { 1 + random.bounded(400), 1 + random.bounded(5u), 1 + random.bounded(5u), 1 + random.bounded(2u),
                quint16(1 + random.bounded(2)), quint8(random.bounded(4)), quint8(random.bounded(6)), random.bounded(2) == 0 };
            if (std::none_of(rows.cbegin(), rows.cend(), [&](const auto &r) { return r.id == row.id; }))
                rows.push_back(row);
        }
        for (const auto &row : rows)
            reference[row.id] = { row, names[row.caller - 1] + u' ' + names[row.callee - 1] };
        index.put(rows);
        const CallRowId gone = 1 + random.bounded(400);
        index.remove(gone);
        reference.remove(gone);
        QCOMPARE(index.size(), size_t(reference.size()));

        CallQuery query { .limit = 1 + random.bounded(20) };
        if (random.bounded(2))
            query.filter.text = names[random.bounded(4)].left(2);
        if (random.bounded(3) == 0)
            query.filter.queue = u"Sales"_s;
        if (random.bounded(3) == 0)
            query.filter.directions = { Direction::Inbound };
        query.filter.onlyMissed = random.bounded(4) == 0;
        query.before = 100 + random.bounded(400);
        query.since = random.bounded(100);
        std::vector<CallRowId> expected;
        int total = 0;
        for (auto it = reference.cend(); it != reference.cbegin();) {
            --it;
            const auto &[row, text] = *it;
            const QString folded = text.normalized(QString::NormalizationForm_KD);
            const QString wanted = query.filter.text.normalized(QString::NormalizationForm_KD);
            const QStringList words = folded.split(u' ');
            const bool matches = row.id >= query.since && row.id < query.before
                && (wanted.isEmpty() || std::any_of(words.cbegin(), words.cend(), [&](const QString &w) { return w.startsWith(wanted.left(2), Qt::CaseInsensitive); }))
                && (query.filter.queue.isEmpty() || row.route == 1)
                && (query.filter.directions.isEmpty() || Direction(row.direction) == Direction::Inbound)
                && (!query.filter.onlyMissed || reachedNobody(Direction(row.direction), Disposition(row.disposition), row.answered));
            if (matches && total++ < query.limit)
                expected.push_back(row.id);
        }
        const CallIndex::Match match = index.find(query, 0);
        QCOMPARE(match.total, total);
        QCOMPARE(match.ids, expected);
    }
}

void TestCallStore::oldFilesAreBroughtUpToDate()
{
    for (int version = 1; version < CallSchema::currentVersion(); ++version) {
        const QString path = file(u"version-%1.db"_s.arg(version));
        {
            QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
            old.setDatabaseName(path);
            QVERIFY(old.open());
            QVERIFY(!CallSchema::migrate(old, version).isValid());
            QCOMPARE(CallSchema::versionOf(old), version);
            QSqlQuery query(old);
            for (const QString &statement : { u"INSERT INTO account (id, name) VALUES (1, 'head')"_s, u"INSERT INTO party VALUES (1, '+44 1632 960284', 'Maria Lopez', '632960284')"_s,
                     u"INSERT INTO party VALUES (2, '214', 'Anna', '214')"_s, u"INSERT INTO route VALUES (1, '', 'Sales')"_s,
                     u"INSERT INTO cdr VALUES (%1, 1, 'r1', '', 1, 1, 1, 2, 1, %2, NULL, NULL, '')"_s.arg(morning().toMSecsSinceEpoch() << rowIdShift).arg(morning().toMSecsSinceEpoch()) })
                QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(u"old"_s);
        CallStore store(path);
        QCOMPARE(found(store, { .text = u"maria"_s }), QStringList({ u"r1"_s }));
        store.setMarks(u"01632 960284"_s, { u"kept"_s, false, false });
        QCOMPARE(answer(store.caller(u"01632 960284"_s, morning())).marks.note, u"kept"_s);
        QVERIFY(!answer(store.coverage(Head)).complete);
        QCOMPARE(store.problem(), StoreProblem::None);
    }
}

void TestCallStore::fileOfALaterVersion()
{
    const QString path = file(u"later.db"_s);
    {
        QSqlDatabase later = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"later"_s);
        later.setDatabaseName(path);
        QVERIFY(later.open());
        QVERIFY(QSqlQuery(later).exec(u"CREATE TABLE of_tomorrow (a)"_s));
        QVERIFY(QSqlQuery(later).exec(u"PRAGMA user_version = 9999"_s));
    }
    QSqlDatabase::removeDatabase(u"later"_s);
    const auto contents = [&] {
        QFile f(path);
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    };
    const QByteArray before = contents();
    {
        CallStore store(path);
        QCOMPARE(answer(store.record({ inbound(1, u"1"_s, u"Maria"_s, 0) })).added, 1);
        QCOMPARE(found(store, { .text = u"maria"_s }), QStringList({ u"r1"_s }));
        QTRY_COMPARE(store.problem(), StoreProblem::Newer);
        QVERIFY(!store.problemText().isEmpty());
    }
    QCOMPARE(contents(), before);
}

void TestCallStore::damagedFile()
{
    const QString path = file(u"damaged.db"_s);
    const QByteArray rubbish = QByteArray("this is no database, and never was one. ").repeated(200);
    {
        QFile f(path);
        QVERIFY(f.open(QIODevice::WriteOnly));
        f.write(rubbish);
    }
    {
        CallStore store(path);
        QSignalSpy problems(&store, &CallStore::problemChanged);
        QCOMPARE(answer(store.record({ inbound(1, u"1"_s, u"Maria"_s, 0) })).added, 1);
        QCOMPARE(found(store, { .text = u"maria"_s }), QStringList({ u"r1"_s }));
        QTRY_COMPARE(problems.size(), 1);
        QCOMPARE(store.problem(), StoreProblem::Damaged);
    }
    QFile f(path); // left for whoever can repair it
    QVERIFY(f.open(QIODevice::ReadOnly));
    QCOMPARE(f.readAll(), rubbish);
}

void TestCallStore::damagedInTheMiddle()
{
    const QString path = file(u"middle.db"_s);
    {
        CallStore store(path);
        QList<Cdr> cdrs;
        for (int i = 0; i < 3000; ++i)
            cdrs << inbound(i, u"+44 1632 %1"_s.arg(i), u"Caller %1"_s.arg(i), i);
        answer(store.record(cdrs));
    }
    {
        QFile f(path);
        QVERIFY(f.open(QIODevice::ReadWrite));
        for (qint64 at = 20 * 4096; at < f.size() - 4096; at += 3 * 4096) { // whole pages, here and there
            f.seek(at);
            f.write(QByteArray(4096, '\xA5'));
        }
    }
    CallStore store(path);
    answer(store.record({ inbound(9000, u"1"_s, u"Zoe"_s, 9000) }));
    QCOMPARE(found(store, { .text = u"zoe"_s }), QStringList({ u"r9000"_s }));
    QTRY_COMPARE(store.problem(), StoreProblem::Damaged);
}

void TestCallStore::folderThatIsNone()
{
    QFile f(file(u"not-a-folder"_s));
    QVERIFY(f.open(QIODevice::WriteOnly));
    CallStore store(file(u"not-a-folder"_s) + u"/calls.db"_s);
    answer(store.record({ inbound(1, u"1"_s, u"Maria"_s, 0) }));
    QCOMPARE(found(store, {}), QStringList({ u"r1"_s }));
    QTRY_COMPARE(store.problem(), StoreProblem::CannotOpen);
    QVERIFY(!store.problemText().isEmpty());
}

void TestCallStore::readOnlyFile()
{
    const QString path = file(u"read-only.db"_s);
    {
        CallStore store(path);
        store.record({ inbound(1, u"1"_s, u"Maria"_s, 0) });
        store.setMarks(u"1"_s, { u"a note"_s, false, false });
    }
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    const auto guard = qScopeGuard([&] { QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner); });
    if (QFile probe(path); probe.open(QIODevice::ReadWrite))
        QSKIP("this user may write whatever he likes");
    CallStore store(path);
    answer(store.record({ inbound(2, u"2"_s, u"Ole"_s, 10) }));
    QCOMPARE(found(store, {}), QStringList({ u"r2"_s, u"r1"_s })); // what was there can still be looked at
    QCOMPARE(answer(store.caller(u"1"_s, morning())).marks.note, u"a note"_s);
    QTRY_COMPARE(store.problem(), StoreProblem::ReadOnly);
}

void TestCallStore::twoProcesses()
{
    CallStore first(file(u"shared.db"_s));
    answer(first.record({ inbound(1, u"1"_s, u"Maria"_s, 0) }));
    CallStore second(file(u"shared.db"_s));
    answer(second.record({ inbound(2, u"2"_s, u"Ole"_s, 0) }));
    QTRY_COMPARE(second.problem(), StoreProblem::Busy);
    QCOMPARE(found(second, { .text = u"ole"_s }), QStringList({ u"r2"_s }));
    QCOMPARE(first.problem(), StoreProblem::None);
    QCOMPARE(found(first, {}), QStringList({ u"r1"_s }));
}

void TestCallStore::retention()
{
    CallStore store({});
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Cdr old = inbound(1, u"+44 1"_s, u"Old One"_s, 0);
    old.startedAt = now.addDays(-40);
    old.endedAt = old.startedAt;
    Cdr fresh = inbound(2, u"+44 2"_s, u"New One"_s, 0);
    fresh.startedAt = now.addDays(-1);
    answer(store.record({ old, fresh }));
    store.setCallNote(old, u"of the old"_s);
    store.setCallNote(fresh, u"of the new"_s);
    store.setMarks(u"+44 1"_s, { u"about the caller"_s, false, false });
    QSignalSpy changes(&store, &CallStore::changed);
    store.setRetention(30);
    QCOMPARE(found(store, {}), QStringList({ u"r2"_s }));
    QCOMPARE(found(store, { .text = u"one"_s }), QStringList({ u"r2"_s }));
    QTRY_VERIFY(!changes.isEmpty());
    QCOMPARE(answer(store.page({})).rows[0].note, u"of the new"_s);
    // What was written about a caller is not about one call.
    QCOMPARE(answer(store.caller(u"+44 1"_s, now)).marks.note, u"about the caller"_s);
    answer(store.record({ old }));
    QVERIFY(answer(store.page({})).rows[1].note.isEmpty());
    store.setRetention(0);
    QCOMPARE(found(store, {}).size(), 2);
}

void TestCallStore::notesFindTheirCall()
{
    CallStore store({});
    const Cdr cdr = inbound(1, u"+44 1"_s, u"Maria"_s, 0);
    Cdr during;
    during.call = cdr.call;
    during.startedAt = cdr.startedAt;
    store.setCallNote(during, u"wants an offer"_s); // before there is a record
    answer(store.record({ cdr }));
    QCOMPARE(answer(store.page({})).rows[0].note, u"wants an offer"_s);
    store.setCallNote(cdr, u"got it"_s);
    QCOMPARE(answer(store.page({})).rows[0].note, u"got it"_s);
    Cdr nameless = inbound(2, u"+44 2"_s, u"Ole"_s, 10);
    nameless.call = {};
    answer(store.record({ nameless }));
    store.setCallNote(nameless, u"by its record"_s);
    QCOMPARE(answer(store.page({})).rows[0].note, u"by its record"_s);
    QCOMPARE(answer(store.page({})).rows[1].note, u"got it"_s);
    store.setCallNote(cdr, {});
    QVERIFY(answer(store.page({})).rows[1].note.isEmpty());
}

void TestCallStore::settlesWhatIsLeftWhenItGoes()
{
    QFuture<CallPage> page;
    QFuture<CallDatabase::Stored> stored;
    {
        CallStore store(file(u"last.db"_s));
        stored = store.record({ inbound(1, u"1"_s, u"Maria"_s, 0) });
        page = store.page({});
    }
    QVERIFY(stored.isFinished());
    QCOMPARE(stored.result().added, 1);
    QVERIFY(page.isFinished());
    QCOMPARE(page.result().total, 1);
}

void TestCallStore::hostileTexts()
{
    CallStore store({});
    Cdr cdr = inbound(1, QString(100'000, u'9'), u"'); DROP TABLE cdr; --"_s, 0);
    cdr.calleeName = QString::fromUtf8("\xF0\x9F\x93\x9E\x00zero", 9);
    cdr.queue = QString(100'000, u'q');
    Cdr empty;
    Cdr timeless;
    timeless.id = { Head, u"timeless"_s };
    Cdr ancient = inbound(2, u"1"_s, u"Ancient"_s, 0);
    ancient.startedAt = QDateTime({ 1601, 1, 1 }, { 0, 0 }, QTimeZone::UTC);
    Cdr future = inbound(3, u"1"_s, u"Future"_s, 0);
    future.startedAt = QDateTime({ 9999, 12, 31 }, { 0, 0 }, QTimeZone::UTC);
    QCOMPARE(answer(store.record({ cdr, empty, timeless, ancient, future })).added, 4);
    const CallPage page = answer(store.page({}));
    QCOMPARE(page.total, 4);
    QCOMPARE(idsOf(page).first(), u"r3"_s);
    QVERIFY(page.rows[1].cdr.callerNumber.size() < 1'000);
    for (const QString &text : { u"'"_s, u"%"_s, u"\\"_s, u"\x02"_s, u" \n "_s, QString(10'000, u'x'), u"a b c d e f g h i j k l m n o p q r s t"_s })
        answer(store.page({ .filter = { .text = text, .number = text, .queue = text } }));
    QCOMPARE(found(store, { .text = u"drop table"_s }), QStringList({ u"r1"_s }));
}

QTEST_GUILESS_MAIN(TestCallStore)
#include "tst_callstore.moc"
