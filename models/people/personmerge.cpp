// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/personmerge.h"

#include "models/people/folding.h"

#include <algorithm>

namespace Cordboard {

namespace {

constexpr qsizetype significantDigits = 9; // what is left without country and trunk prefixes
constexpr qsizetype leastOutside = 6; // shorter numbers are extensions, equal only as a whole

QString keyOf(const QString &number)
{
    QString digits;
    for (QChar c : digitsForSearch(number))
        if (c.isDigit())
            digits.append(c);
    return digits.right(significantDigits);
}

} // namespace

PersonMerge::Known PersonMerge::known(const QString &name, const QStringList &numbers)
{
    Known k;
    QStringList words;
    for (QStringView word : wordsOf(name))
        words.append(foldForSearch(word));
    words.sort();
    k.name = words.join(u' ');
    for (const QString &number : numbers)
        if (const QString key = keyOf(number); !key.isEmpty())
            k.keys.insert(key);
    return k;
}

ExtensionId PersonMerge::match(const ContactId &id, const Known &contact) const
{
    QList<ExtensionId> found;
    const auto add = [&found](const ExtensionId &extension) {
        if (!found.contains(extension))
            found.append(extension);
    };
    for (const QString &key : contact.keys)
        for (auto [it, end] = m_extensionsByKey.equal_range(key); it != end; ++it)
            add(*it);
    if (found.isEmpty() && !contact.name.isEmpty()) {
        for (auto [it, end] = m_extensionsByName.equal_range(contact.name); it != end; ++it) {
            const QSet<QString> &inside = m_extensions[*it].keys;
            for (const QString &own : inside)
                for (const QString &key : contact.keys)
                    if (key.size() >= leastOutside && key.endsWith(own))
                        add(*it);
        }
    }
    const auto keepOnly = [&found](auto &&wanted) {
        if (found.size() > 1 && std::any_of(found.cbegin(), found.cend(), wanted))
            found.removeIf([&wanted](const ExtensionId &extension) { return !wanted(extension); });
    };
    keepOnly([&id](const ExtensionId &extension) { return extension.account() == id.account(); });
    keepOnly([&](const ExtensionId &extension) { return m_extensions[extension].name == contact.name; });
    return found.size() == 1 ? found.first() : ExtensionId();
}

void PersonMerge::place(const ContactId &id, People &changed)
{
    const auto contact = m_contacts.constFind(id);
    const ExtensionId now = contact == m_contacts.cend() ? ExtensionId() : match(id, *contact);
    const ExtensionId before = m_extensionOf.value(id);
    if (now == before)
        return;
    if (!before.isEmpty()) {
        m_contactsOf[before].removeAll(id);
        changed.insert(before);
    }
    if (now.isEmpty()) {
        m_extensionOf.remove(id);
    } else {
        m_extensionOf.insert(id, now);
        m_contactsOf[now].append(id);
        std::sort(m_contactsOf[now].begin(), m_contactsOf[now].end());
        changed.insert(now);
    }
    changed.insert(id);
}

void PersonMerge::placeAgain(const Known &extension, People &changed)
{
    QSet<ContactId> contacts;
    for (const QString &key : extension.keys)
        for (auto [it, end] = m_contactsByKey.equal_range(key); it != end; ++it)
            contacts.insert(*it);
    if (!extension.name.isEmpty())
        for (auto [it, end] = m_contactsByName.equal_range(extension.name); it != end; ++it)
            contacts.insert(*it);
    for (const ContactId &contact : std::as_const(contacts))
        place(contact, changed);
}

PersonMerge::People PersonMerge::setExtension(const ExtensionId &id, const QString &name, const QStringList &numbers)
{
    const Known now = known(name, numbers);
    People changed { id };
    const auto before = m_extensions.constFind(id);
    if (before != m_extensions.cend()) {
        if (*before == now)
            return changed;
        changed += removeExtension(id);
    }
    m_extensions.insert(id, now);
    for (const QString &key : now.keys)
        m_extensionsByKey.insert(key, id);
    if (!now.name.isEmpty())
        m_extensionsByName.insert(now.name, id);
    placeAgain(now, changed);
    return changed;
}

PersonMerge::People PersonMerge::removeExtension(const ExtensionId &id)
{
    const Known gone = m_extensions.take(id);
    for (const QString &key : gone.keys)
        m_extensionsByKey.remove(key, id);
    m_extensionsByName.remove(gone.name, id);
    People changed { id };
    placeAgain(gone, changed);
    return changed;
}

PersonMerge::People PersonMerge::setContact(const ContactId &id, const QString &name, const QStringList &numbers)
{
    const Known now = known(name, numbers);
    People changed { id };
    if (m_contacts.contains(id) && m_contacts.value(id) != now)
        changed += removeContact(id);
    if (!m_contacts.contains(id)) {
        m_contacts.insert(id, now);
        for (const QString &key : now.keys)
            m_contactsByKey.insert(key, id);
        if (!now.name.isEmpty())
            m_contactsByName.insert(now.name, id);
    }
    place(id, changed);
    // Its company or its tags may be new: they are searched for under the person.
    if (const ExtensionId person = extensionOf(id); !person.isEmpty())
        changed.insert(person);
    return changed;
}

PersonMerge::People PersonMerge::removeContact(const ContactId &id)
{
    const Known gone = m_contacts.take(id);
    for (const QString &key : gone.keys)
        m_contactsByKey.remove(key, id);
    m_contactsByName.remove(gone.name, id);
    People changed { id };
    place(id, changed);
    return changed;
}

} // namespace Cordboard
