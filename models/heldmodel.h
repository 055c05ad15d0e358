// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace Cordboard {

class CallModel;

/// The calls that the operator holds, longest first. Rows answer CallModel's roles.
class HeldModel final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit HeldModel(CallModel *calls, QObject *parent = nullptr);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
};

} // namespace Cordboard
