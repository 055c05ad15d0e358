// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/agentspanel.h"

#include "models/agentmodel.h"
#include "models/core/switchboard.h"
#include "views/panels/agentrow.h"
#include "views/panels/rankmenu.h"
#include "views/panels/rowsproxy.h"

#include <QMenu>
#include <QSortFilterProxyModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cordboard {

AgentsPanel::AgentsPanel(OperatorDesk &desk, const Theme &theme, DragSession *drag, QWidget *parent)
    : DockPanel(desk, theme, tr("Agents"), u"people"_s, parent)
    , m_sorted(new QSortFilterProxyModel(this))
    , m_spoken(new RowsProxy(this))
    , m_delegate(new AgentRowDelegate(*list(), desk.board()))
    , m_pauseReasons { tr("Break", "reason of an agent's pause"), tr("Lunch", "reason of an agent's pause"),
        tr("Meeting", "reason of an agent's pause"), tr("Paperwork", "reason of an agent's pause") }
{
    setObjectName("agentsPanel"_L1);
    m_sorted->setSortRole(SortRole);
    m_sorted->setSourceModel(desk.board().agents());
    m_sorted->sort(0);
    m_spoken->setAnswer(
        Qt::AccessibleTextRole, [this](const QModelIndex &row) { return m_delegate->sentence(row, now()); });
    m_spoken->setAnswer(Qt::ToolTipRole, [](const QModelIndex &row) { return AgentRowDelegate::rankOf(row); });
    m_spoken->setSourceModel(m_sorted);
    setRows(m_spoken, m_delegate);
    list()->setEmptyText(tr("This PBX has told of no agents."));
    list()->setDrag(
        drag,
        [](const QModelIndex &row) -> std::optional<DragPayload> {
            return DragPayload { .kind = DragPayload::Kind::Person, .person = row.data(ExtensionIdRole).value<ExtensionId>(),
                .label = row.data(NameRole).toString() };
        },
        [](const QModelIndex &row) {
            return DropTarget { .kind = DropTarget::Kind::Person, .person = row.data(ExtensionIdRole).value<ExtensionId>() };
        });
    connect(list(), &PanelList::rowActivated, this, [this](const QModelIndex &row) {
        openMenu(row, list()->viewport()->mapToGlobal(list()->visualRect(row).center()));
    });
    connect(list(), &PanelList::menuRequested, this, &AgentsPanel::openMenu);
    refreshHeader();
}

