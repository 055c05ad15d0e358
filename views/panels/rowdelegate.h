// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/panellist.h"
#include "views/panels/rowpaint.h"

#include <QStyledItemDelegate>

namespace Cordboard {

/// Milliseconds after which an unanswered command shows in its row.
inline constexpr int pendingAfterMs = 250;

/// The part of a list item that is the row: without the margin at the leading edge and the gap below. The trailing
/// margin is the scroll bar's.
QRect rowSurface(const QRect &item, int gap, Qt::LayoutDirection direction);

/// What all row delegates share: heights in text units, and the row's situation gathered once.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `height` and `gap` below in pixels of the design; a child of `list`.
    RowDelegate(PanelList &list, int height, int gap);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const final;

    /// Height of an item, with its gap, in pixels.
    int itemHeight() const;
    /// The row of an item.
    QRect surface(const QRect &item) const;
    /// Which button of the row lies under `position`; 0: none.
    virtual int buttonAt(const QModelIndex &index, const QRect &item, const QPoint &position) const;

protected:
    virtual void paintRow(const RowPaint &paint, const QModelIndex &index) const = 0;
    /// Whether what the row says was only true when the link was last heard.
    virtual bool isStale(const QModelIndex &index) const;

    PanelList &list() const { return m_list; }
    const Theme &theme() const { return m_list.theme(); }
    QDateTime now() const { return m_list.now(); }

private:
    PanelList &m_list;
    int m_height;
    int m_gap;
};

} // namespace Cordboard
