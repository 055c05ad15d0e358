// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxerror.h"

#include <QJsonObject>

namespace Cordboard {

/// The number in "errno", which is a string or a number; 0: none.
int k2Errno(const QJsonObject &answer);
/// In our words; the PBX itself sends only the number. [doc v1/v2, section 12 of the protocol note]
QString k2ErrorText(int code);
PbxError k2Error(int code);

/// The token is gone: a new log-in helps.
constexpr bool k2TokenGone(int code)
{
    return code == 20004 || code == 20005 || code == 20006;
}
constexpr int k2UnknownRequest = 10003;
constexpr int k2LockedOut = 20002;
constexpr int k2WrongPassword = 20003;
constexpr int k2PortError = 20008;

} // namespace Cordboard
