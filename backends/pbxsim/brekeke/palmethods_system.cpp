// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/brekeke/palmethods.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>

/// Section 7.7 of the protocol note and section 5 of the guide: the PBX itself, tenants, routes, timers, push.
namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

const QString ok = u"OK"_s;
const QString yes = u"true"_s;

PalReply ping(PalContext &, const PalParameters &)
{
    return u"pong"_s;
}

PalReply getProductInfo(PalContext &c, const PalParameters &)
{
    return QJsonValue(QJsonObject { { "version"_L1, c.settings.value(u"version"_s, u"3.16.3.4"_s) }, { "name"_L1, "Cordboard PBX simulator"_L1 },
        { "sip.wss.port"_L1, "10081"_L1 }, { "webphone.pal.ping_interval"_L1, "20000"_L1 }, { "webphone.pal.ping_timeout"_L1, "30000"_L1 },
        { "webphone.recents.max"_L1, "200"_L1 }, { "webphone.resource-line"_L1, c.office.lines().isEmpty() ? QString() : u"Line 1:"_s + c.office.lines().constFirst().id } });
}

PalReply getOptions(PalContext &, const PalParameters &)
{
    return QJsonValue(QJsonObject { { "pn"_L1, "true"_L1 }, { "sdn"_L1, "false"_L1 } });
}

/// Something to show that no one can use: there is no SIP side here.
QString opaqueToken(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().first(32));
}

PalReply createAuthHeader(PalContext &, const PalParameters &p)
{
    if (p.text("username"_L1).isEmpty())
        return PalReply::missing(u"username"_s);
    return opaqueToken(u"sip:"_s + p.text("username"_L1));
}

PalReply getToken(PalContext &c, const PalParameters &)
{
    return QJsonValue(QJsonObject { { "token"_L1, opaqueToken(u"web:"_s + c.peer.user()) } });
}

// --- push notifications: kept, never sent

bool ownsPhone(const PalContext &c, const QString &phone)
{
    return c.peer.permission() != Permission::User || phone == c.peer.user();
}

PalReply pnManage(PalContext &c, const PalParameters &p)
{
    const QString command = p.text("command"_L1);
    const QString user = p.text("username"_L1);
    // The one place where failure is spelt "Error:". [doc]
    if (user.isEmpty() || !ownsPhone(c, user))
        return u"Error: no permission"_s;
    const QString device = p.has("device_id"_L1) ? p.text("device_id"_L1) : p.text("endpoint"_L1);
    QStringList &devices = c.store.pushDevices[user];
    if (command == "add"_L1) {
        if (!QStringList { u"1"_s, u"2"_s, u"3"_s }.contains(p.text("service_id"_L1)) || device.isEmpty())
            return u"Error: service_id or device missing"_s;
        if (!devices.contains(device))
            devices.append(device);
    } else if (command == "remove"_L1) {
        if (device.isEmpty())
            devices.clear();
        else
            devices.removeAll(device);
    } else {
        return u"Error: unknown command"_s;
    }
    return u"Succeeded:"_s;
}

PalReply pnSend(PalContext &c, const PalParameters &p)
{
    const QString user = p.text("username"_L1);
    const QString type = p.text("type"_L1);
    if (user.isEmpty() || (type != "user"_L1 && type != "phone_id"_L1))
        return PalReply::missing(user.isEmpty() ? u"username"_s : u"type"_s);
    if (!ownsPhone(c, user))
        return PalReply::noPermission();
    c.store.pushesSent.append(p.all());
    while (c.store.pushesSent.size() > 100)
        c.store.pushesSent.removeFirst();
    return PalReply::succeeded();
}

PalReply getPnApplicationInfo(PalContext &, const PalParameters &p)
{
    if (p.text("appname"_L1).isEmpty())
        return PalReply::missing(u"appname"_s);
    return QJsonValue(QJsonObject { { "appid"_L1, opaqueToken(p.text("appname"_L1) + p.text("service_id"_L1)) }, { "desc"_L1, p.text("appname"_L1) } });
}

// --- tenants

PalReply createTenant(PalContext &c, const PalParameters &p)
{
    const QString tenant = p.text("tenant"_L1);
    if (tenant.isEmpty())
        return PalReply::missing(u"tenant"_s);
    if (c.store.tenants.contains(tenant))
        return { PalError::BadParameters, u"The tenant %1 already exists."_s.arg(tenant) };
    c.store.tenants.insert(tenant, { { u"tenantid"_s, tenant } });
    return yes;
}

