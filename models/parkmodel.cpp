// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parkmodel.h"

#include "models/core/naturalkey.h"

#include <QLocale>

namespace Cordboard {

ParkModel::ParkModel(const Switchboard *board, QObject *parent)
    : EntityTableModel(board, { tr("Slot", "a parking slot"), tr("Caller"), tr("Parked by"), tr("Since") }, parent)
{
}

QString ParkModel::parkedBy(const ParkSlot &value) const
{
    const Extension *known = board() ? board()->extension(value.parkedBy) : nullptr;
    return known && !known->name.isEmpty() ? known->name : known ? known->number : QString();
}

QVariant ParkModel::cell(const ParkSlot &value, int column, int role) const
{
    const QString caller = value.callerName.isEmpty() ? value.callerNumber : value.callerName;
    const auto text = [&]() -> QVariant {
        switch (column) {
        case NumberColumn: return value.number;
        case CallerColumn: return value.occupied ? caller : tr("free", "an empty parking slot");
        case ParkedByColumn: return parkedBy(value);
        case SinceColumn:
            return value.since.isValid() ? QLocale().toString(value.since.toLocalTime().time(), QLocale::ShortFormat) : QString();
        default: return {};
        }
    };
    switch (role) {
    case Qt::DisplayRole: return text();
    case Qt::AccessibleTextRole:
        if (column != NumberColumn)
            return text();
        return value.occupied ? tr("Slot %1, %2", "a parked call").arg(value.number, caller)
                              : tr("Slot %1, free", "an empty parking slot").arg(value.number);
    case StateRole: return value.occupied ? 1 : 0;
    case SortRole: return naturalKey(value.number);
    case AllowedActionsRole: {
        ActionSet set;
        set.addIf(value.occupied, { Capability::Unpark });
        set.addIf(!value.occupied, { Capability::ParkToSlot });
        return QVariant::fromValue(set);
    }
    case StartedAtRole: return value.since;
    case NameRole: return caller;
    case NumberRole: return value.number;
    case CallIdRole: return QVariant::fromValue(value.call);
    case LegIdRole: return QVariant::fromValue(value.leg);
    case ExtensionIdRole: return QVariant::fromValue(value.parkedBy);
    case OccupiedRole: return value.occupied;
    case CallerNumberRole: return value.callerNumber;
    case ParkedByNameRole: return parkedBy(value);
    case ReturnsAtRole: return value.returnsAt;
    default: return {};
    }
}

RowChanges ParkModel::changedRoles(const ParkSlot &old, const ParkSlot &now) const
{
    RowChanges c;
    c.note(old.number != now.number, { NumberColumn }, { NumberRole, SortRole });
    c.note(old.occupied != now.occupied, { CallerColumn }, { StateRole, OccupiedRole, AllowedActionsRole });
    c.note(old.call != now.call, {}, { CallIdRole });
    c.note(old.leg != now.leg, {}, { LegIdRole });
    c.note(old.callerName != now.callerName, { CallerColumn }, { NameRole });
    c.note(old.callerNumber != now.callerNumber, { CallerColumn }, { NameRole, CallerNumberRole });
    c.note(old.parkedBy != now.parkedBy, { ParkedByColumn }, { ExtensionIdRole, ParkedByNameRole });
    c.note(old.since != now.since, { SinceColumn }, { StartedAtRole });
    c.note(old.returnsAt != now.returnsAt, {}, { ReturnsAtRole });
    return c;
}

int ParkModel::placeFor(const ParkSlot &value) const
{
    int row = rowCount();
    while (row > 0 && appendsAfter(value, at(row - 1)) && !appendsAfter(at(row - 1), value))
        --row;
    return row;
}

bool ParkModel::appendsAfter(const ParkSlot &before, const ParkSlot &next) const
{
    const QString a = naturalKey(before.number);
    const QString b = naturalKey(next.number);
    return a == b ? before.id.account() < next.id.account() || before.id.account() == next.id.account() : a < b;
}

} // namespace Cordboard
