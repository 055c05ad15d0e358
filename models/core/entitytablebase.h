// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/ids.h"
#include "models/core/roles.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <initializer_list>
#include <vector>

namespace Cordboard {

class Switchboard;

/// Which columns and which roles of a row are not what they were. Row roles are announced on column 0, see roles.h.
class RowChanges
{
public:
    /// If `differs`: the text of `columns` and these row roles changed.
    void note(bool differs, std::initializer_list<int> columns, std::initializer_list<int> roles);
    void note(const RowChanges &other);
    bool isEmpty() const { return m_columns == 0; }
    quint32 columns() const { return m_columns; } ///< bit n: column n
    QList<int> roles() const; ///< ascending
    friend bool operator==(const RowChanges &, const RowChanges &) = default;

private:
    void addRole(int role);
    quint32 m_columns = 0;
    // Bits instead of a list: with every event some rows are compared, and only those that differ are told.
    quint64 m_common = 0; ///< Qt's roles, then those of all our models
    quint64 m_own = 0; ///< those from FirstOwnRole on
};

/// What all our tables share and what needs no template: columns, header, common roles, merged dataChanged.
class EntityTableBase : public QAbstractTableModel
{
    Q_OBJECT
public:
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Asked of any index of any of our models and proxies.
    template<class EntityId>
    static EntityId idOf(const QModelIndex &index)
    {
        return index.data(IdRole).template value<EntityId>();
    }

protected:
    struct Touched
    {
        int row;
        RowChanges changes;
    };

    /// `board` may be nullptr in tests: then nothing is stale or pending. `columns` are translated titles.
    EntityTableBase(const Switchboard *board, QStringList columns, QObject *parent);

    const Switchboard *board() const { return m_board; }
    /// Emits dataChanged for `touched` (ascending rows): like neighbours as one, above half the table one range.
    void announce(const std::vector<Touched> &touched);
    /// AccountRole, AccountNameRole, StaleRole, StaleSinceRole.
    QVariant accountData(const AccountId &account, int role) const;
    bool isStale(const AccountId &account) const;
    /// Columns and roles that look different when the row's account loses or regains its link.
    virtual RowChanges staleChanges() const;

private:
    const Switchboard *m_board;
    QStringList m_columns;
};

} // namespace Cordboard
