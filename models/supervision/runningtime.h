// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>

namespace Cordboard {

/// "0:42", "12:04", "1:02:10". Negative values count as zero.
inline QString runningTime(qint64 seconds)
{
    const qint64 s = std::max<qint64>(0, seconds);
    const QChar zero(u'0');
    const QString rest = QStringLiteral("%1:%2").arg(s / 60 % 60, s >= 3600 ? 2 : 1, 10, zero).arg(s % 60, 2, 10, zero);
    return s >= 3600 ? QStringLiteral("%1:%2").arg(s / 3600).arg(rest) : rest;
}

} // namespace Cordboard
