// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/supervisor/supervisordesk.h"

#include "models/core/switchboard.h"
#include "models/history/callstore.h"
#include "views/history/calltable.h"
#include "views/supervisor/agentactions.h"
#include "views/supervisor/alarmdialog.h"
#include "views/supervisor/supervisorboard.h"
#include "views/supervisor/wallboard.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QGuiApplication>
#include <QMenu>
#include <QScreen>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cordboard {

SupervisorDesk::SupervisorDesk(OperatorDesk &desk, CallStore &store, const Theme &theme, QSettings &settings, QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_theme(theme)
    , m_settings(settings)
    , m_window(window)
    , m_rules(settings)
    , m_statistics(desk.board(), m_rules, &store)
    , m_alarms(desk.board(), m_statistics, m_rules)
    , m_queues(desk.board(), m_statistics, m_alarms)
    , m_agents(desk.board(), m_rules)
    , m_hand(desk, m_agents)
    , m_showBoard(command("supervisor-board", tr("Supervisor board"), u"headset"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_S, &SupervisorDesk::showBoard))
    , m_showWall(command("wallboard", tr("Wallboard"), u"board"_s, Qt::Key_F11, &SupervisorDesk::toggleWallboard))
    , m_acknowledge(command("acknowledge-alarm", tr("Acknowledge alarm"), u"alarm-ack"_s, Qt::CTRL | Qt::Key_K, &SupervisorDesk::acknowledge))
    , m_snooze(command("snooze-alarm", tr("Snooze alarm"), u"sound"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_K, &SupervisorDesk::snooze))
    , m_limits(command("alarm-limits", tr("Limits and alarms"), u"settings"_s, {}, nullptr))
    , m_screens(new QMenu(tr("Screen of the wallboard"), window))
{
    connect(m_limits, &QAction::triggered, this, [this] { showLimits(); });
    connect(m_screens, &QMenu::aboutToShow, this, [this] { fillScreens(m_screens); });
    connect(&m_alarms, &AlarmCenter::changed, this, &SupervisorDesk::follow);
    connect(&m_rules, &ThresholdRules::changed, this, &SupervisorDesk::follow);
    connect(&m_alarms, &AlarmCenter::raised, this, [this](const QueueId &, const QString &sentence) {
        emit m_desk.noticed({ Notice::Level::Warning, sentence, {}, m_desk.clock().now() });
    });
    connect(&desk, &OperatorDesk::stateChanged, this, [this] {
        const DeskPhase phase = m_desk.state().phase;
        m_alarms.setWithCaller(phase == DeskPhase::WithYou || phase == DeskPhase::Asking || phase == DeskPhase::Held);
    });
    follow();
}

SupervisorDesk::~SupervisorDesk()
{
    delete m_wallboard;
    delete m_board; // they read the models that go with this
}

QAction *SupervisorDesk::command(const char *name, const QString &text, const QString &icon, const QKeySequence &keys, void (SupervisorDesk::*slot)())
{
    auto *action = new QAction(m_theme.icon(icon), text, m_window);
    action->setObjectName(QLatin1StringView(name));
    action->setAutoRepeat(false);
    action->setShortcut(keys);
    if (slot)
        connect(action, &QAction::triggered, this, slot);
    return action;
}

SupervisorBoard *SupervisorDesk::board() const
{
    return m_board;
}

Wallboard *SupervisorDesk::wallboard() const
{
    return m_wallboard;
}

QList<QAction *> SupervisorDesk::menuActions() const
{
    return { m_showBoard, m_showWall, m_screens->menuAction(), m_acknowledge, m_snooze, m_limits };
}

QList<QAction *> SupervisorDesk::boardActions()
{
    return makeBoard()->agentActions().all();
}

SupervisorBoard *SupervisorDesk::makeBoard()
{
    if (!m_board) {
        m_board = new SupervisorBoard({ m_desk, m_statistics, m_alarms, m_queues, m_agents, m_hand }, { m_acknowledge, m_snooze, m_limits, m_showWall }, m_theme, m_window);
        if (!m_board->restoreGeometry(m_settings.value("supervision/window"_L1).toByteArray()))
            m_board->resize(m_board->sizeHint().boundedTo(m_window->screen()->availableSize() * 0.95)); // unasked, Qt gives two thirds of the screen
        connect(m_board, &SupervisorBoard::limitsRequested, this, &SupervisorDesk::showLimits);
        connect(m_board, &SupervisorBoard::closed, this, [this] { m_settings.setValue("supervision/window"_L1, m_board->saveGeometry()); });
    }
    return m_board;
}

void SupervisorDesk::showBoard()
{
    SupervisorBoard *board = makeBoard();
    board->show();
    board->raise();
    board->activateWindow();
    board->agentTable()->setFocus(Qt::OtherFocusReason);
}

void SupervisorDesk::showLimits(const QueueId &queue)
{
    QWidget *parent = m_board && m_board->isVisible() ? static_cast<QWidget *>(m_board) : m_window;
    auto *dialog = new AlarmDialog(m_desk.board(), m_rules, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->chooseQueue(queue);
    dialog->open();
}

void SupervisorDesk::acknowledge()
{
    m_alarms.acknowledge();
    emit acknowledged();
}

void SupervisorDesk::snooze()
{
    m_alarms.snooze();
    emit acknowledged();
}

void SupervisorDesk::follow()
{
    const bool wanted = m_alarms.wantsAttention();
    m_snooze->setEnabled(wanted);
    m_snooze->setToolTip(wanted ? tr("Silent for %n minute(s), then again if it is still so", nullptr, m_rules.steps().snoozeMinutes) : tr("There is no alarm."));
}

QScreen *SupervisorDesk::wallScreen() const
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const QString chosen = m_settings.value("supervision/wallScreen"_L1).toString();
    for (QScreen *screen : screens)
        if (screen->name() == chosen)
            return screen;
    // Nobody chose: not the one that the operator works on, if there is another.
    QScreen *own = m_window->screen();
    const auto other = std::find_if(screens.begin(), screens.end(), [own](const QScreen *screen) { return screen != own; });
    return other == screens.end() ? own : *other;
}

void SupervisorDesk::toggleWallboard()
{
    if (m_wallboard && m_wallboard->isVisible()) {
        m_wallboard->close();
        return;
    }
    if (!m_wallboard) {
        // No child of the window: a minimised console must not take the wall with it.
        m_wallboard = new Wallboard(m_desk.board(), m_statistics, m_queues, m_agents, m_theme);
        m_wallboard->setAttribute(Qt::WA_QuitOnClose, false);
        for (QAction *action : { m_showWall, m_acknowledge, m_snooze })
            m_wallboard->addAction(action);
        connect(m_wallboard, &Wallboard::menuRequested, this, [this](const QPoint &position) {
            fillScreens(m_screens);
            m_screens->popup(position);
        });
    }
    m_wallboard->showOn(wallScreen());
}

void SupervisorDesk::fillScreens(QMenu *menu)
{
    menu->clear();
    const QScreen *now = wallScreen();
    for (const QScreen *screen : QGuiApplication::screens()) {
        const QString model = QStringList { screen->manufacturer(), screen->model() }.join(u' ').simplified();
        const QString name = model.isEmpty() ? screen->name() : tr("%1, %2", "screen's name, its model").arg(screen->name(), model);
        QAction *action = menu->addAction(tr("%1 (%2 x %3)", "screen (width x height)").arg(name).arg(screen->size().width()).arg(screen->size().height()));
        action->setCheckable(true);
        action->setChecked(screen == now);
        connect(action, &QAction::triggered, this, [this, chosen = screen->name()] { chooseScreen(chosen); });
    }
    menu->addSeparator();
    QAction *automatic = menu->addAction(tr("Whichever the console is not on"));
    automatic->setCheckable(true);
    automatic->setChecked(m_settings.value("supervision/wallScreen"_L1).toString().isEmpty());
    connect(automatic, &QAction::triggered, this, [this] { chooseScreen({}); });
}

void SupervisorDesk::chooseScreen(const QString &name)
{
    m_settings.setValue("supervision/wallScreen"_L1, name);
    if (m_wallboard && m_wallboard->isVisible()) {
        m_wallboard->showNormal();
        m_wallboard->showOn(wallScreen());
    }
}

} // namespace Cordboard
