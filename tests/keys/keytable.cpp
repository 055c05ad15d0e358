// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/keys/keytable.h"

#include <QStringList>

namespace Cordboard {

using namespace Qt::StringLiterals;

QString KeyTable::toMarkdown() const
{
    QList<QStringList> cells { { u"Task"_s, u"Promised"_s, u"Pressed"_s, u"Keys"_s } };
    for (const Row &row : m_rows)
        cells.append({ row.task, row.typed > 0 ? u"%1 = %2"_s.arg(row.promise).arg(row.allowed) : row.promise, QString::number(row.pressed), row.keys });
    QList<qsizetype> widths { 0, 0, 0, 0 };
    for (const QStringList &line : std::as_const(cells))
        for (qsizetype column = 0; column < line.size(); ++column)
            widths[column] = std::max(widths[column], line[column].size());
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        for (qsizetype column = 0; column < cells[i].size(); ++column)
            text += u"| "_s + cells[i][column].leftJustified(widths[column]) + u' ';
        text += u"|\n"_s;
        if (i > 0)
            continue;
        for (qsizetype width : std::as_const(widths))
            text += u"|"_s + QString(width + 2, u'-');
        text += u"|\n"_s;
    }
    return text;
}

} // namespace Cordboard
