// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/departmentmodel.h"

namespace Cordboard {

DepartmentModel::DepartmentModel(ExtensionModel *extensions, QObject *parent)
    : QAbstractListModel(parent)
    , m_extensions(extensions)
{
    connect(extensions, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { read(first, last); });
    connect(extensions, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) { drop(first, last); });
    connect(extensions, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) {
            const bool ours = roles.isEmpty() || roles.contains(StateRole) || roles.contains(ExtensionModel::DepartmentRole)
                || roles.contains(ExtensionModel::KindRole);
            if (ours)
                read(topLeft.row(), bottomRight.row());
        });
    connect(extensions, &QAbstractItemModel::modelReset, this, &DepartmentModel::rebuild);
    rebuild();
}

int DepartmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_departments.size());
}

QVariant DepartmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Department &department = m_departments[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
    case SortRole: return department.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2 of %n free", "department, free people of all people in it", department.tally.count)
            .arg(department.name)
            .arg(department.tally.free);
    case CountRole: return department.tally.count;
    case FreeCountRole: return department.tally.free;
    default: return {};
    }
}

QHash<int, QByteArray> DepartmentModel::roleNames() const
{
    auto names = QAbstractListModel::roleNames();
    names.insert({ { NameRole, "name" }, { CountRole, "count" }, { FreeCountRole, "free" } });
    return names;
}

void DepartmentModel::read(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const Extension &extension = m_extensions->at(row);
        if (extension.kind != ExtensionKind::Person) {
            put(extension.id, std::nullopt);
            continue;
        }
        const bool free = m_extensions->index(row, 0).data(StateRole).toInt() == int(DisplayState::Free);
        put(extension.id, Member { extension.group, free });
    }
    announce();
}

void DepartmentModel::drop(int first, int last)
{
    for (int row = first; row <= last; ++row)
        put(m_extensions->at(row).id, std::nullopt);
    announce();
}

void DepartmentModel::rebuild()
{
    for (auto it = m_tallies.cbegin(); it != m_tallies.cend(); ++it)
        m_changed.insert(it.key());
    m_tallies.clear();
    m_members.clear();
    m_total = {};
    read(0, m_extensions->rowCount() - 1);
}

void DepartmentModel::put(const ExtensionId &id, const std::optional<Member> &now)
{
    const auto it = m_members.find(id);
    const bool known = it != m_members.end();
    if (known ? now && *it == *now : !now)
        return;
    if (known)
        add(*it, -1);
    if (now) {
        add(*now, 1);
        m_members.insert(id, *now);
    } else {
        m_members.erase(it);
    }
}

void DepartmentModel::add(const Member &member, int by)
{
    m_total.count += by;
    m_total.free += member.free ? by : 0;
    if (member.department.isEmpty())
        return;
    Tally &tally = m_tallies[member.department];
    tally.count += by;
    tally.free += member.free ? by : 0;
    if (tally.count == 0)
        m_tallies.remove(member.department);
    m_changed.insert(member.department);
}

void DepartmentModel::announce()
{
    const QSet<QString> changed = std::exchange(m_changed, {});
    for (const QString &name : changed) {
        const auto place = std::lower_bound(m_departments.begin(), m_departments.end(), name,
            [](const Department &d, const QString &wanted) {
                const int order = QString::localeAwareCompare(d.name, wanted);
                return order == 0 ? d.name < wanted : order < 0;
            });
        const int row = int(place - m_departments.begin());
        const bool shown = place != m_departments.end() && place->name == name;
        const auto truth = m_tallies.constFind(name);
        if (truth == m_tallies.cend()) {
            if (!shown)
                continue;
            beginRemoveRows({}, row, row);
            m_departments.erase(place);
            endRemoveRows();
        } else if (!shown) {
            beginInsertRows({}, row, row);
            m_departments.insert(place, { name, *truth });
            endInsertRows();
        } else if (place->tally != *truth) {
            const Tally old = std::exchange(place->tally, *truth);
            QList<int> roles { Qt::AccessibleTextRole };
            if (old.count != truth->count)
                roles << CountRole;
            if (old.free != truth->free)
                roles << FreeCountRole;
            emit dataChanged(index(row), index(row), roles);
        }
    }
    if (std::exchange(m_announcedTotal, m_total) != m_total)
        emit totalsChanged();
}

} // namespace Cordboard
