// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxbackend.h"

#include <QAbstractListModel>

namespace Cordboard {

/// The documented methods of one PBX, by name. A method that the log-in may not use is disabled and its tool tip says why.
class MethodListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        SearchRole = Qt::UserRole + 1, ///< QString, name and description, for the filter
    };
    using QAbstractListModel::QAbstractListModel;

    void setMethods(const QList<MethodInfo> &methods, Permission permission);
    const MethodInfo *method(const QModelIndex &index) const; ///< nullptr: none
    /// Why the log-in may not call it; empty: it may.
    QString whyNot(const MethodInfo &method) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<MethodInfo> m_methods;
    Permission m_permission = Permission::Unknown;
};

} // namespace Cordboard
