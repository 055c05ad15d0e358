// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Actions that only tell.
#include "backends/pbxsim/asterisk/amiactions.h"

#include "backends/asterisk/asteriskwords.h"

#include <QDateTime>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

QString serverTime(qint64 ms)
{
    return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC).toString(u"yyyy-MM-dd hh:mm:ss"_s) : QString();
}

bool isPutOnHold(const AmiContext &c, const SimLeg &leg)
{
    const SimCall *call = c.office.call(leg.call);
    if (!leg.isParty() || AmiBook::channelState(leg) != 6)
        return false;
    if (call && c.news.isSwapped(*call))
        return call->transfer->target == leg.id;
    for (const SimLeg *other : c.office.legsOf(leg.call)) {
        if (other->id == leg.id || other->state != LineState::Held)
            continue;
        const auto &transfer = call->transfer;
        const bool consults = transfer && transfer->attended && transfer->by == other->id && !transfer->target.isEmpty();
        if (consults ? transfer->target != leg.id : c.news.bridgeOf(*other) == c.news.bridgeOf(leg))
            return true;
    }
    return false;
}

QString applicationOf(const AmiContext &c, const SimLeg &leg, QString *data)
{
    const SimCall *call = c.office.call(leg.call);
    if (leg.monitoring != BargeMode::None) {
        for (const SimLeg *other : c.office.legsOf(leg.call))
            if (other->isParty()) {
                *data = c.book.enter(*other).channel
                    + (leg.monitoring == BargeMode::Speak ? ",qEB"_L1 : leg.monitoring == BargeMode::Whisper ? ",qEw"_L1 : ",qE"_L1);
                break;
            }
        return u"ChanSpy"_s;
    }
    // Once he is handed over it is he who rings somebody.
    if (leg.role == LegRole::Callee && leg.state != LineState::Calling) {
        *data = u"(Outgoing Line)"_s;
        return u"AppDial"_s;
    }
    if (call && !call->conference.isEmpty()) {
        *data = call->conference;
        return u"ConfBridge"_s;
    }
    if (call && !call->queue.isEmpty()) {
        *data = call->queue + ",t"_L1;
        return u"Queue"_s;
    }
    *data = call ? call->dialled : QString();
    return u"Dial"_s;
}

QList<const SimLeg *> allLegs(const AmiContext &c)
{
    QList<const SimLeg *> legs;
    for (const QString &call : c.office.calls())
        legs += c.office.legsOf(call);
    return legs;
}

void status(AmiContext &c, const AmiRequest &request)
{
    const QString only = request.text("channel");
    if (!only.isEmpty() && !c.leg(request))
        return c.error(request, u"No such channel"_s);
    const QStringList variables = request.text("variables").split(u',', Qt::SkipEmptyParts);
    QList<AmiFrame> rows;
    for (const SimLeg *leg : allLegs(c)) {
        const AmiBook::Entry &entry = c.book.enter(*leg);
        if (!only.isEmpty() && entry.channel != only)
            continue;
        const SimCall *call = c.office.call(leg->call);
        AmiFrame row = amiEvent("Status");
        row.add("Privilege", u"Call"_s);
        c.book.addChannel(row, *leg);
        QString data;
        const QString application = applicationOf(c, *leg, &data);
        row.add("Type", u"PJSIP"_s).add("DNID", call && leg->isOutside() ? call->did : QString())
            .add("EffectiveConnectedLineNum", u"<unknown>"_s).add("EffectiveConnectedLineName", u"<unknown>"_s).add("TimeToHangup", 0)
            .add("BridgeID", entry.bridge).add("Application", application).add("Data", data).add("Nativeformats", u"(ulaw)"_s)
            .add("Readformat", u"ulaw"_s).add("Readtrans", QString()).add("Writeformat", u"ulaw"_s).add("Writetrans", QString())
            .add("Callgroup", 0).add("Pickupgroup", 0).add("Seconds", (c.office.now() - leg->history.first().time) / 1000);
        for (const QString &variable : variables) {
            QString value = u"(null)"_s;
            if (variable == "CHANNEL(onhold)"_L1)
                value = isPutOnHold(c, *leg) ? u"1"_s : u"0"_s;
            else if (variable == "MIXMONITOR_FILENAME"_L1 && !leg->recordingId.isEmpty())
                value = "/var/spool/asterisk/monitor/%1.wav"_L1.arg(leg->recordingId);
            else if (variable == "CDR(start)"_L1)
                value = serverTime(leg->history.first().time);
            else if (variable == "CDR(answer)"_L1 && call)
                value = serverTime(call->answeredAt);
            else if (entry.variables.contains(variable))
                value = entry.variables.value(variable);
            row.add("Variable", variable + u'=' + value);
        }
        rows.append(row);
    }
    c.list(request, u"Channel status will follow"_s, rows, u"StatusComplete"_s);
}

