// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/atspi/accessible.h"

#include <QStringList>

namespace Cordboard {

/// What is wrong with the things in `window` that can have the focus: no name, no role, or too small for a hand; one
/// line each. Fewer things than `least` are a fault too: then not all of it was looked at.
QStringList focusFaults(const Accessible &window, int least);

} // namespace Cordboard
