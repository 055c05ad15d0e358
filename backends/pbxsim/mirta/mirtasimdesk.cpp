// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/mirta/mirtasimcontext.h"

#include <QJsonDocument>
#include <QJsonObject>

/// Mailboxes, media files and phone books.
namespace Cordboard {

using namespace Qt::StringLiterals;
using namespace MirtaSimWriter;

namespace {

MirtaSimAnswer mailboxes(MirtaSimContext &c, const MirtaSimRequest &r)
{
    const QString wanted = c.names.number(r[u"mailbox"_s]);
    QList<MirtaSimRow> list;
    for (const QString &number : c.office.people()) {
        const SimPerson *p = c.office.person(number);
        if (!p->config.mailbox || (!wanted.isEmpty() && number != wanted))
            continue;
        if (!r.json()) {
            list.append({ { u"Mailbox"_s, number }, { u"Fullname"_s, p->config.name }, { u"Email"_s, p->config.email }, { u"Attach"_s, u"no"_s } });
            continue;
        }
        list.append({ { u"uniqueid"_s, number }, { u"context"_s, c.names.tenant() }, { u"mailbox"_s, number }, { u"password"_s, u"LEAK-box-"_s + number },
            { u"fullname"_s, p->config.name }, { u"email"_s, p->config.email }, { u"imappassword"_s, u"LEAK-imap-"_s + number }, { u"attach"_s, u"no"_s },
            { u"newmessages"_s, QString::number(c.store.unread(number)) }, { u"oldmessages"_s, QString::number(c.store.read(number)) } });
    }
    return { rows(r, list, Keys::Named, {}, true) };
}

MirtaSimAnswer messages(MirtaSimContext &c, const MirtaSimRequest &r)
{
    const QString box = c.names.number(r[u"mailbox"_s]);
    if (box.isEmpty())
        return mirtaSimMissing(u"mailbox"_s);
    QList<MirtaSimRow> list;
    for (const MirtaSimStore::Message &m : c.store.messages(box))
        list.append({ { u"id"_s, m.rowId }, { u"msgnum"_s, QString::number(list.size()) }, { u"dir"_s, u"/var/spool/asterisk/voicemail/%1/%2/%3"_s.arg(c.names.tenant(), box, m.read ? u"Old"_s : u"INBOX"_s) },
            { u"callerid"_s, u"\"%1\" <%2>"_s.arg(m.callerName, m.caller) }, { u"origtime"_s, QString::number(m.at / 1000) },
            { u"duration"_s, QString::number(m.seconds) }, { u"mailboxuser"_s, box }, { u"msg_id"_s, m.id }, { u"read"_s, m.read ? u"1"_s : u"0"_s } });
    return { rows(r, list, Keys::Named) };
}

MirtaSimAnswer voicemail(MirtaSimContext &c, const MirtaSimRequest &r)
{
    const QString action = r[u"action"_s].toLower();
    if (action.isEmpty())
        return mirtaSimMissing(u"action"_s);
    if (action == "list"_L1)
        return mailboxes(c, r);
    if (action == "messages"_L1)
        return messages(c, r);
    const QString id = r[u"msgid"_s];
    if (id.isEmpty())
        return mirtaSimMissing(u"msgid"_s);
    QString box = c.names.number(r[u"mailbox"_s]);
    if (box.isEmpty())
        for (const QString &number : c.office.people())
            for (const MirtaSimStore::Message &m : c.store.messages(number))
                if (m.id == id && box.isEmpty())
                    box = number;
    if (action == "message"_L1) {
        for (const MirtaSimStore::Message &m : c.store.messages(box))
            if (m.id == id)
                return { MirtaSimStore::wav(), "audio/x-wav" };
        return { {}, "text/html; charset=UTF-8" };
    }
    const bool found = action == "delete"_L1 ? c.store.remove(box, id)
        : action == "markread"_L1            ? c.store.mark(box, id, true)
        : action == "markunread"_L1          ? c.store.mark(box, id, false)
                                             : false;
    return found ? MirtaSimAnswer { done() } : mirtaSimText(u"No such message"_s);
}

MirtaSimAnswer mediaFile(MirtaSimContext &c, const MirtaSimRequest &r)
{
    if (r[u"objectid"_s].isEmpty())
        return mirtaSimMissing(u"objectid"_s);
    const QByteArray audio = c.store.binaries.value(r[u"objectid"_s]);
    return audio.isEmpty() ? MirtaSimAnswer { {}, "text/html; charset=UTF-8" } : MirtaSimAnswer { audio, "audio/x-wav" };
}

QString bookOf(const Contact &contact)
{
    return contact.phonebook.isEmpty() ? u"Default"_s : contact.phonebook;
}

QStringList books(const MirtaSimContext &c)
{
    QStringList names { u"Default"_s };
    for (const Contact &contact : c.office.contacts())
        if (!names.contains(bookOf(contact)))
            names.append(bookOf(contact));
    return names;
}

MirtaSimRow entryRow(const Contact &contact)
{
    MirtaSimRow row { { u"peid"_s, contact.id.local() }, { u"NAME"_s, contact.name }, { u"COMPANY"_s, contact.company }, { u"EMAIL"_s, contact.email },
        { u"NOTES"_s, contact.notes } };
    int n = 1;
    for (const ContactNumber &number : contact.numbers)
        row.append({ u"PHONE%1"_s.arg(n++), number.number });
    return row;
}

bool matches(const QString &text, const QString &pattern)
{
    const QStringList parts = pattern.split(u'%');
    qsizetype at = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const qsizetype found = text.indexOf(parts.at(i), at, Qt::CaseInsensitive);
        if (found < 0 || (i == 0 && found != 0))
            return false;
        at = found + parts.at(i).size();
    }
    return parts.constLast().isEmpty() || at == text.size();
}

MirtaSimAnswer phoneBooks(MirtaSimContext &c, const MirtaSimRequest &r)
{
    QList<MirtaSimRow> list;
    int id = 1;
    for (const QString &name : books(c))
        list.append({ { u"pb_id"_s, QString::number(id++) }, { u"pb_name"_s, name } });
    return { rows(r, list, Keys::Named) };
}

MirtaSimAnswer addEntry(MirtaSimContext &c, const MirtaSimRequest &r, const QString &book)
{
    const QString text = r.first({ "jsondata", "values" });
    const QJsonObject fields = QJsonDocument::fromJson(text.toUtf8()).object();
    if (fields.isEmpty())
        return mirtaSimMissing(u"values"_s);
    Contact contact;
    contact.phonebook = book;
    contact.shared = true;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QString key = it.key().toUpper();
        const QString value = it.value().toString();
        if (key == "NAME"_L1)
            contact.name = value;
        else if (key == "COMPANY"_L1)
            contact.company = value;
        else if (key == "EMAIL"_L1)
            contact.email = value;
        else if (key == "NOTES"_L1)
            contact.notes = value;
        else if (key.startsWith("PHONE"_L1))
            contact.numbers.append({ u"work"_s, value });
    }
    const Result<QString> id = c.office.saveContact(contact);
    return id ? MirtaSimAnswer { object(r, { { u"peid"_s, *id } }) } : mirtaSimText(id.error().message());
}

