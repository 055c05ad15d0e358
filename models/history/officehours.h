// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <array>

class QSettings;

namespace Cordboard {

/// When somebody is there to answer, for each day of the week; local time.
struct OfficeHours
{
    struct Day
    {
        bool open = false;
        QTime from { 8, 0 };
        QTime to { 18, 0 }; ///< exclusive; not after `from`: until midnight
        friend bool operator==(const Day &, const Day &) = default;
    };
    std::array<Day, 7> days { Day { true }, Day { true }, Day { true }, Day { true }, Day { true }, Day {}, Day {} }; ///< Monday first

    Day &on(Qt::DayOfWeek day) { return days[size_t(day) - 1]; }
    const Day &on(Qt::DayOfWeek day) const { return days[size_t(day) - 1]; }
    bool contains(const QDateTime &at) const
    {
        const QDateTime local = at.toLocalTime();
        const Day &day = on(Qt::DayOfWeek(local.date().dayOfWeek()));
        return day.open && local.time() >= day.from && (day.to <= day.from || local.time() < day.to);
    }
    friend bool operator==(const OfficeHours &, const OfficeHours &) = default;

    /// What nobody has set is as above; what cannot be read as well.
    static OfficeHours read(const QSettings &settings);
    void write(QSettings &settings) const;
};

} // namespace Cordboard
