// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/callpageview.h"

#include "views/history/iconline.h"
#include "views/theme/keybutton.h"
#include "views/theme/painting.h"
#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace Cordboard {

CallPageView::CallPageView(const Theme &theme, const QString &title, const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_header(new PanelHeader(theme, title, iconName, this))
    , m_table(new CallTable(theme, title, this))
    , m_tools(new QVBoxLayout)
    , m_detail(new IconLine(theme, this))
    , m_foot(new QHBoxLayout)
{
    const Spacing &space = theme.tokens().space;
    m_tools->setContentsMargins(space.x2, 0, space.x2, space.x1);
    m_tools->setSpacing(space.x1);
    m_foot->setContentsMargins(space.x3, space.x1, space.x2, space.x2);
    m_foot->setSpacing(space.x2);
    m_foot->addWidget(m_detail, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(m_tools);
    auto *inside = new QHBoxLayout; // the contrast theme draws a line round the panel, which no row may cover
    inside->setContentsMargins(theme.tokens().stroke.hair, 0, theme.tokens().stroke.hair, 0);
    inside->addWidget(m_table);
    column->addLayout(inside, 1);
    column->addLayout(m_foot);
    connect(m_table, &CallTable::textTyped, this, &CallPageView::textTyped);
    connect(m_table, &CallTable::currentRowChanged, this, [this] { showChosen(); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

CallPageView::~CallPageView()
{
    // The table lets go of its rows on its way out; nobody is here any more to hear of it.
    m_table->disconnect(this);
    if (QAbstractItemModel *rows = m_table->model())
        rows->disconnect(this);
}

void CallPageView::setRows(QAbstractItemModel *rows, const QList<CallTable::Column> &columns, CallTable::LookOf lookOf)
{
    m_table->setRows(rows, columns, std::move(lookOf));
    const auto again = [this] { showChosen(); };
    connect(rows, &QAbstractItemModel::dataChanged, this, again);
    connect(rows, &QAbstractItemModel::rowsInserted, this, again);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, again);
    connect(rows, &QAbstractItemModel::rowsMoved, this, again);
}

KeyButton *CallPageView::addButton(const QString &text, const QString &iconName, const QString &name)
{
    auto *button = new KeyButton(m_theme, text, iconName, this);
    button->setObjectName(name);
    button->setButtonHeight(ButtonHeight::Small);
    m_foot->addWidget(button);
    return button;
}

void CallPageView::setDetail(const QString &text, const QString &iconName, Token ink, Token iconInk)
{
    m_detail->setLine(text, iconName, ink, iconInk);
}

QString CallPageView::detailText() const
{
    return m_detail->text();
}

QSize CallPageView::sizeHint() const
{
    return { m_theme.px(820), m_theme.px(520) };
}

void CallPageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool headed = !m_header->isHidden();
    const bool own = headed && m_header->parentWidget() == this; // else it stands in the dock's title
    paintPanel(painter, rect().adjusted(0, own ? m_header->geometry().bottom() + 1 : 0, 0, 0), m_theme, m_theme.color(Token::Panel),
        headed ? PanelShape::Bottom : PanelShape::Whole);
}

} // namespace Cordboard
