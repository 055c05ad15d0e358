// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace Cordboard {

/// The suffix of a sound file by its first bytes ("wav", "mp3", "ogg" ...); empty: no sound that may be played. What a file is
/// called does not count: a playlist named .mp3 would make the player fetch whatever address it names.
QString soundSuffix(QByteArrayView head);

} // namespace Cordboard
