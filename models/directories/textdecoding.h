// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Cordboard {

enum class TextEncoding { Automatic, Utf8, Utf16, Latin1 };

/// The text of a file. Automatic: by its byte order mark, else UTF-16 if every other byte is nearly always zero, else UTF-8 if
/// that is what it is, else Latin-1, which every sequence of bytes is. A mark is believed whatever was asked for.
QString decodeText(const QByteArray &bytes, TextEncoding encoding = TextEncoding::Automatic);

} // namespace Cordboard
