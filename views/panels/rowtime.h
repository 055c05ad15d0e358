// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace Cordboard {

/// A running time as a row shows it. While the link is down it stands still at what was known last and says so.
struct RowTime
{
    QString text; ///< "0:58", "0:58?" when not certain, "?" when nothing is known
    qint64 seconds = 0; ///< never negative
    bool certain = true;

    /// since: UTC, invalid: not known. staleSince: UTC, when the link was last heard; only read when stale.
    static RowTime at(const QDateTime &since, const QDateTime &now, bool stale = false, const QDateTime &staleSince = {});
};

/// "58 seconds", "3 minutes", "1 hour 5 minutes": a duration for the ear.
QString spokenDuration(qint64 seconds);

/// "as of 09:41:07" in local time; without a valid time "not known yet".
QString asOfText(const QDateTime &utc);

/// "last seen 09:41:07" in local time; empty without a valid time.
QString lastSeenText(const QDateTime &utc);

} // namespace Cordboard
