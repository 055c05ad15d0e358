// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace Cordboard {

/// Roles that every model of ours answers, at every column of a row. Raw values; text for the eye is Qt::DisplayRole,
/// the sentence for the ear Qt::AccessibleTextRole (column 0). A model's own roles begin at FirstOwnRole, in its header.
///
/// dataChanged names a row role on column 0 and on those columns whose text changed with it, so a delegate paints from
/// row roles in column 0 (a card, a tile) or in the column that shows the same thing.
enum Role : int {
    IdRole = Qt::UserRole + 1, ///< the strong id (ExtensionId, CallId, ...)
    AccountRole, ///< AccountId
    AccountNameRole, ///< QString, the user's name for the PBX
    StateRole, ///< int, an enumerator that the model's header names
    SortRole, ///< raw value to sort by: the order that rows have at rest
    AllowedActionsRole, ///< ActionSet: what the row's state admits; capability and link are asked of the Switchboard
    PendingRole, ///< bool, a command about this row is on its way and not answered yet
    PendingSinceRole, ///< QDateTime UTC, when the oldest such command was given; invalid: none
    StartedAtRole, ///< QDateTime UTC, since when the state holds; timers are painted from it on SecondTick
    StaleRole, ///< bool, the link of the row's account is down: the row is what was known last
    StaleSinceRole, ///< QDateTime UTC, when that account was last heard; invalid: not stale, or never heard
    NameRole, ///< QString, the row's name; may be empty
    NumberRole, ///< QString, the row's number; may be empty
    CallIdRole, ///< CallId of the call that the row is about; empty: none
    LegIdRole, ///< LegId of the leg that a command about this row means; empty: none
    ExtensionIdRole, ///< ExtensionId of the person that the row is about; empty: none
    QueueIdRole, ///< QueueId of the queue that the row is about; empty: none
    FirstOwnRole = Qt::UserRole + 100,
};

} // namespace Cordboard
