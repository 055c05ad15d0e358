// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/entitytablebase.h"

#include "models/core/switchboard.h"

#include <bit>

namespace Cordboard {

namespace {

constexpr int qtRoles = 32; // more than Qt has for views

} // namespace

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
    m_common |= other.m_common;
    m_own |= other.m_own;
}

void RowChanges::addRole(int role)
{
    if (role >= FirstOwnRole) {
        Q_ASSERT(role - FirstOwnRole < 64);
        m_own |= quint64(1) << (role - FirstOwnRole);
        return;
    }
    const int bit = role > Qt::UserRole ? qtRoles + role - Qt::UserRole : role;
    Q_ASSERT(bit >= 0 && bit < 64 && (role > Qt::UserRole || role < qtRoles));
    m_common |= quint64(1) << bit;
}

QList<int> RowChanges::roles() const
{
    QList<int> all;
    all.reserve(std::popcount(m_common) + std::popcount(m_own));
    for (quint64 left = m_common; left != 0; left &= left - 1) {
        const int bit = std::countr_zero(left);
        all.append(bit < qtRoles ? bit : Qt::UserRole + bit - qtRoles);
    }
    for (quint64 left = m_own; left != 0; left &= left - 1)
        all.append(FirstOwnRole + std::countr_zero(left));
    return all;
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
        const QList<int> roles = changes.roles();
        // Each run of neighbouring columns is one signal; a hole in it would claim a column that did not change.
        for (quint32 left = changes.columns(); left != 0;) {
            const int begin = std::countr_zero(left);
            const int length = std::countr_one(left >> begin);
            emit dataChanged(index(first, begin), index(last, begin + length - 1), roles);
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
    // What no PBX tells of (a directory's contacts) does not go stale with a link.
    return m_board && m_board->account(account) && m_board->isStale(account);
}

RowChanges EntityTableBase::staleChanges() const
{
    RowChanges changes;
    changes.note(true, {}, { StaleRole, StaleSinceRole });
    return changes;
}

} // namespace Cordboard
