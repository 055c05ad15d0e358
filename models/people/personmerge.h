// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/searchindex.h"

#include <QHash>
#include <QSet>

namespace Cordboard {

/// Knows which entries of phone books and directories are people of ours, so that nobody is shown twice: an entry belongs to an
/// extension if one of its numbers is the extension's number or mobile, or if the names are the same and the number ends with
/// the extension's ("+49 711 555-214"). Where several extensions would do, the one at the same PBX or of the same name is
/// taken, else none.
class PersonMerge
{
public:
    using People = QSet<PersonId>;

    /// These tell whose entry in the search is to be written anew, the person itself included.
    People setExtension(const ExtensionId &id, const QString &name, const QStringList &numbers);
    People setContact(const ContactId &id, const QString &name, const QStringList &numbers);
    People removeExtension(const ExtensionId &id);
    People removeContact(const ContactId &id);
    void clear() { *this = {}; }

    ExtensionId extensionOf(const ContactId &id) const { return m_extensionOf.value(id); } ///< empty: nobody of ours
    QList<ContactId> contactsOf(const ExtensionId &id) const { return m_contactsOf.value(id); }

private:
    struct Known
    {
        QString name; ///< the words, folded, in alphabetical order
        QSet<QString> keys; ///< the numbers, comparable
        friend bool operator==(const Known &, const Known &) = default;
    };
    static Known known(const QString &name, const QStringList &numbers);
    ExtensionId match(const ContactId &id, const Known &contact) const;
    void place(const ContactId &id, People &changed);
    void placeAgain(const Known &extension, People &changed);

    QHash<ExtensionId, Known> m_extensions;
    QHash<ContactId, Known> m_contacts;
    QMultiHash<QString, ExtensionId> m_extensionsByKey;
    QMultiHash<QString, ExtensionId> m_extensionsByName;
    QMultiHash<QString, ContactId> m_contactsByKey;
    QMultiHash<QString, ContactId> m_contactsByName;
    QHash<ContactId, ExtensionId> m_extensionOf;
    QHash<ExtensionId, QList<ContactId>> m_contactsOf;
};

} // namespace Cordboard
