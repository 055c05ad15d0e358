// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historyproxy.h"

#include "models/cdrmodel.h"

namespace Cordboard {

HistoryProxy::HistoryProxy(CdrModel *source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
{
    setSortRole(SortRole);
    setSourceModel(source);
    connect(source, &CdrModel::filterChanged, this, [this] { invalidateRowsFilter(); });
    sort(0, Qt::DescendingOrder);
}

bool HistoryProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_source->filter().matches(m_source->at(row));
}

} // namespace Cordboard
