// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/ownstatebutton.h"

#include "models/agentmodel.h"
#include "models/core/switchboard.h"
#include "models/extensionmodel.h"
#include "views/theme/theme.h"
#include "views/window/persontools.h"

#include <QMenu>

namespace Cordboard {

using namespace Qt::StringLiterals;

OwnStateButton::OwnStateButton(OperatorDesk &desk, PersonTools &tools, const Theme &theme, QWidget *parent) : QToolButton(parent), m_desk(desk), m_theme(theme)
{
    setObjectName("ownState"_L1);
    setAutoRaise(true);
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(this);
    menu->setObjectName("ownStateMenu"_L1);
    connect(menu, &QMenu::aboutToShow, this, [menu, &tools] {
        menu->clear();
        tools.addOwn(menu);
    });
    setMenu(menu);
    const auto follow = [this] { refresh(); };
    connect(desk.board().extensions(), &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        const int row = m_desk.board().extensions()->rowOf(m_desk.self());
        if (row >= from.row() && row <= to.row())
            refresh();
    });
    connect(desk.board().extensions(), &QAbstractItemModel::modelReset, this, follow);
    // Not counted anew for every agent whose state changes, only for the operator.
    connect(desk.board().agents(), &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        const AgentModel &agents = *m_desk.board().agents();
        const ExtensionId self = m_desk.self();
        for (int row = from.row(); row <= to.row(); ++row) {
            if (agents.at(row).extension == self)
                return refresh();
        }
    });
    connect(desk.board().agents(), &QAbstractItemModel::rowsInserted, this, follow);
    connect(desk.board().agents(), &QAbstractItemModel::rowsRemoved, this, follow);
    refresh();
}

void OwnStateButton::refresh()
{
    const SessionInfo session = m_desk.board().session(m_desk.activeAccount());
    const QString who = session.displayName.isEmpty() ? session.self.local() : tr("%1, %2", "operator's name, extension").arg(session.displayName, session.self.local());
    setVisible(!who.isEmpty());
    const Extension *own = m_desk.board().extension(m_desk.self());
    QString state;
    QString icon = u"person"_s;
    if (own && (own->dnd.value_or(false) || own->presence == Presence::DoNotDisturb)) {
        state = ExtensionModel::presenceWord(Presence::DoNotDisturb);
        icon = u"state-dnd"_s;
    } else if (own && !ExtensionModel::presenceWord(own->presence).isEmpty()) {
        state = ExtensionModel::presenceWord(own->presence);
        icon = u"state-away"_s;
    } else if (own && own->forwarding && !own->forwarding->always.isEmpty()) {
        state = tr("forwarded", "the operator's own calls");
        icon = u"forward"_s;
    } else {
        int in = 0;
        int paused = 0;
        for (const QueueAgent &agent : m_desk.board().agents()->of(m_desk.self())) {
            in += agent.loggedIn;
            paused += agent.loggedIn && agent.paused;
        }
        if (in > 0 && in == paused) {
            state = tr("paused", "the operator, in all queues");
            icon = u"state-away"_s;
        }
    }
    setIcon(m_theme.icon(icon));
    setIconSize(QSize(m_theme.px(18), m_theme.px(18)));
    const QString text = state.isEmpty() ? who : tr("%1 · %2", "operator, state").arg(who, state);
    setText(QString(text).replace(u'&', "&&"_L1));
    setToolTip(tr("Your state"));
    setAccessibleName(tr("Your state: %1", "operator, state").arg(text));
}

} // namespace Cordboard
