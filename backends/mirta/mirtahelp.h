// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace Cordboard {

/// What this box can be asked, after its own HELP text: words at the start of a line are request types, and those that the text of
/// INFO lists are its kinds [observed]. Boxes of different age differ widely.
struct MirtaHelp
{
    QSet<QString> requests; ///< upper case
    QSet<QString> infos; ///< lower case
    QHash<QString, QSet<QString>> words; ///< of the text about each request, lower case
    bool isTold = false; ///< by the box itself

    bool has(const QString &request) const { return requests.contains(request); }
    bool hasInfo(const QString &kind) const { return infos.contains(kind); }
    /// Whether the text about that request has this word, such as the name of an action.
    bool mentions(const QString &request, const QString &word) const { return words.value(request).contains(word.toLower()); }

    static MirtaHelp read(const QString &text);
    /// What every box has, when it does not show its help.
    static MirtaHelp oldest();
};

} // namespace Cordboard
