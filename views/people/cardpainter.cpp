// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/cardpainter.h"

#include "views/theme/painting.h"
#include "views/theme/shapedface.h"
#include "views/theme/textruns.h"
#include "views/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr int markSide = 16;
constexpr int markGap = 3;
constexpr int wordGap = 5;
constexpr int labelLine = 2;

QFont weighted(QFont font, QFont::Weight weight)
{
    font.setWeight(weight);
    return font;
}

} // namespace

struct CardPainter::Faces
{
    explicit Faces(const Theme &theme)
        : name(theme.font(TypeRole::Strong))
        , quietName(weighted(theme.font(TypeRole::Body), QFont::Medium))
        , number(weighted(theme.tabularFont(TypeRole::Body), QFont::Medium))
        , line(theme.font(TypeRole::Caption))
        , figures(theme.tabularFont(TypeRole::Caption))
        , word(weighted(theme.font(TypeRole::Caption), QFont::DemiBold))
        , freeWord(weighted(theme.font(TypeRole::Caption), QFont::Medium))
    {
    }
    ShapedFace name;
    ShapedFace quietName;
    ShapedFace number;
    ShapedFace line;
    ShapedFace figures;
    ShapedFace word;
    ShapedFace freeWord;
};

struct CardPainter::Inks
{
    QString icon;
    QColor iconInk;
    QString word;
    QColor wordInk;
    QColor name;
    QColor second;
    QColor behind; ///< laid under texts on a hatched ground, which would cut through the letters
    bool strongWord = true;
};

CardPainter::CardPainter(const Theme &theme)
    : m_theme(theme)
{
    refresh();
}

void CardPainter::refresh()
{
    m_faces = std::make_shared<const Faces>(m_theme);
    m_unit = m_theme.u();
}

CardPainter::Inks CardPainter::inksOf(const PersonCard &card, const CardMoment &moment, const StateLook &look) const
{
    Inks inks;
    inks.icon = look.icon;
    inks.iconInk = m_theme.color(look.ink);
    inks.word = card.id.isEmpty() && !card.gone ? QString() : cardWord(card);
    inks.wordInk = m_theme.color(look.wordInk);
    inks.name = m_theme.color(Token::Text);
    inks.second = m_theme.color(Token::Text2);
    inks.strongWord = card.state != PersonState::Free;
    if (look.hatched && !moment.selected && !card.gone && moment.drop.kind == DropLook::Kind::None)
        inks.behind = m_theme.color(look.surface);
    if (card.id.isEmpty())
        inks.icon = u"person"_s;
    if (card.pendingSince.isValid() && card.pendingSince.msecsTo(moment.now) >= m_theme.tokens().motion.pendingAfter)
        inks.icon = u"pending"_s;
    if (card.gone) {
        inks.icon = u"call-ended"_s;
        inks.name = inks.second = inks.iconInk = inks.wordInk = m_theme.color(Token::Text3);
    }
    switch (moment.drop.kind) {
    case DropLook::Kind::None:
        return inks;
    case DropLook::Kind::Here:
        inks.icon = u"action-transfer"_s;
        inks.iconInk = inks.wordInk = m_theme.color(Token::AccentText);
        break;
    case DropLook::Kind::Asks:
        inks.iconInk = m_theme.color(Token::Talk);
        inks.wordInk = m_theme.color(Token::Text2);
        break;
    case DropLook::Kind::Refused:
        inks.icon = u"refused"_s;
        inks.iconInk = inks.name = m_theme.color(Token::Text3);
        inks.wordInk = m_theme.color(Token::Text2);
        break;
    }
    inks.word = moment.drop.words;
    inks.strongWord = true;
    return inks;
}

void CardPainter::paintGround(QPainter &painter, const QRect &rect, const PersonCard &card, const CardMoment &moment,
                              const StateLook &look) const
{
    const bool micro = moment.density == Density::Micro;
    const int radius = micro ? m_theme.tokens().radius.chip : m_theme.tokens().radius.card;
    const int stateLine = m_theme.tokens().stroke.state;
    const QColor hair = m_theme.color(Token::Hair);
    switch (moment.drop.kind) {
    case DropLook::Kind::Here:
        fillRounded(painter, rect, radius, m_theme.color(Token::AccentSoft));
        strokeRounded(painter, rect, radius, m_theme.color(Token::Accent), stateLine);
        return;
    case DropLook::Kind::Asks:
    case DropLook::Kind::Refused:
        fillRounded(painter, rect, radius,
                    m_theme.color(moment.drop.kind == DropLook::Kind::Asks ? Token::Sunk : Token::Panel));
        if (moment.drop.underCursor && moment.drop.kind == DropLook::Kind::Asks)
            strokeRounded(painter, rect, radius, m_theme.color(Token::Accent), stateLine);
        else
            strokeRounded(painter, rect, radius, hair);
        return;
    case DropLook::Kind::None:
        break;
    }
    StateLook ground = look;
    if (card.gone) {
        ground.surface = Token::Panel;
        ground.hatched = false;
        ground.edge = {Qt::SolidLine, Token::Hair, 1};
    } else if (moment.selected) {
        ground.surface = Token::AccentSoft;
        ground.hatched = false;
    }
    paintSurface(painter, rect, m_theme, ground, radius);
    if (moment.hovered && !moment.focused && card.state != PersonState::Ringing)
        strokeRounded(painter, rect, radius, m_theme.color(Token::Edge));
    if (moment.focused)
        paintFocus(painter, rect, m_theme, radius);
}

