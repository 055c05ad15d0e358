// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keys/sheetlayout.h"

#include "views/theme/keycap.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace Cordboard {

namespace {

constexpr qsizetype waysShown = 2;
constexpr qreal pointsStep = 0.5;
constexpr int fewestColumns = 2;
constexpr int mostColumns = 3;
constexpr qreal columnGapInCaps = 2;

} // namespace

SheetLayout::SheetLayout(const QList<KeyGroup> &groups, const QSizeF &page, QFont base, QPaintDevice *device)
    : m_font(std::move(base))
{
    for (const KeyGroup &group : groups) {
        if (group.lines.isEmpty())
            continue;
        m_items.append({ true, group.title, {}, {}, 0 });
        for (const KeyLine &line : group.lines)
            m_items.append({ false, line.what, line.keys.mid(0, waysShown), {}, 0 });
    }
    const struct { int columns; Keep keep; qreal least; } ways[] {
        { fewestColumns, Keep::Groups, smallestPoints + 2.5 },
        { fewestColumns, Keep::Headings, smallestPoints + 1.5 },
        // A third column is better than letters that nobody can read beside the keyboard.
        { mostColumns, Keep::Headings, smallestPoints },
    };
    for (const auto &way : ways)
        for (qreal points = largestPoints; points >= way.least; points -= pointsStep) {
            m_font.setPointSizeF(points);
            if (arrange(page, way.columns, way.keep, device))
                return;
        }
    // More keys than a page holds: all of it, smaller.
    const qreal gap = m_capHeight * columnGapInCaps;
    const qreal width = (page.width() - gap * (mostColumns - 1)) / mostColumns;
    qreal height = page.height();
    while (flow(width, height, gap, Keep::Headings) > mostColumns)
        height *= 1.05;
    m_scale = page.height() / height;
}

void SheetLayout::measure(qreal columnWidth, QPaintDevice *device)
{
    const QFontMetricsF metrics(m_font, device);
    QFont strong = m_font;
    strong.setWeight(QFont::DemiBold);
    m_capHeight = std::ceil(metrics.height() * 1.1);
    for (Item &item : m_items) {
        item.capsWidth = 0;
        for (const QStringList &caps : std::as_const(item.keys))
            item.capsWidth += layoutKeycaps(caps, metrics, m_capHeight, capPadding(), capGap()).size.width() + wayGap();
        const qreal room = std::max(columnWidth - item.capsWidth, columnWidth * 0.25);
        const QFontMetricsF own(item.heading ? strong : m_font, device);
        const qreal text = own.boundingRect(QRectF(0, 0, room, 10'000), Qt::TextWordWrap, item.text).height();
        item.box = QRectF(0, 0, columnWidth, std::ceil(std::max(text, m_capHeight) + m_capHeight * (item.heading ? 0.6 : 0.4)));
    }
}

qreal SheetLayout::heightFrom(qsizetype first, Keep keep) const
{
    qreal height = m_items[first].box.height();
    if (!m_items[first].heading)
        return height;
    for (qsizetype i = first + 1; i < m_items.size() && !m_items[i].heading; ++i) {
        height += m_items[i].box.height();
        if (keep == Keep::Headings)
            break;
    }
    return height;
}

int SheetLayout::flow(qreal columnWidth, qreal columnHeight, qreal gap, Keep keep)
{
    int column = 0;
    qreal y = 0;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        Item &item = m_items[i];
        if (item.heading && y > 0)
            y += m_capHeight * 0.5;
        if (y > 0 && y + heightFrom(i, keep) > columnHeight) {
            ++column;
            y = 0;
        }
        item.box.moveTo(column * (columnWidth + gap), y);
        y += item.box.height();
    }
    return column + 1;
}

qreal SheetLayout::lengthOfAll() const
{
    qreal length = 0;
    for (const Item &item : m_items)
        length += item.box.height() + (item.heading ? m_capHeight * 0.5 : 0);
    return length;
}

bool SheetLayout::arrange(const QSizeF &page, int columns, Keep keep, QPaintDevice *device)
{
    const qreal gap = QFontMetricsF(m_font, device).height() * columnGapInCaps;
    const qreal width = (page.width() - gap * (columns - 1)) / columns;
    measure(width, device);
    // Caps beside which no word has room are no line of a sheet, nor is a group that is longer than the page.
    const bool wide = std::any_of(m_items.cbegin(), m_items.cend(), [width](const Item &item) { return item.capsWidth > width * 0.7; });
    const auto fits = [&](qreal height) {
        if (flow(width, height, gap, keep) > columns)
            return false;
        return std::all_of(m_items.cbegin(), m_items.cend(), [&page](const Item &item) { return item.box.bottom() <= page.height(); });
    };
    if (wide || !fits(page.height()))
        return false;
    // Columns of about the same length look better than a full one and a rest.
    qreal height = std::min(page.height(), lengthOfAll() / columns);
    while (!fits(height))
        height = std::min(page.height(), height + m_capHeight * 0.5);
    return true;
}

} // namespace Cordboard
