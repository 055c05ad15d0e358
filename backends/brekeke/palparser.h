// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/brekeke/palmessage.h"

#include <QByteArrayView>
#include <QJsonObject>

#include <optional>

namespace Cordboard {

/// The messages in one frame, in order: one, or several where the frame is a JSON array. Pure; never fails: what makes no
/// sense comes out as PalMalformed, what is not known as PalUnknown.
QList<PalMessage> parsePalFrame(const QByteArray &frame);

/// The notification that is all of this frame, if it is a plain one; else parsePalFrame() knows more.
std::optional<PalMessage> parsePalNotification(const QByteArray &frame);

/// The legs in an answer to getTalkerInfo: an object or an array of objects with notify_status's fields [assumed]. Rows
/// without a talker id are left out; an answer of another shape gives no rows.
QList<PalStatus> parseTalkerInfo(const QJsonValue &result);

namespace Pal {

/// A string, or a number's digits; empty for everything else.
QString text(const QJsonValue &value);
/// true, "true", "on", 1, "1" and their opposites; absent for everything else.
std::optional<bool> flag(const QJsonValue &value);
/// The same of the words alone.
std::optional<bool> flagFromWord(const QString &text);
/// A whole number, or a string of one; absent for everything else.
std::optional<qint64> integer(const QJsonValue &value);
/// The strings in a list; empty for everything else.
QStringList texts(const QJsonValue &value);
/// The same; absent where it is no list.
std::optional<QStringList> textList(const QJsonValue &value);

} // namespace Pal
} // namespace Cordboard
