// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>
#include <optional>

namespace Cordboard {

/// A notification whose parameters are plain strings, whole numbers and words, read without building a document: nearly
/// everything that a PBX sends. Views into the frame, which must outlive it.
class PalFlatFrame
{
public:
    struct Value
    {
        enum class Kind : quint8 { Absent, Null, False, True, Number, Text };
        Kind kind = Kind::Absent;
        bool ascii = true; ///< of Text: no byte is above 127
        QByteArrayView text; ///< of Text, valid UTF-8
        qint64 number = 0; ///< of Number
    };

    /// false for all that needs a real JSON parser: answers, lists, nested values, escapes, fractions, doubled keys, and
    /// whatever is no JSON at all. Where it answers, it says what QJsonDocument would have said.
    bool read(QByteArrayView frame);

    QByteArrayView method() const { return m_method; }
    const Value &value(QLatin1StringView key) const;

private:
    class Reader;
    struct Field
    {
        QByteArrayView key;
        Value value;
    };
    static constexpr int maxFields = 24;

    bool add(QByteArrayView key, const Value &value);

    QByteArrayView m_method;
    std::array<Field, maxFields> m_fields;
    int m_count = 0;
    quint64 m_seen = 0; ///< a bit for the hash of each key, so that a key is rarely compared with all before it
    mutable int m_next = 0; ///< fields are mostly asked for in the order in which they came
};

namespace Pal {

/// As their namesakes for QJsonValue.
QString text(const PalFlatFrame::Value &value);
std::optional<bool> flag(const PalFlatFrame::Value &value);
std::optional<qint64> integer(const PalFlatFrame::Value &value);

} // namespace Pal
} // namespace Cordboard
