// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/peoplefilter.h"
#include "tests/gui/people/peoplesamples.h"
#include "views/people/cardbuilder.h"
#include "views/people/peoplerows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

QStringList numbers(const PeopleRows &rows)
{
    QStringList list;
    for (int row = 0; row < rows.rowCount(); ++row)
        list.append(rows.isLabel(row) ? u'[' + rows.label(row).name + u']' : rows.card(row).number);
    return list;
}

QList<Extension> fourPeople()
{
    return {person(u"301"_s, u"Claire Dubois"_s, u"Service"_s), person(u"214"_s, u"Anna Bergmann"_s, u"Accounts"_s),
            person(u"219"_s, u"Jonas Lind"_s, u"Accounts"_s), person(u"1000"_s, u"Sven Lind"_s, u"Service"_s)};
}

} // namespace

class TestPeopleRows final : public QObject
{
    Q_OBJECT

private slots:
    void ordersByNumber();
    void tellsOnlyDifferences();
    void holdsStillUnderTheHand();
    void aChoiceOfTheUserIsNotHeld();
    void groupsByDepartment();
    void sortsByHandOnly();
    void showsHitsFromTheSecond();
    void manyPeopleComeBackAfterASearch();
    void shortNamesTellPeopleApart();
    void builtCards();
    void ringingStandsOutOnlyIfOurs();
};

void TestPeopleRows::ordersByNumber()
{
    Office office(fourPeople());
    PeopleRows rows(office.board);
    QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(numbers(rows), (QStringList{u"214"_s, u"219"_s, u"301"_s, u"1000"_s}));
}

void TestPeopleRows::tellsOnlyDifferences()
{
    Office office(fourPeople());
    PeopleRows rows(office.board);
    QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&rows, &QAbstractItemModel::rowsInserted);
    QSignalSpy gone(&rows, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&rows, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&rows, &QAbstractItemModel::dataChanged);

    office.tell({snapshot<Extension>(sampleAccount(), fourPeople())});
    QCOMPARE(inserted.size() + gone.size() + reset.size() + changed.size(), 0);

    Extension anna = fourPeople().at(1);
    anna.state = LineState::Talking;
    office.tell({upserted(anna)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.front().front().toModelIndex().row(), 0);

    office.tell({upserted(person(u"216"_s, u"New Person"_s, u"Accounts"_s)), removed<Extension>(extensionId(u"301"_s))});
    QTRY_COMPARE(numbers(rows), (QStringList{u"214"_s, u"216"_s, u"219"_s, u"1000"_s}));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(gone.size(), 1);
    QCOMPARE(reset.size(), 0);
}

void TestPeopleRows::holdsStillUnderTheHand()
{
    Office office(fourPeople());
    PeopleRows rows(office.board);
    QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    rows.setHeld(true);
    const QStringList before = numbers(rows);
    QSignalSpy rearranged(&rows, &PeopleRows::rearranged);
    office.tell({upserted(person(u"100"_s, u"New Person"_s, u"Accounts"_s)), removed<Extension>(extensionId(u"219"_s))});
    QCoreApplication::processEvents();
    QCOMPARE(rows.rowCount(), 4);
    QCOMPARE(rearranged.size(), 0);
    QVERIFY(rows.card(1).gone);
    QCOMPARE(rows.card(1).name, u"Jonas Lind"_s);
    QCOMPARE(numbers(rows), before);

    rows.setHeld(false);
    QTRY_COMPARE(numbers(rows), (QStringList{u"100"_s, u"214"_s, u"301"_s, u"1000"_s}));
}

void TestPeopleRows::aChoiceOfTheUserIsNotHeld()
{
    Office office(fourPeople());
    PeopleRows rows(office.board);
    rows.setHeld(true);
    rows.change([&rows] { rows.filter()->setDepartment(u"Service"_s); });
    QCOMPARE(numbers(rows), (QStringList{u"301"_s, u"1000"_s}));
    QVERIFY(rows.isHeld());
}

