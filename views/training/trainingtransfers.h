// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/training/trainingtask.h"

namespace Cordboard {

/// The tasks in which a call goes to somebody.
QList<TrainingTask> trainingTransfers();

} // namespace Cordboard
