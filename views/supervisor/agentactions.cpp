// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/supervisor/agentactions.h"

#include "models/core/switchboard.h"
#include "views/panels/rankmenu.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QCursor>
#include <QMenu>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

using Act = AgentHand::Act;

void show(QAction *action, const Availability &a, const QString &text)
{
    action->setVisible(a.kind != Availability::Kind::Hidden);
    action->setEnabled(a.enabled());
    action->setText(text);
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(!a.enabled() ? a.reason : key.isEmpty() ? text : AgentActions::tr("%1 (%2)", "command (its key)").arg(text, key));
}

} // namespace

AgentActions::AgentActions(AgentHand &hand, const AgentBoardModel &agents, const Theme &theme, QWidget *window)
    : QObject(window)
    , m_hand(hand)
    , m_agents(agents)
    , m_theme(theme)
    , m_window(window)
    , m_place([] { return QCursor::pos(); })
{
    const struct { Kind kind; QLatin1StringView name; QString icon; QKeySequence keys; } rows[] {
        { Kind::Listen, "agent-listen"_L1, u"action-listen"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_L },
        { Kind::Whisper, "agent-whisper"_L1, u"action-whisper"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_W },
        { Kind::Barge, "agent-barge"_L1, u"action-barge"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_J },
        { Kind::Pause, "agent-pause"_L1, u"state-away"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_P },
        { Kind::Login, "agent-login"_L1, u"headset"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_O },
    };
    for (const auto &row : rows) {
        auto *action = new QAction(theme.icon(row.icon), QString(), this);
        action->setObjectName(row.name);
        action->setAutoRepeat(false);
        action->setShortcut(row.keys);
        connect(action, &QAction::triggered, this, [this, kind = row.kind] { run(kind); });
        window->addAction(action);
        m_actions.insert(row.kind, action);
    }
    connect(&agents, &QAbstractItemModel::dataChanged, this, &AgentActions::refresh);
    connect(&agents, &QAbstractItemModel::rowsRemoved, this, &AgentActions::refresh);
    refresh();
}

QList<QAction *> AgentActions::all() const
{
    return { action(Kind::Listen), action(Kind::Whisper), action(Kind::Barge), action(Kind::Pause), action(Kind::Login) };
}

void AgentActions::setAgent(const ExtensionId &agent)
{
    m_agent = agent;
    refresh();
}

void AgentActions::refresh()
{
    const AgentPerson *person = m_agents.find(m_agent);
    show(action(Kind::Listen), m_hand.availability(Act::Listen, m_agent), tr("Listen", "to an agent's call"));
    show(action(Kind::Whisper), m_hand.availability(Act::Whisper, m_agent), tr("Whisper", "to an agent in a call"));
    show(action(Kind::Barge), m_hand.availability(Act::Barge, m_agent), tr("Join in", "the call of an agent"));
    const bool paused = person && !person->paused.isEmpty();
    show(action(Kind::Pause), m_hand.availability(paused ? Act::Resume : Act::Pause, m_agent), paused ? tr("End the pause") : tr("Pause"));
    const bool in = person && !person->loggedIn.isEmpty();
    show(action(Kind::Login), m_hand.availability(in ? Act::LogOut : Act::LogIn, m_agent), in ? tr("Log out", "an agent") : tr("Log in", "an agent"));
}

void AgentActions::run(Kind kind)
{
    const AgentPerson *person = m_agents.find(m_agent);
    if (!person)
        return;
    switch (kind) {
    case Kind::Listen: m_hand.perform(Act::Listen, m_agent); break;
    case Kind::Whisper: m_hand.perform(Act::Whisper, m_agent); break;
    case Kind::Barge: m_hand.perform(Act::Barge, m_agent); break;
    case Kind::Pause: pauseOrResume(m_place()); break;
    case Kind::Login: m_hand.perform(person->loggedIn.isEmpty() ? Act::LogIn : Act::LogOut, m_agent); break;
    }
}

