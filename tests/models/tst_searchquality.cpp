// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/personsearch.h"
#include "models/people/phonetics.h"
#include "models/people/searchresultmodel.h"
#include "tests/models/testoffice.h"

#include <QSignalSpy>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// What operators type and whom they mean, as one table.
class TestSearchQuality : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void finds_data();
    void finds();
    void soundsAlike_data();
    void soundsAlike();
    void slips_data();
    void slips();
    void guessesGoLast();
    void whoWasChosenLately();
    void guessesFollowChanges();
    void contactOfOurs();
    void contactOfTwoOffices();
    void contactByNameAndLastDigits();
    void contactComesAndGoes();

private:
    QStringList found(const QString &text) const
    {
        QStringList numbers;
        for (const SearchHit &hit : m_search->find(text))
            numbers << (hit.contact().isEmpty() ? hit.extension().local() : hit.contact().local());
        return numbers;
    }
    std::unique_ptr<TestOffice> m_office;
    std::unique_ptr<PersonSearch> m_search;
};

static Contact contactOf(const QString &id, const QString &name, const QString &company, const QStringList &numbers, const QStringList &tags = {})
{
    Contact c;
    c.id = { AccountId(u"customers"_s), id };
    c.name = name;
    c.company = company;
    c.phonebook = u"Customers"_s;
    for (const QString &number : numbers)
        c.numbers.append({ {}, number });
    c.tags = tags;
    return c;
}

void TestSearchQuality::initTestCase()
{
    m_office = std::make_unique<TestOffice>();
    m_search = std::make_unique<PersonSearch>(m_office->board.extensions(), m_office->board.contacts());
    const struct { const char16_t *number; const char16_t *name; const char16_t *group; const char16_t *role; } staff[] {
        { u"201", u"Anna Bergmann", u"Sales", u"" },
        { u"202", u"Jürgen Müller", u"Buchhaltung", u"" },
        { u"203", u"Petra Mueller", u"Sales", u"" },
        { u"204", u"Max Muller", u"Warehouse", u"" },
        { u"205", u"Hans Maier", u"Sales", u"" },
        { u"206", u"Ute Meyer", u"Legal", u"" },
        { u"207", u"Karl Schmidt", u"Warehouse", u"Night shift" },
        { u"208", u"Sabine Schmitt", u"Legal", u"" },
        { u"209", u"Stephanie Weiß", u"Human Resources", u"" },
        { u"210", u"Christian Krüger", u"Support", u"" },
        { u"211", u"Fatima El-Sayed", u"Accounts", u"" },
        { u"212", u"Seán O’Brien", u"Accounts", u"" },
        { u"213", u"Ludwig van den Berg", u"Support", u"" },
        { u"214", u"Łukasz Wójcik", u"Support", u"" },
        { u"215", u"Søren Ålund", u"Support", u"" },
        { u"216", u"Grace Okafor", u"Finance", u"Purchasing manager" },
        { u"217", u"José María García", u"Finance", u"" },
        { u"218", u"Françoise Lefèvre", u"Marketing", u"" },
        { u"219", u"Zoë Philips", u"Marketing", u"" },
        { u"220", u"Jean-Luc Dubois", u"Marketing", u"" },
        { u"221", u"Nguyễn Thị Hồng", u"Laboratory", u"" },
        { u"222", u"田中 太郎", u"東京支店", u"" },
        { u"223", u"Дмитрий Йорданов", u"Laboratory", u"" },
        { u"224", u"Müge Yılmaz", u"Laboratory", u"" },
        { u"225", u"Thomas Becker", u"Laboratory", u"" },
        { u"226", u"Wolfgang Vogel", u"Laboratory", u"" },
        { u"227", u"Caitlin Wright", u"Canteen", u"" },
        { u"228", u"D’Angelo Rossi", u"Canteen", u"" },
        { u"229", u"Hugh MacDonald", u"Canteen", u"" },
        { u"1214", u"Tsvetana Dimitrova", u"Reception", u"" },
    };
    for (const auto &p : staff) {
        Extension e = person(QString(p.number), QString(p.name), QString(p.group));
        e.role = QString(p.role);
        if (e.number == u"216")
            e.mobile = u"+44 7700 900123"_s;
        if (e.number == u"225")
            e.tags = QStringList { u"First aid"_s, u"Fire warden"_s };
        m_office->tell({ upserted(e) });
    }
    m_office->tell({ upserted(contactOf(u"k1"_s, u"Dr. Anna Hoffmann"_s, u"Kliniken Süd"_s, { u"+49 (0)711 55512-30"_s, u"0171 2345678"_s }, { u"VIP"_s })),
        upserted(contactOf(u"k2"_s, {}, u"Öztürk & Söhne GmbH"_s, { u"07031/998877"_s }))});
}

