// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/peoplegrid.h"

#include "views/people/carddelegate.h"
#include "views/people/peoplehand.h"
#include "views/people/peoplerows.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace Cordboard {

PeopleGrid::PeopleGrid(const Theme &theme, PeopleRows &rows, DragSession *session, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_rows(rows)
    , m_delegate(new CardDelegate(theme, rows, session, this))
{
    setObjectName(QStringLiteral("peopleGrid"));
    setProperty("cordboardPlain", true);
    setFrameShape(QFrame::NoFrame);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    // Static movement switches both off.
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setResizeMode(QListView::Fixed);
    setUniformItemSizes(true);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setSpacing(0);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionRectVisible(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("People"));
    setModel(&rows);
    setItemDelegate(m_delegate);
    m_hand = new PeopleHand(this, rows, session);

    connect(&rows, &PeopleRows::aboutToRearrange, this, [this] { m_anchor = anchor(); });
    connect(&rows, &PeopleRows::rearranged, this, [this] { restore(m_anchor); });
    connect(&theme, &Theme::changed, this, [this] {
        reshape();
        viewport()->update();
    });
    reshape();
}

Density PeopleGrid::density() const
{
    return m_delegate->density();
}

void PeopleGrid::setDensity(Density density)
{
    if (density == m_delegate->density())
        return;
    m_delegate->setDensity(density);
    reshape();
}

void PeopleGrid::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setAccessibleDescription(m_rows.rowCount() == 0 ? text : QString());
    viewport()->update();
}

void PeopleGrid::reshape()
{
    // The width with a scroll bar, shown or not, as QListView itself counts: the columns never depend on the content.
    // A styled bar may be wider than its metric says, and a row that fits to the last pixel is wrapped all the same.
    const int bar = std::max(style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, verticalScrollBar()), verticalScrollBar()->sizeHint().width());
    const int width = maximumViewportSize().width() - bar - 1;
    const GridShape shape = gridShape(m_delegate->density(), std::max(1, width), m_theme.u());
    if (shape == m_shape)
        return;
    const std::optional<Anchor> before = anchor();
    const bool follow = isInSight(currentIndex());
    m_shape = shape;
    m_delegate->setShape(shape);
    setGridSize(shape.cell);
    verticalScrollBar()->setSingleStep(shape.cell.height());
    restore(before);
    if (follow && !isInSight(currentIndex()))
        scrollTo(currentIndex());
}

void PeopleGrid::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    reshape();
}

QPair<int, int> PeopleGrid::visibleRows() const
{
    const int height = std::max(1, m_shape.cell.height());
    const int first = verticalOffset() / height * m_shape.columns;
    const int lines = viewport()->height() / height + 2;
    return {std::max(0, first), std::min(m_rows.rowCount(), first + lines * m_shape.columns) - 1};
}

bool PeopleGrid::isInSight(const QModelIndex &index) const
{
    return index.isValid() && viewport()->rect().intersects(visualRect(index));
}

std::optional<PeopleGrid::Anchor> PeopleGrid::anchor() const
{
    // At the very top the list stays at the very top.
    if (verticalOffset() == 0)
        return std::nullopt;
    const auto [first, last] = visibleRows();
    for (int row = first; row <= last; ++row) {
        const QRect rect = visualRect(m_rows.index(row, 0));
        if (rect.bottom() > 0 && !m_rows.isLabel(row))
            return Anchor{m_rows.idAt(row), rect.top()};
    }
    return std::nullopt;
}

void PeopleGrid::restore(const std::optional<Anchor> &anchor)
{
    executeDelayedItemsLayout();
    setAccessibleDescription(m_rows.rowCount() == 0 ? m_emptyText : QString());
    if (!anchor)
        return;
    const int row = m_rows.rowOf(anchor->id);
    if (row >= 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(m_rows.index(row, 0)).top() - anchor->top);
}

void PeopleGrid::updateTimes()
{
    if (!isVisible() || density() == Density::Micro)
        return;
    const QRect ticking = tickingRect(density(), m_shape.card(), m_theme.u());
    const auto [first, last] = visibleRows();
    for (int row = first; row <= last; ++row) {
        const PersonCard card = m_rows.card(row);
        if (cardTime(card, m_rows.now()).isEmpty() && !card.pendingSince.isValid())
            continue;
        const QRect cell = visualRect(m_rows.index(row, 0));
        const QRect part = card.pendingSince.isValid() ? QRect(QPoint(), cell.size()) : ticking.translated(m_shape.gap, 0);
        viewport()->update(QStyle::visualRect(layoutDirection(), cell, part.translated(cell.topLeft())));
    }
}

void PeopleGrid::keyboardSearch(const QString &text)
{
    if (!text.trimmed().isEmpty())
        emit textTyped(text);
}

void PeopleGrid::startDrag(Qt::DropActions)
{
    m_hand->startDrag();
}

QItemSelectionModel::SelectionFlags PeopleGrid::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    // The table shows the same selection, and there it is whole rows.
    return QListView::selectionCommand(index, event) | QItemSelectionModel::Rows;
}

void PeopleGrid::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_rows.rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(m_theme.font(TypeRole::Body));
    painter.setPen(m_theme.color(Token::Text3));
    painter.drawText(viewport()->rect().adjusted(8, 8, -8, -8), int(Qt::AlignLeading | Qt::AlignTop) | Qt::TextWordWrap,
                     m_emptyText);
}

} // namespace Cordboard
