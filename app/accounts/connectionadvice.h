// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/endpoint.h"
#include "app/accounts/teststeps.h"
#include "backends/api/pbxerror.h"

#include <QString>

namespace Cordboard {

/// What is known about a failed test beside its error.
struct FailureContext
{
    TestStep step = TestStep::Address;
    Endpoint endpoint = {};
    QString ownAddress = {}; ///< this computer's, as the PBX sees it without address translation
    bool pinMismatch = false; ///< another certificate is trusted for this account
};

/// What is wrong: one short sentence.
QString failureText(const PbxError &error, const FailureContext &context);
/// What to do about it, with the PBX's or the system's own words at the end where there are any.
QString failureAdvice(const PbxError &error, const FailureContext &context);

} // namespace Cordboard
