// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/mirta/mirtaunusable.h"

#include "backends/mirta/mirtamethodtable.h"

#include <QCoreApplication>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

struct UnusableText
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::MirtaUnusable)
};

/// Not where it is only not known: a box that tells none of a request's kinds may have all.
bool isMissing(const MirtaHelp &help, const QString &request, const QString &kind, const QList<MethodInfo> &all)
{
    if (!help.isTold || request == "HELP"_L1) // an unknown request is answered with the help text, too [observed]
        return false;
    if (!help.has(request))
        return true;
    if (request == "INFO"_L1)
        return !help.hasInfo(kind);
    if (kind.isEmpty() || help.mentions(request, kind))
        return false;
    return std::any_of(all.begin(), all.end(), [&](const MethodInfo &other) {
        return other.name.section(u'.', 0, 0) == request && help.mentions(request, other.name.section(u'.', 1));
    });
}

} // namespace

QHash<QString, QString> mirtaUnusableMethods(const MirtaHelp &help, bool mayWrite, Permission permission)
{
    QHash<QString, QString> reasons;
    const QList<MethodInfo> all = mirtaMethodTable();
    for (const MethodInfo &method : all) {
        const QString request = method.name.section(u'.', 0, 0);
        if (isMissing(help, request, method.name.section(u'.', 1), all))
            reasons.insert(method.name, UnusableText::tr("This PBX does not list it in its help: it is older, or newer."));
        else if (method.permission == Permission::Administrator && permission == Permission::User)
            reasons.insert(method.name, UnusableText::tr("It takes the administrator's API key; this is a tenant's."));
        else if (method.changes && !mayWrite)
            reasons.insert(method.name, UnusableText::tr("The API key may only read."));
    }
    return reasons;
}

} // namespace Cordboard
