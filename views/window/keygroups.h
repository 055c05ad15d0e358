// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/actionkeys.h"

#include <QList>

class QAction;
class QMenuBar;

namespace Cordboard {

/// What keys do, in the groups in which an operator looks for it: Enter, every action that has a key and that this PBX offers, and the
/// waiting calls.
QList<KeyGroup> keyGroups(const QList<QAction *> &actions);

/// Keys of the window that are no action's: Enter, the waiting calls, moving, editing the search text, the menus' letters.
QList<FixedKey> fixedKeys(const QMenuBar *bar);

} // namespace Cordboard
