// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/sim/simbackend.h"
#include "models/core/switchboard.h"
#include "models/queuemodel.h"
#include "models/waitingmodel.h"
#include "views/history/calltable.h"
#include "views/supervisor/agentactions.h"
#include "views/supervisor/alarmband.h"
#include "views/supervisor/alarmdialog.h"
#include "views/supervisor/daychart.h"
#include "views/supervisor/supervisorboard.h"
#include "views/supervisor/supervisordesk.h"
#include "views/supervisor/wallboard.h"
#include "views/theme/keybutton.h"
#include "views/theme/theme.h"
#include "views/window/callerdesk.h"
#include "views/window/mainwindow.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// A supervisor with keys and mouse in the real windows, on the demo office.
class TestSupervisorBoard : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void aKeyOpensTheBoard();
    void pausingWithAReasonShowsWhenThePbxSaysSo();
    void theMenuSetsWhoIsAskedFirst();
    void aDoubleClickListens();
    void keysWhisperAndJoin();
    void whatCannotBeSaysWhy();
    void anAlarmIsAcknowledgedByCtrlK();
    void theWallboardComesAndGoes();
    void theChartIsReadBarByBar();
    void limitsWorkAtOnce();
    void withoutQueuesItSaysWhatToDo();
    void everyFocusableHasANameAndSize();

private:
    void openOffice();
    SupervisorBoard *board();
    void key(QWidget *window, Qt::Key k, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(window->windowHandle(), k, modifiers); }
    Office &office() { return m_backend->office(); }
    ExtensionId ext(const QString &number) const { return { m_account, number }; }
    /// Somebody who serves the sales line and is not the operator.
    QString agent();
    QModelIndex rowOf(const QString &number);
    QString cell(const QString &number, AgentBoardModel::Column column) { return rowOf(number).siblingAtColumn(column).data().toString(); }
    /// Puts that agent into a conversation with a colleague. Empty: it did not work.
    CallId talk(const QString &number);
    BargeMode ownPart(const CallId &call);

    const AccountId m_account { u"demo"_s };
    SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<SimBackend> m_backend;
    std::unique_ptr<Switchboard> m_switchboard;
    std::unique_ptr<WaitingModel> m_waiting;
    std::unique_ptr<OperatorDesk> m_desk;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<CallerDesk> m_callers;
    std::unique_ptr<MainWindow> m_window;
    SupervisorDesk *m_supervisor = nullptr;
};

void TestSupervisorBoard::init()
{
    m_backend = std::make_unique<SimBackend>();
    m_switchboard = std::make_unique<Switchboard>(m_clock);
    m_waiting = std::make_unique<WaitingModel>(m_switchboard.get());
    m_desk = std::make_unique<OperatorDesk>(*m_switchboard, *m_waiting, m_clock);
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(ThemeMode::Light);
    m_theme->apply(*qApp);
    QFile::remove(m_folder.filePath(u"board.ini"_s));
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"board.ini"_s), QSettings::IniFormat);
    m_callers = std::make_unique<CallerDesk>(*m_desk, QString(), *m_settings);
    m_window = std::make_unique<MainWindow>(*m_desk, *m_waiting, *m_theme, *m_settings);
    m_window->setCallers(*m_callers);
    m_supervisor = new SupervisorDesk(*m_desk, m_callers->store(), *m_theme, *m_settings, m_window.get());
    m_window->addViewActions(m_supervisor->menuActions());
    m_window->addForeignKeys(m_supervisor->boardActions());
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestSupervisorBoard::cleanup()
{
    m_window.reset();
    m_callers.reset();
    m_settings.reset();
    m_theme.reset();
    m_desk.reset();
    m_waiting.reset();
    m_switchboard.reset();
    m_backend.reset();
}

