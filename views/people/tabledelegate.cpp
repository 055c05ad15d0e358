// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/tabledelegate.h"

#include "views/people/carddelegate.h"
#include "views/people/peoplerows.h"
#include "views/theme/painting.h"
#include "views/theme/theme.h"

#include "views/dnd/dragsession.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr int cellPadding = 8;
constexpr int iconSide = 20;

QString wordOf(const PersonCard &card)
{
    return card.id.isEmpty() && !card.gone ? card.words : cardWord(card);
}

} // namespace

TableDelegate::TableDelegate(const Theme &theme, const PeopleRows &rows, const DragSession *session, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_rows(rows)
    , m_session(session)
{
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return QSize(m_theme.px(60), m_theme.px(m_theme.tokens().size.rowTable));
}

void TableDelegate::drawCell(QPainter &painter, const QStyleOptionViewItem &option, const QRect &box, const QString &text,
                             const QFont &font, const QColor &ink, Qt::Alignment alignment) const
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box, int(QStyle::visualAlignment(option.direction, alignment)) | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width()));
}

void TableDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                const PersonCard &card, const DropLook &drop) const
{
    const StateLook look = personLook(card.state);
    QColor ground = m_theme.color(look.surface);
    if (drop.kind == DropLook::Kind::Here || (drop.kind == DropLook::Kind::None && option.state & QStyle::State_Selected))
        ground = m_theme.color(Token::AccentSoft);
    else if (drop.kind == DropLook::Kind::Refused || card.gone)
        ground = m_theme.color(Token::Panel);
    painter.fillRect(option.rect, ground);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_theme.color(Token::Hair));

    // Frames go round the whole row, of which this is one cell: the others are clipped away.
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table)
        return;
    const QRect row(0, option.rect.top(), table->viewport()->width(), option.rect.height());
    painter.save();
    painter.setClipRect(option.rect, Qt::IntersectClip);
    const int radius = m_theme.tokens().radius.chip;
    const int line = m_theme.tokens().stroke.state;
    if (drop.kind == DropLook::Kind::Here || (drop.kind == DropLook::Kind::Asks && drop.underCursor))
        strokeRounded(painter, row, radius, m_theme.color(Token::Accent), line);
    else if (table->hasFocus() && table->currentIndex().row() == index.row())
        paintFocus(painter, row, m_theme, radius);
    else if (drop.kind == DropLook::Kind::None && card.state == PersonState::Ringing)
        strokeRounded(painter, row, radius, m_theme.color(Token::AmberEdge), line);
    painter.restore();
}

void TableDelegate::paintState(QPainter &painter, const QStyleOptionViewItem &option, const PersonCard &card,
                               const DropLook &drop) const
{
    const StateLook look = personLook(card.state);
    QString icon = card.gone ? u"call-ended"_s : card.id.isEmpty() ? u"person"_s : look.icon;
    QString word = wordOf(card);
    QColor iconInk = m_theme.color(look.ink);
    QColor wordInk = m_theme.color(look.wordInk);
    if (drop.kind != DropLook::Kind::None) {
        word = drop.words;
        icon = drop.kind == DropLook::Kind::Here ? u"action-transfer"_s
            : drop.kind == DropLook::Kind::Asks  ? u"alarm-late"_s
                                                 : u"refused"_s;
        iconInk = wordInk = m_theme.color(drop.kind == DropLook::Kind::Here ? Token::AccentText : Token::Text2);
    }
    const int side = m_theme.px(iconSide);
    QRect box = option.rect.adjusted(cellPadding, 0, -4, 0);
    const QRect mark(box.left(), box.top() + (box.height() - side) / 2, side, side);
    const qreal dpr = option.widget ? option.widget->devicePixelRatio() : 1.0;
    painter.drawPixmap(QStyle::visualRect(option.direction, option.rect, mark).topLeft(),
                       m_theme.icons().pixmap(icon, iconInk, side, dpr));
    box.setLeft(mark.right() + 1 + cellPadding);
    QFont font = m_theme.font(TypeRole::Caption);
    font.setWeight(card.state == PersonState::Free && drop.kind == DropLook::Kind::None ? QFont::Medium : QFont::DemiBold);
    drawCell(painter, option, QStyle::visualRect(option.direction, option.rect, box), word, font, wordInk,
             Qt::AlignLeading | Qt::AlignVCenter);
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PersonCard card = m_rows.card(index.row());
    const DropLook drop = dropLookOf(m_rows, index.row(), m_session);
    painter->save();
    paintGround(*painter, option, index, card, drop);
    const int column = index.column();
    if (column == PeopleRows::StateColumn) {
        paintState(*painter, option, card, drop);
        painter->restore();
        return;
    }
    const bool figures = column == PeopleRows::NumberColumn || column == PeopleRows::SinceColumn
        || column == PeopleRows::VoicemailColumn;
    const bool name = column == PeopleRows::NameColumn;
    const QFont font = name ? m_theme.font(TypeRole::Strong)
        : figures           ? m_theme.tabularFont(TypeRole::Body)
                            : m_theme.font(TypeRole::Caption);
    const Token ink = card.gone || drop.kind == DropLook::Kind::Refused ? Token::Text3 : name ? Token::Text : Token::Text2;
    drawCell(*painter, option, option.rect.adjusted(cellPadding, 0, -cellPadding, 0), index.data().toString(), font,
             m_theme.color(ink), Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    painter->restore();
}

} // namespace Cordboard
