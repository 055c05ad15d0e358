// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/people/peopledesk.h"
#include "views/people/peopletable.h"
#include "views/theme/pilltabbar.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// What the People region shows, and what stays where it is while the office changes.
class TestPeopleView final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { useSampleFont(); }
    void tabsFilter();
    void callsMoveNothingUnderThePointer();
    void snapshotKeepsSelectionAndScroll();
    void newPeopleKeepThePlace();
    void lookKeepsThePerson();
    void cardsLieInColumns();
    void resultsComeAndGo();
    void stateIsSaved();
    void timesTickOnlyWhereShown();
    void spokenCards();
    void tenThousandCards();
    void pictures_data();
    void pictures();
};

void TestPeopleView::tabsFilter()
{
    Desk desk;
    auto *tabs = desk.view.findChild<PillTabBar *>(u"peopleTabs"_s);
    QVERIFY(tabs);
    QCOMPARE(tabs->QTabBar::count(), 2 + 5);
    QCOMPARE(tabs->PillTabBar::count(0), std::optional<int>(28));
    desk.view.showDepartment(u"Sales"_s);
    QCOMPARE(desk.view.rows()->rowCount(), 8);
    QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Sales"_s);
    QCOMPARE(tabs->PillTabBar::count(tabs->currentIndex()), std::optional<int>(8));
    tabs->setCurrentIndex(1);
    QCOMPARE(desk.view.rows()->rowCount(), 0);
    desk.view.setFavourites({extensionId(u"214"_s), extensionId(u"501"_s)});
    QCOMPARE(desk.view.rows()->rowCount(), 2);
    QCOMPARE(tabs->PillTabBar::count(1), std::optional<int>(2));
    tabs->setCurrentIndex(0);
    QCOMPARE(desk.view.rows()->rowCount(), 28);
}

void TestPeopleView::callsMoveNothingUnderThePointer()
{
    Desk desk;
    desk.putPointerIn();
    QList<QRect> before;
    for (int row = 0; row < desk.view.rows()->rowCount(); ++row)
        before.append(desk.view.grid()->visualRect(desk.view.rows()->index(row, 0)));
    QList<Change> storm;
    const QList<Extension> people = officePeople();
    for (int i = 0; i < 30; ++i) {
        Extension someone = people.at(i % people.size());
        someone.state = LineState::Talking;
        storm << upserted(someone) << upserted(callWith(u"storm%1"_s.arg(i), someone, u"Caller %1"_s.arg(i), LineState::Talking, i));
        storm << upserted(person(QString::number(100 + i), u"Newcomer %1"_s.arg(i), u"Sales"_s));
    }
    storm << removed<Extension>(extensionId(u"219"_s));
    desk.office.tell(storm);
    QCoreApplication::processEvents();
    QCOMPARE(desk.view.rows()->rowCount(), int(before.size()));
    for (int row = 0; row < desk.view.rows()->rowCount(); ++row)
        QCOMPARE(desk.view.grid()->visualRect(desk.view.rows()->index(row, 0)), before.at(row));
    QCOMPARE(desk.view.rows()->card(2).state, PersonState::Talking);
    desk.takePointerOut();
    QTRY_COMPARE(desk.view.rows()->rowCount(), int(before.size()) + 30 - 1);
}

void TestPeopleView::snapshotKeepsSelectionAndScroll()
{
    const QList<Extension> people = manyPeople(600) + QList<Extension>{person(u"900"_s, u"Mia Holt"_s, u"Reception"_s)};
    Desk desk(people);
    const DragPayload payload = desk.mariasCall();
    QVERIFY(desk.view.setCurrentPerson(extensionId(u"1300"_s)));
    const int scroll = desk.view.grid()->verticalScrollBar()->value();
    QVERIFY(scroll > 0);
    desk.session.begin(payload);
    desk.office.setLink(ConnectionState::Reconnecting);
    desk.office.setLink(ConnectionState::Online);
    QList<Extension> again = people;
    std::reverse(again.begin(), again.end());
    desk.office.tell({snapshot<Extension>(sampleAccount(), again)});
    QCoreApplication::processEvents();
    QVERIFY(desk.session.isActive());
    desk.session.end();
    QCoreApplication::processEvents();
    QCOMPARE(desk.view.selectedPeople(), QList<ExtensionId>{extensionId(u"1300"_s)});
    QCOMPARE(personOf(desk.view.currentPerson()), extensionId(u"1300"_s));
    QCOMPARE(desk.view.grid()->verticalScrollBar()->value(), scroll);
}

