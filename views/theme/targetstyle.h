// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace Cordboard {

/// Fusion with targets for everybody's hand: of check boxes and radio buttons Fusion takes clicks on the mark and on
/// the line of text alone, which are lower than the 24 pixels of WCAG 2.2 (2.5.8), however high the widget is; sliders
/// are lower too. A rule for these in a style sheet brings that back.
class TargetStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    TargetStyle();

    QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
        const QWidget *widget = nullptr) const override;
};

} // namespace Cordboard
