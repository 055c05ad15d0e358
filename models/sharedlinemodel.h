// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/call.h"
#include "models/core/allowedactions.h"
#include "models/core/entitytablemodel.h"

namespace Cordboard {

/// Shared line keys. StateRole: SharedLineState. ExtensionIdRole: who uses or reserved it.
class SharedLineModel final : public EntityTableModel<SharedLine>
{
    Q_OBJECT
public:
    enum Column { StateColumn, NameColumn, TalkerColumn };
    enum OwnRole { TalkerNameRole = FirstOwnRole /* QString */ };

    explicit SharedLineModel(const Switchboard *board, QObject *parent = nullptr);
    static QString stateText(SharedLineState);

protected:
    friend class Switchboard;
    QVariant cell(const SharedLine &value, int column, int role) const override;
    RowChanges changedRoles(const SharedLine &old, const SharedLine &now) const override;

private:
    QString talkerName(const SharedLine &value) const;
};

} // namespace Cordboard
