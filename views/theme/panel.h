// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/theme/painting.h"
#include "views/theme/tokens.h"

#include <QWidget>

namespace Cordboard {

class Theme;

/// A rounded surface that other widgets lie on: the ground of every region of the window.
class Panel final : public QWidget
{
    Q_OBJECT

public:
    explicit Panel(const Theme &theme, QWidget *parent = nullptr);

    /// Whole unless a header or another part belongs to the same panel.
    void setShape(PanelShape shape);
    /// Token::Panel unless said.
    void setSurface(Token surface);
    /// A border of its own, such as the focus frame of the find box: `width` pixels of `ink`; 0 takes it away.
    void setBorder(Token ink, int width);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    PanelShape m_shape = PanelShape::Whole;
    Token m_surface = Token::Panel;
    Token m_borderInk = Token::Focus;
    int m_borderWidth = 0;
};

} // namespace Cordboard
