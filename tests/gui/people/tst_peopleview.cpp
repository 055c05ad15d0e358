// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/people/peoplesamples.h"
#include "views/dnd/callmime.h"
#include "views/dnd/dragsession.h"
#include "views/people/peoplegrid.h"
#include "views/people/peoplerows.h"
#include "views/people/peopletable.h"
#include "views/people/peopleview.h"
#include "views/theme/pilltabbar.h"
#include "views/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Cordboard;
using namespace Qt::StringLiterals;

namespace {

/// The region in a window of its own, over an office with a real Switchboard.
struct Desk
{
    explicit Desk(const QList<Extension> &people = officePeople(), ThemeMode mode = ThemeMode::Light)
        : office(people, officeCalls(people))
        , session([this](const DragPayload &payload, const DropTarget &target, TransferMode transfer) {
            return dropVerdict(office.board, payload, target, transfer, office.clock.now());
        }, *themed(theme, mode))
        , view(office.board, theme, &session)
    {
        view.resize(832, 560);
        view.show();
        view.activateWindow();
    }
    static Theme *themed(Theme &theme, ThemeMode mode)
    {
        theme.setMode(mode);
        theme.apply(*qApp);
        return &theme;
    }
    ~Desk() { qApp->setStyleSheet({}); }
    QRect rectOf(const QString &number) const
    {
        return view.grid()->visualRect(view.rows()->index(view.rows()->rowOf(extensionId(number)), 0));
    }
    QWidget *cards() const { return view.grid()->viewport(); }
    /// A call of Maria Lopez with the operator, ready to be dragged.
    DragPayload mariasCall()
    {
        Extension self = person(u"900"_s, u"Mia Holt"_s, u"Reception"_s);
        office.tell({upserted(self), upserted(callWith(u"maria"_s, self, u"Maria Lopez"_s, LineState::Talking, 42))});
        DragPayload payload;
        payload.call = CallId(sampleAccount(), u"maria"_s);
        payload.label = u"Maria Lopez"_s;
        return payload;
    }
    void enter(const QMimeData *data, const QPoint &at)
    {
        QDragEnterEvent event(at, Qt::CopyAction | Qt::LinkAction, data, Qt::LeftButton, {});
        QApplication::sendEvent(cards(), &event);
    }
    bool move(const QMimeData *data, const QPoint &at, Qt::KeyboardModifiers modifiers = {})
    {
        QDragMoveEvent event(at, Qt::CopyAction | Qt::LinkAction, data, Qt::LeftButton, modifiers);
        QApplication::sendEvent(cards(), &event);
        return event.isAccepted();
    }
    bool drop(const QMimeData *data, const QPoint &at, Qt::KeyboardModifiers modifiers = {})
    {
        QDropEvent event(at, Qt::CopyAction | Qt::LinkAction, data, Qt::LeftButton, modifiers);
        QApplication::sendEvent(cards(), &event);
        return event.isAccepted();
    }
    void putPointerIn()
    {
        QEnterEvent event(QPointF(20, 20), QPointF(20, 20), QPointF(20, 20));
        QApplication::sendEvent(cards(), &event);
    }
    void takePointerOut()
    {
        QEvent event(QEvent::Leave);
        QApplication::sendEvent(cards(), &event);
    }

    Theme theme;
    Office office;
    DragSession session;
    PeopleView view;
};

ExtensionId personOf(const PersonId &id)
{
    const auto *extension = std::get_if<ExtensionId>(&id);
    return extension ? *extension : ExtensionId();
}

} // namespace

class TestPeopleView final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void clickSelects();
    void arrowsWalkTheCards();
    void lettersGoToTheSearchBox();
    void enterDoesNothing();
    void contextMenuByMouseAndKey();
    void tabsFilter();
    void oneSelectionForGridAndTable();
    void tableSortsByHandOnly();
    void dropMeansTransfer_data();
    void dropMeansTransfer();
    void refusedDropIsIgnored();
    void dragShowsWords();
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

void TestPeopleView::initTestCase()
{
    QFont font(u"Inter"_s);
    font.setPointSizeF(10);
    QApplication::setFont(font);
}

