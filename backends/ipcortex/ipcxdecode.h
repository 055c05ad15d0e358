// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/result.h"
#include "backends/ipcortex/ipcxrecords.h"

/// Reads what the native transport brings: protocol note, section 4. Pure functions; odd values count as missing.
namespace Cordboard {

/// Text of a value that may be a string or a number.
QString ipcxText(const QJsonValue &value);

/// The reply to cmd=login. AuthFailed when nobody is logged in.
Result<IpcxUser> decodeLogin(const QString &reply);
/// Whether a reply of the commands' XML-like form says success; else what it says instead.
Result<void> decodeCommandReply(const QString &reply);
/// The server's clock in seconds, from cmd=gettime; nothing: it does not tell.
std::optional<double> decodeServerTime(const QString &reply);

/// The reply to cmd=refresh&data=livefeed (or lines, users: what is missing stays as in `before`).
IpcxDirectory decodeDirectory(const QJsonObject &reply, const IpcxDirectory &before = {});
/// The reply to cmd=refresh&data=address.
QHash<QString, IpcxAddress> decodeAddresses(const QJsonObject &reply, const IpcxDirectory &directory);

/// One record of parseAf().
void decodeNode(const QString &key, const QJsonObject &node, IpcxUpdate &update);
IpcxCall decodeCall(const QString &device, const QJsonObject &call);

} // namespace Cordboard