void CardPainter::drawIcon(QPainter &painter, const QString &name, const QColor &ink, const QRect &box, qreal dpr) const
{
    painter.drawPixmap(box.topLeft(), m_theme.icons().pixmap(name, ink, box.width(), dpr));
}

qreal CardPainter::drawText(QPainter &painter, const QRectF &box, const QString &text, const ShapedFace &face, const QColor &ink,
                            Qt::LayoutDirection direction, const QColor &behind, const QList<MatchRange> &matches) const
{
    if (text.isEmpty() || box.width() < 1)
        return 0;
    const qreal wanted = face.width(text);
    // Widths are rounded up where the geometry is made, so a fraction of a pixel is no reason to cut.
    const bool fits = wanted <= box.width() + 0.5;
    const QString shown = fits ? text : face.metrics().elidedText(text, Qt::ElideRight, box.width());
    const qreal used = fits ? wanted : box.width();
    const qreal baseline = std::round(box.top() + (box.height() + face.metrics().ascent() - face.metrics().descent()) / 2);
    const qreal left = direction == Qt::RightToLeft ? box.right() - face.width(shown) : box.left();
    if (behind.isValid())
        painter.fillRect(QRectF(left - 1, box.top() + 1, face.width(shown) + 2, box.height() - 2), behind);
    painter.setPen(ink);
    face.draw(painter, QPointF(left, baseline), direction == Qt::RightToLeft ? keptInOrder(shown) : shown);
    for (const MatchRange &match : matches) {
        const qreal from = face.width(text.left(match.start));
        const qreal to = std::min(face.width(text.left(match.start + match.length)), used);
        const qreal x = direction == Qt::RightToLeft ? box.right() - to : left + from;
        if (to > from)
            painter.fillRect(QRectF(x, baseline + 2, to - from, 2), m_theme.color(Token::Accent));
    }
    return used;
}

void CardPainter::paint(QPainter &painter, const QRect &rect, const PersonCard &card, const CardMoment &moment) const
{
    const StateLook look = personLook(card.state);
    const Inks inks = inksOf(card, moment, look);
    paintGround(painter, rect, card, moment, look);
    if (moment.density == Density::Micro) {
        paintTile(painter, rect, card, moment, inks);
        return;
    }

    const bool plain = moment.drop.kind == DropLook::Kind::None;
    const QString time = plain || moment.drop.kind == DropLook::Kind::Asks ? cardTime(card, moment.now) : QString();
    const CardWidths widths{int(std::ceil(m_faces->number.width(card.number))), int(std::ceil(m_faces->figures.width(time))),
                            plain && moment.density == Density::Comfortable ? marksWidth(card) : 0};
    const CardParts parts = cardParts(moment.density, rect.size(), widths, m_unit);
    const auto at = [&](const QRect &part) {
        return QStyle::visualRect(moment.direction, rect, part.translated(rect.topLeft()));
    };
    drawIcon(painter, inks.icon, inks.iconInk, at(parts.icon), moment.dpr);
    const bool quiet = moment.drop.kind == DropLook::Kind::Refused;
    drawText(painter, at(parts.name), card.name, quiet ? m_faces->quietName : m_faces->name, inks.name, moment.direction,
             inks.behind, card.nameMatches);
    drawText(painter, at(parts.number), card.number, m_faces->number, quiet || card.gone ? inks.name : inks.second,
             moment.direction, inks.behind, card.numberMatches);
    if (!parts.role.isNull())
        drawText(painter, at(parts.role), card.role, m_faces->line, inks.second, moment.direction, inks.behind);
    drawText(painter, at(parts.time), time, m_faces->figures, inks.second, moment.direction, inks.behind);
    if (widths.marks > 0)
        paintMarks(painter, rect, parts.marks, card, moment);
    paintWords(painter, rect, parts.words, card, moment, inks);

    if (card.gone) {
        const QRect name = at(parts.name);
        const int width = std::min(name.width(), int(m_faces->name.width(card.name)));
        const int left = moment.direction == Qt::RightToLeft ? name.right() + 1 - width : name.left();
        painter.fillRect(QRect(left, name.center().y() + 1, width, 1), inks.name);
    }
}

