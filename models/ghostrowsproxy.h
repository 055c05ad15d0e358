// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/secondtick.h"

#include <QAbstractProxyModel>
#include <QHash>
#include <QPersistentModelIndex>

#include <functional>
#include <vector>

namespace Cordboard {

/// Keeps rows that vanished from a flat source in their place while pointer or focus is in the list, so that nothing jumps
/// under the hand: as ghosts that show what the row showed last, answer GhostRole with true and are neither enabled nor
/// selectable. A ghost goes when it is MaxAgeMs old or when the hold ends; at once when its id comes back.
class GhostRowsProxy final : public QAbstractProxyModel
{
    Q_OBJECT
public:
    static constexpr qint64 MaxAgeMs = 5000;
    static constexpr int GhostRole = Qt::UserRole + 90; ///< bool
    static constexpr int GhostSinceRole = Qt::UserRole + 91; ///< QDateTime UTC, when it left; invalid: is there

    explicit GhostRowsProxy(SecondTick *tick, QObject *parent = nullptr);

    /// Pointer or focus is in the list.
    void setHold(bool hold);
    bool hold() const { return m_hold; }
    int ghostCount() const;

    void setSourceModel(QAbstractItemModel *source) override;
    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override; ///< invalid for a ghost
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QMap<int, QVariant> itemData(const QModelIndex &index) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Entry
    {
        int source = -1; ///< row in the source; -1: a ghost
        QDateTime gone = {}; ///< when it became one
        std::vector<QMap<int, QVariant>> cells = {}; ///< a ghost's last look, by column
    };

    void onRowsInserted(int first, int last);
    void onRowsAboutToBeRemoved(int first, int last);
    void onRowsRemoved(int first, int last);
    void onDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);
    void onLayoutAboutToChange();
    void onLayoutChanged();
    void rebuild();
    void expire(const QDateTime &now);
    void removeGhosts(const std::function<bool(const Entry &)> &which);
    int entryOf(int sourceRow) const;
    QMap<int, QVariant> lastLook(const QModelIndex &sourceIndex) const;

    SecondTick *m_tick;
    std::vector<Entry> m_entries;
    bool m_hold = false;
    QModelIndexList m_layoutProxy;
    QList<QPersistentModelIndex> m_layoutSource;
};

} // namespace Cordboard
