// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxbackend.h"

#include <QAbstractListModel>

namespace Cordboard {

/// The documented methods of one PBX, by name. A method that cannot be called now is grey, and its tool tip says why.
class MethodListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        SearchRole = Qt::UserRole + 1, ///< QString, name and description, for the filter
    };
    using QAbstractListModel::QAbstractListModel;

    void setMethods(const QList<MethodInfo> &methods);
    /// By name, why some cannot be called now.
    void setReasons(const QHash<QString, QString> &reasons);
    const MethodInfo *method(const QModelIndex &index) const; ///< nullptr: none
    QModelIndex indexOf(const QString &name) const;
    /// Why it cannot be called now; empty: it can.
    QString whyNot(const MethodInfo &method) const { return m_reasons.value(method.name); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<MethodInfo> m_methods;
    QHash<QString, QString> m_reasons;
};

} // namespace Cordboard
