// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/callstore.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace Cordboard {

class Switchboard;

/// Promises to call back and messages for absent people. A row is open until the call-back is done: as soon as a record tells that
/// somebody of ours talked to that number, or the operator says so. Done ones of today stay to be seen, below. Oldest promise first.
class CallbackList final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { StateColumn, ForColumn, NameColumn, NumberColumn, TextColumn, TakenColumn, DueColumn, ColumnCount };
    enum OwnRole {
        CallbackRole = Qt::UserRole + 200, ///< Callback
        OpenRole, ///< bool
        OverdueRole, ///< bool, open and promised for a time that has passed
    };

    /// Both must outlive it.
    CallbackList(Switchboard &board, CallStore &store, QObject *parent = nullptr);

    int open() const { return m_open; }
    int overdue() const;
    const Callback *callback(int row) const; ///< nullptr: no such row

    /// Puts it on the list; createdAt is now unless it is set. The row appears when it is written down.
    void add(Callback callback);
    /// Changes one that is on the list.
    void replace(const Callback &callback);
    void setDone(int row, bool done, const QString &by = {});
    void remove(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    QString stateText(const Callback &callback) const;

signals:
    void countsChanged();

private:
    void read();
    bool isOverdue(const Callback &callback) const;

    Switchboard &m_board;
    CallStore &m_store;
    QList<Callback> m_rows;
    quint64 m_generation = 0;
    int m_open = 0;
    int m_overdue = 0;
    QTimer m_soon;
};

} // namespace Cordboard
