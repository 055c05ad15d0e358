// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QList>
#include <QString>

class QPainter;
class QPointF;

namespace Cordboard {

/// A font, measured, and the texts that it was last asked for with their glyphs found and placed: that costs more than painting them,
/// and a list shows the same names, numbers and words again and again. For the GUI thread; good until the font's screen or size
/// changes.
class ShapedFace final
{
    Q_DISABLE_COPY_MOVE(ShapedFace)
public:
    explicit ShapedFace(const QFont &font);

    const QFontMetricsF &metrics() const { return m_metrics; }
    qreal width(const QString &text) const;
    /// One line, from `start` on the base line to the right, in the painter's pen.
    void draw(QPainter &painter, const QPointF &start, const QString &text) const;

private:
    struct Shape
    {
        QList<QGlyphRun> runs;
        qreal width = 0;
        qreal ascent = 0; ///< from the top, at which the runs are placed, to the base line
    };

    const Shape &shapeOf(const QString &text) const;

    QFont m_font;
    QFontMetricsF m_metrics;
    mutable QCache<QString, Shape> m_shapes;
};

} // namespace Cordboard
