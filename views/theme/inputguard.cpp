// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/inputguard.h"

#include <chrono>
#include <limits>
#include <utility>

namespace Cordboard {

namespace {

long long steadyMilliseconds()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

InputGuard::InputGuard(int intervalMs, MillisecondClock clock)
    : m_intervalMs(intervalMs)
    , m_clock(clock ? std::move(clock) : MillisecondClock(steadyMilliseconds))
    , m_until(std::numeric_limits<long long>::min())
{ }

void InputGuard::arm()
{
    m_until = m_clock() + m_intervalMs;
}

bool InputGuard::blocks() const
{
    return m_clock() < m_until;
}

} // namespace Cordboard
