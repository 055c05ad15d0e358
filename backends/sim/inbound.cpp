// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/sim/officecore.h"
#include "backends/sim/routeengine.h"

/// The part of RouteEngine that lets calls in and sends them elsewhere while they wait.
namespace Cordboard {

using namespace Qt::StringLiterals;

QString RouteEngine::inboundTarget(SimCall &call, const QString &to)
{
    OfficeState &s = m_core.state;
    const DidConfig *did = s.did(to);
    if (!did)
        return to;
    call.did = to;
    const SimFlow *flow = s.flow(did->flow);
    const bool night = flow && !flow->config.choices.isEmpty() && flow->value != flow->config.choices.first();
    return night && !did->nightTo.isEmpty() ? did->nightTo : did->to;
}

Result<Office::Dialled> RouteEngine::inbound(const QString &from, const QString &to, const Office::InboundOptions &options)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    if (to.isEmpty())
        return noSuchTarget(to);
    SimLine *line = s.line(options.line);
    if (!options.line.isEmpty() && (!line || line->state != SharedLineState::Free))
        return line ? targetBusy(options.line) : noSuchTarget(options.line);
    const QString name = options.name.isEmpty() ? s.nameOf(from) : options.name;

    if (SimConference *room = s.conference(to)) {
        SimCall &call = m_core.desk.conferenceCall(*room);
        SimLeg &leg = m_core.legs.addOutside(call, from, name, LegRole::Caller);
        m_core.legs.step(leg, LegStep::Dialled);
        m_core.legs.step(leg, LegStep::Connected14);
        s.tell(ConferenceEvent { room->number, leg.id, true, false });
        return Office::Dialled { call.id, leg.id, call.logId };
    }

    SimCall &call = m_core.legs.newCall();
    call.dialled = to;
    call.priority = options.priority;
    const QString target = inboundTarget(call, to);
    SimLeg &leg = m_core.legs.addOutside(call, from, name, LegRole::Caller);
    const Office::Dialled dialled { call.id, leg.id, call.logId };
    m_core.legs.step(leg, LegStep::Dialled);
    if (!line && s.config.inboundTakesLine) {
        const auto free = std::find_if(s.lines.begin(), s.lines.end(), [](const SimLine &l) { return l.state == SharedLineState::Free; });
        line = free == s.lines.end() ? nullptr : &*free;
    }
    if (line) {
        call.line = line->id;
        m_core.legs.setLine(call, SharedLineState::Ringing);
    }
    const QString id = call.id;
    if (options.patienceMs > 0)
        call.patienceTimer = s.schedule(options.patienceMs, [this, legId = leg.id] {
            SimLeg *caller = m_core.state.leg(legId);
            const SimCall *waiting = caller ? m_core.state.call(caller->call) : nullptr;
            if (waiting && !waiting->answeredAt)
                drop(*caller, EndReason::hungUp());
        });
    if (options.offerMs > 0) {
        call.pendingTarget = target;
        call.decideBy = s.now + options.offerMs;
        call.decideTimer = s.schedule(options.offerMs, [this, id] { (void)routeOffered(id, true, {}); });
        s.tell(CallOfferedEvent { id, call.decideBy });
        return dialled;
    }
    const bool known = s.person(target) || s.queue(target);
    if (known)
        send(call, target);
    else
        fail(call, 404);
    return dialled;
}

Result<void> RouteEngine::routeOffered(const QString &id, bool accept, const QString &divertTo)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    SimCall *call = s.call(id);
    if (!call)
        return noSuchCall(id);
    if (!call->decideBy)
        return refused(u"The call has been routed already."_s);
    s.cancel(call->decideTimer);
    call->decideBy = 0;
    const QString target = divertTo.isEmpty() ? call->pendingTarget : divertTo;
    call->pendingTarget.clear();
    s.tell(CallOfferedEvent { id, 0 });
    if (!accept && divertTo.isEmpty())
        fail(*call, 603);
    else
        send(*call, target);
    return {};
}

Result<void> RouteEngine::redirect(const QString &id, const QString &to)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    SimCall *call = s.call(id);
    if (!call)
        return noSuchCall(id);
    if (call->decideBy)
        return routeOffered(id, true, to);
    if (call->transfer || !call->park.isEmpty() || (call->answeredAt && !call->queued))
        return refused(u"The call does not ring or wait."_s);
    if (to.isEmpty() || s.conference(to))
        return noSuchTarget(to);
    SimPark *slot = s.park(to);
    if (slot && !slot->call.isEmpty())
        return targetBusy(to);
    call->routing = true;
    m_core.queues.leave(*call, {}, true);
    for (SimLeg *leg : s.legsOf(*call))
        if (leg->isParty() && leg->state == LineState::Ringing)
            m_core.legs.end(*leg, { 302, 23, false });
    call->routing = false;
    SimLeg *caller = nullptr;
    for (SimLeg *leg : s.legsOf(*call))
        if (leg->isParty() && !caller)
            caller = leg;
    if (!caller)
        settle(*call);
    else if (slot)
        m_core.parks.put(*call, *caller, *slot, {});
    else
        send(*call, to);
    return {};
}

Result<void> RouteEngine::forwardCall(const QString &id, const QStringList &numbers)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    SimCall *call = s.call(id);
    if (!call)
        return noSuchCall(id);
    if (call->transfer || !call->conference.isEmpty())
        return refused(u"The call is being transferred or is a conference."_s);
    if (numbers.isEmpty())
        return noSuchTarget({});
    QList<const SimPerson *> free;
    for (const QString &number : numbers) {
        const SimPerson *person = s.person(resolved(number));
        if (!person)
            return noSuchTarget(number);
        if (!obstacle(*person) && !free.contains(person))
            free.append(person);
    }
    if (free.isEmpty())
        return targetBusy(numbers.first());
    call->routing = true;
    m_core.queues.leave(*call, {}, true);
    m_core.parks.fetched(*call);
    for (SimLeg *leg : s.legsOf(*call))
        if (leg->isParty() && leg->state == LineState::Ringing)
            m_core.legs.end(*leg, { 302, 23, false });
    call->routing = false;
    call->forwardList = numbers.join(u',');
    for (const SimPerson *person : std::as_const(free))
        ringPerson(*call, *person, Why::RingBack);
    return {};
}

Result<void> RouteEngine::transferToVoicemail(const QString &legId, const QString &mailbox)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    const SimLeg *leg = s.leg(legId);
    SimCall *call = leg ? s.call(leg->call) : nullptr;
    if (!call)
        return noSuchCall(legId);
    const SimPerson *person = s.person(mailbox);
    if (!person || !person->config.mailbox)
        return noSuchTarget(mailbox);
    if (!call->conference.isEmpty())
        return refused(u"A conference cannot be sent to a mailbox."_s);
    toMailbox(*call, *person);
    return {};
}

} // namespace Cordboard
