// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/palmethodtable.h"

#include "backends/api/methodtable.h"

#include <QCoreApplication>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

using enum MethodRow::Flag;

#define WHAT(text) QT_TRANSLATE_NOOP("Cordboard::PalMethodTable", text)

constexpr auto User = Permission::User;
constexpr auto Admin = Permission::Administrator;
constexpr auto System = Permission::System;

constexpr MethodRow rows[] = {
    { "barge", Admin, Changes, "tenant:string user:string! tid:number! listen:bool! speak:string!", WHAT("Lets somebody barge into a conversation") },
    { "callforward", Admin, Changes, "tenant:string rid:string! user:array!", WHAT("Forwards a conversation to a list of people") },
    { "cancelTransfer", User, Changes, "tenant:string tid:string!", WHAT("Cancels an attended transfer") },
    { "conference", User, Changes, "tenant:string talker_id:string!", WHAT("Makes an attended transfer a three-way conference") },
    { "createAuthHeader", User, Assumed, "username:string!", WHAT("Makes an authorization for a SIP log-in") },
    { "createExtension", Admin, Changes, "tenant:string extension:string! password:string login_password:string type:string!", WHAT("Creates an extension") },
    { "createTenant", System, Changes, "tenant:string!", WHAT("Creates a tenant") },
    { "deleteContact", User, Changes | Destroys | Assumed, "aid:array!", WHAT("Deletes contacts") },
    { "deleteExtension", Admin, Changes | Destroys, "tenant:string extension:string!", WHAT("Deletes an extension") },
    { "deleteNote", User, Changes | Destroys, "tenant:string name:string!", WHAT("Deletes a note") },
    { "deleteRouteVariables", System, Changes | Destroys, "template:string! name:string!", WHAT("Deletes a route and its variables") },
    { "device_token/create", User, Changes | Assumed, "tenant:string user:string! ip_address:string user_agent:string options:object", WHAT("Makes a token that stands for a finished second factor") },
    { "disconnect", User, Changes | Destroys, "tenant:string tid:string rid:string delay:number", WHAT("Ends a leg, or a whole call") },
    { "getAllDids", Admin, Report, "tenant:string", WHAT("Routes that are configured as direct numbers") },
    { "getAppData", User, Assumed, "data_id:string!", WHAT("Reads what a program stored for this user") },
    { "getContact", User, Reads, "aid:string!", WHAT("Reads a contact") },
    { "getContactList", User, Reads, "phonebook:string shared:bool search_text:string offset:number limit:number", WHAT("Searches contacts") },
    { "getExtensionProperties", User, Reads, "tenant:string extension:string! property_names:array!", WHAT("Reads properties of an extension") },
    { "getExtensions", Admin, Reads, "tenant:string pattern:string! limit:number! type:string! property_names:array offset:number", WHAT("Lists extensions") },
    { "getNote", User, Reads, "tenant:string name:string!", WHAT("Reads a note") },
    { "getNoteNames", User, Report, "tenant:string", WHAT("Notes") },
    { "getOptions", User, Reads, "", WHAT("Tells which optional features the PBX has") },
    { "getPhoneAppliContact", User, Assumed, "tenant:string user:string! tel:string!", WHAT("Looks a caller up in PhoneAppli") },
    { "getPhonebooks", User, Report, "", WHAT("Phone books") },
    { "getPlanSwitchTimer", User, Reads, "extension:string! number:string", WHAT("Reads the timer that switches plans") },
    { "getPnApplicationInfo", User, Reads, "appname:string! service_id:string!", WHAT("Tells about a program that uses push messages") },
    { "getProductInfo", User, Assumed, "webphone:string", WHAT("Tells the version and the web phone's settings") },
    { "getRouteTemplateNames", Admin, Reads, "tenant:string", WHAT("Lists the route templates") },
    { "getRouteVariables", System, Reads, "tenant:string! template:string!", WHAT("Lists the routes of a template") },
    { "getTalkerInfo", User, Reads, "tenant:string room_id:string! talker_id:string", WHAT("Tells who is in a call") },
    { "getTenantProperties", System, Reads, "tenant:string! property_names:array!", WHAT("Reads properties of a tenant") },
    { "getToken", User, Assumed, "", WHAT("Makes a token for the PBX's web pages") },
    { "hold", User, Changes | Assumed, "tenant:string tid:string!", WHAT("Puts the others on hold") },
    { "insertRouteVariables", System, Changes, "template:string! values:array!", WHAT("Adds a route") },
    { "line", User, Changes | Assumed, "line:string! status:string!", WHAT("Reserves or frees a shared line") },
    { "makeCall", User, Changes, "tenant:string user:string! from:string! to:array! type:string! phone:string auto_answer:string line:string", WHAT("Places a call") },
    { "mfa/check", User, Assumed, "tenant:string user:string! sess_key:string! code:string!", WHAT("Checks a second factor") },
    { "mfa/start", User, Assumed, "tenant:string user:string! ip_address:string", WHAT("Starts a second factor") },
    { "park", User, Changes, "tenant:string tid:string! number:string!", WHAT("Parks a call") },
    { "ping", User, Assumed, "", WHAT("Answers, and nothing else") },
    { "pnmanage", User, Changes, "command:string! username:string! service_id:string application_id:string device_id:string endpoint:string key:string auth_secret:string user_agent:string", WHAT("Adds or removes a device for push messages") },
    { "pnsend", User, Changes, "username:string! type:string! message:string! title:string button:string sound_file:string image_file:string expires:number counter:number priority:number", WHAT("Sends a push message") },
    { "remoteControl", User, Changes, "tenant:string talker_id:string! action:string!", WHAT("Makes a phone go off hook or hold") },
    { "searchExtensions", User, Assumed, "condition:object! tenant_condition:object property_names:array limit:number", WHAT("Searches extensions") },
    { "sendDTMF", User, Changes | Assumed, "tenant:string talker_id:string! signal:string!", WHAT("Sends a key's tone") },
    { "setAppData", User, Changes | Assumed, "data_id:string! data:object!", WHAT("Stores a program's data for this user") },
    { "setContact", User, Changes, "aid:string phonebook:string! shared:bool display_name:string info:object!", WHAT("Creates or changes a contact") },
    { "setDid", Admin, Changes, "template:string! name:string! enabled:string v1:string v2:string v3:string v4:string v5:string v6:string v7:string v8:string v9:string w1:string w2:string w3:string w4:string w5:string w6:string w7:string w8:string w9:string x1:string x2:string x3:string x4:string x5:string x6:string x7:string x8:string x9:string", WHAT("Changes a route that is configured as a direct number") },
    { "setExtensionProperties", User, Changes, "tenant:string extension:string! properties:object!", WHAT("Writes properties of an extension") },
    { "setNote", User, Changes, "tenant:string name:string! description:string! useraccess:string! note:string!", WHAT("Creates or changes a note") },
    { "setPlanSwitchTimer", User, Changes, "extension:string! number:string schedule:string!", WHAT("Writes the timer that switches plans") },
    { "setTenantProperties", System, Changes, "tenant:string! properties:object!", WHAT("Writes properties of a tenant") },
    { "startRecording", User, Changes, "tenant:string tid:string!", WHAT("Starts recording") },
    { "stopRecording", User, Changes, "tenant:string tid:string!", WHAT("Stops recording") },
    { "transfer", User, Changes, "tenant:string user:string! tid:string! mode:string", WHAT("Transfers a call, blind or attended") },
    { "unhold", User, Changes | Assumed, "tenant:string tid:string!", WHAT("Takes the others back from hold") },
    { "unpark", User, Changes, "tenant:string user:string! number:string!", WHAT("Fetches a parked call") },
    { "updateRouteVariables", System, Changes, "template:string! update_password:bool! values:array!", WHAT("Changes a route") },
};

#undef WHAT

} // namespace

QList<MethodInfo> palMethodTable()
{
    return readMethodTable(rows, "Cordboard::PalMethodTable");
}

} // namespace Cordboard
