// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mailboxmodel.h"

#include "models/core/naturalkey.h"

#include <QLocale>

namespace Cordboard {

namespace {

QString countText(int count)
{
    return count < 0 ? QString() : QLocale().toString(count);
}

} // namespace

MailboxModel::MailboxModel(const Switchboard *board, QObject *parent)
    : EntityTableModel(board, { tr("Mailbox"), tr("New", "voicemail messages"), tr("Unread", "voicemail messages"), tr("Read", "voicemail messages"), tr("Saved", "voicemail messages") }, parent)
{
}

QVariant MailboxModel::cell(const Mailbox &value, int column, int role) const
{
    const Extension *owner = board() ? board()->extension(value.extension) : nullptr;
    const QString number = owner ? owner->number : value.extension.local();
    const QString name = owner && !owner->name.isEmpty() ? owner->name : number;
    const auto text = [&]() -> QVariant {
        switch (column) {
        case NameColumn: return name;
        case NewColumn: return countText(value.newCount);
        case UnreadColumn: return countText(value.unread);
        case ReadColumn: return countText(value.read);
        case SavedColumn: return countText(value.saved);
        default: return {};
        }
    };
    switch (role) {
    case Qt::DisplayRole: return text();
    case Qt::AccessibleTextRole:
        if (column != NameColumn)
            return text();
        return value.newCount < 0 ? name : tr("%1, %n new message(s)", nullptr, value.newCount).arg(name);
    case StateRole: return value.newCount > 0 ? 1 : 0;
    case SortRole: return naturalKey(number);
    case NameRole: return name;
    case NumberRole: return number;
    case ExtensionIdRole: return QVariant::fromValue(value.extension);
    case NewCountRole: return value.newCount;
    case UnreadCountRole: return value.unread;
    case ReadCountRole: return value.read;
    case SavedCountRole: return value.saved;
    default: return {};
    }
}

RowChanges MailboxModel::changedRoles(const Mailbox &old, const Mailbox &now) const
{
    RowChanges c;
    c.note(old.extension != now.extension, { NameColumn }, { ExtensionIdRole, NameRole, NumberRole, SortRole });
    c.note(old.newCount != now.newCount, { NewColumn }, { NewCountRole });
    c.note((old.newCount > 0) != (now.newCount > 0), {}, { StateRole });
    c.note(old.unread != now.unread, { UnreadColumn }, { UnreadCountRole });
    c.note(old.read != now.read, { ReadColumn }, { ReadCountRole });
    c.note(old.saved != now.saved, { SavedColumn }, { SavedCountRole });
    return c;
}

} // namespace Cordboard
