// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/tokens.h"

#include <QRect>

namespace Cordboard {

class Theme;

/// What a row of two lines and a bar has to find room for; pixels are those of the screen, texts already measured.
struct TwoLineNeeds
{
    int top = 9; ///< design pixels above the first line
    int lead = 22; ///< design pixels of the keycap or icon at the leading edge; 0: none
    int leadHeight = 20;
    int nameWidth = 0;
    bool mark = false; ///< a crown after the name
    int timeWidth = 0;
    int wordWidth = 0; ///< at the end of the second line
    AlarmLevel level = AlarmLevel::None;
};

/// Where its parts lie, laid out from left to right in the coordinates of `row`.
struct TwoLineRow
{
    QRect lead;
    QRect name;
    QRect mark; ///< null without one
    QRect levelIcon; ///< null for the calm levels
    QRect time;
    QRect detail;
    QRect word; ///< null without one
    QRect bar;
};

/// Pure geometry. Time and word keep their room; the name is cut, then the detail.
TwoLineRow layoutTwoLines(const QRect &row, const Theme &theme, const TwoLineNeeds &needs);

/// The bar at the bottom of a row; thicker and after the red block as the level rises.
QRect layoutBar(const QRect &row, AlarmLevel level, const Theme &theme);

/// Where the contents of a row begin: further in beside the red block.
int rowInset(AlarmLevel level);

} // namespace Cordboard
