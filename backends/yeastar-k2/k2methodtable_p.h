// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/yeastar-k2/k2methodtable.h"

#include <QCoreApplication>

/// Shared by the files that the table is made of.
namespace Cordboard::K2Table {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::K2Methods)
};

enum Flag { Changes = 1, Destroys = 2, Assumed = 4, Report = 8 };

inline MethodInfo row(const char *name, const QString &what, int flags, const QList<MethodInfo::Parameter> &parameters)
{
    MethodInfo info;
    info.name = QString::fromLatin1(name);
    info.what = what;
    info.parameters = parameters;
    info.permission = Permission::System; // the API user stands above extensions
    info.changes = flags & Changes;
    info.destroys = flags & Destroys;
    info.assumed = flags & Assumed;
    info.report = flags & Report;
    return info;
}

QList<MethodInfo> setupMethods(); ///< session, contacts, extensions, trunks, routes, IVR
QList<MethodInfo> deskMethods(); ///< queues, conferences, paging, files, wake-up calls, calls

} // namespace Cordboard::K2Table
