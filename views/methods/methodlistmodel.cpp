// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/methods/methodlistmodel.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPalette>
#include <QSize>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastMethodRow = 24; ///< what a hand hits
constexpr int methodRowAir = 8;

} // namespace

void MethodListModel::setMethods(const QList<MethodInfo> &methods)
{
    beginResetModel();
    m_methods = methods;
    m_reasons.clear();
    std::sort(m_methods.begin(), m_methods.end(), [](const MethodInfo &a, const MethodInfo &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
    endResetModel();
}

void MethodListModel::setReasons(const QHash<QString, QString> &reasons)
{
    if (reasons == m_reasons)
        return;
    m_reasons = reasons;
    if (!m_methods.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), { Qt::ForegroundRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole });
}

const MethodInfo *MethodListModel::method(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_methods.size() ? &m_methods.at(index.row()) : nullptr;
}

QModelIndex MethodListModel::indexOf(const QString &name) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (m_methods.at(row).name == name)
            return index(row);
    return {};
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
    case Qt::SizeHintRole: return QSize(0, std::max(leastMethodRow, QFontMetrics(QGuiApplication::font()).height() + methodRowAir));
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
