// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

/// Reads the loose JSON of API 2.0: every scalar comes as a string or as a number, "" means absent, and names are
/// written in more than one way. [doc v2, section 1 of the protocol note]
namespace Cordboard::K2 {

/// Of a scalar: the string, or the number or truth value written out. Empty for everything else.
QString text(const QJsonValue &value);
/// The first of `keys` that holds a non-empty scalar.
QString text(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys);
QString text(const QJsonObject &object, QLatin1StringView key);
int number(const QJsonObject &object, QLatin1StringView key, int fallback = -1);
/// "on", "yes", "1", "true", "enable", in any case.
bool flag(const QString &word);
/// "1001,1002," and arrays alike; empty entries are left out.
QStringList words(const QJsonValue &value);

/// The member of that name whatever its case ("calls", "Calls"); undefined when there is none.
QJsonValue member(const QJsonObject &object, QLatin1StringView key);
/// The objects of the first of `keys` that is an array; where none is there, of the only array in the object. A single
/// object counts as a list of one. At most `most` rows.
QList<QJsonObject> rows(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys, int most = 100'000);

/// `fields` with one more.
QJsonObject with(QJsonObject fields, QLatin1StringView key, const QString &value);

/// "2026-01-01 08:00:00" in the PBX's own time zone, which is `offsetSeconds` ahead of UTC. Invalid: no such text.
QDateTime time(const QString &text, int offsetSeconds);
QString timeText(const QDateTime &utc, int offsetSeconds);
/// The seconds in "2026-01-01 08:00:00 UTC+1" or "... UTC+05:30"; 0 without such an end.
int utcOffset(const QString &systemTime);
/// The moment that is in an Asterisk unique id such as 1571620483.18; invalid: it is none.
QDateTime timeOfCallId(const QString &callId);

} // namespace Cordboard::K2
