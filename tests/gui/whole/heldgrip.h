// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>

#include <functional>

namespace Cordboard {

/// A drag by the X server's own mouse that stops over its target until the test has looked: pressed, moved, held still,
/// let go.
struct HeldGrip
{
    QPoint from; ///< global, as `to`
    QPoint to;
    QString key; ///< held down from the start, an xdotool name such as "ctrl"; empty: none
    int button = 1;

    /// `arrived`: whether the drag hangs over its target. `look` is called once then, while the button is still down.
    /// False: it never arrived (the button is let go all the same), or there is no xdotool.
    bool run(const std::function<bool()> &arrived, const std::function<void()> &look) const;
};

} // namespace Cordboard
