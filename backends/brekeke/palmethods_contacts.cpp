// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/palmethods_p.h"
#include "backends/brekeke/palparser.h"

#include <QJsonArray>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

std::optional<QList<PalPhonebook>> readPhonebooks(const QJsonValue &result)
{
    if (!result.isArray())
        return std::nullopt;
    QList<PalPhonebook> books;
    const QJsonArray array = result.toArray();
    for (const QJsonValue &item : array) {
        const QJsonObject o = item.toObject();
        const QString name = Pal::text(o.value("phonebook"_L1));
        if (!name.isEmpty())
            books.append({ name, Pal::flag(o.value("shared"_L1)).value_or(false) });
    }
    return books;
}

std::optional<QList<PalContactRow>> readContactRows(const QJsonValue &result)
{
    if (!result.isArray())
        return std::nullopt;
    QList<PalContactRow> rows;
    const QJsonArray array = result.toArray();
    for (const QJsonValue &item : array) {
        const QJsonObject o = item.toObject();
        PalContactRow row { Pal::text(o.value("aid"_L1)), Pal::text(o.value("display_name"_L1)),
            Pal::text(o.value("phonebook"_L1)), Pal::text(o.value("user"_L1)) };
        if (!row.id.isEmpty())
            rows.append(row);
    }
    return rows;
}

std::optional<PalContactCard> readContact(const QJsonValue &result)
{
    const QJsonObject o = result.toObject();
    PalContactCard card { Pal::text(o.value("aid"_L1)), Pal::text(o.value("display_name"_L1)),
        Pal::text(o.value("phonebook"_L1)), Pal::flag(o.value("shared"_L1)).value_or(false), o.value("info"_L1).toObject() };
    return card.id.isEmpty() ? std::nullopt : std::optional(card);
}

std::optional<PalNote> readNote(const QJsonValue &result)
{
    if (!result.isObject())
        return std::nullopt;
    const QJsonObject o = result.toObject();
    const qint64 access = Pal::integer(o.value("useraccess"_L1)).value_or(0);
    return PalNote { Pal::text(o.value("name"_L1)), Pal::text(o.value("description"_L1)),
        access >= 0 && access <= 2 ? int(access) : 0, Pal::text(o.value("note"_L1)) };
}

} // namespace

QFuture<Result<QList<PalPhonebook>>> PalMethods::getPhonebooks()
{
    return ask<QList<PalPhonebook>>(u"getPhonebooks"_s, {}, readPhonebooks);
}

QFuture<Result<QList<PalContactRow>>> PalMethods::getContactList(const PalContactQuery &query)
{
    const QJsonObject p { { u"phonebook"_s, query.phonebook }, { u"search_text"_s, query.searchText },
        { u"offset"_s, query.offset }, { u"limit"_s, query.limit } };
    return ask<QList<PalContactRow>>(u"getContactList"_s, p, readContactRows);
}

QFuture<Result<PalContactCard>> PalMethods::getContact(const QString &id)
{
    return ask<PalContactCard>(u"getContact"_s, { { u"aid"_s, id } }, readContact);
}

QFuture<Result<QString>> PalMethods::setContact(const PalContactCard &card)
{
    QJsonObject p { { u"phonebook"_s, card.phonebook }, { u"shared"_s, card.shared ? u"true"_s : u"false"_s },
        { u"info"_s, card.info } };
    if (!card.id.isEmpty())
        p.insert("aid"_L1, card.id);
    if (!card.displayName.isEmpty())
        p.insert("display_name"_L1, card.displayName);
    // Before 3.8.3.5 nothing is answered: then a changed entry keeps its id.
    const auto read = [id = card.id](const QJsonValue &result) {
        const QString told = Pal::text(result.toObject().value("aid"_L1));
        return std::optional(told.isEmpty() ? id : told);
    };
    return ask<QString>(u"setContact"_s, p, read);
}

QFuture<Result<PalDeletedContacts>> PalMethods::deleteContact(const QStringList &ids)
{
    const auto read = [](const QJsonValue &result) -> std::optional<PalDeletedContacts> {
        if (!result.isObject())
            return std::nullopt;
        const QJsonObject o = result.toObject();
        return PalDeletedContacts { Pal::texts(o.value("succeeded"_L1)), Pal::texts(o.value("failed"_L1)) };
    };
    return ask<PalDeletedContacts>(u"deleteContact"_s, { { u"aid"_s, QJsonArray::fromStringList(ids) } }, read);
}

QFuture<Result<PalCallerCard>> PalMethods::getPhoneAppliContact(const QString &user, const QString &number)
{
    const auto read = [](const QJsonValue &result) -> std::optional<PalCallerCard> {
        if (!result.isObject())
            return std::nullopt;
        const QJsonObject o = result.toObject();
        return PalCallerCard { Pal::text(o.value("display_name"_L1)), Pal::text(o.value("image_url"_L1)) };
    };
    return ask<PalCallerCard>(u"getPhoneAppliContact"_s, in({ { u"user"_s, user }, { u"tel"_s, number } }), read);
}

QFuture<Result<QStringList>> PalMethods::getNoteNames()
{
    return ask<QStringList>(u"getNoteNames"_s, in({}), Pal::textList);
}

QFuture<Result<PalNote>> PalMethods::getNote(const QString &name)
{
    return ask<PalNote>(u"getNote"_s, in({ { u"name"_s, name } }), readNote);
}

QFuture<Result<void>> PalMethods::setNote(const PalNote &note)
{
    return act(u"setNote"_s,
        in({ { u"name"_s, note.name }, { u"description"_s, note.description },
            { u"useraccess"_s, QString::number(note.userAccess) }, { u"note"_s, note.text } }));
}

QFuture<Result<void>> PalMethods::deleteNote(const QString &name)
{
    return act(u"deleteNote"_s, in({ { u"name"_s, name } }));
}

QFuture<Result<QString>> PalMethods::getAppData(const QString &id)
{
    return ask<QString>(u"getAppData"_s, { { u"data_id"_s, id } },
        [](const QJsonValue &result) { return std::optional(Pal::text(result)); });
}

QFuture<Result<void>> PalMethods::setAppData(const QString &id, const QJsonObject &data)
{
    return act(u"setAppData"_s, { { u"data_id"_s, id }, { u"data"_s, data } });
}

} // namespace Cordboard
