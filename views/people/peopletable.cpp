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
    {PeopleRows::StateColumn, 136}, {PeopleRows::NumberColumn, 74}, {PeopleRows::NameColumn, 136},
    {PeopleRows::DepartmentColumn, 132}, {PeopleRows::PartyColumn, 0}, {PeopleRows::SinceColumn, 76},
    {PeopleRows::PresenceColumn, 0}, {PeopleRows::VoicemailColumn, 84},
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
    heads->setTextElideMode(Qt::ElideRight);
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
    // Not read from the header: it turns its indicator round before it tells of the click.
    const bool again = column == m_sortColumn;
    m_sortColumn = again && m_sortOrder == Qt::DescendingOrder ? -1 : column;
    m_sortOrder = again && m_sortOrder == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    horizontalHeader()->setSortIndicatorShown(m_sortColumn >= 0);
    if (m_sortColumn >= 0)
        horizontalHeader()->setSortIndicator(m_sortColumn, m_sortOrder);
    m_rows.sort(m_sortColumn, m_sortOrder);
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
    for (int row = first; row >= 0 && row < m_rows.rowCount() && rowViewportPosition(row) < viewport()->height(); ++row)
        viewport()->update(visualRect(m_rows.index(row, PeopleRows::SinceColumn)));
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
