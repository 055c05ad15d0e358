// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/call.h"
#include "models/core/allowedactions.h"
#include "models/core/entitytablemodel.h"

namespace Cordboard {

/// Park slots, free ones too, by number: a slot never changes its place. StateRole: int, 1 occupied, 0 free. NameRole:
/// caller's name, else number; NumberRole: the slot's number. ExtensionIdRole: who parked.
class ParkModel final : public EntityTableModel<ParkSlot>
{
    Q_OBJECT
public:
    enum Column { NumberColumn, CallerColumn, ParkedByColumn, SinceColumn };
    enum OwnRole {
        OccupiedRole = FirstOwnRole, ///< bool
        CallerNumberRole, ///< QString
        ParkedByNameRole, ///< QString
        ReturnsAtRole, ///< QDateTime UTC, when it rings back; invalid: not known
    };

    explicit ParkModel(const Switchboard *board, QObject *parent = nullptr);

protected:
    friend class Switchboard;
    QVariant cell(const ParkSlot &value, int column, int role) const override;
    RowChanges changedRoles(const ParkSlot &old, const ParkSlot &now) const override;
    int placeFor(const ParkSlot &value) const override;
    bool appendsAfter(const ParkSlot &before, const ParkSlot &next) const override;

private:
    QString parkedBy(const ParkSlot &value) const;
};

} // namespace Cordboard
