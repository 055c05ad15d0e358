// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/palmethods_p.h"
#include "backends/brekeke/palparser.h"

#include <QJsonArray>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstVariable = 6; ///< before it: enabled, tenant, name, password, two reserved. [doc] 5.23

QJsonArray routeValues(const PalRoute &route)
{
    QJsonArray values { route.enabled ? u"1"_s : u"0"_s, route.tenant, route.name, route.password, QString(), QString() };
    for (const QString &variable : route.variables)
        values.append(variable);
    // val 0 to val 6 are required; an empty string stands for one that is not needed. [doc] 5.26
    if (route.variables.isEmpty())
        values.append(QString());
    return values;
}

std::optional<QList<PalRoute>> readRoutes(const QJsonValue &result)
{
    if (!result.isArray())
        return std::nullopt;
    const QJsonArray array = result.toArray();
    // One route may come as its bare list of values.
    const bool single = !array.isEmpty() && !array.first().isArray();
    QList<PalRoute> routes;
    for (const QJsonValue &item : single ? QJsonArray { result } : array) {
        const QStringList v = Pal::texts(item);
        if (v.size() >= 3)
            routes.append({ v.at(0) == "1"_L1, v.at(1), v.at(2), v.value(3), v.mid(firstVariable) });
    }
    return routes;
}

std::optional<QJsonValue> readAnything(const QJsonValue &result)
{
    return result;
}

} // namespace

QFuture<Result<void>> PalMethods::createTenant(const QString &tenant)
{
    return act(u"createTenant"_s, { { u"tenant"_s, tenant } });
}

QFuture<Result<QStringList>> PalMethods::getTenantProperties(const QString &tenant, const QStringList &names)
{
    return ask<QStringList>(u"getTenantProperties"_s,
        { { u"tenant"_s, tenant }, { u"property_names"_s, QJsonArray::fromStringList(names) } }, Pal::textList);
}

QFuture<Result<void>> PalMethods::setTenantProperties(const QString &tenant, const QJsonObject &properties)
{
    return act(u"setTenantProperties"_s, { { u"tenant"_s, tenant }, { u"properties"_s, properties } });
}

QFuture<Result<QStringList>> PalMethods::getRouteTemplateNames()
{
    return ask<QStringList>(u"getRouteTemplateNames"_s, in({}), Pal::textList);
}

QFuture<Result<QList<PalRoute>>> PalMethods::getRouteVariables(const QString &tenant, const QString &templateName)
{
    return ask<QList<PalRoute>>(
        u"getRouteVariables"_s, { { u"tenant"_s, tenant }, { u"template"_s, templateName } }, readRoutes);
}

QFuture<Result<void>> PalMethods::insertRouteVariables(const QString &templateName, const PalRoute &route)
{
    return act(u"insertRouteVariables"_s, { { u"template"_s, templateName }, { u"values"_s, routeValues(route) } });
}

QFuture<Result<void>> PalMethods::updateRouteVariables(
    const QString &templateName, const PalRoute &route, bool updatePassword)
{
    return act(u"updateRouteVariables"_s,
        { { u"template"_s, templateName }, { u"update_password"_s, updatePassword ? u"true"_s : u"false"_s },
            { u"values"_s, routeValues(route) } });
}

QFuture<Result<void>> PalMethods::deleteRouteVariables(const QString &templateName, const QString &name)
{
    return act(u"deleteRouteVariables"_s, { { u"template"_s, templateName }, { u"name"_s, name } });
}

QFuture<Result<QJsonValue>> PalMethods::getAllDids()
{
    return ask<QJsonValue>(u"getAllDids"_s, in({}), readAnything);
}

QFuture<Result<void>> PalMethods::setDid(const PalDid &did)
{
    QJsonObject p { { u"template"_s, did.templateName }, { u"name"_s, did.name },
        { u"enabled"_s, did.enabled ? u"1"_s : u"0"_s } };
    for (auto it = did.variables.cbegin(); it != did.variables.cend(); ++it)
        p.insert(it.key(), it.value());
    return act(u"setDid"_s, p);
}

} // namespace Cordboard
