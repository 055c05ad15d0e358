// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desk/deskoffice.h"
#include "tests/desktop/queuehand.h"

#include "models/core/roles.h"
#include "views/panels/panellist.h"
#include "views/panels/waitingpanel.h"
#include "views/people/peoplegrid.h"
#include "views/people/peopleview.h"
#include "views/theme/theme.h"
#include "views/window/mainwindow.h"
#include "views/window/searchbox.h"
#include "views/window/targetline.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Where things lie in the real window: docks stay where the operator puts them, over a restart too, and thirty calls
/// in a second move nothing that the pointer or the keyboard is on.
class TestDocks : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void everyDockCanBeMovedAndClosed();
    void whatWasMovedAndClosedComesBackSo();
    void everythingGoesBackToItsPlace();
    void aDamagedLayoutIsNoLayout();
    void thirtyCallsLeaveWhoIsTyped();
    void whoIsFoundLaterTakesNobodysPlace();
    void whoGoesAwayTakesNoEnterAlong();
    void thirtyCallsMoveNoCardUnderTheKeyboard();
    void thirtyCallsMoveNoRowUnderTheKeyboard();

private:
    void open();
    QDockWidget *dock(const char *name) const { return m_window->findChild<QDockWidget *>(QLatin1StringView(name)); }
    Qt::DockWidgetArea area(const char *name) const { return m_window->dockWidgetArea(dock(name)); }
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(m_window->windowHandle(), c.toLatin1());
    }
    void talk() { m_office->tell({ upserted(m_office->inbound(u"c1"_s, LineState::Talking, CallState::Talking)) }); }
    SearchBox *box() const { return m_window->findChild<SearchBox *>(); }
    /// Thirty callers at once, at the operator's phone and in the queue; half the office talks, and one is new.
    void storm();

    static constexpr const char *docks[] { "waitingDock", "heldDock", "missedDock", "handedDock", "parkedDock",
        "sideDock" };

    QTemporaryDir m_folder;
    long long m_time = 0;
    std::unique_ptr<DeskOffice> m_office;
    QueueHand m_queue;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestDocks::init()
{
    m_office = std::make_unique<DeskOffice>();
    m_queue = {};
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(ThemeMode::Light);
    m_theme->apply(*qApp);
    QFile::remove(m_folder.filePath(u"window.ini"_s));
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    open();
}

void TestDocks::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_theme.reset();
    m_office.reset();
}

void TestDocks::open()
{
    m_window = std::make_unique<MainWindow>(m_office->desk, m_office->waiting, *m_theme, *m_settings);
    m_window->actions().setEnterGuard(InputGuard(400, [this] { return m_time; }));
    m_window->show();
    m_window->resize(1440, 900);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(dock("sideDock")->isVisible()); // large enough for all of them
    QTRY_VERIFY(box()->hasFocus());
}

void TestDocks::everyDockCanBeMovedAndClosed()
{
    for (const char *name : docks) {
        QDockWidget *d = dock(name);
        QVERIFY2(d, name);
        QVERIFY2(d->features()
                == (QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable
                    | QDockWidget::DockWidgetFloatable),
            name);
        QVERIFY2(d->allowedAreas() == Qt::AllDockWidgetAreas, name);
        QVERIFY2(d->isVisible(), name);
        d->toggleViewAction()->trigger(); // as the View menu does
        QTRY_VERIFY2(!d->isVisible(), name);
        bool listed = false;
        for (const QMenu *menu : m_window->findChildren<QMenu *>())
            listed = listed || menu->actions().contains(d->toggleViewAction());
        QVERIFY2(listed, name);
        d->toggleViewAction()->trigger();
        QTRY_VERIFY2(d->isVisible(), name);
    }
}

void TestDocks::whatWasMovedAndClosedComesBackSo()
{
    QCOMPARE(area("parkedDock"), Qt::RightDockWidgetArea);
    m_window->addDockWidget(Qt::LeftDockWidgetArea, dock("parkedDock"));
    dock("handedDock")->setFloating(true);
    dock("handedDock")->resize(420, 260);
    dock("missedDock")->close();
    m_window->tabifyDockWidget(dock("waitingDock"), dock("heldDock"));
    QTRY_VERIFY(!dock("missedDock")->isVisible());
    m_window->close();
    open();
    QCOMPARE(area("parkedDock"), Qt::LeftDockWidgetArea);
    QVERIFY(dock("parkedDock")->isVisible());
    QVERIFY(dock("handedDock")->isFloating());
    QCOMPARE(dock("handedDock")->size(), QSize(420, 260));
    QVERIFY(!dock("missedDock")->isVisible());
    QVERIFY(m_window->tabifiedDockWidgets(dock("waitingDock")).contains(dock("heldDock")));
    QVERIFY(!dock("sideDock")->isFloating());
}

void TestDocks::everythingGoesBackToItsPlace()
{
    m_window->addDockWidget(Qt::LeftDockWidgetArea, dock("parkedDock"));
    dock("handedDock")->setFloating(true);
    dock("missedDock")->close();
    m_window->findChild<QAction *>(u"reset-layout"_s)->trigger();
    for (const char *name : docks) {
        QTRY_VERIFY2(dock(name)->isVisible(), name);
        QVERIFY2(!dock(name)->isFloating(), name);
    }
    for (const char *name : { "waitingDock", "heldDock", "missedDock" })
        QCOMPARE(area(name), Qt::LeftDockWidgetArea);
    for (const char *name : { "handedDock", "parkedDock", "sideDock" })
        QCOMPARE(area(name), Qt::RightDockWidgetArea);
}

