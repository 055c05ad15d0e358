// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxbackend.h"

namespace Cordboard {

/// Every documented method: those of the hosted library (PBX., Auth. and of its objects), of the REST interface (rest/)
/// and the commands of older PABXes (api/). A session has the first or the last, and the second where the PABX has it.
QList<MethodInfo> ipcxMethodTable();

} // namespace Cordboard
