// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/supervision/agentboardmodel.h"
#include "models/supervision/agenthand.h"
#include "models/supervision/alarmcenter.h"
#include "models/supervision/queueboardmodel.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QScreen;
class QSettings;
class QWidget;

namespace Cordboard {

class CallStore;
class SupervisorBoard;
class Theme;
class Wallboard;

/// Everything for supervisors in one object: counts, thresholds, alarms, the board and the wallboard with their commands and keys.
///
/// What an alarm asks of the desktop comes out of alarms(): connect AlarmCenter::soundRequested to a player, notificationRequested and
/// notificationWithdrawn to the notifier, and call acknowledge(queue) or snooze(queue) for a notification's buttons.
class SupervisorDesk final : public QObject
{
    Q_OBJECT
public:
    /// `window`: the console's; board and dialogs belong to it. All must outlive it.
    SupervisorDesk(OperatorDesk &desk, CallStore &store, const Theme &theme, QSettings &settings, QWidget *window);
    ~SupervisorDesk() override;

    AlarmCenter &alarms() { return m_alarms; }
    QueueStatistics &statistics() { return m_statistics; }
    ThresholdRules &rules() { return m_rules; }
    /// nullptr before they were shown for the first time.
    SupervisorBoard *board() const;
    Wallboard *wallboard() const;

    /// Board, wallboard, its screen, acknowledging, snoozing, limits: for a menu, in this order. Their keys work in the console's window and in the
    /// board's.
    QList<QAction *> menuActions() const;
    /// The keys of the board's own commands, for the settings; they work in the board only.
    QList<QAction *> boardActions();

    void showBoard();
    void showLimits(const QueueId &queue = {});
    void toggleWallboard();

signals:
    /// Somebody acknowledged or snoozed: whatever else pulses may stop.
    void acknowledged();

private:
    QAction *command(const char *name, const QString &text, const QString &icon, const QKeySequence &keys, void (SupervisorDesk::*slot)());
    SupervisorBoard *makeBoard();
    void acknowledge();
    void snooze();
    void fillScreens(QMenu *menu);
    void chooseScreen(const QString &name);
    QScreen *wallScreen() const;
    void follow();

    OperatorDesk &m_desk;
    const Theme &m_theme;
    QSettings &m_settings;
    QWidget *m_window;
    ThresholdRules m_rules;
    QueueStatistics m_statistics;
    AlarmCenter m_alarms;
    QueueBoardModel m_queues;
    AgentBoardModel m_agents;
    AgentHand m_hand;
    QAction *m_showBoard;
    QAction *m_showWall;
    QAction *m_acknowledge;
    QAction *m_snooze;
    QAction *m_limits;
    QMenu *m_screens;
    QPointer<SupervisorBoard> m_board;
    QPointer<Wallboard> m_wallboard;
};

} // namespace Cordboard
