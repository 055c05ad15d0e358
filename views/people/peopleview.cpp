// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/peopleview.h"

#include "views/dnd/dragsession.h"
#include "views/people/peoplegrid.h"
#include "views/people/peoplehand.h"
#include "views/people/peoplerows.h"
#include "views/people/peopletable.h"
#include "views/theme/painting.h"
#include "views/theme/pilltabbar.h"
#include "views/theme/theme.h"

#include "models/core/switchboard.h"
#include "models/people/departmentmodel.h"
#include "models/people/peoplefilter.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPainter>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr int tabRowHeight = 44;
constexpr int edge = 8;
constexpr quint8 stateVersion = 1;

} // namespace

PeopleView::PeopleView(Switchboard &board, const Theme &theme, DragSession *session, QWidget *parent)
    : QWidget(parent)
    , m_board(board)
    , m_theme(theme)
    , m_session(session)
    , m_rows(new PeopleRows(board, this))
    , m_tabs(new PillTabBar(theme, this))
    , m_looks(new PillTabBar(theme, this))
    , m_body(new QHBoxLayout)
    , m_stack(new QStackedWidget(this))
    , m_grid(new PeopleGrid(theme, *m_rows, session, m_stack))
    , m_table(new PeopleTable(theme, *m_rows, session, m_stack))
    , m_selection(m_grid->selectionModel())
{
    setObjectName(u"peopleView"_s);
    m_tabs->setObjectName(u"peopleTabs"_s);
    m_tabs->setAccessibleName(tr("Departments"));
    m_looks->setObjectName(u"peopleLooks"_s);
    m_looks->setUsesScrollButtons(false);
    m_looks->setAccessibleName(tr("Way to show people"));
    QItemSelectionModel *unused = m_table->selectionModel();
    m_table->setSelectionModel(m_selection);
    delete unused;
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_table);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(edge, 0, edge, 0);
    top->addWidget(m_tabs, 1);
    top->addWidget(m_looks, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, edge);
    column->setSpacing(0);
    column->addLayout(top);
    m_body->addWidget(m_stack);
    column->addLayout(m_body, 1);

    buildLookTabs();
    placeBody();
    rebuildDepartmentTabs();
    measure();
    connectView(m_grid);
    connectView(m_table);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, &PeopleView::placeBody);

    connect(&theme, &Theme::changed, this, [this] {
        measure();
        update();
    });
    connect(m_tabs, &QTabBar::currentChanged, this, &PeopleView::chooseTab);
    connect(m_looks, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0)
            setLook(PeopleLook(m_looks->tabData(index).toInt()));
    });
    DepartmentModel *departments = m_rows->departments();
    connect(departments, &QAbstractItemModel::rowsInserted, this, &PeopleView::rebuildDepartmentTabs);
    connect(departments, &QAbstractItemModel::rowsRemoved, this, &PeopleView::rebuildDepartmentTabs);
    connect(departments, &QAbstractItemModel::modelReset, this, &PeopleView::rebuildDepartmentTabs);
    connect(departments, &QAbstractItemModel::dataChanged, this, &PeopleView::countTabs);
    connect(departments, &DepartmentModel::totalsChanged, this, &PeopleView::countTabs);

    connect(m_rows, &PeopleRows::aboutToRearrange, this, &PeopleView::rememberChoice);
    connect(m_rows, &PeopleRows::rearranged, this, [this] {
        restoreChoice();
        updateEmptyText();
    });
    connect(m_selection, &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &selected) {
        // Assistive technology selects and leaves the current one where it is: whom it chose is meant all the same.
        const QModelIndexList chosen = selected.indexes();
        const QModelIndexList all = m_selection->selectedIndexes(); // of cards one column, of the table's rows all
        const bool one = !chosen.isEmpty() && std::all_of(all.cbegin(), all.cend(), [&](const QModelIndex &index) { return index.row() == chosen.first().row(); });
        if (one && m_selection->currentIndex().row() != chosen.first().row())
            m_selection->setCurrentIndex(chosen.first(), QItemSelectionModel::NoUpdate);
    });
    connect(m_selection, &QItemSelectionModel::currentChanged, this,
            [this] { emit currentPersonChanged(currentPerson()); });
    connect(board.secondTick(), &SecondTick::tick, this, [this] {
        m_grid->updateTimes();
        m_table->updateTimes();
    });
    if (session) {
        const auto repaint = [this] {
            m_grid->viewport()->update();
            m_table->viewport()->update();
            updateHold();
        };
        connect(session, &DragSession::dragStarted, this, repaint);
        connect(session, &DragSession::dragEnded, this, repaint);
        connect(session, &DragSession::hoverChanged, this, repaint);
    }
    updateEmptyText();
}

PeopleView::~PeopleView()
{
    // While they are destroyed, the views lose the focus and their model, and would still tell.
    m_grid->hand()->disconnect(this);
    m_table->hand()->disconnect(this);
    m_selection->disconnect(this);
}

template<class View>
void PeopleView::connectView(View *view)
{
    connect(view, &View::textTyped, this, &PeopleView::textTyped);
    connect(view->hand(), &PeopleHand::insideChanged, this, &PeopleView::updateHold);
    connect(view->hand(), &PeopleHand::contextMenuRequested, this,
            [this](const QPoint &position) { emit contextMenuRequested(selectedPeople(), position); });
}