void TestSearchQuality::finds_data()
{
    QTest::addColumn<QStringList>("first");
    const auto row = [](const char16_t *query, const QStringList &first) { QTest::newRow(qPrintable(QString(query))) << first; };
    const QStringList mueller { u"202"_s, u"204"_s, u"203"_s };
    // Accents and umlauts, in every spelling.
    row(u"Müller", mueller);
    row(u"müller", mueller);
    row(u"Mueller", mueller);
    row(u"Muller", mueller);
    row(u"muell", mueller);
    row(u"jurgen", { u"202"_s });
    row(u"juergen", { u"202"_s });
    row(u"kruger", { u"210"_s });
    row(u"krueger", { u"210"_s });
    row(u"weiss", { u"209"_s });
    row(u"Weiß", { u"209"_s });
    row(u"soren", { u"215"_s });
    row(u"soeren", { u"215"_s });
    row(u"alund", { u"215"_s });
    row(u"aalund", { u"215"_s });
    row(u"lukasz", { u"214"_s });
    row(u"wojcik", { u"214"_s });
    row(u"garcia", { u"217"_s });
    row(u"jose maria", { u"217"_s });
    row(u"francoise", { u"218"_s });
    row(u"lefevre", { u"218"_s });
    row(u"zoe", { u"219"_s });
    row(u"nguyen", { u"221"_s });
    row(u"hong thi", { u"221"_s });
    row(u"yilmaz", { u"224"_s });
    row(u"mueg", { u"224"_s });
    row(u"田", { u"222"_s });
    row(u"太郎", { u"222"_s });
    row(u"дмит", { u"223"_s });
    row(u"иорд", { u"223"_s });
    row(u"oezt", { u"k2"_s });
    row(u"ozturk sohne", { u"k2"_s });
    // Word starts in any order.
    row(u"ann berg", { u"201"_s });
    row(u"berg ann", { u"201"_s });
    row(u"b a", { u"201"_s });
    row(u"luc jean", { u"220"_s });
    row(u"dubois", { u"220"_s });
    row(u"berg, ludwig", { u"213"_s });
    // Spaces, hyphens and apostrophes nobody hears.
    row(u"elsayed", { u"211"_s });
    row(u"el sayed", { u"211"_s });
    row(u"sayed", { u"211"_s });
    row(u"vandenberg", { u"213"_s });
    row(u"obrien", { u"212"_s });
    row(u"o'brien", { u"212"_s });
    row(u"brien", { u"212"_s });
    row(u"angelo", { u"228"_s });
    row(u"jeanluc", { u"220"_s });
    // Initials.
    row(u"go", { u"216"_s });
    row(u"j.l.d.", { u"220"_s });
    row(u"jmg", { u"217"_s });
    row(u"lvdb", { u"213"_s });
    // Numbers and parts of them.
    row(u"214", { u"214"_s, u"1214"_s });
    row(u"1214", { u"1214"_s });
    row(u"90012", { u"216"_s });
    row(u"07700 900123", { u"216"_s });
    row(u"+44 7700 900123", { u"216"_s });
    row(u"0044 7700 900123", { u"216"_s });
    row(u"0711 55512", { u"k1"_s });
    row(u"+49711", { u"k1"_s });
    row(u"5551230", { u"k1"_s });
    row(u"2345678", { u"k1"_s });
    row(u"+49 171 2345678", { u"k1"_s });
    row(u"+49 7031 998877", { u"k2"_s });
    row(u"7031/99 88 77", { u"k2"_s });
    // Departments, jobs, companies and tags.
    row(u"sales", { u"201"_s, u"205"_s, u"203"_s });
    row(u"sal mai", { u"205"_s });
    row(u"buchh", { u"202"_s });
    row(u"human res", { u"209"_s });
    row(u"purch", { u"216"_s });
    row(u"night", { u"207"_s });
    row(u"東京", { u"222"_s });
    row(u"first aid", { u"225"_s });
    row(u"fire", { u"225"_s });
    row(u"vip", { u"k1"_s });
    row(u"klinik", { u"k1"_s });
    row(u"sued hoff", { u"k1"_s });
    // Nobody.
    row(u"qqqq", {});
    row(u"anna qqqq", {});
    row(u"99999", {});
}

void TestSearchQuality::finds()
{
    QFETCH(QStringList, first);
    QStringList all = found(QString::fromUtf8(QTest::currentDataTag()));
    if (!first.isEmpty() && all.size() > first.size())
        all.resize(first.size());
    QCOMPARE(all, first);
}

