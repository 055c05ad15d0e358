// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flowmodel.h"

#include "models/core/naturalkey.h"

namespace Cordboard {

FlowModel::FlowModel(const Switchboard *board, QObject *parent)
    : EntityTableModel(board, { tr("Switch", "such as day and night service"), tr("In force") }, parent)
{
}

QVariant FlowModel::cell(const Flow &value, int column, int role) const
{
    const QString name = value.name.isEmpty() ? value.number : value.name;
    switch (role) {
    case Qt::DisplayRole: return column == NameColumn ? name : value.value;
    case Qt::AccessibleTextRole:
        return column == NameColumn ? tr("%1, %2", "a switch and its position").arg(name, value.value) : value.value;
    case StateRole: return int(value.choices.indexOf(value.value));
    case SortRole: return naturalKey(name);
    case AllowedActionsRole: {
        ActionSet set;
        set.addIf(!value.choices.isEmpty(), { Capability::Flows });
        return QVariant::fromValue(set);
    }
    case NameRole: return value.name;
    case NumberRole: return value.number;
    case ValueRole: return value.value;
    case ChoicesRole: return value.choices;
    default: return {};
    }
}

RowChanges FlowModel::changedRoles(const Flow &old, const Flow &now) const
{
    RowChanges c;
    c.note(old.name != now.name, { NameColumn }, { NameRole, SortRole });
    c.note(old.number != now.number, { NameColumn }, { NumberRole, SortRole });
    c.note(old.value != now.value, { ValueColumn }, { ValueRole, StateRole });
    c.note(old.choices != now.choices, {}, { ChoicesRole, StateRole, AllowedActionsRole });
    return c;
}

} // namespace Cordboard
