// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollBar>

namespace Cordboard {

class Theme;

/// A thin scroll bar whose room is always kept, so that a row does not become narrower when one more call comes in. Shows
/// nothing while everything is in view.
class QuietScrollBar final : public QScrollBar
{
    Q_OBJECT
public:
    static constexpr int Extent = 8;

    explicit QuietScrollBar(const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace Cordboard
