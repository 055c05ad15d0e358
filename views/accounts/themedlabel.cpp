// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/themedlabel.h"

#include "views/theme/theme.h"

namespace Cordboard {

ThemedLabel::ThemedLabel(const Theme &theme, const QString &text, TypeRole role, Token ink, QWidget *parent)
    : QLabel(text, parent)
    , m_theme(theme)
    , m_role(role)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    connect(&theme, &Theme::changed, this, &ThemedLabel::restyle);
    restyle();
}

void ThemedLabel::setInk(Token ink)
{
    m_ink = ink;
    restyle();
}

void ThemedLabel::restyle()
{
    setFont(m_theme.font(m_role));
    QPalette own = palette();
    own.setColor(QPalette::WindowText, m_theme.color(m_ink));
    setPalette(own);
}

} // namespace Cordboard
