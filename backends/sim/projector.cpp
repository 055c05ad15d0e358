// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/sim/projector.h"

#include "backends/api/folding.h"

namespace Cordboard {

namespace {

QDateTime utc(qint64 ms)
{
    return ms ? QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC) : QDateTime();
}

} // namespace

OfficeProjector::OfficeProjector(Office &office, AccountId account, Sink sink)
    : m_office(office), m_account(std::move(account)), m_sink(std::move(sink))
{
    m_office.addListener(this);
}

OfficeProjector::~OfficeProjector()
{
    m_office.removeListener(this);
}

void OfficeProjector::setEnabled(bool enabled)
{
    m_enabled = enabled;
}

ExtensionId OfficeProjector::extensionId(const QString &number) const
{
    return number.isEmpty() ? ExtensionId() : ExtensionId(m_account, number);
}

Extension OfficeProjector::extension(const QString &number) const
{
    Extension e;
    const SimPerson *p = m_office.person(number);
    if (!p)
        return e;
    e.id = extensionId(number);
    e.number = number;
    e.name = p->config.name;
    e.group = p->config.group;
    e.role = p->config.role;
    e.email = p->config.email;
    e.mobile = p->config.mobile;
    e.tags = p->config.tags;
    e.kind = p->config.pagingGroup ? ExtensionKind::Paging : ExtensionKind::Person;
    e.registration = p->registered ? Registration::Registered : Registration::Unregistered;
    e.registrationSince = utc(p->registrationSince);
    e.presence = p->presence;
    e.presenceText = p->presenceText;
    e.state = p->state;
    e.stateSince = utc(p->stateSince);
    e.dnd = p->dnd;
    e.forwarding = p->forwarding;
    e.voicemailNew = p->config.mailbox ? p->voicemailNew : -1;
    return e;
}

bool OfficeProjector::visible(const SimCall &call) const
{
    if (!call.park.isEmpty() || call.queued || call.decideBy)
        return true;
    for (const SimLeg *leg : m_office.legsOf(call.id))
        if (!leg->isOutside())
            return true;
    return false;
}

Call OfficeProjector::call(const QString &callId) const
{
    Call c;
    const SimCall *call = m_office.call(callId);
    if (!call)
        return c;
    c.id = id<CallTag>(callId);
    for (const SimLeg *leg : m_office.legsOf(callId)) {
        Leg l;
        l.id = id<LegTag>(leg->id);
        l.extension = extensionId(leg->user);
        l.number = leg->number;
        l.name = leg->name;
        l.state = leg->state;
        l.role = leg->role;
        l.recording = leg->recording;
        l.monitoring = leg->monitoring;
        l.muted = leg->muted;
        l.consultation = leg->consultation;
        l.since = utc(leg->since);
        l.recordingId = leg->recordingId;
        c.legs.append(l);
    }
    c.direction = foldDirection(c.legs);
    c.state = foldCallState(c.legs, !call->park.isEmpty(), call->queued);
    c.queue = id<QueueTag>(call->queue);
    c.line = id<LineTag>(call->line);
    c.did = call->did;
    c.startedAt = utc(call->startedAt);
    c.answeredAt = utc(call->answeredAt);
    c.decideBy = utc(call->decideBy);
    c.priority = call->priority;
    return c;
}

ParkSlot OfficeProjector::park(const SimPark &slot) const
{
    ParkSlot p;
    p.id = id<ParkSlotTag>(slot.number);
    p.number = slot.number;
    p.occupied = !slot.call.isEmpty();
    if (const SimLeg *leg = m_office.leg(slot.leg)) {
        p.callerNumber = leg->number;
        p.callerName = leg->name;
    }
    p.call = id<CallTag>(slot.call);
    p.leg = id<LegTag>(slot.leg);
    p.parkedBy = extensionId(slot.parkedBy);
    p.since = utc(slot.since);
    p.returnsAt = utc(slot.returnsAt);
    return p;
}

