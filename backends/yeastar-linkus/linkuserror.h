// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxerror.h"

#include <QJsonObject>

namespace Cordboard {

/// The PBX's `errcode`s, section B7 of the protocol note.
namespace LinkusCode {
constexpr int interfaceNotExisted = 10001;
constexpr int versionExpired = 10002;
constexpr int versionUnsupported = 10003;
constexpr int tokenExpired = 10004;
constexpr int accessDenied = 10005;
constexpr int operationFailed = 10009;
constexpr int parameterError = 40002;
constexpr int dataNotFound = 60001;
constexpr int maxLimitation = 60002;
constexpr int roleDenied = 60101;
constexpr int ipBlocked = 70004;
constexpr int overload = 70082;
constexpr int actionForbidden = 70084;
constexpr int ipForbidden = 70087;
constexpr int channelNotFound = 70130;
constexpr int planOff = 70136;
}

/// 0, and the two that are no failures: 1 partial success, 2 processing.
bool linkusSucceeded(int errcode);
/// What a failure means; its detail is the PBX's own word and number.
PbxError linkusError(int errcode, const QString &message);
inline PbxError linkusError(const QJsonObject &answer)
{
    return linkusError(answer.value(QLatin1StringView("errcode")).toInt(), answer.value(QLatin1StringView("errmsg")).toString());
}
/// A log-in that failed: what is not about the network, the address, the licence or the number of tokens is a wrong user or
/// password, whatever the PBX calls it.
PbxError linkusLoginError(int errcode, const QString &message);

} // namespace Cordboard
