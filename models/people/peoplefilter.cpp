// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/peoplefilter.h"

#include "models/core/naturalkey.h"
#include "models/extensionmodel.h"

namespace Cordboard {

PeopleFilter::PeopleFilter(ExtensionModel *extensions, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_extensions(extensions)
{
    setSourceModel(extensions);
    sort(ExtensionModel::NumberColumn);
}

void PeopleFilter::setDepartment(const QString &department)
{
    if (std::exchange(m_department, department) != department)
        invalidateRowsFilter();
}

void PeopleFilter::setAccount(const AccountId &account)
{
    if (std::exchange(m_account, account) != account)
        invalidateRowsFilter();
}

void PeopleFilter::setFavourites(const QSet<ExtensionId> &favourites)
{
    if (std::exchange(m_favourites, favourites) != favourites && m_favouritesOnly && !m_frozen)
        invalidateRowsFilter();
}

void PeopleFilter::setFavouritesOnly(bool on)
{
    if (std::exchange(m_favouritesOnly, on) != on)
        invalidateRowsFilter();
}

void PeopleFilter::setPersonsOnly(bool on)
{
    if (std::exchange(m_personsOnly, on) != on)
        invalidateRowsFilter();
}

void PeopleFilter::setFrozen(bool frozen)
{
    if (std::exchange(m_frozen, frozen) == frozen)
        return;
    setDynamicSortFilter(!frozen);
    if (!frozen)
        invalidate(); // what changed meanwhile was neither filtered nor sorted
}

bool PeopleFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Extension &extension = m_extensions->at(row);
    return (m_department.isEmpty() || extension.group == m_department)
        && (m_account.isEmpty() || extension.id.account() == m_account)
        && (!m_favouritesOnly || m_favourites.contains(extension.id))
        && (!m_personsOnly || extension.kind == ExtensionKind::Person);
}

bool PeopleFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // The header sorts by another column only by hand; whatever it is, the number decides between equals.
    const Extension &a = m_extensions->at(left.row());
    const Extension &b = m_extensions->at(right.row());
    if (left.column() != ExtensionModel::NumberColumn) {
        const QString textA = left.data().toString();
        const QString textB = right.data().toString();
        if (const int order = naturalCompare(textA, textB); order != 0)
            return order < 0;
    }
    if (const int order = naturalCompare(a.number, b.number); order != 0)
        return order < 0;
    return a.id < b.id;
}

} // namespace Cordboard
