// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace Cordboard {

/// A JSON answer as a table, where it is one: a row an entry, a column a member.
class JsonTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    enum class Take {
        Rows, ///< an array of objects, at the top or one level below, or an object of objects
        Anything, ///< also the members of one object, or a single value
    };
    /// False: there is no row, and the table is empty.
    bool setValue(const QJsonValue &value, Take take = Take::Rows);
    /// RFC 4180, with a header line.
    QByteArray toCsv() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void addRow(const QJsonObject &row);
    void addRows(const QJsonValue &value, Take take);

    QList<QJsonObject> m_rows;
    QStringList m_columns;
};

} // namespace Cordboard
