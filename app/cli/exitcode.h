// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxerror.h"

#include <QString>

namespace Cordboard {

/// What cordboard-cli tells the shell.
enum class ExitCode { Done = 0, Refused = 1, Usage = 2, NotSupported = 3, NoConnection = 4 };

/// The exit code of a request that failed so.
ExitCode exitCodeFor(PbxError::Kind kind);

/// Stable lower-case word for scripts, such as "no-such-call".
QString errorWord(PbxError::Kind kind);

} // namespace Cordboard
