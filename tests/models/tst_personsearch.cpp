// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/folding.h"
#include "models/people/searchresultmodel.h"
#include "tests/models/testoffice.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

class TestPersonSearch : public QObject
{
    Q_OBJECT
private slots:
    void folds_data();
    void folds();
    void finds_data();
    void finds();
    void ranksNamesBeforeDepartments();
    void recentChoicesFirst();
    void tellsWhatMatched();
    void followsChanges();
    void contactsToo();
    void twoOffices();
    void limits();
    void incrementalEqualsFresh();
    void resultRowsAreLive();
    void resultRowsStayWhereTheyAre();
    void frozenResults();
};

static void staff(TestOffice &o)
{
    Extension mobile = person(u"231"_s, u"Ole Jensen"_s, u"Service"_s);
    mobile.mobile = u"+45 2014 7788"_s;
    Extension manager = person(u"305"_s, u"Grace Okafor"_s, u"Finance"_s);
    manager.role = u"Purchasing manager"_s;
    o.tell({ upserted(person(u"214"_s, u"Anna Bergmann"_s, u"Sales"_s)), upserted(person(u"215"_s, u"Berta Anders"_s, u"Service"_s)),
        upserted(person(u"220"_s, u"Jürgen Müller"_s, u"Sales"_s)), upserted(person(u"221"_s, u"Petra Mueller"_s, u"Sales"_s)),
        upserted(person(u"222"_s, u"Max Muller"_s, u"Sales"_s)), upserted(mobile), upserted(manager),
        upserted(person(u"1214"_s, u"Hans Groß"_s, u"Legal"_s)), upserted(person(u"401"_s, u"Seán O’Brien-Łuczak"_s, u"Legal"_s)) });
}

/// Those who match as typed; tst_searchquality looks at the guesses.
static QStringList found(const PersonSearch &search, const QString &text, int limit = PersonSearch::Limit)
{
    QStringList numbers;
    for (const SearchHit &hit : search.find(text, limit))
        if (!hit.guessed)
            numbers << (hit.contact().isEmpty() ? hit.extension().local() : u"contact "_s + hit.contact().local());
    return numbers;
}

void TestPersonSearch::folds_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("umlaut") << u"Müller"_s << QStringList { u"muller"_s, u"mueller"_s };
    QTest::newRow("written out") << u"Mueller"_s << QStringList { u"mueller"_s, u"muller"_s };
    QTest::newRow("plain") << u"Muller"_s << QStringList { u"muller"_s };
    QTest::newRow("no umlaut") << u"Bauer"_s << QStringList { u"bauer"_s };
    QTest::newRow("no umlaut after q") << u"Quelle"_s << QStringList { u"quelle"_s };
    QTest::newRow("sharp s") << u"Groß"_s << QStringList { u"gross"_s };
    QTest::newRow("composed by hand") << u"Jose\u0301"_s << QStringList { u"jose"_s };
    QTest::newRow("Danish") << u"Sørensen"_s << QStringList { u"sorensen"_s, u"soerensen"_s };
    QTest::newRow("Polish") << u"Łukasz"_s << QStringList { u"lukasz"_s };
    QTest::newRow("apostrophe") << u"O'Brien"_s << QStringList { u"obrien"_s };
    QTest::newRow("Japanese") << u"田中"_s << QStringList { u"田中"_s };
}

void TestPersonSearch::folds()
{
    QFETCH(QString, word);
    QFETCH(QStringList, expected);
    QCOMPARE(spellings(word), expected);
}

void TestPersonSearch::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const QStringList mueller { u"220"_s, u"222"_s, u"221"_s }; // by first name
    QTest::newRow("umlaut") << u"Müller"_s << mueller;
    QTest::newRow("written out") << u"Mueller"_s << mueller;
    QTest::newRow("beginning") << u"mü"_s << mueller;
    QTest::newRow("without") << u"Muller"_s << QStringList({ u"220"_s, u"222"_s, u"221"_s });
    QTest::newRow("any order") << u"ber an"_s << QStringList({ u"214"_s, u"215"_s });
    QTest::newRow("number") << u"214"_s << QStringList({ u"214"_s, u"1214"_s });
    QTest::newRow("inside a number") << u"77"_s << QStringList { u"231"_s };
    QTest::newRow("department") << u"sal ann"_s << QStringList { u"214"_s };
    QTest::newRow("job") << u"purch"_s << QStringList { u"305"_s };
    QTest::newRow("initials") << u"go"_s << QStringList { u"305"_s };
    QTest::newRow("apostrophe and accent") << u"sean obrien"_s << QStringList { u"401"_s };
    QTest::newRow("after a hyphen") << u"lucz"_s << QStringList { u"401"_s };
    QTest::newRow("sharp s") << u"gross"_s << QStringList { u"1214"_s };
    QTest::newRow("same word twice needs one") << u"ann ann"_s << QStringList { u"214"_s };
    QTest::newRow("nobody") << u"xyz"_s << QStringList();
    QTest::newRow("second word nobody") << u"anna xyz"_s << QStringList();
    QTest::newRow("nothing") << u""_s << QStringList();
    QTest::newRow("only signs") << u" -, "_s << QStringList();
}