void TestSupervisorBoard::openOffice()
{
    Account account;
    account.id = m_account;
    account.backend = u"demo"_s;
    account.name = u"Demo office"_s;
    account.settings = { { u"scenario"_s, u"none"_s }, { u"extensions"_s, 60 } };
    m_switchboard->addBackend(m_backend.get(), account);
    m_backend->open(account, {});
    QTRY_VERIFY_WITH_TIMEOUT(m_switchboard->isConnected(m_account) && m_switchboard->queues()->rowCount() == 5, 20'000);
}

SupervisorBoard *TestSupervisorBoard::board()
{
    key(m_window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    SupervisorBoard *board = m_supervisor->board();
    return QTest::qWaitForWindowActive(board, 20'000) ? board : nullptr;
}

QString TestSupervisorBoard::agent()
{
    for (const SimAgent &a : office().queue(u"6701"_s)->agents)
        if (a.loggedIn && !a.paused && a.extension != u"1000"_s)
            return a.extension;
    return {};
}

QModelIndex TestSupervisorBoard::rowOf(const QString &number)
{
    const QAbstractItemModel *rows = m_supervisor->board()->agentTable()->model();
    for (int row = 0; row < rows->rowCount(); ++row)
        if (rows->index(row, 0).data(ExtensionIdRole).value<ExtensionId>() == ext(number))
            return rows->index(row, 0);
    return {};
}

CallId TestSupervisorBoard::talk(const QString &number)
{
    QString other;
    for (const SimAgent &a : office().queue(u"6702"_s)->agents)
        if (a.extension != number)
            other = a.extension;
    (void)office().setBehaviour(other, { Behaviour::Kind::Answer, 50, {} });
    const auto dialled = office().phoneDial(number, other);
    if (!dialled) {
        qWarning() << number << other << dialled.error().message();
        return {};
    }
    const CallId call(m_account, dialled->call);
    // The queue calls him talking as soon as he dials; the call follows.
    const bool talks = QTest::qWaitFor(
        [&] { return cell(number, AgentBoardModel::StateColumn) == u"Talking"_s && !rowOf(number).data(CallIdRole).value<CallId>().isEmpty(); }, 20'000);
    return talks ? rowOf(number).data(CallIdRole).value<CallId>() : CallId();
}

BargeMode TestSupervisorBoard::ownPart(const CallId &id)
{
    const Call *call = m_switchboard->call(id);
    if (call)
        for (const Leg &leg : call->legs)
            if (leg.extension == ext(u"1000"_s))
                return leg.monitoring;
    return BargeMode::None;
}

void TestSupervisorBoard::aKeyOpensTheBoard()
{
    openOffice();
    QVERIFY(!m_supervisor->board()->isVisible());
    SupervisorBoard *b = board();
    QVERIFY(b);
    QTRY_COMPARE_WITH_TIMEOUT(b->queueTable()->model()->rowCount(), 6, 20'000); // five, and all of them
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(agent()).isValid(), 20'000);
    QVERIFY(b->agentTable()->hasFocus());
    key(b, Qt::Key_Escape);
    QVERIFY(!b->isVisible());
    QVERIFY(m_window->keyActions().contains(b->agentActions().action(AgentActions::Kind::Listen))); // the user can change its key
}

void TestSupervisorBoard::pausingWithAReasonShowsWhenThePbxSaysSo()
{
    openOffice();
    SupervisorBoard *b = board();
    QVERIFY(b);
    const QString who = agent();
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(who).isValid(), 20'000);
    b->agentTable()->setCurrentIndex(rowOf(who));
    QTRY_COMPARE_WITH_TIMEOUT(cell(who, AgentBoardModel::StateColumn), u"Free"_s, 20'000);
    key(b, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto *menu = b->findChild<QMenu *>(u"pauseReasons"_s);
    QVERIFY(menu && menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return); // the second reason
    QTRY_COMPARE_WITH_TIMEOUT(cell(who, AgentBoardModel::StateColumn), u"Paused"_s, 20'000);
    QCOMPARE(cell(who, AgentBoardModel::DetailColumn), u"Lunch"_s);
    const auto paused = [this, &who] {
        for (const SimAgent &a : office().queue(u"6701"_s)->agents)
            if (a.extension == who)
                return a.paused;
        return false;
    };
    QVERIFY(paused());
    key(b, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier); // the same key ends it
    QTRY_COMPARE_WITH_TIMEOUT(cell(who, AgentBoardModel::StateColumn), u"Free"_s, 20'000);
    QVERIFY(!paused());
    key(b, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(cell(who, AgentBoardModel::StateColumn), u"Logged out"_s, 20'000);
    key(b, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(cell(who, AgentBoardModel::StateColumn), u"Free"_s, 20'000);
}

void TestSupervisorBoard::theMenuSetsWhoIsAskedFirst()
{
    openOffice();
    SupervisorBoard *b = board();
    QVERIFY(b);
    const QString who = agent();
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(who).isValid(), 20'000);
    b->agentTable()->setCurrentIndex(rowOf(who));
    const auto rankOf = [this, &who] {
        for (const SimAgent &a : office().queue(u"6701"_s)->agents)
            if (a.extension == who)
                return a.penalty;
        return -1;
    };
    QCOMPARE(rankOf(), 0);
    const auto entry = [](const QMenu &menu, const QString &start) {
        for (QAction *action : menu.actions())
            if (action->text().startsWith(start))
                return action;
        return static_cast<QAction *>(nullptr);
    };
    // One queue, or one entry for each.
    std::unique_ptr<QMenu> menu(b->agentActions().menu(nullptr));
    QAction *rank = entry(*menu, u"Rank: 0, asked first"_s) ? entry(*menu, u"Rank: 0, asked first"_s) : entry(*menu, u"Rank in Sales line: 0, asked first"_s);
    QVERIFY(rank && rank->isEnabled());
    entry(*rank->menu(), u"4"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(rankOf(), 4, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(who).data(Qt::ToolTipRole).toString().contains("Rank 4 in Sales line"_L1), 20'000);
    QVERIFY(rowOf(who).data(Qt::AccessibleTextRole).toString().contains("Rank 4 in Sales line"_L1));
}

void TestSupervisorBoard::aDoubleClickListens()
{
    openOffice();
    SupervisorBoard *b = board();
    QVERIFY(b);
    const QString who = agent();
    const CallId call = talk(who);
    QVERIFY(!call.isEmpty());
    b->agentTable()->scrollTo(rowOf(who));
    const QPoint at = b->agentTable()->visualRect(rowOf(who)).center();
    QTest::mouseClick(b->agentTable()->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(b->agentTable()->viewport(), Qt::LeftButton, {}, at);
    QTRY_COMPARE_WITH_TIMEOUT(ownPart(call), BargeMode::Listen, 20'000);
}

void TestSupervisorBoard::keysWhisperAndJoin()
{
    openOffice();
    SupervisorBoard *b = board();
    QVERIFY(b);
    const QString who = agent();
    const CallId call = talk(who);
    QVERIFY(!call.isEmpty());
    b->agentTable()->setCurrentIndex(rowOf(who));
    key(b, Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(ownPart(call), BargeMode::Whisper, 20'000);
    // The button names what it does and is there for the mouse.
    QTRY_VERIFY_WITH_TIMEOUT(b->findChild<KeyButton *>(u"agent-bargeButton"_s)->isEnabled(), 20'000);
    QCOMPARE(b->findChild<KeyButton *>(u"agent-bargeButton"_s)->text(), u"Join in"_s);
}

void TestSupervisorBoard::whatCannotBeSaysWhy()
{
    openOffice();
    SupervisorBoard *b = board();
    QVERIFY(b);
    const QString who = agent();
    QTRY_COMPARE_WITH_TIMEOUT(cell(who, AgentBoardModel::StateColumn), u"Free"_s, 20'000);
    b->agentTable()->setCurrentIndex(rowOf(who));
    const QAction *listen = b->agentActions().action(AgentActions::Kind::Listen);
    QVERIFY(!listen->isEnabled());
    QVERIFY2(listen->toolTip().endsWith(u"is not in a conversation."_s), qPrintable(listen->toolTip()));
    m_backend->simulateOutage(600'000);
    QTRY_COMPARE_WITH_TIMEOUT(b->agentActions().action(AgentActions::Kind::Pause)->toolTip(), u"The link to the PBX is down."_s, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(cell(who, AgentBoardModel::StateColumn), u"Not sure"_s, 20'000);
}

void TestSupervisorBoard::anAlarmIsAcknowledgedByCtrlK()
{
    openOffice();
    QueueRules rules;
    rules.of(Measure::Waiting) = { std::nullopt, 1 };
    m_supervisor->rules().setCommon(rules);
    AlarmSteps steps;
    steps.soundAfter = 0;
    m_supervisor->rules().setSteps(steps);
    QSignalSpy sounds(&m_supervisor->alarms(), &AlarmCenter::soundRequested);
    SupervisorBoard *b = board();
    QVERIFY(b);
    const auto *band = b->findChild<AlarmBand *>();
    QCOMPARE(band->grade(), AlarmGrade::Calm);
    const auto call = office().inbound(u"+44 1632 960284"_s, u"6700"_s);
    QVERIFY(call);
    QTRY_COMPARE_WITH_TIMEOUT(band->grade(), AlarmGrade::Alarm, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!sounds.isEmpty(), 20'000);
    QVERIFY2(band->sentence().startsWith(u"Main number: 1 waiting"_s), qPrintable(band->sentence()));
    auto *button = b->findChild<KeyButton *>(u"acknowledgeButton"_s);
    QVERIFY(button->isVisible());
    QVERIFY(m_supervisor->alarms().wantsAttention());
    key(b, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!m_supervisor->alarms().wantsAttention());
    QVERIFY(!button->isVisible());
    QCOMPARE(band->grade(), AlarmGrade::Alarm); // until the cause is gone
    (void)office().hangUpCall(call->call);
    QTRY_COMPARE_WITH_TIMEOUT(band->grade(), AlarmGrade::Calm, 20'000);

    // The same key in the console's own window.
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), 20'000));
    QVERIFY(office().inbound(u"+44 1632 960284"_s, u"6701"_s, { .name = {} }));
    QTRY_VERIFY_WITH_TIMEOUT(m_supervisor->alarms().wantsAttention(), 20'000);
    key(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!m_supervisor->alarms().wantsAttention());
}

void TestSupervisorBoard::theWallboardComesAndGoes()
{
    openOffice();
    key(m_window.get(), Qt::Key_F11);
    Wallboard *wall = m_supervisor->wallboard();
    QVERIFY(wall && wall->isVisible());
    QVERIFY(wall->isFullScreen());
    QVERIFY(QTest::qWaitForWindowExposed(wall, 20'000));
    QTRY_VERIFY_WITH_TIMEOUT(wall->text().contains(u"Service hotline, 0 waiting"_s), 20'000);
    key(wall, Qt::Key_Escape);
    QVERIFY(!wall->isVisible());
    QVERIFY(m_window->isVisible());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), 20'000));
    key(m_window.get(), Qt::Key_F11);
    QVERIFY(wall->isVisible());
    key(wall, Qt::Key_F11); // and the key that brought it takes it away
    QVERIFY(!wall->isVisible());
}

void TestSupervisorBoard::theChartIsReadBarByBar()
{
    openOffice();
    const auto call = office().inbound(u"+44 1632 960284"_s, u"6700"_s);
    QVERIFY(call);
    SupervisorBoard *b = board();
    QVERIFY(b);
    const auto offered = [](const DayChart &chart) {
        int sum = 0;
        for (const HalfHour &half : chart)
            sum += half.offered;
        return sum;
    };
    QTRY_VERIFY_WITH_TIMEOUT(offered(b->chart()->chart()) > 1, 20'000); // this call, and those that the office remembers
    b->chart()->setFocus(Qt::TabFocusReason);
    const int at = b->chart()->cursor();
    QVERIFY(at >= 0);
    key(b, Qt::Key_Home);
    const int first = b->chart()->cursor();
    key(b, Qt::Key_Right);
    QCOMPARE(b->chart()->cursor(), first + 1);
    QVERIFY2(b->chart()->accessibleDescription().contains(u"answered"_s), qPrintable(b->chart()->accessibleDescription()));
    b->queueTable()->setCurrentIndex(b->queueTable()->model()->index(1, 0));
    QVERIFY(b->chart()->accessibleName().contains(u"Sales line"_s));
    const auto chartOf = [this](const QString &queue) { return m_supervisor->statistics().chart({ m_account, queue }); };
    QTRY_VERIFY_WITH_TIMEOUT(b->chart()->chart() == chartOf(u"6701"_s), 20'000);
    QVERIFY(offered(chartOf(u"6700"_s)) > 0);
    QVERIFY(offered(m_supervisor->statistics().totalChart()) > offered(b->chart()->chart()));
}

void TestSupervisorBoard::limitsWorkAtOnce()
{
    openOffice();
    const QueueId sales { m_account, u"6701"_s };
    m_supervisor->showLimits(sales);
    auto *dialog = m_window->findChild<AlarmDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *own = dialog->findChild<QCheckBox *>(u"alarmOwn"_s);
    auto *warn = dialog->findChild<QSpinBox *>(u"warnWaiting"_s);
    QCOMPARE(dialog->findChild<QComboBox *>(u"alarmQueue"_s)->currentText(), u"Sales line"_s);
    QVERIFY(!own->isChecked() && !warn->isEnabled());
    QCOMPARE(warn->text(), u"never"_s);
    own->click();
    QVERIFY(warn->isEnabled());
    warn->setValue(4);
    QCOMPARE(m_supervisor->rules().rules(sales).of(Measure::Waiting).warn, std::optional(4));
    QVERIFY(!m_supervisor->rules().common().of(Measure::Waiting).warn);
    dialog->findChild<QSpinBox *>(u"serviceSeconds"_s)->setValue(45);
    QCOMPARE(m_supervisor->rules().serviceSeconds(sales, 20), 45);
    dialog->findChild<QSpinBox *>(u"soundAfter"_s)->setValue(12);
    QCOMPARE(m_supervisor->rules().steps().soundAfter, 12);
    own->click();
    QVERIFY(!m_supervisor->rules().hasOwn(sales));
}

void TestSupervisorBoard::withoutQueuesItSaysWhatToDo()
{
    SupervisorBoard *b = board();
    QVERIFY(b);
    QVERIFY2(b->queueTable()->emptyText().contains(u"Connect to a PBX"_s), qPrintable(b->queueTable()->emptyText()));
    QVERIFY(!b->agentTable()->emptyText().isEmpty());
    key(m_window.get(), Qt::Key_F11); // paints without a queue too
    QVERIFY(QTest::qWaitForWindowExposed(m_supervisor->wallboard(), 20'000));
}

void TestSupervisorBoard::everyFocusableHasANameAndSize()
{
    openOffice();
    SupervisorBoard *b = board();
    QVERIFY(b);
    m_supervisor->showLimits();
    const auto *dialog = b->findChild<AlarmDialog *>();
    QVERIFY(dialog);
    for (const QWidget *widget : b->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->objectName().startsWith(u"qt_"_s))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        const QString what = u"%1 %2"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName());
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), qPrintable(what));
        QVERIFY2(widget->height() >= 24, qPrintable(what));
    }
}

QTEST_MAIN(TestSupervisorBoard)
#include "tst_supervisorboard.moc"