void TestPeopleView::clickSelects()
{
    Desk desk;
    QSignalSpy current(&desk.view, &PeopleView::currentPersonChanged);
    QTest::mouseClick(desk.cards(), Qt::LeftButton, {}, desk.rectOf(u"219"_s).center());
    QCOMPARE(desk.view.selectedPeople(), QList<ExtensionId>{extensionId(u"219"_s)});
    QCOMPARE(personOf(desk.view.currentPerson()), extensionId(u"219"_s));
    QCOMPARE(current.size(), 1);
    QTest::mouseClick(desk.cards(), Qt::LeftButton, Qt::ControlModifier, desk.rectOf(u"214"_s).center());
    QCOMPARE(desk.view.selectedPeople(), (QList<ExtensionId>{extensionId(u"214"_s), extensionId(u"219"_s)}));
}

void TestPeopleView::arrowsWalkTheCards()
{
    Desk desk;
    QCOMPARE(desk.view.grid()->columns(), 4);
    desk.view.focusList();
    QCOMPARE(personOf(desk.view.currentPerson()), extensionId(u"214"_s));
    QTest::keyClick(desk.view.grid(), Qt::Key_Right);
    QCOMPARE(personOf(desk.view.currentPerson()), extensionId(u"219"_s));
    QTest::keyClick(desk.view.grid(), Qt::Key_Down);
    QCOMPARE(personOf(desk.view.currentPerson()), extensionId(u"232"_s));
    QTest::keyClick(desk.view.grid(), Qt::Key_Left);
    QCOMPARE(personOf(desk.view.currentPerson()), extensionId(u"231"_s));
}

void TestPeopleView::lettersGoToTheSearchBox()
{
    Desk desk;
    desk.view.focusList();
    QSignalSpy typed(&desk.view, &PeopleView::textTyped);
    QTest::keyClicks(desk.view.grid(), u"be2"_s);
    QCOMPARE(typed.size(), 3);
    QCOMPARE(typed.at(0).front().toString(), u"b"_s);
    QCOMPARE(typed.at(2).front().toString(), u"2"_s);
    QCOMPARE(personOf(desk.view.currentPerson()), extensionId(u"214"_s));
    desk.view.setLook(PeopleLook::Table);
    QTest::keyClicks(desk.view.table(), u"x"_s);
    QCOMPARE(typed.size(), 4);
}

void TestPeopleView::enterDoesNothing()
{
    Desk desk;
    desk.view.focusList();
    QSignalSpy activated(&desk.view, &PeopleView::personActivated);
    QSignalSpy gridActivated(desk.view.grid(), &QAbstractItemView::activated);
    QTest::keyClick(desk.view.grid(), Qt::Key_Return);
    QTest::keyClick(desk.view.grid(), Qt::Key_Enter);
    QCOMPARE(gridActivated.size(), 0);
    QCOMPARE(activated.size(), 0);
    desk.view.activateCurrent();
    QCOMPARE(activated.size(), 1);
}

void TestPeopleView::contextMenuByMouseAndKey()
{
    Desk desk;
    QSignalSpy asked(&desk.view, &PeopleView::contextMenuRequested);
    desk.view.focusList();
    const QPoint at = desk.rectOf(u"214"_s).center();
    QContextMenuEvent byMouse(QContextMenuEvent::Mouse, at, desk.cards()->mapToGlobal(at));
    QApplication::sendEvent(desk.cards(), &byMouse);
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(0, 0), QPoint(0, 0));
    QApplication::sendEvent(desk.cards(), &byKey);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.at(0).at(0).value<QList<ExtensionId>>(), QList<ExtensionId>{extensionId(u"214"_s)});
    QCOMPARE(asked.at(1).at(1).toPoint(), desk.cards()->mapToGlobal(desk.rectOf(u"214"_s).center()));
}

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

void TestPeopleView::oneSelectionForGridAndTable()
{
    Desk desk;
    QTest::mouseClick(desk.cards(), Qt::LeftButton, {}, desk.rectOf(u"223"_s).center());
    desk.view.setLook(PeopleLook::Table);
    QVERIFY(desk.view.table()->isVisible());
    const int row = desk.view.rows()->rowOf(extensionId(u"223"_s));
    for (int column = 0; column < PeopleRows::ColumnCount; ++column)
        QVERIFY(desk.view.table()->selectionModel()->isSelected(desk.view.rows()->index(row, column)));
    const QRect other = desk.view.table()->visualRect(desk.view.rows()->index(row + 1, PeopleRows::NameColumn));
    QTest::mouseClick(desk.view.table()->viewport(), Qt::LeftButton, {}, other.center());
    desk.view.setLook(PeopleLook::Cards);
    QCOMPARE(desk.view.selectedPeople(), QList<ExtensionId>{extensionId(u"226"_s)});
}

