// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

namespace Cordboard {

/// The same value with tokens, passwords and one-time words struck out, at any depth.
QJsonValue k2Redacted(const QJsonValue &value);
/// JSON text likewise; text that is none shows only its size.
QByteArray k2Redacted(const QByteArray &json);

} // namespace Cordboard
