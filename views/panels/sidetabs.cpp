// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/sidetabs.h"

#include "views/panels/agentspanel.h"
#include "views/panels/historypanel.h"
#include "views/panels/queuespanel.h"
#include "views/theme/keybutton.h"
#include "views/theme/painting.h"
#include "views/theme/panel.h"
#include "views/theme/pilltabbar.h"
#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

/// The ground of the tabs, as high as every other header.
Panel *titlePanel(const Theme &theme, QWidget *parent)
{
    auto *panel = new Panel(theme, parent);
    panel->setShape(PanelShape::Top);
    const auto measure = [panel, &theme] { panel->setFixedHeight(theme.px(theme.tokens().size.panelHeader)); };
    measure();
    QObject::connect(&theme, &Theme::changed, panel, measure);
    return panel;
}

} // namespace

SideTabs::SideTabs(
    OperatorDesk &desk, const MissedCalls &missed, const Theme &theme, DragSession *drag, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(titlePanel(theme, this))
    , m_tabs(new PillTabBar(theme, m_title))
    , m_more(new KeyButton(theme, {}, u"more"_s, m_title))
    , m_stack(new QStackedWidget(this))
    , m_queues(new QueuesPanel(desk, theme, drag))
    , m_agents(new AgentsPanel(desk, theme, drag))
    , m_history(new HistoryPanel(desk, missed, theme))
{
    setObjectName("sideTabs"_L1);
    buildTitle();
    for (DockPanel *panel : { static_cast<DockPanel *>(m_queues), static_cast<DockPanel *>(m_agents), static_cast<DockPanel *>(m_history) }) {
        panel->header()->hide(); // the tabs stand in its place
        m_stack->addWidget(panel);
        connect(panel, &DockPanel::textTyped, this, &SideTabs::textTyped);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_more, &QAbstractButton::clicked, this,
        [this] { emit moreRequested(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SideTabs::buildTitle()
{
    m_tabs->addPill(tr("Queues"));
    m_tabs->addPill(tr("Agents"));
    m_tabs->addPill(tr("History"));
    m_tabs->setAccessibleName(tr("Queues, agents, history"));
    m_tabs->setLeavesOut(true); // the menu of the three dots has them all
    m_more->setVariant(ButtonVariant::Flat);
    m_more->setButtonHeight(ButtonHeight::Small);
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    auto *row = new QHBoxLayout(m_title);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(2);
    // A dock takes its title's height from the size hint alone, and that of the tabs is smaller than the header.
    row->addStrut(m_theme.px(m_theme.tokens().size.panelHeader));
    row->addWidget(m_tabs, 1);
    row->addWidget(m_more);
}

SideTabs::Page SideTabs::page() const
{
    return Page(std::max(0, m_stack->currentIndex() - (m_guest ? 1 : 0)));
}

void SideTabs::setPage(Page page)
{
    m_tabs->setCurrentIndex(int(page) + (m_guest ? 1 : 0));
}

void SideTabs::setGuest(DockPanel *panel, const QString &title)
{
    if (panel == m_guest)
        return;
    if (m_guest) {
        m_guest->header()->disconnect(this);
        m_stack->removeWidget(m_guest);
        m_guest->setParent(nullptr);
        m_guest = nullptr;
        m_tabs->removeTab(0);
    }
    if (!panel)
        return;
    m_guest = panel;
    m_stack->insertWidget(0, panel);
    m_tabs->insertTab(0, title);
    const auto count = [this] { m_tabs->setCount(0, m_guest->header()->count()); };
    connect(panel->header(), &PanelHeader::described, this, count);
    count();
    m_tabs->setCurrentIndex(0);
}

void SideTabs::showMissed()
{
    m_history->setKind(HistoryKind::Missed);
    setPage(Page::History);
}

void SideTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int top = m_title->parentWidget() == this ? m_title->geometry().bottom() + 1 : 0;
    paintPanel(painter, rect().adjusted(0, top, 0, 0), m_theme, m_theme.color(Token::Panel), PanelShape::Bottom);
}

} // namespace Cordboard
