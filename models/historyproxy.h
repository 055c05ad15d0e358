// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace Cordboard {

class CdrModel;

/// The call history as it is shown: what matches CdrModel::filter(), newest first over all accounts. fetchMore() passes
/// through.
class HistoryProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit HistoryProxy(CdrModel *source, QObject *parent = nullptr);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    CdrModel *m_source;
};

} // namespace Cordboard
