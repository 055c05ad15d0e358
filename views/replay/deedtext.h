// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cordboard {

class MainWindow;
class Replayer;

/// What the operator did or was told last in that recording, as a line with its time; empty: nothing yet.
QString lastDeedText(const Replayer &replayer, const MainWindow &window);

} // namespace Cordboard
