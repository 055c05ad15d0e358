// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace Cordboard {

/// SplitMix64: small, seedable, and the same on every platform and compiler, which std's distributions are not.
class Prng
{
public:
    explicit Prng(quint64 seed) : m_state(seed) { }

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// 0 .. n-1; 0 where n < 1.
    int below(qint64 n) { return n < 1 ? 0 : int(next() % quint64(n)); }
    /// from .. to, both included.
    int between(int from, int to) { return from + below(qint64(to) - from + 1); }
    bool chance(int percent) { return below(100) < percent; }
    template<class List>
    const auto &pick(const List &list)
    {
        return list[below(qint64(list.size()))];
    }

private:
    quint64 m_state;
};

} // namespace Cordboard
