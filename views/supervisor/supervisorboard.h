// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/supervision/agentboardmodel.h"
#include "models/supervision/queueboardmodel.h"

#include <QWidget>

class QAction;

namespace Cordboard {

class AgentActions;
class AgentHand;
class AlarmBand;
class CallTable;
class DayChartView;
class OperatorDesk;
class PanelHeader;
class Theme;
struct CellLook;

/// A window of its own with what a supervisor watches: the alarm on top, queues and the day at the start, agents at the end.
class SupervisorBoard final : public QWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        OperatorDesk &desk;
        QueueStatistics &statistics;
        AlarmCenter &alarms;
        QueueBoardModel &queues;
        AgentBoardModel &agents;
        AgentHand &hand;
    };
    /// The commands that the band and the head of the board show.
    struct Commands
    {
        QAction *acknowledge;
        QAction *snooze;
        QAction *limits;
        QAction *wallboard;
    };

    /// All must outlive it.
    SupervisorBoard(const Parts &parts, const Commands &commands, const Theme &theme, QWidget *parent = nullptr);
    ~SupervisorBoard() override;

    AgentActions &agentActions() { return *m_actions; }
    CallTable *queueTable() const { return m_queueTable; }
    CallTable *agentTable() const { return m_agentTable; }
    DayChartView *chart() const { return m_chart; }

    QSize sizeHint() const override;

signals:
    /// The limits of that queue are wanted.
    void limitsRequested(const Cordboard::QueueId &queue);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *buildQueues();
    QWidget *buildAgents();
    CellLook queueLook(const QModelIndex &index) const;
    CellLook agentLook(const QModelIndex &index) const;
    void refresh();
    void showChart();
    QString emptyQueues() const;
    void openAgentMenu(const QPoint &position);
    QPoint agentPlace() const;

    Parts m_parts;
    const Theme &m_theme;
    AgentActions *m_actions;
    AlarmBand *m_band;
    PanelHeader *m_queueHeader;
    PanelHeader *m_agentHeader;
    CallTable *m_queueTable;
    CallTable *m_agentTable;
    DayChartView *m_chart;
};

} // namespace Cordboard
