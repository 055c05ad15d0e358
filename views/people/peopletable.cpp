// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/peopletable.h"

#include "views/people/peoplehand.h"
#include "views/people/peoplerows.h"
#include "views/people/tabledelegate.h"
#include "views/theme/theme.h"

#include <QHeaderView>
#include <QPainter>

namespace Cordboard {

namespace {

struct ColumnWidth
{
    PeopleRows::Column column;
    int width; ///< in design pixels; 0: takes what is left
};

constexpr ColumnWidth widths[] = {
    {PeopleRows::StateColumn, 148}, {PeopleRows::NumberColumn, 60}, {PeopleRows::NameColumn, 150},
    {PeopleRows::DepartmentColumn, 150}, {PeopleRows::PartyColumn, 0}, {PeopleRows::SinceColumn, 64},
    {PeopleRows::PresenceColumn, 0}, {PeopleRows::VoicemailColumn, 72},
};

} // namespace

PeopleTable::PeopleTable(const Theme &theme, PeopleRows &rows, DragSession *session, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_rows(rows)
{
    setObjectName(QStringLiteral("peopleTable"));
    setProperty("cordboardPlain", true);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("People"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setModel(&rows);
    setItemDelegate(new TableDelegate(theme, rows, session, this));
    m_hand = new PeopleHand(this, rows, session);

    QHeaderView *heads = horizontalHeader();
    heads->setSectionsClickable(true);
    heads->setHighlightSections(false);
    heads->setMinimumSectionSize(24);
    connect(heads, &QHeaderView::sectionClicked, this, &PeopleTable::sortByHand);
    connect(&theme, &Theme::changed, this, &PeopleTable::measure);
    measure();
}

void PeopleTable::measure()
{
    QHeaderView *heads = horizontalHeader();
    heads->setFont(m_theme.font(TypeRole::Caption));
    heads->setFixedHeight(m_theme.px(28));
    verticalHeader()->setMinimumSectionSize(m_theme.px(m_theme.tokens().size.rowTable));
    verticalHeader()->setDefaultSectionSize(m_theme.px(m_theme.tokens().size.rowTable));
    for (const ColumnWidth &column : widths) {
        heads->setSectionResizeMode(column.column, column.width == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (column.width > 0)
            heads->resizeSection(column.column, m_theme.px(column.width));
    }
    viewport()->update();
}

void PeopleTable::sortByHand(int column)
{
    QHeaderView *heads = horizontalHeader();
    const bool same = heads->isSortIndicatorShown() && heads->sortIndicatorSection() == column;
    if (same && heads->sortIndicatorOrder() == Qt::DescendingOrder) {
        heads->setSortIndicatorShown(false);
        m_rows.sort(-1);
        return;
    }
    const Qt::SortOrder order = same ? Qt::DescendingOrder : Qt::AscendingOrder;
    heads->setSortIndicatorShown(true);
    heads->setSortIndicator(column, order);
    m_rows.sort(column, order);
}

void PeopleTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void PeopleTable::updateTimes()
{
    if (!isVisible())
        return;
    const int first = rowAt(0);
    for (int row = first; row >= 0 && row < m_rows.rowCount() && rowViewportPosition(row) < viewport()->height(); ++row) {
        for (const int column : {int(PeopleRows::SinceColumn), int(PeopleRows::PresenceColumn)})
            viewport()->update(visualRect(m_rows.index(row, column)));
    }
}

void PeopleTable::keyboardSearch(const QString &text)
{
    if (!text.trimmed().isEmpty())
        emit textTyped(text);
}

void PeopleTable::startDrag(Qt::DropActions)
{
    m_hand->startDrag();
}

void PeopleTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_rows.rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(m_theme.font(TypeRole::Body));
    painter.setPen(m_theme.color(Token::Text3));
    painter.drawText(viewport()->rect().adjusted(8, 8, -8, -8), int(Qt::AlignLeading | Qt::AlignTop) | Qt::TextWordWrap,
                     m_emptyText);
}

} // namespace Cordboard
