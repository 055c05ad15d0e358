// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/desk.h"
#include "models/core/allowedactions.h"
#include "models/core/entitytablemodel.h"

namespace Cordboard {

/// Wake-up calls. StateRole: int, 1 enabled, 0 not. StartedAtRole and SortRole: when the next one is due.
class WakeUpModel final : public EntityTableModel<WakeUpCall>
{
    Q_OBJECT
public:
    enum Column { TimeColumn, NameColumn, RepeatColumn };
    enum OwnRole { DailyRole = FirstOwnRole, EnabledRole }; ///< bool

    explicit WakeUpModel(const Switchboard *board, QObject *parent = nullptr);

protected:
    friend class Switchboard;
    QVariant cell(const WakeUpCall &value, int column, int role) const override;
    RowChanges changedRoles(const WakeUpCall &old, const WakeUpCall &now) const override;
};

} // namespace Cordboard
