// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/desk.h"
#include "models/core/allowedactions.h"
#include "models/core/entitytablemodel.h"

namespace Cordboard {

/// Day and night switches. StateRole: int, the index of the choice in force in ChoicesRole; -1: another one.
class FlowModel final : public EntityTableModel<Flow>
{
    Q_OBJECT
public:
    enum Column { NameColumn, ValueColumn };
    enum OwnRole {
        ValueRole = FirstOwnRole, ///< QString
        ChoicesRole, ///< QStringList; empty: read only
    };

    explicit FlowModel(const Switchboard *board, QObject *parent = nullptr);

protected:
    friend class Switchboard;
    QVariant cell(const Flow &value, int column, int role) const override;
    RowChanges changedRoles(const Flow &old, const Flow &now) const override;
};

} // namespace Cordboard
