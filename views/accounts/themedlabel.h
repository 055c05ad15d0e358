// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/tokens.h"

#include <QLabel>

namespace Cordboard {

class Theme;

/// A line or paragraph in one of the design's roles and inks that follows the theme.
class ThemedLabel final : public QLabel
{
    Q_OBJECT
public:
    ThemedLabel(const Theme &theme, const QString &text, TypeRole role, Token ink, QWidget *parent = nullptr);

    void setInk(Token ink);

private:
    void restyle();

    const Theme &m_theme;
    TypeRole m_role;
    Token m_ink;
};

} // namespace Cordboard
