// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/palflatframe.h"

#include "backends/brekeke/palparser.h"

#include <QtEndian>

#include <bit>
#include <cstring>

namespace Cordboard {

namespace {

/// A bit for a key, most likely one that no other key of the frame has.
quint64 bitOf(QByteArrayView key)
{
    const auto hash = uint(key.size()) * 5 + uchar(key.front()) * 7 + uchar(key[key.size() / 2]) * 11 + uchar(key.back()) * 3;
    return quint64(1) << (hash % 64);
}

// Eight bytes at a time. Both set the high bit of each byte that they are about; above the lowest of these they may also name
// one too many, so that only the lowest counts.
constexpr quint64 eachByte = 0x0101'0101'0101'0101;
constexpr quint64 highBits = 0x8080'8080'8080'8080;

quint64 bytesBelow(quint64 bytes, uchar limit)
{
    return (bytes - eachByte * limit) & ~bytes & highBits;
}

quint64 bytesLike(quint64 bytes, uchar wanted)
{
    return bytesBelow(bytes ^ (eachByte * wanted), 1);
}

} // namespace

/// Walks over the bytes once. Every function answers false where the frame is not flat, and then all is given up.
class PalFlatFrame::Reader
{
public:
    explicit Reader(QByteArrayView frame)
        : m_at(frame.cbegin())
        , m_end(frame.cend())
    {
    }

    bool frame(PalFlatFrame &out)
    {
        bool hasParams = false;
        const bool whole = object([&](QByteArrayView key) {
            if (key == "params")
                return !std::exchange(hasParams, true) && params(out);
            Value value;
            if (key == "method")
                return out.m_method.isNull() && scalar(value) && value.kind == Value::Kind::Text && setMethod(out, value.text);
            // What else a message may hold, an id above all, makes it more than a notification.
            return key == "jsonrpc" && scalar(value);
        });
        space();
        return whole && m_at == m_end && hasParams && !out.m_method.isEmpty();
    }

private:
    static bool setMethod(PalFlatFrame &out, QByteArrayView method)
    {
        out.m_method = method;
        return true;
    }
    bool params(PalFlatFrame &out)
    {
        return object([&](QByteArrayView key) {
            Value value;
            return scalar(value) && out.add(key, value);
        });
    }
    /// `member` reads a value; the key and the colon are behind it.
    template<class Member>
    bool object(Member &&member)
    {
        if (!take('{'))
            return false;
        if (take('}'))
            return true;
        do {
            QByteArrayView key;
            bool ascii;
            space();
            if (!string(key, ascii) || !take(':') || !member(key))
                return false;
        } while (take(','));
        return take('}');
    }
    bool scalar(Value &value)
    {
        space();
        if (m_at == m_end)
            return false;
        switch (*m_at) {
        case '"':
            value.kind = Value::Kind::Text;
            return string(value.text, value.ascii);
        case 't':
            value.kind = Value::Kind::True;
            return word("true");
        case 'f':
            value.kind = Value::Kind::False;
            return word("false");
        case 'n':
            value.kind = Value::Kind::Null;
            return word("null");
        default:
            value.kind = Value::Kind::Number;
            return number(value.number);
        }
    }
    bool string(QByteArrayView &text, bool &ascii)
    {
        if (m_at == m_end || *m_at != '"')
            return false;
        const char *begin = ++m_at;
        quint64 all = skipToStop();
        for (; m_at != m_end && *m_at != '"'; ++m_at) {
            const auto byte = uchar(*m_at);
            if (byte == '\\' || byte < 0x20)
                return false;
            all |= byte;
        }
        ascii = (all & highBits) == 0;
        if (m_at == m_end)
            return false;
        text = QByteArrayView(begin, m_at++);
        // A byte order mark within a text would be lost on the way to a QString.
        return ascii || (!text.startsWith("\xEF\xBB\xBF") && text.isValidUtf8());
    }
    /// Up to a byte that ends a text or may not be in it, as far as whole words reach. Answers all bytes on the way, ored.
    quint64 skipToStop()
    {
        constexpr int word = sizeof(quint64);
        quint64 all = 0;
        while (m_end - m_at >= word) {
            const auto bytes = qFromLittleEndian<quint64>(m_at);
            const quint64 stops = bytesBelow(bytes, 0x20) | bytesLike(bytes, '"') | bytesLike(bytes, '\\');
            if (stops != 0) {
                const int before = std::countr_zero(stops) & ~7; // in bits
                m_at += before / 8;
                return all | (bytes & ((quint64(1) << before) - 1));
            }
            all |= bytes;
            m_at += word;
        }
        return all;
    }
    bool number(qint64 &number)
    {
        constexpr int exactDigits = 15; // all such numbers are exact as doubles, which is what JSON numbers are
        const bool negative = m_at != m_end && *m_at == '-';
        m_at += negative;
        const char *begin = m_at;
        for (number = 0; m_at != m_end && *m_at >= '0' && *m_at <= '9' && m_at - begin <= exactDigits; ++m_at)
            number = number * 10 + (*m_at - '0');
        const qsizetype digits = m_at - begin;
        const bool plain = digits > 0 && digits <= exactDigits && (*begin != '0' || (digits == 1 && !negative));
        if (negative)
            number = -number;
        return plain && m_at != m_end && (*m_at == ',' || *m_at == '}' || isSpace(*m_at));
    }
    bool word(QByteArrayView wanted)
    {
        if (m_end - m_at < wanted.size() || std::memcmp(m_at, wanted.data(), size_t(wanted.size())) != 0)
            return false;
        m_at += wanted.size();
        return true;
    }
    bool take(char wanted)
    {
        space();
        if (m_at == m_end || *m_at != wanted)
            return false;
        ++m_at;
        return true;
    }
    static bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
    void space()
    {
        while (m_at != m_end && isSpace(*m_at))
            ++m_at;
    }