void TestPersonSearch::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    TestOffice o;
    PersonSearch search(o.board.extensions(), o.board.contacts());
    staff(o);
    QStringList actual = found(search, text);
    actual.sort();
    expected.sort();
    QCOMPARE(actual, expected);
}

void TestPersonSearch::ranksNamesBeforeDepartments()
{
    TestOffice o;
    PersonSearch search(o.board.extensions(), nullptr);
    o.tell({ upserted(person(u"1"_s, u"Adam Abel"_s, u"Legal"_s)), upserted(person(u"2"_s, u"Zoe Legal"_s)),
        upserted(person(u"3"_s, u"Bea Legalis"_s)), upserted(person(u"4"_s, u"Ada Abel"_s, u"Legal"_s)) });
    // A whole name, the beginning of a name, then the department by name.
    QCOMPARE(found(search, u"legal"_s), QStringList({ u"2"_s, u"3"_s, u"4"_s, u"1"_s }));
}

void TestPersonSearch::recentChoicesFirst()
{
    TestOffice o;
    PersonSearch search(o.board.extensions(), nullptr);
    staff(o);
    QCOMPARE(found(search, u"sales"_s), QStringList({ u"214"_s, u"220"_s, u"222"_s, u"221"_s }));
    search.setRecent({ ext(u"221"_s), ext(u"222"_s), ext(u"999"_s) });
    QCOMPARE(found(search, u"sales"_s), QStringList({ u"221"_s, u"222"_s, u"214"_s, u"220"_s }));
    search.setRecent({});
    QCOMPARE(found(search, u"sales"_s).first(), u"214"_s);
    // Somebody who comes after he was chosen is still the one chosen.
    search.setRecent({ ext(u"500"_s) });
    o.tell({ upserted(person(u"500"_s, u"Zed Zorn"_s, u"Sales"_s)) });
    QCOMPARE(found(search, u"sales"_s).first(), u"500"_s);
}

void TestPersonSearch::tellsWhatMatched()
{
    TestOffice o;
    PersonSearch search(o.board.extensions(), nullptr);
    staff(o);
    const QList<SearchHit> hits = search.find(u"ber an"_s);
    QCOMPARE(hits.first().extension(), ext(u"214"_s)); // both match alike, so by name
    QCOMPARE(hits.first().inName, QList<MatchRange>({ { 5, 3 }, { 0, 2 } }));
    QCOMPARE(search.find(u"muell"_s).first().inName, QList<MatchRange>({ { 7, 4 } })); // Jürgen [Müll]er
    const QList<SearchHit> number = search.find(u"21"_s);
    QCOMPARE(number.first().inNumber, QList<MatchRange>({ { 0, 2 } }));
    QCOMPARE(search.find(u"go"_s).first().inName, QList<MatchRange>({ { 0, 1 }, { 6, 1 } }));
}

void TestPersonSearch::followsChanges()
{
    TestOffice o;
    PersonSearch search(o.board.extensions(), nullptr);
    staff(o);
    QSignalSpy changed(&search, &PersonSearch::changed);
    QTRY_COMPARE(changed.size(), 1); // one for all of them
    Extension anna = person(u"214"_s, u"Anna Lindt"_s, u"Legal"_s);
    anna.state = LineState::Talking;
    o.tell({ upserted(anna), removed<Extension>(ext(u"215"_s)) });
    QCOMPARE(found(search, u"berg"_s), QStringList());
    QCOMPARE(found(search, u"lindt"_s), QStringList { u"214"_s });
    QCOMPARE(found(search, u"berta"_s), QStringList());
    QTRY_COMPARE(changed.size(), 2);
    anna.state = LineState::Idle;
    o.tell({ upserted(anna) });
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 2); // a state is nothing to search for
    o.board.removeAccount(Head);
    QCOMPARE(found(search, u"lindt"_s), QStringList());
}

void TestPersonSearch::contactsToo()
{
    TestOffice o;
    PersonSearch search(o.board.extensions(), o.board.contacts());
    staff(o);
    Contact contact;
    contact.id = { Head, u"k1"_s };
    contact.name = u"Dr. Anna Hoffmann"_s;
    contact.company = u"Kliniken Süd"_s;
    contact.numbers = { { u"work"_s, u"+49 711 12345"_s } };
    o.tell({ upserted(contact) });
    QCOMPARE(found(search, u"hoff"_s), QStringList { u"contact k1"_s });
    QCOMPARE(found(search, u"sued klin"_s), QStringList { u"contact k1"_s });
    QCOMPARE(found(search, u"71112345"_s), QStringList { u"contact k1"_s });
    SearchResultModel results(&search);
    const auto tester = testModel(&results);
    results.setText(u"hoff"_s);
    const QModelIndex row = results.index(0, ExtensionModel::NameColumn);
    QCOMPARE(row.data().toString(), contact.name);
    QCOMPARE(row.data(IdRole).value<ContactId>(), contact.id);
    QVERIFY(row.data(SearchResultModel::IsContactRole).toBool());
    o.tell({ removed<Contact>(contact.id) });
    QTRY_COMPARE(results.rowCount(), 0);
}

