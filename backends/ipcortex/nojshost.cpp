// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/ipcortex/jshost.h"

/// A build without a script engine.
namespace Cordboard {

bool JsHost::isAvailable()
{
    return false;
}

std::unique_ptr<JsHost> JsHost::create(QObject *)
{
    return nullptr;
}

} // namespace Cordboard
