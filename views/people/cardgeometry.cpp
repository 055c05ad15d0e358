// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/cardgeometry.h"

#include <algorithm>
#include <array>

namespace Cordboard {

namespace {

constexpr int designUnit = 20;

struct CardMeasure
{
    QSize least;
    int gap;
    int widest;
};

// The smallest cards of the design at a text unit of 20; wider than `widest` the eye loses the number.
constexpr std::array<CardMeasure, densityCount> measures = {{
    {{190, 80}, 6, 280},
    {{168, 52}, 4, 280},
    {{112, 26}, 3, 200},
}};

int scaledWidth(int designPixels, int u)
{
    return (designPixels * (3 * u + designUnit) + 2 * designUnit) / (4 * designUnit);
}

} // namespace

int scaled(int designPixels, int u)
{
    return (designPixels * u + designUnit / 2) / designUnit;
}

GridShape gridShape(Density density, int width, int u)
{
    const CardMeasure &measure = measures[size_t(density)];
    const int step = scaledWidth(measure.least.width(), u) + measure.gap;
    const int columns = std::max(1, width / step);
    const int most = scaledWidth(measure.widest, u) + measure.gap;
    const int cell = std::clamp(width / columns, 1, most);
    return {columns, QSize(cell, scaled(measure.least.height(), u) + measure.gap), measure.gap};
}

CardParts cardParts(Density density, const QSize &size, const CardWidths &widths, int u)
{
    const auto px = [u](int length) { return scaled(length, u); };
    const int spacing = 6;
    CardParts parts;
    if (density == Density::Micro) {
        const int side = px(16);
        parts.icon = QRect(6, (size.height() - side) / 2, side, side);
        parts.number = QRect(size.width() - 6 - widths.number, 0, widths.number, size.height());
        const int left = parts.icon.right() + 1 + 5;
        parts.name = QRect(left, 0, std::max(0, parts.number.left() - 4 - left), size.height());
        return parts;
    }

    const bool compact = density == Density::Compact;
    const int side = px(24);
    const int right = size.width() - 11;
    const int top = px(compact ? 6 : 10);
    const int first = px(20);
    const int next = px(19);
    parts.icon = QRect(11, top + px(compact ? 3 : 4), side, side);
    const int left = parts.icon.right() + 1 + (compact ? 6 : 9);

    parts.number = QRect(right - widths.number, top, widths.number, first);
    parts.name = QRect(left, top, std::max(0, parts.number.left() - spacing - left), first);

    const int second = top + first;
    parts.time = QRect(right - widths.time, second, widths.time, next);
    const int beforeTime = widths.time > 0 ? parts.time.left() - spacing : right;
    if (compact) {
        parts.words = QRect(left, second, std::max(0, beforeTime - left), next);
        return parts;
    }
    parts.marks = QRect(beforeTime - widths.marks, second, widths.marks, next);
    const int roleEnd = widths.marks > 0 ? parts.marks.left() - spacing : beforeTime;
    parts.role = QRect(left, second, std::max(0, roleEnd - left), next);
    parts.words = QRect(left, second + next, std::max(0, right - left), next);
    return parts;
}

QRect tickingRect(Density density, const QSize &card, int u)
{
    if (density == Density::Micro)
        return {};
    const CardParts parts = cardParts(density, card, {}, u);
    return QRect(parts.words.left(), parts.time.top(), card.width() - parts.words.left(), card.height() - parts.time.top());
}

} // namespace Cordboard
