// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/rowpaint.h"

#include "views/theme/keybutton.h"
#include "views/theme/keycap.h"
#include "views/theme/painting.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QImage>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

struct RowPaintText
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::RowPaint)
};

constexpr int blockWidth = 6;
constexpr int buttonPadding = 8;
constexpr int buttonGap = 6;
constexpr int buttonIcon = 16;

QFont buttonFont(const Theme &theme, bool filled)
{
    QFont font = theme.font(TypeRole::Caption);
    if (filled)
        font.setWeight(QFont::DemiBold);
    return font;
}

/// What of a button fits: without its keycaps, or as the icon alone.
RowButton fitted(RowButton button, int width, const Theme &theme)
{
    if (rowButtonWidth(button, theme) > width)
        button.keycaps.clear();
    if (!button.iconName.isEmpty() && rowButtonWidth(button, theme) > width)
        button.text.clear();
    return button;
}

} // namespace

QRect RowPaint::place(const QRect &box) const
{
    return QStyle::visualRect(direction, row, box);
}

void RowPaint::ground(AlarmLevel level) const
{
    const int radius = theme.tokens().radius.card;
    const bool late = level == AlarmLevel::Late && !stale && !ghost;
    const bool overdue = level == AlarmLevel::Overdue && !stale && !ghost;
    if (late || overdue) {
        fillRounded(painter, row, radius, color(late ? Token::AmberSoft : Token::AlarmSoft));
        if (theme.isContrast()) // both grounds are black there: the edge tells them from the rest
            strokeRounded(painter, row, radius, color(late ? Token::AmberEdge : Token::AlarmText));
    }
    if (overdue) {
        const QRect block = place(QRect(row.left(), row.top(), blockWidth, row.height()));
        painter.fillRect(snapped(block, painter), color(Token::Alarm));
    }
    if (hovered && !ghost && !drop)
        strokeRounded(painter, row, radius, color(Token::Hair));
}

void RowPaint::dropGround(int radius) const
{
    if (!drop || !drop->underCursor || drop->answer == DropVerdict::Answer::No)
        return;
    fillRounded(painter, row, radius, color(Token::AccentSoft));
    strokeRounded(painter, row, radius, color(Token::Accent), theme.tokens().stroke.state);
}

void RowPaint::focusFrame() const
{
    if (focused)
        paintFocus(painter, row, theme, theme.tokens().radius.card);
}

void RowPaint::icon(const QRect &box, const QString &name, Token ink) const
{
    if (!name.isEmpty())
        drawIcon(painter, place(box).topLeft(), theme, name, color(ink), box.width());
}

void RowPaint::directedIcon(const QRect &box, const QString &name, Token ink) const
{
    if (direction == Qt::LeftToRight) {
        icon(box, name, ink);
        return;
    }
    const qreal dpr = deviceRatio(painter);
    const QImage mirrored = theme.icons().pixmap(name, color(ink), box.width(), dpr).toImage().mirrored(true, false);
    painter.drawImage(snapped(QRectF(place(box)), painter).topLeft(), mirrored);
}

void RowPaint::text(const QRect &box, const QString &text, const QFont &font, Token ink, bool atEnd) const
{
    drawElided(painter, place(box), text, font, color(ink),
        (atEnd ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter, direction);
}

void RowPaint::runs(const QRect &box, const QList<TextRun> &runs, qreal gap) const
{
    drawRuns(painter, place(box), runs, gap, direction);
}

QFont RowPaint::nameFont() const
{
    QFont font = theme.font(stale ? TypeRole::Body : TypeRole::Strong);
    if (stale)
        font.setWeight(QFont::Medium);
    font.setStrikeOut(ghost);
    return font;
}

void RowPaint::name(const QRect &box, const QString &name) const
{
    text(box, name, nameFont(), ghost ? Token::Text3 : stale ? Token::Text2 : Token::Text);
}

void RowPaint::bar(const QRect &box, double share, AlarmLevel level) const
{
    const BarLook look = barLook(theme, level);
    // A level has its own ground, on which the usual track would vanish.
    const bool onLevel = level == AlarmLevel::Late || level == AlarmLevel::Overdue;
    const QColor track = onLevel && !theme.isContrast() ? color(Token::Panel) : color(Token::Hair);
    paintBar(painter, place(box), stale || ghost ? 0 : share, track, look.ink, direction);
}

void RowPaint::button(const QRect &box, const RowButton &wanted) const
{
    const RowButton button = fitted(wanted, box.width(), theme);
    ControlInks inks { color(Token::Button), color(Token::ButtonEdge), color(Token::Text) };
    if (!button.available) {
        inks = unavailableInks(theme);
    } else if (button.alarm) {
        inks = { color(Token::Alarm), color(Token::Alarm), color(Token::OnAlarm) };
        inks.filled = true;
    }
    if (button.pressed && button.available)
        inks.ground = inks.filled ? pressedFill(inks.ground, inks.ink) : color(Token::Press);
    paintControl(painter, place(box), theme, inks, false);

    const int icon = theme.px(buttonIcon);
    int x = button.text.isEmpty() ? box.left() + (box.width() - icon) / 2 : box.left() + buttonPadding;
    if (!button.iconName.isEmpty()) {
        const QRect iconBox = place(QRect(x, box.center().y() + 1 - icon / 2, icon, icon));
        drawIcon(painter, iconBox.topLeft(), theme, button.iconName, inks.ink, icon);
        x += icon + buttonGap;
    }
    const QFont font = buttonFont(theme, inks.filled);
    const int textWidth = QFontMetrics(buttonFont(theme, true)).horizontalAdvance(button.text);
    drawElided(painter, place(QRect(x, box.top(), textWidth + 1, box.height())), button.text, font, inks.ink,
        Qt::AlignLeading | Qt::AlignVCenter, direction);
    if (button.keycaps.isEmpty())
        return;
    x += textWidth + buttonGap;
    const QSize caps = keycapSize(button.keycaps, theme).toSize();
    const KeycapLook look = !button.available ? KeycapLook::Disabled : button.alarm ? KeycapLook::OnFill : KeycapLook::Normal;
    const QRect capsBox = place(QRect(QPoint(x, box.center().y() + 1 - caps.height() / 2), caps));
    paintKeycaps(painter, capsBox.topLeft(), button.keycaps, theme, look, inks.ink);
}

Token RowPaint::levelInk(AlarmLevel level)
{
    return level == AlarmLevel::Late ? Token::AmberText : level == AlarmLevel::Overdue ? Token::AlarmText : Token::Text;
}

QString RowPaint::levelIcon(AlarmLevel level)
{
    return level == AlarmLevel::Late ? u"alarm-late"_s : level == AlarmLevel::Overdue ? u"alarm-overdue"_s : QString();
}

QString RowPaint::levelWord(AlarmLevel level)
{
    return level == AlarmLevel::Late ? RowPaintText::tr("late") : level == AlarmLevel::Overdue ? RowPaintText::tr("overdue") : QString();
}

int rowButtonWidth(const RowButton &button, const Theme &theme)
{
    int width = 2 * buttonPadding + QFontMetrics(buttonFont(theme, true)).horizontalAdvance(button.text);
    if (!button.iconName.isEmpty())
        width += theme.px(buttonIcon) + (button.text.isEmpty() ? 0 : buttonGap);
    if (!button.keycaps.isEmpty())
        width += buttonGap + keycapSize(button.keycaps, theme).toSize().width();
    return std::max(width, theme.px(theme.tokens().size.targetMin));
}

} // namespace Cordboard
