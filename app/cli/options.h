// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/account.h"
#include "backends/api/result.h"

#include <QDateTime>
#include <QStringList>
#include <QUrl>

namespace Cordboard {

class BackendRegistry;
class PbxBackendPlugin;

/// What the command line says, before any backend is asked.
struct Options
{
    QString backend;
    QString url;
    QString user;
    QString tenant;
    QStringList set; ///< key=value
    QString passwordFile; ///< "-": standard input
    QStringList secretFiles; ///< key=file, for a backend with more than one secret
    int timeoutMs = 15'000;

    QString command;
    QStringList arguments;

    int settleMs = 500; ///< snapshot
    int forSeconds = -1; ///< watch; -1: until interrupted
    QString call; ///< do
    QString leg; ///< do
    QString from; ///< cdrs; dial: the extension that calls
    QString to;
    QString number;
    int limit = 100;
    bool csv = false;

    QString help; ///< --help or --version was asked for: print this
    QString error; ///< not empty: usage, and why
};

Options parseOptions(const QStringList &arguments);

/// What is needed to open a backend.
struct Login
{
    PbxBackendPlugin *plugin = nullptr;
    Account account;
    Secrets secrets;
};
/// Reads the secrets from where the options say. The failure's `detail` says what to change on the command line.
Result<Login> makeLogin(const Options &options, const BackendRegistry &registry);

} // namespace Cordboard
