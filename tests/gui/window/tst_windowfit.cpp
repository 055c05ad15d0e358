// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/deskoffice.h"

#include "views/panels/parkedpanel.h"
#include "views/panels/sidetabs.h"
#include "views/people/peopleview.h"
#include "views/theme/keybutton.h"
#include "views/theme/pilltabbar.h"
#include "views/theme/softkey.h"
#include "views/theme/theme.h"
#include "views/window/dockrail.h"
#include "views/window/favouritekey.h"
#include "views/window/findframe.h"
#include "views/window/mainwindow.h"
#include "views/window/raillamp.h"
#include "views/window/searchbox.h"

#include <QApplication>
#include <QDockWidget>
#include <QFontMetrics>
#include <QMenu>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// What the window does when there is little room: lamps in place of the trailing docks, park slots as a tab, fewer favourites.
class TestWindowFit : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void aNarrowWindowHasLamps();
    void theNextPaneOpensALamp();
    void aLowWindowHasParkedAsTab();
    void theLayoutOfTheWideWindowIsKept();
    void favouritesStandOnTheTargetLine();
    void aPanelFromTheMenuStandsInFront();
    void allSlotsAreSeen();
    void keysThatDoNotFitAreInAMenu();
    void aWarningIsReadToItsEnd();

private:
    void show(const QSize &size);
    void key(Qt::Key k, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(m_window->windowHandle(), k, modifiers); }
    bool shows(const char *dock) const { return m_window->findChild<QDockWidget *>(QLatin1StringView(dock))->isVisible(); }
    QWidget *sheet() const { return m_window->findChild<QWidget *>("railSheet"_L1); }
    template<class T>
    T *the() const { return m_window->findChild<T *>(); }

    QTemporaryDir m_folder;
    std::unique_ptr<DeskOffice> m_office;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindowFit::init()
{
    m_office = std::make_unique<DeskOffice>();
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(ThemeMode::Light);
    m_theme->apply(*qApp);
    QFile::remove(m_folder.filePath(u"window.ini"_s));
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
}

void TestWindowFit::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_theme.reset();
    m_office.reset();
}

