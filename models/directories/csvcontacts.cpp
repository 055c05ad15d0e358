// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/directories/csvcontacts.h"

#include "models/directories/csvreader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

struct Heading
{
    const char16_t *text;
    CsvMeaning meaning;
    const char16_t *kind = u"";
};

using enum CsvMeaning;

// Lower case, without signs. The longer ones of a family are matched whole; numbered columns ("phone 2") lose their digits first.
constexpr Heading headings[] {
    { u"id", Key }, { u"uid", Key }, { u"customer id", Key }, { u"kundennummer", Key }, { u"customer number", Key },
    { u"name", Name }, { u"display name", Name }, { u"full name", Name }, { u"displayname", Name }, { u"fullname", Name }, { u"contact", Name },
    { u"anzeigename", Name }, { u"ansprechpartner", Name }, { u"nom complet", Name }, { u"nom affiche", Name }, { u"nombre completo", Name },
    { u"navn", Name }, { u"fulde navn", Name }, { u"氏名", Name }, { u"名前", Name }, { u"姓名", Name }, { u"联系人", Name },
    { u"first name", FirstName }, { u"given name", FirstName }, { u"firstname", FirstName }, { u"givenname", FirstName }, { u"vorname", FirstName },
    { u"prenom", FirstName }, { u"nombre", FirstName }, { u"fornavn", FirstName }, { u"名", FirstName },
    { u"last name", LastName }, { u"family name", LastName }, { u"surname", LastName }, { u"lastname", LastName }, { u"nachname", LastName },
    { u"familienname", LastName }, { u"nom", LastName }, { u"nom de famille", LastName }, { u"apellido", LastName }, { u"apellidos", LastName },
    { u"efternavn", LastName }, { u"姓", LastName },
    { u"company", Company }, { u"organization", Company }, { u"organisation", Company }, { u"organization name", Company }, { u"company name", Company },
    { u"customer", Company }, { u"firma", Company }, { u"unternehmen", Company }, { u"kunde", Company }, { u"societe", Company }, { u"entreprise", Company },
    { u"empresa", Company }, { u"virksomhed", Company }, { u"会社", Company }, { u"会社名", Company }, { u"公司", Company },
    { u"department", Department }, { u"organization department", Department }, { u"abteilung", Department }, { u"service", Department },
    { u"departamento", Department }, { u"afdeling", Department }, { u"部署", Department }, { u"部门", Department },
    { u"title", Title }, { u"job title", Title }, { u"organization title", Title }, { u"position", Title }, { u"funktion", Title },
    { u"fonction", Title }, { u"cargo", Title }, { u"stilling", Title }, { u"役職", Title }, { u"职务", Title },
    { u"email", Email }, { u"e mail", Email }, { u"mail", Email }, { u"email address", Email }, { u"e mail address", Email }, { u"primary email", Email },
    { u"e mail value", Email }, { u"e mail adresse", Email }, { u"courriel", Email }, { u"correo", Email }, { u"correo electronico", Email },
    { u"メール", Email }, { u"邮箱", Email }, { u"电子邮件", Email },
    { u"notes", Notes }, { u"note", Notes }, { u"comment", Notes }, { u"remark", Notes }, { u"notizen", Notes }, { u"bemerkung", Notes },
    { u"remarques", Notes }, { u"notas", Notes }, { u"noter", Notes }, { u"備考", Notes }, { u"备注", Notes },
    { u"tags", Tags }, { u"tag", Tags }, { u"labels", Tags }, { u"categories", Tags }, { u"category", Tags }, { u"group membership", Tags },
    { u"kategorien", Tags }, { u"gruppe", Tags }, { u"etiquettes", Tags }, { u"categorias", Tags }, { u"kategorier", Tags }, { u"分類", Tags }, { u"标签", Tags },
    { u"phone", Number, u"work" }, { u"phone number", Number, u"work" }, { u"telephone", Number, u"work" }, { u"telephone number", Number, u"work" },
    { u"number", Number, u"work" }, { u"tel", Number, u"work" }, { u"business phone", Number, u"work" }, { u"work phone", Number, u"work" },
    { u"office phone", Number, u"work" }, { u"primary phone", Number, u"work" }, { u"direct", Number, u"work" }, { u"extension", Number, u"work" },
    { u"company main phone", Number, u"main" }, { u"other phone", Number, u"other" }, { u"phone value", Number, u"" }, { u"phone type", NumberKind },
    { u"phone label", NumberKind }, { u"telefon", Number, u"work" }, { u"telefonnummer", Number, u"work" }, { u"rufnummer", Number, u"work" },
    { u"telefon geschaftlich", Number, u"work" }, { u"nebenstelle", Number, u"work" }, { u"durchwahl", Number, u"work" }, { u"numero", Number, u"work" },
    { u"numero de telephone", Number, u"work" }, { u"telefono", Number, u"work" }, { u"nummer", Number, u"work" }, { u"電話", Number, u"work" },
    { u"電話番号", Number, u"work" }, { u"电话", Number, u"work" }, { u"mobile", Number, u"mobile" }, { u"mobile phone", Number, u"mobile" },
    { u"mobile number", Number, u"mobile" }, { u"cell", Number, u"mobile" }, { u"cell phone", Number, u"mobile" }, { u"mobil", Number, u"mobile" },
    { u"mobiltelefon", Number, u"mobile" }, { u"handy", Number, u"mobile" }, { u"portable", Number, u"mobile" }, { u"movil", Number, u"mobile" },
    { u"携帯", Number, u"mobile" }, { u"携帯電話", Number, u"mobile" }, { u"手机", Number, u"mobile" }, { u"home phone", Number, u"home" },
    { u"home", Number, u"home" }, { u"telefon privat", Number, u"home" }, { u"privat", Number, u"home" }, { u"domicile", Number, u"home" },
    { u"fax", Number, u"fax" }, { u"fax number", Number, u"fax" }, { u"business fax", Number, u"fax" }, { u"home fax", Number, u"fax" }, { u"pager", Number, u"pager" },
};

