// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/textruns.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Cordboard {

namespace {

constexpr qreal underlineWidth = 2;
constexpr qreal underlineDrop = 3;

void drawMatches(QPainter &painter, const QFontMetricsF &metrics, const TextRun &run, const QRectF &box, qreal baseline,
    Qt::LayoutDirection direction, const QColor &ink)
{
    for (const TextMatch &match : run.matches) {
        const qreal from = metrics.horizontalAdvance(run.text.left(match.start));
        const qreal to = std::min(metrics.horizontalAdvance(run.text.left(match.start + match.length)), box.width());
        if (to <= from)
            continue;
        QRectF line(box.left() + from, baseline + underlineDrop, to - from, underlineWidth);
        if (direction == Qt::RightToLeft)
            line.moveRight(box.right() - from);
        painter.fillRect(line, ink);
    }
}

} // namespace

QString keptInOrder(const QString &text)
{
    bool words = false;
    for (const QChar c : text) {
        if (c.direction() == QChar::DirR || c.direction() == QChar::DirAL)
            return text;
        words |= c.isLetterOrNumber();
    }
    return words ? QChar(0x2066) + text + QChar(0x2069) : text;
}

qreal runsWidth(const QList<TextRun> &runs, qreal gap)
{
    qreal width = 0;
    for (const TextRun &run : runs) {
        if (!run.text.isEmpty())
            width += (width > 0 ? gap : 0) + QFontMetricsF(run.font).horizontalAdvance(run.text);
    }
    return width;
}

qreal drawRuns(QPainter &painter, const QRectF &rect, const QList<TextRun> &runs, qreal gap,
    Qt::LayoutDirection direction, const QColor &matchInk)
{
    qreal ascent = 0;
    qreal descent = 0;
    for (const TextRun &run : runs) {
        const QFontMetricsF metrics(run.font);
        ascent = std::max(ascent, metrics.ascent());
        descent = std::max(descent, metrics.descent());
    }
    const qreal baseline = rect.center().y() + (ascent - descent) / 2;

    painter.save();
    qreal used = 0;
    for (const TextRun &run : runs) {
        if (run.text.isEmpty())
            continue;
        const qreal x = used > 0 ? used + gap : 0;
        const qreal room = rect.width() - x;
        if (room <= 0)
            break;
        const QFontMetricsF metrics(run.font);
        const qreal wanted = metrics.horizontalAdvance(run.text);
        const bool cut = wanted > room;
        const QString text = cut ? metrics.elidedText(run.text, Qt::ElideRight, room) : run.text;
        const qreal width = cut ? room : wanted;
        QRectF box(rect.left() + x, rect.top(), width, rect.height());
        if (direction == Qt::RightToLeft)
            box.moveRight(rect.right() - x);
        if (run.ground.isValid())
            painter.fillRect(QRectF(box.left(), baseline - metrics.ascent(), width, metrics.height()), run.ground);
        painter.setFont(run.font);
        painter.setPen(run.ink);
        painter.drawText(QPointF(box.left(), baseline), direction == Qt::RightToLeft ? keptInOrder(text) : text);
        drawMatches(painter, metrics, run, box, baseline, direction, matchInk.isValid() ? matchInk : run.ink);
        used = x + width;
        if (cut)
            break;
    }
    painter.restore();
    return used;
}

void drawElided(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &ink,
    Qt::Alignment alignment, Qt::LayoutDirection direction)
{
    painter.save();
    painter.setFont(font);
    painter.setPen(ink);
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, int(QStyle::visualAlignment(direction, alignment) | Qt::TextSingleLine), direction == Qt::RightToLeft ? keptInOrder(shown) : shown);
    painter.restore();
}

} // namespace Cordboard
