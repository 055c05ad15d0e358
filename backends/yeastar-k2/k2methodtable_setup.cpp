// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-k2/k2methodtable_p.h"

namespace Cordboard {

using namespace K2Table;

QList<MethodInfo> K2Table::setupMethods()
{
    return {
        row("login", Text::tr("Log in; the session does it by itself."), 0, { { QStringLiteral("username"), QStringLiteral("string"), true, Text::tr("API user") }, { QStringLiteral("password"), QStringLiteral("string"), true, Text::tr("MD5 of the password in lower-case hex") }, { QStringLiteral("version"), QStringLiteral("string"), false, Text::tr("Format of events, 2.0.0") }, { QStringLiteral("port"), QStringLiteral("string"), false, Text::tr("Port for events on this side") }, { QStringLiteral("url"), QStringLiteral("string"), false, Text::tr("Where events go") }, { QStringLiteral("urltag"), QStringLiteral("string"), false, Text::tr("1: url is host:port/path") } }),
        row("token/refresh", Text::tr("Exchange the token (Cloud)."), Changes | Assumed, { { QStringLiteral("refreshtoken"), QStringLiteral("string"), true, Text::tr("From the log-in") } }),
        row("heartbeat", Text::tr("Prolong the token, or send events elsewhere."), 0, { { QStringLiteral("ipaddr"), QStringLiteral("string"), false, Text::tr("Host for events") }, { QStringLiteral("port"), QStringLiteral("string"), false, Text::tr("Port for events") }, { QStringLiteral("url"), QStringLiteral("string"), false, Text::tr("Where events go") }, { QStringLiteral("urltag"), QStringLiteral("string"), false, Text::tr("1: url is host:port/path") } }),
        row("deviceinfo/query", Text::tr("Name, serial number, firmware and time of the PBX."), 0, {}),
        row("logout", Text::tr("Give the token back."), Changes, {}),
        row("companycontacts/query", Text::tr("Company contacts."), Assumed, { { QStringLiteral("id"), QStringLiteral("string"), true, Text::tr("Contact, or \"all\"") } }),
        row("companycontacts/add", Text::tr("Add a company contact."), Changes | Assumed, { { QStringLiteral("firstname"), QStringLiteral("string"), false, Text::tr("First name") }, { QStringLiteral("lastname"), QStringLiteral("string"), false, Text::tr("Last name") }, { QStringLiteral("company"), QStringLiteral("string"), false, Text::tr("Company") }, { QStringLiteral("email"), QStringLiteral("string"), false, Text::tr("E-mail") }, { QStringLiteral("business"), QStringLiteral("string"), false, Text::tr("Number at work") }, { QStringLiteral("mobile"), QStringLiteral("string"), false, Text::tr("Mobile number") }, { QStringLiteral("..."), QStringLiteral("object"), false, Text::tr("Any further field of the configuration") } }),
        row("companycontacts/update", Text::tr("Change a company contact."), Changes | Assumed, { { QStringLiteral("id"), QStringLiteral("string"), true, Text::tr("Contact") }, { QStringLiteral("..."), QStringLiteral("object"), false, Text::tr("Any further field of the configuration") } }),
        row("companycontacts/delete", Text::tr("Delete a company contact."), Changes | Destroys | Assumed, { { QStringLiteral("id"), QStringLiteral("string"), true, Text::tr("Contact") } }),
        row("extension/list", Text::tr("All extensions with their state."), 0, {}),
        row("extension/query", Text::tr("Configuration of extensions."), 0, { { QStringLiteral("number"), QStringLiteral("string"), true, Text::tr("Extension number, several with commas, or \"all\"") } }),
        row("extension/query_call", Text::tr("Calls of extensions."), 0, { { QStringLiteral("number"), QStringLiteral("string"), true, Text::tr("Extension number, several with commas, or \"all\"") } }),
        row("extension/add", Text::tr("Add an extension."), Changes, { { QStringLiteral("number"), QStringLiteral("string"), true, Text::tr("Extension number") }, { QStringLiteral("username"), QStringLiteral("string"), false, Text::tr("Name") }, { QStringLiteral("..."), QStringLiteral("object"), false, Text::tr("Any further field of the configuration") } }),
        row("extension/update", Text::tr("Change an extension."), Changes, { { QStringLiteral("number"), QStringLiteral("string"), true, Text::tr("Extension number") }, { QStringLiteral("dnd"), QStringLiteral("string"), false, Text::tr("on or off") }, { QStringLiteral("alwaysforward"), QStringLiteral("string"), false, Text::tr("on or off") }, { QStringLiteral("..."), QStringLiteral("object"), false, Text::tr("Any further field of the configuration") } }),
        row("extension/delete", Text::tr("Delete an extension."), Changes | Destroys, { { QStringLiteral("number"), QStringLiteral("string"), true, Text::tr("Extension number") } }),
        row("extensiongroup/query", Text::tr("Extension groups."), Assumed, { { QStringLiteral("id"), QStringLiteral("string"), true, Text::tr("Group, or \"all\"") } }),
        row("extensiongroup/add", Text::tr("Add an extension group."), Changes | Assumed, { { QStringLiteral("name"), QStringLiteral("string"), true, Text::tr("Name") }, { QStringLiteral("extensions"), QStringLiteral("string"), false, Text::tr("Members, with commas") } }),
        row("extensiongroup/update", Text::tr("Change an extension group."), Changes | Assumed, { { QStringLiteral("id"), QStringLiteral("string"), true, Text::tr("Group") }, { QStringLiteral("..."), QStringLiteral("object"), false, Text::tr("Any further field of the configuration") } }),
        row("extensiongroup/delete", Text::tr("Delete an extension group."), Changes | Destroys | Assumed, { { QStringLiteral("id"), QStringLiteral("string"), true, Text::tr("Group") } }),
        row("trunk/list", Text::tr("All trunks with their state."), 0, {}),
        row("trunk/query_siptrunk", Text::tr("Configuration of SIP trunks."), Assumed, { { QStringLiteral("trunkname"), QStringLiteral("string"), true, Text::tr("Trunk, or \"all\"") } }),
        row("trunk/add_siptrunk", Text::tr("Add a SIP trunk."), Changes | Assumed, { { QStringLiteral("trunkname"), QStringLiteral("string"), true, Text::tr("Trunk") }, { QStringLiteral("..."), QStringLiteral("object"), false, Text::tr("Any further field of the configuration") } }),
        row("trunk/update_siptrunk", Text::tr("Change a SIP trunk."), Changes | Assumed, { { QStringLiteral("trunkname"), QStringLiteral("string"), true, Text::tr("Trunk") }, { QStringLiteral("..."), QStringLiteral("object"), false, Text::tr("Any further field of the configuration") } }),
        row("trunk/delete_siptrunk", Text::tr("Delete a SIP trunk."), Changes | Destroys | Assumed, { { QStringLiteral("trunkname"), QStringLiteral("string"), true, Text::tr("Trunk") } }),
        row("inroute/query", Text::tr("Inbound routes."), Assumed, { { QStringLiteral("routename"), QStringLiteral("string"), true, Text::tr("Route, or \"all\"") } }),
        row("inroute/add", Text::tr("Add an inbound route."), Changes | Assumed, { { QStringLiteral("routename"), QStringLiteral("string"), true, Text::tr("Route") }, { QStringLiteral("..."), QStringLiteral("object"), false, Text::tr("Any further field of the configuration") } }),
        row("inroute/update", Text::tr("Change an inbound route."), Changes | Assumed, { { QStringLiteral("routename"), QStringLiteral("string"), true, Text::tr("Route") }, { QStringLiteral("..."), QStringLiteral("object"), false, Text::tr("Any further field of the configuration") } }),
        row("inroute/delete", Text::tr("Delete an inbound route."), Changes | Destroys | Assumed, { { QStringLiteral("routename"), QStringLiteral("string"), true, Text::tr("Route") } }),
        row("outroute/query", Text::tr("Outbound routes."), Assumed, { { QStringLiteral("routename"), QStringLiteral("string"), true, Text::tr("Route, or \"all\"") } }),
        row("outroute/add", Text::tr("Add an outbound route."), Changes | Assumed, { { QStringLiteral("routename"), QStringLiteral("string"), true, Text::tr("Route") }, { QStringLiteral("..."), QStringLiteral("object"), false, Text::tr("Any further field of the configuration") } }),
        row("outroute/update", Text::tr("Change an outbound route."), Changes | Assumed, { { QStringLiteral("routename"), QStringLiteral("string"), true, Text::tr("Route") }, { QStringLiteral("..."), QStringLiteral("object"), false, Text::tr("Any further field of the configuration") } }),
        row("outroute/delete", Text::tr("Delete an outbound route."), Changes | Destroys | Assumed, { { QStringLiteral("routename"), QStringLiteral("string"), true, Text::tr("Route") } }),
        row("ivr/query", Text::tr("IVRs."), Assumed, { { QStringLiteral("number"), QStringLiteral("string"), true, Text::tr("IVR, or \"all\"") } }),
        row("ivr/update", Text::tr("Change an IVR."), Changes | Assumed, { { QStringLiteral("number"), QStringLiteral("string"), true, Text::tr("IVR") }, { QStringLiteral("..."), QStringLiteral("object"), false, Text::tr("Any further field of the configuration") } }),
    };
}

} // namespace Cordboard
