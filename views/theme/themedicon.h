// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/theme/tokens.h"

#include <QIcon>
#include <QString>

namespace Cordboard {

class Theme;

/// An icon that is drawn in the theme's inks at the moment it is painted, so that it survives a change of theme.
/// Its QIcon::name() is `name`, by which a button can draw it again in another ink. Null once the theme is gone.
QIcon themedIcon(const Theme &theme, const QString &name, Token normal, Token disabled);

} // namespace Cordboard