/// "E-mail 1 - Value" and "Téléphone (2)" as the table above has them.
QString plainHeading(const QString &heading)
{
    QString plain;
    for (QChar c : heading.left(100).normalized(QString::NormalizationForm_D).toLower()) {
        if (c.isMark())
            continue;
        plain.append(c.isLetter() ? c : QChar(u' '));
    }
    return plain.simplified();
}

/// Which column has the kind of the number in a column ("Phone 1 - Type" for "Phone 1 - Value"): the digits name the pair.
QString digitsOf(const QString &heading)
{
    QString digits;
    for (QChar c : heading)
        if (c.isDigit())
            digits.append(c);
    return digits;
}

bool looksLikeNumber(const QString &field)
{
    static const QRegularExpression pattern(u"^\\+?[0-9][0-9 ()/.\\-]{2,30}$"_s);
    return pattern.match(field).hasMatch();
}

/// Columns of a table without headings, from its first record.
QList<CsvColumn> guessedColumns(const QStringList &record)
{
    QList<CsvColumn> columns;
    bool named = false;
    bool companied = false;
    for (const QString &field : record) {
        CsvColumn column;
        if (looksLikeNumber(field))
            column = { Number, u"work"_s };
        else if (field.contains(u'@'))
            column.meaning = Email;
        else if (!field.isEmpty() && !named)
            column.meaning = std::exchange(named, true) ? Nothing : Name;
        else if (!field.isEmpty() && !companied)
            column.meaning = std::exchange(companied, true) ? Nothing : Company;
        columns.append(column);
    }
    return columns;
}

QString ownKind(const QString &text)
{
    const CsvColumn column = csvColumnOf(text);
    if (column.meaning == Number && !column.kind.isEmpty())
        return column.kind;
    const QString plain = plainHeading(text);
    for (QLatin1StringView kind : { "fax"_L1, "pager"_L1, "mobile"_L1, "work"_L1, "home"_L1 })
        if (plain.contains(kind))
            return kind;
    return text.trimmed();
}

