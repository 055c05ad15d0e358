// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace Cordboard {

/// How urgent a waiting call is, measured by its service level.
enum class WaitingLevel {
    Waiting, ///< under half of the service level
    Soon, ///< from half of it
    Late, ///< over it
    Overdue, ///< over twice of it
};

/// Where the PBX tells no service level: seconds within which an answer is good.
inline constexpr int DefaultServiceSeconds = 20;

/// Invalid `since` is Waiting; `serviceSeconds` <= 0 means DefaultServiceSeconds.
WaitingLevel waitingLevelAt(const QDateTime &since, int serviceSeconds, const QDateTime &now);

} // namespace Cordboard
