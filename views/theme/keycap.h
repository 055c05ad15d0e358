// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/theme/tokens.h"

#include <QColor>
#include <QKeySequence>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QStringList>

class QFont;
class QFontMetricsF;
class QPainter;

namespace Cordboard {

class Theme;

/// How a keycap lies on its ground.
enum class KeycapLook {
    Normal, ///< framed, on a panel, card or plain button
    Filled, ///< accent ground: what Enter does now
    Hollow, ///< accent outline: will be Enter in a moment
    OnFill, ///< transparent, in the ink of the filled control it lies on
    Disabled ///< quiet, on a control that is not available now
};

/// The caps of the first combination of `keys` in the user's language: {"Ctrl", "Enter"}, on macOS {"⌘", "↩"}.
QStringList keycapTexts(const QKeySequence &keys);

/// Where the caps lie, relative to the top left of the group.
struct KeycapLayout
{
    QList<QRectF> caps;
    QSizeF size;
};

/// Pure geometry: caps of `height`, at least square, `padding` beside the text and `gap` between them.
KeycapLayout layoutKeycaps(
    const QStringList &texts, const QFontMetricsF &metrics, qreal height, qreal padding = 5, qreal gap = 3);

/// The font of caps.
QFont keycapFont(const Theme &theme);
/// The size paintKeycaps() will need.
QSizeF keycapSize(const QStringList &texts, const Theme &theme);

/// Draws the caps with their top left at `topLeft` and returns their size. `onFill` is the ink for KeycapLook::OnFill.
QSizeF paintKeycaps(QPainter &painter, const QPointF &topLeft, const QStringList &texts, const Theme &theme,
    KeycapLook look = KeycapLook::Normal, const QColor &onFill = {});

} // namespace Cordboard
