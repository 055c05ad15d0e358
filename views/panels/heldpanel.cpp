// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/heldpanel.h"

#include "models/callmodel.h"
#include "models/core/switchboard.h"
#include "models/ghostrowsproxy.h"
#include "models/heldmodel.h"
#include "views/panels/heldrow.h"
#include "views/panels/rowsproxy.h"
#include "views/panels/rowtime.h"

using namespace Qt::StringLiterals;

namespace Cordboard {

HeldPanel::HeldPanel(OperatorDesk &desk, const Theme &theme, DragSession *drag, QWidget *parent)
    : DockPanel(desk, theme, tr("Held by you"), u"state-hold"_s, parent)
    , m_held(new HeldModel(desk.board().calls(), this))
    , m_spoken(new RowsProxy(this))
    , m_ghosts(new GhostRowsProxy(desk.board().secondTick(), this))
{
    setObjectName("heldPanel"_L1);
    m_spoken->setAnswer(Qt::AccessibleTextRole,
        [this](const QModelIndex &row) { return HeldRowDelegate::sentence(row, m_wishes, now()); });
    m_spoken->setSourceModel(m_held);
    m_ghosts->setSourceModel(m_spoken);
    setRows(m_ghosts, new HeldRowDelegate(*list(), m_wishes));
    list()->setEmptyText(tr("You hold no call."));
    list()->setDrag(
        drag,
        [](const QModelIndex &row) -> std::optional<DragPayload> {
            return DragPayload { .kind = DragPayload::Kind::Call, .call = EntityTableBase::idOf<CallId>(row),
                .label = HeldRowDelegate::nameOf(row) };
        },
        [](const QModelIndex &row) {
            return DropTarget { .kind = DropTarget::Kind::Call, .call = EntityTableBase::idOf<CallId>(row) };
        });
    connect(list(), &PanelList::heldChanged, m_ghosts, &GhostRowsProxy::setHold);
    connect(list(), &PanelList::rowActivated, this,
        [this](const QModelIndex &row) { emit resumeRequested(EntityTableBase::idOf<CallId>(row)); });
    connect(list(), &PanelList::menuRequested, this, [this](const QModelIndex &row, const QPoint &position) {
        emit menuRequested(EntityTableBase::idOf<CallId>(row), position);
    });
    refreshHeader();
}

void HeldPanel::setWish(const CallId &call, const QString &name)
{
    m_wishes.set(call, name);
    list()->viewport()->update();
}

void HeldPanel::refreshHeader()
{
    m_wishes.prune([this](const CallId &call) { return !board().call(call); });
    const int count = m_held->rowCount();
    if (showStaleHeader(count))
        return;
    const RowTime longest = RowTime::at(m_held->index(0, 0).data(StartedAtRole).toDateTime(), now());
    header()->setCount(count);
    // With one call the row itself says it all.
    header()->setCaption(count > 1 ? tr("longest %1", "duration").arg(longest.text) : QString());
    header()->setLevel(AlarmLevel::None);
}

} // namespace Cordboard
