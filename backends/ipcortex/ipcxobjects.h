// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/ipcortex/ipcxrecords.h"

/// Reads what our bridge makes of the hosted library's objects. Pure; odd values count as missing.
namespace Cordboard {

/// One "update" message. `directory` is completed by it; it goes into the update when it has changed.
IpcxUpdate decodeObjects(const QJsonObject &message, IpcxDirectory &directory);

} // namespace Cordboard
