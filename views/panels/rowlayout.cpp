// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/rowlayout.h"

#include "views/theme/painting.h"
#include "views/theme/theme.h"

#include <algorithm>

namespace Cordboard {

namespace {

constexpr int inset = 10;
constexpr int insetBesideBlock = 16;
constexpr int leadGap = 9;
constexpr int gap = 5;
constexpr int levelIconSide = 18;
constexpr int markSide = 16;
constexpr int firstLine = 20;
constexpr int secondLine = 18;

} // namespace

int rowInset(AlarmLevel level)
{
    return level == AlarmLevel::Overdue ? insetBesideBlock : inset;
}

QRect layoutBar(const QRect &row, AlarmLevel level, const Theme &theme)
{
    const int height = barLook(theme, level).height;
    const int below = level == AlarmLevel::Overdue ? 4 : 5;
    return { row.left() + rowInset(level), row.bottom() + 1 - below - height,
        row.width() - rowInset(level) - inset, height };
}

TwoLineRow layoutTwoLines(const QRect &row, const Theme &theme, const TwoLineNeeds &needs)
{
    TwoLineRow r;
    const int y1 = row.top() + theme.px(needs.top);
    const int h1 = theme.px(firstLine);
    const int y2 = y1 + h1;
    const int h2 = theme.px(secondLine);
    const int left = row.left() + rowInset(needs.level);
    const int right = row.right() + 1 - inset;
    int x = left;
    if (needs.lead > 0) {
        r.lead = QRect(left, y1 + (h1 - theme.px(needs.leadHeight)) / 2, theme.px(needs.lead), theme.px(needs.leadHeight));
        x = r.lead.right() + 1 + leadGap;
    }

    r.time = QRect(right - needs.timeWidth, y1, needs.timeWidth, h1);
    int end = r.time.left() - gap;
    if (needs.level == AlarmLevel::Late || needs.level == AlarmLevel::Overdue) {
        const int side = theme.px(levelIconSide);
        r.levelIcon = QRect(end - side, y1 + (h1 - side) / 2, side, side);
        end = r.levelIcon.left() - gap;
    }
    const int mark = theme.px(markSide);
    const int room = std::max(0, end - x - (needs.mark ? mark + gap : 0));
    r.name = QRect(x, y1, std::min(room, needs.nameWidth + 1), h1);
    if (needs.mark)
        r.mark = QRect(r.name.right() + 1 + gap, y1 + (h1 - mark) / 2, mark, mark);

    int detailEnd = right;
    if (needs.wordWidth > 0) {
        r.word = QRect(right - needs.wordWidth, y2, needs.wordWidth, h2);
        detailEnd = r.word.left() - gap;
    }
    r.detail = QRect(x, y2, std::max(0, detailEnd - x), h2);
    r.bar = layoutBar(row, needs.level, theme);
    return r;
}

} // namespace Cordboard
