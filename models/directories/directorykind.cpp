// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/directories/directorykind.h"

#include "models/directories/filedirectory.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

struct Text
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
    AccountField f = field(u"encoding"_s, Text::tr("Encoding"), AccountField::Type::Choice);
    f.choices = { { u"auto"_s, Text::tr("Found out from the file") }, { u"utf-8"_s, u"UTF-8"_s }, { u"utf-16"_s, u"UTF-16"_s }, { u"latin-1"_s, u"Latin-1"_s } };
    f.defaultValue = u"auto"_s;
    f.advanced = true;
    return f;
}

DirectoryKind csvKind()
{
    AccountField separator = field(u"separator"_s, Text::tr("Separator"), AccountField::Type::Choice);
    separator.choices = { { u"auto"_s, Text::tr("Found out from the file") }, { u","_s, Text::tr("Comma") }, { u";"_s, Text::tr("Semicolon") },
        { u"tab"_s, Text::tr("Tab", "the character") }, { u"|"_s, Text::tr("Vertical bar") } };
    separator.defaultValue = u"auto"_s;
    separator.advanced = true;
    AccountField columns = field(u"columns"_s, Text::tr("Columns"), AccountField::Type::Text, false,
        //: name, first ... are keywords and stay as they are
        Text::tr("Only where headings are not understood: name=Customer, work=Phone 2. Keywords: name, first, last, company, department, title, work, mobile, home, email, notes, tags, id, ignore."));
    columns.advanced = true;
    return { u"csv"_s, Text::tr("Table (CSV)"), Text::tr("A file from Excel, a CRM or another program"),
        { field(u"file"_s, Text::tr("File"), AccountField::Type::Text, true, Text::tr("Read again whenever it is written.")), separator, encodingField(), columns },
        true, Text::tr("Tables (*.csv *.tsv *.txt);;All files (*)") };
}

DirectoryKind vCardKind()
{
    return { u"vcard"_s, Text::tr("vCard file"), Text::tr("Contacts exported by an address book or a phone"),
        { field(u"file"_s, Text::tr("File"), AccountField::Type::Text, true, Text::tr("Read again whenever it is written.")), encodingField() }, true,
        Text::tr("vCards (*.vcf *.vcard);;All files (*)") };
}

} // namespace

QList<DirectoryKind> directoryKinds()
{
    return { csvKind(), vCardKind() };
}

std::optional<DirectoryKind> directoryKind(const QString &id)
{
    for (const DirectoryKind &kind : directoryKinds())
        if (kind.id == id)
            return kind;
    return std::nullopt;
}

DirectorySource *createDirectory(const Account &account, const Secrets &, QObject *parent)
{
    if (account.backend == "csv"_L1 || account.backend == "vcard"_L1)
        return new FileDirectory(account, parent);
    return nullptr;
}

} // namespace Cordboard
