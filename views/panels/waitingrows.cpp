// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/waitingrows.h"

#include "models/core/entitytablebase.h"

namespace Cordboard {

WaitingRows::WaitingRows(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    sort(0);
}

void WaitingRows::setHidden(const CallId &call)
{
    if (call == m_hidden)
        return;
    // After a move in the source Qt makes its table of rows anew only when somebody asks: made under the new filter it would lose
    // the row without a word, and the list would keep an empty one.
    (void)rowCount();
    m_hidden = call;
    invalidateRowsFilter();
}

void WaitingRows::setHold(bool hold)
{
    if (hold == m_hold)
        return;
    m_hold = hold;
    m_places.clear();
    if (!hold) {
        invalidate();
        return;
    }
    for (int row = 0; row < rowCount(); ++row)
        m_places.insert(EntityTableBase::idOf<CallId>(index(row, 0)), row);
}

bool WaitingRows::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return m_hidden.isEmpty() || EntityTableBase::idOf<CallId>(sourceModel()->index(row, 0, parent)) != m_hidden;
}

bool WaitingRows::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_hold) {
        const int last = int(m_places.size());
        const int a = m_places.value(EntityTableBase::idOf<CallId>(left), last);
        const int b = m_places.value(EntityTableBase::idOf<CallId>(right), last);
        if (a != b)
            return a < b;
    }
    return left.row() < right.row();
}

} // namespace Cordboard
