// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/states.h"
#include "backends/mirta/mirtavalues.h"

#include <optional>

namespace Cordboard {

/// One channel of CHANNELS, CHANNEL, GETCURRENTCALLS or queuecallers. Nobody has published the names of their fields: this reader is
/// the one place of the guess. [assumed]
struct MirtaChannel
{
    QString channel; ///< "PJSIP/104-DEMO-0000a1"; empty: not told
    QString uniqueId;
    QString linkedId; ///< the call; the unique id where it is not told
    LineState state = LineState::Unknown; ///< Calling, Ringing, Talking; Held where the box says so itself
    QString callerNumber, callerName;
    QString connectedNumber, connectedName;
    QString extension; ///< that was dialled
    QString context, application, data;
    QString bridge;
    QString owner; ///< our own number behind the channel; empty: somebody outside
    LegRole role = LegRole::Unknown;
    QDateTime start; ///< UTC; invalid: not told
    int duration = -1; ///< seconds
    int position = -1; ///< in a queue, from 1
    int wait = -1; ///< seconds in a queue
    bool isLocal = false; ///< an inner half of the PBX, no phone

    bool isParked() const;
    /// Number of the slot that a parked channel waits in; empty: not parked or not told.
    QString parkSlot() const;
    bool isQueueing() const { return application.compare(QLatin1StringView("Queue"), Qt::CaseInsensitive) == 0; }
    QString queue() const { return isQueueing() ? data.section(u',', 0, 0).trimmed() : QString(); }
    BargeMode monitoring() const;
};

/// nullopt: nothing in that row is known here.
std::optional<MirtaChannel> readMirtaChannel(const QJsonObject &row, const QString &tenant, const QTimeZone &zone);

/// CHANNEL answers [name, value] pairs, an array each [observed]: as one row.
QJsonObject mirtaPairs(const QList<QJsonObject> &rows);

} // namespace Cordboard
