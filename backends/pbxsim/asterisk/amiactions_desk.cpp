// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Actions on queues, conferences, switches and the database.
#include "backends/pbxsim/asterisk/amiactions.h"

#include "backends/asterisk/asteriskwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

QString extensionOf(const AmiRequest &request)
{
    return request.text("interface").section(u'/', 1, 1).section(u'@', 0, 0);
}

const SimAgent *memberOf(const AmiContext &c, const QString &queue, const QString &extension)
{
    if (const SimQueue *q = c.office.queue(queue))
        for (const SimAgent &agent : q->agents)
            if (agent.extension == extension && agent.loggedIn)
                return &agent;
    return nullptr;
}

void queueAdd(AmiContext &c, const AmiRequest &request)
{
    const QString queue = request.text("queue");
    const QString extension = extensionOf(request);
    if (!c.office.queue(queue))
        return c.error(request, u"Unable to add interface to queue: No such queue"_s);
    if (memberOf(c, queue, extension))
        return c.error(request, u"Unable to add interface: Already there"_s);
    // Whoever was a member before has the rank that is given now, and not that of then.
    const int penalty = std::max(0, request.text("penalty").toInt());
    (void)c.office.queuePenalty(queue, extension, penalty);
    c.answer(request, c.office.queueLogin(queue, extension, true), u"Added interface to queue"_s);
    (void)c.office.queuePenalty(queue, extension, penalty);
    if (request.flag("paused"))
        (void)c.office.queuePause(queue, extension, true, request.text("reason"));
}

void queueRemove(AmiContext &c, const AmiRequest &request)
{
    const QString queue = request.text("queue");
    if (!c.office.queue(queue))
        return c.error(request, u"Unable to remove interface from queue: No such queue"_s);
    if (!memberOf(c, queue, extensionOf(request)))
        return c.error(request, u"Unable to remove interface: Not there"_s);
    c.answer(request, c.office.queueLogin(queue, extensionOf(request), false), u"Removed interface from queue"_s);
}

void queuePause(AmiContext &c, const AmiRequest &request)
{
    const QString extension = extensionOf(request);
    const bool paused = request.flag("paused");
    bool any = false;
    for (const SimQueue &queue : c.office.queues()) {
        if (const QString only = request.text("queue"); !only.isEmpty() && queue.config.number != only)
            continue;
        if (memberOf(c, queue.config.number, extension))
            any = c.office.queuePause(queue.config.number, extension, paused, request.text("reason")).has_value() || any;
    }
    if (!any)
        return c.error(request, u"Interface not found"_s);
    c.success(request, paused ? u"Interface paused successfully"_s : u"Interface unpaused successfully"_s);
}

void queuePenalty(AmiContext &c, const AmiRequest &request)
{
    if (request.text("interface").isEmpty() || request.text("penalty").isEmpty())
        return c.error(request, u"Need 'Interface' and 'Penalty' parameters"_s);
    const QString extension = extensionOf(request);
    const QString only = request.text("queue");
    bool any = false;
    for (const SimQueue &queue : c.office.queues())
        if ((only.isEmpty() || queue.config.number == only) && memberOf(c, queue.config.number, extension))
            any = c.office.queuePenalty(queue.config.number, extension, request.text("penalty").toInt()).has_value() || any;
    if (!any)
        return c.error(request, u"Invalid interface, queuename or penalty"_s);
    c.success(request, u"Interface penalty set successfully"_s);
}

const SimLeg *conferenceLeg(const AmiContext &c, const AmiRequest &request)
{
    return c.leg(request);
}

void conferenceKick(AmiContext &c, const AmiRequest &request)
{
    const SimLeg *leg = conferenceLeg(c, request);
    if (!leg)
        return c.error(request, u"No Channel by that name found in Conference."_s);
    c.answer(request, c.office.conferenceKick(request.text("conference"), leg->id), u"User kicked"_s);
}

void conferenceMute(AmiContext &c, const AmiRequest &request)
{
    const bool on = request.action() == "confbridgemute"_L1;
    const SimLeg *leg = conferenceLeg(c, request);
    if (!leg)
        return c.error(request, u"No Channel by that name found in Conference."_s);
    c.answer(request, c.office.conferenceMute(request.text("conference"), leg->id, on), on ? u"User muted"_s : u"User unmuted"_s);
}

Forwarding *familyOf(Forwarding &forwarding, const QString &family, QString **target)
{
    *target = family == "CF"_L1 ? &forwarding.always : family == "CFB"_L1 ? &forwarding.busy : family == "CFU"_L1 ? &forwarding.noAnswer : nullptr;
    return *target ? &forwarding : nullptr;
}

