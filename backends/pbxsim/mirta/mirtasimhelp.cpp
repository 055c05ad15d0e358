// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/mirta/mirtasimcontext.h"

/// Which requests there are on an older and on a newer box, and the page that says so, in the vendor's form and our words.
namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

struct Line
{
    const char *name;
    const char *what;
    bool newer;
};

constexpr Line requests[] = {
    { "COUNTPEERS", "phones on each node", false },
    { "COUNTCHANNELS", "channels on each node", false },
    { "PEERS", "phones that are registered", false },
    { "CHANSIPPEERS", "phones that are registered", true },
    { "BLFS", "lamps of phones and flows", false },
    { "FLOWS", "states of the flows", false },
    { "CHANNELS", "channels of the tenant", false },
    { "CHANNEL", "one channel in full", true },
    { "GETCURRENTCALLS", "calls of a number", true },
    { "PHONEBOOK", "entries of a phone book", false },
    { "PHONEBOOKS", "names of the phone books", true },
    { "INFO", "information on many things", false },
    { "AGENT", "an agent's pause", false },
    { "QUEUE", "members of a queue", true },
    { "DND", "do not disturb", true },
    { "ATXTRANSFER", "hand a channel over after asking", false },
    { "CAMPAIGN", "call campaigns", false },
    { "DIAL", "connect two numbers", false },
    { "HANGUP", "end a channel", false },
    { "MEDIAFILE", "recorded prompts", false },
    { "QUEUERESET", "clear a queue's figures", false },
    { "REBOOT", "restart phones", false },
    { "RESPONSEPATH", "answers of surveys", false },
    { "SETFLOW", "switch a flow", false },
    { "TRANSFER", "send a channel elsewhere", false },
    { "UNREGISTER", "log phones out", false },
    { "VOICEMAIL", "mailboxes and messages", false },
    { "COUNTCALLS", "calls that are up", false },
    { "BALANCE", "change a tenant's credit", false },
    { "MANAGEDB", "objects of the database", false },
    { "CHECKAUTH", "try a log-in", false },
    { "HELP", "this text", true },
};
constexpr Line infos[] = {
    { "queues", "all queues", false }, { "queue", "one queue", false }, { "queuecallers", "who waits", true }, { "agents", "agents of a queue", false },
    { "agentsconnected", "agents that are logged in", true }, { "agentsdelay", "how fast they answer", false }, { "outdialed", "calls to outside", false },
    { "call", "a dialled call", false }, { "recording", "a call's audio", false }, { "playrecording", "the same to listen", true },
    { "inforecording", "about a recording", true }, { "recordings", "what is recorded", true }, { "transcript", "a recording's words", true },
    { "voicemail", "a message's audio", false }, { "voicemailtranscript", "a message's words", false }, { "dids", "direct numbers", false },
    { "extensions", "all extensions", false }, { "extstate", "an extension just now", true }, { "regstate", "a registration just now", true },
    { "config", "the tenant's limits", false }, { "cdrs", "call records", false }, { "simplecdrs", "call records in short", true },
    { "queuelogs", "what queues handled", false }, { "balance", "credit that is left", false }, { "flow", "one flow", true }, { "variable", "one variable", true },
};

} // namespace

QByteArray mirtaSimHelp(bool newer)
{
    QByteArray text = "<html><head><title>API</title></head><body><pre>\nParameters:\n  reqtype - what is asked for\n  key     - tenant or administrator key\n"
                      "  tenant  - code of the tenant\n  format  - plain or json\n\nRequest type (reqtype):\n";
    for (const Line &line : requests) {
        if (line.newer && !newer)
            continue;
        text += QByteArray(line.name).leftJustified(16) + "- " + line.what + '\n';
        if (QByteArrayView(line.name) != "INFO")
            continue;
        text += "                info - kind of information:\n";
        for (const Line &info : infos)
            if (newer || !info.newer)
                text += QByteArray(20, ' ') + info.name + " (" + info.what + ")\n";
    }
    return text + "</pre></body></html>\n";
}

bool mirtaSimIsNewer(const QString &request)
{
    return std::any_of(std::begin(requests), std::end(requests), [&](const Line &line) { return line.newer && request == QLatin1StringView(line.name); })
        && request != "HELP"_L1;
}

bool mirtaSimInfoIsNewer(const QString &kind)
{
    return std::any_of(std::begin(infos), std::end(infos), [&](const Line &line) { return line.newer && kind == QLatin1StringView(line.name); });
}

bool mirtaSimWrites(const MirtaSimRequest &r)
{
    static const QSet<QString> always { u"DIAL"_s, u"HANGUP"_s, u"TRANSFER"_s, u"ATXTRANSFER"_s, u"SETFLOW"_s, u"QUEUERESET"_s, u"REBOOT"_s, u"UNREGISTER"_s,
        u"CAMPAIGN"_s, u"BALANCE"_s };
    static const QSet<QString> words { u"pause"_s, u"unpause"_s, u"add"_s, u"del"_s, u"clean"_s, u"set"_s, u"delete"_s, u"cleanall"_s, u"markread"_s,
        u"markunread"_s, u"update"_s, u"updatebinary"_s, u"setextensions"_s };
    return always.contains(r.reqtype()) || words.contains(r[u"action"_s].toLower()) || words.contains(r[u"subreqtype"_s].toLower());
}

const MirtaSimHandlers &mirtaSimRequests()
{
    static const MirtaSimHandlers handlers = [] {
        MirtaSimHandlers all;
        addMirtaSimLive(all);
        addMirtaSimActions(all);
        addMirtaSimDesk(all);
        addMirtaSimAdmin(all);
        return all;
    }();
    return handlers;
}

const MirtaSimHandlers &mirtaSimInfos()
{
    static const MirtaSimHandlers handlers = [] {
        MirtaSimHandlers all;
        addMirtaSimInfos(all);
        return all;
    }();
    return handlers;
}

} // namespace Cordboard
