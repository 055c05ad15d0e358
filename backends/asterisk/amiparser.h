// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/asterisk/amimessage.h"

#include <optional>

namespace Cordboard {

/// Cuts a byte stream into frames, however the network cut it. Pure: no socket, no clock. Bounded: a line, a frame or a number of
/// headers beyond the limits makes it broken, and then nothing more comes out.
class AmiParser
{
public:
    static constexpr qsizetype maxLineBytes = 256 * 1024;
    static constexpr qsizetype maxFrameBytes = 4 * 1024 * 1024; ///< the answer to a Command can be long
    static constexpr qsizetype maxFields = 50'000;

    void feed(const QByteArray &bytes);
    /// The next whole frame, in order; nothing: more bytes are needed, or broken.
    std::optional<AmiMessage> next();

    /// "Asterisk Call Manager/11.0.0": the first line, which is no frame. Empty until it came.
    QByteArray banner() const { return m_banner; }
    bool isBroken() const { return m_broken; }
    /// Lines that were no headers and were skipped.
    int malformedLines() const { return m_malformed; }
    qsizetype buffered() const { return m_buffer.size() - m_start; }
    /// For a new connection.
    void reset() { *this = AmiParser(); }

private:
    void readHeader(qsizetype begin, qsizetype end);
    bool takeBanner();
    void compact();

    QByteArray m_buffer;
    qsizetype m_start = 0; ///< of the frame that is being read
    qsizetype m_line = 0; ///< of the line that is being read
    qsizetype m_searched = 0; ///< no line end before this
    QVarLengthArray<AmiMessage::Field, 40> m_fields;
    QByteArray m_banner;
    int m_malformed = 0;
    bool m_broken = false;
};

} // namespace Cordboard
