// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace Cordboard {

/// Which finished calls are looked at.
enum class HistoryKind { All, Missed, In, Out };

/// The history, one kind only.
class HistoryKinds final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    HistoryKind kind() const { return m_kind; }
    void setKind(HistoryKind kind);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    HistoryKind m_kind = HistoryKind::All;
};

} // namespace Cordboard