void write(AmiContext &c, const QString &family, const QString &key, const QString &value)
{
    const SimPerson *person = c.office.person(key);
    QString *target = nullptr;
    if (Forwarding forwarding = person ? person->forwarding : Forwarding(); person && familyOf(forwarding, family, &target)) {
        *target = value;
        (void)c.office.setForwarding(key, forwarding);
    } else if (person && family == "DND"_L1) {
        (void)c.office.setDnd(key, value == "YES"_L1);
    } else if (value.isEmpty()) {
        c.database.remove(family + u'/' + key);
    } else if (c.database.size() < 100'000) {
        c.database.insert(family + u'/' + key, value);
    }
}

QMap<QString, QString> family(const AmiContext &c, const QString &name)
{
    QMap<QString, QString> keys;
    for (const QString &number : c.office.people()) {
        const SimPerson *p = c.office.person(number);
        Forwarding forwarding = p->forwarding;
        QString *target = nullptr;
        if (name == "AMPUSER"_L1)
            keys.insert(number + "/cidname"_L1, p->config.name);
        else if (name == "DND"_L1 && p->dnd)
            keys.insert(number, u"YES"_s);
        else if (familyOf(forwarding, name, &target) && !target->isEmpty())
            keys.insert(number, *target);
    }
    for (auto it = c.database.cbegin(); it != c.database.cend(); ++it)
        if (it.key().section(u'/', 0, 0) == name)
            keys.insert(it.key().section(u'/', 1), it.value());
    return keys;
}

void dbGetTree(AmiContext &c, const AmiRequest &request)
{
    QList<AmiFrame> rows;
    const QString name = request.text("family");
    const QMap<QString, QString> keys = family(c, name);
    for (auto it = keys.cbegin(); it != keys.cend(); ++it)
        rows.append(amiEvent("DBGetTreeResponse").add("Key", u'/' + name + u'/' + it.key()).add("Val", it.value()));
    c.list(request, u"Result will follow"_s, rows, u"DBGetTreeComplete"_s);
}

void dbGet(AmiContext &c, const AmiRequest &request)
{
    const QMap<QString, QString> keys = family(c, request.text("family"));
    const auto value = keys.constFind(request.text("key"));
    if (value == keys.cend())
        return c.error(request, u"Database entry not found"_s);
    c.list(request, u"Result will follow"_s,
        { amiEvent("DBGetResponse").add("Family", request.text("family")).add("Key", value.key()).add("Val", *value) }, u"DBGetComplete"_s);
}

void dbPut(AmiContext &c, const AmiRequest &request)
{
    if (request.text("family").isEmpty() || request.text("key").isEmpty())
        return c.error(request, u"No family or key specified"_s);
    write(c, request.text("family"), request.text("key"), request.text("val"));
    c.success(request, u"Updated database successfully"_s);
}

void dbDel(AmiContext &c, const AmiRequest &request)
{
    if (!family(c, request.text("family")).contains(request.text("key")))
        return c.error(request, u"Database entry not found"_s);
    write(c, request.text("family"), request.text("key"), {});
    c.success(request, u"Key deleted successfully"_s);
}

