// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Cordboard {

/// Reads comma-separated values one record at a time: quoted fields with separators, line breaks and doubled quotes in them, any
/// line ending, an unclosed quote at the end. Never fails: what is no CSV becomes odd fields.
class CsvReader
{
public:
    static constexpr qsizetype MaxFields = 256;
    static constexpr qsizetype MaxFieldLength = 4'096;

    /// A null `separator`: the one of comma, semicolon, tab and bar that the first record has most of. `text` must outlive it.
    explicit CsvReader(QStringView text, QChar separator = {});

    QChar separator() const { return m_separator; }
    bool atEnd() const { return m_at >= m_text.size(); }
    /// The next record that is not empty; an empty list at the end.
    QStringList next();

private:
    static QChar guessSeparator(QStringView text);

    QStringView m_text;
    qsizetype m_at = 0;
    QChar m_separator;
};

} // namespace Cordboard
