// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/directories/contactbuilder.h"

#include <QMap>

namespace Cordboard {

/// What a column of a table means.
enum class CsvMeaning { Nothing, Key, Name, FirstName, LastName, Company, Department, Title, Email, Notes, Tags, Number, NumberKind };

struct CsvColumn
{
    CsvMeaning meaning = CsvMeaning::Nothing;
    QString kind; ///< of a number: "work", "mobile", ...
    friend bool operator==(const CsvColumn &, const CsvColumn &) = default;
};

/// What a heading says, as Outlook, Google, Thunderbird and telephone systems write it in our languages. Nothing: not known.
CsvColumn csvColumnOf(const QString &heading);

/// The user's own mapping, "name=Display, mobile=Handy 2": heading by what it means; what cannot be read is left out.
QMap<QString, CsvColumn> csvMapping(const QString &text);

struct CsvRules
{
    QChar separator; ///< null: found out
    QMap<QString, CsvColumn> columns; ///< by heading in lower case; goes before what csvColumnOf() thinks
};

/// Contacts of a table. A first line without a known heading is taken for a contact; then the columns are guessed from what is in
/// it.
DirectoryContent contactsFromCsv(const QString &text, const CsvRules &rules, ContactBuilder builder);

} // namespace Cordboard
