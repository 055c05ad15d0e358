// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cordboard {

/// A key by which "9" sorts before "10" and both before "10a": digits are padded, letters folded.
QString naturalKey(QStringView text);

/// The same order without building keys: negative, zero or positive.
int naturalCompare(QStringView a, QStringView b);

} // namespace Cordboard
