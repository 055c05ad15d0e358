// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ghostrowsproxy.h"

#include "models/core/roles.h"

namespace Cordboard {

GhostRowsProxy::GhostRowsProxy(SecondTick *tick, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_tick(tick)
{
    connect(tick, &SecondTick::tick, this, &GhostRowsProxy::expire);
}

void GhostRowsProxy::setHold(bool hold)
{
    m_hold = hold;
    if (!hold)
        removeGhosts([](const Entry &) { return true; });
}

int GhostRowsProxy::ghostCount() const
{
    return int(std::count_if(m_entries.cbegin(), m_entries.cend(), [](const Entry &e) { return e.source < 0; }));
}

void GhostRowsProxy::setSourceModel(QAbstractItemModel *source)
{
    beginResetModel();
    if (sourceModel())
        disconnect(sourceModel(), nullptr, this, nullptr);
    QAbstractProxyModel::setSourceModel(source);
    rebuild();
    if (source) {
        connect(source, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { onRowsInserted(first, last); });
        connect(source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { onRowsAboutToBeRemoved(first, last); });
        connect(source, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { onRowsRemoved(first, last); });
        connect(source, &QAbstractItemModel::dataChanged, this, &GhostRowsProxy::onDataChanged);
        // Source rows keep the places that are no ghosts', in their order; so a move is a change of layout here.
        connect(source, &QAbstractItemModel::rowsAboutToBeMoved, this, [this] { onLayoutAboutToChange(); });
        connect(source, &QAbstractItemModel::rowsMoved, this, [this] { onLayoutChanged(); });
        connect(source, &QAbstractItemModel::layoutAboutToBeChanged, this, [this] { onLayoutAboutToChange(); });
        connect(source, &QAbstractItemModel::layoutChanged, this, [this] { onLayoutChanged(); });
        connect(source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
        connect(source, &QAbstractItemModel::modelReset, this, [this] {
            rebuild();
            endResetModel();
        });
    }
    endResetModel();
}

void GhostRowsProxy::rebuild()
{
    m_entries.clear();
    const int rows = sourceModel() ? sourceModel()->rowCount() : 0;
    for (int row = 0; row < rows; ++row)
        m_entries.push_back({ row });
}

int GhostRowsProxy::entryOf(int sourceRow) const
{
    const auto it = std::find_if(
        m_entries.cbegin(), m_entries.cend(), [sourceRow](const Entry &e) { return e.source == sourceRow; });
    return it == m_entries.cend() ? -1 : int(it - m_entries.cbegin());
}

QModelIndex GhostRowsProxy::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || size_t(proxyIndex.row()) >= m_entries.size())
        return {};
    const int row = m_entries[size_t(proxyIndex.row())].source;
    return row < 0 ? QModelIndex() : sourceModel()->index(row, proxyIndex.column());
}

QModelIndex GhostRowsProxy::mapFromSource(const QModelIndex &sourceIndex) const
{
    const int entry = sourceIndex.isValid() ? entryOf(sourceIndex.row()) : -1;
    return entry < 0 ? QModelIndex() : index(entry, sourceIndex.column());
}

QModelIndex GhostRowsProxy::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex GhostRowsProxy::parent(const QModelIndex &) const
{
    return {};
}

int GhostRowsProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int GhostRowsProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

bool GhostRowsProxy::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_entries.empty() && columnCount() > 0;
}

QVariant GhostRowsProxy::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries[size_t(index.row())];
    if (role == GhostRole)
        return entry.source < 0;
    if (role == GhostSinceRole)
        return entry.gone;
    return entry.source < 0 ? entry.cells[size_t(index.column())].value(role) : mapToSource(index).data(role);
}

QMap<int, QVariant> GhostRowsProxy::itemData(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries[size_t(index.row())];
    return entry.source < 0 ? entry.cells[size_t(index.column())] : QAbstractProxyModel::itemData(index);
}

Qt::ItemFlags GhostRowsProxy::flags(const QModelIndex &index) const
{
    if (index.isValid() && m_entries[size_t(index.row())].source < 0)
        return Qt::ItemNeverHasChildren;
    return QAbstractProxyModel::flags(index);
}

QHash<int, QByteArray> GhostRowsProxy::roleNames() const
{
    auto names = QAbstractProxyModel::roleNames();
    names.insert({ { GhostRole, "ghost" }, { GhostSinceRole, "ghostSince" } });
    return names;
}

