// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/change.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <tuple>
#include <vector>

namespace Cordboard {

/// What is still to be done to one table: at most one entry an entity, the last one told, in the order in which the
/// entities were first named.
template<class T>
class PendingTable
{
public:
    struct Entry
    {
        IdOf<T> id;
        std::optional<T> value; ///< nothing: the entity is gone
    };

    void add(const Upserted<T> &c) { put(c.value.id, c.value); }
    void add(const Removed<T> &c) { put(c.id, std::nullopt); }
    void add(const Snapshot<T> &c)
    {
        dropAccount(c.account);
        m_snapshots.insert(c.account);
        m_entries.reserve(m_entries.size() + size_t(c.rows.size()));
        for (const T &row : c.rows)
            put(row.id, row);
    }
    /// Forgets everything that was told of that account.
    void dropAccount(const AccountId &account)
    {
        m_snapshots.remove(account);
        const auto gone = std::erase_if(m_entries, [&](const Entry &e) { return e.id.account() == account; });
        if (gone == 0)
            return;
        m_index.clear();
        for (size_t i = 0; i < m_entries.size(); ++i)
            m_index.insert(m_entries[i].id, i);
    }

    const std::vector<Entry> &entries() const { return m_entries; }
    /// Accounts of which the entries with a value are all that there is.
    const QSet<AccountId> &snapshots() const { return m_snapshots; }
    /// nullptr: nothing was told of it.
    const Entry *find(const IdOf<T> &id) const
    {
        const auto it = m_index.constFind(id);
        return it == m_index.cend() ? nullptr : &m_entries[*it];
    }
    bool isEmpty() const { return m_entries.empty() && m_snapshots.isEmpty(); }
    qsizetype size() const { return qsizetype(m_entries.size()); }

private:
    void put(const IdOf<T> &id, std::optional<T> value)
    {
        const auto it = m_index.constFind(id);
        if (it != m_index.cend()) {
            m_entries[*it].value = std::move(value);
            return;
        }
        m_index.insert(id, m_entries.size());
        m_entries.push_back({ id, std::move(value) });
    }

    std::vector<Entry> m_entries;
    QHash<IdOf<T>, size_t> m_index;
    QSet<AccountId> m_snapshots;
};

/// The pending entries of every table.
class PendingChanges
{
public:
    void add(const Change &change)
    {
        std::visit([this](const auto &c) { addOne(c); }, change);
    }
    template<class T>
    const PendingTable<T> &table() const
    {
        return std::get<PendingTable<T>>(m_tables);
    }
    void dropAccount(const AccountId &account)
    {
        std::apply([&](auto &...t) { (t.dropAccount(account), ...); }, m_tables);
    }
    bool isEmpty() const
    {
        return std::apply([](const auto &...t) { return (t.isEmpty() && ...); }, m_tables);
    }
    qsizetype size() const
    {
        return std::apply([](const auto &...t) { return (t.size() + ...); }, m_tables);
    }

private:
    template<template<class> class Kind, class T>
    void addOne(const Kind<T> &c)
    {
        std::get<PendingTable<T>>(m_tables).add(c);
    }

    std::tuple<PendingTable<Extension>, PendingTable<Call>, PendingTable<ParkSlot>, PendingTable<Queue>,
        PendingTable<QueueAgent>, PendingTable<SharedLine>, PendingTable<Mailbox>, PendingTable<Flow>,
        PendingTable<Conference>, PendingTable<WakeUpCall>, PendingTable<Contact>, PendingTable<Cdr>>
        m_tables;
};

} // namespace Cordboard
