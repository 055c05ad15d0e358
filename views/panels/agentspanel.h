// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/queue.h"
#include "views/panels/dockpanel.h"

#include <QStringList>

class QMenu;
class QSortFilterProxyModel;

namespace Cordboard {

class AgentRowDelegate;
class RowsProxy;

/// Agents by name, and what a supervisor may do with them.
class AgentsPanel final : public DockPanel
{
    Q_OBJECT
public:
    /// `drag`: nullptr for none.
    AgentsPanel(OperatorDesk &desk, const Theme &theme, DragSession *drag, QWidget *parent = nullptr);

    /// The reasons that the pause menu offers; translated.
    void setPauseReasons(const QStringList &reasons) { m_pauseReasons = reasons; }
    /// Log in and out, pause, rank, listen, whisper, speak: what this PBX lacks is absent, what is not possible now says why.
    /// Its caller shows and deletes it.
    QMenu *menuFor(const QueueAgentId &agent, QWidget *parent);

protected:
    void refreshHeader() override;

private:
    void addLogin(QMenu *menu, const QueueAgent &agent);
    void addPause(QMenu *menu, const QueueAgent &agent);
    void addRank(QMenu *menu, const QueueAgent &agent);
    void addBarge(QMenu *menu, const QueueAgent &agent);
    /// Adds what the PBX knows, disabled with the reason where it cannot be used; nullptr: the PBX lacks it.
    QAction *addAction(QMenu *menu, const AccountId &account, Capability capability, const QString &text);
    void openMenu(const QModelIndex &row, const QPoint &position);

    QSortFilterProxyModel *m_sorted;
    RowsProxy *m_spoken;
    AgentRowDelegate *m_delegate;
    QStringList m_pauseReasons;
};

} // namespace Cordboard
