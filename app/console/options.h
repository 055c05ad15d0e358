// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

class QCommandLineParser;

namespace Cordboard {

/// What the command line asked for. No secret is ever an argument: passwords come from a file or the keychain.
struct ConsoleOptions
{
    bool demo = false; ///< the demo office, nothing else, and nothing remembered of it
    int demoOffices = 1; ///< that many side by side
    QString settingsFile; ///< empty: the user's own
    QString replay; ///< file of a recording to show instead of everything else; empty: none
    QString recordWire; ///< file for redacted frames; empty: none
    QString theme; ///< light, dark, contrast or system; empty: as remembered
    QString backend; ///< with url: one account for this run only
    QUrl url;
    QString user;
    QString tenant;
    QString passwordFile;
    QList<QPair<QString, QString>> set; ///< account settings by key
    QStringList links; ///< tel:, callto: or sip: links to be called; not read yet

    /// An ordinary start, of which there is one per user: neither the demo, nor an account for one run, nor a recording.
    bool isOrdinary() const { return !demo && backend.isEmpty() && replay.isEmpty(); }

    /// Reads the arguments; ends the process for --help and --version. A text: what is wrong with them.
    static std::optional<QString> read(const QStringList &arguments, ConsoleOptions &options);
};

} // namespace Cordboard
