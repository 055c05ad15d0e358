// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Cordboard {

/// A running time as the whole program shows it: "0:42", "12:04", "1:02:10". Negative values count as zero.
QString formatDuration(qint64 seconds);

} // namespace Cordboard
