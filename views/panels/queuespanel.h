// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/dockpanel.h"

class QSortFilterProxyModel;

namespace Cordboard {

class RowsProxy;

/// All queues by number, whether somebody waits or not: a place that does not move is found without looking.
class QueuesPanel final : public DockPanel
{
    Q_OBJECT
public:
    /// `drag`: nullptr for none.
    QueuesPanel(OperatorDesk &desk, const Theme &theme, DragSession *drag, QWidget *parent = nullptr);

signals:
    /// Double click or Space.
    void queueActivated(const Cordboard::QueueId &queue);
    void menuRequested(const Cordboard::QueueId &queue, const QPoint &globalPosition);

protected:
    void refreshHeader() override;

private:
    QSortFilterProxyModel *m_sorted;
    RowsProxy *m_spoken;
};

} // namespace Cordboard
