// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/tokens.h"

#include <QWidget>

namespace Cordboard {

class Theme;

/// One line of an icon and a text that is cut where it does not fit; the whole of it is the tooltip then, and always what is read out.
class IconLine final : public QWidget
{
    Q_OBJECT
public:
    explicit IconLine(const Theme &theme, QWidget *parent = nullptr);

    void setLine(const QString &text, const QString &iconName = {}, Token ink = Token::Text2, Token iconInk = Token::Text3);
    void setRole(TypeRole role);
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 0, sizeHint().height() }; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect textBox() const;

    const Theme &m_theme;
    QString m_text;
    QString m_icon;
    Token m_ink = Token::Text2;
    Token m_iconInk = Token::Text3;
    TypeRole m_role = TypeRole::Caption;
};

} // namespace Cordboard
