// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/ipcortex/ipcxunusable.h"

#include "backends/ipcortex/ipcxmethodtable.h"

#include <QCoreApplication>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

struct UnusableText
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::IpcxUnusable)
};

} // namespace

QHash<QString, QString> ipcxUnusableMethods(bool isHosted, bool hasRest, const QStringList &lacking)
{
    QHash<QString, QString> reasons;
    const QList<MethodInfo> all = ipcxMethodTable();
    for (const MethodInfo &method : all) {
        const QString &name = method.name;
        if (name.startsWith("rest/"_L1)) {
            if (!hasRest)
                reasons.insert(name, UnusableText::tr("This PABX does not answer REST requests."));
        } else if (name.startsWith("api/"_L1)) {
            if (isHosted)
                reasons.insert(name, UnusableText::tr("Only the polled feed of older PABXes has this command; the PABX's own library is in use."));
        } else if (!isHosted) {
            reasons.insert(name, UnusableText::tr("Only the PABX's own library has this method; the polled feed is in use."));
        } else if (lacking.contains(name)) {
            reasons.insert(name, UnusableText::tr("The library of this PABX does not have it: its version is older, or newer."));
        }
    }
    return reasons;
}

} // namespace Cordboard
