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
    fillRounded(painter, QRectF(1, handle.top() + 1, width() - 2, handle.height() - 2), (width() - 2) / 2.0,
        m_theme.color(option.state & QStyle::State_MouseOver ? Token::Text3 : Token::Edge));
}

} // namespace Cordboard
