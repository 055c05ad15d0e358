// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/dockrail.h"

#include "views/theme/theme.h"
#include "views/window/raillamp.h"

#include <QDockWidget>
#include <QEvent>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Cordboard {

using namespace Qt::StringLiterals;

DockRail::DockRail(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_sheet(new QWidget)
{
    setObjectName("dockRail"_L1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.tokens().space.x2);
    m_column->addStretch();
    m_sheet->setObjectName("railSheet"_L1);
    m_sheet->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(theme.tokens().space.x2, 0, 0, 0); // the gap between regions, so that the sheet is not taken for one
    column->setSpacing(0);
    m_sheet->hide();
}

DockRail::~DockRail()
{
    if (m_sheet && !m_sheet->parent())
        delete m_sheet;
}

void DockRail::addDock(QDockWidget *dock, PanelHeader *header)
{
    auto *lamp = new RailLamp(header, m_theme, this);
    lamp->setObjectName("lamp-"_L1 + dock->objectName());
    m_docks.append(dock);
    m_lamps.insert(dock, lamp);
    m_column->insertWidget(m_column->count() - 1, lamp);
    connect(lamp, &QAbstractButton::clicked, this, [this, dock] {
        if (m_opened == dock)
            close();
        else
            open(dock);
    });
    connect(lamp, &RailLamp::reached, this, [this, dock] { open(dock); });
}

void DockRail::open(QDockWidget *dock)
{
    if (m_opened == dock || !m_covered)
        return;
    close();
    m_opened = dock;
    m_title = dock->titleBarWidget();
    m_content = dock->widget();
    dock->setTitleBarWidget(nullptr);
    dock->setWidget(nullptr);
    if (m_sheet->parentWidget() != m_covered->parentWidget()) {
        m_sheet->setParent(m_covered->parentWidget());
        m_covered->installEventFilter(this);
    }
    auto *column = static_cast<QVBoxLayout *>(m_sheet->layout());
    if (m_title) {
        column->addWidget(m_title);
        m_title->show();
    }
    column->addWidget(m_content, 1);
    m_content->show();
    place();
    m_sheet->show();
    m_sheet->raise();
    for (auto it = m_lamps.cbegin(); it != m_lamps.cend(); ++it)
        it.value()->setChecked(it.key() == dock);
    emit openedChanged();
}

void DockRail::close()
{
    if (!m_opened)
        return;
    QDockWidget *dock = std::exchange(m_opened, nullptr);
    m_sheet->hide();
    m_sheet->layout()->removeWidget(m_content);
    dock->setWidget(m_content);
    if (m_title) {
        m_sheet->layout()->removeWidget(m_title);
        dock->setTitleBarWidget(m_title);
    }
    for (RailLamp *lamp : std::as_const(m_lamps))
        lamp->setChecked(false);
    emit openedChanged();
}

void DockRail::place()
{
    if (!m_opened || !m_covered)
        return;
    const QRect region = m_covered->geometry();
    const int width = std::min(region.width(), m_theme.px(m_theme.tokens().size.dockPreferred) + m_theme.tokens().space.x2);
    m_sheet->setGeometry(QStyle::visualRect(layoutDirection(), region, QRect(region.right() + 1 - width, region.top(), width, region.height())));
}

bool DockRail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_covered && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace Cordboard
