// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/callstore.h"
#include "models/history/officehours.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace Cordboard {

class Switchboard;

/// Who called in, over all queues and accounts, and reached nobody: abandoned, after hours, or left a message. One row a caller with
/// his tries; open until somebody talks to him or an operator puts it down as dealt with. Follows the store, so a call back closes the
/// row as soon as its record is there. Open ones first, the latest try on top.
class MissedDesk final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { StateColumn, NameColumn, NumberColumn, TriesColumn, LastTryColumn, QueueColumn, DoneColumn, ColumnCount };
    enum OwnRole {
        CallerRole = Qt::UserRole + 200, ///< MissedCaller
        OpenRole, ///< bool
        TriesRole, ///< int
    };
    static constexpr int DefaultDays = 7;

    /// Both must outlive it.
    MissedDesk(Switchboard &board, CallStore &store, QObject *parent = nullptr);

    /// How far back; today counts as one.
    void setDays(int days);
    int days() const { return m_days; }
    void setOfficeHours(const OfficeHours &hours);
    const OfficeHours &officeHours() const { return m_hours; }
    void setOpenOnly(bool openOnly);
    bool openOnly() const { return m_openOnly; }

    int open() const { return m_open; } ///< callers who still wait, shown or not
    int callers() const { return int(m_all.size()); }
    const MissedCaller *caller(int row) const; ///< nullptr: no such row
    /// The operator says that it is dealt with, or that it is not after all.
    void setSettled(int row, bool settled);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// "Open", "Called back by Anna at 09:20", "Called again, Anna answered at 09:20", "Dealt with"
    QString stateText(const MissedCaller &caller) const;

signals:
    void countsChanged();

private:
    void read();
    void show();

    Switchboard &m_board;
    CallStore &m_store;
    OfficeHours m_hours;
    int m_days = DefaultDays;
    bool m_openOnly = false;
    int m_open = 0;
    QList<MissedCaller> m_all;
    QList<MissedCaller> m_rows;
    quint64 m_generation = 0;
    QDate m_day;
    QTimer m_soon;
};

} // namespace Cordboard
