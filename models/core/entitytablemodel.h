// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/entitytablebase.h"
#include "models/core/pendingchanges.h"
#include "models/core/switchboard.h"

#include <QHash>

#include <deque>
#include <memory>
#include <vector>

namespace Cordboard {

/// A table of entities of one kind from all accounts; owns its rows. Rows keep the order in which they came; proxies sort.
///
/// Rows are separate allocations that know their own number: a removal in the middle shifts pointers and rewrites ints,
/// never hashes an id again, and an address stays good while other rows come and go. Numbers count from that of the first
/// row, so that a row that comes on top renumbers no other.
template<class T>
class EntityTableModel : public EntityTableBase
{
public:
    using Entity = T;
    using Id = IdOf<T>;

    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        return valueAt(m_rows[size_t(index.row())]->value, index.column(), role);
    }

    /// nullptr: not there. Valid until the row is removed.
    const T *find(const Id &id) const
    {
        const auto it = m_index.constFind(id);
        return it == m_index.cend() ? nullptr : &(*it)->value;
    }
    int rowOf(const Id &id) const ///< -1: not there
    {
        const auto it = m_index.constFind(id);
        return it == m_index.cend() ? -1 : placeOf(**it);
    }
    QModelIndex indexOf(const Id &id, int column = 0) const ///< invalid: not there
    {
        const int row = rowOf(id);
        return row < 0 ? QModelIndex() : index(row, column);
    }
    const T &at(int row) const { return m_rows[size_t(row)]->value; }

protected:
    friend class Switchboard;

    using EntityTableBase::EntityTableBase;

    /// What a cell shows, or a row role answers. Roles common to all models never get here.
    virtual QVariant cell(const T &value, int column, int role) const = 0;
    /// What differs between two values of one row; empty for equal ones.
    virtual RowChanges changedRoles(const T &old, const T &now) const = 0;
    /// Where a new row goes. Appending (the default) is the only order that costs nothing.
    virtual int placeFor(const T &) const { return int(m_rows.size()); }

    /// Of two new rows that both go to one place: may `next` come right after `before`?
    virtual bool appendsAfter(const T &, const T &) const { return true; }
    /// Whether a row stays although a snapshot of its account does not name it.
    virtual bool outlivesSnapshot(const T &) const { return false; }

    /// Brings the rows to what `pending` tells. `watch(const T *old, const T *now)` hears of every value that is replaced,
    /// before the signal about it.
    template<class Watch>
    void apply(const PendingTable<T> &pending, Watch &&watch)
    {
        std::vector<Touched> touched;
        std::vector<const T *> fresh;
        for (const auto &entry : pending.entries()) {
            if (!entry.value)
                continue;
            const auto it = m_index.constFind(entry.id);
            if (it == m_index.cend()) {
                fresh.push_back(&*entry.value);
                continue;
            }
            Row &row = **it;
            RowChanges changes = changedRoles(row.value, *entry.value);
            if (changes.isEmpty() && row.value == *entry.value)
                continue;
            const T old = std::exchange(row.value, *entry.value);
            watch(&old, &std::as_const(row.value));
            if (!changes.isEmpty())
                touched.push_back({ placeOf(row), changes });
        }
        std::sort(touched.begin(), touched.end(), [](const Touched &a, const Touched &b) { return a.row < b.row; });
        announce(touched);
        removeGone(pending, watch);
        insertFresh(fresh, watch);
    }
    /// Takes out all rows of an account; resets only when no other row is left.
    template<class Watch>
    void removeAccount(const AccountId &account, Watch &&watch)
    {
        std::vector<int> doomed;
        for (const auto &row : m_rows)
            if (row->value.id.account() == account)
                doomed.push_back(placeOf(*row));
        if (doomed.empty())
            return;
        if (doomed.size() < m_rows.size()) {
            removeRowNumbers(doomed, watch);
            return;
        }
        beginResetModel();
        const auto gone = std::exchange(m_rows, {});
        m_index.clear();
        for (const auto &row : gone)
            watch(&std::as_const(row->value), none);
        endResetModel();
    }
    /// Announces on these rows what is derived from other tables. Ids that are not there are skipped.
    template<class Ids>
    void touch(const Ids &ids, const RowChanges &changes)
    {
        std::vector<int> rows;
        for (const Id &id : ids)
            if (const int row = rowOf(id); row >= 0)
                rows.push_back(row);
        std::sort(rows.begin(), rows.end());
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
        std::vector<Touched> touched;
        for (int row : rows)
            touched.push_back({ row, changes });
        announce(touched);
    }
    void touchPending(const Id &id)
    {
        RowChanges changes;
        changes.note(true, {}, { PendingRole, PendingSinceRole });
        touch(QList<Id> { id }, changes);
    }
    void touchAccount(const AccountId &account, const RowChanges &changes)
    {
        std::vector<Touched> touched;
        for (const auto &row : m_rows)
            if (row->value.id.account() == account)
                touched.push_back({ placeOf(*row), changes });
        announce(touched);
    }
    /// The account's link was lost or came back.
    void touchStale(const AccountId &account) { touchAccount(account, staleChanges()); }
    /// Moves one row so that it ends up at `to`, counted without it.
    void moveTo(int from, int to)
    {
        if (from == to)
            return;
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        auto row = std::move(m_rows[size_t(from)]);
        m_rows.erase(m_rows.begin() + from);
        m_rows.insert(m_rows.begin() + to, std::move(row));
        renumber(std::min(from, to));
        endMoveRows();
    }

private:
    static constexpr const T *none = nullptr;