Queue OfficeProjector::queue(const SimQueue &queue) const
{
    Queue q;
    q.id = id<QueueTag>(queue.config.number);
    q.number = queue.config.number;
    q.name = queue.config.name;
    for (const QString &callId : queue.waiting) {
        QueueCaller caller;
        caller.call = id<CallTag>(callId);
        const SimCall *call = m_office.call(callId);
        for (const SimLeg *leg : m_office.legsOf(callId)) {
            if (leg->agent || !leg->isParty())
                continue;
            caller.number = leg->number;
            caller.name = leg->name;
            break;
        }
        caller.since = utc(call ? call->queuedAt : 0);
        q.waiting.append(caller);
    }
    q.serviceLevelSeconds = queue.config.serviceLevelSeconds;
    q.serviceLevelPercent = queue.servicePercent();
    q.answered = queue.answered;
    q.abandoned = queue.abandoned;
    return q;
}

QueueAgent OfficeProjector::agent(const SimQueue &queue, const SimAgent &agent) const
{
    QueueAgent a;
    a.queue = id<QueueTag>(queue.config.number);
    a.extension = extensionId(agent.extension);
    a.id = queueAgentId(a.queue, a.extension);
    if (const SimPerson *p = m_office.person(agent.extension))
        a.name = p->config.name;
    a.loggedIn = agent.loggedIn;
    a.paused = agent.paused;
    a.pauseReason = agent.pauseReason;
    a.state = agent.state;
    a.since = utc(agent.since);
    a.callsTaken = agent.callsTaken;
    a.penalty = agent.penalty;
    return a;
}

SharedLine OfficeProjector::line(const SimLine &line) const
{
    SharedLine l;
    l.id = id<LineTag>(line.id);
    l.name = line.name;
    l.state = line.state;
    l.call = id<CallTag>(line.call);
    l.talker = extensionId(line.talker);
    return l;
}

Mailbox OfficeProjector::mailbox(const SimPerson &p) const
{
    Mailbox m;
    m.id = id<MailboxTag>(p.config.number);
    m.extension = extensionId(p.config.number);
    m.newCount = p.voicemailNew;
    m.unread = p.voicemailNew;
    m.read = p.voicemailOld;
    m.saved = 0;
    return m;
}

Flow OfficeProjector::flow(const SimFlow &flow) const
{
    Flow f;
    f.id = id<FlowTag>(flow.config.number);
    f.number = flow.config.number;
    f.name = flow.config.name;
    f.value = flow.value;
    f.choices = flow.config.choices;
    return f;
}

Conference OfficeProjector::conference(const SimConference &room) const
{
    Conference c;
    c.id = id<ConferenceTag>(room.number);
    c.number = room.number;
    c.name = room.name;
    for (const SimLeg *leg : m_office.legsOf(room.call)) {
        if (!leg->isParty() || (leg->state != LineState::Talking && leg->state != LineState::Held))
            continue;
        ConferenceMember m;
        m.leg = id<LegTag>(leg->id);
        m.extension = extensionId(leg->user);
        m.number = leg->number;
        m.name = leg->name;
        m.muted = leg->muted;
        c.members.append(m);
    }
    return c;
}

WakeUpCall OfficeProjector::wakeUp(WakeUpCall w) const
{
    w.id = id<WakeUpTag>(w.id.local());
    w.extension = extensionId(w.extension.local());
    return w;
}

Contact OfficeProjector::contact(Contact contact) const
{
    contact.id = id<ContactTag>(contact.id.local());
    return contact;
}

Cdr OfficeProjector::cdr(Cdr cdr) const
{
    cdr.id = id<CdrTag>(cdr.id.local());
    cdr.call = id<CallTag>(cdr.call.local());
    return cdr;
}

