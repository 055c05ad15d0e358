// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/resolver.h"
#include "backends/api/command.h"

#include <functional>

namespace Cordboard {

struct Options;

/// What an action of `do` has to go by.
struct ActionInput
{
    const Resolver &resolve;
    const Options &options;
    QStringList arguments;
    QString argument(qsizetype i) const { return arguments.value(i); }
};

/// One action of `cordboard-cli do`.
struct Action
{
    QString name;
    QString arguments; ///< as in the help: capitals are values, brackets may be left out
    QString what;
    qsizetype least = 0; ///< arguments that must be there
    qsizetype most = 0; ///< -1: any number
    std::function<Result<CallCommand::Kind>(const ActionInput &)> make;
};

const QList<Action> &actions();
/// nullptr: there is none.
const Action *findAction(const QString &name);

} // namespace Cordboard
