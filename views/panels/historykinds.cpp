// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/historykinds.h"

#include "models/cdrmodel.h"

namespace Cordboard {

void HistoryKinds::setKind(HistoryKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    invalidateRowsFilter();
}

bool HistoryKinds::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto direction = Direction(index.data(CdrModel::DirectionRole).toInt());
    switch (m_kind) {
    case HistoryKind::All: return true;
    case HistoryKind::Missed: return index.data(CdrModel::CallBackRole).toBool();
    case HistoryKind::In: return direction == Direction::Inbound;
    case HistoryKind::Out: return direction == Direction::Outbound;
    }
    return true;
}

} // namespace Cordboard
