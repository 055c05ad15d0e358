// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/ids.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace Cordboard {

class ExtensionModel;

/// People as the grid shows them: chosen department, favourites, account; by number. While frozen (a drag is on, the
/// pointer is in the grid) no row changes its place or leaves; what waited is done on thaw.
class PeopleFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit PeopleFilter(ExtensionModel *extensions, QObject *parent = nullptr);

    void setDepartment(const QString &department); ///< empty: all
    QString department() const { return m_department; }
    void setAccount(const AccountId &account); ///< empty: all
    /// While frozen, waits for the thaw; the other choices are the user's own and take effect at once.
    void setFavourites(const QSet<ExtensionId> &favourites);
    void setFavouritesOnly(bool on);
    void setPersonsOnly(bool on); ///< hides groups, menus, schedules; on at first
    void setFrozen(bool frozen);
    bool isFrozen() const { return m_frozen; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    ExtensionModel *m_extensions;
    QString m_department;
    AccountId m_account;
    QSet<ExtensionId> m_favourites;
    bool m_favouritesOnly = false;
    bool m_personsOnly = true;
    bool m_frozen = false;
};

} // namespace Cordboard
