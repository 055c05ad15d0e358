// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/displaystate.h"
#include "models/extensionmodel.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <optional>
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
    int totalCount() const { return m_total.count; }
    int totalFree() const { return m_total.free; }

signals:
    void totalsChanged();

private:
    struct Tally
    {
        int count = 0;
        int free = 0;
        friend bool operator==(const Tally &, const Tally &) = default;
    };
    struct Department
    {
        QString name;
        Tally tally;
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
    void put(const ExtensionId &id, const std::optional<Member> &now);
    void add(const Member &member, int by);
    void announce();

    ExtensionModel *m_extensions;
    std::vector<Department> m_departments; ///< what is shown, by name
    QHash<QString, Tally> m_tallies; ///< what is true
    QHash<ExtensionId, Member> m_members;
    QSet<QString> m_changed; ///< departments whose row may not show what is true
    Tally m_total;
    Tally m_announcedTotal;
};

} // namespace Cordboard
