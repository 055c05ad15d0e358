// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/officedriver.h"

#include <algorithm>
#include <cmath>

namespace Cordboard {

OfficeDriver::OfficeDriver(Office &office, double speed, QObject *parent)
    : QObject(parent), m_office(office), m_speed(speed)
{
    m_wall.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { const Turn turn(*this); });
    schedule();
}

void OfficeDriver::advance(qint64 virtualMs)
{
    sync();
    m_office.advance(virtualMs);
    schedule();
}

void OfficeDriver::sync()
{
    m_owed += double(m_wall.nsecsElapsed()) / 1e6 * m_speed;
    m_wall.start();
    const double whole = std::floor(m_owed);
    if (whole < 1)
        return;
    m_owed -= whole;
    m_office.advance(qint64(whole));
}

void OfficeDriver::schedule()
{
    const qint64 due = m_office.nextDue();
    if (due < 0 || m_speed <= 0) {
        m_timer.stop();
        return;
    }
    const double wait = (double(due - m_office.now()) - m_owed) / m_speed;
    m_timer.start(int(std::clamp(std::ceil(wait), 0.0, 60'000.0)));
}

} // namespace Cordboard
