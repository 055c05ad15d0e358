// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QStringList>
#include <QUrl>

namespace Cordboard {

/// One run of cordboard-cli.
struct CliRun
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    QJsonValue json() const; ///< standard output, parsed; undefined when it is no JSON
};

/// Waits for it. `input` goes to standard input.
CliRun runCli(const QStringList &arguments, const QByteArray &input = {});
/// Logged in at `url` as `user` with the simulator's common password.
CliRun runCliAt(const QUrl &url, const QString &user, const QStringList &arguments);

} // namespace Cordboard
