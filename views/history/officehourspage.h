// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/officehours.h"
#include "views/accounts/settingspage.h"

class QSettings;

namespace Cordboard {

class MissedDesk;

/// When somebody is there to answer, day by day: who calls outside of it is shown as called after hours.
class OfficeHoursPage final : public SettingsPage
{
    Q_OBJECT
public:
    /// Both must outlive it.
    OfficeHoursPage(const Theme &theme, MissedDesk &missed, QSettings &settings, QWidget *parent = nullptr);

private:
    void addDays();
    void change(Qt::DayOfWeek day, const OfficeHours::Day &hours);

    MissedDesk &m_missed;
    QSettings &m_settings;
    OfficeHours m_hours;
};

} // namespace Cordboard
