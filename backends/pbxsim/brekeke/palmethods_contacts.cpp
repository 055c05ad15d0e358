// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/brekeke/palmethods.h"

#include <QJsonArray>

#include <algorithm>

/// Section 7.4 of the protocol note: phone books. The office keeps the entries; what only this PBX has is in Contact::extra.
namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

const QString ownerKey = u"owner"_s; ///< extra: whose private contact it is

QHash<QString, QString> telephoneKeys()
{
    return { { u"$tel_work"_s, u"work"_s }, { u"$tel_home"_s, u"home"_s }, { u"$tel_mobile"_s, u"mobile"_s }, { u"$tel_other"_s, u"other"_s } };
}

bool mayRead(const PalContext &c, const Contact &contact)
{
    return contact.shared || contact.extra.value(ownerKey) == c.peer.user();
}

bool mayWrite(const PalContext &c, const Contact &contact)
{
    return contact.shared ? c.peer.permission() != Permission::User : contact.extra.value(ownerKey) == c.peer.user();
}

/// Nickname, else the parts of the name, else the company, else a telephone number. [client]
QString displayName(const QJsonObject &info)
{
    const auto value = [&info](QLatin1StringView key) { return palText(info.value(key)).trimmed(); };
    if (const QString nick = value("$nickname"_L1); !nick.isEmpty())
        return nick;
    const QString name = (value("$firstname"_L1) + u' ' + value("$lastname"_L1)).trimmed();
    if (!name.isEmpty())
        return name;
    for (QLatin1StringView key : { "$company"_L1, "$tel_work"_L1, "$tel_mobile"_L1, "$tel_home"_L1, "$tel_other"_L1 })
        if (const QString text = value(key); !text.isEmpty())
            return text;
    return {};
}

QJsonObject toInfo(const Contact &contact)
{
    QJsonObject info;
    const auto put = [&info](const QString &key, const QString &value) {
        if (!value.isEmpty())
            info.insert(key, value);
    };
    for (auto it = contact.extra.cbegin(); it != contact.extra.cend(); ++it)
        if (it.key() != ownerKey)
            put(it.key(), it.value());
    if (!contact.extra.contains(u"$firstname"_s) && !contact.extra.contains(u"$lastname"_s) && !contact.extra.contains(u"$nickname"_s)) {
        const qsizetype space = contact.name.lastIndexOf(u' ');
        put(u"$firstname"_s, space < 0 ? contact.name : contact.name.first(space));
        put(u"$lastname"_s, space < 0 ? QString() : contact.name.sliced(space + 1));
    }
    put(u"$company"_s, contact.company);
    put(u"$email"_s, contact.email);
    put(u"$notes"_s, contact.notes);
    const QHash<QString, QString> keys = telephoneKeys();
    for (const ContactNumber &number : contact.numbers)
        put(keys.key(number.label, u"$tel_other"_s), number.number);
    return info;
}

void fromInfo(Contact &contact, const QJsonObject &info)
{
    contact.numbers.clear();
    contact.company = palText(info.value("$company"_L1));
    contact.email = palText(info.value("$email"_L1));
    contact.notes = palText(info.value("$notes"_L1));
    const QString owner = contact.extra.value(ownerKey);
    contact.extra.clear();
    if (!owner.isEmpty())
        contact.extra.insert(ownerKey, owner);
    const QHash<QString, QString> keys = telephoneKeys();
    static const QStringList own { u"$company"_s, u"$email"_s, u"$notes"_s };
    for (auto it = info.begin(); it != info.end(); ++it) {
        const QString value = palText(it.value());
        if (keys.contains(it.key())) {
            if (!value.isEmpty())
                contact.numbers.append({ keys.value(it.key()), value });
        } else if (!own.contains(it.key()) && it.key() != ownerKey) {
            contact.extra.insert(it.key(), value);
        }
    }
}

QJsonObject summary(const Contact &contact)
{
    QJsonObject row { { "aid"_L1, contact.id.local() }, { "display_name"_L1, contact.name }, { "phonebook"_L1, contact.phonebook } };
    if (!contact.shared) // a row without `user` is a shared one [client]
        row.insert("user"_L1, contact.extra.value(ownerKey));
    return row;
}

PalReply getPhonebooks(PalContext &c, const PalParameters &)
{
    QMap<QString, bool> books { { u"main"_s, true } };
    for (const Contact &contact : c.office.contacts())
        if (mayRead(c, contact))
            books[contact.phonebook] = books.value(contact.phonebook) || contact.shared;
    QJsonArray list;
    for (auto it = books.cbegin(); it != books.cend(); ++it) {
        QJsonObject book { { "phonebook"_L1, it.key() } };
        if (it.value())
            book.insert("shared"_L1, "true"_L1);
        list.append(book);
    }
    return QJsonValue(list);
}