QList<Change> OfficeProjector::snapshot() const
{
    QList<Extension> extensions;
    QList<Mailbox> mailboxes;
    for (const QString &number : m_office.people()) {
        extensions.append(extension(number));
        if (const SimPerson *p = m_office.person(number); p->config.mailbox)
            mailboxes.append(mailbox(*p));
    }
    QList<Call> calls;
    for (const QString &callId : m_office.calls())
        if (visible(*m_office.call(callId)))
            calls.append(call(callId));
    QList<ParkSlot> parks;
    for (const SimPark &p : m_office.parks())
        parks.append(park(p));
    QList<Queue> queues;
    QList<QueueAgent> agents;
    for (const SimQueue &q : m_office.queues()) {
        queues.append(queue(q));
        for (const SimAgent &a : q.agents)
            agents.append(agent(q, a));
    }
    QList<SharedLine> lines;
    for (const SimLine &l : m_office.lines())
        lines.append(line(l));
    QList<Flow> flows;
    for (const SimFlow &f : m_office.flows())
        flows.append(flow(f));
    QList<Conference> conferences;
    for (const SimConference &c : m_office.conferences())
        conferences.append(conference(c));
    QList<WakeUpCall> wakeUps;
    for (const WakeUpCall &w : m_office.wakeUps())
        wakeUps.append(wakeUp(w));
    return { Cordboard::snapshot(m_account, extensions), Cordboard::snapshot(m_account, calls), Cordboard::snapshot(m_account, parks),
        Cordboard::snapshot(m_account, queues), Cordboard::snapshot(m_account, agents), Cordboard::snapshot(m_account, lines),
        Cordboard::snapshot(m_account, mailboxes), Cordboard::snapshot(m_account, flows), Cordboard::snapshot(m_account, conferences),
        Cordboard::snapshot(m_account, wakeUps) };
}

void OfficeProjector::touch(QStringList &list, const QString &what)
{
    if (!what.isEmpty() && !list.contains(what))
        list.append(what);
}

void OfficeProjector::officeEvent(const OfficeEvent &event)
{
    if (!m_enabled)
        return;
    std::visit(Overloaded {
                   [this](const LegEvent &e) {
                       touch(m_calls, e.previousCall);
                       touch(m_calls, e.call);
                       touch(m_people, e.user);
                       if (const SimCall *c = m_office.call(e.call); c && c->queued)
                           touch(m_queues, c->queue); // the caller's place in line shows his name
                   },
                   [this](const LegFlagsEvent &e) { touch(m_calls, e.call); },
                   [](const DtmfEvent &) {},
                   [this](const CallEndedEvent &e) { touch(m_calls, e.call); },
                   [this](const CallOfferedEvent &e) { touch(m_calls, e.call); },
                   [this](const RecordingEvent &e) { touch(m_calls, e.call); },
                   [this](const ParkEvent &e) {
                       touch(m_parks, e.slot);
                       touch(m_calls, e.call);
                   },
                   [this](const ParkTimerEvent &e) { touch(m_parks, e.slot); },
                   [this](const QueueEvent &e) {
                       touch(m_queues, e.queue);
                       touch(m_calls, e.call);
                       if (!e.agent.isEmpty() && !m_agents.contains(qMakePair(e.queue, e.agent)))
                           m_agents.append({ e.queue, e.agent });
                   },
                   [this](const AgentEvent &e) {
                       if (!m_agents.contains(qMakePair(e.queue, e.extension)))
                           m_agents.append({ e.queue, e.extension });
                   },
                   [this](const LineEvent &e) {
                       touch(m_lines, e.line);
                       touch(m_calls, e.call);
                   },
                   [this](const RegistrationEvent &e) { touch(m_people, e.user); },
                   [this](const VoicemailEvent &e) {
                       touch(m_people, e.user);
                       touch(m_mailboxes, e.user);
                   },
                   [this](const PresenceEvent &e) { touch(m_people, e.user); },
                   [this](const DndEvent &e) { touch(m_people, e.user); },
                   [this](const ForwardingEvent &e) { touch(m_people, e.user); },
                   [this](const ExtensionEvent &e) {
                       touch(m_people, e.user);
                       touch(m_mailboxes, e.user);
                       if (e.removed)
                           for (const SimQueue &q : m_office.queues())
                               m_agents.append({ q.config.number, e.user });
                   },
                   [this](const FlowEvent &e) { touch(m_flows, e.flow); },
                   [this](const ConferenceEvent &e) { touch(m_conferences, e.conference); },
                   [this](const CdrEvent &e) { m_direct.append(upserted(cdr(e.cdr))); },
                   [this](const ContactEvent &e) {
                       if (e.removed)
                           m_direct.append(removed<Contact>(id<ContactTag>(e.id)));
                       else if (const Contact *c = m_office.contact(e.id))
                           m_direct.append(upserted(contact(*c)));
                   },
                   [this](const WakeUpEvent &e) { touch(m_wakeUps, e.id); },
               },
        event.what);
}

