// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/desk.h"
#include "models/core/entitytablemodel.h"

namespace Cordboard {

/// Voicemail boxes. StateRole: int, 1 something new, 0 nothing new or not known. Counts: -1 is not known.
class MailboxModel final : public EntityTableModel<Mailbox>
{
    Q_OBJECT
public:
    enum Column { NameColumn, NewColumn, UnreadColumn, ReadColumn, SavedColumn };
    enum OwnRole { NewCountRole = FirstOwnRole, UnreadCountRole, ReadCountRole, SavedCountRole }; ///< int

    explicit MailboxModel(const Switchboard *board, QObject *parent = nullptr);

protected:
    friend class Switchboard;
    QVariant cell(const Mailbox &value, int column, int role) const override;
    RowChanges changedRoles(const Mailbox &old, const Mailbox &now) const override;
};

} // namespace Cordboard
