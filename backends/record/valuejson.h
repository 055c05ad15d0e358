// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/change.h"
#include "backends/api/connection.h"

#include <QJsonObject>

#include <optional>

namespace Cordboard {

/// Whole values, so that what was read equals what was written; a member that has nothing to say is absent. Times are milliseconds
/// since 1970 UTC. An id is written without its account, which the line that holds it names.
QJsonObject wholeJson(const ConnectionInfo &connection);
QJsonObject wholeJson(const SessionInfo &session);
/// {"is":"call","set":{...}}, {"is":"call","gone":"id"} or {"is":"call","all":[...]}. Empty: a kind that is not recorded.
QJsonObject wholeJson(const Change &change);

/// The inverse. What is missing or of another type keeps its usual value.
ConnectionInfo connectionFromJson(const QJsonObject &object);
SessionInfo sessionFromJson(const QJsonObject &object, const AccountId &account);
/// Nothing: no change that is known, or a row without an id.
std::optional<Change> changeFromJson(const QJsonObject &object, const AccountId &account);

/// About how many bytes of memory the change keeps; 0: a kind that is not recorded.
qsizetype weightOf(const Change &change);

} // namespace Cordboard
