// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/callexport.h"
#include "models/history/callrecorder.h"
#include "models/history/historymodel.h"
#include "tests/history/callrows.h"

#include <QTemporaryDir>

using namespace Cordboard;
using namespace Qt::StringLiterals;

class TestHistoryModel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void fetchesAsOneScrolls();
    void newCallsComeOnTop();
    void filterKeepsWhatStays();
    void theLastLetterWins();
    void manyNewCallsAtOnce();
    void notesAppear();
    void rowsTellWhatTheyAre();
    void csvFields_data();
    void csvFields();
    void exportsWhatMatches();
    void exportThatCannotBeWritten();
    void recordsWhatIsToldAndWhatIsFetched();
    void interruptedFetchGoesOn();
};

static QList<Cdr> calls(int from, int to)
{
    QList<Cdr> cdrs;
    for (int i = from; i < to; ++i)
        cdrs << inbound(i, u"+44 1632 %1"_s.arg(i), u"Caller %1"_s.arg(i), i, i % 3 == 0 ? -1 : 65);
    return cdrs;
}

static QStringList names(const HistoryModel &model, int count)
{
    QStringList list = rowsOf(model, { HistoryModel::NameColumn });
    return list.first(std::min<qsizetype>(count, list.size()));
}

/// As a view does at its end.
static bool scrolledTo(HistoryModel &model, int rows)
{
    return QTest::qWaitFor([&] {
        model.fetchMore({});
        return model.rowCount() == rows;
    });
}

void TestHistoryModel::fetchesAsOneScrolls()
{
    CallStore store({});
    answer(store.record(calls(0, 450)));
    HistoryModel model(store);
    const auto tester = testModel(&model);
    QTRY_COMPARE(model.rowCount(), 200);
    QVERIFY(model.canFetchMore({}));
    QVERIFY(scrolledTo(model, 450));
    QTRY_VERIFY(!model.canFetchMore({}));
    QCOMPARE(model.total(), 450);
    QCOMPARE(names(model, 2), QStringList({ u"Caller 449"_s, u"Caller 448"_s }));
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(model.index(row, 0).data(HistoryModel::RowIdRole).toLongLong() < model.index(row - 1, 0).data(HistoryModel::RowIdRole).toLongLong());
}

void TestHistoryModel::newCallsComeOnTop()
{
    CallStore store({});
    answer(store.record(calls(0, 300)));
    HistoryModel model(store);
    QTRY_COMPARE(model.rowCount(), 200);
    RowSignals rows(model);
    Cdr changed = calls(298, 299).first();
    changed.calleeName = u"Somebody else"_s;
    answer(store.record(calls(300, 302) + QList<Cdr> { changed }));
    QTRY_COMPARE(model.rowCount(), 202);
    QTRY_COMPARE(model.total(), 302);
    QCOMPARE(rows.take(), QStringList({ u"+0-1"_s, u"~3:0-7"_s }));
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 302);
}

void TestHistoryModel::filterKeepsWhatStays()
{
    CallStore store({});
    answer(store.record(calls(0, 30)));
    HistoryModel model(store);
    const auto tester = testModel(&model);
    QTRY_COMPARE(model.rowCount(), 30);
    const QPersistentModelIndex kept = model.index(30 - 1 - 12, 0); // "Caller 12"
    model.setFilter({ .text = u"caller 12"_s });
    QTRY_COMPARE(model.rowCount(), 1);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.row(), 0);
    model.setFilter({ .onlyMissed = true });
    QTRY_COMPARE(model.rowCount(), 10);
    QVERIFY(kept.isValid());
    model.setFilter({ .text = u"zeppelin"_s });
    QTRY_COMPARE(model.rowCount(), 0);
    QTRY_COMPARE(model.total(), 0);
    QVERIFY(!model.isLoading());
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 30);
}

void TestHistoryModel::theLastLetterWins()
{
    CallStore store({});
    answer(store.record(calls(0, 100)));
    HistoryModel model(store);
    for (const QString &text : { u"c"_s, u"ca"_s, u"caller"_s, u"caller 7"_s, u"caller 77"_s })
        model.setFilter({ .text = text });
    QTRY_COMPARE(names(model, 5), QStringList({ u"Caller 77"_s }));
    QTRY_VERIFY(!model.isLoading());
    QCOMPARE(model.total(), 1);
}

void TestHistoryModel::manyNewCallsAtOnce()
{
    CallStore store({});
    HistoryModel model(store);
    const auto tester = testModel(&model);
    QTRY_VERIFY(!model.isLoading());
    // An account's whole past comes in; the rows stay few until one scrolls, and stay in order.
    for (int i = 0; i < 10; ++i)
        store.record(calls((9 - i) * 200, (10 - i) * 200));
    QTRY_COMPARE(model.total(), 2000);
    QVERIFY(model.rowCount() < 1000);
    QVERIFY(scrolledTo(model, 2000));
    QCOMPARE(names(model, 1), QStringList({ u"Caller 1999"_s }));
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(model.record(row)->row < model.record(row - 1)->row);
}

