// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/ipcortex/ipcxmethodtable.h"

#include "backends/api/methodtable.h"

#include <QCoreApplication>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

using enum MethodRow::Flag;

#define WHAT(text) QT_TRANSLATE_NOOP("Cordboard::IpcxMethodTable", text)

constexpr auto User = Permission::User;
constexpr auto Admin = Permission::Administrator;

constexpr MethodRow rows[] = {
    // The hosted library [doc]
    { "PBX.startFeed", User, Changes, "device:bool deviceMin:bool mailbox:bool queue:bool presence:bool pingtime:number maxWSRetryTime:number", WHAT("Starts or resumes the live feed with these data") },
    { "PBX.pauseFeed", User, Changes, "", WHAT("Pauses the live feed") },
    { "PBX.stopFeed", User, Changes, "", WHAT("Stops the live feed") },
    { "PBX.idle", User, Changes | Assumed, "enable:bool!", WHAT("Lets the live feed tell only what concerns this user, or everything") },
    { "PBX.fetchData", User, Reads, "", WHAT("Fetches everything once, without a feed") },
    { "PBX.enableTags", User, Changes, "", WHAT("Fetches the tags of people and keeps them up to date") },
    { "PBX.disableTags", User, Changes, "", WHAT("Discards the tags and no longer keeps them up to date") },
    { "PBX.REST", User, Changes, "path:string! data:object", WHAT("Makes a REST call with the library's session") },
    { "PBX.getLines", User, Reads, "owned:bool immediate:bool", WHAT("Lists this user's lines") },
    { "PBX.getAddressbook", User, Report, "", WHAT("Address book") },
    { "PBX.clock", User, Reads | Assumed, "", WHAT("Compares this computer's clock with the server's") },
    { "PBX.iceServers", User, Changes | Assumed, "stun:string! turn:array!", WHAT("Replaces the STUN and TURN servers of the library's softphone") },
    { "PBX.httpStopReuse", User, Changes, "", WHAT("Lets the library use a new request object for each request") },
    { "Auth.login", User, Reads, "username:string password:string checkonly:bool", WHAT("Checks a log-in") },
    { "Auth.logout", User, Changes | Destroys, "", WHAT("Logs out: the session of this program ends") },
    { "Auth.exit", User, Changes | Destroys, "logout:bool", WHAT("Goes offline, saves the history and frees the softphone's password; logs out if wanted") },
    { "Auth.getSubID", User, Reads, "", WHAT("Makes an identifier for one more session of the same user") },
    { "Auth.setHost", User, Changes, "url:string!", WHAT("Tells the library where its PABX is") },
    { "Device.dial", User, Changes, "device:string! number:string!", WHAT("Dials from one of this user's phones") },
    { "Device.history", User, Changes, "device:string! on:bool!", WHAT("Lets the library keep a phone's call history") },
    { "Extension.dial", User, Changes, "extension:string! device:string!", WHAT("Dials an extension from one of this user's phones") },
    { "Contact.dial", User, Changes, "contact:string! device:string!", WHAT("Dials a person from one of this user's phones") },
    { "Contact.tags", User, Changes, "contact:string! tags:array!", WHAT("Replaces a person's tags") },
    { "Address.tags", User, Changes, "address:string! tags:array!", WHAT("Replaces the tags of an address book entry") },
    { "Call.talk", User, Changes, "call:string!", WHAT("Answers or resumes one of this user's calls") },
    { "Call.hold", User, Changes, "call:string!", WHAT("Puts one of this user's calls on hold") },
    { "Call.hangup", User, Changes | Destroys, "call:string!", WHAT("Ends one of this user's calls") },
    { "Call.send", User, Changes, "call:string! number:string!", WHAT("Sends a waiting call elsewhere") },
    { "Call.transfer", User, Changes | Assumed, "call:string! number:string!", WHAT("Hands one of this user's calls over") },
    { "Call.attended", User, Changes | Assumed, "call:string! cid:string! device:string!", WHAT("Joins two calls of this user") },
    // REST [doc] and [client]
    { "rest/auth", User, Reads, "auth:object!", WHAT("Checks a log-in or an auth key and tells who it is") },
    { "rest/auth/logout", User, Changes | Destroys, "auth:object!", WHAT("Logs out: the session ends") },
    { "rest/call/read", User, Report, "type:string scope:object columns:array order:array auth:object", WHAT("Call records; without more said, today's") },
    { "rest/dialplan/readcal", User, Report, "type:string scope:object auth:object", WHAT("Night mode calendar") },
    { "rest/dialplan/createcal", Admin, Changes, "type:string! values:object! auth:object", WHAT("Adds an event to the night mode calendar") },
    // Commands of older PABXes [client]
    { "api/login", User, Reads, "sessionUser:string sessionPass:string", WHAT("Logs in; without a name it tells who is logged in") },
    { "api/logout", User, Changes | Destroys, "", WHAT("Logs out: the session of this program ends") },
    { "api/exit", User, Changes | Destroys, "offline:bool history:bool ocm2config:bool pass:bool", WHAT("Goes offline and saves what is kept for this user") },
    { "api/selcompany", User, Changes, "company:string!", WHAT("Chooses the company to work for") },
    { "api/refresh", User, Reads, "data:string!", WHAT("Tells people, phones and extensions (livefeed, lines, users), addresses (address) or the chat roster (roster)") },
    { "api/gettime", User, Reads, "", WHAT("Tells the server's time") },
    { "api/call", User, Changes, "number:string! autohold:bool autoanswer:bool line:string mac:string!", WHAT("Dials from a phone") },
    { "api/hangup", User, Changes | Destroys, "hangup:string! device:string!", WHAT("Ends a call") },
    { "api/talkhold", User, Changes, "hold:string! call:string! device:string!", WHAT("Answers or resumes (talk) or holds (hold) a call") },
    { "api/transfer", User, Changes, "transfer:string! number:string! device:string!", WHAT("Hands a call over") },
    { "api/attended", User, Changes, "attended:string! device:string! dest:string! ddevice:string!", WHAT("Joins two calls") },
    { "api/opt", User, Changes, "opt:string! exten:string! mac:string!", WHAT("Opts a phone in or out of an extension, up to half a minute later") },
    { "api/create", User, Changes, "type:string! name:string! number:string id:string autoclean:number", WHAT("Creates an address or a chat room") },
    { "api/edit", User, Changes, "type:string! key:string! name:string number:string", WHAT("Changes an address") },
    { "api/delete", User, Changes | Destroys, "type:string! key:string!", WHAT("Deletes an address") },
    { "api/load", User, Reads, "type:string!", WHAT("Reads what is kept for this user, in base64") },
    { "api/save", User, Changes, "type:string! data:string!", WHAT("Keeps something for this user, in base64") },
    { "api/status", User, Changes, "show:string! status:string", WHAT("Sets this user's chat presence") },
    { "api/connect", User, Changes, "cid:string!", WHAT("Asks a person for the chat roster") },
    { "api/connectext", User, Changes, "jid:string!", WHAT("Asks somebody outside for the chat roster") },
    { "api/request", User, Changes, "id:string!", WHAT("Repeats a request for the chat roster") },
    { "api/accept", User, Changes, "id:string!", WHAT("Accepts a request for the chat roster") },
    { "api/disconnect", User, Changes | Destroys, "id:string!", WHAT("Removes somebody from the chat roster") },
    { "api/link", User, Changes | Assumed, "id:string! cid:string", WHAT("Adds a person to a chat room") },
    { "api/linkext", User, Changes | Assumed, "id:string! jid:string", WHAT("Adds somebody outside to a chat room") },
    { "api/join", User, Changes | Assumed, "id:string!", WHAT("Joins a chat room") },
    { "api/unjoin", User, Changes | Assumed, "id:string!", WHAT("Stops listening to a chat room") },
    { "api/leave", User, Changes | Destroys | Assumed, "id:string!", WHAT("Leaves a chat room") },
    { "api/post", User, Changes | Assumed, "id:string! msg:string!", WHAT("Says something in a chat room") },
    { "api/modify", User, Changes | Assumed, "id:string! name:string", WHAT("Changes a chat room") },
    { "api/rtcreset", User, Changes | Destroys, "pass:string", WHAT("Gives the softphone a new password") },
};

#undef WHAT

} // namespace

QList<MethodInfo> ipcxMethodTable()
{
    return readMethodTable(rows, "Cordboard::IpcxMethodTable");
}

} // namespace Cordboard
