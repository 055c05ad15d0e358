// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/actionkeys.h"

#include <QFont>
#include <QList>
#include <QRectF>
#include <QSizeF>

class QPaintDevice;

namespace Cordboard {

/// Where everything of a sheet of keys lies on a page, in the pixels of a device. The letters are as large as one page allows.
class SheetLayout
{
public:
    struct Item
    {
        bool heading = false;
        QString text;
        QList<QStringList> keys;
        QRectF box; ///< from the left edge of its column to the right one; columns go from left to right
        qreal capsWidth = 0;
    };

    /// `device` tells how large letters are there; `base` is the font whose size is chosen.
    SheetLayout(const QList<KeyGroup> &groups, const QSizeF &page, QFont base, QPaintDevice *device);

    const QList<Item> &items() const { return m_items; }
    const QFont &font() const { return m_font; }
    /// Below 1 when even the smallest letters need more than the page has: everything is drawn that much smaller.
    qreal scale() const { return m_scale; }
    qreal capHeight() const { return m_capHeight; }
    qreal capPadding() const { return m_capHeight * 0.35; }
    qreal capGap() const { return m_capHeight * 0.2; }
    /// Between two ways to do the same.
    qreal wayGap() const { return m_capHeight * 0.6; }

    static constexpr qreal largestPoints = 11;
    static constexpr qreal smallestPoints = 6;

private:
    void measure(qreal columnWidth, QPaintDevice *device);
    /// What must not be torn apart: a group, or only its heading and the first line.
    enum class Keep { Groups, Headings };
    /// Lets the items fall into columns of that height and answers how many they fill.
    int flow(qreal columnWidth, qreal columnHeight, qreal gap, Keep keep);
    qreal heightFrom(qsizetype first, Keep keep) const;
    qreal lengthOfAll() const;
    bool arrange(const QSizeF &page, int columns, Keep keep, QPaintDevice *device);

    QList<Item> m_items;
    QFont m_font;
    qreal m_capHeight = 0;
    qreal m_scale = 1;
};

} // namespace Cordboard
