// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/theme/tokens.h"

#include <QPalette>
#include <QString>

namespace Cordboard {

class Theme;

/// The palette Fusion draws with.
QPalette themePalette(const Tokens &tokens, ThemeKind kind);

/// The one style sheet of the program. It is set once per theme: re-parsing it for every state would cost a repolish
/// of every widget. Dynamic properties it knows: `cordboardPlain` (views that lie on a panel and have no frame of
/// their own), `cordboardCaption` (labels in the quiet second-line ink).
QString themeStyleSheet(const Theme &theme);

} // namespace Cordboard