void TestHistoryModel::notesAppear()
{
    CallStore store({});
    answer(store.record(calls(0, 3)));
    HistoryModel model(store);
    QTRY_COMPARE(model.rowCount(), 3);
    store.setCallNote(model.record(1)->cdr, u"asked for\nthe invoice"_s);
    QTRY_COMPARE(model.index(1, HistoryModel::NoteColumn).data().toString(), u"asked for the invoice"_s);
    QCOMPARE(model.index(1, HistoryModel::NoteColumn).data(Qt::ToolTipRole).toString(), u"asked for\nthe invoice"_s);
}

void TestHistoryModel::rowsTellWhatTheyAre()
{
    CallStore store({});
    Cdr message = inbound(1, u"+49 30 1"_s, {}, 0);
    message.disposition = Disposition::Voicemail;
    Cdr out = outbound(2, u"+44 1632 1"_s, u"Maria Lopez"_s, 10, 3725);
    out.recordingId = u"rec-7"_s;
    answer(store.record({ message, out, inbound(3, {}, {}, 20) }));
    HistoryModel model(store);
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(rowsOf(model, { 0, 1, 2, 3, 5, 6 }),
        QStringList({ u"Missed|Unknown caller||Anna Bergmann||Sales"_s,
            u"Out|Maria Lopez|+44 1632 1|Anna Bergmann|1:02:05|+44 20 7946 0100"_s, u"Voicemail|+49 30 1|+49 30 1|Anna Bergmann||Sales"_s }));
    QCOMPARE(model.index(1, 0).data(CdrModel::RecordingIdRole).toString(), u"rec-7"_s);
    QVERIFY(model.index(2, 0).data(CdrModel::CallBackRole).toBool());
    QVERIFY(model.index(1, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"Out, Maria Lopez, "_s));
    QVERIFY(model.index(1, 0).data(AllowedActionsRole).value<ActionSet>().has(Capability::Dial));
    QVERIFY(!model.index(0, 0).data(AllowedActionsRole).value<ActionSet>().has(Capability::Dial));
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestHistoryModel::csvFields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("plain") << u"Maria Lopez"_s << u"Maria Lopez"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("separator") << u"Lopez, Maria"_s << u"\"Lopez, Maria\""_s;
    QTest::newRow("quote") << u"the \"boss\""_s << u"\"the \"\"boss\"\"\""_s;
    QTest::newRow("line break") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("formula") << u"=HYPERLINK(\"http://x\",\"y\")"_s << u"\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""_s;
    QTest::newRow("plus") << u"+44 1632"_s << u"'+44 1632"_s;
    QTest::newRow("minus") << u"-1+1"_s << u"'-1+1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("wide equals sign") << u"＝1+1"_s << u"'＝1+1"_s;
    QTest::newRow("inside is harmless") << u"a=b"_s << u"a=b"_s;
}

void TestHistoryModel::csvFields()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    QCOMPARE(csvField(text, {}), field);
    if (text.startsWith(u"+44"_s))
        QCOMPARE(csvField(text, { .guardFormulas = false }), text);
    QCOMPARE(csvField(u"a;b"_s, { .separator = u';' }), u"\"a;b\""_s);
    QCOMPARE(csvLine({ u"a"_s, u"b,c"_s, {} }, {}), u"a,\"b,c\",\r\n"_s);
}

