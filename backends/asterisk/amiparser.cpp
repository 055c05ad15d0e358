// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/amiparser.h"

namespace Cordboard {

void AmiParser::feed(const QByteArray &bytes)
{
    if (!m_broken)
        m_buffer.append(bytes);
}

bool AmiParser::takeBanner()
{
    constexpr qsizetype longest = 512;
    const qsizetype end = m_buffer.indexOf('\n');
    if (end < 0 || end > longest) {
        m_broken = m_buffer.size() > longest;
        return false;
    }
    m_banner = m_buffer.left(end).trimmed();
    m_broken = !m_banner.contains("Call Manager"); // another service, such as SIP or HTTP, on that port
    m_start = m_line = m_searched = end + 1;
    return !m_broken;
}

std::optional<AmiMessage> AmiParser::next()
{
    if (m_broken || (m_banner.isEmpty() && !takeBanner()))
        return {};
    for (;;) {
        const qsizetype newline = m_buffer.indexOf('\n', m_searched);
        if (newline < 0) {
            m_searched = m_buffer.size();
            m_broken = m_buffer.size() - m_line > maxLineBytes || m_buffer.size() - m_start > maxFrameBytes;
            compact();
            return {};
        }
        qsizetype end = newline;
        while (end > m_line && m_buffer.at(end - 1) == '\r')
            --end;
        const qsizetype begin = std::exchange(m_line, newline + 1);
        m_searched = m_line;
        if (end > begin) {
            readHeader(begin, end);
            m_broken = end - begin > maxLineBytes || m_line - m_start > maxFrameBytes || m_fields.size() > maxFields;
            if (m_broken)
                return {};
            continue;
        }
        if (m_fields.isEmpty()) {
            m_start = m_line; // an empty line too many
            continue;
        }
        AmiMessage message(m_buffer.mid(m_start, begin - m_start), std::exchange(m_fields, {}));
        m_start = m_line;
        return message;
    }
}

void AmiParser::readHeader(qsizetype begin, qsizetype end)
{
    const QByteArrayView line = QByteArrayView(m_buffer).sliced(begin, end - begin);
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0) {
        ++m_malformed;
        return;
    }
    qsizetype value = colon + 1;
    if (value < line.size() && line.at(value) == ' ')
        ++value;
    const qsizetype offset = begin - m_start;
    m_fields.append({ int(offset), int(colon), int(offset + value), int(line.size() - value) });
}

void AmiParser::compact()
{
    if (m_start == 0)
        return;
    m_buffer.remove(0, m_start);
    m_line -= m_start;
    m_searched -= m_start;
    m_start = 0;
}

} // namespace Cordboard
