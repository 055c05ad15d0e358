// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/secondtick.h"

namespace Cordboard {

SecondTick::SecondTick(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_timer(this)
{
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &SecondTick::beat);
    m_timer.start();
}

void SecondTick::beat()
{
    emit tick(m_clock.now());
}

} // namespace Cordboard
