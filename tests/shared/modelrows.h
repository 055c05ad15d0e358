// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QAbstractItemModelTester>
#include <QStringList>

#include <memory>

namespace Cordboard {

/// A model's rows as short strings: the text of `columns`, joined by '|'.
inline QStringList rowsOf(const QAbstractItemModel &model, const QList<int> &columns = { 0 })
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column : columns)
            cells << model.index(row, column).data().toString();
        rows << cells.join(QLatin1Char('|'));
    }
    return rows;
}

/// Records row signals as short strings: "+2-4" inserted, "-1" removed, "~3:0,5-6 r1,r2" changed row 3, columns 0.., roles.
class RowSignals : public QObject
{
public:
    explicit RowSignals(const QAbstractItemModel &model)
    {
        connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { log << QLatin1Char('+') + range(first, last); });
        connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { log << QLatin1Char('-') + range(first, last); });
        connect(&model, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &, int first, int last, const QModelIndex &, int to) {
                log << QStringLiteral("move %1 to %2").arg(range(first, last)).arg(to);
            });
        connect(&model, &QAbstractItemModel::modelReset, this, [this] { log << QStringLiteral("reset"); });
        connect(&model, &QAbstractItemModel::layoutChanged, this, [this] { log << QStringLiteral("layout"); });
        connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) {
                log << QStringLiteral("~%1:%2").arg(range(from.row(), to.row()), range(from.column(), to.column()));
                this->roles << roles;
            });
    }
    QStringList take()
    {
        roles.clear();
        return std::exchange(log, {});
    }

    QStringList log;
    QList<QList<int>> roles; ///< of each dataChanged

private:
    static QString range(int first, int last)
    {
        return first == last ? QString::number(first) : QStringLiteral("%1-%2").arg(first).arg(last);
    }
};

/// Watches that a model keeps the rules; a breach ends the test.
inline std::unique_ptr<QAbstractItemModelTester> testModel(QAbstractItemModel *model)
{
    return std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
}

} // namespace Cordboard
