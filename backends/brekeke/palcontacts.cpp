// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/palcontacts.h"

#include "backends/brekeke/palparser.h"

#include <array>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

struct NumberField
{
    QLatin1StringView key;
    QLatin1StringView label;
};
constexpr std::array numberFields { NumberField { "$tel_work"_L1, "work"_L1 }, NumberField { "$tel_home"_L1, "home"_L1 },
    NumberField { "$tel_mobile"_L1, "mobile"_L1 }, NumberField { "$tel_other"_L1, "other"_L1 } };

QString field(const QJsonObject &info, QLatin1StringView key)
{
    return Pal::text(info.value(key)).trimmed();
}

} // namespace

QString palDisplayName(const QJsonObject &info)
{
    if (const QString nickname = field(info, "$nickname"_L1); !nickname.isEmpty())
        return nickname;
    QStringList parts { field(info, "Prefix"_L1), field(info, "$firstname"_L1), field(info, "Middle name"_L1),
        field(info, "$lastname"_L1), field(info, "Suffix"_L1) };
    parts.removeAll(QString());
    if (!parts.isEmpty())
        return parts.join(u' ');
    if (const QString company = field(info, "$company"_L1); !company.isEmpty())
        return company;
    for (const NumberField &number : numberFields)
        if (const QString told = field(info, number.key); !told.isEmpty())
            return told;
    return {};
}

Contact palContact(const AccountId &account, const PalContactCard &card)
{
    Contact contact;
    contact.id = { account, card.id };
    contact.phonebook = card.phonebook;
    contact.shared = card.shared;
    contact.name = palDisplayName(card.info);
    if (contact.name.isEmpty())
        contact.name = card.displayName;
    contact.company = field(card.info, "$company"_L1);
    contact.email = field(card.info, "$email"_L1);
    contact.notes = Pal::text(card.info.value("$notes"_L1));
    QJsonObject rest = card.info;
    for (const QLatin1StringView key : { "$company"_L1, "$email"_L1, "$notes"_L1 })
        rest.remove(key);
    for (const NumberField &number : numberFields) {
        if (const QString told = Pal::text(rest.take(number.key)); !told.isEmpty())
            contact.numbers.append({ QString(number.label), told });
    }
    for (auto it = rest.constBegin(); it != rest.constEnd(); ++it)
        contact.extra.insert(it.key(), Pal::text(it.value()));
    return contact;
}

Contact palContact(const AccountId &account, const PalContactRow &row)
{
    Contact contact;
    contact.id = { account, row.id };
    contact.name = row.displayName;
    contact.phonebook = row.phonebook;
    contact.shared = row.user.isEmpty();
    return contact;
}

PalContactCard palContactCard(const Contact &contact)
{
    PalContactCard card;
    card.id = contact.id.local();
    card.phonebook = contact.phonebook;
    card.shared = contact.shared;
    card.displayName = contact.name;
    QJsonObject &info = card.info;
    for (auto it = contact.extra.cbegin(); it != contact.extra.cend(); ++it)
        info.insert(it.key(), it.value());
    const auto put = [&info](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            info.insert(key, value);
    };
    put("$company"_L1, contact.company);
    put("$email"_L1, contact.email);
    put("$notes"_L1, contact.notes);
    for (const ContactNumber &number : contact.numbers) {
        QLatin1StringView key = "$tel_other"_L1;
        for (const NumberField &f : numberFields)
            if (number.label == f.label)
                key = f.key;
        // A number with a word of its own, or a second one of its kind, becomes a field under that word.
        const bool taken = info.contains(key);
        info.insert(taken ? number.label : QString(key), number.number);
    }
    if (!contact.name.isEmpty() && palDisplayName(info) != contact.name) {
        const bool hasParts = info.contains("$firstname"_L1) || info.contains("$lastname"_L1);
        const qsizetype split = contact.name.lastIndexOf(u' ');
        if (hasParts || info.contains("$nickname"_L1) || split <= 0) {
            info.insert("$nickname"_L1, contact.name);
        } else {
            info.insert("$firstname"_L1, contact.name.left(split));
            info.insert("$lastname"_L1, contact.name.mid(split + 1));
        }
    }
    return card;
}

} // namespace Cordboard
