// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/methods/jsontable.h"

#include "views/methods/jsonmodel.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

bool isTable(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    return !array.isEmpty() && array.first().isObject();
}

/// What a spreadsheet would take for a formula is kept text.
QString cell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

} // namespace

bool JsonTable::setValue(const QJsonValue &value)
{
    beginResetModel();
    m_rows.clear();
    m_columns.clear();
    QJsonArray found;
    if (isTable(value)) {
        found = value.toArray();
    } else {
        const QJsonObject members = value.toObject();
        for (const QJsonValue member : members)
            if (found.isEmpty() && isTable(member))
                found = member.toArray();
    }
    QSet<QString> seen;
    for (const QJsonValue entry : std::as_const(found)) {
        m_rows.append(entry.toObject());
        for (const QString &name : m_rows.constLast().keys()) {
            if (seen.contains(name))
                continue;
            seen.insert(name);
            m_columns.append(name);
        }
    }
    endResetModel();
    return !m_rows.isEmpty();
}

QByteArray JsonTable::toCsv() const
{
    QStringList lines;
    QStringList cells;
    for (const QString &column : m_columns)
        cells.append(cell(column));
    lines.append(cells.join(u','));
    for (const QJsonObject &row : m_rows) {
        cells.clear();
        for (const QString &column : m_columns)
            cells.append(row.contains(column) ? cell(JsonModel::textOf(row.value(column))) : QString());
        lines.append(cells.join(u','));
    }
    return (lines.join("\r\n"_L1) + "\r\n"_L1).toUtf8();
}

int JsonTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int JsonTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant JsonTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QJsonValue value = m_rows.at(index.row()).value(m_columns.at(index.column()));
    return value.isUndefined() ? QString() : JsonModel::textOf(value).left(2'000);
}

QVariant JsonTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    return orientation == Qt::Vertical ? QVariant(section + 1) : QVariant(m_columns.value(section));
}

} // namespace Cordboard
