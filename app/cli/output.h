// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/connection.h"
#include "backends/api/desk.h"
#include "backends/api/pbxerror.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>

/// The two streams: JSON (or CSV, on request) on standard output, words for people on standard error.
namespace Cordboard {

void printJson(const QJsonValue &value); ///< indented
void printJsonLine(const QJsonObject &object); ///< one line, flushed
void printText(const QByteArray &text);
void printDiagnostic(const QString &text);

/// {"kind","message"}
QJsonObject toJson(const PbxError &error);
/// {"change":"connection","state",...}
QJsonObject toJson(const ConnectionInfo &connection);

/// RFC 4180, with a heading line; a field that a spreadsheet would take for a formula is marked as text by an apostrophe.
QByteArray cdrsToCsv(const QList<Cdr> &rows);

} // namespace Cordboard
