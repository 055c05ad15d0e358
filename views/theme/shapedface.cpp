// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/shapedface.h"

#include <QPainter>
#include <QTextLayout>

namespace Cordboard {

namespace {

// All texts of some windows full of people.
constexpr qsizetype mostTexts = 3'000;

} // namespace

ShapedFace::ShapedFace(const QFont &font)
    : m_font(font)
    , m_metrics(font)
    , m_shapes(mostTexts)
{
}

const ShapedFace::Shape &ShapedFace::shapeOf(const QString &text) const
{
    if (const Shape *known = m_shapes.object(text))
        return *known;
    QTextLayout layout(text, m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    auto *shape = new Shape;
    if (line.isValid())
        *shape = { line.glyphRuns(), line.naturalTextWidth(), line.ascent() };
    m_shapes.insert(text, shape);
    return *shape;
}

qreal ShapedFace::width(const QString &text) const
{
    return text.isEmpty() ? 0 : shapeOf(text).width;
}

void ShapedFace::draw(QPainter &painter, const QPointF &start, const QString &text) const
{
    const Shape &shape = shapeOf(text);
    for (const QGlyphRun &run : shape.runs)
        painter.drawGlyphRun(start - QPointF(0, shape.ascent), run);
}

} // namespace Cordboard