void AgentActions::pauseOrResume(const QPoint &menuPosition)
{
    const AgentPerson *person = m_agents.find(m_agent);
    if (!person)
        return;
    if (!person->paused.isEmpty()) {
        m_hand.perform(Act::Resume, m_agent);
        return;
    }
    QMenu *reasons = reasonsMenu(m_window);
    reasons->setAttribute(Qt::WA_DeleteOnClose);
    reasons->popup(menuPosition);
    if (!reasons->actions().isEmpty())
        reasons->setActiveAction(reasons->actions().first());
}

QMenu *AgentActions::reasonsMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Pause"), parent);
    menu->setObjectName("pauseReasons"_L1);
    menu->setIcon(m_theme.icon(u"state-away"_s));
    const auto add = [&](const QString &text, const QString &reason) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, agent = m_agent, reason] { m_hand.perform(Act::Pause, agent, reason); });
    };
    for (const QString &reason : m_hand.pauseReasons())
        add(reason, reason);
    menu->addSeparator();
    add(tr("Without a reason"), {});
    return menu;
}

void AgentActions::addQueueMenus(QMenu *menu)
{
    // Who serves several queues can be let into or out of each of them.
    const AgentPerson *person = m_agents.find(m_agent);
    if (!person || person->queues.size() < 2)
        return;
    for (const QueueId &queue : person->queues) {
        const bool in = person->loggedIn.contains(queue);
        const Availability a = m_hand.availability(in ? Act::LogOut : Act::LogIn, m_agent);
        const QString name = m_hand.queueName(queue);
        QAction *entry = menu->addAction(in ? tr("Log out of %1", "queue").arg(name) : tr("Log in to %1", "queue").arg(name));
        show(entry, a, entry->text());
        connect(entry, &QAction::triggered, this, [this, agent = m_agent, queue, in] { m_hand.perform(in ? Act::LogOut : Act::LogIn, agent, {}, queue); });
    }
}

void AgentActions::addRankMenus(QMenu *menu)
{
    const AgentPerson *person = m_agents.find(m_agent);
    if (!person || person->queues.isEmpty() || m_hand.rankAvailability(m_agent, person->queues.first()).kind == Availability::Kind::Hidden)
        return;
    const bool several = person->queues.size() > 1;
    menu->addSeparator();
    for (const QueueId &queue : person->queues) {
        const Availability a = m_hand.rankAvailability(m_agent, queue);
        const QString name = m_hand.queueName(queue);
        const int rank = m_hand.rank(m_agent, queue);
        QMenu *ranks = makeRankMenu({ person->name, name, rank, [this, agent = m_agent, queue](int wanted) { m_hand.setRank(agent, queue, wanted); } }, menu, m_window);
        QAction *entry = menu->addMenu(ranks);
        show(entry, a, several ? tr("Rank in %1: %2", "of an agent in a queue").arg(name, rankText(rank)) : tr("Rank: %1", "of an agent in a queue").arg(rankText(rank)));
    }
}

QMenu *AgentActions::menu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setToolTipsVisible(true);
    menu->addActions({ action(Kind::Listen), action(Kind::Whisper), action(Kind::Barge) });
    menu->addSeparator();
    if (action(Kind::Pause)->isEnabled() && m_agents.find(m_agent) && m_agents.find(m_agent)->paused.isEmpty())
        menu->addMenu(reasonsMenu(menu));
    else
        menu->addAction(action(Kind::Pause));
    menu->addAction(action(Kind::Login));
    addQueueMenus(menu);
    addRankMenus(menu);
    return menu;
}

void AgentActions::activate(const QPoint &menuPosition)
{
    if (action(Kind::Listen)->isVisible() && action(Kind::Listen)->isEnabled()) {
        action(Kind::Listen)->trigger();
        return;
    }
    QMenu *all = menu(m_window);
    all->setAttribute(Qt::WA_DeleteOnClose);
    all->popup(menuPosition);
}

} // namespace Cordboard
