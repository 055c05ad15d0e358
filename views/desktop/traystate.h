// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/waitinglevel.h"

#include <QDateTime>
#include <QPixmap>
#include <QString>

namespace Cordboard {

class OperatorDesk;
class Theme;
class WaitingModel;

/// What the tray icon says at a glance.
struct TrayState
{
    enum class Kind { Idle, WithYou, Waiting, LinkDown };
    Kind kind = Kind::Idle;
    int waiting = 0;
    bool overdue = false; ///< one of those has waited too long
    QString line; ///< the same in words; for the menu and the tool tip
    friend bool operator==(const TrayState &, const TrayState &) = default;
};

TrayState trayStateOf(const OperatorDesk &desk, const WaitingModel &waiting, const QDateTime &now);

/// The drawing for it, `side` pixels wide and high: another shape for every kind, not only another colour.
QPixmap trayPixmap(const TrayState &state, const Theme &theme, int side);

} // namespace Cordboard
