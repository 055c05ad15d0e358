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
    return !array.isEmpty() && (array.first().isObject() || array.first().isArray());
}

bool isKeyed(const QJsonObject &object)
{
    return !object.isEmpty() && std::all_of(object.begin(), object.end(), [](const QJsonValue &v) { return v.isObject() || v.isArray(); });
}

/// An entry without names: its cells by their position.
QJsonObject rowOf(const QJsonValue &entry)
{
    if (entry.isObject())
        return entry.toObject();
    QJsonObject row;
    int position = 0;
    for (const QJsonValue cell : entry.isArray() ? entry.toArray() : QJsonArray { entry })
        row.insert(QString::number(++position), cell);
    return row;
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

void JsonTable::addRow(const QJsonObject &row)
{
    m_rows.append(row);
    for (const QString &name : row.keys())
        if (!m_columns.contains(name))
            m_columns.append(name);
}

void JsonTable::addRows(const QJsonValue &value, Take take)
{
    if (isTable(value)) {
        for (const QJsonValue entry : value.toArray())
            addRow(rowOf(entry));
        return;
    }
    const QJsonObject members = value.toObject();
    bool hasList = false;
    for (const QJsonValue member : members) {
        hasList |= member.isArray();
        if (isTable(member))
            return addRows(member, take);
    }
    if (isKeyed(members) && !hasList) {
        m_columns.append(tr("Key"));
        for (auto it = members.begin(); it != members.end(); ++it) {
            QJsonObject row = rowOf(*it);
            row.insert(tr("Key"), it.key());
            addRow(row);
        }
        return;
    }
    if (take == Take::Rows || hasList)
        return;
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (it->isObject() && !it->toObject().isEmpty())
            addRows(*it, take); // an envelope, and what is in it
        else
            addRow({ { tr("Name"), it.key() }, { tr("Value"), *it } });
    }
    for (const QJsonValue entry : value.toArray()) // of single values
        addRow({ { tr("Value"), entry } });
    const bool isText = value.isString() && !value.toString().isEmpty();
    if (isText || value.isDouble() || value.isBool())
        addRow({ { tr("Value"), value } });
}

bool JsonTable::setValue(const QJsonValue &value, Take take)
{
    beginResetModel();
    m_rows.clear();
    m_columns.clear();
    addRows(value, take);
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
