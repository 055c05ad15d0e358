// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cordboard {

/// Just enough of RIFF WAVE to judge a recording: 8 kHz, one channel, 16 bit.
class WaveFile
{
public:
    /// The loudness of what a file holds, 0 to 32767 (root of the mean square of its loudest half second); -1: not such a file.
    static int loudness(const QString &fileName);
    /// Likewise its quietest half second after the first that is as loud as `loud`; -1: none is.
    static int quietestAfter(const QString &fileName, int loud);
};

} // namespace Cordboard
