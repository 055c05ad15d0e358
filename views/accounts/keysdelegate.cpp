// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/keysdelegate.h"

#include "views/accounts/keysmodel.h"
#include "views/theme/keycap.h"
#include "views/theme/painting.h"
#include "views/theme/textruns.h"
#include "views/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Cordboard {

KeysDelegate::KeysDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize KeysDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    constexpr int height = 40;
    const QStringList caps = index.data(KeysModel::CapsRole).toStringList();
    return { qRound(keycapSize(caps, m_theme).width()) + m_theme.px(24), m_theme.px(height) };
}

void KeysDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, m_theme.color(Token::Card)); // the table fills it with the accent, on which no keycap is seen; the frame says it
    const bool warning = index.data(KeysModel::WarningRole).toBool();
    if (warning)
        painter->fillRect(option.rect, m_theme.color(Token::AmberSoft));
    painter->fillRect(snapped(QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), *painter),
        m_theme.color(Token::ButtonEdge));
    if (KeysModel::isKey(index)) {
        paintKeys(*painter, option, index);
    } else if (index.column() == KeysModel::NoteColumn) {
        paintNote(*painter, option, index.data(Qt::DisplayRole).toString());
    } else {
        const QRect box = option.rect.adjusted(m_theme.px(10), 0, -m_theme.px(4), 0);
        drawElided(*painter, box, index.data(Qt::DisplayRole).toString(), m_theme.font(TypeRole::Body),
            m_theme.color(Token::Text), Qt::AlignLeading | Qt::AlignVCenter, option.direction);
    }
    painter->restore();
}

void KeysDelegate::paintKeys(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QStringList caps = index.data(KeysModel::CapsRole).toStringList();
    const bool capturing = index.data(KeysModel::CapturingRole).toBool();
    const int inset = m_theme.px(4);
    const int lead = m_theme.px(6);
    const QSizeF size = caps.isEmpty() ? QSizeF(m_theme.px(20), m_theme.px(20)) : keycapSize(caps, m_theme);
    QRectF box(option.rect.left() + lead, option.rect.center().y() - size.height() / 2, size.width(), size.height());
    if (option.direction == Qt::RightToLeft)
        box.moveRight(option.rect.right() - lead);
    if (caps.isEmpty()) {
        const QString text = capturing ? tr("Press a key") : u"–"_s;
        const QRectF room = QRectF(option.rect).adjusted(lead, 0, -lead, 0);
        drawElided(painter, room, text, m_theme.font(TypeRole::Body), m_theme.color(capturing ? Token::AccentText : Token::Text3),
            Qt::AlignLeading | Qt::AlignVCenter, option.direction);
    } else {
        paintKeycaps(painter, box.topLeft(), caps, m_theme, capturing ? KeycapLook::Hollow : KeycapLook::Normal);
    }
    const bool current = (option.state & QStyle::State_HasFocus) || capturing;
    if (current)
        paintFocus(painter, box.adjusted(-inset, -inset, inset, inset), m_theme, m_theme.tokens().radius.control);
}

void KeysDelegate::paintNote(QPainter &painter, const QStyleOptionViewItem &option, const QString &note) const
{
    if (note.isEmpty())
        return;
    const int side = m_theme.px(18);
    const int room = option.rect.width() - side - m_theme.px(16);
    const QRect line(option.rect.left() + m_theme.px(4), option.rect.top(), side + m_theme.px(8) + room, option.rect.height());
    const auto place = [&](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
    const QRect icon = place(QRect(line.left(), line.center().y() - side / 2, side, side));
    painter.drawPixmap(icon.topLeft(),
        m_theme.icons().pixmap(u"alarm-late"_s, m_theme.color(Token::AmberText), side, painter.device()->devicePixelRatioF()));
    const QRect box = place(QRect(line.left() + side + m_theme.px(8), line.top(), room, line.height()));
    QFont font = m_theme.font(TypeRole::Strong);
    const QColor ink = m_theme.color(Token::AmberText);
    if (QFontMetrics(font).horizontalAdvance(note) <= room) {
        drawElided(painter, box, note, font, ink, Qt::AlignLeading | Qt::AlignVCenter, option.direction);
        return;
    }
    // Two small lines rather than a sentence without its end.
    font.setPointSizeF(m_theme.font(TypeRole::Caption).pointSizeF());
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box, int(Qt::AlignVCenter | Qt::TextWordWrap | QStyle::visualAlignment(option.direction, Qt::AlignLeft)), note);
}

} // namespace Cordboard
