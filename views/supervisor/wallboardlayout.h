// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>

namespace Cordboard {

/// Where the parts of the wallboard lie; from left to right, in the pixels of the screen.
struct WallboardLayout
{
    qreal scale = 1; ///< of type and gaps; 1 on a screen of 1920 by 1080
    QRectF header;
    QList<QRectF> tiles; ///< one for each queue
    qreal tileScale = 1; ///< of what is in a tile
    QRectF chart; ///< null: no room
    QRectF agents; ///< null: there are none
    qreal agentScale = 1; ///< of an agent's row
    qreal agentRow = 0; ///< height with the gap below
    int agentRows = 0; ///< that many fit, the last one says how many more there are
};

/// Pure geometry: queues in a grid whose tiles are as big as can be, agents beside it, the day below.
WallboardLayout layoutWallboard(const QSizeF &screen, int queues, int agents);

} // namespace Cordboard
