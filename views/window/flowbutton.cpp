// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/flowbutton.h"

#include "models/core/switchboard.h"
#include "models/flowmodel.h"
#include "views/theme/theme.h"

#include <QActionGroup>
#include <QMenu>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

bool isNight(const QString &value)
{
    return value.contains("night"_L1, Qt::CaseInsensitive) || value.contains("closed"_L1, Qt::CaseInsensitive);
}

QString nameOf(const Flow &flow)
{
    return flow.name.isEmpty() ? flow.number : flow.name;
}

} // namespace

QString flowWord(const QString &value)
{
    if (value.compare("day"_L1, Qt::CaseInsensitive) == 0)
        return FlowButton::tr("Day");
    if (value.compare("night"_L1, Qt::CaseInsensitive) == 0)
        return FlowButton::tr("Night");
    return value;
}

FlowButton::FlowButton(OperatorDesk &desk, const Theme &theme, QWidget *parent) : QToolButton(parent), m_desk(desk), m_theme(theme)
{
    setObjectName("flowButton"_L1);
    setAutoRaise(true);
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(menu); });
    setMenu(menu);
    FlowModel *flows = desk.board().flows();
    for (auto signal : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(flows, signal, this, &FlowButton::refresh);
    connect(flows, &QAbstractItemModel::dataChanged, this, &FlowButton::refresh);
    connect(flows, &QAbstractItemModel::modelReset, this, &FlowButton::refresh);
    connect(&desk.board(), &Switchboard::connectionChanged, this, &FlowButton::refresh);
    connect(&theme, &Theme::changed, this, &FlowButton::refresh);
    refresh();
}

void FlowButton::refresh()
{
    const FlowModel &flows = *m_desk.board().flows();
    setVisible(flows.rowCount() > 0);
    if (flows.rowCount() == 0)
        return;
    const Flow &first = flows.at(0);
    const bool stale = m_desk.board().isStale(first.id.account());
    setIcon(m_theme.icon(isNight(first.value) ? u"night"_s : u"day"_s));
    setIconSize(QSize(m_theme.px(18), m_theme.px(18)));
    setText(flowWord(first.value) + (stale ? u"?"_s : QString()));
    setToolTip(tr("%1: %2", "a switch and its choice").arg(nameOf(first), flowWord(first.value)));
    setAccessibleName(toolTip());
}

void FlowButton::fill(QMenu *menu)
{
    menu->clear();
    const FlowModel &flows = *m_desk.board().flows();
    for (int row = 0; row < flows.rowCount(); ++row) {
        const Flow &flow = flows.at(row);
        const Capabilities can = m_desk.board().capabilities(flow.id.account());
        QMenu *choices = flows.rowCount() == 1 ? menu : menu->addMenu(tr("%1: %2", "a switch and its choice").arg(nameOf(flow), flowWord(flow.value)));
        choices->setToolTipsVisible(true);
        if (choices == menu)
            menu->addSection(nameOf(flow));
        auto *group = new QActionGroup(choices);
        const QString why = !m_desk.board().isConnected(flow.id.account()) ? tr("The link to the PBX is down.")
            : !can.has(Capability::Flows)                                  ? can.reason(Capability::Flows)
            : flow.choices.isEmpty()                                       ? tr("This PBX does not let it be set from here.")
                                                                           : QString();
        const QStringList values = flow.choices.isEmpty() ? QStringList { flow.value } : flow.choices;
        for (const QString &value : values) {
            QAction *action = choices->addAction(flowWord(value));
            action->setCheckable(true);
            action->setChecked(value == flow.value);
            action->setEnabled(why.isEmpty());
            action->setToolTip(why);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [this, flow, value] { set(flow, value); });
        }
    }
}

void FlowButton::set(const Flow &flow, const QString &value)
{
    if (value == flow.value)
        return;
    m_desk.request({ flow.id.account(), Command::SetFlow { flow.id, value } }, tr("Setting %1 to %2").arg(nameOf(flow), flowWord(value)),
        tr("%1 is now %2").arg(nameOf(flow), flowWord(value)));
}

} // namespace Cordboard
