// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

#include <algorithm>

namespace Cordboard {

/// When somebody is there to answer; local time.
struct OfficeHours
{
    QTime from { 8, 0 };
    QTime to { 18, 0 }; ///< exclusive
    QList<Qt::DayOfWeek> days { Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday };

    bool contains(const QDateTime &at) const
    {
        const QDateTime local = at.toLocalTime();
        return days.contains(Qt::DayOfWeek(local.date().dayOfWeek())) && local.time() >= from && local.time() < to;
    }
    friend bool operator==(const OfficeHours &, const OfficeHours &) = default;
};

} // namespace Cordboard