void setDevice(AmiContext &c, const QString &device, bool on)
{
    if (device.startsWith("Custom:DND"_L1)) {
        (void)c.office.setDnd(device.mid(10), on);
        return;
    }
    for (const SimFlow &flow : c.office.flows())
        if (AmiNews::flowDevice(flow.config.number) == device && flow.config.choices.size() > 1) {
            const QString number = flow.config.number;
            const QString value = flow.config.choices.at(on ? 1 : 0);
            (void)c.office.setFlow(number, value);
            return;
        }
    if (c.devices.size() < 10'000)
        c.devices.insert(device, on ? u"INUSE"_s : u"NOT_INUSE"_s);
    c.tellAll("call", AmiNews::deviceRow(device, on ? u"INUSE"_s : u"NOT_INUSE"_s));
}

void setVar(AmiContext &c, const AmiRequest &request)
{
    const QString variable = request.text("variable");
    const QString value = request.text("value");
    static const QRegularExpression function(u"^(\\w+)\\((.*)\\)$"_s);
    const auto match = function.match(variable);
    if (variable.isEmpty())
        return c.error(request, u"No variable specified"_s);
    if (match.captured(1) == "DEVICE_STATE"_L1) {
        setDevice(c, match.captured(2), value == "INUSE"_L1 || value == "BUSY"_L1);
    } else if (match.captured(1) == "PRESENCE_STATE"_L1) {
        // status,subtype,message,options; with "e" the middle two are base64.
        QStringList parts = value.split(u',');
        parts.resize(4);
        if (parts.at(3) == "e"_L1)
            for (const int i : { 1, 2 })
                parts[i] = QString::fromUtf8(QByteArray::fromBase64(parts.at(i).toLatin1()));
        (void)c.office.setPresence(match.captured(2).section(u':', 1), presenceOf(parts.at(0), parts.at(1)), parts.at(2));
    } else if (!request.text("channel").isEmpty()) {
        const SimLeg *leg = c.leg(request);
        if (!leg)
            return c.error(request, u"No such channel"_s);
        c.book.enter(*leg).variables.insert(variable, value);
    }
    c.success(request, u"Variable Set"_s);
}

void getVar(AmiContext &c, const AmiRequest &request)
{
    const SimLeg *leg = c.leg(request);
    if (!request.text("channel").isEmpty() && !leg)
        return c.error(request, u"No such channel"_s);
    AmiFrame frame("Response", u"Success"_s);
    const QString variable = request.text("variable");
    c.peer.send(frame.add("ActionID", request.id()).add("Variable", variable)
                    .add("Value", leg ? c.book.enter(*leg).variables.value(variable) : QString()).bytes());
}

void command(AmiContext &c, const AmiRequest &request)
{
    const QString text = request.text("command");
    AmiFrame frame("Response", u"Success"_s);
    frame.add("ActionID", request.id()).add("Message", u"Command output follows"_s);
    if (text.startsWith("mixmonitor list "_L1)) {
        frame.add("Output", u"MixMonitor ID\tFile\tReceive File\tTransmit File"_s).add("Output", QString(73, u'='));
        const SimLeg *leg = c.book.legOfChannel(text.mid(16).trimmed());
        if (leg && leg->recording != RecordingState::Off)
            frame.add("Output", "0x1\t/var/spool/asterisk/monitor/%1\t\t"_L1.arg(leg->recordingId));
    } else if (text == "core show version"_L1) {
        frame.add("Output", "Asterisk "_L1 + c.settings.value(u"version"_s, u"22.10.1"_s));
    } else {
        frame.add("Output", "No such command '%1' (type 'core show help %1' for other possible commands)"_L1.arg(text));
    }
    c.peer.send(frame.bytes());
}

void userEvent(AmiContext &c, const AmiRequest &request)
{
    c.success(request, u"Event Sent"_s);
    c.tellAll("user", amiEvent("UserEvent").add("UserEvent", request.text("userevent")));
}

void reload(AmiContext &c, const AmiRequest &request)
{
    c.success(request, u"Module Reloaded"_s);
    c.tellAll("system", amiEvent("Reload").add("Module", request.text("module").isEmpty() ? u"All"_s : request.text("module")).add("Status", 0));
}

} // namespace

void addAmiDesk(AmiHandlers &h)
{
    h.insert(u"queueadd"_s, { "Add interface to queue.", "agent", queueAdd });
    h.insert(u"queueremove"_s, { "Remove interface from queue.", "agent", queueRemove });
    h.insert(u"queuepause"_s, { "Makes a queue member temporarily unavailable.", "agent", queuePause });
    h.insert(u"queuepenalty"_s, { "Set the penalty for a queue member.", "", queuePenalty });
    h.insert(u"confbridgekick"_s, { "Kick a Confbridge user.", "call", conferenceKick });
    h.insert(u"confbridgemute"_s, { "Mute a Confbridge user.", "call", conferenceMute });
    h.insert(u"confbridgeunmute"_s, { "Unmute a Confbridge user.", "call", conferenceMute });
    h.insert(u"dbget"_s, { "Get DB Entry.", "system,reporting", dbGet });
    h.insert(u"dbgettree"_s, { "Get DB entries, optionally at a particular family/key", "system,reporting", dbGetTree });
    h.insert(u"dbput"_s, { "Put DB entry.", "system", dbPut });
    h.insert(u"dbdel"_s, { "Delete DB entry.", "system", dbDel });
    h.insert(u"setvar"_s, { "Sets a channel variable or function value.", "call", setVar });
    h.insert(u"getvar"_s, { "Gets a channel variable or function value.", "call,reporting", getVar });
    h.insert(u"command"_s, { "Execute Asterisk CLI Command.", "command", command });
    h.insert(u"userevent"_s, { "Send an arbitrary event.", "user", userEvent });
    h.insert(u"reload"_s, { "Send a reload event.", "system,config", reload });
}

} // namespace Cordboard
