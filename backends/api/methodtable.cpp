// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/api/methodtable.h"

#include <QCoreApplication>

namespace Cordboard {

using namespace Qt::StringLiterals;

static MethodInfo::Parameter parameter(const QString &spec)
{
    MethodInfo::Parameter p;
    p.required = spec.endsWith(u'!');
    p.name = spec.section(u':', 0, 0);
    p.type = spec.section(u':', 1).remove(u'!');
    return p;
}

QList<MethodInfo> readMethodTable(std::span<const MethodRow> rows, const char *context)
{
    QList<MethodInfo> methods;
    methods.reserve(qsizetype(rows.size()));
    for (const MethodRow &row : rows) {
        MethodInfo method;
        method.name = QString::fromLatin1(row.name);
        method.what = QCoreApplication::translate(context, row.what);
        const QStringList specs = QString::fromLatin1(row.parameters).split(u' ', Qt::SkipEmptyParts);
        for (const QString &spec : specs)
            method.parameters.append(parameter(spec));
        method.permission = row.permission;
        method.changes = row.flags & MethodRow::Changes;
        method.destroys = row.flags & MethodRow::Destroys;
        method.assumed = row.flags & MethodRow::Assumed;
        method.report = row.flags & MethodRow::Report;
        methods.append(method);
    }
    return methods;
}

} // namespace Cordboard