    const char *m_at;
    const char *m_end;
};

bool PalFlatFrame::read(QByteArrayView frame)
{
    m_method = {};
    m_count = 0;
    m_seen = 0;
    m_next = 0;
    return Reader(frame).frame(*this);
}

bool PalFlatFrame::add(QByteArrayView key, const Value &value)
{
    if (m_count == maxFields || key.isEmpty())
        return false;
    const quint64 bit = bitOf(key);
    if (m_seen & bit)
        for (int i = 0; i < m_count; ++i)
            if (m_fields[size_t(i)].key == key)
                return false; // which of the two holds is the document's to say
    m_seen |= bit;
    m_fields[size_t(m_count++)] = { key, value };
    return true;
}

const PalFlatFrame::Value &PalFlatFrame::value(QLatin1StringView key) const
{
    static constexpr Value absent;
    if (!(m_seen & bitOf(key)))
        return absent;
    int at = m_next;
    for (int left = m_count; left > 0; --left, ++at) {
        if (at >= m_count)
            at = 0;
        const Field &field = m_fields[size_t(at)];
        if (field.key.size() == key.size() && std::memcmp(field.key.data(), key.data(), size_t(key.size())) == 0) {
            m_next = at + 1;
            return field.value;
        }
    }
    return absent;
}

namespace Pal {

namespace {

/// Roles and other codes, in every event: shared instead of made anew.
QString oneLetter(char letter)
{
    constexpr char first = '0';
    static const auto letters = [] {
        std::array<QString, 'z' - first + 1> made;
        for (size_t i = 0; i < made.size(); ++i)
            made[i] = QChar(QLatin1Char(char(first + int(i))));
        return made;
    }();
    return letters[size_t(letter - first)];
}

} // namespace

QString text(const PalFlatFrame::Value &value)
{
    switch (value.kind) {
    case PalFlatFrame::Value::Kind::Text:
        if (value.text.size() == 1 && value.text.front() >= '0' && value.text.front() <= 'z')
            return oneLetter(value.text.front());
        return value.ascii ? QString::fromLatin1(value.text) : QString::fromUtf8(value.text);
    case PalFlatFrame::Value::Kind::Number:
        return QString::number(value.number);
    default:
        return {};
    }
}

std::optional<bool> flag(const PalFlatFrame::Value &value)
{
    using Kind = PalFlatFrame::Value::Kind;
    if (value.kind == Kind::True || value.kind == Kind::False)
        return value.kind == Kind::True;
    return flagFromWord(text(value));
}

std::optional<qint64> integer(const PalFlatFrame::Value &value)
{
    if (value.kind == PalFlatFrame::Value::Kind::Number)
        return value.number;
    bool ok = false;
    const qint64 number = value.kind == PalFlatFrame::Value::Kind::Text ? QString::fromUtf8(value.text).toLongLong(&ok) : 0;
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace Pal
} // namespace Cordboard
