// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/people/peopledesk.h"
#include "views/dnd/callmime.h"
#include "views/people/peopletable.h"

#include <QApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// What keys, clicks and drops mean in the People region.
class TestPeopleInput final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { useSampleFont(); }
    void clickSelects();
    void arrowsWalkTheCards();
    void lettersGoToTheSearchBox();
    void enterDoesNothing();
    void contextMenuByMouseAndKey();
    void oneSelectionForGridAndTable();
    void tableSortsByHandOnly();
    void dropMeansTransfer_data();
    void dropMeansTransfer();
    void refusedDropIsIgnored();
    void dragShowsWords();
};

void TestPeopleInput::clickSelects()
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

void TestPeopleInput::arrowsWalkTheCards()
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

void TestPeopleInput::lettersGoToTheSearchBox()
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

void TestPeopleInput::enterDoesNothing()
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

void TestPeopleInput::contextMenuByMouseAndKey()
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

void TestPeopleInput::oneSelectionForGridAndTable()
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

void TestPeopleInput::tableSortsByHandOnly()
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

void TestPeopleInput::dropMeansTransfer_data()
{
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("mode");
    QTest::newRow("plain") << Qt::KeyboardModifiers() << int(TransferMode::Blind);
    QTest::newRow("ctrl") << Qt::KeyboardModifiers(Qt::ControlModifier) << int(TransferMode::Attended);
    QTest::newRow("shift") << Qt::KeyboardModifiers(Qt::ShiftModifier) << int(TransferMode::Voicemail);
}

void TestPeopleInput::dropMeansTransfer()
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

void TestPeopleInput::refusedDropIsIgnored()
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

void TestPeopleInput::dragShowsWords()
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

QTEST_MAIN(TestPeopleInput)
#include "tst_peopleinput.moc"