void coreShowChannels(AmiContext &c, const AmiRequest &request)
{
    QList<AmiFrame> rows;
    for (const SimLeg *leg : allLegs(c)) {
        AmiFrame row = amiEvent("CoreShowChannel");
        c.book.addChannel(row, *leg);
        QString data;
        const QString application = applicationOf(c, *leg, &data);
        const qint64 seconds = (c.office.now() - leg->history.first().time) / 1000;
        row.add("Application", application).add("ApplicationData", data)
            .add("Duration", QTime(0, 0).addSecs(int(seconds)).toString(u"hh:mm:ss"_s)).add("BridgeId", c.book.enter(*leg).bridge);
        rows.append(row);
    }
    c.list(request, u"Channels will follow"_s, rows, u"CoreShowChannelsComplete"_s);
}

void extensionStates(AmiContext &c, const AmiRequest &request)
{
    QList<AmiFrame> rows;
    for (const QString &number : c.office.people())
        rows.append(AmiNews::hintRow(number, AmiNews::hint(number), c.news.hintStatus(number)));
    for (const SimPark &slot : c.office.parks())
        rows.append(amiEvent("ExtensionStatus").add("Exten", slot.number).add("Context", u"parkedcalls"_s)
                        .add("Hint", "park:%1@parkedcalls"_L1.arg(slot.number)).add("Status", !slot.call.isEmpty())
                        .add("StatusText", AmiNews::hintText(!slot.call.isEmpty())));
    for (const SimFlow &flow : c.office.flows()) {
        const bool on = !flow.config.choices.isEmpty() && flow.value != flow.config.choices.first();
        rows.append(AmiNews::hintRow(flow.config.number, AmiNews::flowDevice(flow.config.number), on));
    }
    c.list(request, u"Extension Statuses will follow"_s, rows, u"ExtensionStateListComplete"_s);
}

void extensionState(AmiContext &c, const AmiRequest &request)
{
    const QString number = request.text("exten");
    const int status = c.news.hintStatus(number);
    AmiFrame frame("Response", u"Success"_s);
    c.peer.send(frame.add("ActionID", request.id()).add("Message", u"Extension Status"_s).add("Exten", number)
                    .add("Context", request.text("context")).add("Hint", status < 0 ? QString() : AmiNews::hint(number)).add("Status", status)
                    .add("StatusText", AmiNews::hintText(status)).bytes());
}

void deviceStates(AmiContext &c, const AmiRequest &request)
{
    QList<AmiFrame> rows;
    for (const QString &number : c.office.people()) {
        const SimPerson *person = c.office.person(number);
        rows.append(AmiNews::deviceRow(AmiBook::device(number), AmiNews::deviceWord(c.news.hintStatus(number))));
        rows.append(AmiNews::deviceRow("Custom:DND"_L1 + number, person->dnd ? u"INUSE"_s : u"NOT_INUSE"_s));
        rows.append(AmiNews::deviceRow("Custom:CF"_L1 + number, person->forwarding.any() ? u"INUSE"_s : u"NOT_INUSE"_s));
    }
    for (const SimFlow &flow : c.office.flows()) {
        const bool on = !flow.config.choices.isEmpty() && flow.value != flow.config.choices.first();
        rows.append(AmiNews::deviceRow(AmiNews::flowDevice(flow.config.number), on ? u"INUSE"_s : u"NOT_INUSE"_s));
    }
    for (auto it = c.devices.cbegin(); it != c.devices.cend(); ++it)
        rows.append(AmiNews::deviceRow(it.key(), it.value()));
    c.list(request, u"Device State Changes will follow"_s, rows, u"DeviceStateListComplete"_s);
}

