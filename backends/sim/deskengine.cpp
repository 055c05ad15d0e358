// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/sim/deskengine.h"

#include "backends/sim/officecore.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

Result<void> DeskEngine::setRegistered(const QString &number, bool registered)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    SimPerson *person = s.person(number);
    if (!person)
        return noSuchTarget(number);
    if (person->registered == registered)
        return {};
    person->registered = registered;
    person->registrationSince = s.now;
    s.tell(RegistrationEvent { number, registered });
    // A phone that is gone cannot ring; who talks keeps talking, as with a lost registration.
    if (!registered)
        for (const QString &id : QStringList(person->legs))
            if (SimLeg *leg = s.leg(id); leg && leg->state == LineState::Ringing)
                m_core.route.ringFailed(*leg, EndReason::of(480));
    m_core.legs.refreshPerson(number);
    return {};
}

Result<void> DeskEngine::setPresence(const QString &number, Presence presence, const QString &text)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    SimPerson *person = s.person(number);
    if (!person)
        return noSuchTarget(number);
    if (person->presence == presence && person->presenceText == text)
        return {};
    person->presence = presence;
    person->presenceText = text;
    s.tell(PresenceEvent { number, presence, text });
    return {};
}

Result<void> DeskEngine::setDnd(const QString &number, bool on)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    SimPerson *person = s.person(number);
    if (!person)
        return noSuchTarget(number);
    if (person->dnd == on)
        return {};
    person->dnd = on;
    s.tell(DndEvent { number, on });
    m_core.queues.refreshAgent(*person);
    return {};
}

Result<void> DeskEngine::setForwarding(const QString &number, const Forwarding &forwarding)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    SimPerson *person = s.person(number);
    if (!person)
        return noSuchTarget(number);
    if (person->forwarding == forwarding)
        return {};
    person->forwarding = forwarding;
    s.tell(ForwardingEvent { number, forwarding });
    return {};
}

Result<void> DeskEngine::setBehaviour(const QString &number, const Behaviour &behaviour)
{
    SimPerson *person = m_core.state.person(number);
    if (!person)
        return noSuchTarget(number);
    person->config.behaviour = behaviour;
    return {};
}

Result<void> DeskEngine::editPerson(const QString &number, const std::function<void(PersonConfig &)> &edit)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    SimPerson *person = s.person(number);
    if (!person)
        return noSuchTarget(number);
    edit(person->config);
    person->config.number = number;
    s.tell(ExtensionEvent { number, false });
    return {};
}

Result<void> DeskEngine::addPerson(const PersonConfig &config)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    if (config.number.isEmpty() || s.person(config.number) || s.queue(config.number) || s.park(config.number)
        || s.conference(config.number) || s.flow(config.number))
        return refused(u"The number is taken: %1"_s.arg(config.number));
    s.addPerson(config);
    s.tell(ExtensionEvent { config.number, false });
    return {};
}

Result<void> DeskEngine::removePerson(const QString &number)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    SimPerson *person = s.person(number);
    if (!person)
        return noSuchTarget(number);
    for (const QString &id : QStringList(person->legs))
        if (SimLeg *leg = s.leg(id))
            m_core.route.drop(*leg, EndReason::normal());
    for (const QString &queue : std::as_const(person->queues))
        s.queue(queue)->agents.removeIf([&number](const SimAgent &a) { return a.extension == number; });
    s.people.erase(number);
    s.peopleOrder.removeOne(number);
    s.tell(ExtensionEvent { number, true });
    return {};
}

Result<void> DeskEngine::setFlow(const QString &number, const QString &value)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    SimFlow *flow = s.flow(number);
    if (!flow)
        return noSuchTarget(number);
    if (!flow->config.choices.contains(value))
        return refused(u"No such choice: %1"_s.arg(value));
    if (flow->value == value)
        return {};
    flow->value = value;
    s.tell(FlowEvent { number, value });
    return {};
}

void DeskEngine::toggleFlow(SimCall &call, const QString &number)
{
    SimFlow *flow = m_core.state.flow(number);
    const QStringList &choices = flow->config.choices;
    if (choices.isEmpty())
        return m_core.route.fail(call, 404);
    const QString next = choices.at((choices.indexOf(flow->value) + 1) % choices.size());
    (void)setFlow(number, next);
    m_core.legs.endCall(call, EndReason::normal());
}

Result<void> DeskEngine::reserveLine(const QString &id, const QString &user, bool on)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    SimLine *line = s.line(id);
    if (!line || !s.person(user))
        return noSuchTarget(line ? user : id);
    if (!on) {
        if (line->state != SharedLineState::Reserved)
            return {}; // in use or free already: nothing to give back
        if (line->talker != user)
            return refused(u"Somebody else reserved it."_s);
        line->state = SharedLineState::Free;
        line->talker.clear();
    } else {
        if (line->state != SharedLineState::Free)
            return line->talker == user ? Result<void>() : targetBusy(id);
        line->state = SharedLineState::Reserved;
        line->talker = user;
    }
    s.tell(LineEvent { id, line->state, {}, line->talker, {}, {} });
    return {};
}

SimCall &DeskEngine::conferenceCall(SimConference &room)
{
    if (SimCall *running = m_core.state.call(room.call))
        return *running;
    SimCall &call = m_core.legs.newCall();
    call.conference = room.number;
    call.dialled = room.number;
    call.calleeNumber = room.number;
    call.calleeName = room.name;
    room.call = call.id;
    return call;
}