void TestPeopleView::newPeopleKeepThePlace()
{
    Desk desk(manyPeople(600));
    desk.view.setCurrentPerson(extensionId(u"1300"_s));
    const int top = desk.rectOf(u"1300"_s).top();
    QList<Change> arrivals;
    for (int i = 0; i < 8; ++i)
        arrivals << upserted(person(QString::number(100 + i), u"Early %1"_s.arg(i), u"Sales"_s));
    desk.office.tell(arrivals);
    QTRY_COMPARE(desk.view.rows()->rowCount(), 608);
    QCOMPARE(desk.rectOf(u"1300"_s).top(), top);
    // So many scattered departures that the list starts afresh: person, choice and place stay all the same.
    QList<Change> departures;
    for (int i = 0; i < 600; i += 4) {
        if (i != 300)
            departures << removed<Extension>(extensionId(QString::number(1000 + i)));
    }
    desk.office.tell(departures);
    QTRY_COMPARE(desk.view.rows()->rowCount(), 608 - 149);
    QCOMPARE(desk.view.selectedPeople(), QList<ExtensionId>{extensionId(u"1300"_s)});
    QVERIFY(desk.cards()->rect().intersects(desk.rectOf(u"1300"_s)));
}

void TestPeopleView::lookKeepsThePerson()
{
    Desk desk(manyPeople(600));
    desk.view.setCurrentPerson(extensionId(u"1400"_s));
    for (const PeopleLook look : {PeopleLook::Compact, PeopleLook::Micro, PeopleLook::Table, PeopleLook::Cards}) {
        desk.view.setLook(look);
        const QModelIndex index = desk.view.rows()->index(desk.view.rows()->rowOf(extensionId(u"1400"_s)), 0);
        QAbstractItemView *list = desk.view.grid();
        if (look == PeopleLook::Table)
            list = desk.view.table();
        QVERIFY2(list->viewport()->rect().intersects(list->visualRect(index)), qPrintable(QString::number(int(look))));
        QCOMPARE(personOf(desk.view.currentPerson()), extensionId(u"1400"_s));
    }
}

void TestPeopleView::cardsLieInColumns()
{
    Desk desk;
    for (const PeopleLook look : {PeopleLook::Cards, PeopleLook::Compact, PeopleLook::Micro}) {
        desk.view.setLook(look);
        for (int width = 700; width < 1500; width += 61) {
            desk.view.resize(width, 900);
            QCoreApplication::processEvents();
            const int columns = desk.view.grid()->columns();
            const auto rect = [&desk](int row) { return desk.view.grid()->visualRect(desk.view.rows()->index(row, 0)); };
            QCOMPARE(rect(columns - 1).top(), rect(0).top());
            QVERIFY(rect(columns - 1).right() < desk.cards()->width());
            QCOMPARE(rect(columns).left(), rect(0).left());
            QVERIFY(rect(columns).top() > rect(0).top());
        }
        // Everything fits now, so there is nothing to scroll.
        QVERIFY(!desk.view.grid()->verticalScrollBar()->isVisible());
    }
}

void TestPeopleView::resultsComeAndGo()
{
    Desk desk;
    Contact contact;
    contact.id = ContactId(sampleAccount(), u"k1"_s);
    contact.name = u"Berg & Sons"_s;
    contact.phonebook = u"Company contacts"_s;
    contact.numbers = {{u"work"_s, u"+44 20 7946 0991"_s}};
    desk.office.tell({upserted(contact)});
    desk.view.setCurrentPerson(extensionId(u"409"_s));
    const int scroll = desk.view.grid()->verticalScrollBar()->value();
    QList<SearchHit> hits(4);
    hits[0].id = extensionId(u"214"_s);
    hits[1].id = extensionId(u"401"_s);
    hits[1].inName = {{0, 3}};
    hits[2].id = contact.id;
    hits[2].inName = {{0, 3}};
    hits[3].id = extensionId(u"304"_s);
    desk.view.showResults(hits);
    QCOMPARE(desk.view.rows()->rowCount(), 3);
    auto *tabs = desk.view.findChild<PillTabBar *>(u"peopleTabs"_s);
    QCOMPARE(tabs->QTabBar::count(), 3);
    QCOMPARE(tabs->PillTabBar::count(0), std::optional<int>(4));
    QCOMPARE(tabs->tabText(1), u"People"_s);
    QCOMPARE(tabs->tabText(2), u"Company contacts"_s);
    keepPicture(desk.view.grab().toImage(), u"people-results"_s);
    tabs->setCurrentIndex(2);
    QCOMPARE(desk.view.rows()->rowCount(), 1);
    desk.view.clearResults();
    QCOMPARE(desk.view.rows()->rowCount(), 28);
    QCOMPARE(desk.view.grid()->verticalScrollBar()->value(), scroll);
    QCOMPARE(personOf(desk.view.currentPerson()), extensionId(u"409"_s));
    desk.view.showResults({});
    QCOMPARE(desk.view.rows()->rowCount(), 0);
    QVERIFY(!desk.view.grid()->accessibleDescription().isEmpty());
}