PalReply getTenantProperties(PalContext &c, const PalParameters &p)
{
    const auto tenant = c.store.tenants.constFind(p.text("tenant"_L1));
    if (tenant == c.store.tenants.cend())
        return { PalError::BadParameters, u"No such tenant."_s };
    QJsonArray list;
    for (const QString &name : p.texts("property_names"_L1))
        list.append(tenant->value(name));
    return QJsonValue(list);
}

PalReply setTenantProperties(PalContext &c, const PalParameters &p)
{
    static const QStringList valid { u"tenantid"_s, u"desc"_s, u"maxrecordingsessions"_s, u"maxusers"_s, u"maxsessions"_s };
    const auto tenant = c.store.tenants.find(p.text("tenant"_L1));
    if (tenant == c.store.tenants.end())
        return { PalError::BadParameters, u"No such tenant."_s };
    const QJsonObject values = p.object("properties"_L1);
    for (const QString &name : values.keys())
        if (!valid.contains(name))
            return PalReply::missing(name);
    for (auto it = values.begin(); it != values.end(); ++it)
        tenant->insert(it.key(), palText(it.value()));
    return ok;
}

// --- routes and DIDs

/// v1..v9, w1..w9, x1..x9 at 6..32 of a route's values.
qsizetype variableIndex(const QString &name)
{
    static const QRegularExpression form(u"^([vwx])([1-9])$"_s);
    const QRegularExpressionMatch match = form.match(name);
    return match.hasMatch() ? 6 + 9 * u"vwx"_s.indexOf(match.captured(1)) + match.captured(2).toInt() - 1 : -1;
}

/// Seven are needed, the rest may be left out. [doc]
std::optional<PalStore::Route> routeFrom(const QStringList &values)
{
    if (values.size() < 7 || values.size() > PalStore::routeValues || values.at(2).isEmpty())
        return std::nullopt;
    PalStore::Route route = values;
    route.resize(PalStore::routeValues);
    return route;
}

PalReply getRouteTemplateNames(PalContext &c, const PalParameters &)
{
    return QJsonValue(QJsonArray::fromStringList(c.store.templates.keys()));
}

PalReply getRouteVariables(PalContext &c, const PalParameters &p)
{
    const auto routes = c.store.templates.constFind(p.text("template"_L1));
    if (routes == c.store.templates.cend())
        return { PalError::BadParameters, u"No such template."_s };
    QJsonArray list;
    for (const PalStore::Route &route : *routes)
        if (!p.has("tenant"_L1) || p.text("tenant"_L1).isEmpty() || route.value(1) == p.text("tenant"_L1))
            list.append(QJsonArray::fromStringList(route));
    return QJsonValue(list);
}

PalReply insertRouteVariables(PalContext &c, const PalParameters &p)
{
    const QString name = p.text("template"_L1);
    const auto route = routeFrom(p.texts("values"_L1));
    if (name.isEmpty() || !route)
        return PalReply::missing(name.isEmpty() ? u"template"_s : u"values"_s);
    if (c.store.route(name, route->value(2)))
        return { PalError::BadParameters, u"The route %1 already exists."_s.arg(route->value(2)) };
    c.store.templates[name].append(*route);
    return yes;
}

PalReply updateRouteVariables(PalContext &c, const PalParameters &p)
{
    auto values = routeFrom(p.texts("values"_L1));
    if (!values)
        return PalReply::missing(u"values"_s);
    PalStore::Route *route = c.store.route(p.text("template"_L1), values->value(2));
    if (!route)
        return { PalError::BadParameters, u"No such route."_s };
    if (!p.flag("update_password"_L1))
        (*values)[3] = route->value(3);
    *route = *values;
    return yes;
}

PalReply deleteRouteVariables(PalContext &c, const PalParameters &p)
{
    const QString name = p.text("template"_L1);
    const PalStore::Route *route = c.store.route(name, p.text("name"_L1));
    if (!route)
        return { PalError::BadParameters, u"No such route."_s };
    c.store.templates[name].removeAll(PalStore::Route(*route));
    return ok;
}

