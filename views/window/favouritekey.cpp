// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/favouritekey.h"

#include "views/theme/keycap.h"
#include "views/theme/painting.h"
#include "views/theme/textruns.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace Cordboard {

using namespace Qt::StringLiterals;

FavouriteKey::FavouriteKey(const Theme &theme, QWidget *parent)
    : ActionButton(theme, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
}

void FavouriteKey::setPerson(const QString &name, const QString &number, const QString &icon, const QString &word)
{
    m_name = name.isEmpty() ? number : name;
    m_number = name.isEmpty() ? QString() : number;
    m_icon = theme().icons().contains(icon) ? icon : u"state-unknown"_s;
    m_word = word;
    setAccessibleName(tr("%1, %2, %3", "name of a favourite, number, state").arg(m_name, number, word));
    setToolTip(accessibleName());
    update();
}

int FavouriteKey::leastWidth(const Theme &theme)
{
    return theme.px(168);
}

QSize FavouriteKey::sizeHint() const
{
    return { theme().px(190), theme().px(50) };
}

QSize FavouriteKey::minimumSizeHint() const
{
    return { leastWidth(theme()), sizeHint().height() };
}

void FavouriteKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &look = theme();
    const qreal radius = look.tokens().radius.card;
    fillRounded(painter, rect(), radius, look.color(isDown() ? Token::Press : Token::Button));
    strokeRounded(painter, rect(), radius, look.color(underMouse() ? Token::Edge : Token::ButtonEdge));

    const auto place = [this](const QRectF &box) { return QRectF(QStyle::visualRect(layoutDirection(), rect(), box.toAlignedRect())); };
    const int side = look.px(20);
    const int padding = look.px(8);
    drawIcon(painter, place(QRectF(padding, (height() - side) / 2, side, side)).topLeft(), look, m_icon, look.color(Token::Text), side);
    qreal end = width() - padding;
    const QSizeF caps = keycapSize(keycaps(), look);
    if (!keycaps().isEmpty()) {
        paintKeycaps(painter, place(QRectF(end - caps.width(), (height() - caps.height()) / 2, caps.width(), caps.height())).topLeft(), keycaps(), look);
        end -= caps.width() + padding;
    }
    const qreal left = padding + side + padding;
    const qreal half = look.px(20);
    const qreal top = (height() - 2 * half) / 2;
    drawElided(painter, place(QRectF(left, top, end - left, half)), m_name, look.font(TypeRole::Strong), look.color(Token::Text), Qt::AlignLeading | Qt::AlignVCenter,
        layoutDirection());
    QList<TextRun> second;
    if (!m_number.isEmpty())
        second.append({ m_number, look.tabularFont(TypeRole::Caption), look.color(Token::Text2) });
    second.append({ m_word, look.font(TypeRole::Caption), look.color(Token::Text2) });
    drawRuns(painter, place(QRectF(left, top + half, end - left, half)), second, look.px(5), layoutDirection());
}

} // namespace Cordboard
