// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/statestore.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Cordboard {

/// The state as one object in the form that `cordboard-cli snapshot` prints and the simulator's truth has: lists sorted by
/// id, times in ISO 8601 UTC with milliseconds, a member that is not known is absent.
QJsonObject snapshotJson(const StateStore &state);

QJsonObject toJson(const Extension &);
QJsonObject toJson(const Call &);
QJsonObject toJson(const Leg &);
QJsonObject toJson(const ParkSlot &);
/// Without the agents: those are rows of their own here, and members of the queue in snapshotJson().
QJsonObject toJson(const Queue &);
QJsonObject toJson(const QueueAgent &);
QJsonObject toJson(const SharedLine &);
QJsonObject toJson(const Mailbox &);
QJsonObject toJson(const Flow &);
QJsonObject toJson(const Conference &);
QJsonObject toJson(const WakeUpCall &);
QJsonObject toJson(const Contact &);
QJsonObject toJson(const Cdr &);

/// {"change":"upserted","kind":"call","value":{...}}, or "removed" with "id", or "snapshot" with "rows". Here every
/// row has its "id"; an agent also names its "queue", and a park slot says whether it is "occupied".
QJsonObject toJson(const Change &);

} // namespace Cordboard
