// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/entitytablebase.h"

#include "models/core/switchboard.h"

#include <bit>

namespace Cordboard {

void RowChanges::note(bool differs, std::initializer_list<int> columns, std::initializer_list<int> roles)
{
    if (!differs)
        return;
    m_columns |= 1; // row roles and the spoken sentence live there
    for (int column : columns)
        m_columns |= quint32(1) << column;
    if (columns.size() > 0)
        addRole(Qt::DisplayRole);
    addRole(Qt::AccessibleTextRole);
    for (int role : roles)
        addRole(role);
}

void RowChanges::note(const RowChanges &other)
{
    m_columns |= other.m_columns;
    for (int role : other.m_roles)
        addRole(role);
}

void RowChanges::addRole(int role)
{
    const auto it = std::lower_bound(m_roles.begin(), m_roles.end(), role);
    if (it == m_roles.end() || *it != role)
        m_roles.insert(it, role);
}

EntityTableBase::EntityTableBase(const Switchboard *board, QStringList columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_board(board)
    , m_columns(std::move(columns))
{
}

int EntityTableBase::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant EntityTableBase::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_columns.value(section);
}

QHash<int, QByteArray> EntityTableBase::roleNames() const
{
    auto names = QAbstractTableModel::roleNames();
    names.insert({ { IdRole, "id" }, { AccountRole, "account" }, { AccountNameRole, "accountName" },
        { StateRole, "state" }, { SortRole, "sort" }, { AllowedActionsRole, "allowedActions" },
        { PendingRole, "pending" }, { PendingSinceRole, "pendingSince" }, { StartedAtRole, "startedAt" },
        { StaleRole, "stale" }, { StaleSinceRole, "staleSince" }, { NameRole, "name" }, { NumberRole, "number" },
        { CallIdRole, "call" }, { LegIdRole, "leg" }, { ExtensionIdRole, "extension" }, { QueueIdRole, "queue" } });
    return names;
}

void EntityTableBase::announce(const std::vector<Touched> &touched)
{
    if (touched.empty())
        return;
    const auto emitRuns = [this](int first, int last, const RowChanges &changes) {
        // Each run of neighbouring columns is one signal; a hole in it would claim a column that did not change.
        for (quint32 left = changes.columns(); left != 0;) {
            const int begin = std::countr_zero(left);
            const int length = std::countr_one(left >> begin);
            emit dataChanged(index(first, begin), index(last, begin + length - 1), changes.roles());
            left &= ~(((length < 32 ? quint32(1) << length : 0) - 1) << begin);
        }
    };
    if (touched.size() > 1 && touched.size() * 2 > size_t(rowCount())) {
        RowChanges all;
        for (const Touched &t : touched)
            all.note(t.changes);
        emitRuns(touched.front().row, touched.back().row, all);
        return;
    }
    for (size_t i = 0; i < touched.size();) {
        size_t end = i + 1;
        while (end < touched.size() && touched[end].row == touched[end - 1].row + 1 && touched[end].changes == touched[i].changes)
            ++end;
        emitRuns(touched[i].row, touched[end - 1].row, touched[i].changes);
        i = end;
    }
}

QVariant EntityTableBase::accountData(const AccountId &account, int role) const
{
    switch (role) {
    case AccountRole: return QVariant::fromValue(account);
    case StaleRole: return isStale(account);
    case StaleSinceRole: return isStale(account) ? m_board->connection(account).lastHeard : QDateTime();
    case AccountNameRole: {
        const Account *known = m_board ? m_board->account(account) : nullptr;
        return known ? known->name : QString();
    }
    default: return {};
    }
}

bool EntityTableBase::isStale(const AccountId &account) const
{
    return m_board && m_board->isStale(account);
}

RowChanges EntityTableBase::staleChanges() const
{
    RowChanges changes;
    changes.note(true, {}, { StaleRole, StaleSinceRole });
    return changes;
}

} // namespace Cordboard
