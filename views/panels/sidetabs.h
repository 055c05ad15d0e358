// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/operatordesk.h"

#include <QWidget>

class QStackedWidget;

namespace Cordboard {

class AgentsPanel;
class DockPanel;
class DragSession;
class HistoryPanel;
class KeyButton;
class MissedCalls;
class PillTabBar;
class QueuesPanel;
class Theme;

/// Queues, agents and history in one dock: the tabs stand where the others have their header.
class SideTabs final : public QWidget
{
    Q_OBJECT
public:
    enum class Page { Queues, Agents, History };

    /// `missed` must outlive it; `drag`: nullptr for none.
    SideTabs(OperatorDesk &desk, const MissedCalls &missed, const Theme &theme, DragSession *drag, QWidget *parent = nullptr);

    /// The row of tabs, for QDockWidget::setTitleBarWidget().
    QWidget *titleBar() const { return m_title; }
    PillTabBar *tabs() const { return m_tabs; }
    QueuesPanel *queues() const { return m_queues; }
    AgentsPanel *agents() const { return m_agents; }
    HistoryPanel *history() const { return m_history; }

    Page page() const;
    void setPage(Page page);
    /// In a low window another panel stands here as the first tab; nullptr takes it out again, and it is nobody's child then.
    void setGuest(DockPanel *panel, const QString &title);
    DockPanel *guest() const { return m_guest; }
    /// The history with the missed calls only.
    void showMissed();

signals:
    void textTyped(const QString &text);
    /// The three dots: a menu of the window's.
    void moreRequested(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildTitle();

    const Theme &m_theme;
    QWidget *m_title;
    PillTabBar *m_tabs;
    KeyButton *m_more;
    QStackedWidget *m_stack;
    DockPanel *m_guest = nullptr; ///< the first page while there is one
    QueuesPanel *m_queues;
    AgentsPanel *m_agents;
    HistoryPanel *m_history;
};

} // namespace Cordboard