void presenceStates(AmiContext &c, const AmiRequest &request)
{
    QList<AmiFrame> rows;
    for (const QString &number : c.office.people())
        rows.append(c.news.presenceRow(*c.office.person(number)));
    c.list(request, u"Presence State Changes will follow"_s, rows, u"PresenceStateListComplete"_s);
}

void presenceState(AmiContext &c, const AmiRequest &request)
{
    const SimPerson *person = c.office.person(request.text("provider").section(u':', 1));
    if (!person)
        return c.error(request, u"Invalid provider requested"_s);
    const AsteriskPresence words = presenceWords(person->presence);
    AmiFrame frame("Response", u"Success"_s);
    c.peer.send(frame.add("ActionID", request.id()).add("Message", u"Presence State"_s).add("State", words.status).add("Subtype", words.subtype)
                    .add("PresenceMessage", person->presenceText).bytes());
}

AmiFrame endpointRow(const AmiContext &c, const QString &number)
{
    const SimPerson *person = c.office.person(number);
    const QString contact = person->registered ? "%1/sip:%1@192.0.2.1:5060,"_L1.arg(number) : QString();
    return amiEvent("EndpointList").add("ObjectType", u"endpoint"_s).add("ObjectName", number).add("Transport", QString()).add("Aor", number)
        .add("Auths", number).add("OutboundAuths", QString()).add("Contacts", contact)
        .add("DeviceState", person->registered ? u"Not in use"_s : u"Unavailable"_s).add("ActiveChannels", person->legs.size());
}

void endpoints(AmiContext &c, const AmiRequest &request)
{
    QList<AmiFrame> rows;
    for (const QString &number : c.office.people())
        rows.append(endpointRow(c, number));
    c.list(request, u"A listing of Endpoints follows, presented as EndpointList events"_s, rows, u"EndpointListComplete"_s);
}

void endpoint(AmiContext &c, const AmiRequest &request)
{
    const SimPerson *person = c.office.person(request.text("endpoint"));
    if (!person)
        return c.error(request, u"Unable to retrieve endpoint %1"_s.arg(request.text("endpoint")));
    const QString &number = person->config.number;
    QList<AmiFrame> rows { amiEvent("EndpointDetail").add("ObjectType", u"endpoint"_s).add("ObjectName", number).add("Context", AmiBook::context())
                .add("Callerid", u"\"%1\" <%2>"_s.arg(person->config.name, number))
                .add("DeviceState", person->registered ? u"Not in use"_s : u"Unavailable"_s).add("ActiveChannels", person->legs.size()) };
    if (person->registered) // everybody has a desk phone of a make that follows the events "talk" and "hold"
        rows.append(amiEvent("ContactStatusDetail").add("AOR", number).add("URI", u"sip:%1@192.0.2.1:5060"_s.arg(number))
                .add("UserAgent", u"Yealink SIP-T46S 66.86.0.15"_s).add("ViaAddress", u"192.0.2.1:5060"_s).add("Status", u"NonQualified"_s)
                .add("RoundtripUsec", u"N/A"_s).add("EndpointName", number));
    c.list(request, u"Following are Events for each object associated with the Endpoint"_s, rows, u"EndpointDetailComplete"_s);
}

void voicemailUsers(AmiContext &c, const AmiRequest &request)
{
    QList<AmiFrame> rows;
    for (const QString &number : c.office.people()) {
        const SimPerson *p = c.office.person(number);
        if (p->config.mailbox)
            rows.append(amiEvent("VoicemailUserEntry").add("VMContext", u"default"_s).add("VoiceMailbox", number).add("Fullname", p->config.name)
                            .add("Email", p->config.email.isEmpty() ? u"(null)"_s : p->config.email).add("Pager", QString())
                            .add("NewMessageCount", p->voicemailNew).add("OldMessageCount", p->voicemailOld));
    }
    c.list(request, u"Voicemail user list will follow"_s, rows, u"VoicemailUserEntryComplete"_s);
}

