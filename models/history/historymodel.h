// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/callstore.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace Cordboard {

/// The call history as the store has it, newest first: what matches the filter, page by page as one scrolls. Follows the store: a
/// call that ends appears on top, a note where its call is. Works while the PBX is away.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { KindColumn, NameColumn, NumberColumn, WithColumn, WhenColumn, LengthColumn, QueueColumn, NoteColumn, ColumnCount };
    /// Besides these it answers CdrModel's own roles, so that delegates and proxies of that one fit here as well.
    enum OwnRole {
        RowIdRole = Qt::UserRole + 200, ///< CallRowId
        RecordRole, ///< CallRecord
        NoteRole, ///< QString
    };
    static constexpr int PageSize = 200;
    static constexpr int MaxRows = 20'000; ///< at once; narrow the filter for more

    /// `store` must outlive it. Begins to read at once.
    explicit HistoryModel(CallStore &store, QObject *parent = nullptr);

    /// Reads anew. Rows of the old filter stay until the answer is there.
    void setFilter(const CallFilter &filter);
    const CallFilter &filter() const { return m_filter; }
    /// All that match, shown or not yet.
    int total() const { return m_total; }
    bool isLoading() const { return m_asking; }
    bool isTruncated() const { return rowCount() >= MaxRows && m_more; }
    const CallRecord *record(int row) const; ///< nullptr: no such row

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// "Missed", "Voicemail", "In", "Out", "Internal", "Call"
    static QString kindText(const Cdr &cdr);
    /// The time of today, else date and time.
    static QString whenText(const QDateTime &at, const QDate &today);

signals:
    /// Loading began or ended, or the total is another.
    void loadStateChanged();

private:
    void askFirstPage();
    void refresh();
    void onFirstPage(const CallPage &page);
    void onNextPage(const CallPage &page);
    void merge(const QList<CallRecord> &fresh, CallRowId from);
    void setAsking(bool asking);
    QVariant text(const Cdr &cdr, const QString &note, int column) const;

    CallStore &m_store;
    CallFilter m_filter;
    QList<CallRecord> m_rows; ///< newest first
    QFuture<CallPage> m_answer;
    quint64 m_generation = 0; ///< answers to older questions are dropped
    CallRowId m_changedFrom = std::numeric_limits<CallRowId>::max();
    QTimer m_soon;
    int m_total = 0;
    bool m_more = false;
    bool m_asking = false;
};

} // namespace Cordboard
