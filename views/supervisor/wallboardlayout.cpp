// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/supervisor/wallboardlayout.h"

#include <algorithm>
#include <cmath>

namespace Cordboard {

namespace {

// Numbers of the design, drawn for 1920 by 1080.
constexpr qreal designWidth = 1920;
constexpr qreal designHeight = 1080;
constexpr qreal margin = 20;
constexpr qreal gap = 12;
constexpr qreal headerHeight = 56;
constexpr qreal agentsWidth = 460;
constexpr qreal agentsHeader = 52;
constexpr qreal agentRow = 49;
constexpr qreal leastAgentRow = 30;
constexpr qreal chartHeight = 250;
constexpr qreal tileWidth = 461;
constexpr qreal tileHeight = 355;
constexpr qreal mostTileScale = 1.7;

/// How big a tile's contents can be in a grid of so many columns.
qreal tileScaleFor(const QSizeF &room, int count, int columns, qreal between)
{
    const int rows = (count + columns - 1) / columns;
    const qreal width = (room.width() - between * (columns - 1)) / columns;
    const qreal height = (room.height() - between * (rows - 1)) / rows;
    return std::min(width / tileWidth, height / tileHeight);
}

} // namespace

WallboardLayout layoutWallboard(const QSizeF &screen, int queues, int agents)
{
    WallboardLayout w;
    w.scale = std::max(0.3, std::min(screen.width() / designWidth, screen.height() / designHeight));
    const auto px = [&w](qreal design) { return std::round(design * w.scale); };
    const QRectF all = QRectF(QPointF(), screen).adjusted(px(margin), 0, -px(margin), -px(margin));
    w.header = QRectF(all.left(), all.top() + px(4), all.width(), px(headerHeight));
    QRectF body(all.left(), w.header.bottom() + px(16), all.width(), all.bottom() - w.header.bottom() - px(16));
    // A screen that stands upright has no room beside: the agents go below.
    const bool upright = screen.height() > screen.width();
    if (agents > 0) {
        if (upright) {
            w.agents = QRectF(body.left(), body.bottom() - body.height() * 0.4, body.width(), body.height() * 0.4);
            body.setBottom(w.agents.top() - px(gap));
        } else {
            w.agents = QRectF(body.right() - px(agentsWidth), body.top(), px(agentsWidth), body.height());
            body.setRight(w.agents.left() - px(gap));
        }
        const qreal room = w.agents.height() - px(agentsHeader) - px(6);
        w.agentRow = std::clamp(room / agents, px(leastAgentRow), px(agentRow));
        w.agentScale = w.scale * w.agentRow / px(agentRow);
        w.agentRows = std::max(1, int(room / w.agentRow));
    }
    w.chart = QRectF(body.left(), body.bottom() - px(chartHeight), body.width(), px(chartHeight));
    body.setBottom(w.chart.top() - px(gap));
    if (queues == 0)
        return w;

    int columns = 1;
    for (int c = 2; c <= queues; ++c)
        if (tileScaleFor(body.size(), queues, c, px(gap)) > tileScaleFor(body.size(), queues, columns, px(gap)))
            columns = c;
    const int rows = (queues + columns - 1) / columns;
    w.tileScale = std::min(tileScaleFor(body.size(), queues, columns, px(gap)), mostTileScale * w.scale);
    const qreal width = (body.width() - px(gap) * (columns - 1)) / columns;
    const qreal height = (body.height() - px(gap) * (rows - 1)) / rows;
    for (int i = 0; i < queues; ++i)
        w.tiles.append(QRectF(body.left() + (i % columns) * (width + px(gap)), body.top() + (i / columns) * (height + px(gap)), width, height));
    return w;
}

} // namespace Cordboard
