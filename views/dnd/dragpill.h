// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/dropverdict.h"

#include <QPixmap>

namespace Cordboard {

class Theme;

/// The picture at the cursor during a drag: an icon and the name, 44 high, at most 280 wide. It stays the same for the
/// whole drag, because not every platform can change it; what the drop means is said by the target itself.
QPixmap dragPill(const DragPayload &payload, const Theme &theme, qreal dpr);

} // namespace Cordboard
