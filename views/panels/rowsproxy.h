// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIdentityProxyModel>

#include <functional>

namespace Cordboard {

/// The same rows with answers of our own to some roles: above all the sentence for the ear, which holds times and key
/// numbers that no model knows, and the common IdRole for models that name theirs otherwise.
class RowsProxy final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    /// Answers a role of a source row; called at each read, so it may depend on the time.
    using Answer = std::function<QVariant(const QModelIndex &source)>;

    using QIdentityProxyModel::QIdentityProxyModel;

    void setAnswer(int role, Answer answer);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QHash<int, Answer> m_answers;
};

} // namespace Cordboard
