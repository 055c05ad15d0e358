// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dnd/dragpill.h"

#include "views/theme/painting.h"
#include "views/theme/textruns.h"
#include "views/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr int pillHeight = 44;
constexpr int widest = 280;
constexpr int padding = 14;
constexpr int gap = 9;
constexpr int iconSide = 20;

QString iconName(DragPayload::Kind kind)
{
    switch (kind) {
    case DragPayload::Kind::Call:
        return u"state-talking"_s;
    case DragPayload::Kind::ParkedCall:
        return u"state-parked"_s;
    case DragPayload::Kind::Person:
        break;
    }
    return u"person"_s;
}

} // namespace

QPixmap dragPill(const DragPayload &payload, const Theme &theme, qreal dpr)
{
    const QFont font = theme.font(TypeRole::Strong);
    const int side = theme.px(iconSide);
    const int around = 2 * theme.px(padding) + side + theme.px(gap);
    const int text = int(std::ceil(QFontMetricsF(font).horizontalAdvance(payload.label)));
    const QSize size(std::min(around + text, theme.px(widest)), theme.px(pillHeight));

    QPixmap pixmap(QSize(int(std::ceil(size.width() * dpr)), int(std::ceil(size.height() * dpr))));
    pixmap.setDevicePixelRatio(dpr);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const QColor ink = theme.color(Token::Card);
    const QRect whole(QPoint(), size);
    fillRounded(painter, whole, theme.tokens().radius.card, theme.color(Token::Text));
    painter.drawPixmap(QPoint(theme.px(padding), (size.height() - side) / 2),
                       theme.icons().pixmap(iconName(payload.kind), ink, side, dpr));
    drawElided(painter, whole.adjusted(theme.px(padding) + side + theme.px(gap), 0, -theme.px(padding) + 1, 0), payload.label,
               font, ink);
    return pixmap;
}

} // namespace Cordboard