void TestSearchQuality::soundsAlike_data()
{
    QTest::addColumn<QString>("meant");
    const auto row = [](const char *query, const QString &meant) { QTest::newRow(query) << meant; };
    row("meier", u"205"_s); // Maier
    row("mayer", u"205"_s);
    row("mayr", u"206"_s);
    row("maier ute", u"206"_s);
    row("schmid", u"207"_s);
    row("schmitd", u"207"_s);
    row("smith", u"207"_s);
    row("shmit", u"208"_s);
    row("stefanie", u"209"_s);
    row("vais", u"209"_s);
    row("kristian", u"210"_s);
    row("krieger", u"210"_s);
    row("sean", u"212"_s);
    row("lukas woitschik", u"214"_s);
    row("fillips", u"219"_s);
    row("felips", u"219"_s);
    row("tomas", u"225"_s);
    row("bekker", u"225"_s);
    row("fogel", u"226"_s);
    row("volfgang", u"226"_s);
    row("kaitlin", u"227"_s);
    row("rite", u"227"_s);
    row("mcdonald", u"229"_s);
    row("hofman", u"k1"_s);
}

void TestSearchQuality::soundsAlike()
{
    QFETCH(QString, meant);
    const QStringList all = found(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(all.contains(meant), qPrintable(all.join(u' ')));
    QVERIFY2(all.indexOf(meant) < 4, qPrintable(all.join(u' ')));
}

void TestSearchQuality::slips_data()
{
    QTest::addColumn<QString>("meant");
    const auto row = [](const char *query, const QString &meant) { QTest::newRow(query) << meant; };
    row("bregmann", u"201"_s); // swapped
    row("begmann", u"201"_s); // missing
    row("berggmann", u"201"_s); // too many
    row("bergnamn", u"201"_s); // sounds alike all the same
    row("bwrgm", u"201"_s); // wrong, in a beginning
    row("anna bwrgmann", u"201"_s);
    row("okafir", u"216"_s);
    row("okfor", u"216"_s);
    row("dubios", u"220"_s);
    row("grcia", u"217"_s);
    row("buchaltung", u"202"_s);
    row("wolfagng", u"226"_s);
    row("tanks", {});
}

void TestSearchQuality::slips()
{
    QFETCH(QString, meant);
    const QList<SearchHit> hits = m_search->find(QString::fromUtf8(QTest::currentDataTag()));
    if (meant.isEmpty()) {
        QVERIFY(hits.isEmpty());
        return;
    }
    QVERIFY(!hits.isEmpty());
    QCOMPARE(hits.first().extension().local(), meant);
    QVERIFY(hits.first().guessed);
}

void TestSearchQuality::guessesGoLast()
{
    // Whoever is written as typed comes first, those who sound so after them, and it can be told.
    const QList<SearchHit> hits = m_search->find(u"schmidt"_s);
    QCOMPARE(hits[0].extension(), ext(u"207"_s));
    QVERIFY(!hits[0].guessed);
    QCOMPARE(hits[1].extension(), ext(u"208"_s));
    QVERIFY(hits[1].guessed);
    QVERIFY(hits[0].score > hits[1].score);
    QCOMPARE(hits[1].inName, QList<MatchRange>({ { 7, 7 } })); // all of "Schmitt"
}

void TestSearchQuality::whoWasChosenLately()
{
    QCOMPARE(found(u"anna"_s), QStringList({ u"201"_s, u"k1"_s })); // by name
    m_search->setRecent({ PersonId(ContactId(AccountId(u"customers"_s), u"k1"_s)), ext(u"208"_s) });
    QCOMPARE(found(u"anna"_s), QStringList({ u"k1"_s, u"201"_s }));
    // A recent choice does not lift a guess over somebody who is written so.
    QCOMPARE(found(u"schmidt"_s).first(), u"207"_s);
    m_search->setRecent({});
    QCOMPARE(found(u"anna"_s), QStringList({ u"201"_s, u"k1"_s }));
}

void TestSearchQuality::guessesFollowChanges()
{
    QCOMPARE(found(u"zwetana"_s), QStringList { u"1214"_s });
    m_office->tell({ removed<Extension>(ext(u"1214"_s)) });
    QCOMPARE(found(u"zwetana"_s), QStringList());
    m_office->tell({ upserted(person(u"1214"_s, u"Tsvetana Dimitrova"_s, u"Reception"_s)) });
    QCOMPARE(found(u"zwetana"_s), QStringList { u"1214"_s });
}

void TestSearchQuality::contactOfOurs()
{
    TestOffice o;
    PersonSearch search(o.board.extensions(), o.board.contacts());
    const auto first = [&search](const QString &text) { return search.find(text); };
    o.tell({ upserted(person(u"214"_s, u"Anna Bergmann"_s, u"Sales"_s)),
        upserted(contactOf(u"c"_s, u"Bergmann, Anna"_s, u"Cordboard Ltd"_s, { u"+49 711 555000"_s, u"214"_s }, { u"keyholder"_s })) });
    // Once, with her live row, and by everything that the directory knows of her.
    for (const QString &text : { u"bergmann"_s, u"214"_s, u"555000"_s, u"cordboard"_s, u"keyh"_s }) {
        QCOMPARE(first(text).size(), 1);
        QCOMPARE(first(text).first().extension(), ext(u"214"_s));
    }
    QCOMPARE(search.contactsOf(ext(u"214"_s)).size(), 1);
    SearchResultModel results(&search);
    const auto tester = testModel(&results);
    results.setText(u"keyholder"_s);
    QCOMPARE(results.rowCount(), 1);
    QVERIFY(!results.index(0, 0).data(SearchResultModel::IsContactRole).toBool());
    QCOMPARE(DisplayState(results.index(0, 0).data(StateRole).toInt()), DisplayState::Free);
}

void TestSearchQuality::contactOfTwoOffices()
{
    TestOffice o;
    PersonSearch search(o.board.extensions(), o.board.contacts());
    o.head.tell({ upserted(person(u"214"_s, u"Anna Bergmann"_s)) });
    o.branch.tell({ upserted(person(u"214"_s, u"Ben Carter"_s, {}, Branch)) });
    o.tell({ upserted(contactOf(u"c"_s, u"Ben Carter"_s, u"Cordboard Ltd"_s, { u"214"_s })),
        upserted(contactOf(u"d"_s, u"Night guard"_s, {}, { u"214"_s })) });
    QCOMPARE(search.find(u"cordboard"_s).size(), 1);
    QCOMPARE(search.find(u"cordboard"_s).first().extension(), ext(u"214"_s, Branch));
    // Nobody can say whose number that is: he stays himself.
    QCOMPARE(search.find(u"guard"_s).first().contact().local(), u"d"_s);
}

void TestSearchQuality::contactByNameAndLastDigits()
{
    TestOffice o;
    PersonSearch search(o.board.extensions(), o.board.contacts());
    o.tell({ upserted(person(u"214"_s, u"Anna Bergmann"_s)), upserted(contactOf(u"c"_s, u"Anna Bergmann"_s, u"Cordboard Ltd"_s, { u"+49 711 555-214"_s })),
        upserted(contactOf(u"d"_s, u"Otto Bergmann"_s, {}, { u"+49 711 999-214"_s })) });
    QCOMPARE(search.find(u"anna"_s).size(), 1);
    QCOMPARE(search.find(u"anna"_s).first().extension(), ext(u"214"_s));
    QCOMPARE(search.find(u"otto"_s).first().contact().local(), u"d"_s);
}

void TestSearchQuality::contactComesAndGoes()
{
    TestOffice o;
    PersonSearch search(o.board.extensions(), o.board.contacts());
    const Contact anna = contactOf(u"c"_s, u"Anna at home"_s, u"Elsewhere"_s, { u"214"_s });
    o.tell({ upserted(anna) });
    QCOMPARE(search.find(u"elsewhere"_s).first().contact(), anna.id);
    o.tell({ upserted(person(u"214"_s, u"Anna Bergmann"_s)) });
    QCOMPARE(search.find(u"elsewhere"_s).first().extension(), ext(u"214"_s));
    QCOMPARE(search.find(u"elsewhere"_s).size(), 1);
    o.tell({ upserted(person(u"215"_s, u"Anna Bergmann"_s)), removed<Extension>(ext(u"214"_s)) });
    QCOMPARE(search.find(u"elsewhere"_s).first().contact(), anna.id);
    Contact moved = anna;
    moved.numbers = { { {}, u"215"_s } };
    o.tell({ upserted(moved) });
    QCOMPARE(search.find(u"elsewhere"_s).first().extension(), ext(u"215"_s));
    o.tell({ removed<Contact>(anna.id) });
    QVERIFY(search.find(u"elsewhere"_s).isEmpty());
    QCOMPARE(search.find(u"bergmann"_s).size(), 1);
}

QTEST_GUILESS_MAIN(TestSearchQuality)
#include "tst_searchquality.moc"
