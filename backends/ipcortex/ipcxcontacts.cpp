// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/ipcortex/ipcxcontacts.h"

#include <algorithm>

namespace Cordboard {

using namespace Qt::StringLiterals;

Contact ipcxContact(const AccountId &account, const IpcxAddress &address)
{
    Contact contact;
    contact.id = { account, address.key };
    contact.phonebook = address.group;
    contact.shared = address.group != "personal"_L1;
    contact.name = address.name;
    contact.company = address.company;
    contact.email = address.email;
    if (!address.number.isEmpty())
        contact.numbers.append({ u"work"_s, address.number });
    contact.tags = address.tags;
    return contact;
}

ContactPage ipcxContactPage(const AccountId &account, const IpcxDirectory &directory, const ContactQuery &query)
{
    const QStringList words = query.text.split(u' ', Qt::SkipEmptyParts);
    QList<const IpcxAddress *> found;
    for (const IpcxAddress &address : directory.addresses) {
        if (!query.phonebook.isEmpty() && address.group != query.phonebook)
            continue;
        if (address.kind == IpcxAddress::Kind::Park || address.kind == IpcxAddress::Kind::PickUp)
            continue;
        const QString all =
            QStringList { address.name, address.number, address.email, address.company, address.tags.join(u' ') }.join(
                u'\n');
        if (std::all_of(words.begin(), words.end(),
                [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); }))
            found.append(&address);
    }
    std::sort(found.begin(), found.end(), [](const IpcxAddress *a, const IpcxAddress *b) {
        const int names = a->name.compare(b->name, Qt::CaseInsensitive);
        return names == 0 ? a->key < b->key : names < 0;
    });
    ContactPage page;
    const qsizetype from = std::clamp<qsizetype>(query.offset, 0, found.size());
    const qsizetype limit = std::max(1, query.limit);
    for (qsizetype i = from; i < found.size() && i < from + limit; ++i)
        page.rows.append(ipcxContact(account, *found.at(i)));
    page.more = from + limit < found.size();
    return page;
}

} // namespace Cordboard
