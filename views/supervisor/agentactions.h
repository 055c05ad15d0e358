// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/supervision/agenthand.h"

#include <QHash>
#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace Cordboard {

class Theme;

/// What the keys, buttons and menus of the board do to the chosen agent. One QAction for each: a button, a menu entry and a key of one
/// thing are the same thing.
class AgentActions final : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Listen, Whisper, Barge, Pause, Login };

    /// Adds the actions to `window`, so that their keys work in it. All must outlive it.
    AgentActions(AgentHand &hand, const AgentBoardModel &agents, const Theme &theme, QWidget *window);

    QAction *action(Kind kind) const { return m_actions.value(kind); }
    QList<QAction *> all() const;
    void setAgent(const ExtensionId &agent);
    const ExtensionId &agent() const { return m_agent; }
    /// Availability and words anew: something about the agent or the PBX may be different.
    void refresh();

    /// Everything for that agent. Its caller shows and deletes it.
    QMenu *menu(QWidget *parent);
    /// The double click and Space: listens to whoever talks, else opens the menu.
    void activate(const QPoint &menuPosition);
    /// Ends the pause, or offers the reasons at that place.
    void pauseOrResume(const QPoint &menuPosition);
    /// Where a menu opens that a key asked for.
    void setMenuPlace(std::function<QPoint()> place) { m_place = std::move(place); }

private:
    void run(Kind kind);
    QMenu *reasonsMenu(QWidget *parent);
    void addQueueMenus(QMenu *menu);
    void addRankMenus(QMenu *menu);

    AgentHand &m_hand;
    const AgentBoardModel &m_agents;
    const Theme &m_theme;
    QWidget *m_window;
    QHash<Kind, QAction *> m_actions;
    ExtensionId m_agent;
    std::function<QPoint()> m_place;
};

} // namespace Cordboard
