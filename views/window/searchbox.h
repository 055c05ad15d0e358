// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace Cordboard {

class Theme;

/// The one box that everything typed goes to. Up and Down move the target, not the cursor; Enter is never its own, nor is any key
/// that an action of the window has just now: Ctrl+Z brings a call back and undoes no typing.
class SearchBox final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(const Theme &theme, QWidget *parent = nullptr);

    /// An input method has letters in the making.
    bool isComposing() const { return m_composing; }

signals:
    void composingChanged(bool composing);
    void moveRequested(int steps); ///< +1: Down, -1: Up; more for the page keys

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setComposing(bool composing);

    bool m_composing = false;
};

} // namespace Cordboard
