// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/mirta/mirtamethodtable.h"

#include "backends/api/methodtable.h"

#include <QCoreApplication>
#include <QHash>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

using enum MethodRow::Flag;

#define WHAT(text) QT_TRANSLATE_NOOP("Cordboard::MirtaMethodTable", text)

constexpr auto User = Permission::User;
constexpr auto Admin = Permission::Administrator;
#define CDRS "tenant:string start:time end:time phone:string calleridnum:string direction:string disposition:string whoanswered:string uniqueid:string"

constexpr MethodRow rows[] = {
    { "AGENT.LISTQUEUES", User, Assumed, "tenant:string extension:string!", WHAT("Lists the queues of an agent") },
    { "AGENT.pause", User, Changes, "tenant:string extension:string! queue:string! pausereason:string", WHAT("Pauses an agent in a queue") },
    { "AGENT.unpause", User, Changes, "tenant:string extension:string! queue:string!", WHAT("Ends an agent's pause") },
    { "ATXTRANSFER", User, Changes | Assumed, "tenant:string channel:string! dest:string!", WHAT("Begins an attended transfer") },
    { "BALANCE", Admin, Changes, "tenant:string! amount:number! description:string", WHAT("Adds to a tenant's balance; a negative amount subtracts") },
    { "BLFS", User, Reads, "tenant:string", WHAT("Tells every lamp: phones and flows") },
    { "CAMPAIGN.pause", User, Changes, "tenant:string campaign:string!", WHAT("Pauses a call campaign") },
    { "CAMPAIGN.resume", User, Changes, "tenant:string campaign:string!", WHAT("Lets a call campaign go on") },
    { "CAMPAIGN.start", User, Changes, "tenant:string campaign:string!", WHAT("Starts a campaign that runs on demand") },
    { "CAMPAIGN.stop", User, Changes, "tenant:string campaign:string!", WHAT("Stops a campaign that runs on demand") },
    { "CHANNEL", User, Reads, "tenant:string channel:string!", WHAT("Tells everything about a channel") },
    { "CHANNELS", User, Assumed, "tenant:string nodename:string", WHAT("Lists the channels") },
    { "CHANSIPPEERS", User, Report, "tenant:string", WHAT("Registered SIP phones") },
    { "CHECKAUTH", User, Assumed, "username:string! password:string!", WHAT("Checks a log-in and tells its privileges") },
    { "COUNTCALLS", User, Reads, "tenant:string", WHAT("Counts the calls") },
    { "COUNTCHANNELS", Admin, Reads, "tenant:string nodename:string", WHAT("Counts the channels") },
    { "COUNTPEERS", User, Report, "tenant:string", WHAT("Phones on each node") },
    { "DIAL", User, Changes, "tenant:string source:string! dest:string! account:string var:string dialtimeout:number timeout:number sourceclid:string destclid:string recording:string autoanswer:string nofollow:string server:string", WHAT("Rings one number and connects it with another") },
    { "DND.get", User, Assumed, "tenant:string number:string!", WHAT("Tells whether somebody must not be disturbed (newer boxes)") },
    { "DND.set", User, Changes | Assumed, "tenant:string number:string! value:string", WHAT("Switches do not disturb; an empty value is off (newer boxes)") },
    { "FLOWS", User, Reads, "tenant:string", WHAT("Lists the flows, such as day and night") },
    { "GETCURRENTCALLS", User, Assumed, "tenant:string phone:string! multiple:string", WHAT("Finds the calls of a number (newer boxes)") },
    { "HANGUP", User, Changes | Destroys | Assumed, "tenant:string channel:string extension:string number:string fast:string", WHAT("Ends a channel") },
    { "HELP", User, Reads, "tenant:string", WHAT("The PBX's own help text") },
    { "INFO.agents", User, Report, "tenant:string queue:queue", WHAT("Agents of the queues") },
    { "INFO.agentsconnected", User, Report, "tenant:string queue:queue", WHAT("Agents that are logged in") },
    { "INFO.agentsdelay", User, Report, "tenant:string queue:queue", WHAT("How fast agents answer") },
    { "INFO.balance", User, Report, "tenant:string", WHAT("Credit that is left") },
    { "INFO.call", User, Assumed, "tenant:string id:string!", WHAT("Tells what became of a dialled call") },
    { "INFO.cdrs", User, Report, CDRS, WHAT("Call records in full") },
    { "INFO.config", User, Report, "tenant:string", WHAT("Limits of the tenant") },
    { "INFO.dids", User, Report, "tenant:string", WHAT("Direct numbers") },
    { "INFO.extensions", User, Reads, "tenant:string id:string number:string", WHAT("Lists the extensions") },
    { "INFO.extstate", User, Reads, "tenant:string ext:string!", WHAT("Asks the PBX for an extension's call just now (newer boxes)") },
    { "INFO.flow", User, Reads, "tenant:string id:string!", WHAT("Tells a flow's state") },
    { "INFO.inforecording", User, Reads, "tenant:string id:string!", WHAT("Tells about a recording (newer boxes)") },
    { "INFO.outdialed", User, Report, "tenant:string", WHAT("Calls that extensions dialled out") },
    { "INFO.playrecording", User, Reads, "tenant:string id:string!", WHAT("Gets a recording to play (newer boxes)") },
    { "INFO.queue", User, Report, "tenant:string id:queue!", WHAT("State and statistics of a queue") },
    { "INFO.queuecallers", User, Assumed | Report, "tenant:string id:queue!", WHAT("Who waits in a queue") },
    { "INFO.queuelogs", User, Report, "tenant:string queue:queue start:time end:time", WHAT("Calls that queues handled") },
    { "INFO.queues", User, Reads, "tenant:string", WHAT("Lists the queues") },
    { "INFO.recording", User, Reads, "tenant:string id:string!", WHAT("Gets a call's recording") },
    { "INFO.recordings", User, Assumed, "tenant:string id:string", WHAT("Lists recordings (newer boxes)") },
    { "INFO.regstate", User, Assumed, "tenant:string ext:string!", WHAT("Asks the PBX for an extension's registration (newer boxes)") },
    { "INFO.simplecdrs", User, Report, CDRS, WHAT("Call records in short") },
    { "INFO.transcript", User, Assumed, "tenant:string id:string!", WHAT("Gets a recording's transcript (newer boxes)") },
    { "INFO.variable", User, Assumed, "tenant:string id:string!", WHAT("Tells a variable's value (newer boxes)") },
    { "INFO.voicemail", User, Changes | Assumed, "tenant:string id:string!", WHAT("Gets a voicemail message; it may count as heard then") },
    { "INFO.voicemailtranscript", User, Assumed, "tenant:string id:string!", WHAT("Gets a voicemail message's transcript") },
    { "MANAGEDB.add", Admin, Changes, "tenant:string object:string! jsondata:object!", WHAT("Adds an object to the database") },
    { "MANAGEDB.get", Admin, Reads, "tenant:string object:string! objectid:string!", WHAT("Reads an object of the database") },
    { "MANAGEDB.getbinary", Admin, Reads, "tenant:string object:string! objectid:string!", WHAT("Gets a media file") },
    { "MANAGEDB.getextensions", Admin, Reads, "tenant:string object:string! objectid:string!", WHAT("Lists the extensions of a hunt list") },
    { "MANAGEDB.list", Admin, Reads, "tenant:string object:string!", WHAT("Lists objects of the database: tenant, custom, customtypes, phone, mediafile, huntlist") },
    { "MANAGEDB.setextensions", Admin, Changes | Destroys, "tenant:string object:string! objectid:string! jsondata:object!", WHAT("Replaces the extensions of a hunt list") },
    { "MANAGEDB.update", Admin, Changes | Destroys, "tenant:string object:string! objectid:string! jsondata:object!", WHAT("Overwrites an object of the database") },
    { "MANAGEDB.updatebinary", Admin, Changes | Destroys, "tenant:string object:string! objectid:string! jsondata:object!", WHAT("Replaces a media file") },
    { "MEDIAFILE.getaudio", User, Reads, "tenant:string objectid:string!", WHAT("Gets a media file's audio") },
    { "PEERS", User, Report, "tenant:string", WHAT("Registered phones") },
    { "PHONEBOOK.add", User, Changes, "tenant:string phonebook:string! values:object! jsondata:object", WHAT("Adds an entry to a phone book") },
    { "PHONEBOOK.cleanall", User, Changes | Destroys | Assumed, "tenant:string phonebook:string!", WHAT("Deletes all entries of a phone book (newer boxes)") },
    { "PHONEBOOK.delete", User, Changes | Destroys, "tenant:string phonebook:string! peid:string!", WHAT("Deletes an entry of a phone book") },
    { "PHONEBOOK.getall", User, Assumed, "tenant:string phonebook:string!", WHAT("Lists a phone book (newer boxes)") },
    { "PHONEBOOK.query", User, Reads, "tenant:string phonebook:string! field:string! value:string!", WHAT("Searches a phone book; % stands for anything") },
    { "PHONEBOOKS.list", User, Assumed, "tenant:string", WHAT("Lists the phone books (newer boxes)") },
    { "QUEUE.add", User, Changes, "tenant:string id:string! extension:string! type:string paused:string penalty:number", WHAT("Logs an agent into a queue (newer boxes)") },
    { "QUEUE.clean", User, Changes | Destroys | Assumed, "tenant:string id:string!", WHAT("Logs all agents out of a queue (newer boxes)") },
    { "QUEUE.del", User, Changes, "tenant:string id:string! extension:string!", WHAT("Logs an agent out of a queue (newer boxes)") },
    { "QUEUE.fulllist", User, Assumed, "tenant:string id:string!", WHAT("Lists a queue's members in full (newer boxes)") },
    { "QUEUE.list", User, Assumed, "tenant:string id:string!", WHAT("Lists a queue's members (newer boxes)") },
    { "QUEUERESET", User, Changes | Destroys | Assumed, "tenant:string queueid:string!", WHAT("Resets a queue's statistics") },
    { "REBOOT", User, Changes | Destroys | Assumed, "tenant:string peer:string!", WHAT("Reboots a phone, or ALL; its calls are lost") },
    { "RESPONSEPATH.getlast", User, Assumed, "tenant:string! id:string! filter:string filterdata:string", WHAT("Tells the latest answers of a survey") },
    { "RESPONSEPATH.list", User, Assumed, "tenant:string! id:string!", WHAT("Lists the answers of a survey") },
    { "SETFLOW", User, Changes, "tenant:string number:string! state:string value:string", WHAT("Sets a flow's lamp or its value") },
    { "TRANSFER", User, Changes | Assumed, "tenant:string channel:string! extrachannel:string dest:string!", WHAT("Sends a channel to a number") },
    { "UNREGISTER", User, Changes | Destroys | Assumed, "tenant:string peer:string!", WHAT("Makes a phone log out, or ALL") },
    { "VOICEMAIL.delete", User, Changes | Destroys | Assumed, "tenant:string mailbox:string msgid:string!", WHAT("Deletes a voicemail message") },
    { "VOICEMAIL.list", User, Reads, "tenant:string mailbox:string", WHAT("Lists the mailboxes") },
    { "VOICEMAIL.markread", User, Changes | Assumed, "tenant:string mailbox:string msgid:string!", WHAT("Marks a voicemail message as heard (newer boxes)") },
    { "VOICEMAIL.markunread", User, Changes | Assumed, "tenant:string mailbox:string msgid:string!", WHAT("Marks a voicemail message as not heard (newer boxes)") },
    { "VOICEMAIL.message", User, Reads, "tenant:string mailbox:string msgid:string!", WHAT("Gets a voicemail message's audio") },
    { "VOICEMAIL.messages", User, Assumed, "tenant:string mailbox:string!", WHAT("Lists the messages of a mailbox") },
};

