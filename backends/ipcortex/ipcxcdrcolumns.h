// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/desk.h"

#include <QJsonArray>

namespace Cordboard {

/// A call record of /rest/call/read. [assumed] No public source names its columns: those with likely names are
/// understood, in any letter case.
Cdr ipcxCdr(const AccountId &account, const QJsonObject &row);
/// The rows of an answer: an array of objects, an object of objects, or columns beside arrays.
QList<QJsonObject> ipcxCdrRows(const QJsonValue &values);

} // namespace Cordboard
