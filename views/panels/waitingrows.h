// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/ids.h"

#include <QHash>
#include <QSortFilterProxyModel>

namespace Cordboard {

/// The waiting calls as the list shows them: without the one that is in the call strip already, and, while pointer or focus
/// is in the list, in the order that it has: what comes in then goes to the end, whatever its priority, and finds its
/// place when the hand is gone.
class WaitingRows final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit WaitingRows(QObject *parent = nullptr);

    void setHidden(const CallId &call);
    void setHold(bool hold);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    CallId m_hidden;
    bool m_hold = false;
    QHash<CallId, int> m_places; ///< while held
};

} // namespace Cordboard
