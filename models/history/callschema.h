// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSqlDatabase;
class QSqlError;

namespace Cordboard::CallSchema {

/// What this program writes.
int currentVersion();
/// What the file says; 0: a new one, -1: it cannot be read.
int versionOf(const QSqlDatabase &database);
/// Brings the file from its version up to `to`, one step a transaction: a step is whole or not there. Newer files are left as they
/// are. The error is invalid when all went well.
QSqlError migrate(QSqlDatabase &database, int to = currentVersion());

} // namespace Cordboard::CallSchema
