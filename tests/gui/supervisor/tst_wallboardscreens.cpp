// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/supervision/queueoffice.h"

#include "models/waitingmodel.h"
#include "views/supervisor/supervisordesk.h"
#include "views/supervisor/wallboard.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QMenu>
#include <QScreen>
#include <QTemporaryFile>
#include <QWindow>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// A desk with two screens: the wallboard goes to the one that the console is not on, or to the one that was chosen.
class TestWallboardScreens : public QObject
{
    Q_OBJECT
private slots:
    void theWallboardTakesTheOtherScreen();
    void theChosenScreenIsRemembered();
};

void TestWallboardScreens::theWallboardTakesTheOtherScreen()
{
    QCOMPARE(QGuiApplication::screens().size(), 2);
    QueueOffice office(true);
    WaitingModel waiting(&office.board);
    OperatorDesk desk(office.board, waiting, office.clock);
    Theme theme;
    QWidget window;
    window.setGeometry(100, 100, 400, 300);
    window.show();
    QCOMPARE(window.screen()->name(), u"one"_s);
    SupervisorDesk supervisor(desk, *office.store, theme, office.settings, &window);
    supervisor.toggleWallboard();
    QVERIFY(supervisor.wallboard()->isFullScreen());
    QTRY_COMPARE(supervisor.wallboard()->screen()->name(), u"two"_s);
    QTRY_COMPARE(supervisor.wallboard()->size(), QSize(1280, 720));
    supervisor.toggleWallboard();
    QVERIFY(!supervisor.wallboard()->isVisible());
}

void TestWallboardScreens::theChosenScreenIsRemembered()
{
    QueueOffice office(true);
    WaitingModel waiting(&office.board);
    OperatorDesk desk(office.board, waiting, office.clock);
    Theme theme;
    QWidget window;
    window.setGeometry(100, 100, 400, 300);
    window.show();
    SupervisorDesk supervisor(desk, *office.store, theme, office.settings, &window);
    QMenu *screens = supervisor.menuActions().at(2)->menu();
    QVERIFY(screens);
    emit screens->aboutToShow();
    const QList<QAction *> choices = screens->actions();
    QCOMPARE(choices.size(), 4); // two screens, a line, and whichever the console is not on
    QVERIFY(choices.last()->isChecked());
    choices.first()->trigger();
    supervisor.toggleWallboard();
    QTRY_COMPARE(supervisor.wallboard()->screen()->name(), u"one"_s);
    emit screens->aboutToShow();
    screens->actions().at(1)->trigger(); // while it is shown it moves
    QTRY_COMPARE(supervisor.wallboard()->screen()->name(), u"two"_s);
    QVERIFY(supervisor.wallboard()->isFullScreen());
    QCOMPARE(office.settings.value("supervision/wallScreen"_L1).toString(), u"two"_s);
}

int main(int argc, char *argv[])
{
    QTemporaryFile screens;
    if (!screens.open())
        return 1;
    screens.write(R"({ "screens": [
        { "name": "one", "x": 0, "y": 0, "width": 1440, "height": 900, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1 },
        { "name": "two", "x": 1440, "y": 0, "width": 1280, "height": 720, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1 } ] })");
    screens.flush();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toLocal8Bit());
    QApplication app(argc, argv);
    TestWallboardScreens test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_wallboardscreens.moc"
