// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wakeupmodel.h"

#include <QLocale>

namespace Cordboard {

WakeUpModel::WakeUpModel(const Switchboard *board, QObject *parent)
    : EntityTableModel(board, { tr("Time"), tr("Name"), tr("Repeats") }, parent)
{
}

QVariant WakeUpModel::cell(const WakeUpCall &value, int column, int role) const
{
    const Extension *guest = board() ? board()->extension(value.extension) : nullptr;
    const QString number = guest ? guest->number : value.extension.local();
    const QString name = guest && !guest->name.isEmpty() ? guest->name : number;
    const QString time = value.at.isValid() ? QLocale().toString(value.at.toLocalTime(), QLocale::ShortFormat) : QString();
    const auto text = [&]() -> QVariant {
        switch (column) {
        case TimeColumn: return time;
        case NameColumn: return name;
        case RepeatColumn: return value.daily ? tr("daily") : tr("once");
        default: return {};
        }
    };
    switch (role) {
    case Qt::DisplayRole: return text();
    case Qt::AccessibleTextRole:
        return column == TimeColumn ? QVariant(tr("Wake-up call, %1, %2", "time, name").arg(time, name)) : text();
    case StateRole: return value.enabled ? 1 : 0;
    case SortRole:
    case StartedAtRole: return value.at;
    case AllowedActionsRole: return QVariant::fromValue(ActionSet { Capability::WakeUpCalls });
    case NameRole: return name;
    case NumberRole: return number;
    case ExtensionIdRole: return QVariant::fromValue(value.extension);
    case DailyRole: return value.daily;
    case EnabledRole: return value.enabled;
    default: return {};
    }
}

RowChanges WakeUpModel::changedRoles(const WakeUpCall &old, const WakeUpCall &now) const
{
    RowChanges c;
    c.note(old.at != now.at, { TimeColumn }, { StartedAtRole, SortRole });
    c.note(old.extension != now.extension, { NameColumn }, { ExtensionIdRole, NameRole, NumberRole });
    c.note(old.daily != now.daily, { RepeatColumn }, { DailyRole });
    c.note(old.enabled != now.enabled, {}, { EnabledRole, StateRole });
    return c;
}

} // namespace Cordboard
