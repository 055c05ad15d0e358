// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/panel.h"

#include "views/theme/theme.h"

#include <QPainter>

namespace Cordboard {

Panel::Panel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Panel::setShape(PanelShape shape)
{
    m_shape = shape;
    update();
}

void Panel::setSurface(Token surface)
{
    m_surface = surface;
    update();
}

void Panel::setBorder(Token ink, int width)
{
    m_borderInk = ink;
    m_borderWidth = width;
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPanel(painter, rect(), m_theme, m_theme.color(m_surface), m_shape);
    if (m_borderWidth > 0)
        strokeRounded(painter, rect(), m_theme.tokens().radius.panel, m_theme.color(m_borderInk), m_borderWidth);
}

} // namespace Cordboard
