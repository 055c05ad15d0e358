// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/theme/tokens.h"

#include <QColor>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace Cordboard {

class Theme;
struct StateLook;

/// Which corners of a panel's surface are its own; a header and the list below it together form one panel.
enum class PanelShape { Whole, Top, Bottom };

/// `rect` with its edges moved to the nearest pixels of the device `painter` draws on, so that hair lines stay sharp at
/// 125 and 150 %, also in a widget that itself begins between two pixels.
QRectF snapped(const QRectF &rect, const QPainter &painter);

/// Device pixels for each pixel of the painter's present coordinates.
qreal deviceRatio(const QPainter &painter);

/// Draws an icon of `size` pixels square, sharp at every ratio.
void drawIcon(
    QPainter &painter, const QPointF &topLeft, const Theme &theme, const QString &name, const QColor &ink, int size);

/// A filled rounded rectangle, snapped to device pixels.
void fillRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill);

/// A line of `width` pixels just inside `rect`, following its rounded corners.
void strokeRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &ink, qreal width = 1,
    Qt::PenStyle style = Qt::SolidLine);

/// A ground with diagonal lines: what is shown here is not certain.
void fillHatched(QPainter &painter, const QRectF &rect, qreal radius, const QColor &ground, const QColor &line);

/// Ground, hatch and edge of a person in a state.
void paintSurface(QPainter &painter, const QRectF &rect, const Theme &theme, const StateLook &look, qreal radius);

/// The focus frame, inside `rect`.
void paintFocus(QPainter &painter, const QRectF &rect, const Theme &theme, qreal radius);

/// A panel's surface in `fill`, with the hair line of the contrast theme.
void paintPanel(QPainter &painter, const QRectF &rect, const Theme &theme, const QColor &fill, PanelShape shape);

/// Thickness and ink of the bar under a row.
struct BarLook
{
    int height;
    QColor ink;
};
BarLook barLook(const Theme &theme, AlarmLevel level);

/// The bar under a row: a track over the whole of `rect` and `share` (0 to 1, clamped) of it filled from the leading
/// edge.
void paintBar(QPainter &painter, const QRectF &rect, double share, const QColor &track, const QColor &fill,
    Qt::LayoutDirection direction, qreal radius = 2);

} // namespace Cordboard
