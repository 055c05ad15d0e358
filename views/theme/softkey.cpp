// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/softkey.h"

#include "views/theme/keybutton.h"
#include "views/theme/keycap.h"
#include "views/theme/textruns.h"
#include "views/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace Cordboard {

namespace {

constexpr int keyWidth = 88;
constexpr int keyHeight = 56;
constexpr int softKeyPadding = 10;
constexpr int softKeyGap = 4;

ControlInks inksFor(const Theme &theme, SoftKeyState state, bool hovered, bool down)
{
    ControlInks inks;
    switch (state) {
    case SoftKeyState::Plain:
        inks = { theme.color(Token::Button), theme.color(hovered ? Token::Edge : Token::ButtonEdge),
            theme.color(Token::Text) };
        break;
    case SoftKeyState::Filled:
        inks = { theme.color(Token::Accent), theme.color(Token::Accent), theme.color(Token::OnAccent) };
        inks.filled = true;
        break;
    case SoftKeyState::Hollow:
        inks = { theme.color(Token::Button), theme.color(Token::Accent), theme.color(Token::AccentText) };
        inks.edgeWidth = theme.tokens().stroke.state;
        break;
    case SoftKeyState::Amber:
        inks = { theme.color(Token::Amber), theme.color(Token::AmberEdge), theme.color(Token::OnAmber) };
        inks.filled = true;
        break;
    }
    if (down)
        inks.ground = inks.filled ? pressedFill(inks.ground, inks.ink) : theme.color(Token::Press);
    return inks;
}

KeycapLook capLook(SoftKeyState state, bool available)
{
    if (!available)
        return KeycapLook::Disabled;
    switch (state) {
    case SoftKeyState::Plain: break;
    case SoftKeyState::Hollow: return KeycapLook::Hollow;
    case SoftKeyState::Filled:
    case SoftKeyState::Amber: return KeycapLook::OnFill;
    }
    return KeycapLook::Normal;
}

} // namespace

SoftKey::SoftKey(const Theme &theme, QWidget *parent)
    : ActionButton(theme, parent)
{
    setAttribute(Qt::WA_Hover);
}

void SoftKey::setKeyState(SoftKeyState state)
{
    if (state == m_state)
        return;
    m_state = state;
    update();
}

void SoftKey::setSlim(bool slim)
{
    m_slim = slim;
    updateGeometry();
}

QSize SoftKey::sizeHint() const
{
    const int label = QFontMetrics(theme().font(TypeRole::Strong)).horizontalAdvance(plainText());
    const int caps = qRound(keycapSize(keycaps(), theme()).width());
    return { std::max({ theme().px(m_slim ? theme().tokens().size.button : keyWidth), label + 2 * softKeyPadding, caps + 2 * softKeyPadding }), theme().px(keyHeight) };
}

void SoftKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool available = isEnabled();
    const ControlInks inks = available ? inksFor(theme(), m_state, underMouse(), isDown()) : unavailableInks(theme());
    paintControl(painter, rect(), theme(), inks, hasFocus());

    QFont font = theme().font(TypeRole::Body);
    font.setWeight(m_state == SoftKeyState::Plain || !available ? QFont::Medium : QFont::DemiBold);
    const QSizeF caps = keycapSize(keycaps(), theme());
    const qreal line = QFontMetricsF(font).height();
    const qreal content = line + (caps.isEmpty() ? 0 : softKeyGap + caps.height());
    const qreal top = (height() - content) / 2;
    drawElided(
        painter, QRectF(2, top, width() - 4, line), plainText(), font, inks.ink, Qt::AlignCenter, layoutDirection());
    if (!caps.isEmpty())
        paintKeycaps(painter, { (width() - caps.width()) / 2, top + line + softKeyGap }, keycaps(), theme(),
            capLook(m_state, available), inks.ink);
}

} // namespace Cordboard
