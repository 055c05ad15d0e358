// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/people/cardgeometry.h"
#include "views/people/personcard.h"

#include <memory>

class QPainter;

namespace Cordboard {

class ShapedFace;
class Theme;

/// What a drag that is under way makes of a card.
struct DropLook
{
    enum class Kind {
        None,    ///< no drag, or a plain transfer would do: the card looks as always
        Here,    ///< under the cursor, and a drop is taken
        Asks,    ///< a drop asks first
        Refused  ///< a drop is not taken
    };
    Kind kind = Kind::None;
    bool underCursor = false;
    QString words; ///< "Drop: transfer now"
};

/// A department's tile among the micro tiles.
struct LabelTile
{
    QString name;
    int free = 0;
    int total = 0;
};

/// How a card is shown at this moment.
struct CardMoment
{
    Density density = Density::Comfortable;
    QDateTime now; ///< UTC
    qreal dpr = 1;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool selected = false;
    bool hovered = false;
    bool focused = false;
    DropLook drop;
};

/// Paints persons in every density and theme. Keeps the measured fonts of the theme in use; refresh() after it changed.
class CardPainter final
{
public:
    explicit CardPainter(const Theme &theme);

    /// Measures the fonts again.
    void refresh();
    /// The card on `rect` (the cell without its gap).
    void paint(QPainter &painter, const QRect &rect, const PersonCard &card, const CardMoment &moment) const;
    void paintLabel(QPainter &painter, const QRect &rect, const LabelTile &label, const CardMoment &moment) const;

private:
    struct Faces;
    struct Inks;
    class Line;

    void paintGround(QPainter &painter, const QRect &rect, const PersonCard &card, const CardMoment &moment,
                     const StateLook &look) const;
    void paintTile(QPainter &painter, const QRect &rect, const PersonCard &card, const CardMoment &moment,
                   const Inks &inks) const;
    void paintWords(QPainter &painter, const QRect &rect, const QRect &box, const PersonCard &card, const CardMoment &moment,
                    const Inks &inks) const;
    void paintMarks(QPainter &painter, const QRect &rect, const QRect &box, const PersonCard &card, const CardMoment &moment) const;
    int marksWidth(const PersonCard &card) const;
    Inks inksOf(const PersonCard &card, const CardMoment &moment, const StateLook &look) const;
    void drawIcon(QPainter &painter, const QString &name, const QColor &ink, const QRect &box, qreal dpr) const;
    qreal drawText(QPainter &painter, const QRectF &box, const QString &text, const ShapedFace &face, const QColor &ink,
                   Qt::LayoutDirection direction, const QColor &behind = {}, const QList<MatchRange> &matches = {}) const;

    const Theme &m_theme;
    std::shared_ptr<const Faces> m_faces;
    int m_unit = 0;
};

} // namespace Cordboard
