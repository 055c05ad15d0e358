// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/asterisk/stage.h"

namespace Cordboard {

/// One thing that happens at a switchboard, played the same way on every stage.
struct Scene
{
    const char *name;
    /// Plays it to its end, when all is quiet again. False: the PBX did not do what the scene expects.
    bool (*play)(Stage &stage);
};

const QList<Scene> &scenes();

} // namespace Cordboard
