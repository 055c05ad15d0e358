// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contactmodel.h"

namespace Cordboard {

namespace {

QString firstNumber(const Contact &contact)
{
    return contact.numbers.isEmpty() ? QString() : contact.numbers.first().number;
}

} // namespace

ContactModel::ContactModel(const Switchboard *board, QObject *parent)
    : EntityTableModel(board, { tr("Name"), tr("Company"), tr("Number"), tr("E-mail"), tr("Phone book") }, parent)
{
}

void ContactModel::setDirectory(const AccountId &directory, const QList<Contact> &contacts)
{
    Q_ASSERT(!board() || !board()->account(directory));
    PendingTable<Contact> pending;
    pending.add(Snapshot<Contact> { directory, contacts });
    apply(pending, noWatch);
}

void ContactModel::setPhoneBook(const AccountId &account, const QList<Contact> &contacts)
{
    PendingTable<Contact> pending;
    pending.add(Snapshot<Contact> { account, contacts });
    apply(pending, noWatch);
}

void ContactModel::removeDirectory(const AccountId &directory)
{
    removeAccount(directory, noWatch);
}

QVariant ContactModel::cell(const Contact &value, int column, int role) const
{
    const QString name = value.name.isEmpty() ? value.company : value.name;
    const auto text = [&]() -> QVariant {
        switch (column) {
        case NameColumn: return name;
        case CompanyColumn: return value.company;
        case NumberColumn: return firstNumber(value);
        case EmailColumn: return value.email;
        case PhonebookColumn: return value.phonebook;
        default: return {};
        }
    };
    switch (role) {
    case Qt::DisplayRole: return text();
    case Qt::AccessibleTextRole:
        if (column != NameColumn)
            return text();
        return value.company.isEmpty() || value.company == name
            ? tr("%1, %2", "contact, number").arg(name, firstNumber(value))
            : tr("%1, %2, %3", "contact, company, number").arg(name, value.company, firstNumber(value));
    case StateRole: return 0;
    case SortRole: return name.toCaseFolded();
    case AllowedActionsRole: {
        ActionSet set { Capability::ContactsEdit };
        set.addIf(!value.numbers.isEmpty(), { Capability::Dial, Capability::BlindTransfer, Capability::AttendedTransfer });
        return QVariant::fromValue(set);
    }
    case NameRole: return value.name;
    case NumberRole: return firstNumber(value);
    case CompanyRole: return value.company;
    case EmailRole: return value.email;
    case NotesRole: return value.notes;
    case PhonebookRole: return value.phonebook;
    case SharedRole: return value.shared;
    case NumbersRole: {
        QStringList numbers;
        for (const ContactNumber &number : value.numbers)
            numbers << number.number;
        return numbers;
    }
    case TagsRole: return value.tags;
    default: return {};
    }
}

RowChanges ContactModel::changedRoles(const Contact &old, const Contact &now) const
{
    RowChanges c;
    c.note(old.name != now.name, { NameColumn }, { NameRole, SortRole });
    c.note(old.company != now.company, { NameColumn, CompanyColumn }, { CompanyRole, SortRole });
    c.note(old.numbers != now.numbers, {}, { NumbersRole, AllowedActionsRole });
    c.note(firstNumber(old) != firstNumber(now), { NumberColumn }, { NumberRole });
    c.note(old.email != now.email, { EmailColumn }, { EmailRole });
    c.note(old.notes != now.notes, {}, { NotesRole });
    c.note(old.phonebook != now.phonebook, { PhonebookColumn }, { PhonebookRole });
    c.note(old.shared != now.shared, {}, { SharedRole });
    c.note(old.tags != now.tags, {}, { TagsRole });
    return c;
}

} // namespace Cordboard