void TestDocks::aDamagedLayoutIsNoLayout()
{
    m_window->close();
    m_window.reset();
    m_settings->setValue("window/docks"_L1, QByteArray("\x00\x00\x00\xff nothing of ours", 20));
    m_settings->setValue("window/geometry"_L1, QByteArray(200, 'x'));
    m_settings->setValue("window/people"_L1, QByteArray(1, '\x7f'));
    open();
    for (const char *name : docks)
        QTRY_VERIFY2(dock(name)->isVisible(), name);
    QCOMPARE(area("parkedDock"), Qt::RightDockWidgetArea);
}

void TestDocks::storm()
{
    for (int i = 0; i < 30; ++i) {
        const QString id = u"storm%1"_s.arg(i);
        if (i % 2 == 0)
            m_office->tell({ upserted(m_office->inbound(id, LineState::Ringing, CallState::Ringing)) });
        else
            m_queue.enter(*m_office, id, u"Caller %1"_s.arg(i));
        Extension somebody = *m_office->board.extension(m_office->ext(u"100%1"_s.arg(1 + i % 3)));
        somebody.state = i % 2 == 0 ? LineState::Talking : LineState::Ringing;
        somebody.stateSince = m_office->clock.now();
        m_office->tell({ upserted(somebody) });
    }
    m_office->tell({ upserted(m_office->person(u"0999"_s, u"Zoe Zander"_s)) });
    QCoreApplication::processEvents();
}

void TestDocks::thirtyCallsLeaveWhoIsTyped()
{
    talk();
    type(u"henr"_s);
    QCOMPARE(m_office->desk.target().number, u"1002"_s);
    storm();
    QVERIFY(box()->hasFocus());
    QCOMPARE(box()->text(), u"henr"_s);
    QCOMPARE(m_office->desk.target().number, u"1002"_s);
    QCOMPARE(m_office->desk.state().call, m_office->callId(u"c1"_s)); // the call in hand is the call in hand
    QCOMPARE(m_office->desk.enterMeaning(), EnterMeaning::Transfer);
    QVERIFY(m_office->backend.commands().isEmpty());
}

void TestDocks::whoIsFoundLaterTakesNobodysPlace()
{
    talk();
    type(u"an"_s);
    QCOMPARE(m_office->desk.target().number, u"1001"_s); // Anna Bergmann
    m_time += 1000;
    m_office->tell({ upserted(m_office->person(u"0998"_s, u"An Aardvark"_s)) });
    QCOMPARE(m_window->results().rowCount(), 2);
    QCOMPARE(m_window->results().index(0, 0).data(NumberRole).toString(), u"0998"_s); // would be the top hit
    QCOMPARE(m_office->desk.target().number, u"1001"_s);
    const QString said = m_window->findChild<TargetLine *>()->sentence();
    QVERIFY2(said.contains("Anna Bergmann"_L1) && !said.contains("arrow"_L1), qPrintable(said));
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Return);
    QVERIFY(m_office->last<Command::BlindTransfer>());
    QCOMPARE(m_office->last<Command::BlindTransfer>()->number, u"1001"_s);
}

void TestDocks::whoGoesAwayTakesNoEnterAlong()
{
    m_office->tell({ upserted(m_office->person(u"1009"_s, u"Andrea Zimmer"_s)) });
    talk();
    type(u"an"_s);
    m_time += 1000;
    const QString first = m_office->desk.target().number;
    m_office->tell({ removed<Extension>(m_office->ext(first)) });
    QVERIFY(m_office->desk.target().isValid());
    QVERIFY(m_office->desk.target().number != first);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Return); // meant for whoever stood there
    QVERIFY(m_office->backend.commands().isEmpty());
    m_time += 1000;
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Return);
    QVERIFY(m_office->last<Command::BlindTransfer>());
}

void TestDocks::thirtyCallsMoveNoCardUnderTheKeyboard()
{
    auto *people = m_window->findChild<PeopleView *>();
    QVERIFY(people->setCurrentPerson(m_office->ext(u"1003"_s)));
    people->focusList();
    QTRY_VERIFY(people->grid()->hasFocus());
    const auto rectOf = [people](const QString &number) {
        const QAbstractItemModel *model = people->grid()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data(NumberRole).toString() == number)
                return people->grid()->visualRect(model->index(row, 0));
        return QRect();
    };
    const QRect before = rectOf(u"1003"_s);
    QVERIFY(before.isValid());
    storm();
    QVERIFY(people->grid()->hasFocus());
    QCOMPARE(rectOf(u"1003"_s), before);
    QCOMPARE(people->selectedPeople(), QList { m_office->ext(u"1003"_s) });
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Return); // in the list it answers nobody
    QVERIFY(m_office->backend.commands().isEmpty());
}

void TestDocks::thirtyCallsMoveNoRowUnderTheKeyboard()
{
    m_queue.enter(*m_office, u"first"_s, u"Tom Whitaker"_s);
    m_queue.enter(*m_office, u"second"_s, u"Maria Lopez"_s);
    PanelList *list = m_window->findChild<WaitingPanel *>()->list();
    QTRY_COMPARE(list->model()->rowCount(), 2);
    list->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(list->hasFocus());
    list->setCurrentIndex(list->model()->index(1, 0));
    const QRect before = list->visualRect(list->currentIndex());
    storm();
    QVERIFY(list->hasFocus());
    QCOMPARE(list->currentIndex().row(), 1);
    QCOMPARE(list->visualRect(list->currentIndex()), before);
    QVERIFY(list->currentIndex().data(Qt::AccessibleTextRole).toString().contains("Maria Lopez"_L1));
}

QTEST_MAIN(TestDocks)
#include "tst_docks.moc"
