// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cordboard {

/// Makes `to` an Asterisk's data folder that is like `from`, apart from its voices, which say the beginning of a syllable only: tests need not
/// listen to whole sentences. False: it could not be written.
bool makeDataFolder(const QString &from, const QString &to);

} // namespace Cordboard
