// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/parkedpanel.h"

#include "models/core/switchboard.h"
#include "models/parkmodel.h"
#include "views/panels/parkrow.h"
#include "views/panels/rowsproxy.h"
#include "views/panels/rowtime.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cordboard {

ParkedPanel::ParkedPanel(
    OperatorDesk &desk, QAction *fetchLongest, const Theme &theme, DragSession *drag, QWidget *parent)
    : DockPanel(desk, theme, tr("Parked"), u"state-parked"_s, parent)
    , m_spoken(new RowsProxy(this))
    , m_fetchLongest(fetchLongest)
{
    setObjectName("parkedPanel"_L1);
    m_spoken->setAnswer(Qt::AccessibleTextRole,
        [this](const QModelIndex &row) { return ParkRowDelegate::sentence(row, m_wishes, now()); });
    m_spoken->setSourceModel(desk.board().parkSlots());
    setRows(m_spoken, new ParkRowDelegate(*list(), m_wishes));
    list()->setEmptyText(tr("This PBX has told of no park slots."));
    list()->setDrag(
        drag,
        [](const QModelIndex &row) -> std::optional<DragPayload> {
            if (!row.data(ParkModel::OccupiedRole).toBool())
                return std::nullopt;
            return DragPayload { .kind = DragPayload::Kind::ParkedCall, .call = row.data(CallIdRole).value<CallId>(),
                .slot = EntityTableBase::idOf<ParkSlotId>(row), .label = ParkRowDelegate::nameOf(row) };
        },
        [](const QModelIndex &row) {
            return DropTarget { .kind = DropTarget::Kind::ParkSlot, .slot = EntityTableBase::idOf<ParkSlotId>(row) };
        });
    connect(list(), &PanelList::rowActivated, this, [this](const QModelIndex &row) {
        const auto slot = EntityTableBase::idOf<ParkSlotId>(row);
        if (row.data(ParkModel::OccupiedRole).toBool())
            emit fetchRequested(slot);
        else
            emit parkRequested(slot);
    });
    connect(list(), &PanelList::menuRequested, this, [this](const QModelIndex &row, const QPoint &position) {
        emit menuRequested(EntityTableBase::idOf<ParkSlotId>(row), position);
    });
    refreshHeader();
}

void ParkedPanel::setWish(const CallId &call, const QString &name)
{
    m_wishes.set(call, name);
    list()->viewport()->update();
}

void ParkedPanel::refreshHeader()
{
    m_wishes.prune([this](const CallId &call) { return board().parkSlotOf(call).isEmpty(); });
    int count = 0;
    AlarmLevel worst = AlarmLevel::None;
    for (int row = 0; row < m_spoken->rowCount(); ++row) {
        const QModelIndex index = m_spoken->index(row, 0);
        count += index.data(ParkModel::OccupiedRole).toBool();
        worst = std::max(worst, ParkRowDelegate::levelOf(index, now()));
    }
    // With nothing to fetch the key would only be noise.
    header()->setAction(count > 0 && !isStale() ? m_fetchLongest.data() : nullptr);
    if (showStaleHeader(count))
        return;
    header()->setCount(count);
    header()->setCaption({}); // the key that fetches the longest stands there
    header()->setLevel(worst);
}

} // namespace Cordboard
