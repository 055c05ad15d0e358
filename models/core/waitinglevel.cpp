// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/waitinglevel.h"

namespace Cordboard {

WaitingLevel waitingLevelAt(const QDateTime &since, int serviceSeconds, const QDateTime &now)
{
    if (!since.isValid() || !now.isValid())
        return WaitingLevel::Waiting;
    const qint64 limit = 1000LL * (serviceSeconds > 0 ? serviceSeconds : DefaultServiceSeconds);
    const qint64 waited = since.msecsTo(now);
    if (waited > 2 * limit)
        return WaitingLevel::Overdue;
    if (waited > limit)
        return WaitingLevel::Late;
    return 2 * waited >= limit ? WaitingLevel::Soon : WaitingLevel::Waiting;
}

} // namespace Cordboard
