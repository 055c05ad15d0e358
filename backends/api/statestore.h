// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/change.h"

#include <QHash>

#include <tuple>

namespace Cordboard {

/// What one or several PBXes told so far, as plain values by id: a backend's private mirror, the command line's memory,
/// the truth that tests compare with. Not thread-safe; no signals.
class StateStore
{
public:
    template<class T>
    using Table = QHash<IdOf<T>, T>;

    void apply(const Change &change)
    {
        std::visit([this](const auto &c) { applyOne(c); }, change);
    }
    void apply(const QList<Change> &changes)
    {
        for (const Change &change : changes)
            apply(change);
    }

    template<class T>
    const Table<T> &table() const
    {
        return std::get<Table<T>>(m_tables);
    }
    /// nullptr: not there. Valid until the next apply().
    template<class T>
    const T *find(const IdOf<T> &id) const
    {
        const auto &rows = table<T>();
        const auto it = rows.constFind(id);
        return it == rows.cend() ? nullptr : &*it;
    }
    void clear() { m_tables = {}; }

private:
    template<class T>
    void applyOne(const Upserted<T> &c)
    {
        std::get<Table<T>>(m_tables).insert(c.value.id, c.value);
    }
    template<class T>
    void applyOne(const Removed<T> &c)
    {
        std::get<Table<T>>(m_tables).remove(c.id);
    }
    template<class T>
    void applyOne(const Snapshot<T> &c)
    {
        auto &rows = std::get<Table<T>>(m_tables);
        rows.removeIf([&c](const auto &it) { return it.key().account() == c.account; });
        for (const T &row : c.rows)
            rows.insert(row.id, row);
    }

    std::tuple<Table<Extension>, Table<Call>, Table<ParkSlot>, Table<Queue>, Table<QueueAgent>, Table<SharedLine>,
        Table<Mailbox>, Table<Flow>, Table<Conference>, Table<WakeUpCall>, Table<Contact>, Table<Cdr>>
        m_tables;
};

} // namespace Cordboard
