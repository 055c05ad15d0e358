// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/callrecord.h"

#include <QStringList>

namespace Cordboard {

struct CsvOptions
{
    bool byteOrderMark = true; ///< tells spreadsheets that it is UTF-8
    QChar separator = u',';
    bool guardFormulas = true; ///< a field that a spreadsheet would run gets an apostrophe in front
    friend bool operator==(const CsvOptions &, const CsvOptions &) = default;
};

/// One field by RFC 4180: quoted if it holds the separator, a quote or a line break; quotes doubled.
QString csvField(const QString &text, const CsvOptions &options);
/// Fields joined, with CR LF at the end.
QString csvLine(const QStringList &fields, const CsvOptions &options);
/// The names of the columns, translated.
QStringList csvColumns();
/// A call in these columns; times as ISO 8601 with the offset from UTC.
QStringList csvValues(const CallRecord &record);

} // namespace Cordboard
