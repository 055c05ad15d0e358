// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QStringList>

class QWidget;

namespace Cordboard {

/// The operator's hands: keys and mouse as real events of the X server, sent by a program of their own.
class Hand
{
public:
    /// An xdotool key name: "Return", "ctrl+Return", "F4".
    static bool press(const QString &key);
    static bool type(const QString &text);
    static bool click(const QPoint &global, int button = 1);
    /// From one point to the other with the button held, in small steps, as a hand does.
    static bool drag(const QPoint &from, const QPoint &to);
    static bool moveTo(const QPoint &global);

private:
    static bool run(const QStringList &arguments);
};

} // namespace Cordboard
