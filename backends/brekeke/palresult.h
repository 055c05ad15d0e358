// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/result.h"
#include "backends/brekeke/palmessage.h"

namespace Cordboard {

/// What an error answer means to us. -32601 is JSON-RPC's; -2022 is a refused login [client]; no other code is known, so
/// the words are looked at.
PbxError palError(const PalFailure &failure);

/// As palError(), while logging in: whatever is not a licence or an address is about user and password.
PbxError palLoginError(const PalFailure &failure);

/// Call control answers a string that may say that it failed: "fail..." and "error..." in any case do; all else,
/// null and true included, is success. [doc] 5.4, 5.29, [client]
Result<QJsonValue> palOutcome(const QJsonValue &result);

} // namespace Cordboard
