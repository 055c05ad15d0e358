// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/methods/methodlistmodel.h"

#include <QGuiApplication>
#include <QPalette>

namespace Cordboard {

using namespace Qt::StringLiterals;

void MethodListModel::setMethods(const QList<MethodInfo> &methods, Permission permission)
{
    beginResetModel();
    m_methods = methods;
    m_permission = permission;
    std::sort(m_methods.begin(), m_methods.end(), [](const MethodInfo &a, const MethodInfo &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
    endResetModel();
}

const MethodInfo *MethodListModel::method(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_methods.size() ? &m_methods.at(index.row()) : nullptr;
}

QString MethodListModel::whyNot(const MethodInfo &method) const
{
    // What this log-in may do is not always known; then the PBX decides.
    if (m_permission == Permission::Unknown || method.permission <= m_permission)
        return {};
    return method.permission == Permission::System ? tr("Only the system's own administrator may call it.") : tr("Only an administrator may call it.");
}

int MethodListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_methods.size());
}

QVariant MethodListModel::data(const QModelIndex &index, int role) const
{
    const MethodInfo *m = method(index);
    if (!m)
        return {};
    switch (role) {
    case Qt::DisplayRole: return m->name;
    case SearchRole: return QString(m->name + u' ' + m->what);
    // Grey, and selectable all the same: its description can be read.
    case Qt::ForegroundRole: return whyNot(*m).isEmpty() ? QVariant() : QGuiApplication::palette().brush(QPalette::Disabled, QPalette::Text);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        const QString why = whyNot(*m);
        return why.isEmpty() ? m->what : m->what + u' ' + why;
    }
    default: return {};
    }
}

Qt::ItemFlags MethodListModel::flags(const QModelIndex &index) const
{
    return method(index) ? Qt::ItemIsSelectable | Qt::ItemIsEnabled : Qt::NoItemFlags;
}

} // namespace Cordboard
