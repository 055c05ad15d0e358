// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtClassHelperMacros>

namespace Cordboard {

/// Ends the application's event loop in order on SIGTERM or SIGINT, and when standard input closes, if it shall.
class EndWatch
{
public:
    explicit EndWatch(bool withStdin);
    ~EndWatch();
    Q_DISABLE_COPY_MOVE(EndWatch)
};

} // namespace Cordboard