void TestPeopleView::tableSortsByHandOnly()
{
    Desk desk;
    desk.view.setLook(PeopleLook::Table);
    QHeaderView *heads = desk.view.table()->horizontalHeader();
    const QPoint name(heads->sectionViewportPosition(PeopleRows::NameColumn) + 20, heads->height() / 2);
    QTest::mouseClick(heads->viewport(), Qt::LeftButton, {}, name);
    QCOMPARE(desk.view.rows()->card(0).name, u"Anna Bergmann"_s);
    QCOMPARE(desk.view.rows()->card(1).name, u"Aoife Byrne"_s);
    Extension renamed = person(u"304"_s, u"Zoe Byrne"_s, u"Service"_s);
    desk.office.tell({upserted(renamed)});
    QCOMPARE(desk.view.rows()->card(1).name, u"Zoe Byrne"_s);
    QTest::mouseClick(heads->viewport(), Qt::LeftButton, {}, name);
    QCOMPARE(desk.view.rows()->card(0).name, u"Zoe Byrne"_s);
    QTest::mouseClick(heads->viewport(), Qt::LeftButton, {}, name);
    QCOMPARE(desk.view.rows()->card(0).number, u"214"_s);
    QCOMPARE(desk.view.rows()->card(1).number, u"219"_s);
}

void TestPeopleView::dropMeansTransfer_data()
{
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("mode");
    QTest::newRow("plain") << Qt::KeyboardModifiers() << int(TransferMode::Blind);
    QTest::newRow("ctrl") << Qt::KeyboardModifiers(Qt::ControlModifier) << int(TransferMode::Attended);
    QTest::newRow("shift") << Qt::KeyboardModifiers(Qt::ShiftModifier) << int(TransferMode::Voicemail);
}

void TestPeopleView::dropMeansTransfer()
{
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(int, mode);
    Desk desk;
    const DragPayload payload = desk.mariasCall();
    const std::unique_ptr<QMimeData> data = encodeDrag(payload);
    QSignalSpy requested(&desk.session, &DragSession::dropRequested);
    const QPoint at = desk.rectOf(u"214"_s).center();
    desk.session.begin(payload);
    desk.enter(data.get(), at);
    QVERIFY(desk.move(data.get(), at, modifiers));
    QCOMPARE(desk.session.target().person, extensionId(u"214"_s));
    QVERIFY(desk.drop(data.get(), at, modifiers));
    desk.session.end();
    QCOMPARE(requested.size(), 1);
    QVERIFY(requested.front().at(0).value<DragPayload>() == payload);
    QCOMPARE(requested.front().at(1).value<DropTarget>().person, extensionId(u"214"_s));
    QCOMPARE(int(requested.front().at(2).value<TransferMode>()), mode);
}

void TestPeopleView::refusedDropIsIgnored()
{
    Desk desk;
    const DragPayload payload = desk.mariasCall();
    const std::unique_ptr<QMimeData> data = encodeDrag(payload);
    QSignalSpy requested(&desk.session, &DragSession::dropRequested);
    desk.session.begin(payload);
    desk.enter(data.get(), desk.rectOf(u"214"_s).center());
    desk.view.grid()->scrollTo(desk.view.rows()->index(desk.view.rows()->rowOf(extensionId(u"309"_s)), 0));
    const QPoint at = desk.rectOf(u"309"_s).center();
    QVERIFY(!desk.move(data.get(), at));
    QVERIFY(!desk.drop(data.get(), at));
    desk.session.end();
    QCOMPARE(requested.size(), 0);
}

void TestPeopleView::dragShowsWords()
{
    Desk desk;
    const DragPayload payload = desk.mariasCall();
    const QImage before = desk.view.grab().toImage();
    desk.session.begin(payload);
    const std::unique_ptr<QMimeData> data = encodeDrag(payload);
    const QPoint at = desk.rectOf(u"214"_s).center();
    desk.enter(data.get(), at);
    desk.move(data.get(), at);
    const QImage during = desk.view.grab().toImage();
    keepPicture(during, u"people-drag"_s);
    const auto changed = [&](const QString &number) {
        const QRect rect = desk.rectOf(number).translated(desk.cards()->mapTo(&desk.view, QPoint()));
        return before.copy(rect) != during.copy(rect);
    };
    QVERIFY(changed(u"214"_s)); // under the cursor
    QVERIFY(changed(u"223"_s)); // talking: asks
    QVERIFY(!changed(u"219"_s)); // free: a plain transfer, nothing to say
    desk.session.end();
    QVERIFY(!changed(u"219"_s));
    QCOMPARE(desk.view.grab().toImage(), before);
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
