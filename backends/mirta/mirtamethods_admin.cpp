// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/mirta/mirtamethods_p.h"

#include <QJsonDocument>
#include <QRegularExpression>

/// MirtaMethods: mailboxes, media, phone books, administration.
namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

bool isNo(const QString &word)
{
    return word.isEmpty() || word == "0"_L1 || word.compare("no"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

MirtaMethods::Future<QList<MirtaMailbox>> MirtaMethods::mailboxes(const QString &mailbox)
{
    MirtaRequest request { u"VOICEMAIL"_s, { { u"action"_s, u"list"_s } } };
    return list<QList<MirtaMailbox>>(request.with(u"mailbox"_s, mailbox), [](const MirtaReply &reply) -> Result<QList<MirtaMailbox>> {
        QList<MirtaMailbox> boxes;
        for (const QJsonObject &row : reply.rows) {
            MirtaMailbox box;
            box.mailbox = Mirta::text(row.value("mailbox"_L1));
            box.name = Mirta::text(row.value("fullname"_L1));
            box.email = Mirta::text(row.value("email"_L1));
            box.unread = Mirta::number(row.value("newmessages"_L1));
            box.read = Mirta::number(row.value("oldmessages"_L1));
            if (!box.mailbox.isEmpty())
                boxes.append(box);
        }
        return boxes;
    });
}

MirtaMethods::Future<QList<MirtaMessage>> MirtaMethods::messages(const QString &mailbox)
{
    MirtaRequest request { u"VOICEMAIL"_s, { { u"action"_s, u"messages"_s } } };
    return list<QList<MirtaMessage>>(request.with(u"mailbox"_s, mailbox), [mailbox, zone = m_zone](const MirtaReply &reply) -> Result<QList<MirtaMessage>> {
        // Names as in Asterisk's voicemail_messages table [assumed].
        static const QRegularExpression party(u"^\"?([^\"<]*?)\"?\\s*<([^>]*)>$"_s);
        QList<MirtaMessage> messages;
        for (const QJsonObject &row : reply.rows) {
            MirtaMessage m;
            m.mailbox = mailbox;
            m.rowId = Mirta::text(row.value("id"_L1));
            m.id = Mirta::firstOf(row, { "msg_id"_L1, "msgid"_L1, "id"_L1 });
            m.callerNumber = Mirta::text(row.value("callerid"_L1));
            if (const auto match = party.match(m.callerNumber); match.hasMatch()) {
                m.callerName = match.captured(1).trimmed();
                m.callerNumber = match.captured(2);
            }
            m.at = Mirta::time(Mirta::firstOf(row, { "origtime"_L1, "origdate"_L1 }), zone);
            m.seconds = Mirta::number(row.value("duration"_L1));
            const QString folder = Mirta::firstOf(row, { "folder"_L1, "dir"_L1 });
            m.folder = folder.section(u'/', -1);
            m.heard = row.contains("read"_L1) ? !isNo(Mirta::text(row.value("read"_L1))) : m.folder.compare("Old"_L1, Qt::CaseInsensitive) == 0;
            if (!m.id.isEmpty())
                messages.append(m);
        }
        std::stable_sort(messages.begin(), messages.end(), [](const MirtaMessage &a, const MirtaMessage &b) { return a.at > b.at; });
        return messages;
    });
}

MirtaMethods::Future<MirtaMedia> MirtaMethods::message(const QString &mailbox, const QString &id)
{
    MirtaRequest request { u"VOICEMAIL"_s, { { u"action"_s, u"message"_s } } };
    return media(request.with(u"mailbox"_s, mailbox).with(u"msgid"_s, id));
}

QFuture<Result<void>> MirtaMethods::deleteMessage(const QString &mailbox, const QString &id)
{
    MirtaRequest request { u"VOICEMAIL"_s, { { u"action"_s, u"delete"_s } } };
    return act(request.with(u"mailbox"_s, mailbox).with(u"msgid"_s, id));
}

QFuture<Result<void>> MirtaMethods::markMessage(const QString &mailbox, const QString &id, bool read)
{
    MirtaRequest request { u"VOICEMAIL"_s, { { u"action"_s, read ? u"markread"_s : u"markunread"_s } } };
    return act(request.with(u"mailbox"_s, mailbox).with(u"msgid"_s, id));
}

MirtaMethods::Future<MirtaMedia> MirtaMethods::mediaFile(const QString &id)
{
    MirtaRequest request { u"MEDIAFILE"_s, { { u"action"_s, u"getaudio"_s } } };
    return media(request.with(u"objectid"_s, id));
}

MirtaMethods::Future<QStringList> MirtaMethods::phoneBooks()
{
    return list<QStringList>({ u"PHONEBOOKS"_s, { { u"subreqtype"_s, u"list"_s } } }, [](const MirtaReply &reply) -> Result<QStringList> {
        QStringList names;
        for (const QJsonObject &row : reply.rows)
            if (const QString name = Mirta::firstOf(row, { "pb_name"_L1, "name"_L1, "1"_L1, "0"_L1 }); !name.isEmpty())
                names.append(name);
        return names;
    });
}

MirtaMethods::Future<QList<MirtaPhoneBookEntry>> MirtaMethods::entries(const MirtaRequest &request, const QString &book)
{
    return list<QList<MirtaPhoneBookEntry>>(request, [book](const MirtaReply &reply) -> Result<QList<MirtaPhoneBookEntry>> {
        QList<MirtaPhoneBookEntry> entries;
        for (const QJsonObject &row : reply.rows) {
            MirtaPhoneBookEntry entry;
            entry.id = Mirta::firstOf(row, { "peid"_L1, "pe_id"_L1, "id"_L1, "_key"_L1 });
            entry.book = book;
            for (auto it = row.begin(); it != row.end(); ++it)
                if (const QString value = Mirta::text(it.value()); !value.isEmpty() && it.key() != "peid"_L1 && it.key() != "_key"_L1)
                    entry.fields.insert(it.key(), value);
            entries.append(entry);
        }
        return entries;
    });
}

MirtaMethods::Future<QList<MirtaPhoneBookEntry>> MirtaMethods::phoneBookQuery(const QString &book, const QString &field, const QString &value)
{
    MirtaRequest request { u"PHONEBOOK"_s, {} };
    return entries(request.with(u"phonebook"_s, book).with(u"subreqtype"_s, u"query"_s).with(u"field"_s, field).with(u"value"_s, value), book);
}

MirtaMethods::Future<QList<MirtaPhoneBookEntry>> MirtaMethods::phoneBookAll(const QString &book)
{
    MirtaRequest request { u"PHONEBOOK"_s, {} };
    return entries(request.with(u"phonebook"_s, book).with(u"subreqtype"_s, u"getall"_s), book);
}

MirtaMethods::Future<QString> MirtaMethods::phoneBookAdd(const QString &book, const Words &fields)
{
    QJsonObject object;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        object.insert(it.key(), it.value());
    // `values` in the older text, `jsondata` in the newer one [doc]: each box reads its own.
    MirtaRequest request { u"PHONEBOOK"_s, {} };
    request.with(u"phonebook"_s, book).with(u"subreqtype"_s, u"add"_s).with(u"values"_s, jsonText(object)).with(u"jsondata"_s, jsonText(object));
    return ask<QString>(request, [](const MirtaBody &body) -> Result<QString> {
        const auto reply = readMirtaReply(body.bytes);
        if (!reply)
            return reply.error();
        if (!reply->rows.isEmpty())
            return Mirta::firstOf(reply->rows.constFirst(), { "peid"_L1, "pe_id"_L1, "id"_L1, "ID"_L1 });
        bool isNumber = false;
        reply->text.toULongLong(&isNumber);
        if (isNumber)
            return reply->text;
        const auto done = readMirtaAction(body);
        return done ? Result<QString>(QString()) : Result<QString>(done.error());
    });
}

QFuture<Result<void>> MirtaMethods::phoneBookDelete(const QString &book, const QString &id)
{
    MirtaRequest request { u"PHONEBOOK"_s, {} };
    return act(request.with(u"phonebook"_s, book).with(u"subreqtype"_s, u"delete"_s).with(u"peid"_s, id));
}

QFuture<Result<void>> MirtaMethods::phoneBookClean(const QString &book)
{
    MirtaRequest request { u"PHONEBOOK"_s, {} };
    return act(request.with(u"phonebook"_s, book).with(u"subreqtype"_s, u"cleanall"_s));
}

QFuture<Result<void>> MirtaMethods::reboot(const QString &peer)
{
    MirtaRequest request { u"REBOOT"_s, {} };
    return act(request.with(u"peer"_s, peer));
}

QFuture<Result<void>> MirtaMethods::unregister(const QString &peer)
{
    MirtaRequest request { u"UNREGISTER"_s, {} };
    return act(request.with(u"peer"_s, peer));
}

QFuture<Result<void>> MirtaMethods::campaign(const QString &id, const QString &action)
{
    MirtaRequest request { u"CAMPAIGN"_s, {} };
    return act(request.with(u"campaign"_s, id).with(u"action"_s, action));
}

MirtaMethods::Future<MirtaMethods::Rows> MirtaMethods::responsePaths(const QString &id)
{
    MirtaRequest request { u"RESPONSEPATH"_s, {} };
    return rows(request.with(u"id"_s, id).with(u"action"_s, u"list"_s));
}

MirtaMethods::Future<QJsonObject> MirtaMethods::lastResponse(const QString &id, const QString &filter, const QString &filterData)
{
    MirtaRequest request { u"RESPONSEPATH"_s, {} };
    request.with(u"id"_s, id).with(u"action"_s, u"getlast"_s).with(u"filter"_s, filter).with(u"filterdata"_s, filterData);
    return list<QJsonObject>(request, [id](const MirtaReply &reply) -> Result<QJsonObject> {
        return reply.rows.isEmpty() ? Result<QJsonObject>(mirtaNothing(id)) : Result<QJsonObject>(reply.rows.constFirst());
    });
}

MirtaMethods::Future<QString> MirtaMethods::changeBalance(const QString &amount, const QString &description)
{
    MirtaRequest request { u"BALANCE"_s, {} };
    return ask<QString>(request.with(u"amount"_s, amount).with(u"description"_s, description), [](const MirtaBody &body) -> Result<QString> {
        const auto reply = readMirtaReply(body.bytes);
        if (!reply)
            return reply.error();
        bool isNumber = false;
        reply->text.toDouble(&isNumber);
        if (isNumber)
            return reply->text; // the new balance [assumed]
        const auto done = readMirtaAction(body);
        return done ? Result<QString>(reply->text) : Result<QString>(done.error());
    });
}

MirtaMethods::Future<QJsonObject> MirtaMethods::checkAuth(const QString &user, const QString &password)
{
    MirtaRequest request { u"CHECKAUTH"_s, {} };
    return list<QJsonObject>(request.with(u"username"_s, user).with(u"password"_s, password), [](const MirtaReply &reply) -> Result<QJsonObject> {
        if (!reply.rows.isEmpty())
            return reply.rows.constFirst();
        if (reply.text.startsWith("OK"_L1))
            return QJsonObject { { u"text"_s, reply.text } };
        return PbxError { PbxError::Kind::AuthFailed, reply.text.left(200) };
    });
}

MirtaMethods::Future<QJsonValue> MirtaMethods::manageDb(const QString &object, const QString &action, const QString &objectId, const QJsonObject &data)
{
    QJsonObject parameters { { u"object"_s, object }, { u"action"_s, action } };
    if (!objectId.isEmpty())
        parameters.insert(u"objectid"_s, objectId);
    if (!data.isEmpty())
        parameters.insert(u"jsondata"_s, data);
    return raw(u"MANAGEDB"_s, parameters);
}

MirtaMethods::Future<MirtaMedia> MirtaMethods::mediaBinary(const QString &objectId)
{
    MirtaRequest request { u"MANAGEDB"_s, { { u"object"_s, u"mediafile"_s }, { u"action"_s, u"getbinary"_s } } };
    return media(request.with(u"objectid"_s, objectId));
}

QFuture<Result<void>> MirtaMethods::setMediaBinary(const QString &objectId, const QByteArray &data)
{
    MirtaRequest request { u"MANAGEDB"_s, { { u"object"_s, u"mediafile"_s }, { u"action"_s, u"updatebinary"_s } } };
    return act(request.with(u"objectid"_s, objectId).with(u"jsondata"_s, jsonText({ { u"data"_s, QString::fromLatin1(data.toBase64()) } })));
}

MirtaMethods::Future<QStringList> MirtaMethods::huntList(const QString &objectId)
{
    MirtaRequest request { u"MANAGEDB"_s, { { u"object"_s, u"huntlist"_s }, { u"action"_s, u"getextensions"_s } } };
    return list<QStringList>(request.with(u"objectid"_s, objectId), [](const MirtaReply &reply) -> Result<QStringList> {
        QStringList numbers;
        for (const QJsonObject &row : reply.rows)
            if (const QString number = Mirta::firstOf(row, { "ex_number"_L1, "extension"_L1, "0"_L1 }); !number.isEmpty())
                numbers.append(number);
        return numbers;
    });
}

QFuture<Result<void>> MirtaMethods::setHuntList(const QString &objectId, const QStringList &extensions)
{
    MirtaRequest request { u"MANAGEDB"_s, { { u"object"_s, u"huntlist"_s }, { u"action"_s, u"setextensions"_s } } };
    return act(request.with(u"objectid"_s, objectId).with(u"jsondata"_s, jsonText({ { u"extensions"_s, QJsonArray::fromStringList(extensions) } })));
}

} // namespace Cordboard