void CardPainter::paintWords(QPainter &painter, const QRect &rect, const QRect &box, const PersonCard &card,
                             const CardMoment &moment, const Inks &inks) const
{
    int x = 0;
    const auto at = [&](int width) {
        const QRect part(box.left() + x, box.top(), std::max(0, width), box.height());
        return QStyle::visualRect(moment.direction, rect, part.translated(rect.topLeft()));
    };
    const int side = scaled(markSide, m_unit);
    const auto drawMark = [&](const QString &name, const QColor &ink) {
        QRect mark = at(side);
        mark.moveTop(mark.top() + (mark.height() - side) / 2);
        mark.setHeight(side);
        drawIcon(painter, name, ink, mark, moment.dpr);
        x += side + wordGap;
    };
    if (moment.drop.kind == DropLook::Kind::Asks)
        drawMark(u"alarm-late"_s, inks.wordInk);
    const ShapedFace &face = inks.strongWord ? m_faces->word : m_faces->freeWord;
    const qreal used = drawText(painter, at(box.width() - x), inks.word, face, inks.wordInk, moment.direction, inks.behind);
    if (used > 0)
        x += int(std::ceil(used)) + wordGap;
    if (moment.drop.kind != DropLook::Kind::None || card.gone)
        return;
    if (!card.forward.isEmpty() && !isEngaged(card) && x + side < box.width())
        drawMark(u"forward"_s, inks.second);
    const QString detail = cardDetail(card);
    drawText(painter, at(box.width() - x), detail, m_faces->figures, inks.second, moment.direction, inks.behind);
}

int CardPainter::marksWidth(const PersonCard &card) const
{
    const int side = scaled(markSide, m_unit);
    int width = 0;
    if (card.voicemail > 0)
        width += side + markGap + int(std::ceil(m_faces->figures.width(QLocale().toString(card.voicemail))));
    if (card.note)
        width += (width > 0 ? markGap : 0) + side;
    return width;
}

void CardPainter::paintMarks(QPainter &painter, const QRect &rect, const QRect &box, const PersonCard &card,
                             const CardMoment &moment) const
{
    const int side = scaled(markSide, m_unit);
    const QColor ink = m_theme.color(Token::Text2);
    int x = box.left();
    const auto at = [&](int width, int height) {
        const QRect part(x, box.top() + (box.height() - height) / 2, width, height);
        x += width + markGap;
        return QStyle::visualRect(moment.direction, rect, part.translated(rect.topLeft()));
    };
    if (card.voicemail > 0) {
        drawIcon(painter, u"action-voicemail"_s, ink, at(side, side), moment.dpr);
        const QString count = QLocale().toString(card.voicemail);
        drawText(painter, at(int(std::ceil(m_faces->figures.width(count))), box.height()), count, m_faces->figures, ink,
                 moment.direction);
    }
    if (card.note)
        drawIcon(painter, u"note"_s, ink, at(side, side), moment.dpr);
}

void CardPainter::paintTile(QPainter &painter, const QRect &rect, const PersonCard &card, const CardMoment &moment,
                            const Inks &inks) const
{
    const CardWidths widths{int(std::ceil(m_faces->figures.width(card.number))), 0, 0};
    const CardParts parts = cardParts(Density::Micro, rect.size(), widths, m_unit);
    const auto at = [&](const QRect &part) {
        return QStyle::visualRect(moment.direction, rect, part.translated(rect.topLeft()));
    };
    // Light means free, down to the weight of the name; a card under the drag keeps its own weight.
    const bool lit = card.state == PersonState::Free || card.state == PersonState::Ringing;
    const QColor ink = moment.drop.kind == DropLook::Kind::Refused || card.gone ? inks.name
                                                                                : m_theme.color(lit ? Token::Text : Token::Text2);
    drawIcon(painter, inks.icon, inks.iconInk, at(parts.icon), moment.dpr);
    drawText(painter, at(parts.name), card.shortName, lit ? m_faces->word : m_faces->freeWord, ink, moment.direction,
             inks.behind);
    drawText(painter, at(parts.number), card.number, m_faces->figures, m_theme.color(Token::Text2), moment.direction,
             inks.behind, card.numberMatches);
}

void CardPainter::paintLabel(QPainter &painter, const QRect &rect, const LabelTile &label, const CardMoment &moment) const
{
    const QLocale locale;
    const QString count = locale.toString(label.free) + u'/' + locale.toString(label.total);
    const int width = int(std::ceil(m_faces->figures.width(count)));
    const QRect body = rect.adjusted(4, 0, -4, -labelLine);
    const auto at = [&](const QRect &part) { return QStyle::visualRect(moment.direction, rect, part); };
    drawText(painter, at(body.adjusted(0, 0, -(width + wordGap), 0)), label.name, m_faces->word, m_theme.color(Token::Text),
             moment.direction);
    drawText(painter, at(QRect(body.right() + 1 - width, body.top(), width, body.height())), count, m_faces->figures,
             m_theme.color(Token::Text2), moment.direction);
    painter.fillRect(QRect(rect.left(), rect.bottom() + 1 - labelLine, rect.width(), labelLine), m_theme.color(Token::Edge));
}

} // namespace Cordboard
