// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/displaystate.h"
#include "models/extensionmodel.h"

#include <QAbstractListModel>
#include <QHash>

#include <vector>

namespace Cordboard {

/// The departments of all accounts by name, with how many people they have and how many of them are free: kept with every
/// change of a row, never counted anew. People without a department are in none. NameRole: the department.
class DepartmentModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum OwnRole {
        CountRole = FirstOwnRole, ///< int, people
        FreeCountRole, ///< int, of them free now
    };

    explicit DepartmentModel(ExtensionModel *extensions, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
    /// All people, with or without a department.
    int totalCount() const { return m_total; }
    int totalFree() const { return m_totalFree; }

signals:
    void totalsChanged();

private:
    struct Department
    {
        QString name;
        int count = 0;
        int free = 0;
    };
    struct Member
    {
        QString department;
        bool free = false;
        friend bool operator==(const Member &, const Member &) = default;
    };
    void read(int first, int last);
    void drop(int first, int last);
    void rebuild();
    void replace(const ExtensionId &id, const Member *now);
    void count(const Member &member, int by);
    size_t placeOf(const QString &name) const;
    void announce();

    ExtensionModel *m_extensions;
    std::vector<Department> m_departments; ///< by name
    QHash<ExtensionId, Member> m_members;
    QSet<QString> m_changed;
    int m_total = 0;
    int m_totalFree = 0;
};

} // namespace Cordboard
