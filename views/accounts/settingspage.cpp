// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/settingspage.h"

#include "views/accounts/themedlabel.h"
#include "views/theme/theme.h"

#include <QVBoxLayout>

namespace Cordboard {

SettingsPage::SettingsPage(const Theme &theme, const QString &title, const QString &about, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(title)
    , m_column(new QVBoxLayout(this))
{
    constexpr int side = 40;
    const Spacing &space = theme.tokens().space;
    m_column->setContentsMargins(theme.px(side), theme.px(space.x8 - space.x1), theme.px(side), theme.px(space.x6));
    m_column->setSpacing(space.x2);
    m_column->addWidget(new ThemedLabel(theme, title, TypeRole::Caller, Token::Text, this));
    auto *line = new ThemedLabel(theme, about, TypeRole::Body, Token::Text2, this);
    line->setWordWrap(true);
    constexpr int readable = 620;
    line->setMaximumWidth(theme.px(readable));
    m_column->addWidget(line);
    m_column->addSpacing(space.x3);
}

} // namespace Cordboard
