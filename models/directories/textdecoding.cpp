// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/directories/textdecoding.h"

#include <QStringDecoder>

#include <algorithm>

namespace Cordboard {

namespace {

/// UTF-16 without a mark: Latin text has a zero in every other place.
std::optional<QStringConverter::Encoding> guessedUtf16(const QByteArray &bytes)
{
    constexpr qsizetype looked = 4096;
    constexpr qsizetype least = 4;
    const qsizetype size = std::min(looked, bytes.size());
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < size; ++i)
        if (bytes[i] == 0)
            ++(i % 2 ? odd : even);
    if (size < least || even + odd < size / 4)
        return std::nullopt;
    return odd > even ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
}

QString decoded(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    return decoder.decode(bytes);
}

} // namespace

QString decodeText(const QByteArray &bytes, TextEncoding encoding)
{
    if (const auto marked = QStringConverter::encodingForData(bytes); marked && bytes.size() > 1)
        return decoded(bytes, *marked);
    switch (encoding) {
    case TextEncoding::Utf8: return decoded(bytes, QStringConverter::Utf8);
    case TextEncoding::Utf16: return decoded(bytes, guessedUtf16(bytes).value_or(QStringConverter::Utf16LE));
    case TextEncoding::Latin1: return QString::fromLatin1(bytes);
    case TextEncoding::Automatic: break;
    }
    if (const auto wide = guessedUtf16(bytes))
        return decoded(bytes, *wide);
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

} // namespace Cordboard
