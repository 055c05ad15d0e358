// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/theme/actionbutton.h"

#include <QColor>

namespace Cordboard {

/// What a button's ground says. Primary is the filled Enter, of which there is at most one on the screen.
enum class ButtonVariant { Normal, Primary, Amber, Alarm, Flat };
/// Normal 36, Small 28 and Row 24 pixels high.
enum class ButtonHeight { Normal, Small, Row };

/// Icon, word and keycap in one line: the buttons of the call strip, of rows and of panel feet. Not available: dashed.
class KeyButton final : public ActionButton
{
    Q_OBJECT

public:
    explicit KeyButton(const Theme &theme, QWidget *parent = nullptr);
    KeyButton(const Theme &theme, const QString &text, const QString &iconName, QWidget *parent = nullptr);

    ButtonVariant variant() const { return m_variant; }
    void setVariant(ButtonVariant variant);
    void setButtonHeight(ButtonHeight height);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont labelFont(bool strong) const;
    int contentWidth() const;
    int iconSize() const;

    ButtonVariant m_variant = ButtonVariant::Normal;
    ButtonHeight m_height = ButtonHeight::Normal;
};

/// Ground, border and ink of a control, shared by the kinds of buttons.
struct ControlInks
{
    QColor ground;
    QColor edge;
    QColor ink;
    int edgeWidth = 1;
    Qt::PenStyle edgeStyle = Qt::SolidLine;
    bool filled = false;
};

/// Draws the ground of a control with its border and its focus frame.
void paintControl(QPainter &painter, const QRectF &rect, const Theme &theme, const ControlInks &inks, bool focused);

/// The dashed look of what is not available now.
ControlInks unavailableInks(const Theme &theme);
/// `fill` while the control is held down: a little towards the ink on it, so that press shows in every theme.
QColor pressedFill(const QColor &fill, const QColor &ink);

} // namespace Cordboard
