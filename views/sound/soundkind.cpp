// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sound/soundkind.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

quint8 byteAt(QByteArrayView head, qsizetype i)
{
    return i < head.size() ? quint8(head.at(i)) : 0;
}

/// A frame of MPEG audio, layer 1 to 3, with a bit rate and a sample rate that exist.
bool isMpegFrame(QByteArrayView head)
{
    return byteAt(head, 0) == 0xFF && (byteAt(head, 1) & 0xE0) == 0xE0 && (byteAt(head, 1) & 0x18) != 0x08 && (byteAt(head, 1) & 0x06) != 0
        && (byteAt(head, 2) & 0xF0) != 0xF0 && (byteAt(head, 2) & 0x0C) != 0x0C;
}

/// Bare GSM 06.10 has no header, but each frame of 33 bytes begins with the same four bits.
bool isGsm(QByteArrayView head)
{
    constexpr qsizetype frame = 33;
    if (head.size() < 3 * frame)
        return false;
    for (qsizetype i = 0; i < head.size(); i += frame)
        if ((byteAt(head, i) & 0xF0) != 0xD0)
            return false;
    return true;
}

} // namespace

QString soundSuffix(QByteArrayView head)
{
    if (head.startsWith("RIFF") && head.sliced(std::min<qsizetype>(8, head.size())).startsWith("WAVE"))
        return u"wav"_s;
    if (head.startsWith("OggS"))
        return u"ogg"_s;
    if (head.startsWith("fLaC"))
        return u"flac"_s;
    if (head.startsWith(".snd"))
        return u"au"_s;
    if (head.sliced(std::min<qsizetype>(4, head.size())).startsWith("ftyp"))
        return u"m4a"_s;
    if (head.startsWith("ID3") || isMpegFrame(head))
        return u"mp3"_s;
    if (isGsm(head))
        return u"gsm"_s;
    return {};
}

} // namespace Cordboard
