// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-k2/k2stream.h"

#include <utility>

namespace Cordboard {

QList<QByteArray> K2Stream::feed(QByteArrayView bytes)
{
    QList<QByteArray> whole;
    for (const char c : bytes) {
        if (m_depth == 0) {
            if (c == '{') {
                m_object = QByteArray(1, c);
                m_depth = 1;
            } else if (m_text.size() < maxText) {
                m_text += c;
            }
            continue;
        }
        m_object += c;
        if (m_string) {
            if (m_escape)
                m_escape = false;
            else if (c == '\\')
                m_escape = true;
            else if (c == '"')
                m_string = false;
        } else if (c == '"') {
            m_string = true;
        } else if (c == '{') {
            ++m_depth;
        } else if (c == '}' && --m_depth == 0) {
            whole.append(std::exchange(m_object, {}));
        }
        if (m_object.size() > maxObject) {
            m_overrun = true;
            m_object.clear();
            m_depth = 0;
            m_string = m_escape = false;
        }
    }
    return whole;
}

QByteArray K2Stream::takeText()
{
    return std::exchange(m_text, {}).trimmed();
}

} // namespace Cordboard
