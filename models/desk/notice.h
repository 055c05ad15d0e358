// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/ids.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace Cordboard {

/// One sentence for the status line: what happened, to which call, and what to do.
struct Notice
{
    enum class Level { Info, Good, Warning, Failure };
    Level level = Level::Info;
    QString text; ///< translated, whole
    CallId call; ///< empty: about none
    QDateTime at; ///< UTC
};

} // namespace Cordboard

Q_DECLARE_METATYPE(Cordboard::Notice)
