// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/api/heartbeat.h"

#include <algorithm>

namespace Cordboard {

Heartbeat::Heartbeat(const HeartbeatTimings &timings, QObject *parent)
    : QObject(parent)
    , m_timings(timings)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::onTimeout);
}

void Heartbeat::start()
{
    m_lastHeard.start();
    m_state = State::Listening;
    m_timer.start(m_timings.silenceMs);
}

void Heartbeat::stop()
{
    m_state = State::Stopped;
    m_timer.stop();
}

void Heartbeat::heard()
{
    if (m_state == State::Stopped)
        return;
    m_lastHeard.start();
    if (m_state == State::Listening)
        return; // the running timer finds out by itself
    const bool wasOverdue = m_state == State::Overdue;
    m_state = State::Listening;
    m_timer.start(m_timings.silenceMs);
    if (wasOverdue)
        emit overdueChanged(false);
}

void Heartbeat::onTimeout()
{
    switch (m_state) {
    case State::Stopped:
        return;
    case State::Listening:
        if (const qint64 quiet = m_lastHeard.elapsed(); quiet < m_timings.silenceMs) {
            m_timer.start(int(m_timings.silenceMs - quiet));
            return;
        }
        m_state = State::Asked;
        m_timer.start(m_timings.overdueMs);
        emit pingDue();
        return;
    case State::Asked:
        m_state = State::Overdue;
        m_timer.start(std::max(0, m_timings.deadMs - m_timings.overdueMs));
        emit overdueChanged(true);
        return;
    case State::Overdue:
        stop();
        emit died();
        return;
    }
}

} // namespace Cordboard
