// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/desk.h"
#include "models/core/allowedactions.h"
#include "models/core/entitytablemodel.h"

namespace Cordboard {

/// Phone book entries that the PBXes told of without being asked, and those of directories beside them. NumberRole: the first
/// number.
class ContactModel final : public EntityTableModel<Contact>
{
    Q_OBJECT
public:
    enum Column { NameColumn, CompanyColumn, NumberColumn, EmailColumn, PhonebookColumn };
    enum OwnRole {
        CompanyRole = FirstOwnRole, ///< QString
        EmailRole, ///< QString
        NotesRole, ///< QString
        PhonebookRole, ///< QString
        SharedRole, ///< bool
        NumbersRole, ///< QStringList, all numbers
        TagsRole, ///< QStringList
    };

    explicit ContactModel(const Switchboard *board, QObject *parent = nullptr);

    /// All that a directory has; what it had before and has no longer is gone. Every contact's id names the directory, which must
    /// be no PBX's account: those rows are the Switchboard's.
    void setDirectory(const AccountId &directory, const QList<Contact> &contacts);
    void removeDirectory(const AccountId &directory);
    /// All that was read of the phone books of a PBX that does not tell them by itself. They leave with the account.
    void setPhoneBook(const AccountId &account, const QList<Contact> &contacts);

protected:
    friend class Switchboard;
    QVariant cell(const Contact &value, int column, int role) const override;
    RowChanges changedRoles(const Contact &old, const Contact &now) const override;
};

} // namespace Cordboard
