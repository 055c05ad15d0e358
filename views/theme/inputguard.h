// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace Cordboard {

/// Milliseconds since any fixed moment, never running backwards.
using MillisecondClock = std::function<long long()>;

/// Swallows input for a short time after something new has appeared under the hand, so that a click or key meant for
/// what was there before does not hit what is there now.
class InputGuard
{
public:
    /// `intervalMs` is how long input is refused after arm(); without `clock` real monotonic time is used.
    explicit InputGuard(int intervalMs, MillisecondClock clock = {});

    void arm();
    bool blocks() const;

private:
    int m_intervalMs;
    MillisecondClock m_clock;
    long long m_until;
};

} // namespace Cordboard