void PeopleView::measure()
{
    // The height of the row of tabs follows the text; its pills are centred in it.
    const int height = m_theme.px(tabRowHeight);
    auto *column = static_cast<QVBoxLayout *>(layout());
    QLayout *top = column->itemAt(0)->layout();
    const int pill = std::max(1, m_tabs->sizeHint().height());
    const int above = std::max(0, (height - pill) / 2);
    top->setContentsMargins(edge, above, edge, std::max(0, height - pill - above));
}

void PeopleView::placeBody()
{
    // The gap before the first column is part of the grid; together they are the panel's edge. A table's rows would reach the other edge
    // whenever there is nothing to scroll.
    const bool table = shownLook() == PeopleLook::Table;
    const int before = table ? edge : std::max(0, edge - m_grid->gap());
    const int after = table && m_table->verticalScrollBar()->maximum() == 0 ? edge : 0;
    m_body->setContentsMargins(isRightToLeft() ? after : before, 0, isRightToLeft() ? before : after, 0);
}

PeopleLook PeopleView::shownLook() const
{
    // Hits need their second and third line: role, phone book, what the state means.
    if (m_rows->showsHits() && m_look != PeopleLook::Table)
        return PeopleLook::Cards;
    return m_look;
}

void PeopleView::setLook(PeopleLook look)
{
    if (look == m_look)
        return;
    m_look = look;
    applyLook();
    emit lookChanged(look);
}

void PeopleView::applyLook()
{
    const PeopleLook look = shownLook();
    const auto *before = static_cast<QAbstractItemView *>(m_stack->currentWidget());
    const QModelIndex current = m_selection->currentIndex();
    const bool follow = current.isValid() && before->viewport()->rect().intersects(before->visualRect(current));
    buildLookTabs();
    // Tiles of one department need no label.
    m_rows->setGrouped(look == PeopleLook::Micro && m_department.isEmpty() && !m_favouritesShown);
    QWidget *wanted = look == PeopleLook::Table ? static_cast<QWidget *>(m_table) : m_grid;
    const bool focus = m_stack->currentWidget()->hasFocus();
    if (look != PeopleLook::Table)
        m_grid->setDensity(Density(look));
    placeBody();
    if (m_stack->currentWidget() != wanted) {
        m_stack->setCurrentWidget(wanted);
        if (focus)
            wanted->setFocus();
    }
    if (follow)
        static_cast<QAbstractItemView *>(wanted)->scrollTo(m_selection->currentIndex());
}

void PeopleView::showResults(const QList<SearchHit> &hits)
{
    if (!m_rows->showsHits()) {
        m_beforeResults = currentPerson();
        m_scrollBeforeResults = m_grid->verticalScrollBar()->value();
    }
    m_rows->showHits(hits);
    rebuildSourceTabs();
    applyLook();
    m_grid->verticalScrollBar()->setValue(0);
    m_table->verticalScrollBar()->setValue(0);
    updateEmptyText();
}

void PeopleView::clearResults()
{
    if (!m_rows->showsHits())
        return;
    m_rows->clearHits();
    rebuildDepartmentTabs();
    applyLook();
    if (const int row = m_rows->rowOf(m_beforeResults); row >= 0)
        m_selection->setCurrentIndex(m_rows->index(row, 0), QItemSelectionModel::NoUpdate);
    m_grid->verticalScrollBar()->setValue(m_scrollBeforeResults);
    updateEmptyText();
}

bool PeopleView::showsResults() const
{
    return m_rows->showsHits();
}

void PeopleView::setFavourites(const QSet<ExtensionId> &favourites)
{
    m_favourites = favourites;
    m_rows->change([this] { m_rows->filter()->setFavourites(m_favourites); });
    countTabs();
}

void PeopleView::setNoted(const QSet<ExtensionId> &noted)
{
    m_rows->setNoted(noted);
}

void PeopleView::setOwnCalls(const QSet<CallId> &calls)
{
    m_rows->setOwnCalls(calls);
}

void PeopleView::updateHold()
{
    const bool drag = m_session && m_session->isActive();
    m_rows->setHeld(drag || m_grid->hand()->isInside() || m_table->hand()->isInside());
}

void PeopleView::updateEmptyText()
{
    QString text;
    if (m_rows->showsHits())
        text = m_rows->hits().isEmpty() ? tr("Nobody found. A number can be typed and dialled as it is.")
                                        : tr("Nobody else found.");
    else if (m_favouritesShown)
        text = tr("No favourites yet. A person becomes one by the menu of the card.");
    else if (m_board.accounts().isEmpty())
        text = tr("No phone system is connected.");
    else
        text = tr("Nobody is known here yet.");
    m_grid->setEmptyText(text);
    m_table->setEmptyText(text);
}

QByteArray PeopleView::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << stateVersion << quint8(m_look) << m_favouritesShown << m_department;
    return state;
}

bool PeopleView::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_0);
    quint8 version = 0;
    quint8 look = 0;
    bool favourites = false;
    QString department;
    stream >> version >> look >> favourites >> department;
    if (stream.status() != QDataStream::Ok || version != stateVersion || look > quint8(PeopleLook::Table))
        return false;
    m_department = department;
    m_favouritesShown = favourites;
    m_rows->change([&] {
        m_rows->filter()->setFavouritesOnly(favourites);
        m_rows->filter()->setDepartment(department);
    });
    rebuildDepartmentTabs();
    if (PeopleLook(look) == m_look)
        applyLook();
    else
        setLook(PeopleLook(look));
    return true;
}

QSize PeopleView::minimumSizeHint() const
{
    return QSize(m_theme.tokens().size.centreMin / 2, 120); // with large text the strip and the search need the height
}

void PeopleView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), m_theme, m_theme.color(Token::Panel), PanelShape::Whole);
}

} // namespace Cordboard
