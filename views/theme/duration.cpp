// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/duration.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cordboard {

QString formatDuration(qint64 seconds)
{
    seconds = std::max<qint64>(seconds, 0);
    const qint64 hours = seconds / 3600;
    const qint64 minutes = seconds / 60 % 60;
    const auto two = [](qint64 value) { return QString::number(value).rightJustified(2, u'0'); };
    if (hours > 0)
        return QString::number(hours) + u':' + two(minutes) + u':' + two(seconds % 60);
    return QString::number(minutes) + u':' + two(seconds % 60);
}

} // namespace Cordboard