void TestPeopleRows::groupsByDepartment()
{
    Office office(fourPeople() + QList<Extension>{person(u"205"_s, u"No Department"_s, {})});
    PeopleRows rows(office.board);
    QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    rows.setGrouped(true);
    QCOMPARE(numbers(rows), (QStringList{u"[Accounts]"_s, u"214"_s, u"219"_s, u"[Service]"_s, u"301"_s, u"1000"_s, u"205"_s}));
    QCOMPARE(rows.label(0).free, 2);
    QCOMPARE(rows.label(0).total, 2);
    QVERIFY(!(rows.flags(rows.index(0, 0)) & Qt::ItemIsSelectable));
    Extension anna = fourPeople().at(1);
    anna.state = LineState::Talking;
    QSignalSpy changed(&rows, &QAbstractItemModel::dataChanged);
    office.tell({upserted(anna)});
    QTRY_COMPARE(rows.label(0).free, 1);
    QTRY_VERIFY(std::any_of(changed.cbegin(), changed.cend(), [](const QVariantList &arguments) {
        return arguments.front().toModelIndex().row() == 0;
    }));
    rows.setGrouped(false);
    QCOMPARE(rows.rowCount(), 5);
}

void TestPeopleRows::sortsByHandOnly()
{
    Office office(fourPeople());
    PeopleRows rows(office.board);
    QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QPersistentModelIndex anna = rows.index(0, PeopleRows::NameColumn);
    rows.sort(PeopleRows::NameColumn, Qt::DescendingOrder);
    QCOMPARE(numbers(rows), (QStringList{u"1000"_s, u"219"_s, u"301"_s, u"214"_s}));
    QCOMPARE(anna.data().toString(), u"Anna Bergmann"_s);
    Extension renamed = fourPeople().at(1);
    renamed.name = u"Zoe Bergmann"_s;
    office.tell({upserted(renamed), upserted(person(u"500"_s, u"Mia"_s, u"Service"_s))});
    QTRY_COMPARE(numbers(rows), (QStringList{u"1000"_s, u"219"_s, u"301"_s, u"214"_s, u"500"_s}));
    rows.sort(-1);
    QCOMPARE(numbers(rows), (QStringList{u"214"_s, u"219"_s, u"301"_s, u"500"_s, u"1000"_s}));
}

void TestPeopleRows::showsHitsFromTheSecond()
{
    Office office(fourPeople());
    Contact contact;
    contact.id = ContactId(sampleAccount(), u"k1"_s);
    contact.name = u"Berg & Sons"_s;
    contact.phonebook = u"Company contacts"_s;
    contact.numbers = {{u"work"_s, u"+44 20 7946 0991"_s}};
    office.tell({upserted(contact)});
    PeopleRows rows(office.board);
    QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);

    SearchHit first;
    first.id = extensionId(u"214"_s);
    SearchHit second;
    second.id = extensionId(u"219"_s);
    second.inName = {{6, 2}};
    SearchHit third;
    third.id = contact.id;
    rows.showHits({first, second, third});
    QCOMPARE(rows.rowCount(), 2);
    QCOMPARE(rows.card(0).name, u"Jonas Lind"_s);
    QCOMPARE(rows.card(0).nameMatches, second.inName);
    QCOMPARE(rows.card(1).name, u"Berg & Sons"_s);
    QVERIFY(rows.extensionAt(1).isEmpty());
    QVERIFY(rows.idAt(1) == PersonId(contact.id));
    rows.setHitSource(u"Company contacts"_s);
    QCOMPARE(rows.rowCount(), 1);
    rows.setHitSource(QString());
    QCOMPARE(rows.card(0).name, u"Jonas Lind"_s);
    rows.clearHits();
    QCOMPARE(numbers(rows), (QStringList{u"214"_s, u"219"_s, u"301"_s, u"1000"_s}));
    QVERIFY(rows.card(1).nameMatches.isEmpty());
}

