// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/rowsproxy.h"

namespace Cordboard {

void RowsProxy::setAnswer(int role, Answer answer)
{
    m_answers.insert(role, std::move(answer));
}

QVariant RowsProxy::data(const QModelIndex &index, int role) const
{
    const auto it = m_answers.constFind(role);
    return it == m_answers.cend() ? QIdentityProxyModel::data(index, role) : (*it)(mapToSource(index));
}

QHash<int, QByteArray> RowsProxy::roleNames() const
{
    QHash<int, QByteArray> names = QIdentityProxyModel::roleNames();
    for (auto it = m_answers.cbegin(); it != m_answers.cend(); ++it)
        if (!names.contains(it.key()))
            names.insert(it.key(), "own" + QByteArray::number(it.key()));
    return names;
}

} // namespace Cordboard