void readRecord(const QStringList &record, const QList<CsvColumn> &columns, const QStringList &header, ContactBuilder &builder)
{
    const auto field = [&](CsvMeaning meaning) {
        for (qsizetype i = 0; i < std::min(columns.size(), record.size()); ++i)
            if (columns[i].meaning == meaning && !record[i].trimmed().isEmpty())
                return record[i].trimmed();
        return QString();
    };
    builder.begin(field(Key));
    Contact &contact = builder.contact();
    contact.name = field(Name);
    if (contact.name.isEmpty())
        contact.name = (field(FirstName) + u' ' + field(LastName)).trimmed();
    contact.company = field(Company);
    contact.email = field(Email);
    contact.notes = field(Notes);
    builder.setDetail(u"department"_s, field(Department));
    builder.setDetail(u"title"_s, field(Title));
    static const QRegularExpression separators(u"[;,|]|:::"_s);
    builder.addTags(field(Tags).split(separators, Qt::SkipEmptyParts));
    for (qsizetype i = 0; i < std::min(columns.size(), record.size()); ++i) {
        if (columns[i].meaning != Number)
            continue;
        QString kind = columns[i].kind;
        for (qsizetype k = 0; kind.isEmpty() && k < std::min(columns.size(), record.size()); ++k)
            if (columns[k].meaning == NumberKind && digitsOf(header.value(k)) == digitsOf(header.value(i)))
                kind = ownKind(record[k]);
        for (const QString &number : record[i].split(u":::"_s, Qt::SkipEmptyParts))
            builder.addNumber(number, kind);
    }
    builder.end();
}

} // namespace

CsvColumn csvColumnOf(const QString &heading)
{
    const QString plain = plainHeading(heading);
    for (const Heading &known : headings)
        if (plain == QStringView(known.text))
            return { known.meaning, QString(known.kind) };
    return {};
}

QMap<QString, CsvColumn> csvMapping(const QString &text)
{
    static const QMap<QString, CsvColumn> meanings { { u"id"_s, { Key, {} } }, { u"name"_s, { Name, {} } }, { u"first"_s, { FirstName, {} } },
        { u"last"_s, { LastName, {} } }, { u"company"_s, { Company, {} } }, { u"department"_s, { Department, {} } }, { u"title"_s, { Title, {} } },
        { u"email"_s, { Email, {} } }, { u"notes"_s, { Notes, {} } }, { u"tags"_s, { Tags, {} } }, { u"work"_s, { Number, u"work"_s } },
        { u"phone"_s, { Number, u"work"_s } }, { u"mobile"_s, { Number, u"mobile"_s } }, { u"home"_s, { Number, u"home"_s } }, { u"ignore"_s, {} } };
    QMap<QString, CsvColumn> mapping;
    for (const QString &pair : text.split(u',', Qt::SkipEmptyParts)) {
        const auto meaning = meanings.constFind(pair.section(u'=', 0, 0).trimmed().toLower());
        const QString heading = pair.section(u'=', 1).trimmed().toLower();
        if (meaning != meanings.cend() && !heading.isEmpty())
            mapping.insert(heading, *meaning);
    }
    return mapping;
}

DirectoryContent contactsFromCsv(const QString &text, const CsvRules &rules, ContactBuilder builder)
{
    CsvReader reader(text, rules.separator);
    const QStringList header = reader.next();
    QList<CsvColumn> columns;
    bool known = false;
    for (const QString &heading : header) {
        const auto own = rules.columns.constFind(heading.trimmed().toLower());
        columns.append(own != rules.columns.cend() ? *own : csvColumnOf(heading));
        known |= columns.last().meaning != Nothing || own != rules.columns.cend();
    }
    if (!known) {
        columns = guessedColumns(header);
        readRecord(header, columns, {}, builder);
    }
    for (QStringList record = reader.next(); !record.isEmpty(); record = reader.next()) {
        if (builder.isFull()) {
            builder.noteTruncated();
            break;
        }
        readRecord(record, columns, known ? header : QStringList(), builder);
    }
    return builder.take();
}

} // namespace Cordboard
