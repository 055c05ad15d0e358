// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/directories/csvreader.h"

#include <QHash>

namespace Cordboard {

namespace {

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r';
}

} // namespace

CsvReader::CsvReader(QStringView text, QChar separator)
    : m_text(text)
    , m_separator(separator)
{
    // Excel's own way of saying it, as a first line.
    constexpr QStringView declared = u"sep=";
    if (m_text.startsWith(declared, Qt::CaseInsensitive) && m_text.size() > declared.size()) {
        if (m_separator.isNull())
            m_separator = m_text[declared.size()];
        while (!atEnd() && !isLineBreak(m_text[m_at]))
            ++m_at;
    }
    if (m_separator.isNull())
        m_separator = guessSeparator(m_text);
}

QChar CsvReader::guessSeparator(QStringView text)
{
    QHash<QChar, int> counts;
    bool quoted = false;
    for (QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && isLineBreak(c))
            break;
        else if (!quoted)
            ++counts[c];
    }
    QChar best = u',';
    for (QChar candidate : { u';', u'\t', u'|' })
        if (counts.value(candidate) > counts.value(best))
            best = candidate;
    return best;
}

QStringList CsvReader::next()
{
    QStringList fields;
    QString field;
    bool quoted = false;
    bool wasQuoted = false;
    bool any = false;
    const auto endField = [&] {
        if (fields.size() < MaxFields)
            fields.append(wasQuoted ? field : field.trimmed());
        field.clear();
        wasQuoted = false;
    };
    for (; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text[m_at];
        if (quoted) {
            if (c == u'"' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                ++m_at;
                if (field.size() < MaxFieldLength)
                    field.append(c);
            } else if (c == u'"') {
                quoted = false;
            } else if (field.size() < MaxFieldLength) {
                field.append(c);
            }
        } else if (c == u'"' && field.trimmed().isEmpty() && !wasQuoted) {
            field.clear();
            quoted = wasQuoted = any = true;
        } else if (c == m_separator) {
            endField();
        } else if (isLineBreak(c)) {
            ++m_at;
            if (any)
                break;
            fields.clear(); // a line with nothing in it
            field.clear();
            --m_at;
        } else {
            any = any || !c.isSpace();
            if (field.size() < MaxFieldLength && !c.isNull())
                field.append(c);
        }
    }
    if (!any)
        return {};
    endField();
    return fields;
}

} // namespace Cordboard
