// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSize>

namespace Cordboard {

/// How much of a person a card shows.
enum class Density { Comfortable, Compact, Micro };
inline constexpr int densityCount = int(Density::Micro) + 1;

/// How the cards of a grid lie: in `columns` cells of one size, each a card with the gap before and below it.
struct GridShape
{
    int columns = 1;
    QSize cell;
    int gap = 0;
    QSize card() const { return cell - QSize(gap, gap); }
    bool operator==(const GridShape &) const = default;
};

/// A length of the design (pixels at a text unit of 20) for the text unit `u`.
int scaled(int designPixels, int u);

/// Pure: the grid for a viewport `width` pixels wide, the gap before the first column included. Columns follow from the width alone, never from the content. Heights
/// grow with the text unit `u`, widths three quarters as fast, so that text of twice the size still leaves two columns in a
/// small window.
GridShape gridShape(Density density, int width, int u);

/// Where the parts of a card lie, in the coordinates of the card itself and for left-to-right text; a part that the density
/// does not show is null. Texts take their width from what stands at their trailing side.
struct CardParts
{
    QRect icon;
    QRect name;   ///< shares its line with the number
    QRect number; ///< `numberWidth` wide, at the trailing edge
    QRect role;   ///< shares its line with marks and time
    QRect time;   ///< `timeWidth` wide, at the trailing edge
    QRect marks;  ///< `marksWidth` wide, before the time
    QRect words;  ///< state word, forward mark, with whom
};

/// What the parts need, measured by whoever paints.
struct CardWidths
{
    int number = 0;
    int time = 0;
    int marks = 0;
};

/// Pure: the parts of a card of `size`.
CardParts cardParts(Density density, const QSize &size, const CardWidths &widths, int u);

/// Pure: the rectangle whose content may change while the second hand moves and nothing else does.
QRect tickingRect(Density density, const QSize &card, int u);

} // namespace Cordboard