void OfficeProjector::officeSettled()
{
    QList<Change> out;
    for (const QString &number : std::exchange(m_people, {})) {
        if (m_office.person(number))
            out.append(upserted(extension(number)));
        else
            out.append(removed<Extension>(extensionId(number)));
    }
    for (const QString &callId : std::exchange(m_calls, {})) {
        const SimCall *c = m_office.call(callId);
        if (c && visible(*c))
            out.append(upserted(call(callId)));
        else
            out.append(removed<Call>(id<CallTag>(callId)));
    }
    for (const QString &number : std::exchange(m_parks, {}))
        out.append(upserted(park(*m_office.park(number))));
    for (const QString &number : std::exchange(m_queues, {}))
        out.append(upserted(queue(*m_office.queue(number))));
    for (const auto &[number, extension] : std::exchange(m_agents, {})) {
        const SimQueue *q = m_office.queue(number);
        const auto it = std::find_if(q->agents.cbegin(), q->agents.cend(), [&e = extension](const SimAgent &a) { return a.extension == e; });
        if (it != q->agents.cend())
            out.append(upserted(agent(*q, *it)));
        else
            out.append(removed<QueueAgent>(queueAgentId(id<QueueTag>(number), extensionId(extension))));
    }
    for (const QString &lineId : std::exchange(m_lines, {}))
        for (const SimLine &l : m_office.lines())
            if (l.id == lineId)
                out.append(upserted(line(l)));
    for (const QString &number : std::exchange(m_mailboxes, {})) {
        const SimPerson *p = m_office.person(number);
        if (p && p->config.mailbox)
            out.append(upserted(mailbox(*p)));
        else
            out.append(removed<Mailbox>(id<MailboxTag>(number)));
    }
    for (const QString &number : std::exchange(m_flows, {}))
        for (const SimFlow &f : m_office.flows())
            if (f.config.number == number)
                out.append(upserted(flow(f)));
    for (const QString &number : std::exchange(m_conferences, {}))
        for (const SimConference &c : m_office.conferences())
            if (c.number == number)
                out.append(upserted(conference(c)));
    const QList<WakeUpCall> wakeUps = m_wakeUps.isEmpty() ? QList<WakeUpCall>() : m_office.wakeUps();
    for (const QString &wakeUpId : std::exchange(m_wakeUps, {})) {
        const auto it
            = std::find_if(wakeUps.cbegin(), wakeUps.cend(), [&wakeUpId](const WakeUpCall &w) { return w.id.local() == wakeUpId; });
        if (it != wakeUps.cend())
            out.append(upserted(wakeUp(*it)));
        else
            out.append(removed<WakeUpCall>(id<WakeUpTag>(wakeUpId)));
    }
    out.append(std::exchange(m_direct, {}));
    if (m_enabled && m_sink && !out.isEmpty())
        m_sink(out);
}

} // namespace Cordboard
