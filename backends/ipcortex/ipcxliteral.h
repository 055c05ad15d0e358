// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace Cordboard {

/// The PBX writes JavaScript where others write JSON. It is read as data and never run.
///
/// Accepted beyond JSON: single quotes, bare keys, numbers as keys, \x escapes, missing and trailing elements, comments,
/// undefined and NaN (as null), hexadecimal numbers, a plus sign. Pure; nested at most 64 deep. [assumed] how much of it
/// a PBX uses.
struct IpcxLiteral
{
    static constexpr int maxDepth = 64;

    /// "({...});" or "{...}" or any other single literal; nothing: it is none.
    static std::optional<QJsonValue> read(QStringView text);

    /// One "name(argument, ...)" of a reply of the feed.
    struct Statement
    {
        QString name;
        QJsonArray arguments;
    };
    struct Statements
    {
        QList<Statement> list; ///< up to the first one that could not be read
        bool complete = false; ///< all of it was read
    };
    static Statements readStatements(QStringView text);
};

} // namespace Cordboard