void TestPersonSearch::twoOffices()
{
    TestOffice o;
    PersonSearch search(o.board.extensions(), nullptr);
    o.head.tell({ upserted(person(u"201"_s, u"Anna Berg"_s)) });
    o.branch.tell({ upserted(person(u"201"_s, u"Anna Berg"_s, {}, Branch)) });
    o.board.flushNow();
    const QList<SearchHit> hits = search.find(u"anna"_s);
    QCOMPARE(hits.size(), 2);
    QVERIFY(hits[0].extension().account() != hits[1].extension().account());
}

void TestPersonSearch::limits()
{
    TestOffice o;
    PersonSearch search(o.board.extensions(), nullptr);
    QList<Change> many;
    for (int i = 1000; i < 2000; ++i)
        many << upserted(person(QString::number(i), u"Anna %1"_s.arg(i)));
    o.tell(many);
    QCOMPARE(search.find(u"anna"_s).size(), PersonSearch::Limit);
    QCOMPARE(found(search, u"anna"_s, 3), QStringList({ u"1000"_s, u"1001"_s, u"1002"_s }));
}

void TestPersonSearch::incrementalEqualsFresh()
{
    TestOffice o;
    PersonSearch grown(o.board.extensions(), nullptr);
    QRandomGenerator random(11);
    const QStringList names { u"Anna"_s, u"Berta"_s, u"Müller"_s, u"Muller"_s, u"Jörg"_s, u"Sales"_s, u"Otto"_s };
    const QStringList questions { u"a"_s, u"mu"_s, u"mül"_s, u"sal an"_s, u"jo"_s, u"10"_s, u"1"_s, u"am"_s, u"otto ber"_s };
    for (int round = 0; round < 60; ++round) {
        QList<Change> changes;
        for (int n = random.bounded(1, 15); n > 0; --n) {
            const QString number = QString::number(100 + random.bounded(40));
            if (random.bounded(4) == 0)
                changes << removed<Extension>(ext(number));
            else
                changes << upserted(person(number, names[random.bounded(7)] + u' ' + names[random.bounded(7)], names[random.bounded(7)]));
        }
        o.tell(changes);
        const PersonSearch fresh(o.board.extensions(), nullptr);
        for (const QString &question : questions) {
            QStringList a = found(grown, question);
            QStringList b = found(fresh, question);
            a.sort(); // equals rank by when they came
            b.sort();
            QCOMPARE(a, b);
        }
    }
}

void TestPersonSearch::resultRowsAreLive()
{
    TestOffice o;
    PersonSearch search(o.board.extensions(), nullptr);
    SearchResultModel results(&search);
    const auto tester = testModel(&results);
    staff(o);
    results.setText(u"service"_s);
    QCOMPARE(rowsOf(results, { ExtensionModel::NameColumn }), QStringList({ u"Berta Anders"_s, u"Ole Jensen"_s }));
    RowSignals signals_(results);
    Extension berta = person(u"215"_s, u"Berta Anders"_s, u"Service"_s);
    berta.state = LineState::Talking;
    o.tell({ upserted(berta) });
    QCOMPARE(signals_.take(), QStringList { u"~0:0"_s });
    QCOMPARE(DisplayState(results.index(0, 0).data(StateRole).toInt()), DisplayState::Talking);
    QCOMPARE(results.index(0, 0).data(IdRole).value<ExtensionId>(), ext(u"215"_s));
}

void TestPersonSearch::resultRowsStayWhereTheyAre()
{
    TestOffice o;
    PersonSearch search(o.board.extensions(), nullptr);
    SearchResultModel results(&search);
    const auto tester = testModel(&results);
    staff(o);
    results.setText(u"mu"_s);
    const int rows = results.rowCount();
    RowSignals signals_(results);
    results.setText(u"mul"_s);
    QCOMPARE(results.rowCount(), rows);
    for (const QString &signal : signals_.take())
        QVERIFY2(signal.startsWith(u'~'), qPrintable(signal));
    results.setText(u""_s);
    QCOMPARE(signals_.take(), QStringList { u"-0-%1"_s.arg(rows - 1) });
}

void TestPersonSearch::frozenResults()
{
    TestOffice o;
    PersonSearch search(o.board.extensions(), nullptr);
    SearchResultModel results(&search);
    const auto tester = testModel(&results);
    staff(o);
    results.setText(u"sales"_s);
    QSignalSpy changed(&search, &PersonSearch::changed);
    QTRY_COMPARE(changed.size(), 1);
    results.setFrozen(true);
    o.tell({ upserted(person(u"100"_s, u"Aaron Aal"_s, u"Sales"_s)) });
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(results.index(0, ExtensionModel::NumberColumn).data().toString(), u"214"_s);
    results.setFrozen(false);
    QCOMPARE(results.index(0, ExtensionModel::NumberColumn).data().toString(), u"100"_s);
}

QTEST_GUILESS_MAIN(TestPersonSearch)
#include "tst_personsearch.moc"
