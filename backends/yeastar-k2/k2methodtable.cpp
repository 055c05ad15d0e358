// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-k2/k2methodtable_p.h"

namespace Cordboard {

QList<MethodInfo> k2MethodTable()
{
    return K2Table::setupMethods() + K2Table::deskMethods();
}

} // namespace Cordboard
