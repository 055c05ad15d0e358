// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/sim/officestate.h"

namespace Cordboard {

OfficeState::OfficeState(const OfficeConfig &config_, quint64 seed)
    : config(config_), random(seed), scenarioRandom(seed ^ 0x5ca1ab1e0ddba11ULL), now(config_.startMs)
{
    people.reserve(size_t(config.people.size()));
    for (const PersonConfig &p : std::as_const(config.people))
        addPerson(p);
    for (const QueueConfig &q : std::as_const(config.queues)) {
        queueIndex.insert(q.number, int(queues.size()));
        SimQueue queue;
        queue.config = q;
        for (const QueueConfig::Agent &a : q.agents) {
            SimPerson *p = person(a.extension);
            if (!p)
                continue;
            SimAgent agent;
            agent.extension = a.extension;
            agent.loggedIn = a.loggedIn;
            agent.paused = !a.pauseReason.isEmpty();
            agent.pauseReason = a.pauseReason;
            agent.state = a.loggedIn && p->registered ? AgentState::Idle : AgentState::Unavailable;
            agent.since = agent.idleSince = now;
            queue.agents.append(agent);
            p->queues.append(q.number);
        }
        queues.append(queue);
    }
    for (const QString &number : std::as_const(config.parkNumbers)) {
        parkIndex.insert(number, int(parks.size()));
        SimPark slot;
        slot.number = number;
        parks.append(slot);
    }
    for (const auto &[id, name] : std::as_const(config.lines)) {
        lineIndex.insert(id, int(lines.size()));
        SimLine line;
        line.id = id;
        line.name = name;
        lines.append(line);
    }
    for (const FlowConfig &f : std::as_const(config.flows)) {
        flowIndex.insert(f.number, int(flows.size()));
        flows.append({ f, f.value });
    }
    for (const auto &[number, name] : std::as_const(config.conferences)) {
        conferenceIndex.insert(number, int(conferences.size()));
        conferences.append({ number, name, {} });
    }
    for (int i = 0; i < config.dids.size(); ++i)
        didIndex.insert(config.dids.at(i).number, i);
    for (const CallerConfig &caller : std::as_const(config.callers))
        if (!caller.name.isEmpty())
            phoneBook.insert(caller.number, caller.name);
    for (Contact contact : std::as_const(config.contacts)) {
        contact.id = ContactId({}, QString::number(6600 + nextContact++));
        indexContact(contact);
        contacts.emplace(contact.id.local(), contact);
    }
    cdrs = config.history;
    for (Cdr &cdr : cdrs)
        cdr.id = CdrId({}, QString::number(nextLog++));
}

SimPerson &OfficeState::addPerson(const PersonConfig &config_)
{
    SimPerson p;
    p.config = config_;
    p.registered = config_.registered;
    p.registrationSince = now;
    p.presence = config_.presence;
    p.presenceText = config_.presenceText;
    p.dnd = config_.dnd;
    p.forwarding = config_.forwarding;
    p.voicemailNew = config_.voicemailNew;
    p.voicemailOld = config_.voicemailOld;
    p.state = config_.registered ? LineState::Idle : LineState::Unavailable;
    p.stateSince = now;
    peopleOrder.append(config_.number);
    return people.insert_or_assign(config_.number, std::move(p)).first->second;
}

void OfficeState::indexContact(const Contact &contact)
{
    const QString &name = contact.name.isEmpty() ? contact.company : contact.name;
    for (const ContactNumber &n : contact.numbers)
        if (!n.number.isEmpty())
            phoneBook.insert(n.number, name);
}

void OfficeState::tell(OfficeEvent::What what)
{
    const OfficeEvent event { now, ++events, std::move(what) };
    for (OfficeListener *listener : std::as_const(listeners))
        listener->officeEvent(event);
}

TimerKey OfficeState::schedule(qint64 delay, std::function<void()> action)
{
    const TimerKey key { now + std::max<qint64>(0, delay), ++m_timerNumber };
    timers.emplace(key, std::move(action));
    return key;
}

void OfficeState::cancel(TimerKey &timer)
{
    if (timer != TimerKey {})
        timers.erase(timer);
    timer = {};
}

void OfficeState::advance(qint64 ms)
{
    const qint64 end = now + std::max<qint64>(0, ms);
    while (!timers.empty() && timers.begin()->first.first <= end) {
        const auto node = timers.extract(timers.begin());
        now = std::max(now, node.key().first);
        Step step(*this);
        node.mapped()();
    }
    now = end;
}

void OfficeState::leaveStep()
{
    if (m_depth == 1) {
        // Still inside the step: what this does may end calls too.
        if (beforeSettled)
            beforeSettled();
        for (const QString &id : std::as_const(m_deadLegs))
            legs.erase(id);
        for (const QString &id : std::as_const(m_deadCalls))
            calls.erase(id);
        m_deadLegs.clear();
        m_deadCalls.clear();
    }
    if (--m_depth == 0) {
        const QList<OfficeListener *> told = listeners;
        for (OfficeListener *listener : told)
            listener->officeSettled();
    }
}

SimPerson *OfficeState::person(const QString &number)
{
    const auto it = people.find(number);
    return it == people.end() ? nullptr : &it->second;
}

SimCall *OfficeState::call(const QString &id)
{
    const auto it = calls.find(id);
    return it == calls.end() || it->second.ending ? nullptr : &it->second;
}

SimLeg *OfficeState::leg(const QString &id)
{
    const auto it = legs.find(id);
    return it == legs.end() || it->second.ended ? nullptr : &it->second;
}

const DidConfig *OfficeState::did(const QString &number) const
{
    const auto it = didIndex.constFind(number);
    return it == didIndex.cend() ? nullptr : &config.dids.at(*it);
}

QList<SimLeg *> OfficeState::legsOf(const SimCall &call)
{
    QList<SimLeg *> list;
    list.reserve(call.legs.size());
    for (const QString &id : call.legs)
        if (SimLeg *l = leg(id))
            list.append(l);
    return list;
}

} // namespace Cordboard
