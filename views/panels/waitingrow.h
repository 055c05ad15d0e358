// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/ids.h"
#include "views/panels/rowdelegate.h"

#include <functional>

namespace Cordboard {

/// Rows of the waiting list: keycap, caller, since when, through what, and a bar that is full at the service level.
class WaitingRowDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    using KeyOf = std::function<int(const CallId &)>;
    /// `keyOf` answers the digit that takes a call; 0: none.
    WaitingRowDelegate(PanelList &list, KeyOf keyOf);

    /// Levels of the row at this moment, from the model's roles.
    static AlarmLevel levelOf(const QModelIndex &index, const QDateTime &now);
    /// "Main number · +45 5550 0136"
    static QString detailOf(const QModelIndex &index, bool stale);
    /// Name, else number, else "Unknown caller".
    static QString nameOf(const QModelIndex &index);
    /// "Waiting 2, Doctor Hoffmann, important, on Main number, 58 seconds, overdue"
    static QString sentence(const QModelIndex &index, int key, const QDateTime &now);

protected:
    void paintRow(const RowPaint &paint, const QModelIndex &index) const override;

private:
    KeyOf m_keyOf;
};

} // namespace Cordboard
