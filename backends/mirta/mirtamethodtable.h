// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxbackend.h"

namespace Cordboard {

/// Every documented request of proxyapi.php. A name with a point is a request type with its kind or action, such as INFO.queues;
/// the bare request type takes that as a parameter too.
QList<MethodInfo> mirtaMethodTable();

/// What a name of the table stands for; an empty request type: it is none of ours.
struct MirtaMethodCall
{
    QString reqtype;
    QJsonObject fixed; ///< parameters that the name implies
};
MirtaMethodCall mirtaMethodCall(const QString &name);

} // namespace Cordboard