/// Which parameter the part behind the point is.
const QHash<QString, QString> &kindParameters()
{
    static const QHash<QString, QString> names { { u"INFO"_s, u"info"_s }, { u"PHONEBOOK"_s, u"subreqtype"_s }, { u"PHONEBOOKS"_s, u"subreqtype"_s },
        { u"AGENT"_s, u"action"_s }, { u"CAMPAIGN"_s, u"action"_s }, { u"DND"_s, u"action"_s }, { u"MANAGEDB"_s, u"action"_s },
        { u"MEDIAFILE"_s, u"action"_s }, { u"QUEUE"_s, u"action"_s }, { u"RESPONSEPATH"_s, u"action"_s }, { u"VOICEMAIL"_s, u"action"_s } };
    return names;
}

} // namespace

QList<MethodInfo> mirtaMethodTable()
{
    return readMethodTable(rows, "Cordboard::MirtaMethodTable");
}

MirtaMethodCall mirtaMethodCall(const QString &name)
{
    const QString reqtype = name.section(u'.', 0, 0).toUpper();
    const QString kind = name.section(u'.', 1);
    const bool known = std::any_of(std::begin(rows), std::end(rows),
        [&reqtype](const MethodRow &row) { return QString::fromLatin1(row.name).section(u'.', 0, 0) == reqtype; });
    if (!known)
        return {};
    MirtaMethodCall call { reqtype, {} };
    if (!kind.isEmpty()) {
        const QString parameter = kindParameters().value(reqtype);
        if (parameter.isEmpty())
            return {};
        call.fixed.insert(parameter, kind);
    }
    return call;
}

} // namespace Cordboard