    struct Row
    {
        T value;
        int number; ///< above m_first
    };

    int placeOf(const Row &row) const { return row.number - m_first; }

    QVariant valueAt(const T &value, int column, int role) const
    {
        switch (role) {
        case IdRole: return QVariant::fromValue(value.id);
        case AccountRole:
        case AccountNameRole:
        case StaleRole:
        case StaleSinceRole: return accountData(value.id.account(), role);
        case PendingRole: return board() && board()->commandLog().pendingSince(value.id).isValid();
        case PendingSinceRole: return board() ? board()->commandLog().pendingSince(value.id) : QDateTime();
        default: return cell(value, column, role);
        }
    }
    template<class Watch>
    void removeGone(const PendingTable<T> &pending, Watch &watch)
    {
        std::vector<int> doomed;
        for (const auto &entry : pending.entries())
            if (const auto it = m_index.constFind(entry.id); !entry.value && it != m_index.cend())
                doomed.push_back(placeOf(**it));
        if (!pending.snapshots().isEmpty()) {
            for (const auto &row : m_rows)
                if (pending.snapshots().contains(row->value.id.account()) && !pending.find(row->value.id)
                    && !outlivesSnapshot(row->value))
                    doomed.push_back(placeOf(*row));
        }
        std::sort(doomed.begin(), doomed.end());
        removeRowNumbers(doomed, watch);
    }
    /// `doomed` ascending. From the end, so that the rows still to go keep their numbers.
    template<class Watch>
    void removeRowNumbers(const std::vector<int> &doomed, Watch &watch)
    {
        for (auto last = doomed.rbegin(); last != doomed.rend();) {
            auto first = last;
            while (std::next(first) != doomed.rend() && *std::next(first) == *first - 1)
                ++first;
            beginRemoveRows({}, *first, *last);
            for (int row = *first; row <= *last; ++row) {
                m_index.remove(m_rows[size_t(row)]->value.id);
                watch(&std::as_const(m_rows[size_t(row)]->value), none);
            }
            m_rows.erase(m_rows.begin() + *first, m_rows.begin() + *last + 1);
            if (*first == 0)
                m_first += *last + 1;
            else
                renumber(*first);
            endRemoveRows();
            last = std::next(first);
        }
    }
    /// Neighbours go in as one range.
    template<class Watch>
    void insertFresh(const std::vector<const T *> &fresh, Watch &watch)
    {
        for (size_t i = 0; i < fresh.size();) {
            const int at = placeFor(*fresh[i]);
            size_t end = i + 1;
            while (end < fresh.size() && placeFor(*fresh[end]) == at && appendsAfter(*fresh[end - 1], *fresh[end]))
                ++end;
            beginInsertRows({}, at, at + int(end - i) - 1);
            std::vector<std::unique_ptr<Row>> rows;
            for (size_t k = i; k < end; ++k) {
                rows.push_back(std::make_unique<Row>(Row { *fresh[k], 0 }));
                m_index.insert(fresh[k]->id, rows.back().get());
                watch(none, &std::as_const(rows.back()->value));
            }
            m_rows.insert(m_rows.begin() + at, std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
            if (at == 0) {
                m_first -= int(end - i);
                renumber(0, end - i);
            } else {
                renumber(at);
            }
            endInsertRows();
            i = end;
        }
    }
    void renumber(int from) { renumber(from, m_rows.size()); }
    void renumber(int from, size_t end)
    {
        for (size_t i = size_t(from); i < end; ++i)
            m_rows[i]->number = m_first + int(i);
    }

    std::deque<std::unique_ptr<Row>> m_rows;
    int m_first = 0; ///< the number of the first row
    QHash<Id, Row *> m_index;
};

/// Watches nothing.
inline constexpr auto noWatch = [](const auto *, const auto *) {};

} // namespace Cordboard
