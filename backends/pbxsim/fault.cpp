// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/fault.h"

#include <array>

namespace Cordboard {

using namespace Qt::StringLiterals;

std::optional<Fault::Kind> faultKindFromWord(const QString &word)
{
    // In the order of the enumerators.
    static constexpr std::array words { "none"_L1, "stall"_L1, "half-open"_L1, "slow"_L1, "reset"_L1, "refuse"_L1, "garbage"_L1,
        "truncate"_L1, "duplicate"_L1, "reorder"_L1, "huge"_L1, "unauthorized"_L1 };
    for (size_t i = 0; i < words.size(); ++i)
        if (word == words[i])
            return Fault::Kind(i);
    return std::nullopt;
}

} // namespace Cordboard