Result<void> DeskEngine::invite(const QString &conference, const QString &number)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    SimConference *room = s.conference(conference);
    if (!room || number.isEmpty() || s.queue(number) || s.park(number) || s.conference(number))
        return noSuchTarget(room ? number : conference);
    const SimPerson *person = s.person(m_core.route.resolved(number));
    if (person && m_core.route.obstacle(*person))
        return targetBusy(number);
    SimCall &call = conferenceCall(*room);
    if (person)
        m_core.route.ringPerson(call, *person, RouteEngine::Why::Fetch);
    else
        m_core.route.ringOutside(call, number, RouteEngine::Why::Fetch);
    return {};
}

Result<void> DeskEngine::kick(const QString &conference, const QString &legId)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    const SimConference *room = s.conference(conference);
    SimLeg *leg = s.leg(legId);
    if (!room)
        return noSuchTarget(conference);
    if (!leg || leg->call != room->call)
        return noSuchCall(legId);
    m_core.route.drop(*leg, EndReason::normal());
    return {};
}

Result<void> DeskEngine::muteMember(const QString &conference, const QString &legId, bool on)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    const SimConference *room = s.conference(conference);
    const SimLeg *leg = s.leg(legId);
    if (!room)
        return noSuchTarget(conference);
    if (!leg || leg->call != room->call)
        return noSuchCall(legId);
    if (leg->muted == on)
        return {};
    (void)m_core.phones.mute(legId, on);
    s.tell(ConferenceEvent { conference, legId, false, false });
    return {};
}

Result<void> DeskEngine::setWakeUp(const WakeUpCall &wanted, bool remove)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    QString id = wanted.id.local();
    if (remove) {
        if (!s.wakeUps.erase(id))
            return noSuchTarget(id);
        s.cancel(s.wakeUpTimers[id]);
        s.wakeUpTimers.erase(id);
        s.tell(WakeUpEvent { id, true });
        return {};
    }
    if (!s.person(wanted.extension.local()))
        return noSuchTarget(wanted.extension.local());
    if (!wanted.at.isValid() || wanted.at.toMSecsSinceEpoch() <= s.now)
        return refused(u"The time has passed."_s);
    if (id.isEmpty())
        id = u"wake%1"_s.arg(s.nextWakeUp++, 4, 10, QLatin1Char('0'));
    WakeUpCall stored = wanted;
    stored.id = WakeUpId({}, id);
    stored.extension = ExtensionId({}, wanted.extension.local());
    s.wakeUps[id] = stored;
    armWakeUp(stored);
    s.tell(WakeUpEvent { id, false });
    return {};
}

void DeskEngine::armWakeUp(const WakeUpCall &wakeUp)
{
    OfficeState &s = m_core.state;
    const QString id = wakeUp.id.local();
    s.cancel(s.wakeUpTimers[id]);
    if (wakeUp.enabled)
        s.wakeUpTimers[id] = s.schedule(wakeUp.at.toMSecsSinceEpoch() - s.now, [this, id] { wake(id); });
}

void DeskEngine::wake(const QString &id)
{
    OfficeState &s = m_core.state;
    WakeUpCall &wakeUp = s.wakeUps[id];
    const QString number = wakeUp.extension.local();
    if (wakeUp.daily) {
        wakeUp.at = wakeUp.at.addDays(1);
        armWakeUp(wakeUp);
        s.tell(WakeUpEvent { id, false });
    } else {
        s.wakeUps.erase(id);
        s.wakeUpTimers.erase(id);
        s.tell(WakeUpEvent { id, true });
    }
    const SimPerson *person = s.person(number);
    if (!person || m_core.route.obstacle(*person) == 480)
        return;
    SimCall &call = m_core.legs.newCall();
    call.callerName = u"Wake-up call"_s;
    call.calleeNumber = call.dialled = number;
    call.routing = true; // the PBX is the other party: one leg is enough
    m_core.route.ringPerson(call, *person, RouteEngine::Why::RingBack);
    s.schedule(s.config.ringMs + 1'000, [this, callId = call.id] {
        if (SimCall *c = m_core.state.call(callId))
            m_core.legs.endCall(*c, EndReason::normal());
    });
}

Result<QString> DeskEngine::saveContact(const Contact &contact)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    QString id = contact.id.local();
    if (id.isEmpty())
        id = QString::number(6600 + s.nextContact++);
    else if (!s.contacts.contains(id))
        return noSuchTarget(id);
    else
        for (const ContactNumber &n : std::as_const(s.contacts[id].numbers))
            s.phoneBook.remove(n.number);
    Contact stored = contact;
    stored.id = ContactId({}, id);
    s.contacts[id] = stored;
    s.indexContact(stored);
    s.tell(ContactEvent { id, false });
    return id;
}

Result<void> DeskEngine::deleteContact(const QString &id)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    const auto it = s.contacts.find(id);
    if (it == s.contacts.end())
        return noSuchTarget(id);
    for (const ContactNumber &n : std::as_const(it->second.numbers))
        s.phoneBook.remove(n.number);
    s.contacts.erase(it);
    s.tell(ContactEvent { id, true });
    return {};
}

} // namespace Cordboard
