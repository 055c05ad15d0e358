// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/rowdelegate.h"

#include "models/core/roles.h"
#include "models/ghostrowsproxy.h"

#include <QStyle>

namespace Cordboard {

namespace {

constexpr int leadingMargin = 6;

} // namespace

QRect rowSurface(const QRect &item, int gap, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, item, item.adjusted(leadingMargin, 0, 0, -gap));
}

RowDelegate::RowDelegate(PanelList &list, int height, int gap)
    : QStyledItemDelegate(&list)
    , m_list(list)
    , m_height(height)
    , m_gap(gap)
{
}

int RowDelegate::itemHeight() const
{
    return theme().px(m_height) + m_gap;
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return { theme().px(theme().tokens().size.targetMin), itemHeight() };
}

QRect RowDelegate::surface(const QRect &item) const
{
    return rowSurface(item, m_gap, m_list.layoutDirection());
}

int RowDelegate::buttonAt(const QModelIndex &, const QRect &, const QPoint &) const
{
    return 0;
}

bool RowDelegate::isStale(const QModelIndex &index) const
{
    return index.data(StaleRole).toBool();
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QDateTime asked = index.data(PendingSinceRole).toDateTime();
    const qint64 pendingFor = asked.isValid() ? asked.msecsTo(now()) : -1;
    if (pendingFor >= 0 && pendingFor < pendingAfterMs)
        m_list.repaintIn(int(pendingAfterMs - pendingFor));
    painter->save();
    const bool ghost = index.data(GhostRowsProxy::GhostRole).toBool();
    const RowPaint paint {
        .painter = *painter,
        .theme = theme(),
        .row = surface(option.rect),
        .direction = option.direction,
        .now = ghost ? index.data(GhostRowsProxy::GhostSinceRole).toDateTime() : now(),
        .focused = m_list.hasFocus() && m_list.currentIndex() == index,
        .hovered = option.state.testFlag(QStyle::State_MouseOver),
        .ghost = ghost,
        .stale = isStale(index),
        .pending = pendingFor >= pendingAfterMs,
        .pressedButton = m_list.pressedButton(index),
        .drop = m_list.dropFor(index),
    };
    paintRow(paint, index);
    paint.focusFrame();
    painter->restore();
}

} // namespace Cordboard
