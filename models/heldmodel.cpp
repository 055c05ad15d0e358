// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/heldmodel.h"

#include "models/callmodel.h"

namespace Cordboard {

HeldModel::HeldModel(CallModel *calls, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(StartedAtRole);
    setFilterRole(CallModel::OwnStateRole);
    setSourceModel(calls);
    sort(0);
}

bool HeldModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return sourceModel()->index(row, 0, parent).data(CallModel::OwnStateRole).toInt() == int(LineState::Held);
}

} // namespace Cordboard
