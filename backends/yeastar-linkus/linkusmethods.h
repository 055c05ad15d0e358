// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxbackend.h"

#include <QList>
#include <QUrlQuery>

namespace Cordboard {

/// One request that the PBX documents, on either surface: what the typed calls, `call`, `methods` and the tests all read.
struct LinkusMethod
{
    enum class Surface {
        OpenApi, ///< /openapi/v1.0, or another version if the name begins with one
        Own, ///< /api/v1.0: the extension's own session; the name begins with "linkus/"
        Sdk, ///< a method of the vendor's PBXOperator object, made of the above
        Session, ///< tokens: the session deals with them, nobody else may
    };
    Surface surface = Surface::OpenApi;
    bool post = false;
    MethodInfo info;
    /// From the server's root, such as "/openapi/v1.0/call/dial".
    QString path() const;
};

const QList<LinkusMethod> &linkusMethods();
/// nullptr: there is no such method.
const LinkusMethod *findLinkusMethod(const QString &name);
QList<MethodInfo> linkusMethodInfos();
/// The parameters as a query; lists are joined by commas.
QUrlQuery linkusQuery(const QJsonObject &parameters);

} // namespace Cordboard
