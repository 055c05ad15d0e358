// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/call.h"
#include "models/core/allowedactions.h"
#include "models/core/entitytablemodel.h"

namespace Cordboard {

/// Conference rooms. StateRole: int, 1 somebody is in, 0 empty. The members: Switchboard::conference(id)->members.
class ConferenceModel final : public EntityTableModel<Conference>
{
    Q_OBJECT
public:
    enum Column { NameColumn, NumberColumn, MembersColumn };
    enum OwnRole {
        MemberCountRole = FirstOwnRole, ///< int
        MemberNamesRole, ///< QStringList
    };

    explicit ConferenceModel(const Switchboard *board, QObject *parent = nullptr);

protected:
    friend class Switchboard;
    QVariant cell(const Conference &value, int column, int role) const override;
    RowChanges changedRoles(const Conference &old, const Conference &now) const override;

private:
    QStringList memberNames(const Conference &value) const;
};

} // namespace Cordboard