MirtaSimAnswer phoneBook(MirtaSimContext &c, const MirtaSimRequest &r)
{
    const QString book = r[u"phonebook"_s];
    if (book.isEmpty())
        return mirtaSimMissing(u"phonebook"_s);
    if (!books(c).contains(book))
        return mirtaSimText(u"No such phonebook"_s);
    const QString action = r[u"subreqtype"_s].toLower();
    if (action == "query"_L1 || action == "getall"_L1) {
        const QString field = r[u"field"_s].toUpper();
        if (action == "query"_L1 && field.isEmpty())
            return mirtaSimMissing(u"field"_s);
        QList<MirtaSimRow> list;
        for (const Contact &contact : c.office.contacts()) {
            if (bookOf(contact) != book)
                continue;
            const MirtaSimRow row = entryRow(contact);
            const bool fits = action == "getall"_L1 || std::any_of(row.begin(), row.end(), [&](const auto &cell) {
                return cell.first == field && matches(cell.second.toString(), r[u"value"_s]);
            });
            if (fits)
                list.append(row);
        }
        return { rows(r, list, Keys::Named) };
    }
    if (action == "add"_L1)
        return addEntry(c, r, book);
    if (action == "delete"_L1)
        return r[u"peid"_s].isEmpty() ? mirtaSimMissing(u"peid"_s) : mirtaSimDone(c.office.deleteContact(r[u"peid"_s]));
    if (action == "cleanall"_L1) {
        for (const Contact &contact : c.office.contacts())
            if (bookOf(contact) == book)
                (void)c.office.deleteContact(contact.id.local());
        return { done() };
    }
    return mirtaSimMissing(u"subreqtype"_s);
}

} // namespace

void addMirtaSimDesk(MirtaSimHandlers &handlers)
{
    handlers.insert({ { u"VOICEMAIL"_s, voicemail }, { u"MEDIAFILE"_s, mediaFile }, { u"PHONEBOOK"_s, phoneBook }, { u"PHONEBOOKS"_s, phoneBooks } });
}

} // namespace Cordboard
