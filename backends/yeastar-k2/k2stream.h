// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Cordboard {

/// Cuts the TCP report stream, which has no framing, into JSON objects: by the depth of braces, with strings and
/// escapes honoured. Text between objects (line ends, the answer to the log-in) is handed out apart. Section 4.2 of the
/// protocol note.
class K2Stream
{
public:
    static constexpr qsizetype maxObject = 1024 * 1024;
    static constexpr qsizetype maxText = 4096;

    /// Takes what arrived; answers the objects that are whole now.
    QList<QByteArray> feed(QByteArrayView bytes);
    /// What stood between objects since the last call; of an endless text only the beginning.
    QByteArray takeText();
    /// An object grew beyond all sense: what was read of it is gone, and so is the place in the stream.
    bool overrun() const { return m_overrun; }
    void reset() { *this = K2Stream(); }

private:
    QByteArray m_object;
    QByteArray m_text;
    int m_depth = 0;
    bool m_string = false;
    bool m_escape = false;
    bool m_overrun = false;
};

} // namespace Cordboard