void TestHistoryModel::exportsWhatMatches()
{
    QTemporaryDir folder;
    CallStore store({});
    answer(store.record(calls(0, 4500)));
    answer(store.record({ inbound(9999, u"+49 30 7"_s, u"=cmd|'/c calc'!A1"_s, 9999, 60) }));
    store.setCallNote(inbound(9999, {}, {}, 9999), u"Grüße, \"Jürgen\""_s);
    CallExport all(store, {}, folder.filePath(u"all.csv"_s), {});
    QSignalSpy done(&all, &CallExport::finished);
    all.start();
    QVERIFY(done.wait(20'000));
    QCOMPARE(done[0][0].toInt(), 4501);
    QCOMPARE(done[0][1].toString(), QString());
    QFile file(folder.filePath(u"all.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF" "Account,Kind,Began,"));
    const QList<QByteArray> lines = bytes.split('\n');
    QCOMPARE(lines.size(), 4501 + 2); // the columns before, nothing after the last break
    QCOMPARE(QString::fromUtf8(lines[1]),
        u"head,In,2025-03-04T11:46:39Z,2025-03-04T11:46:44Z,2025-03-04T11:47:44Z,5,60,'+49 30 7,'=cmd|'/c calc'!A1,214,Anna Bergmann,'+44 20 7946 0100,Sales,\"Grüße, \"\"Jürgen\"\"\"\r"_s);

    CallExport some(store, { .text = u"caller 44"_s }, folder.filePath(u"some.csv"_s), { .byteOrderMark = false, .separator = u';' });
    QSignalSpy someDone(&some, &CallExport::finished);
    some.start();
    QVERIFY(someDone.wait());
    QCOMPARE(someDone[0][0].toInt(), answer(store.page({ .filter = { .text = u"caller 44"_s } })).total);
    QFile second(folder.filePath(u"some.csv"_s));
    QVERIFY(second.open(QIODevice::ReadOnly));
    QVERIFY(second.readLine().startsWith("Account;Kind;"));
}

void TestHistoryModel::exportThatCannotBeWritten()
{
    CallStore store({});
    answer(store.record(calls(0, 3 * CallExport::PageSize)));
    CallExport nowhere(store, {}, u"/proc/no/such/folder.csv"_s, {});
    QSignalSpy done(&nowhere, &CallExport::finished);
    nowhere.start();
    QCOMPARE(done.size(), 1);
    QVERIFY(!done[0][1].toString().isEmpty());

    QTemporaryDir folder;
    const QString path = folder.filePath(u"cancelled.csv"_s);
    CallExport cancelled(store, {}, path, {});
    QSignalSpy stopped(&cancelled, &CallExport::finished);
    connect(&cancelled, &CallExport::progressed, &cancelled, &CallExport::cancel); // after the first page
    cancelled.start();
    QTRY_COMPARE(stopped.size(), 1);
    QVERIFY(!stopped[0][1].toString().isEmpty());
    QVERIFY(!QFile::exists(path)); // no half of a file
}

static void allowHistory(TestOffice &o)
{
    Capabilities c;
    c.add(Capability::CdrHistory);
    o.head.setCapabilities(c);
}

void TestHistoryModel::recordsWhatIsToldAndWhatIsFetched()
{
    TestOffice o;
    o.testers.clear(); // they would fetch pages themselves
    CallStore store({});
    CallRecorder recorder(o.board, store);
    recorder.setPace(0, 60'000);
    allowHistory(o);
    o.tell({ upserted(inbound(500, u"+44 9"_s, u"Live One"_s, 500)) });
    QTRY_COMPARE(found(store, { .text = u"live"_s }).size(), 1);
    // Its past is asked for page by page, until there is no more.
    for (int page = 0; page < 3; ++page) {
        QTRY_COMPARE(o.head.openPages(), 1);
        QCOMPARE(o.head.queries.last().offset, page * 50);
        CdrPage answerPage { calls(page * 50, page * 50 + 50), page < 2, -1 };
        std::reverse(answerPage.rows.begin(), answerPage.rows.end());
        o.head.answerPage(answerPage);
    }
    QTRY_VERIFY(!recorder.isFetching());
    QTRY_COMPARE(answer(store.page({})).total, 151);
    QTRY_VERIFY(answer(store.coverage(Head)).complete);
    // After a break only what is new is asked for.
    o.head.setConnection(ConnectionState::Reconnecting);
    o.head.setConnection(ConnectionState::Online);
    QTRY_COMPARE(o.head.openPages(), 1);
    QCOMPARE(o.head.queries.last().from, morning(500).addDays(-1));
    o.head.answerPage(CdrPage { { inbound(501, u"+44 8"_s, u"While Away"_s, 600) }, false, 1 });
    QTRY_COMPARE(found(store, { .text = u"away"_s }).size(), 1);
    QTRY_VERIFY(!recorder.isFetching());
    QCOMPARE(o.head.openPages(), 0);
}

void TestHistoryModel::interruptedFetchGoesOn()
{
    TestOffice o;
    o.testers.clear();
    CallStore store({});
    CallRecorder recorder(o.board, store);
    recorder.setPace(0, 60'000);
    allowHistory(o);
    QTRY_COMPARE(o.head.openPages(), 1);
    QVERIFY(!o.head.queries.last().from.isValid());
    o.head.answerPage(CdrPage { { inbound(9, u"+44 9"_s, u"Newest"_s, 900), inbound(8, u"+44 8"_s, u"Next"_s, 800) }, true, -1 });
    QTRY_COMPARE(o.head.openPages(), 1);
    o.head.answerPage(PbxError { PbxError::Kind::Network, u"gone"_s });
    QTRY_VERIFY(!recorder.isFetching());
    QVERIFY(!answer(store.coverage(Head)).complete);
    o.head.setConnection(ConnectionState::Reconnecting);
    o.head.setConnection(ConnectionState::Online);
    QTRY_COMPARE(o.head.openPages(), 1);
    o.head.answerPage(CdrPage { { inbound(9, u"+44 9"_s, u"Newest"_s, 900) }, false, -1 });
    // Then what is older than the oldest that is known.
    QTRY_COMPARE(o.head.openPages(), 1);
    QVERIFY(!o.head.queries.last().from.isValid());
    QCOMPARE(o.head.queries.last().to, morning(801));
    o.head.answerPage(CdrPage { { inbound(1, u"+44 1"_s, u"Oldest"_s, 100) }, false, -1 });
    QTRY_VERIFY(answer(store.coverage(Head)).complete);
    QCOMPARE(found(store, {}), QStringList({ u"r9"_s, u"r8"_s, u"r1"_s }));
    QCOMPARE(o.head.openPages(), 0);
}

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
