// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/asterisk/amiparser.h"

#include <QFile>

namespace Cordboard {

/// A recorded session: "> " sent, "< " received, "# " what was done just then. A frame ends at its empty line.
struct Transcript
{
    struct Step
    {
        QString note; ///< of the operator's step that begins here; empty: none
        QByteArray sent; ///< action, whole
        QByteArray received; ///< bytes up to the next step, as they came
    };
    QList<Step> steps;

    static Transcript read(const QString &path)
    {
        Transcript transcript;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return transcript;
        transcript.steps.append(Step());
        for (QByteArray line : file.readAll().split('\n')) {
            if (line.startsWith('#')) {
                transcript.steps.append({ QString::fromUtf8(line.mid(1)).simplified().section(u' ', 1), {}, {} });
                continue;
            }
            const bool out = line.startsWith('>');
            if (!out && !line.startsWith('<'))
                continue;
            (out ? transcript.steps.last().sent : transcript.steps.last().received) += line.mid(2) + "\r\n";
        }
        return transcript;
    }
};

/// All whole frames in `bytes`.
inline QList<AmiMessage> framesOf(AmiParser &parser, const QByteArray &bytes)
{
    parser.feed(bytes);
    QList<AmiMessage> frames;
    while (const auto message = parser.next())
        frames.append(*message);
    return frames;
}

} // namespace Cordboard
