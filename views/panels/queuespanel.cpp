// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/queuespanel.h"

#include "models/core/switchboard.h"
#include "models/queuemodel.h"
#include "views/panels/queuerow.h"
#include "views/panels/rowsproxy.h"
#include "views/panels/rowtime.h"

#include <QSortFilterProxyModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cordboard {

QueuesPanel::QueuesPanel(OperatorDesk &desk, const Theme &theme, DragSession *drag, QWidget *parent)
    : DockPanel(desk, theme, tr("Queues"), u"queue"_s, parent)
    , m_sorted(new QSortFilterProxyModel(this))
    , m_spoken(new RowsProxy(this))
{
    setObjectName("queuesPanel"_L1);
    m_sorted->setSortRole(SortRole);
    m_sorted->setSourceModel(desk.board().queues());
    m_sorted->sort(0);
    m_spoken->setAnswer(
        Qt::AccessibleTextRole, [this](const QModelIndex &row) { return QueueRowDelegate::sentence(row, now()); });
    m_spoken->setSourceModel(m_sorted);
    setRows(m_spoken, new QueueRowDelegate(*list()));
    list()->setEmptyText(tr("This PBX has told of no queues."));
    list()->setDrag(drag, {}, [](const QModelIndex &row) {
        return DropTarget { .kind = DropTarget::Kind::Queue, .queue = EntityTableBase::idOf<QueueId>(row) };
    });
    connect(list(), &PanelList::rowActivated, this,
        [this](const QModelIndex &row) { emit queueActivated(EntityTableBase::idOf<QueueId>(row)); });
    connect(list(), &PanelList::menuRequested, this, [this](const QModelIndex &row, const QPoint &position) {
        emit menuRequested(EntityTableBase::idOf<QueueId>(row), position);
    });
    refreshHeader();
}

void QueuesPanel::refreshHeader()
{
    int waiting = 0;
    QDateTime longest;
    AlarmLevel worst = AlarmLevel::None;
    for (int row = 0; row < m_spoken->rowCount(); ++row) {
        const QModelIndex index = m_spoken->index(row, 0);
        waiting += index.data(QueueModel::WaitingCountRole).toInt();
        worst = std::max(worst, QueueRowDelegate::levelOf(index, now()));
        const QDateTime since = index.data(StartedAtRole).toDateTime();
        if (since.isValid() && (!longest.isValid() || since < longest))
            longest = since;
    }
    if (showStaleHeader(waiting))
        return;
    header()->setCount(waiting);
    header()->setCaption(
        longest.isValid() ? tr("longest %1", "duration").arg(RowTime::at(longest, now()).text) : QString());
    header()->setLevel(worst);
}

} // namespace Cordboard
