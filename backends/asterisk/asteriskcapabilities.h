// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/capabilities.h"
#include "backends/asterisk/asteriskphones.h"

#include <QSet>
#include <QString>

namespace Cordboard {

struct AsteriskFacts
{
    QSet<QString> allowed; ///< actions, lower case; empty: not known, the most that there is
    bool freePbx = false;
    bool hasSelf = false; ///< the operator's extension is known
    bool hasVoicemailPrefix = false;
    PhoneControl phone = PhoneControl::Works; ///< the operator's
};

/// What a manager user who may use these actions can do.
Capabilities asteriskCapabilities(const AsteriskFacts &facts);

} // namespace Cordboard