PalReply getAllDids(PalContext &c, const PalParameters &)
{
    QJsonArray list;
    for (auto it = c.store.templates.cbegin(); it != c.store.templates.cend(); ++it) {
        for (const PalStore::Route &route : it.value()) {
            QJsonObject row { { "template"_L1, it.key() }, { "name"_L1, route.value(2) }, { "enabled"_L1, route.value(0) } };
            for (qsizetype i = 6; i < route.size(); ++i)
                if (!route.at(i).isEmpty())
                    row.insert(u"vwx"_s.sliced((i - 6) / 9, 1) + QString::number((i - 6) % 9 + 1), route.at(i));
            list.append(row);
        }
    }
    return QJsonValue(list);
}

PalReply setDid(PalContext &c, const PalParameters &p)
{
    PalStore::Route *route = c.store.route(p.text("template"_L1), p.text("name"_L1));
    if (!route)
        return { PalError::BadParameters, u"No such route."_s };
    if (p.has("enabled"_L1))
        (*route)[0] = p.flag("enabled"_L1) ? u"1"_s : u"0"_s;
    const QJsonObject &all = p.all();
    for (auto it = all.begin(); it != all.end(); ++it)
        if (const qsizetype index = variableIndex(it.key()); index >= 0)
            (*route)[index] = palText(it.value());
    return ok;
}

// --- plan switch timers

std::optional<QString> timerKey(const PalContext &c, const PalParameters &p)
{
    const QString extension = p.text("extension"_L1);
    const int number = p.number("number"_L1, 1);
    bool known = c.office.person(extension) || c.store.extensions.value(extension).type == "conditional"_L1;
    for (const SimFlow &flow : c.office.flows())
        known = known || flow.config.number == extension;
    if (!known || number < 1 || number > 2)
        return std::nullopt;
    return extension + u'/' + QString::number(number);
}

PalReply getPlanSwitchTimer(PalContext &c, const PalParameters &p)
{
    const auto key = timerKey(c, p);
    if (!key)
        return PalReply::missing(u"extension"_s);
    return c.store.planTimers.value(*key, u"PAWDT"_s); // nothing in any part
}

PalReply setPlanSwitchTimer(PalContext &c, const PalParameters &p)
{
    // P<start-end-date>A<days-of-week>W<weeks>D<date-pattern>T<times> [doc]
    static const QRegularExpression form(u"^P(\\d{16})?A(\\d*)W(\\d*)D([^T]*)T([\\dhHmM]*)$"_s);
    const auto key = timerKey(c, p);
    if (!key)
        return PalReply::missing(u"extension"_s);
    if (c.peer.permission() == Permission::User && p.text("extension"_L1) != c.peer.user())
        return PalReply::noPermission();
    if (!form.match(p.text("schedule"_L1)).hasMatch())
        return PalReply::missing(u"schedule"_s);
    c.store.planTimers.insert(*key, p.text("schedule"_L1));
    return ok;
}

} // namespace

void addPalSystemMethods(PalMethods &methods)
{
    const auto add = [&methods](const QString &name, PalReply (*call)(PalContext &, const PalParameters &), Permission permission = Permission::User) {
        methods.insert(name, { permission, call });
    };
    add(u"ping"_s, ping);
    add(u"getProductInfo"_s, getProductInfo);
    add(u"getOptions"_s, getOptions);
    add(u"createAuthHeader"_s, createAuthHeader);
    add(u"getToken"_s, getToken);
    add(u"pnmanage"_s, pnManage);
    add(u"pnsend"_s, pnSend);
    add(u"getPnApplicationInfo"_s, getPnApplicationInfo);
    add(u"createTenant"_s, createTenant, Permission::System);
    add(u"getTenantProperties"_s, getTenantProperties, Permission::System);
    add(u"setTenantProperties"_s, setTenantProperties, Permission::System);
    add(u"getRouteVariables"_s, getRouteVariables, Permission::System);
    add(u"insertRouteVariables"_s, insertRouteVariables, Permission::System);
    add(u"updateRouteVariables"_s, updateRouteVariables, Permission::System);
    add(u"deleteRouteVariables"_s, deleteRouteVariables, Permission::System);
    add(u"getRouteTemplateNames"_s, getRouteTemplateNames, Permission::Administrator);
    add(u"getAllDids"_s, getAllDids, Permission::Administrator);
    add(u"setDid"_s, setDid, Permission::Administrator);
    add(u"getPlanSwitchTimer"_s, getPlanSwitchTimer);
    add(u"setPlanSwitchTimer"_s, setPlanSwitchTimer);
}

} // namespace Cordboard
