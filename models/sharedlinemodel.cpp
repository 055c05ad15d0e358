// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sharedlinemodel.h"

#include "models/core/naturalkey.h"

namespace Cordboard {

SharedLineModel::SharedLineModel(const Switchboard *board, QObject *parent)
    : EntityTableModel(board, { tr("State"), tr("Line"), tr("Used by") }, parent)
{
}

QString SharedLineModel::stateText(SharedLineState state)
{
    switch (state) {
    case SharedLineState::Free: return tr("Free", "a shared line");
    case SharedLineState::Reserved: return tr("Reserved", "a shared line");
    case SharedLineState::InUse: return tr("In use", "a shared line");
    case SharedLineState::Ringing: return tr("Ringing");
    case SharedLineState::Held: return tr("On hold");
    case SharedLineState::Unknown: break;
    }
    return tr("Not sure", "nobody can tell the state now");
}

QString SharedLineModel::talkerName(const SharedLine &value) const
{
    const Extension *known = board() ? board()->extension(value.talker) : nullptr;
    return known && !known->name.isEmpty() ? known->name : known ? known->number : QString();
}

QVariant SharedLineModel::cell(const SharedLine &value, int column, int role) const
{
    const auto text = [&]() -> QVariant {
        switch (column) {
        case StateColumn: return stateText(value.state);
        case NameColumn: return value.name;
        case TalkerColumn: return talkerName(value);
        default: return {};
        }
    };
    switch (role) {
    case Qt::DisplayRole: return text();
    case Qt::AccessibleTextRole:
        return column == StateColumn
            ? QVariant(tr("Line %1, %2", "shared line, its state").arg(value.name, stateText(value.state)))
            : text();
    case StateRole: return int(value.state);
    case SortRole: return naturalKey(value.name);
    case AllowedActionsRole: {
        ActionSet set;
        set.addIf(value.state == SharedLineState::Free || value.state == SharedLineState::Reserved,
            { Capability::SharedLines, Capability::Dial });
        return QVariant::fromValue(set);
    }
    case NameRole: return value.name;
    case CallIdRole: return QVariant::fromValue(value.call);
    case ExtensionIdRole: return QVariant::fromValue(value.talker);
    case TalkerNameRole: return talkerName(value);
    default: return {};
    }
}

RowChanges SharedLineModel::changedRoles(const SharedLine &old, const SharedLine &now) const
{
    RowChanges c;
    c.note(old.state != now.state, { StateColumn }, { StateRole, AllowedActionsRole });
    c.note(old.name != now.name, { NameColumn }, { NameRole, SortRole });
    c.note(old.call != now.call, {}, { CallIdRole });
    c.note(old.talker != now.talker, { TalkerColumn }, { ExtensionIdRole, TalkerNameRole });
    return c;
}

} // namespace Cordboard
