// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

/// Reads what the PBX writes: numbers come as strings and the other way round, depending on the firmware.
namespace Cordboard::Linkus {

QString text(const QJsonValue &value); ///< string or number or bool as text; empty for anything else
qint64 number(const QJsonValue &value, qint64 otherwise = 0);
bool flag(const QJsonValue &value); ///< 1, "1", true, "yes"
inline QString text(const QJsonObject &o, QLatin1StringView key) { return text(o.value(key)); }
inline qint64 number(const QJsonObject &o, QLatin1StringView key, qint64 otherwise = 0) { return number(o.value(key), otherwise); }
inline bool flag(const QJsonObject &o, QLatin1StringView key) { return flag(o.value(key)); }
/// The object inside a string, or the object itself: events carry either [doc].
QJsonObject embedded(const QJsonValue &value);

} // namespace Cordboard::Linkus