void voicemailSummary(AmiContext &c, const AmiRequest &request)
{
    const QString number = request.text("mailbox");
    const SimPerson *p = c.office.person(number);
    if (!p || !p->config.mailbox)
        return c.error(request, u"There is no voicemail user matching the given user."_s);
    // The office counts messages and keeps none: each is somebody's who gave no number.
    QList<AmiFrame> rows;
    for (int i = 0; i < p->voicemailNew + p->voicemailOld; ++i)
        rows.append(amiEvent("VoicemailBoxDetail").add("Folder", i < p->voicemailNew ? u"INBOX"_s : u"Old"_s).add("CallerID", u"unknown"_s)
                        .add("Date", serverTime(c.office.config().startMs - i * 3'600'000)).add("Duration", 7).add("Flag", QString())
                        .add("ID", u"%1-%2"_s.arg(c.office.config().startMs / 1000 - i * 3'600).arg(i + 1, 8, 16, QLatin1Char('0'))));
    c.list(request, u"Voicemail box detail will follow"_s, rows, u"VoicemailBoxDetailComplete"_s);
}

void mailboxCount(AmiContext &c, const AmiRequest &request)
{
    const QString mailbox = request.text("mailbox");
    const SimPerson *p = c.office.person(mailbox.section(u'@', 0, 0));
    AmiFrame frame("Response", u"Success"_s);
    c.peer.send(frame.add("ActionID", request.id()).add("Message", u"Mailbox Message Count"_s).add("Mailbox", mailbox).add("UrgMessages", 0)
                    .add("NewMessages", p ? p->voicemailNew : 0).add("OldMessages", p ? p->voicemailOld : 0).bytes());
}

void queueStatus(AmiContext &c, const AmiRequest &request)
{
    const QString only = request.text("queue");
    const QString member = request.text("member");
    QList<AmiFrame> rows;
    for (const SimQueue &queue : c.office.queues()) {
        const QString &name = queue.config.number;
        if (!only.isEmpty() && name != only)
            continue;
        const int percent = std::max(0, queue.servicePercent());
        rows.append(amiEvent("QueueParams").add("Queue", name).add("Max", 0)
                        .add("Strategy", queue.config.strategy == QueueConfig::Strategy::RingAll ? u"ringall"_s : u"leastrecent"_s)
                        .add("Calls", queue.waiting.size()).add("Holdtime", 0).add("TalkTime", 0).add("Completed", queue.answered)
                        .add("Abandoned", queue.abandoned).add("ServiceLevel", queue.config.serviceLevelSeconds)
                        .add("ServicelevelPerf", u"%1.0"_s.arg(percent)).add("ServicelevelPerf2", u"%1.0"_s.arg(percent)).add("Weight", 0));
        for (const SimAgent &agent : queue.agents) {
            if (!agent.loggedIn || (!member.isEmpty() && AmiBook::device(agent.extension) != member))
                continue;
            AmiFrame row = amiEvent("QueueMember");
            c.news.addMember(row, queue, agent, true);
            rows.append(row);
        }
        for (qsizetype i = 0; member.isEmpty() && i < queue.waiting.size(); ++i) {
            const SimCall *call = c.office.call(queue.waiting.at(i));
            const SimLeg *caller = nullptr;
            for (const SimLeg *leg : c.office.legsOf(call->id))
                if (!caller && leg->isParty() && !leg->agent)
                    caller = leg;
            if (!caller)
                continue;
            const AmiBook::Entry &entry = c.book.enter(*caller);
            rows.append(amiEvent("QueueEntry").add("Queue", name).add("Position", i + 1).add("Channel", entry.channel)
                            .add("Uniqueid", entry.uniqueid).add("CallerIDNum", caller->number)
                            .add("CallerIDName", caller->name.isEmpty() ? u"unknown"_s : caller->name).add("ConnectedLineNum", u"unknown"_s)
                            .add("ConnectedLineName", u"unknown"_s).add("Wait", (c.office.now() - call->queuedAt) / 1000)
                            .add("Priority", call->priority));
        }
    }
    c.list(request, u"Queue status will follow"_s, rows, u"QueueStatusComplete"_s);
}

void queueSummary(AmiContext &c, const AmiRequest &request)
{
    QList<AmiFrame> rows;
    for (const SimQueue &queue : c.office.queues()) {
        if (const QString only = request.text("queue"); !only.isEmpty() && queue.config.number != only)
            continue;
        int in = 0;
        int free = 0;
        for (const SimAgent &agent : queue.agents) {
            in += agent.loggedIn;
            free += agent.loggedIn && !agent.paused && agent.state == AgentState::Idle;
        }
        rows.append(amiEvent("QueueSummary").add("Queue", queue.config.number).add("LoggedIn", in).add("Available", free)
                        .add("Callers", queue.waiting.size()).add("HoldTime", 0).add("TalkTime", 0).add("LongestHoldTime", 0));
    }
    c.list(request, u"Queue summary will follow"_s, rows, u"QueueSummaryComplete"_s);
}

void parkingLots(AmiContext &c, const AmiRequest &request)
{
    QList<AmiFrame> rows;
    if (!c.office.parks().isEmpty())
        rows.append(amiEvent("Parkinglot").add("Name", u"default"_s).add("StartSpace", c.office.parks().first().number)
                        .add("StopSpace", c.office.parks().last().number).add("Timeout", c.office.config().parkTimeoutMs / 1000));
    c.list(request, u"Parking lots will follow"_s, rows, u"ParkinglotsComplete"_s);
}

void parkedCalls(AmiContext &c, const AmiRequest &request)
{
    QList<AmiFrame> rows;
    for (const SimPark &slot : c.office.parks()) {
        const SimLeg *leg = c.office.leg(slot.leg);
        if (!leg)
            continue;
        AmiFrame row = amiEvent("ParkedCall");
        c.news.addParked(row, slot, *leg);
        rows.append(row);
    }
    c.list(request, u"Parked calls will follow"_s, rows, u"ParkedCallsComplete"_s);
}

void conferenceRooms(AmiContext &c, const AmiRequest &request)
{
    QList<AmiFrame> rows;
    for (const SimConference &room : c.office.conferences())
        if (!room.call.isEmpty())
            rows.append(amiEvent("ConfbridgeListRooms").add("Conference", room.number).add("Parties", c.office.legsOf(room.call).size())
                            .add("Marked", 0).add("Locked", u"No"_s).add("Muted", u"No"_s));
    if (rows.isEmpty())
        return c.error(request, u"No active conferences."_s);
    c.list(request, u"Confbridge conferences will follow"_s, rows, u"ConfbridgeListRoomsComplete"_s);
}

void conferenceMembers(AmiContext &c, const AmiRequest &request)
{
    for (const SimConference &room : c.office.conferences()) {
        if (room.number != request.text("conference") || room.call.isEmpty())
            continue;
        QList<AmiFrame> rows;
        for (const SimLeg *leg : c.office.legsOf(room.call)) {
            if (!leg->isParty() || (leg->state != LineState::Talking && leg->state != LineState::Held))
                continue;
            AmiFrame row = amiEvent("ConfbridgeList");
            row.add("Conference", room.number);
            c.book.addChannel(row, *leg);
            rows.append(row.add("Admin", u"No"_s).add("MarkedUser", u"No"_s).add("Muted", leg->muted ? u"Yes"_s : u"No"_s)
                            .add("Talking", u"No"_s).add("AnsweredTime", 0));
        }
        return c.list(request, u"Confbridge user list will follow"_s, rows, u"ConfbridgeListComplete"_s);
    }
    c.error(request, u"No active conferences."_s);
}

void coreSettings(AmiContext &c, const AmiRequest &request)
{
    AmiFrame frame("Response", u"Success"_s);
    c.peer.send(frame.add("ActionID", request.id()).add("AMIversion", u"11.0.0"_s)
                    .add("AsteriskVersion", c.settings.value(u"version"_s, u"22.10.1"_s)).add("SystemName", QString()).add("CoreMaxCalls", 0)
                    .add("CoreCDRenabled", u"Yes"_s).add("CoreHTTPenabled", u"No"_s).bytes());
}

void coreStatus(AmiContext &c, const AmiRequest &request)
{
    AmiFrame frame("Response", u"Success"_s);
    c.peer.send(frame.add("ActionID", request.id()).add("CoreStartupDate", u"2026-01-01"_s).add("CoreStartupTime", u"09:00:00"_s)
                    .add("CoreCurrentCalls", c.office.calls().size()).bytes());
}

void listCommands(AmiContext &c, const AmiRequest &request)
{
    AmiFrame frame("Response", u"Success"_s);
    frame.add("ActionID", request.id());
    const AmiHandlers &handlers = amiHandlers();
    QStringList names = handlers.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        const AmiHandler handler = handlers.value(name);
        const QString rights = QString::fromLatin1(handler.rights);
        if (c.peer.mayUse(rights))
            frame.add(amiHandlerName(name).toLatin1(),
                u"%1  (Priv: %2)"_s.arg(QString::fromLatin1(handler.synopsis), rights.isEmpty() ? u"<none>"_s : rights + ",all"_L1));
    }
    c.peer.send(frame.bytes());
}

void ping(AmiContext &c, const AmiRequest &request)
{
    AmiFrame frame("Response", u"Success"_s);
    const qint64 now = c.office.now();
    c.peer.send(frame.add("ActionID", request.id()).add("Ping", u"Pong"_s)
                    .add("Timestamp", u"%1.%2"_s.arg(now / 1000).arg(QString::number(now % 1000 * 1000).rightJustified(6, u'0'))).bytes());
}

} // namespace

void addAmiLists(AmiHandlers &h)
{
    h.insert(u"status"_s, { "List channel status.", "system,call,reporting", status });
    h.insert(u"coreshowchannels"_s, { "List currently active channels.", "system,reporting", coreShowChannels });
    h.insert(u"extensionstatelist"_s, { "List the current known extension states.", "call,reporting", extensionStates });
    h.insert(u"extensionstate"_s, { "Check Extension Status.", "call,reporting", extensionState });
    h.insert(u"devicestatelist"_s, { "List the current known device states.", "call,reporting", deviceStates });
    h.insert(u"presencestatelist"_s, { "List the current known presence states.", "call,reporting", presenceStates });
    h.insert(u"presencestate"_s, { "Check Presence State", "call,reporting", presenceState });
    h.insert(u"pjsipshowendpoints"_s, { "Lists PJSIP endpoints.", "system", endpoints });
    h.insert(u"pjsipshowendpoint"_s, { "Detail listing of an endpoint and its objects.", "system", endpoint });
    h.insert(u"voicemailuserslist"_s, { "List All Voicemail User Information.", "call,reporting", voicemailUsers });
    h.insert(u"voicemailboxsummary"_s, { "Show the mailbox contents of given voicemail user.", "call,reporting", voicemailSummary });
    h.insert(u"mailboxcount"_s, { "Check Mailbox Message Count.", "call,reporting", mailboxCount });
    h.insert(u"queuestatus"_s, { "Show queue status.", "", queueStatus });
    h.insert(u"queuesummary"_s, { "Show queue summary.", "", queueSummary });
    h.insert(u"parkinglots"_s, { "Get a list of parking lots", "call", parkingLots });
    h.insert(u"parkedcalls"_s, { "List parked calls.", "call", parkedCalls });
    h.insert(u"confbridgelistrooms"_s, { "List active conferences.", "reporting", conferenceRooms });
    h.insert(u"confbridgelist"_s, { "List participants in a conference.", "reporting", conferenceMembers });
    h.insert(u"coresettings"_s, { "Show PBX core settings (version etc).", "system,reporting", coreSettings });
    h.insert(u"corestatus"_s, { "Show PBX core status variables.", "system,reporting", coreStatus });
    h.insert(u"listcommands"_s, { "List available manager commands.", "", listCommands });
    h.insert(u"ping"_s, { "Keepalive command.", "", ping });
}

} // namespace Cordboard
