// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/command.h"

#include <QJsonObject>

namespace Cordboard {

/// The command's name, such as "blind-transfer".
QString commandWord(const CallCommand &command);

/// What it is about: ids and numbers only. Digits that were dialled into a call and texts that somebody wrote are left out.
QJsonObject commandArguments(const CallCommand &command);

} // namespace Cordboard