void TestPeopleView::stateIsSaved()
{
    QByteArray state;
    {
        Desk desk;
        desk.view.showDepartment(u"Works"_s);
        desk.view.setLook(PeopleLook::Micro);
        state = desk.view.saveState();
    }
    Desk desk;
    QVERIFY(!desk.view.restoreState(QByteArray("nonsense")));
    QCOMPARE(desk.view.rows()->rowCount(), 28);
    QVERIFY(desk.view.restoreState(state));
    QCOMPARE(desk.view.look(), PeopleLook::Micro);
    QCOMPARE(desk.view.grid()->density(), Density::Micro);
    QCOMPARE(desk.view.rows()->rowCount(), 6);
}

void TestPeopleView::timesTickOnlyWhereShown()
{
    Desk desk;
    const QImage before = desk.view.grab().toImage();
    desk.office.clock.advance(1000);
    desk.office.board.secondTick()->beat();
    const QImage after = desk.view.grab().toImage();
    const QPoint offset = desk.cards()->mapTo(&desk.view, QPoint());
    const QRect talking = desk.rectOf(u"223"_s).translated(offset);
    QVERIFY(before.copy(talking) != after.copy(talking));
    const QRect idle = desk.rectOf(u"214"_s).translated(offset);
    QCOMPARE(before.copy(idle), after.copy(idle));
}

void TestPeopleView::spokenCards()
{
    Desk desk;
    const QModelIndex index = desk.view.rows()->index(desk.view.rows()->rowOf(extensionId(u"223"_s)), 0);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(),
             u"Fatima El-Sayed, 223, Accounts, talking to Ole Jensen for 12 minutes"_s);
    QAccessibleInterface *grid = QAccessible::queryAccessibleInterface(desk.view.grid());
    QVERIFY(grid);
    QCOMPARE(grid->text(QAccessible::Name), u"People"_s);
    QCOMPARE(grid->childCount(), 28);
    QCOMPARE(grid->child(2)->text(QAccessible::Name), index.data(Qt::AccessibleTextRole).toString());
}

void TestPeopleView::tenThousandCards()
{
    Desk desk(manyPeople(10000));
    QCOMPARE(desk.view.rows()->rowCount(), 10000);
    QScrollBar *bar = desk.view.grid()->verticalScrollBar();
    QVERIFY(bar->maximum() > 10000 / 4 * 80);
    bar->setValue(bar->maximum());
    const QModelIndex last = desk.view.rows()->index(9999, 0);
    QVERIFY(desk.cards()->rect().contains(desk.view.grid()->visualRect(last)));
    QVERIFY(!desk.view.grab().isNull());
    // One changed person in sight repaints one card and moves nothing.
    const int at = bar->value();
    Extension changed = manyPeople(10000).last();
    changed.state = LineState::Talking;
    desk.office.tell({upserted(changed)});
    QCOMPARE(bar->value(), at);
    QCOMPARE(desk.view.rows()->card(9999).state, PersonState::Talking);
    desk.view.setLook(PeopleLook::Micro);
    QCOMPARE(desk.view.rows()->rowCount(), 10012);
}

void TestPeopleView::pictures_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("look");
    const std::pair<const char *, ThemeMode> modes[]
        = {{"light", ThemeMode::Light}, {"dark", ThemeMode::Dark}, {"contrast", ThemeMode::Contrast}};
    for (const auto &[name, mode] : modes) {
        QTest::addRow("%s-cards", name) << int(mode) << int(PeopleLook::Cards);
        QTest::addRow("%s-compact", name) << int(mode) << int(PeopleLook::Compact);
        QTest::addRow("%s-micro", name) << int(mode) << int(PeopleLook::Micro);
        QTest::addRow("%s-table", name) << int(mode) << int(PeopleLook::Table);
    }
}

void TestPeopleView::pictures()
{
    QFETCH(int, mode);
    QFETCH(int, look);
    Desk desk(officePeople(), ThemeMode(mode));
    desk.view.setFavourites({extensionId(u"214"_s), extensionId(u"304"_s)});
    desk.view.setOwnCalls({CallId(sampleAccount(), u"c231"_s)});
    desk.view.setLook(PeopleLook(look));
    desk.view.focusList();
    QVERIFY(QTest::qWaitForWindowActive(&desk.view));
    const QImage picture = desk.view.grab().toImage();
    keepPicture(picture, u"people-"_s + QString::fromLatin1(QTest::currentDataTag()));
    // The call of the operator's that rings is the one amber thing.
    bool amber = false;
    for (int y = 44; y < picture.height() && !amber; ++y) {
        for (int x = 0; x < picture.width() && !amber; ++x)
            amber = picture.pixelColor(x, y) == desk.theme.color(Token::AmberEdge);
    }
    QVERIFY(amber);
    if (PeopleLook(look) != PeopleLook::Cards)
        return;
    desk.office.clock.advance(38000);
    desk.office.setLink(ConnectionState::Reconnecting);
    keepPicture(desk.view.grab().toImage(), u"people-link-down-"_s + QString::fromLatin1(QTest::currentDataTag()));
}

QTEST_MAIN(TestPeopleView)
#include "tst_peopleview.moc"
