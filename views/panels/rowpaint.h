// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/dropverdict.h"
#include "views/theme/textruns.h"
#include "views/theme/theme.h"

#include <QDateTime>
#include <QPainter>
#include <QRect>

#include <optional>

namespace Cordboard {

/// What a running drag means for one row.
struct RowDrop
{
    DropVerdict::Answer answer = DropVerdict::Answer::No;
    QString word; ///< "Drop: park here"
    bool underCursor = false;
};

/// A small button inside a row.
struct RowButton
{
    QString text;
    QString iconName;
    QStringList keycaps;
    bool alarm = false; ///< filled red: answers a row that is overdue
    bool available = true;
    bool pressed = false;
};

/// What every row of the panels is painted with: one painter, one rectangle, the theme and the row's situation. Rectangles
/// given to it are those of the pure geometry functions, laid out from left to right; it mirrors them itself.
class RowPaint
{
public:
    QPainter &painter;
    const Theme &theme;
    QRect row; ///< the row's own surface, without the gap below it
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QDateTime now = {}; ///< the moment that the row shows; of a ghost: when it left
    bool focused = false;
    bool hovered = false;
    bool ghost = false;
    bool stale = false;
    bool pending = false; ///< a command about it is not answered yet, for longer than one would notice
    int pressedButton = 0; ///< of the list's hit test; 0: none
    std::optional<RowDrop> drop = {}; ///< while something is dragged

    QRect place(const QRect &box) const;
    QColor color(Token token) const { return theme.color(token); }

    /// Ground, hover line and level of a list row: amber or red with its block at the leading edge, nothing at rest.
    void ground(AlarmLevel level) const;
    /// Accent ground and border when a drop would go here.
    void dropGround(int radius) const;
    /// On top of everything: the focus frame.
    void focusFrame() const;

    void icon(const QRect &box, const QString &name, Token ink) const;
    /// An icon that points along the line, so the other way round in right-to-left.
    void directedIcon(const QRect &box, const QString &name, Token ink) const;
    void text(const QRect &box, const QString &text, const QFont &font, Token ink, bool atEnd = false) const;
    void runs(const QRect &box, const QList<TextRun> &runs, qreal gap) const;
    /// The first line of a row: the name, struck when the call is gone, quieter when it is not certain.
    void name(const QRect &box, const QString &name) const;
    QFont nameFont() const;
    /// The bar of a row that has a level; empty while stale.
    void bar(const QRect &box, double share, AlarmLevel level) const;
    /// Drops its keycaps, then its word, where the box is too narrow for them.
    void button(const QRect &box, const RowButton &wanted) const;

    /// The ink of times and words of a level.
    static Token levelInk(AlarmLevel level);
    /// "alarm-late", "alarm-overdue"; empty for the calm levels.
    static QString levelIcon(AlarmLevel level);
    /// "late", "overdue", translated; empty for the calm levels.
    static QString levelWord(AlarmLevel level);
};

/// The width a row button needs.
int rowButtonWidth(const RowButton &button, const Theme &theme);

} // namespace Cordboard
