// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/directories/directorykind.h"

#include "models/directories/carddavdirectory.h"
#include "models/directories/filedirectory.h"
#ifdef CORDBOARD_LDAP
#    include "models/directories/ldapdirectory.h"
#endif

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

struct KindText
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::DirectoryKind)
};

AccountField field(const QString &key, const QString &label, AccountField::Type type, bool required = true, const QString &hint = {})
{
    AccountField f;
    f.key = key;
    f.label = label;
    f.type = type;
    f.required = required;
    f.hint = hint;
    return f;
}

AccountField encodingField()
{
    AccountField f = field(u"encoding"_s, KindText::tr("Encoding"), AccountField::Type::Choice);
    f.choices = { { u"auto"_s, KindText::tr("Found out from the file") }, { u"utf-8"_s, u"UTF-8"_s }, { u"utf-16"_s, u"UTF-16"_s }, { u"latin-1"_s, u"Latin-1"_s } };
    f.defaultValue = u"auto"_s;
    f.advanced = true;
    return f;
}

DirectoryKind csvKind()
{
    AccountField separator = field(u"separator"_s, KindText::tr("Separator"), AccountField::Type::Choice);
    separator.choices = { { u"auto"_s, KindText::tr("Found out from the file") }, { u","_s, KindText::tr("Comma") }, { u";"_s, KindText::tr("Semicolon") },
        { u"tab"_s, KindText::tr("Tab", "the character") }, { u"|"_s, KindText::tr("Vertical bar") } };
    separator.defaultValue = u"auto"_s;
    separator.advanced = true;
    AccountField columns = field(u"columns"_s, KindText::tr("Columns"), AccountField::Type::Text, false,
        //: name, first ... are keywords and stay as they are
        KindText::tr("Only where headings are not understood: name=Customer, work=Phone 2. Keywords: name, first, last, company, department, title, work, mobile, home, email, notes, tags, id, ignore."));
    columns.advanced = true;
    return { u"csv"_s, KindText::tr("Table (CSV)"), KindText::tr("A file from Excel, a CRM or another program"),
        { field(u"file"_s, KindText::tr("File"), AccountField::Type::Text, true, KindText::tr("Read again whenever it is written.")), separator, encodingField(), columns },
        true, KindText::tr("Tables (*.csv *.tsv *.txt);;All files (*)") };
}

DirectoryKind vCardKind()
{
    return { u"vcard"_s, KindText::tr("vCard file"), KindText::tr("Exported by an address book or phone"),
        { field(u"file"_s, KindText::tr("File"), AccountField::Type::Text, true, KindText::tr("Read again whenever it is written.")), encodingField() }, true,
        KindText::tr("vCards (*.vcf *.vcard);;All files (*)") };
}

AccountField refreshField()
{
    AccountField f = field(u"refreshMinutes"_s, KindText::tr("Read again every … minutes"), AccountField::Type::Number);
    f.defaultValue = 60;
    f.advanced = true;
    return f;
}

AccountField authorityField()
{
    AccountField f = field(u"caFile"_s, KindText::tr("Certificate authority"), AccountField::Type::Text, false,
        KindText::tr("A PEM file, where the server's certificate comes from your own authority."));
    f.advanced = true;
    return f;
}

#ifdef CORDBOARD_LDAP
DirectoryKind ldapKind()
{
    AccountField security = field(u"security"_s, KindText::tr("Encryption"), AccountField::Type::Choice);
    security.choices = { { u"starttls"_s, u"StartTLS"_s }, { u"ldaps"_s, u"LDAPS"_s }, { u"none"_s, KindText::tr("None, without a user") } };
    security.defaultValue = u"starttls"_s;
    AccountField port = field(u"port"_s, KindText::tr("Port"), AccountField::Type::Port, false, KindText::tr("389, or 636 with LDAPS, if left empty."));
    port.advanced = true;
    AccountField filter = field(u"filter"_s, KindText::tr("Filter"), AccountField::Type::Text, false, KindText::tr("Everybody with a telephone number if left empty."));
    filter.advanced = true;
    AccountField attributes = field(u"attributes"_s, KindText::tr("Attributes"), AccountField::Type::Text, false,
        //: name, work ... are keywords and stay as they are
        KindText::tr("Only where yours have other names: name=displayName, work=telephoneNumber. Keywords: name, first, last, company, department, title, work, mobile, home, email, tags, id."));
    attributes.advanced = true;
    return { u"ldap"_s, KindText::tr("LDAP server"), KindText::tr("Active Directory, OpenLDAP and others"),
        { field(u"host"_s, KindText::tr("Server"), AccountField::Type::Host), security,
            field(u"baseDn"_s, KindText::tr("Base"), AccountField::Type::Text, true, KindText::tr("Where the people are, such as ou=people,dc=example,dc=com.")),
            field(u"bindDn"_s, KindText::tr("User"), AccountField::Type::Text, false, KindText::tr("A DN, or with Active Directory user@example.com; empty for anonymous.")),
            field(u"password"_s, KindText::tr("Password"), AccountField::Type::Password, false), port, filter, attributes, authorityField(), refreshField() },
        false, {} };
}
#endif

DirectoryKind cardDavKind()
{
    AccountField book = field(u"book"_s, KindText::tr("Address book"), AccountField::Type::Text, false, KindText::tr("All of this user's if left empty."));
    book.advanced = true;
    return { u"carddav"_s, KindText::tr("CardDAV server"), KindText::tr("Nextcloud, Radicale, SOGo, iCloud and others"),
        { field(u"url"_s, KindText::tr("Address"), AccountField::Type::Url, true, KindText::tr("The server, such as https://cloud.example.com, or one address book.")),
            field(u"user"_s, KindText::tr("User"), AccountField::Type::Text, false), field(u"password"_s, KindText::tr("Password"), AccountField::Type::Password, false), book,
            authorityField(), refreshField() },
        false, {} };
}

} // namespace

QList<DirectoryKind> directoryKinds()
{
    QList<DirectoryKind> kinds { csvKind(), vCardKind() };
#ifdef CORDBOARD_LDAP
    kinds.append(ldapKind());
#endif
    kinds.append(cardDavKind());
    return kinds;
}

std::optional<DirectoryKind> directoryKind(const QString &id)
{
    for (const DirectoryKind &kind : directoryKinds())
        if (kind.id == id)
            return kind;
    return std::nullopt;
}

DirectorySource *createDirectory(const Account &account, const Secrets &secrets, QObject *parent)
{
    if (account.backend == "csv"_L1 || account.backend == "vcard"_L1)
        return new FileDirectory(account, parent);
    if (account.backend == "carddav"_L1)
        return new CardDavDirectory(account, secrets, parent);
#ifdef CORDBOARD_LDAP
    if (account.backend == "ldap"_L1)
        return new LdapDirectory(account, secrets, parent);
#endif
    return nullptr;
}

} // namespace Cordboard
