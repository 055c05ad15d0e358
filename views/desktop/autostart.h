// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Cordboard {

/// Starts the program with the desktop's session, by the entry that XDG desktops look for. The file is the only memory: it may be
/// switched off in the desktop's own settings, and then it is off here.
class Autostart
{
public:
    /// `folder`: normally the one of the user's configuration. `program`: what to start, an absolute path.
    Autostart(const QString &folder, const QString &program);
    /// For this user and this program.
    static Autostart ofThisProgram();

    /// Whether this system starts programs by such entries.
    static bool isSupported();

    bool isOn() const;
    /// Empty: done. Else why not, in words.
    QString set(bool on) const;
    QString file() const;

private:
    QString m_folder;
    QString m_program;
};

} // namespace Cordboard
