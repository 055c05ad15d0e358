// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/sim/simbackend.h"
#include "models/agentmodel.h"
#include "models/callmodel.h"
#include "models/cdrmodel.h"
#include "models/conferencemodel.h"
#include "models/contactmodel.h"
#include "models/core/secondtick.h"
#include "models/core/switchboard.h"
#include "models/desk/operatordesk.h"
#include "models/extensionmodel.h"
#include "models/flowmodel.h"
#include "models/mailboxmodel.h"
#include "models/parkmodel.h"
#include "models/queuemodel.h"
#include "models/sharedlinemodel.h"
#include "models/waitingmodel.h"
#include "models/wakeupmodel.h"
#include "tests/shared/modelrows.h"
#include "views/panels/agentspanel.h"
#include "views/panels/parkedpanel.h"
#include "views/panels/queuespanel.h"
#include "views/panels/sidetabs.h"
#include "views/panels/waitingpanel.h"
#include "views/people/peoplegrid.h"
#include "views/people/peopleview.h"
#include "views/theme/theme.h"
#include "views/window/mainwindow.h"
#include "views/window/searchbox.h"

#include <QListView>
#include <QRandomGenerator>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// Every model that the real window stands on, the chains of proxies as they are put together there, through a storm
/// and lost links: none ever breaks the rules of a Qt model, and in the end the panels have the rows of the tables.
class TestModelsInWindow : public QObject
{
    Q_OBJECT
private slots:
    void everyModelKeepsTheRulesInAStorm();

private:
    static constexpr int patience = 30'000;
};

void TestModelsInWindow::everyModelKeepsTheRulesInAStorm()
{
    const AccountId id(u"demo"_s);
    const QDateTime morning(QDate(2026, 3, 2), QTime(9, 41), QTimeZone::UTC);
    ManualClock clock(morning);
    SimBackend backend;
    Switchboard board(clock);
    WaitingModel waiting(&board);
    OperatorDesk desk(board, waiting, clock);
    Theme theme;
    theme.apply(*qApp);
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    Account account;
    account.id = id;
    account.backend = u"demo"_s;
    account.name = u"Demo office"_s;
    account.settings = { { u"office"_s, u"standard"_s }, { u"scenario"_s, u"storm"_s }, { u"autoRun"_s, false },
        { u"startMs"_s, morning.toMSecsSinceEpoch() } };
    board.addBackend(&backend, account);
    MainWindow window(desk, waiting, theme, settings);
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window, patience));

    QSet<QAbstractItemModel *> models { board.extensions(), board.calls(), board.parkSlots(), board.queues(),
        board.agents(), board.sharedLines(), board.mailboxes(), board.flows(), board.conferences(), board.wakeUps(),
        board.contacts(), board.cdrs(), &waiting, &desk.handedOver(), &window.results() };
    for (QAbstractItemModel *model : window.findChildren<QAbstractItemModel *>())
        models.insert(model);
    QSet<QAbstractItemModel *> shown;
    for (QAbstractItemView *view : window.findChildren<QAbstractItemView *>())
        if (view->model())
            shown.insert(view->model());
    QVERIFY2(shown.size() >= 8, qPrintable(QString::number(shown.size())));
    models.unite(shown);
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (QAbstractItemModel *model : std::as_const(models))
        testers.push_back(testModel(model));

    backend.open(account, {});
    QTRY_VERIFY_WITH_TIMEOUT(board.isConnected(id), patience);
    QRandomGenerator random(9);
    SearchBox *box = window.findChild<SearchBox *>();
    auto *people = window.findChild<PeopleView *>();
    QListView *waitingList = window.findChild<WaitingPanel *>()->list();
    for (int i = 0; i < 120; ++i) {
        const int ms = int(random.bounded(20, 400));
        clock.advance(ms);
        backend.advance(ms);
        if (random.bounded(3) > 0)
            board.flushNow();
        if (random.bounded(6) == 0)
            board.secondTick()->beat();
        switch (random.bounded(30)) {
        case 0: backend.simulateOutage(random.bounded(100, 1'500)); break;
        case 1: box->setText(QString::number(random.bounded(10, 110))); break;
        case 2: box->clear(); break;
        case 3: people->focusList(); break;
        case 4: waitingList->setFocus(Qt::TabFocusReason); break; // rows are held now
        case 5: box->setFocus(Qt::TabFocusReason); break;
        case 6: people->setLook(random.bounded(2) ? PeopleLook::Table : PeopleLook::Cards); break;
        case 7: desk.trigger(DeskAction::TakeNext); break;
        case 8: desk.trigger(DeskAction::Park); break;
        case 9: desk.trigger(DeskAction::EndCall); break;
        case 10: desk.trigger(DeskAction::Transfer); break;
        default: break;
        }
        QCoreApplication::processEvents();
    }
    QVERIFY(backend.office().eventCount() > 2'000);
    while (!board.isConnected(id)) {
        clock.advance(500);
        backend.advance(500);
        QCoreApplication::processEvents();
    }
    box->setFocus(Qt::TabFocusReason);
    box->clear();
    board.flushNow();
    QTRY_COMPARE_WITH_TIMEOUT(people->grid()->model()->rowCount(), board.extensions()->rowCount(), patience);
    QCOMPARE(window.findChild<ParkedPanel *>()->list()->model()->rowCount(), board.parkSlots()->rowCount());
    const auto *side = window.findChild<SideTabs *>();
    QCOMPARE(side->queues()->list()->model()->rowCount(), board.queues()->rowCount());
    QCOMPARE(side->agents()->list()->model()->rowCount(), board.agents()->rowCount());
    backend.close();
}

QTEST_MAIN(TestModelsInWindow)
#include "tst_modelsinwindow.moc"
