// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/keybutton.h"

#include "views/theme/keycap.h"
#include "views/theme/painting.h"
#include "views/theme/textruns.h"
#include "views/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Cordboard {

namespace {

constexpr int gap = 7;

struct FillTokens
{
    Token fill;
    Token ink;
    Token edge;
};

FillTokens fillTokens(ButtonVariant variant)
{
    switch (variant) {
    case ButtonVariant::Primary: return { Token::Accent, Token::OnAccent, Token::Accent };
    case ButtonVariant::Amber: return { Token::Amber, Token::OnAmber, Token::AmberEdge };
    case ButtonVariant::Alarm: return { Token::Alarm, Token::OnAlarm, Token::Alarm };
    case ButtonVariant::Normal:
    case ButtonVariant::Flat: break;
    }
    return { Token::Button, Token::Text, Token::ButtonEdge };
}

bool isFilled(ButtonVariant variant)
{
    return variant != ButtonVariant::Normal && variant != ButtonVariant::Flat;
}

ControlInks inksFor(const Theme &theme, ButtonVariant variant, bool hovered, bool down)
{
    const FillTokens tokens = fillTokens(variant);
    ControlInks inks { theme.color(tokens.fill), theme.color(tokens.edge), theme.color(tokens.ink) };
    inks.filled = isFilled(variant);
    if (variant == ButtonVariant::Flat) {
        inks.ground = Qt::transparent;
        inks.edge = Qt::transparent;
    }
    if (down)
        inks.ground = inks.filled ? pressedFill(inks.ground, inks.ink) : theme.color(Token::Press);
    if (hovered && !inks.filled)
        inks.edge = theme.color(Token::Edge);
    return inks;
}

} // namespace

QColor pressedFill(const QColor &fill, const QColor &ink)
{
    constexpr float share = 0.14F;
    const auto mix = [](float from, float to) { return from + (to - from) * share; };
    return QColor::fromRgbF(
        mix(fill.redF(), ink.redF()), mix(fill.greenF(), ink.greenF()), mix(fill.blueF(), ink.blueF()));
}

ControlInks unavailableInks(const Theme &theme)
{
    return { Qt::transparent, theme.color(Token::ButtonEdge), theme.color(Token::Text3), 1, Qt::DashLine, false };
}

void paintControl(QPainter &painter, const QRectF &rect, const Theme &theme, const ControlInks &inks, bool focused)
{
    const Strokes &stroke = theme.tokens().stroke;
    const int radius = theme.tokens().radius.control;
    if (focused && inks.filled) {
        // A focus frame on a ground of nearly its own colour needs air between the two.
        const int inset = stroke.focus + stroke.focusGap;
        fillRounded(painter, rect.adjusted(inset, inset, -inset, -inset), radius - stroke.focusGap, inks.ground);
        paintFocus(painter, rect, theme, radius);
        return;
    }
    if (inks.ground.alpha() > 0)
        fillRounded(painter, rect, radius, inks.ground);
    if (focused)
        paintFocus(painter, rect, theme, radius);
    else if (inks.edge.alpha() > 0)
        strokeRounded(painter, rect, radius, inks.edge, inks.edgeWidth, inks.edgeStyle);
}

KeyButton::KeyButton(const Theme &theme, QWidget *parent)
    : ActionButton(theme, parent)
{
    setAttribute(Qt::WA_Hover);
}

KeyButton::KeyButton(const Theme &theme, const QString &text, const QString &iconName, QWidget *parent)
    : KeyButton(theme, parent)
{
    setText(text);
    setIconName(iconName);
}

void KeyButton::setVariant(ButtonVariant variant)
{
    if (variant == m_variant)
        return;
    m_variant = variant;
    update();
}

void KeyButton::setButtonHeight(ButtonHeight height)
{
    m_height = height;
    updateGeometry();
    update();
}

QFont KeyButton::labelFont(bool strong) const
{
    QFont font = theme().font(m_height == ButtonHeight::Normal ? TypeRole::Body : TypeRole::Caption);
    if (strong)
        font.setWeight(QFont::DemiBold);
    return font;
}

int KeyButton::iconSize() const
{
    return m_height == ButtonHeight::Normal ? theme().px(18) : theme().px(16);
}

int KeyButton::contentWidth() const
{
    // Measured in the heavier weight, so that becoming the filled Enter moves nothing.
    int width = QFontMetrics(labelFont(true)).horizontalAdvance(plainText());
    if (!iconName().isEmpty())
        width += iconSize() + (width > 0 ? gap : 0);
    if (!keycaps().isEmpty())
        width += gap + qRound(keycapSize(keycaps(), theme()).width());
    return width;
}

QSize KeyButton::sizeHint() const
{
    const Sizes &size = theme().tokens().size;
    const int height = m_height == ButtonHeight::Normal ? size.button
        : m_height == ButtonHeight::Small               ? size.buttonSmall
                                                        : size.targetMin;
    const int padding = m_height == ButtonHeight::Normal ? 11 : 9;
    const int side = theme().px(height);
    return { std::max(side, contentWidth() + 2 * padding), side };
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool available = isEnabled();
    const ControlInks inks =
        available ? inksFor(theme(), m_variant, underMouse(), isDown() || isChecked()) : unavailableInks(theme());
    paintControl(painter, rect(), theme(), inks, hasFocus());

    const auto place = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const QString text = plainText();
    const QFont font = labelFont(inks.filled);
    // Where not all of it fits the word stays: first the icon goes, then the key, so that the word never touches the edge.
    constexpr int air = 6;
    const int room = width() - 2 * air;
    int content = contentWidth();
    const bool icon = !iconName().isEmpty() && (text.isEmpty() || content <= room);
    if (!icon && !iconName().isEmpty())
        content -= iconSize() + gap;
    QSize caps = keycapSize(keycaps(), theme()).toSize();
    if (!text.isEmpty() && !caps.isEmpty() && content > room) {
        content -= caps.width() + gap;
        caps = {};
    }
    int x = std::max(text.isEmpty() ? 0 : std::min(air, width() / 8), (width() - content) / 2);
    if (icon) {
        const int side = iconSize();
        const QRect box = place(QRect(x, (height() - side) / 2, side, side));
        drawIcon(painter, box.topLeft(), theme(), iconName(), inks.ink, side);
        x += side + gap;
    }
    const int textWidth = QFontMetrics(labelFont(true)).horizontalAdvance(text);
    if (textWidth > 0) {
        const int left = width() - x - (caps.isEmpty() ? 0 : caps.width() + gap) - 2;
        drawElided(painter, place(QRect(x, 0, std::min(textWidth + 1, left), height())), text, font, inks.ink,
            Qt::AlignLeading | Qt::AlignVCenter, layoutDirection());
        x += std::min(textWidth, left) + gap;
    }
    if (!caps.isEmpty()) {
        const QRect box = place(QRect(QPoint(x, (height() - caps.height()) / 2), caps));
        const KeycapLook look = !available ? KeycapLook::Disabled
            : inks.filled                  ? KeycapLook::OnFill
                                           : KeycapLook::Normal;
        paintKeycaps(painter, box.topLeft(), keycaps(), theme(), look, inks.ink);
    }
}

} // namespace Cordboard