void AgentsPanel::openMenu(const QModelIndex &row, const QPoint &position)
{
    QMenu *menu = menuFor(EntityTableBase::idOf<QueueAgentId>(row), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(position);
}

QAction *AgentsPanel::addAction(QMenu *menu, const AccountId &account, Capability capability, const QString &text)
{
    const Capabilities can = board().capabilities(account);
    if (!can.knows(capability))
        return nullptr;
    QAction *action = menu->addAction(text);
    if (!board().isConnected(account)) {
        action->setEnabled(false);
        action->setToolTip(tr("The link to the PBX is down."));
    } else if (!can.has(capability)) {
        action->setEnabled(false);
        action->setToolTip(can.reason(capability));
    }
    return action;
}

QMenu *AgentsPanel::menuFor(const QueueAgentId &id, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setToolTipsVisible(true);
    const QueueAgent *agent = board().agent(id);
    if (!agent)
        return menu;
    addLogin(menu, *agent);
    addPause(menu, *agent);
    addRank(menu, *agent);
    menu->addSeparator();
    addBarge(menu, *agent);
    return menu;
}

void AgentsPanel::addLogin(QMenu *menu, const QueueAgent &agent)
{
    const QModelIndex row = board().agents()->indexOf(agent.id);
    const QString name = row.data(NameRole).toString();
    const QString queue = row.data(AgentModel::QueueNameRole).toString();
    const bool in = !agent.loggedIn;
    QAction *action = addAction(menu, agent.id.account(), Capability::QueueLogin,
        in ? tr("Log in to %1", "queue").arg(queue) : tr("Log out of %1", "queue").arg(queue));
    if (!action)
        return;
    connect(action, &QAction::triggered, this, [this, queueId = agent.queue, extension = agent.extension, name, in] {
        desk().request({ queueId.account(), Command::QueueLogin { queueId, extension, in } },
            in ? tr("Logging in %1").arg(name) : tr("Logging out %1").arg(name));
    });
}

void AgentsPanel::addPause(QMenu *menu, const QueueAgent &agent)
{
    const AccountId account = agent.id.account();
    const QString name = board().agents()->indexOf(agent.id).data(NameRole).toString();
    const auto ask = [this, queue = agent.queue, extension = agent.extension, name](bool pause, const QString &reason) {
        desk().request({ queue.account(), Command::QueuePause { queue, extension, pause, reason } },
            pause ? tr("Pausing %1").arg(name) : tr("Ending the pause of %1").arg(name));
    };
    if (agent.paused) {
        if (QAction *resume = addAction(menu, account, Capability::QueuePause, tr("End the pause")))
            connect(resume, &QAction::triggered, this, [ask] { ask(false, {}); });
        return;
    }
    QAction *pause = addAction(menu, account, Capability::QueuePause, tr("Pause"));
    if (!pause)
        return;
    if (!agent.loggedIn) {
        pause->setEnabled(false);
        pause->setToolTip(tr("%1 is not logged in to this queue.").arg(name));
    }
    auto *reasons = new QMenu(menu);
    connect(reasons->addAction(tr("Without a reason")), &QAction::triggered, this, [ask] { ask(true, {}); });
    for (const QString &reason : std::as_const(m_pauseReasons))
        connect(reasons->addAction(reason), &QAction::triggered, this, [ask, reason] { ask(true, reason); });
    const bool enabled = pause->isEnabled();
    pause->setMenu(reasons);
    pause->setEnabled(enabled);
}

void AgentsPanel::addRank(QMenu *menu, const QueueAgent &agent)
{
    QAction *rank = addAction(menu, agent.id.account(), Capability::QueuePenalty, tr("Rank: %1", "of an agent in a queue").arg(rankText(agent.penalty)));
    if (!rank)
        return;
    const QModelIndex row = board().agents()->indexOf(agent.id);
    const QString name = row.data(NameRole).toString();
    if (rank->isEnabled() && !agent.loggedIn) {
        rank->setEnabled(false);
        rank->setToolTip(tr("%1 is not logged in to this queue.").arg(name));
    }
    const bool enabled = rank->isEnabled();
    const auto ask = [this, queue = agent.queue, extension = agent.extension, name](int wanted) {
        desk().request({ queue.account(), Command::QueuePenalty { queue, extension, wanted } }, tr("Changing the rank of %1").arg(name));
    };
    rank->setMenu(makeRankMenu({ name, row.data(AgentModel::QueueNameRole).toString(), agent.penalty, ask }, menu, this));
    rank->setEnabled(enabled);
}

void AgentsPanel::addBarge(QMenu *menu, const QueueAgent &agent)
{
    const QList<CallId> calls = board().callsOf(agent.extension);
    const Call *call = calls.isEmpty() ? nullptr : board().call(calls.first());
    const Leg *leg = call ? call->legOf(agent.extension) : nullptr;
    struct Row
    {
        Capability capability;
        BargeMode mode;
        QString text;
    };
    for (const Row &row : { Row { Capability::Listen, BargeMode::Listen, tr("Listen", "to an agent's call") },
             Row { Capability::Whisper, BargeMode::Whisper, tr("Whisper", "to an agent in a call") },
             Row { Capability::Barge, BargeMode::Speak, tr("Join the call") } }) {
        QAction *action = addAction(menu, agent.id.account(), row.capability, row.text);
        if (!action)
            continue;
        if (!leg) {
            action->setEnabled(false);
            action->setToolTip(tr("There is no call to join."));
            continue;
        }
        connect(action, &QAction::triggered, this,
            [this, callId = call->id, legId = leg->id, mode = row.mode] { desk().barge(callId, legId, mode); });
    }
}

void AgentsPanel::refreshHeader()
{
    int loggedIn = 0;
    int free = 0;
    AlarmLevel worst = AlarmLevel::None;
    for (int row = 0; row < m_spoken->rowCount(); ++row) {
        const QModelIndex index = m_spoken->index(row, 0);
        loggedIn += index.data(AgentModel::LoggedInRole).toBool();
        free += index.data(AgentModel::FreeRole).toBool();
        worst = std::max(worst, AgentRowDelegate::levelOf(index, now()));
    }
    if (showStaleHeader(loggedIn))
        return;
    header()->setCount(loggedIn);
    header()->setCaption(tr("%n free", "agents", free));
    header()->setLevel(worst);
}

} // namespace Cordboard
