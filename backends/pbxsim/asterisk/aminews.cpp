// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/asterisk/aminews.h"

#include <QDateTime>

namespace Cordboard {

using namespace Qt::StringLiterals;

AmiNews::AmiNews(Office &office, AmiBook &book, Tell tell, Ended ended)
    : m_office(office), m_book(book), m_tell(std::move(tell)), m_ended(std::move(ended))
{
    for (const QString &number : m_office.people())
        m_lamps.insert(number, hintStatus(number));
    for (const SimQueue &queue : m_office.queues())
        for (const SimAgent &agent : queue.agents)
            m_agents.insert(queue.config.number + u'/' + agent.extension, { agent.loggedIn, agent.paused, agent.penalty });
    m_office.addListener(this);
}

AmiNews::~AmiNews()
{
    m_office.removeListener(this);
}

void AmiNews::tell(const char *rights, AmiFrame frame)
{
    // As with timestampevents = yes.
    const QString stamp = u"%1.%2"_s.arg(m_time / 1000).arg(QString::number(m_time % 1000 * 1000).rightJustified(6, u'0'));
    frame.insertSecond("Timestamp", stamp);
    frame.insertSecond("Privilege", QLatin1StringView(rights) + ",all"_L1);
    m_tell(rights, frame.bytes());
}

void AmiNews::channelEvent(const char *name, const SimLeg &leg, const std::function<void(AmiFrame &)> &more)
{
    AmiFrame frame = amiEvent(name);
    m_book.addChannel(frame, leg);
    if (more)
        more(frame);
    tell("call", frame);
}

void AmiNews::officeEvent(const OfficeEvent &event)
{
    m_time = event.time;
    if (const auto *leg = event.as<LegEvent>()) {
        onLeg(*leg);
    } else if (const auto *flags = event.as<LegFlagsEvent>()) {
        if (m_spied.contains(flags->leg)) {
            spy(flags->leg, false);
            spy(flags->leg, true);
        }
    } else if (const auto *recording = event.as<RecordingEvent>()) {
        const auto last = m_lastLegs.constFind(recording->leg);
        const SimLeg *leg = m_office.leg(recording->leg);
        if (!leg && last != m_lastLegs.cend())
            leg = &*last;
        if (leg && recording->state == RecordingState::Paused)
            channelEvent("MixMonitorMute", *leg, [](AmiFrame &f) { f.add("Direction", u"both"_s).add("State", 1); });
        else if (leg)
            channelEvent(recording->state == RecordingState::On ? "MixMonitorStart" : "MixMonitorStop", *leg);
    } else if (const auto *park = event.as<ParkEvent>()) {
        onPark(*park);
    } else if (const auto *queue = event.as<QueueEvent>()) {
        onQueue(*queue);
    } else if (const auto *agent = event.as<AgentEvent>()) {
        onAgent(*agent);
    } else if (const auto *registration = event.as<RegistrationEvent>()) {
        const QString &n = registration->user;
        tell("system", amiEvent("ContactStatus").add("URI", u"sip:%1@192.0.2.1:5060"_s.arg(n))
                           .add("ContactStatus", registration->registered ? u"NonQualified"_s : u"Removed"_s).add("AOR", n).add("EndpointName", n)
                           .add("RoundtripUsec", 0));
        m_people.insert(n);
    } else if (const auto *voicemail = event.as<VoicemailEvent>()) {
        tell("call", amiEvent("MessageWaiting").add("Mailbox", voicemail->user + "@default"_L1).add("Waiting", voicemail->newCount > 0)
                         .add("New", voicemail->newCount).add("Old", voicemail->oldCount));
    } else if (const auto *presence = event.as<PresenceEvent>()) {
        if (const SimPerson *person = m_office.person(presence->user))
            tell("call", presenceRow(*person));
    } else if (const auto *dnd = event.as<DndEvent>()) {
        tell("call", deviceRow("Custom:DND"_L1 + dnd->user, dnd->on ? u"INUSE"_s : u"NOT_INUSE"_s));
    } else if (const auto *forwarding = event.as<ForwardingEvent>()) {
        tell("call", deviceRow("Custom:CF"_L1 + forwarding->user, forwarding->forwarding.any() ? u"INUSE"_s : u"NOT_INUSE"_s));
    } else if (const auto *flow = event.as<FlowEvent>()) {
        for (const SimFlow &f : m_office.flows()) {
            if (f.config.number != flow->flow)
                continue;
            const bool on = !f.config.choices.isEmpty() && f.value != f.config.choices.first();
            tell("call", deviceRow(flowDevice(f.config.number), on ? u"INUSE"_s : u"NOT_INUSE"_s));
            tell("call", hintRow(f.config.number, flowDevice(f.config.number), on));
        }
    } else if (const auto *extension = event.as<ExtensionEvent>()) {
        if (extension->removed)
            tell("call", hintRow(extension->user, hint(extension->user), -2));
        else
            m_people.insert(extension->user);
    } else if (const auto *conference = event.as<ConferenceEvent>()) {
        onConference(*conference);
    } else if (const auto *cdr = event.as<CdrEvent>()) {
        onCdr(cdr->cdr);
        celRow("LINKEDID_END", m_book.linkedid(cdr->cdr.call.local()), [](AmiFrame &f) { f.add("UniqueID", QString()); });
        m_book.forgetCall(cdr->cdr.call.local()); // the last that is told of a call
        m_swapped.remove(cdr->cdr.call.local());
    }
}

void AmiNews::officeSettled()
{
    tellHolds();
    for (const QString &call : std::exchange(m_calls, {}))
        rebridge(call);
    for (const QString &number : std::exchange(m_people, {}))
        lamp(number);
    for (const QString &leg : std::exchange(m_gone, {})) {
        m_lastLegs.remove(leg);
        m_book.forget(leg);
    }
}

void AmiNews::lamp(const QString &number)
{
    const int status = hintStatus(number);
    const auto before = m_lamps.constFind(number);
    if (before != m_lamps.cend() && *before == status)
        return;
    m_lamps.insert(number, status);
    tell("call", deviceRow(AmiBook::device(number), deviceWord(status)));
    tell("call", hintRow(number, hint(number), status));
}

void AmiNews::onLeg(const LegEvent &event)
{
    m_people.insert(event.user);
    m_people.remove(QString());
    m_calls.insert(event.call);
    if (event.step == LegStep::Ended)
        return onEnded(event);
    const SimLeg *leg = m_office.leg(event.leg);
    if (!leg)
        return;
    const bool fresh = !m_book.find(event.leg);
    m_book.enter(*leg);
    if (fresh) {
        m_book.find(event.leg)->state = event.step == LegStep::Dialled ? 4 : 0;
        cel("CHAN_START", *leg);
        channelEvent("Newchannel", *leg);
    }
    switch (event.step) {
    case LegStep::Called:
        if (leg->monitoring != BargeMode::None)
            spy(leg->id, true);
        else
            dialBegin(*leg);
        break;
    case LegStep::Held:
    case LegStep::Unheld:
        onHold(event, *leg);
        break;
    default:
        setState(*leg);
        break;
    }
    celLeg(event, *leg);
    if (event.step == LegStep::Answered) {
        dialEnd(*m_book.find(event.leg), leg, u"ANSWER"_s);
        m_ended(event.leg, true);
    }
    m_lastLegs.insert(event.leg, *leg);
}

void AmiNews::setState(const SimLeg &leg)
{
    AmiBook::Entry &entry = m_book.enter(leg);
    const int state = AmiBook::channelState(leg);
    constexpr int up = 6; // and never anything else after that
    if (entry.state == state || entry.state == up)
        return;
    entry.state = state;
    channelEvent("Newstate", leg);
    const SimLeg *parent = m_office.leg(entry.parent);
    if (state != 5 || !parent)
        return;
    AmiFrame frame = amiEvent("DialState");
    m_book.addChannel(frame, *parent);
    m_book.addChannel(frame, leg, "Dest");
    tell("call", frame.add("DialStatus", u"RINGING"_s));
}

void AmiNews::dialBegin(const SimLeg &leg)
{
    const SimCall *call = m_office.call(leg.call);
    const bool consultation = call && call->transfer && call->transfer->target == leg.id && call->transfer->attended;
    if (consultation)
        return; // put straight into the bridge where it is consulted
    const SimLeg *parent = nullptr;
    // Not by whoever hands over, but by whom he hands over.
    const QString by = call && call->transfer ? call->transfer->by : QString();
    if (leg.role == LegRole::Callee)
        for (const SimLeg *other : m_office.legsOf(leg.call))
            if (other->id != leg.id && other->id != by && other->isParty() && other->state != LineState::Ringing
                && (!parent || (parent->role != LegRole::Caller && other->role == LegRole::Caller)))
                parent = other;
    AmiFrame frame = amiEvent("DialBegin");
    if (parent) {
        m_book.enter(leg).parent = parent->id;
        m_book.addChannel(frame, *parent);
    }
    m_book.addChannel(frame, leg, "Dest");
    tell("call", frame.add("DialString", leg.number));
}

void AmiNews::dialEnd(AmiBook::Entry &entry, const SimLeg *leg, const QString &status)
{
    const SimLeg *parent = m_office.leg(std::exchange(entry.parent, {}));
    if (!leg || !parent)
        return;
    m_book.enter(*parent).variables.insert(u"DIALSTATUS"_s, status);
    AmiFrame frame = amiEvent("DialEnd");
    m_book.addChannel(frame, *parent);
    m_book.addChannel(frame, *leg, "Dest");
    tell("call", frame.add("DialStatus", status));
}

void AmiNews::onEnded(const LegEvent &event)
{
    AmiBook::Entry *entry = m_book.find(event.leg);
    const SimLeg leg = m_lastLegs.value(event.leg);
    if (!entry)
        return;
    if (m_spied.contains(event.leg))
        spy(event.leg, false);
    m_spied.remove(event.leg);
    dialEnd(*entry, &leg, event.sipCode == 486 ? u"BUSY"_s : event.sipCode == 487 ? u"CANCEL"_s : u"NOANSWER"_s);
    const QString uniqueid = entry->uniqueid;
    if (!entry->bridge.isEmpty())
        moveTo(leg, {});
    celEnded(event, leg);
    AmiFrame frame = amiEvent("Hangup");
    m_book.addChannel(frame, leg);
    tell("call", frame.add("Cause", event.q850 > 0 ? event.q850 : 16).add("Cause-txt", event.q850 == 17 ? u"User busy"_s : u"Normal Clearing"_s));
    m_ended(event.leg, false);
    m_gone.append(event.leg); // its room, queue or space has still to be told that it left
}

QString AmiNews::bridgeOf(const SimLeg &leg) const
{
    const SimCall *call = m_office.call(leg.call);
    if (!call || !leg.isParty() || leg.ended)
        return {};
    const bool talks = leg.state == LineState::Talking || leg.state == LineState::Held;
    const auto &transfer = call->transfer;
    const bool consults = transfer && transfer->attended && !transfer->by.isEmpty() && !transfer->target.isEmpty();
    // Whoever asks first is in a bridge of its own with whom it asks, who may still ring there. [transcript]
    if (consults && (transfer->target == leg.id || (transfer->by == leg.id && !isSwapped(*call))))
        return "consult-"_L1 + m_book.linkedid(call->id);
    return talks ? "bridge-"_L1 + m_book.linkedid(call->id) : QString();
}

void AmiNews::moveTo(const SimLeg &leg, const QString &bridge)
{
    AmiBook::Entry &entry = m_book.enter(leg);
    const SimCall *call = m_office.call(leg.call);
    const bool conference = call && !call->conference.isEmpty();
    const auto describe = [conference](AmiFrame &frame, const QString &id) {
        frame.add("BridgeUniqueid", id).add("BridgeType", conference ? u"base"_s : u"basic"_s).add("BridgeTechnology", u"simple_bridge"_s)
            .add("BridgeCreator", conference ? u"ConfBridge"_s : u"<unknown>"_s).add("BridgeName", u"<unknown>"_s).add("BridgeNumChannels", 1)
            .add("BridgeVideoSourceMode", u"none"_s);
    };
    const QString old = std::exchange(entry.bridge, bridge);
    for (const auto &[name, id] : { std::pair("BridgeLeave", old), std::pair("BridgeEnter", bridge) }) {
        if (id.isEmpty())
            continue;
        AmiFrame frame = amiEvent(name);
        describe(frame, id);
        m_book.addChannel(frame, leg);
        tell("call", frame);
    }
}

void AmiNews::rebridge(const QString &callId)
{
    if (!m_office.call(callId))
        return;
    for (const SimLeg *leg : m_office.legsOf(callId)) {
        AmiBook::Entry &entry = m_book.enter(*leg);
        setState(*leg);
        const QString wanted = bridgeOf(*leg);
        if (entry.bridge != wanted)
            moveTo(*leg, wanted);
    }
}

void AmiNews::spy(const QString &legId, bool start)
{
    const SimLeg *spyLeg = m_office.leg(legId);
    const auto last = m_lastLegs.constFind(legId);
    if (!spyLeg && last != m_lastLegs.cend())
        spyLeg = &*last;
    if (!spyLeg)
        return;
    if (start)
        for (const SimLeg *other : m_office.legsOf(spyLeg->call))
            if (other->isParty() && !m_spied.contains(legId))
                m_spied.insert(legId, other->id);
    const SimLeg *spied = m_office.leg(m_spied.value(legId));
    AmiFrame frame = amiEvent(start ? "ChanSpyStart" : "ChanSpyStop");
    m_book.addChannel(frame, *spyLeg, "Spyer");
    if (spied)
        m_book.addChannel(frame, *spied, "Spyee");
    tell("call", frame);
}

} // namespace Cordboard
