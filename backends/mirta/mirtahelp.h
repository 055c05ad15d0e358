// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace Cordboard {

/// What this box can be asked, after its own HELP text: words at the start of a line are request types, and those that the text of
/// INFO lists are its kinds [observed]. Boxes of different age differ widely.
struct MirtaHelp
{
    QSet<QString> requests; ///< upper case
    QSet<QString> infos; ///< lower case

    bool has(const QString &request) const { return requests.contains(request); }
    bool hasInfo(const QString &kind) const { return infos.contains(kind); }

    static MirtaHelp read(const QString &text);
    /// What every box has, when it does not show its help.
    static MirtaHelp oldest();
};

} // namespace Cordboard