void TestPeopleRows::manyPeopleComeBackAfterASearch()
{
    QList<Extension> many;
    for (int i = 0; i < 1'200; ++i)
        many.append(person(QString::number(2'000 + i), u"Person %1"_s.arg(i), u"Service"_s));
    Office office(many);
    PeopleRows rows(office.board);
    QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QStringList before = numbers(rows);
    const QList<SearchHit> hits { { extensionId(u"2005"_s), 1, {}, {} }, { extensionId(u"2007"_s), 1, {}, {} } };
    rows.showHits(hits);
    QCOMPARE(numbers(rows), QStringList { u"2007"_s });
    rows.showHits({ hits.first() });
    QCOMPARE(rows.rowCount(), 0);
    rows.clearHits();
    QCOMPARE(numbers(rows), before);
    QCOMPARE(rows.rowOf(extensionId(u"2007"_s)), 7);

    // Who comes, goes or is filtered meanwhile is not forgotten.
    rows.showHits(hits);
    office.tell({ removed<Extension>(extensionId(u"2003"_s)) });
    rows.clearHits();
    QCOMPARE(numbers(rows), before.first(3) + before.sliced(4));
    rows.showHits(hits);
    rows.change([&rows] { rows.filter()->setDepartment(u"Nobody"_s); });
    rows.clearHits();
    QCOMPARE(rows.rowCount(), 0);
}

void TestPeopleRows::shortNamesTellPeopleApart()
{
    Office office(fourPeople());
    PeopleRows rows(office.board);
    QCOMPARE(rows.card(0).shortName, u"Bergmann"_s);
    QCOMPARE(rows.card(1).shortName, u"Lind J."_s);
    QCOMPARE(rows.card(3).shortName, u"Lind S."_s);
    QCOMPARE(familyName(u"Dr. Karl Engel"_s), u"Engel"_s);
    QCOMPARE(familyName(QString::fromUtf8("\u6797 \u4e08\u592a\u90ce")), QString::fromUtf8("\u6797"));
}

void TestPeopleRows::builtCards()
{
    const QList<Extension> people = officePeople();
    Office office(people, officeCalls(people));
    PeopleRows rows(office.board);
    const auto cardOfNumber = [&rows](const QString &number) { return rows.card(rows.rowOf(extensionId(number))); };
    const PersonCard talking = cardOfNumber(u"223"_s);
    QCOMPARE(talking.state, PersonState::Talking);
    QCOMPARE(talking.words, u"Ole Jensen"_s);
    QCOMPARE(cardTime(talking, office.clock.now()), u"12:04"_s);
    QCOMPARE(cardOfNumber(u"307"_s).state, PersonState::Held);
    QCOMPARE(cardOfNumber(u"309"_s).state, PersonState::Unregistered);
    QCOMPARE(cardOfNumber(u"238"_s).state, PersonState::Dnd);
    QCOMPARE(cardOfNumber(u"226"_s).words, u"lunch until 10:15"_s);
    QCOMPARE(cardOfNumber(u"237"_s).forward, u"mobile if busy"_s);
    QCOMPARE(cardOfNumber(u"214"_s).role, u"Accounts, team lead"_s);

    office.clock.advance(38000);
    office.setLink(ConnectionState::Reconnecting);
    const PersonCard lost = cardOfNumber(u"223"_s);
    QCOMPARE(lost.state, PersonState::Unknown);
    QVERIFY(lost.was == PersonState::Talking);
    QCOMPARE(cardWord(lost), u"was talking"_s);
    QCOMPARE(cardTime(lost, office.clock.now()), u"38 s ago"_s);
    QCOMPARE(cardDetail(lost), u"Ole Jensen"_s);
}

void TestPeopleRows::ringingStandsOutOnlyIfOurs()
{
    const QList<Extension> people = officePeople();
    Office office(people, officeCalls(people));
    PeopleRows rows(office.board);
    const int row = rows.rowOf(extensionId(u"231"_s));
    QCOMPARE(rows.card(row).state, PersonState::RingingElsewhere);
    QCOMPARE(rows.card(row).words, u"Ms Laurent"_s);
    rows.setOwnCalls({CallId(sampleAccount(), u"c231"_s)});
    QCOMPARE(rows.card(row).state, PersonState::Ringing);
    QCOMPARE(rows.card(row).words, u"your call"_s);
}

QTEST_MAIN(TestPeopleRows)
#include "tst_peoplerows.moc"