void TestWindowFit::show(const QSize &size)
{
    m_window = std::make_unique<MainWindow>(m_office->desk, m_office->waiting, *m_theme, *m_settings);
    m_window->resize(size);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWindowFit::aNarrowWindowHasLamps()
{
    show({ 1440, 900 });
    QVERIFY(shows("parkedDock"));
    QVERIFY(!the<DockRail>()->isVisible());

    m_window->resize(1100, 760);
    QTRY_VERIFY(the<DockRail>()->isVisible());
    QVERIFY(!shows("handedDock") && !shows("parkedDock") && !shows("sideDock"));
    QVERIFY(shows("waitingDock"));
    const QList<RailLamp *> lamps = m_window->findChildren<RailLamp *>();
    QCOMPARE(lamps.size(), 3);
    for (const RailLamp *lamp : lamps) {
        QVERIFY(!lamp->accessibleName().isEmpty());
        QVERIFY(lamp->width() >= 24 && lamp->height() >= 24);
    }

    auto *parked = m_window->findChild<RailLamp *>("lamp-parkedDock"_L1);
    QTest::mouseClick(parked, Qt::LeftButton);
    QVERIFY(the<ParkedPanel>()->isVisible());
    QVERIFY(sheet()->geometry().intersects(the<PeopleView>()->geometry()));
    key(Qt::Key_Escape);
    QVERIFY(!the<ParkedPanel>()->isVisible());
    QTest::mouseClick(parked, Qt::LeftButton);
    QTest::mouseClick(parked, Qt::LeftButton);
    QVERIFY(!sheet()->isVisible());

    m_window->resize(1440, 900);
    QTRY_VERIFY(shows("parkedDock"));
    QVERIFY(!the<DockRail>()->isVisible());
    QVERIFY(the<ParkedPanel>()->isVisible());
    QCOMPARE(m_window->findChild<QDockWidget *>("parkedDock"_L1)->titleBarWidget(), static_cast<QWidget *>(the<ParkedPanel>()->header()));
}

void TestWindowFit::theNextPaneOpensALamp()
{
    show({ 1100, 760 });
    QTRY_VERIFY(the<DockRail>()->isVisible());
    the<FindFrame>()->box()->setFocus();
    key(Qt::Key_F6); // people
    key(Qt::Key_F6); // handed over
    key(Qt::Key_F6);
    QVERIFY(the<ParkedPanel>()->isVisible());
    QVERIFY(the<ParkedPanel>()->list()->hasFocus());
    key(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(!the<ParkedPanel>()->isVisible());
    // Typing closes nothing and goes where it always goes.
    QTest::keyClick(m_window->windowHandle(), Qt::Key_B);
    QCOMPARE(the<FindFrame>()->box()->text(), u"b"_s);
}

void TestWindowFit::aLowWindowHasParkedAsTab()
{
    show({ 1280, 700 });
    auto *side = the<SideTabs>();
    QTRY_COMPARE(side->guest(), static_cast<DockPanel *>(the<ParkedPanel>()));
    QVERIFY(!shows("parkedDock"));
    QVERIFY(the<ParkedPanel>()->isVisible());
    QCOMPARE(side->tabs()->tabText(0), u"Parked"_s);
    side->setPage(SideTabs::Page::Agents);
    QCOMPARE(side->page(), SideTabs::Page::Agents);
    QCOMPARE(side->tabs()->tabText(side->tabs()->currentIndex()), u"Agents"_s);
    QVERIFY(!the<ParkedPanel>()->isVisible());

    m_window->resize(1440, 900);
    QTRY_VERIFY(shows("parkedDock"));
    QVERIFY(!side->guest());
    QVERIFY(the<ParkedPanel>()->isVisible());
    QCOMPARE(side->page(), SideTabs::Page::Agents);
    QCOMPARE(side->tabs()->QTabBar::count(), 3);
}

void TestWindowFit::theLayoutOfTheWideWindowIsKept()
{
    show({ 1440, 900 });
    m_window->findChild<QDockWidget *>("handedDock"_L1)->hide(); // as the operator likes it
    m_window->resize(1100, 760);
    QTRY_VERIFY(the<DockRail>()->isVisible());
    m_window->close();
    show({ 1440, 900 });
    m_window->resize(1440, 900);
    QTRY_VERIFY(shows("parkedDock"));
    QVERIFY(shows("sideDock"));
    QVERIFY(!shows("handedDock"));
}

void TestWindowFit::favouritesStandOnTheTargetLine()
{
    m_settings->setValue(u"favourites"_s, QStringList { u"head\n1003"_s, u"head\n1001"_s });
    show({ 1440, 900 });
    QList<FavouriteKey *> keys = m_window->findChildren<FavouriteKey *>();
    QCOMPARE(keys.size(), 2);
    QVERIFY(keys.at(0)->isVisible() && keys.at(1)->isVisible());
    const Extension *first = m_office->board.extension(m_office->ext(u"1001"_s));
    QCOMPARE(keys.at(0)->personName(), first->name);
    QVERIFY(keys.at(0)->accessibleName().contains(u"1001"_s));

    Extension dnd = *first;
    dnd.dnd = true;
    const QString before = keys.at(0)->word();
    m_office->tell({ upserted(dnd) });
    QTRY_VERIFY(keys.at(0)->word() != before);

    QTest::keyClick(m_window->windowHandle(), Qt::Key_X);
    QVERIFY(!keys.at(0)->isVisible()); // the hit stands there
    key(Qt::Key_Escape);
    QVERIFY(keys.at(0)->isVisible());

    keys.at(1)->setInputGuard(0);
    QTest::mouseClick(keys.at(1), Qt::LeftButton);
    QCOMPARE(m_office->desk.target().extension, m_office->ext(u"1003"_s));
}

void TestWindowFit::aPanelFromTheMenuStandsInFront()
{
    show({ 1440, 900 });
    auto *dock = m_window->findChild<QDockWidget *>(u"conferenceDock"_s);
    QVERIFY(dock && !dock->isVisible());
    dock->toggleViewAction()->trigger();
    QTRY_VERIFY(dock->isVisible() && !dock->visibleRegion().isEmpty());
    QVERIFY(the<ParkedPanel>()->visibleRegion().isEmpty()); // a tab behind it now
    auto *close = dock->titleBarWidget()->findChild<KeyButton *>();
    QVERIFY(close && !close->accessibleName().isEmpty());
    close->setInputGuard(0);
    QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(!dock->isVisible());
    QTRY_VERIFY(!the<ParkedPanel>()->visibleRegion().isEmpty());
}

void TestWindowFit::allSlotsAreSeen()
{
    QList<ParkSlot> six;
    for (int number = 701; number <= 706; ++number) {
        ParkSlot slot;
        slot.number = QString::number(number);
        slot.id = ParkSlotId(m_office->account, slot.number);
        six.append(slot);
    }
    m_office->tell({ snapshot(m_office->account, six) });
    show({ 1440, 900 });
    QTRY_VERIFY(the<ParkedPanel>()->list()->model()->rowCount() == 6);
    QTRY_COMPARE(the<ParkedPanel>()->list()->verticalScrollBar()->maximum(), 0);
}

void TestWindowFit::keysThatDoNotFitAreInAMenu()
{
    const QFont font = QApplication::font();
    QFont large = font;
    large.setPointSizeF(font.pointSizeF() * 2);
    QApplication::setFont(large);
    m_theme->apply(*qApp);
    Extension anna = m_office->person(u"1001"_s, u"Anna Bergmann"_s);
    anna.mobile = u"+44 7700 900100"_s;
    m_office->tell({ upserted(anna) });
    show({ 1440, 900 });
    auto *more = m_window->findChild<SoftKey *>(u"soft-more"_s);
    QVERIFY(more && !more->isVisible());
    m_office->tell({ upserted(m_office->inbound(u"c1"_s, LineState::Talking, CallState::Talking)) });
    QTest::keyClicks(the<SearchBox>(), u"anna"_s);
    QTRY_VERIFY(m_window->findChild<SoftKey *>(u"soft-transfer"_s)->isVisible());
    QTRY_VERIFY(more->isVisible());
    QVERIFY(!m_window->findChild<SoftKey *>(u"soft-to-mobile"_s)->isVisible());
    QVERIFY2(more->accessibleDescription().contains("Mobile"_L1), qPrintable(more->accessibleDescription()));
    QVERIFY(m_window->findChild<QWidget *>(u"targetLine"_s)->rect().contains(QRect(more->mapTo(m_window->findChild<QWidget *>(u"targetLine"_s), QPoint()), more->size())));
    more->setInputGuard(0);
    QTest::mouseClick(more, Qt::LeftButton);
    auto *menu = m_window->findChild<QMenu *>(u"softMenu"_s);
    QTRY_VERIFY(menu && menu->isVisible());
    QAction *mobile = m_window->actions().action(DeskAction::ToMobile);
    QVERIFY(menu->actions().contains(mobile));
    menu->setActiveAction(mobile);
    QTest::keyClick(menu, Qt::Key_Return);
    const auto *sent = m_office->last<Command::BlindTransfer>();
    QVERIFY(sent);
    QCOMPARE(sent->number, anna.mobile);

    // Where there is room for all of them there is no such key.
    QApplication::setFont(font);
    m_theme->apply(*qApp);
    m_office->tell({ upserted(m_office->inbound(u"c2"_s, LineState::Talking, CallState::Talking)), removed<Call>(m_office->callId(u"c1"_s)) });
    QTest::keyClicks(the<SearchBox>(), u"anna"_s);
    QTRY_VERIFY(m_window->findChild<SoftKey *>(u"soft-to-mobile"_s)->isVisible());
    QVERIFY(!more->isVisible());
}

void TestWindowFit::aWarningIsReadToItsEnd()
{
    Extension henrik = m_office->person(u"1002"_s, u"Henrik Dahl"_s);
    henrik.state = LineState::Talking;
    henrik.stateSince = m_office->clock.now().addSecs(-12 * 60);
    henrik.group = u"Sales"_s;
    Extension anna = m_office->person(u"1001"_s, u"Anna Bergmann"_s);
    anna.group = u"Sales"_s;
    m_office->tell({ upserted(henrik), upserted(anna) });
    show({ 1280, 720 });
    m_office->tell({ upserted(m_office->inbound(u"c1"_s, LineState::Talking, CallState::Talking)) });
    QTest::keyClicks(the<SearchBox>(), u"henrik"_s);
    QTRY_COMPARE(m_office->desk.target().number, u"1002"_s);
    m_office->desk.trigger(DeskAction::Transfer);
    QVERIFY(m_office->desk.warning());
    const auto *anyway = m_window->findChild<SoftKey *>(u"soft-transfer"_s);
    QTRY_VERIFY(anyway->isVisible());
    const QWidget *line = m_window->findChild<QWidget *>(u"targetLine"_s);
    const int room = anyway->mapTo(line, QPoint()).x() - m_theme->px(16 + 30 + 12);
    const QString reason = m_office->desk.warning()->reasons.constFirst().sentence;
    QVERIFY2(QFontMetrics(m_theme->font(TypeRole::Strong)).horizontalAdvance(reason) <= room, qPrintable(u"%1 in %2"_s.arg(reason).arg(room)));
    // Anyway and Back stay in sight whatever else had to go.
    QVERIFY(m_window->findChild<SoftKey *>(u"soft-back"_s)->isVisible());
}

QTEST_MAIN(TestWindowFit)
#include "tst_windowfit.moc"
