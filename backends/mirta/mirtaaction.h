// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/mirta/mirtareply.h"
#include "backends/mirta/mirtavalues.h"

namespace Cordboard {

/// What an action's answer says. Few are documented: "OK" [client], text that begins with "Success" [doc], JSON with Response
/// "Success" [doc] and an empty body are done (the next poll shows it); anything else is the PBX's reason, as it is. [assumed]
Result<void> readMirtaAction(const MirtaBody &body);

/// "Success|Originate successfully queued|15a4cfe6429054|" or {"Response","Message","ID"} [doc].
Result<MirtaDialled> readMirtaDialled(const MirtaBody &body);

} // namespace Cordboard
