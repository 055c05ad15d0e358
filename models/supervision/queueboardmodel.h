// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/roles.h"
#include "models/supervision/alarmcenter.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace Cordboard {

/// Queues with their figures of today, by number; where there are several, all together in the last row. Times that run are read at each
/// data(): repaint on SecondTick.
class QueueBoardModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, StateColumn, WaitingColumn, LongestColumn, FreeColumn, ServiceColumn, AbandonedColumn, AnsweredColumn, AverageColumn, ColumnCount };
    enum OwnRole {
        GradeRole = FirstOwnRole, ///< int, AlarmGrade of the cell's own measure; of the row in NameColumn and StateColumn
        QuietRole, ///< bool, its alarm is acknowledged or snoozed
        TotalRole, ///< bool, the row of all queues together
    };

    /// All must outlive it.
    QueueBoardModel(Switchboard &board, const QueueStatistics &statistics, const AlarmCenter &alarms, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Empty in the row of all.
    QueueId queueAt(int row) const { return m_rows.value(row).id; }
    QueueFigures figuresAt(int row) const { return m_rows.value(row).figures; }
    int queueCount() const; ///< without the row of all
    static QStringList stateWords(); ///< all that StateColumn may say

private:
    struct Row
    {
        QueueId id; ///< empty: all queues
        QString name;
        QueueFigures figures;
        AlarmGrade grade = AlarmGrade::Calm;
        QList<AlarmCause> causes;
        bool quiet = false;
        bool stale = false;
        friend bool operator==(const Row &, const Row &) = default;
    };
    void refresh();
    QString text(const Row &row, int column) const;
    static QString stateText(AlarmGrade grade, bool quiet);
    QString sentence(const Row &row) const;
    AlarmGrade gradeOf(const Row &row, int column) const;

    Switchboard &m_board;
    const QueueStatistics &m_statistics;
    const AlarmCenter &m_alarms;
    QList<Row> m_rows;
};

} // namespace Cordboard
