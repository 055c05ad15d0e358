// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/searchbox.h"
#include "views/window/targetline.h"

#include <QWidget>

class QLabel;

namespace Cordboard {

/// Search box and target line in one frame: the middle of the sentence "Maria Lopez, ber, Anna Bergmann".
class FindFrame final : public QWidget
{
    Q_OBJECT
public:
    FindFrame(OperatorDesk &desk, ActionRegistry &actions, const Theme &theme, QWidget *parent = nullptr);

    SearchBox *box() const { return m_box; }
    TargetLine *line() const { return m_line; }
    /// The quiet words at the end of the box: "7 found", "148 people".
    void setCaption(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Theme &m_theme;
    SearchBox *m_box;
    QLabel *m_caption;
    TargetLine *m_line;
};

} // namespace Cordboard