bool matches(const Contact &contact, const QStringList &words)
{
    QString text = contact.name + u'\n' + contact.company + u'\n' + contact.email;
    for (const ContactNumber &number : contact.numbers)
        text += u'\n' + number.number;
    return std::all_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

PalReply getContactList(PalContext &c, const PalParameters &p)
{
    const QString book = p.text("phonebook"_L1);
    const QStringList words = p.text("search_text"_L1).simplified().split(u' ', Qt::SkipEmptyParts);
    const int limit = std::clamp(p.number("limit"_L1, 100), 0, 1000);
    int offset = std::max(0, p.number("offset"_L1, 0));
    QJsonArray list;
    for (const Contact &contact : c.office.contacts()) {
        if (list.size() >= limit)
            break;
        if (!mayRead(c, contact) || (!book.isEmpty() && contact.phonebook != book) || !matches(contact, words))
            continue;
        if (p.has("shared"_L1) && p.flag("shared"_L1) && !contact.shared)
            continue;
        if (offset-- > 0)
            continue;
        list.append(summary(contact));
    }
    return QJsonValue(list);
}

PalReply getContact(PalContext &c, const PalParameters &p)
{
    if (!p.has("aid"_L1))
        return PalReply::missing(u"aid"_s);
    const Contact *contact = c.office.contact(p.text("aid"_L1));
    if (!contact || !mayRead(c, *contact))
        return { PalError::BadParameters, u"No such contact."_s };
    QJsonObject o { { "aid"_L1, contact->id.local() }, { "display_name"_L1, contact->name }, { "phonebook"_L1, contact->phonebook }, { "info"_L1, toInfo(*contact) } };
    o.insert("shared"_L1, contact->shared ? "true"_L1 : "false"_L1);
    return QJsonValue(o);
}

PalReply setContact(PalContext &c, const PalParameters &p)
{
    Contact contact;
    if (!p.text("aid"_L1).isEmpty()) {
        const Contact *known = c.office.contact(p.text("aid"_L1));
        if (!known || !mayRead(c, *known))
            return { PalError::BadParameters, u"No such contact."_s };
        contact = *known;
        if (!mayWrite(c, contact))
            return PalReply::noPermission();
    } else {
        contact.phonebook = u"main"_s;
    }
    if (p.has("phonebook"_L1))
        contact.phonebook = p.text("phonebook"_L1);
    if (p.has("shared"_L1))
        contact.shared = p.flag("shared"_L1);
    if (!contact.shared)
        contact.extra.insert(ownerKey, c.peer.user());
    if (!mayWrite(c, contact))
        return PalReply::noPermission();
    if (p.raw("info"_L1).isObject())
        fromInfo(contact, p.object("info"_L1));
    if (p.has("display_name"_L1))
        contact.name = p.text("display_name"_L1);
    else if (const QString name = displayName(p.object("info"_L1)); !name.isEmpty())
        contact.name = name;
    const Result<QString> id = c.office.saveContact(contact);
    if (!id)
        return { PalError::BadParameters, id.error().message() };
    return QJsonValue(QJsonObject { { "aid"_L1, id->toLongLong() } }); // a number here, a string elsewhere [doc] [client]
}

PalReply deleteContact(PalContext &c, const PalParameters &p)
{
    QJsonArray succeeded;
    QJsonArray failed;
    for (const QString &id : p.texts("aid"_L1)) {
        const Contact *contact = c.office.contact(id);
        const bool gone = contact && mayWrite(c, *contact) && c.office.deleteContact(id).has_value();
        (gone ? succeeded : failed).append(id.toLongLong());
    }
    return QJsonValue(QJsonObject { { "succeeded"_L1, succeeded }, { "failed"_L1, failed } });
}

PalReply getPhoneAppliContact(PalContext &c, const PalParameters &p)
{
    const QString wanted = p.text("tel"_L1);
    for (const Contact &contact : c.office.contacts())
        for (const ContactNumber &number : contact.numbers)
            if (mayRead(c, contact) && number.number == wanted)
                return QJsonValue(QJsonObject { { "display_name"_L1, contact.name }, { "image_url"_L1, QString() } });
    return QJsonValue();
}

} // namespace

void addPalContactMethods(PalMethods &methods)
{
    const auto add = [&methods](const QString &name, PalReply (*call)(PalContext &, const PalParameters &)) { methods.insert(name, { Permission::User, call }); };
    add(u"getPhonebooks"_s, getPhonebooks);
    add(u"getContactList"_s, getContactList);
    add(u"getContact"_s, getContact);
    add(u"setContact"_s, setContact);
    add(u"deleteContact"_s, deleteContact);
    add(u"getPhoneAppliContact"_s, getPhoneAppliContact);
}

} // namespace Cordboard
