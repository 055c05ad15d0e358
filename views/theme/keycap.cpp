// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/keycap.h"

#include "views/theme/painting.h"
#include "views/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Cordboard {

namespace {

struct CapInks
{
    QColor ground;
    QColor edge;
    QColor text;
};

CapInks capInksFor(const Theme &theme, KeycapLook look, const QColor &onFill)
{
    switch (look) {
    case KeycapLook::Normal: break;
    case KeycapLook::Filled:
        return { theme.color(Token::Accent), theme.color(Token::Accent), theme.color(Token::OnAccent) };
    case KeycapLook::Hollow:
        return { theme.color(Token::Field), theme.color(Token::Accent), theme.color(Token::AccentText) };
    case KeycapLook::OnFill: return { Qt::transparent, onFill, onFill };
    case KeycapLook::Disabled: return { Qt::transparent, theme.color(Token::Hair), theme.color(Token::Text3) };
    }
    return { theme.color(Token::Field), theme.color(Token::Edge), theme.color(Token::Text2) };
}

/// "Ctrl" from "Ctrl+": the native name of a lone modifier.
QString modifierText(Qt::KeyboardModifier modifier)
{
    QString text = QKeySequence(int(modifier)).toString(QKeySequence::NativeText);
    while (text.size() > 1 && text.endsWith(u'+'))
        text.chop(1);
    return text;
}

} // namespace

QStringList keycapTexts(const QKeySequence &keys)
{
    QStringList texts;
    if (keys.isEmpty())
        return texts;
    const QKeyCombination combination = keys[0];
    for (const Qt::KeyboardModifier modifier :
        { Qt::MetaModifier, Qt::ControlModifier, Qt::AltModifier, Qt::ShiftModifier }) {
        if (combination.keyboardModifiers().testFlag(modifier))
            texts << modifierText(modifier);
    }
    // Keyboards print Enter on both keys; Qt calls the large one Return.
    const Qt::Key key = combination.key() == Qt::Key_Return ? Qt::Key_Enter : combination.key();
    texts << QKeySequence(key).toString(QKeySequence::NativeText);
    return texts;
}

KeycapLayout layoutKeycaps(
    const QStringList &texts, const QFontMetricsF &metrics, qreal height, qreal padding, qreal gap)
{
    KeycapLayout layout;
    qreal x = 0;
    for (const QString &text : texts) {
        if (x > 0)
            x += gap;
        const qreal width = std::max(height, std::ceil(metrics.horizontalAdvance(text)) + 2 * padding + 2);
        layout.caps << QRectF(x, 0, width, height);
        x += width;
    }
    layout.size = QSizeF(x, texts.isEmpty() ? 0 : height);
    return layout;
}

QFont keycapFont(const Theme &theme)
{
    QFont font = theme.tabularFont(TypeRole::Caption);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(std::max(8.5, font.pointSizeF() * 0.94));
    font.setWeight(QFont::Medium);
    return font;
}

QSizeF keycapSize(const QStringList &texts, const Theme &theme)
{
    return layoutKeycaps(texts, QFontMetricsF(keycapFont(theme)), theme.px(theme.tokens().size.keycap)).size;
}

QSizeF paintKeycaps(QPainter &painter, const QPointF &topLeft, const QStringList &texts, const Theme &theme,
    KeycapLook look, const QColor &onFill)
{
    const QFont font = keycapFont(theme);
    const KeycapLayout layout = layoutKeycaps(texts, QFontMetricsF(font), theme.px(theme.tokens().size.keycap));
    const CapInks inks = capInksFor(theme, look, onFill);
    const int radius = theme.tokens().radius.key;

    painter.save();
    painter.setFont(font);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QRectF cap = snapped(layout.caps.at(i).translated(topLeft), painter);
        if (inks.ground.alpha() > 0)
            fillRounded(painter, cap, radius, inks.ground);
        strokeRounded(painter, cap, radius, inks.edge, theme.tokens().stroke.hair);
        painter.setPen(inks.text);
        painter.drawText(cap, Qt::AlignCenter | Qt::TextSingleLine, texts.at(i));
    }
    painter.restore();
    return layout.size;
}

} // namespace Cordboard