QMap<int, QVariant> GhostRowsProxy::lastLook(const QModelIndex &sourceIndex) const
{
    // A model cannot be asked which roles it answers; ours keep theirs in two blocks.
    constexpr int OwnRoles = 40;
    QMap<int, QVariant> look;
    const auto take = [&](int role) {
        const QVariant value = sourceIndex.data(role);
        if (value.isValid())
            look.insert(role, value);
    };
    for (int role : { int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole) })
        take(role);
    for (int role = IdRole; role <= QueueIdRole; ++role)
        take(role);
    for (int role = FirstOwnRole; role < FirstOwnRole + OwnRoles; ++role)
        take(role);
    look.insert(AllowedActionsRole, QVariant()); // nothing can be done with it any more
    return look;
}

void GhostRowsProxy::onRowsInserted(int first, int last)
{
    const int count = last - first + 1;
    for (Entry &entry : m_entries)
        if (entry.source >= first)
            entry.source += count;
    QVariantList ids;
    for (int row = first; row <= last; ++row)
        ids.append(sourceModel()->index(row, 0).data(IdRole));
    removeGhosts([&ids](const Entry &ghost) { return ids.contains(ghost.cells.front().value(IdRole)); });

    const int next = entryOf(last + 1);
    const int at = next < 0 ? int(m_entries.size()) : next;
    beginInsertRows({}, at, at + count - 1);
    std::vector<Entry> fresh;
    for (int row = first; row <= last; ++row)
        fresh.push_back({ row });
    m_entries.insert(m_entries.begin() + at, fresh.begin(), fresh.end());
    endInsertRows();
}

void GhostRowsProxy::onRowsAboutToBeRemoved(int first, int last)
{
    if (!m_hold) {
        // Without a hold there is no ghost, so the rows are neighbours here as well.
        beginRemoveRows({}, entryOf(first), entryOf(last));
        return;
    }
    for (int row = first; row <= last; ++row) {
        const int place = entryOf(row);
        Entry ghost;
        ghost.gone = m_tick->now();
        for (int column = 0; column < columnCount(); ++column)
            ghost.cells.push_back(lastLook(sourceModel()->index(row, column)));
        m_entries[size_t(place)] = std::move(ghost);
        emit dataChanged(index(place, 0), index(place, columnCount() - 1));
    }
}

void GhostRowsProxy::onRowsRemoved(int first, int last)
{
    const int count = last - first + 1;
    const bool leaves = entryOf(first) >= 0 && !m_hold;
    if (leaves)
        std::erase_if(m_entries, [&](const Entry &e) { return e.source >= first && e.source <= last; });
    for (Entry &entry : m_entries)
        if (entry.source > last)
            entry.source -= count;
    if (leaves)
        endRemoveRows();
}

void GhostRowsProxy::onDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    // One signal for each stretch without a ghost in between.
    int first = -1;
    int last = -1;
    const auto announce = [&] {
        if (first >= 0)
            emit dataChanged(index(first, topLeft.column()), index(last, bottomRight.column()), roles);
    };
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        const int place = first >= 0 && size_t(last + 1) < m_entries.size() && m_entries[size_t(last + 1)].source == row
            ? last + 1
            : entryOf(row);
        if (first >= 0 && place == last + 1) {
            last = place;
            continue;
        }
        announce();
        first = last = place;
    }
    announce();
}

void GhostRowsProxy::onLayoutAboutToChange()
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    m_layoutProxy.clear();
    m_layoutSource.clear();
    const QModelIndexList persistent = persistentIndexList();
    for (const QModelIndex &proxyIndex : persistent) {
        const QModelIndex sourceIndex = mapToSource(proxyIndex);
        if (!sourceIndex.isValid())
            continue;
        m_layoutProxy.append(proxyIndex);
        m_layoutSource.append(QPersistentModelIndex(sourceIndex));
    }
}

void GhostRowsProxy::onLayoutChanged()
{
    QModelIndexList now;
    for (const QPersistentModelIndex &sourceIndex : std::as_const(m_layoutSource))
        now.append(mapFromSource(sourceIndex));
    changePersistentIndexList(m_layoutProxy, now);
    m_layoutProxy.clear();
    m_layoutSource.clear();
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void GhostRowsProxy::expire(const QDateTime &now)
{
    removeGhosts([&now](const Entry &ghost) { return ghost.gone.msecsTo(now) >= MaxAgeMs; });
}

void GhostRowsProxy::removeGhosts(const std::function<bool(const Entry &)> &which)
{
    for (int row = int(m_entries.size()) - 1; row >= 0; --row) {
        if (m_entries[size_t(row)].source >= 0 || !which(m_entries[size_t(row)]))
            continue;
        beginRemoveRows({}, row, row);
        m_entries.erase(m_entries.begin() + row);
        endRemoveRows();
    }
}

} // namespace Cordboard
