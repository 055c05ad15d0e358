// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/raillamp.h"

#include "views/theme/painting.h"
#include "views/theme/panelheader.h"
#include "views/theme/textruns.h"
#include "views/theme/theme.h"

#include <QDragEnterEvent>
#include <QPainter>

namespace Cordboard {

RailLamp::RailLamp(PanelHeader *header, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_header(header)
    , m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setCheckable(true);
    setAcceptDrops(true);
    const auto follow = [this] {
        setAccessibleName(m_header->accessibleName());
        setToolTip(m_header->accessibleName());
        update();
    };
    connect(header, &PanelHeader::described, this, follow);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    follow();
}

QSize RailLamp::sizeHint() const
{
    return { m_theme.px(56), m_theme.px(64) };
}

void RailLamp::paintEvent(QPaintEvent *)
{
    if (!m_header)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const PanelHeader::Lamp lamp = m_header->lamp();
    const QRectF box = QRectF(rect());
    paintPanel(painter, box, m_theme, isChecked() && !lamp.filled ? m_theme.color(Token::Card) : lamp.ground, PanelShape::Whole);
    const int side = m_theme.px(20);
    drawIcon(painter, QPointF((width() - side) / 2.0, m_theme.px(10)), m_theme, lamp.icon, lamp.iconInk, side);
    drawElided(painter, QRectF(0, m_theme.px(32), width(), m_theme.px(26)), lamp.count, m_theme.font(TypeRole::Figure), lamp.countInk, Qt::AlignCenter);
    if (hasFocus())
        paintFocus(painter, box, m_theme, m_theme.tokens().radius.panel);
}

void RailLamp::dragEnterEvent(QDragEnterEvent *event)
{
    event->ignore(); // it takes no drop itself
    emit reached();
}

} // namespace Cordboard
