// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/yeastar-k2/k2api.h"

/// Every endpoint: its typed call, what that has to send, and where the program shows it.
namespace Cordboard {

struct K2TypedCall
{
    const char *endpoint;
    std::function<void(K2Api &)> call;
    const char *body; ///< JSON; of a download: its query
    const char *shown;
};

const QList<K2TypedCall> &k2TypedCalls();

} // namespace Cordboard
