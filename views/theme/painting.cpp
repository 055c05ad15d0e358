// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/painting.h"

#include "views/theme/statevocabulary.h"
#include "views/theme/theme.h"

#include <QPainterPath>
#include <QPen>
#include <QPixmapCache>

#include <algorithm>
#include <cmath>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal hatchStep = 13; // 10 px across the lines, as in the pictures
constexpr qreal coveredCorner = 16;

/// Saves and restores the painter's state around one drawing.
class Saved
{
public:
    explicit Saved(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
    }
    ~Saved() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter &m_painter;
};

} // namespace

QRectF snapped(const QRectF &rect, const QPainter &painter)
{
    // The device transform includes the widget's own offset, which at fractional ratios is no whole number of pixels.
    const QTransform &toDevice = painter.deviceTransform();
    if (toDevice.type() > QTransform::TxScale)
        return rect;
    const QRectF device = toDevice.mapRect(rect);
    const QRectF whole(QPointF(std::round(device.left()), std::round(device.top())),
        QPointF(std::round(device.right()), std::round(device.bottom())));
    return toDevice.inverted().mapRect(whole);
}

qreal deviceRatio(const QPainter &painter)
{
    const QTransform &toDevice = painter.deviceTransform();
    return toDevice.type() <= QTransform::TxScale ? std::abs(toDevice.m11()) : 1.0;
}

void drawIcon(
    QPainter &painter, const QPointF &topLeft, const Theme &theme, const QString &name, const QColor &ink, int size)
{
    const QPixmap pixmap = theme.icons().pixmap(name, ink, size, deviceRatio(painter));
    painter.drawPixmap(snapped(QRectF(topLeft, QSizeF(size, size)), painter).topLeft(), pixmap);
}

void fillRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill)
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(snapped(rect, painter), radius, radius);
}

void strokeRounded(
    QPainter &painter, const QRectF &rect, qreal radius, const QColor &ink, qreal width, Qt::PenStyle style)
{
    const Saved saved(painter);
    const qreal dpr = deviceRatio(painter);
    const qreal pixels = std::max(1.0, std::round(width * dpr)) / dpr;
    QPen pen(ink, pixels, style, Qt::FlatCap);
    if (style == Qt::DashLine)
        pen.setDashPattern({ 3, 2.5 });
    else if (style == Qt::DotLine)
        pen.setDashPattern({ 1, 2 });
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const QRectF line = snapped(rect, painter).adjusted(pixels / 2, pixels / 2, -pixels / 2, -pixels / 2);
    const qreal inner = std::max(0.0, radius - pixels / 2);
    painter.drawRoundedRect(line, inner, inner);
}

void fillHatched(QPainter &painter, const QRectF &rect, qreal radius, const QColor &ground, const QColor &line)
{
    fillRounded(painter, rect, radius, ground);
    const Saved saved(painter);
    QPainterPath clip;
    clip.addRoundedRect(rect, radius, radius);
    painter.setClipPath(clip, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1));
    for (qreal x = rect.left() + hatchStep / 2; x < rect.right() + rect.height(); x += hatchStep)
        painter.drawLine(QPointF(x, rect.top()), QPointF(x - rect.height(), rect.bottom()));
}

namespace {

void drawSurface(QPainter &painter, const QRectF &rect, const Theme &theme, const StateLook &look, qreal radius)
{
    if (look.hatched)
        fillHatched(painter, rect, radius, theme.color(look.surface), theme.color(Token::Hatch));
    else
        fillRounded(painter, rect, radius, theme.color(look.surface));
    const EdgeLook edge = edgeOf(look, theme.kind());
    if (edge.style != Qt::NoPen)
        strokeRounded(painter, rect, radius, theme.color(edge.ink), edge.width, edge.style);
}

} // namespace

void paintSurface(QPainter &painter, const QRectF &rect, const Theme &theme, const StateLook &look, qreal radius)
{
    if (painter.deviceTransform().type() > QTransform::TxScale)
        return drawSurface(painter, rect, theme, look, radius);
    // A round line with smooth edges costs more than all the rest of a card; there are few different ones.
    const QRectF box = snapped(rect, painter);
    const qreal ratio = deviceRatio(painter);
    const QSize pixels = (box.size() * ratio).toSize();
    if (pixels.isEmpty())
        return;
    const EdgeLook edge = edgeOf(look, theme.kind());
    const QString key = u"cordboard-surface %1 %2 %3 %4 %5 %6 %7 %8 %9"_s.arg(int(theme.kind()))
                            .arg(int(look.surface))
                            .arg(int(look.hatched))
                            .arg(int(edge.style))
                            .arg(int(edge.ink))
                            .arg(edge.width)
                            .arg(radius)
                            .arg(ratio)
                            .arg(pixels.width() * 65'536LL + pixels.height());
    QPixmap surface;
    if (!QPixmapCache::find(key, &surface)) {
        surface = QPixmap(pixels);
        surface.setDevicePixelRatio(ratio);
        surface.fill(Qt::transparent);
        QPainter own(&surface);
        drawSurface(own, QRectF(QPointF(), box.size()), theme, look, radius);
        own.end();
        QPixmapCache::insert(key, surface);
    }
    painter.drawPixmap(box.topLeft(), surface);
}

void paintFocus(QPainter &painter, const QRectF &rect, const Theme &theme, qreal radius)
{
    strokeRounded(painter, rect, radius, theme.color(Token::Focus), theme.tokens().stroke.focus);
}

void paintPanel(QPainter &painter, const QRectF &rect, const Theme &theme, const QColor &fill, PanelShape shape)
{
    const Saved saved(painter);
    painter.setClipRect(rect, Qt::IntersectClip);
    // The side that joins another part of the same panel lies outside the clip, with its round corners.
    const QRectF body = rect.adjusted(
        0, shape == PanelShape::Bottom ? -coveredCorner : 0, 0, shape == PanelShape::Top ? coveredCorner : 0);
    const int radius = theme.tokens().radius.panel;
    fillRounded(painter, body, radius, fill);
    if (theme.isContrast())
        strokeRounded(painter, body, radius, theme.color(Token::Hair), theme.tokens().stroke.hair);
}

BarLook barLook(const Theme &theme, AlarmLevel level)
{
    const Sizes &size = theme.tokens().size;
    switch (level) {
    case AlarmLevel::None: return { size.barRest, theme.color(Token::Text3) };
    case AlarmLevel::Soon: return { size.barSoon, theme.color(Token::Text2) };
    case AlarmLevel::Late: return { size.barLate, theme.color(Token::AmberEdge) };
    case AlarmLevel::Overdue: break;
    }
    return { size.barOverdue, theme.color(Token::Alarm) };
}

void paintBar(QPainter &painter, const QRectF &rect, double share, const QColor &track, const QColor &fill,
    Qt::LayoutDirection direction, qreal radius)
{
    fillRounded(painter, rect, radius, track);
    QRectF done = rect;
    done.setWidth(rect.width() * std::clamp(share, 0.0, 1.0));
    if (direction == Qt::RightToLeft)
        done.moveRight(rect.right());
    if (done.width() > 0)
        fillRounded(painter, done, std::min(radius, done.width() / 2), fill);
}

} // namespace Cordboard
