// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/quietscrollbar.h"

#include "views/theme/painting.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

namespace Cordboard {

QuietScrollBar::QuietScrollBar(const Theme &theme, QWidget *parent)
    : QScrollBar(Qt::Vertical, parent)
    , m_theme(theme)
{
}

QSize QuietScrollBar::sizeHint() const
{
    return { Extent, QScrollBar::sizeHint().height() };
}

void QuietScrollBar::paintEvent(QPaintEvent *)
{
    if (maximum() <= minimum())
        return;
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRectF handle = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
    QPainter painter(this);
    const bool hovered = underMouse();
    const qreal thickness = hovered ? width() - 2 : width() / 2;
    const QRectF bar((width() - thickness) / 2, handle.top() + 1, thickness, handle.height() - 2);
    fillRounded(painter, bar, thickness / 2, m_theme.color(hovered ? Token::Text3 : Token::Edge));
}

} // namespace Cordboard
