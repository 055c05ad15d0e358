// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/calltable.h"

#include "views/theme/painting.h"
#include "views/theme/textruns.h"
#include "views/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace Cordboard {

namespace {

constexpr int cellPadding = 8;
constexpr int directionIconSide = 20;
constexpr int headerHeight = 28;
constexpr int leastStretch = 110; ///< what a column that takes the rest must have before another is left out
constexpr int mostStretch = 220; ///< and what it may ask for at most
constexpr int measuredRows = 50;

} // namespace

CallTable::CallTable(const Theme &theme, const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
{
    setProperty("cordboardPlain", true);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(accessibleName);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false); // the order is that of time
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    setItemDelegate(new CallCellDelegate(*this));
    connect(&theme, &Theme::changed, this, &CallTable::measure);
    measure();
}

void CallTable::setRows(QAbstractItemModel *rows, const QList<Column> &columns, LookOf lookOf)
{
    m_columns = columns;
    m_lookOf = std::move(lookOf);
    setModel(rows);
    if (std::any_of(columns.cbegin(), columns.cend(), [](const Column &column) { return column.showsAll; }))
        for (const auto change : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
            connect(rows, change, this, &CallTable::fitColumns);
    measure();
}

int CallTable::leastWidth(int column) const
{
    const Column &kind = m_columns[column];
    if (kind.width != 0)
        return m_theme.px(std::max(0, kind.width));
    if (!kind.showsAll)
        return m_theme.px(leastStretch);
    int widest = 0;
    for (int row = 0; row < std::min(model()->rowCount(), measuredRows); ++row) {
        const QModelIndex index = model()->index(row, column);
        const CellLook look = lookOf(index);
        const int icon = look.icon.isEmpty() ? 0 : m_theme.px(directionIconSide) + cellPadding;
        widest = std::max(widest, icon + QFontMetrics(m_theme.font(look.role)).horizontalAdvance(index.data().toString()) + 2 * cellPadding + 1);
    }
    return std::clamp(widest, m_theme.px(leastStretch), m_theme.px(mostStretch));
}

void CallTable::measure()
{
    horizontalHeader()->setFont(m_theme.font(TypeRole::Caption));
    horizontalHeader()->setFixedHeight(m_theme.px(headerHeight));
    verticalHeader()->setMinimumSectionSize(m_theme.px(m_theme.tokens().size.rowTable));
    verticalHeader()->setDefaultSectionSize(m_theme.px(m_theme.tokens().size.rowTable));
    fitColumns();
    viewport()->update();
}

void CallTable::fitColumns()
{
    if (!model())
        return;
    int needed = 0;
    QList<int> least(m_columns.size());
    for (int i = 0; i < int(m_columns.size()); ++i)
        needed += least[i] = leastWidth(i);
    QList<bool> hidden(m_columns.size());
    for (const auto may : { &Column::dispensable, &Column::atLast }) {
        for (qsizetype i = m_columns.size() - 1; i >= 0; --i) {
            const Column &column = m_columns[i];
            if (hidden[i] || (column.width >= 0 && !(column.*may && needed > viewport()->width())))
                continue;
            hidden[i] = true;
            needed -= least[i];
        }
    }
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const Column &column = m_columns[i];
        setColumnHidden(i, hidden[i]);
        if (hidden[i])
            continue;
        horizontalHeader()->setSectionResizeMode(i, column.width == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (column.width > 0)
            horizontalHeader()->resizeSection(i, m_theme.px(column.width));
    }
}

void CallTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

int CallTable::currentRow() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

void CallTable::keyboardSearch(const QString &text)
{
    if (!text.trimmed().isEmpty())
        emit textTyped(text);
}

void CallTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape) {
        event->ignore(); // the desk's
    } else if (event->key() == Qt::Key_Space && plain) {
        if (currentRow() >= 0 && !event->isAutoRepeat())
            emit rowActivated(currentRow());
        event->accept();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void CallTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        emit rowActivated(index.row());
}

void CallTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(viewport()->mapFromGlobal(event->globalPos())) : currentIndex();
    event->accept();
    if (index.isValid())
        emit menuRequested(index.row(), byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

void CallTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the focus frame goes round whole rows
    emit currentRowChanged(currentRow());
}

void CallTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(model()->index(0, 0));
    viewport()->update();
}

void CallTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void CallTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_emptyText.isEmpty() || (model() && model()->rowCount() > 0))
        return;
    QPainter painter(viewport());
    painter.setFont(m_theme.font(TypeRole::Body));
    painter.setPen(m_theme.color(Token::Text3));
    painter.drawText(viewport()->rect().adjusted(12, 8, -12, -8),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignTop)) | Qt::TextWordWrap, m_emptyText);
}

CallCellDelegate::CallCellDelegate(CallTable &table)
    : QStyledItemDelegate(&table)
    , m_table(table)
{
}

QSize CallCellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const Theme &theme = m_table.theme();
    return QSize(theme.px(60), theme.px(theme.tokens().size.rowTable));
}

void CallCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_table.theme();
    const CellLook look = m_table.lookOf(index);
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    if (chosen || look.ground)
        painter->fillRect(option.rect, theme.color(chosen ? Token::AccentSoft : *look.ground));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.color(Token::Hair));

    QRect box = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    if (!look.icon.isEmpty()) {
        const int side = theme.px(directionIconSide);
        const QRect icon(box.left(), box.top() + (box.height() - side) / 2, side, side);
        drawIcon(*painter, QStyle::visualRect(option.direction, option.rect, icon).topLeft(), theme, look.icon, theme.color(look.iconInk), side);
        box.setLeft(icon.right() + 1 + cellPadding);
    }
    const QFont font = look.figures ? theme.tabularFont(look.role) : theme.font(look.role);
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    drawElided(*painter, QStyle::visualRect(option.direction, option.rect, box), index.data().toString(), font, theme.color(look.ink),
        alignment.isValid() ? Qt::Alignment(alignment.toInt()) : Qt::AlignLeading | Qt::AlignVCenter, option.direction);

    if (m_table.hasFocus() && m_table.currentRow() == index.row()) {
        // Round the whole row, of which this is one cell: the others are clipped away.
        painter->setClipRect(option.rect, Qt::IntersectClip);
        paintFocus(*painter, QRect(0, option.rect.top(), m_table.viewport()->width(), option.rect.height()), theme, theme.tokens().radius.chip);
    }
    painter->restore();
}

} // namespace Cordboard
