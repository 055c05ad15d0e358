// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

namespace Cordboard {

class Theme;

/// A picture of every element of the theme library in the theme that is set, for looking at.
QImage renderElementSheet(Theme &theme, qreal dpr);

} // namespace Cordboard
