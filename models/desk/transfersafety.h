// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/extension.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Cordboard {

/// Why a person will probably not take a transferred call.
struct SafetyReason
{
    enum class Kind { PhoneOff, DoNotDisturb, ForwardsAlways, Talking, Ringing, Away };
    Kind kind;
    QString sentence; ///< translated: "is on a call for 12 minutes"
    QString word; ///< translated, short: "talking"
    friend bool operator==(const SafetyReason &, const SafetyReason &) = default;
};

/// The reasons against sending a call to `extension` now, the strongest first; empty: go ahead. `now` is UTC.
QList<SafetyReason> reasonsAgainst(const Extension &extension, const QDateTime &now);

} // namespace Cordboard
