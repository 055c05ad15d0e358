// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace Cordboard {

/// Letters of a text that answered the search, counted in UTF-16 units.
struct TextMatch
{
    int start = 0;
    int length = 0;
    bool operator==(const TextMatch &) const = default;
};

/// A piece of a line with its own weight and ink.
struct TextRun
{
    QString text;
    QFont font;
    QColor ink;
    QList<TextMatch> matches = {};
    QColor ground = {}; ///< laid under the letters when valid, on hatched cards
};

/// A phone number, a time and a word in a script that runs from left to right keep their order in a line that runs the other way: wrapped in
/// an isolate, unless there is nothing to keep or a letter that runs from right to left.
QString keptInOrder(const QString &text);

/// Width the runs need when nothing is cut, with `gap` pixels between them.
qreal runsWidth(const QList<TextRun> &runs, qreal gap);

/// Draws the runs one after the other from the leading edge of `rect`, on one base line, centred vertically. What does
/// not fit is cut with an ellipsis at its end; later runs are then left out. Matched letters get a 2 px line below in
/// `matchInk`. Returns the width used.
qreal drawRuns(QPainter &painter, const QRectF &rect, const QList<TextRun> &runs, qreal gap,
    Qt::LayoutDirection direction, const QColor &matchInk = {});

/// One text, cut with an ellipsis where it does not fit.
void drawElided(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &ink,
    Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter, Qt::LayoutDirection direction = Qt::LeftToRight);

} // namespace Cordboard
