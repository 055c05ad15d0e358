// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conferencemodel.h"

#include "models/core/naturalkey.h"

#include <QLocale>

namespace Cordboard {

ConferenceModel::ConferenceModel(const Switchboard *board, QObject *parent)
    : EntityTableModel(board, { tr("Conference"), tr("Number"), tr("Members") }, parent)
{
}

QStringList ConferenceModel::memberNames(const Conference &value) const
{
    QStringList names;
    for (const ConferenceMember &member : value.members) {
        const Extension *known = board() ? board()->extension(member.extension) : nullptr;
        names << (!member.name.isEmpty() ? member.name : known && !known->name.isEmpty() ? known->name : member.number);
    }
    return names;
}

QVariant ConferenceModel::cell(const Conference &value, int column, int role) const
{
    const QString name = value.name.isEmpty() ? value.number : value.name;
    const auto text = [&]() -> QVariant {
        switch (column) {
        case NameColumn: return name;
        case NumberColumn: return value.number;
        case MembersColumn: return QLocale().toString(value.members.size());
        default: return {};
        }
    };
    switch (role) {
    case Qt::DisplayRole: return text();
    case Qt::AccessibleTextRole:
        return column == NameColumn ? tr("Conference %1, %n member(s)", nullptr, int(value.members.size())).arg(name) : text();
    case StateRole: return value.members.isEmpty() ? 0 : 1;
    case SortRole: return naturalKey(value.number);
    case AllowedActionsRole: return QVariant::fromValue(ActionSet { Capability::Conferences });
    case NameRole: return value.name;
    case NumberRole: return value.number;
    case MemberCountRole: return int(value.members.size());
    case MemberNamesRole: return memberNames(value);
    default: return {};
    }
}

RowChanges ConferenceModel::changedRoles(const Conference &old, const Conference &now) const
{
    RowChanges c;
    c.note(old.name != now.name, { NameColumn }, { NameRole });
    c.note(old.number != now.number, { NameColumn, NumberColumn }, { NumberRole, SortRole });
    c.note(old.members.size() != now.members.size(), { MembersColumn }, { MemberCountRole });
    c.note(old.members.isEmpty() != now.members.isEmpty(), {}, { StateRole });
    // Who is muted or moderates counts as a change of the members too.
    c.note(memberNames(old) != memberNames(now) || old.members != now.members, {}, { MemberNamesRole });
    return c;
}

} // namespace Cordboard
