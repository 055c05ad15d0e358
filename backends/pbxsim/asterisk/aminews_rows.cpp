// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that lists and events share, and the news of queues, park spaces and conferences.
#include "backends/pbxsim/asterisk/aminews.h"

#include "backends/asterisk/asteriskwords.h"

#include <QDateTime>

namespace Cordboard {

using namespace Qt::StringLiterals;

int AmiNews::hintStatus(const QString &number) const
{
    const SimPerson *person = m_office.person(number);
    if (!person)
        return -1;
    switch (person->state) {
    case LineState::Ringing:
        return 8;
    case LineState::Talking:
    case LineState::Calling:
    case LineState::Parked:
        return 1;
    case LineState::Held:
        return 16;
    case LineState::Unavailable:
        return 4;
    default:
        return 0;
    }
}

QString AmiNews::hintText(int status)
{
    switch (status) {
    case 0:
        return u"Idle"_s;
    case 1:
        return u"InUse"_s;
    case 4:
        return u"Unavailable"_s;
    case 8:
        return u"Ringing"_s;
    case 16:
        return u"Hold"_s;
    case -2:
        return u"Removed"_s;
    default:
        return u"Unknown"_s;
    }
}

QString AmiNews::deviceWord(int status)
{
    switch (status) {
    case 0:
        return u"NOT_INUSE"_s;
    case 1:
        return u"INUSE"_s;
    case 4:
        return u"UNAVAILABLE"_s;
    case 8:
        return u"RINGING"_s;
    case 16:
        return u"ONHOLD"_s;
    default:
        return u"UNKNOWN"_s;
    }
}

QString AmiNews::hint(const QString &number)
{
    return u"PJSIP/%1&Custom:DND%1,CustomPresence:%1"_s.arg(number);
}

AmiFrame AmiNews::hintRow(const QString &number, const QString &hint, int status)
{
    return amiEvent("ExtensionStatus").add("Exten", number).add("Context", u"ext-local"_s).add("Hint", hint).add("Status", status)
        .add("StatusText", hintText(status));
}

AmiFrame AmiNews::deviceRow(const QString &device, const QString &state)
{
    return amiEvent("DeviceStateChange").add("Device", device).add("State", state);
}

AmiFrame AmiNews::presenceRow(const SimPerson &person) const
{
    const AsteriskPresence words = presenceWords(person.presence);
    return amiEvent("PresenceStateChange").add("Presentity", "CustomPresence:"_L1 + person.config.number).add("Status", words.status)
        .add("Subtype", words.subtype).add("Message", person.presenceText);
}

int AmiNews::agentStatus(AgentState state)
{
    switch (state) {
    case AgentState::Ringing:
        return 6;
    case AgentState::Talking:
        return 2;
    case AgentState::Unavailable:
        return 5;
    default:
        return 1;
    }
}

void AmiNews::addMember(AmiFrame &frame, const SimQueue &queue, const SimAgent &agent, bool row) const
{
    const SimPerson *person = m_office.person(agent.extension);
    const QString device = AmiBook::device(agent.extension);
    frame.add("Queue", queue.config.number).add(row ? "Name" : "MemberName", person ? person->config.name : agent.extension)
        .add(row ? "Location" : "Interface", device).add("StateInterface", device).add("Membership", u"dynamic"_s).add("Penalty", agent.penalty)
        .add("CallsTaken", agent.callsTaken).add("LastCall", 0).add("LastPause", agent.paused ? agent.since / 1000 : 0)
        .add("LoginTime", agent.since / 1000).add("InCall", agent.state == AgentState::Talking).add("Status", agentStatus(agent.state))
        .add("Paused", agent.paused).add("PausedReason", agent.pauseReason);
    if (!row)
        frame.add("Ringinuse", 0);
    frame.add("Wrapuptime", queue.config.wrapUpMs / 1000);
}

void AmiNews::onAgent(const AgentEvent &event)
{
    const SimQueue *queue = m_office.queue(event.queue);
    if (!queue)
        return;
    for (const SimAgent &agent : queue->agents) {
        if (agent.extension != event.extension)
            continue;
        AgentFace &before = m_agents[event.queue + u'/' + event.extension];
        const AgentFace now { agent.loggedIn, agent.paused, agent.penalty };
        const char *name = before.loggedIn != now.loggedIn ? (now.loggedIn ? "QueueMemberAdded" : "QueueMemberRemoved")
            : before.paused != now.paused                  ? "QueueMemberPause"
            : before.penalty != now.penalty                ? "QueueMemberPenalty"
                                                           : "QueueMemberStatus";
        const bool told = before.loggedIn || now.loggedIn;
        before = now;
        if (!told)
            return; // nobody's member
        AmiFrame frame = amiEvent(name);
        addMember(frame, *queue, agent, false);
        tell("agent", frame);
        return;
    }
}

void AmiNews::onQueue(const QueueEvent &event)
{
    const SimQueue *queue = m_office.queue(event.queue);
    const SimLeg *caller = nullptr;
    for (const SimLeg *leg : m_office.legsOf(event.call))
        if (!caller && leg->isParty() && !leg->agent)
            caller = leg;
    if (event.on && caller)
        m_queueCallers.insert(event.call, caller->id);
    const QString joined = event.on ? QString() : m_queueCallers.take(event.call);
    if (const SimLeg *same = m_office.leg(joined))
        caller = same;
    else if (const auto gone = m_lastLegs.constFind(joined); gone != m_lastLegs.cend())
        caller = &*gone; // hung up while waiting
    if (!queue || !caller)
        return;
    const auto queued = [&](AmiFrame &f) {
        const qsizetype at = queue->waiting.indexOf(event.call);
        f.add("Queue", event.queue).add("Position", event.on ? at + 1 : 1).add("Count", queue->waiting.size());
    };
    AmiFrame frame = amiEvent(event.on ? "QueueCallerJoin" : "QueueCallerLeave");
    m_book.addChannel(frame, *caller);
    queued(frame);
    tell("agent", frame);
    if (event.on)
        return;
    AmiFrame then = amiEvent(event.agent.isEmpty() ? "QueueCallerAbandon" : "AgentConnect");
    m_book.addChannel(then, *caller);
    then.add("Queue", event.queue);
    if (event.agent.isEmpty()) {
        then.add("Position", 1).add("OriginalPosition", 1).add("HoldTime", 0);
    } else {
        then.add("Interface", AmiBook::device(event.agent)).add("MemberName", event.agent).add("HoldTime", 0).add("RingTime", 0);
        for (const SimAgent &agent : queue->agents)
            if (agent.extension == event.agent && agent.loggedIn) {
                AmiFrame member = amiEvent("QueueMemberStatus"); // its calls are counted
                addMember(member, *queue, agent, false);
                tell("agent", member);
            }
    }
    tell("agent", then);
}

void AmiNews::addParked(AmiFrame &frame, const SimPark &slot, const SimLeg &leg) const
{
    m_book.addChannel(frame, leg, "Parkee");
    const qint64 now = m_office.now();
    frame.add("ParkerDialString", slot.parkedBy.isEmpty() ? QString() : AmiBook::device(slot.parkedBy)).add("Parkinglot", u"default"_s)
        .add("ParkingSpace", slot.number).add("ParkingTimeout", slot.returnsAt > now ? (slot.returnsAt - now) / 1000 : 0)
        .add("ParkingDuration", slot.since > 0 ? (now - slot.since) / 1000 : 0);
}

void AmiNews::onPark(const ParkEvent &event)
{
    const SimPark *slot = m_office.park(event.slot);
    const auto last = m_lastLegs.constFind(event.leg);
    const SimLeg *leg = m_office.leg(event.leg);
    if (!leg && last != m_lastLegs.cend())
        leg = &*last;
    if (!slot || !leg)
        return;
    SimPark shown = *slot;
    shown.parkedBy = event.parkedBy;
    const bool fetched = leg->state == LineState::Talking;
    const bool returns = leg->state == LineState::Calling;
    if (event.on)
        cel("PARK_START", *leg, {}, { { "parker_dial_string"_L1, AmiBook::device(event.parkedBy) }, { "parking_lot"_L1, "default"_L1 } });
    else
        cel("PARK_END", *leg, {}, { { "reason"_L1, fetched ? "ParkedCallUnparked"_L1 : returns ? "ParkedCallTimeOut"_L1 : "ParkedCallGiveUp"_L1 } });
    AmiFrame frame = amiEvent(event.on ? "ParkedCall" : fetched ? "UnParkedCall" : returns ? "ParkedCallTimeOut" : "ParkedCallGiveUp");
    addParked(frame, shown, *leg);
    tell("call", frame);
}

void AmiNews::onConference(const ConferenceEvent &event)
{
    const auto last = m_lastLegs.constFind(event.leg);
    const SimLeg *leg = m_office.leg(event.leg);
    if (!leg && last != m_lastLegs.cend())
        leg = &*last;
    const auto room = [&](AmiFrame &f) {
        f.add("Conference", event.conference).add("BridgeUniqueid", "conference-"_L1 + event.conference).add("BridgeType", u"base"_s)
            .add("BridgeTechnology", u"softmix"_s).add("BridgeCreator", u"ConfBridge"_s).add("BridgeName", event.conference)
            .add("BridgeNumChannels", 1).add("BridgeVideoSourceMode", u"none"_s);
    };
    if (event.joined && !m_conferences.contains(event.conference)) {
        m_conferences.insert(event.conference);
        AmiFrame begin = amiEvent("ConfbridgeStart");
        room(begin);
        tell("call", begin);
    }
    if (leg) {
        const char *name = event.joined ? "ConfbridgeJoin" : event.left ? "ConfbridgeLeave" : leg->muted ? "ConfbridgeMute" : "ConfbridgeUnmute";
        AmiFrame frame = amiEvent(name);
        room(frame);
        m_book.addChannel(frame, *leg);
        if (event.joined)
            frame.add("Admin", u"No"_s).add("Muted", leg->muted ? u"Yes"_s : u"No"_s);
        tell("call", frame);
    }
    if (!event.left)
        return;
    for (const SimConference &conference : m_office.conferences()) {
        if (conference.number != event.conference)
            continue;
        int members = 0;
        for (const SimLeg *other : m_office.legsOf(conference.call))
            members += other->id != event.leg && other->isParty() && (other->state == LineState::Talking || other->state == LineState::Held);
        if (members > 0 || !m_conferences.remove(event.conference))
            return;
        AmiFrame end = amiEvent("ConfbridgeEnd");
        room(end);
        tell("call", end);
    }
}

void AmiNews::onCdr(const Cdr &cdr)
{
    const auto local = [](const QDateTime &t) { return t.isValid() ? t.toUTC().toString(u"yyyy-MM-dd hh:mm:ss"_s) : QString(); };
    const auto seconds = [](const QDateTime &from, const QDateTime &to) { return from.isValid() ? from.secsTo(to) : 0; };
    QString word = u"NO ANSWER"_s;
    if (cdr.disposition == Disposition::Answered || cdr.disposition == Disposition::Voicemail)
        word = u"ANSWERED"_s;
    else if (cdr.disposition == Disposition::Busy)
        word = u"BUSY"_s;
    else if (cdr.disposition == Disposition::Failed)
        word = u"FAILED"_s;
    const QString linkedid = m_book.linkedid(cdr.call.local());
    tell("cdr", amiEvent("Cdr").add("AccountCode", QString()).add("Source", cdr.callerNumber).add("Destination", cdr.calleeNumber)
                    .add("DestinationContext", AmiBook::context()).add("CallerID", u"\"%1\" <%2>"_s.arg(cdr.callerName, cdr.callerNumber))
                    .add("Channel", QString()).add("DestinationChannel", QString())
                    .add("LastApplication", cdr.disposition == Disposition::Voicemail ? u"VoiceMail"_s : u"Dial"_s).add("LastData", QString())
                    .add("StartTime", local(cdr.startedAt)).add("AnswerTime", local(cdr.answeredAt)).add("EndTime", local(cdr.endedAt))
                    .add("Duration", seconds(cdr.startedAt, cdr.endedAt)).add("BillableSeconds", seconds(cdr.answeredAt, cdr.endedAt))
                    .add("Disposition", word).add("AMAFlags", u"DOCUMENTATION"_s).add("UniqueID", linkedid).add("UserField", QString())
                    .add("LinkedID", linkedid));
}

} // namespace Cordboard
