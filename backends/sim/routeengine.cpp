// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/sim/routeengine.h"

#include "backends/sim/officecore.h"

namespace Cordboard {

namespace {

/// Forwardings may point at each other; a PBX gives up after a few.
constexpr int maxHops = 8;
/// An outside network gives up ringing after this.
constexpr int outsideRingMs = 60'000;

bool isQuestion(const SimCall &call, const SimLeg &leg)
{
    return call.transfer && call.transfer->target == leg.id;
}

} // namespace

QString RouteEngine::resolved(const QString &number) const
{
    QString at = number;
    for (int hop = 0; hop < maxHops; ++hop) {
        const SimPerson *p = m_core.state.person(at);
        if (!p || p->forwarding.always.isEmpty())
            return at;
        at = p->forwarding.always;
    }
    return at;
}

int RouteEngine::obstacle(const SimPerson &person) const
{
    if (!person.registered)
        return 480;
    if (person.dnd || person.config.behaviour.kind == Behaviour::Kind::Busy || person.legs.size() >= person.config.maxCalls)
        return 486;
    return 0;
}

void RouteEngine::send(SimCall &call, const QString &to, int hops)
{
    OfficeState &s = m_core.state;
    if (hops > maxHops)
        return fail(call, 482);
    if (const SimPerson *person = s.person(to)) {
        if (!person->forwarding.always.isEmpty())
            return send(call, person->forwarding.always, hops + 1);
        if (call.calleeNumber.isEmpty() || !call.answeredAt) {
            call.calleeNumber = person->config.number;
            call.calleeName = person->config.name;
        }
        if (const int code = obstacle(*person))
            return redirectCaller(call, *person, code, hops);
        ringPerson(call, *person, Why::Plain, hops);
        return;
    }
    if (s.queue(to))
        return m_core.queues.enter(call, to);
    if (s.flow(to))
        return m_core.desk.toggleFlow(call, to);
    if (const DidConfig *did = s.did(to); did && did->to != to)
        return send(call, did->to, hops + 1);
    if (s.park(to) || s.conference(to))
        return fail(call, 404);
    ringOutside(call, to, Why::Plain);
}

SimLeg &RouteEngine::ringPerson(SimCall &call, const SimPerson &person, Why why, int hops)
{
    OfficeState &s = m_core.state;
    SimLeg &leg = m_core.legs.addPerson(call, person, LegRole::Callee);
    leg.hops = hops;
    leg.agent = why == Why::Agent;
    leg.ringBack = why == Why::RingBack;
    if (why == Why::Transfer && call.transfer) {
        call.transfer->target = leg.id;
        leg.consultation = call.transfer->attended;
    }
    m_core.legs.step(leg, LegStep::Called);
    m_core.legs.step(leg, LegStep::Ringing);
    int ringMs = s.config.ringMs;
    if (why == Why::Plain)
        ringMs = person.config.ringMs ? person.config.ringMs
                                      : (person.forwarding.noAnswer.isEmpty() ? s.config.noAnswerMs : s.config.ringMs);
    else if (why == Why::Agent)
        ringMs = 0; // the queue keeps the time
    arm(leg, ringMs);
    return leg;
}

SimLeg &RouteEngine::ringOutside(SimCall &call, const QString &number, Why why)
{
    OfficeState &s = m_core.state;
    if (call.calleeNumber.isEmpty() || !call.answeredAt) {
        call.calleeNumber = number;
        call.calleeName = s.nameOf(number);
    }
    SimLeg &leg = m_core.legs.addOutside(call, number, s.nameOf(number), LegRole::Callee);
    if (why == Why::Transfer && call.transfer) {
        call.transfer->target = leg.id;
        leg.consultation = call.transfer->attended;
    }
    m_core.legs.step(leg, LegStep::Called);
    const OutsideRule *rule = ruleFor(number);
    const auto outcome = rule ? rule->outcome : OutsideRule::Outcome::Answer;
    const int afterMs = rule ? rule->afterMs : OutsideRule().afterMs;
    if (outcome == OutsideRule::Outcome::NotFound) {
        ringFailed(leg, EndReason::of(404));
        return leg;
    }
    m_core.legs.step(leg, LegStep::Ringing);
    const QString id = leg.id;
    if (outcome == OutsideRule::Outcome::Answer)
        leg.answerTimer = s.schedule(afterMs, [this, id] { (void)m_core.phones.answer(id); });
    else if (outcome == OutsideRule::Outcome::Busy)
        leg.answerTimer = s.schedule(afterMs, [this, id] {
            if (SimLeg *l = m_core.state.leg(id))
                ringFailed(*l, EndReason::busy());
        });
    leg.ringTimer = s.schedule(why == Why::Plain ? outsideRingMs : s.config.ringMs, [this, id] {
        if (SimLeg *l = m_core.state.leg(id))
            ringFailed(*l, EndReason::noAnswer());
    });
    return leg;
}

void RouteEngine::arm(SimLeg &leg, int ringMs)
{
    OfficeState &s = m_core.state;
    const SimPerson *person = s.person(leg.user);
    const QString id = leg.id;
    if (ringMs > 0)
        leg.ringTimer = s.schedule(ringMs, [this, id] {
            if (SimLeg *l = m_core.state.leg(id))
                ringFailed(*l, EndReason::noAnswer());
        });
    if (!person)
        return;
    const Behaviour &b = person->config.behaviour;
    switch (b.kind) {
    case Behaviour::Kind::Answer:
        leg.answerTimer = s.schedule(b.afterMs, [this, id] { (void)m_core.phones.answer(id); });
        break;
    case Behaviour::Kind::Refuse:
        leg.answerTimer = s.schedule(b.afterMs, [this, id] {
            if (SimLeg *l = m_core.state.leg(id))
                ringFailed(*l, EndReason::declined());
        });
        break;
    case Behaviour::Kind::Forward:
        leg.answerTimer = s.schedule(b.afterMs, [this, id, target = b.target] {
            SimLeg *l = m_core.state.leg(id);
            SimCall *call = l ? m_core.state.call(l->call) : nullptr;
            if (!call || call->answeredAt || l->agent || l->ringBack)
                return;
            const int hops = l->hops + 1;
            call->routing = true;
            m_core.legs.end(*l, { 302, 23, true });
            call->routing = false;
            send(*call, target, hops);
        });
        break;
    case Behaviour::Kind::Manual:
    case Behaviour::Kind::Never:
    case Behaviour::Kind::Busy:
        break;
    }
}

void RouteEngine::ringFailed(SimLeg &leg, const EndReason &reason)
{
    OfficeState &s = m_core.state;
    SimCall *call = s.call(leg.call);
    if (!call || leg.ended)
        return;
    const bool plain = leg.isParty() && leg.role == LegRole::Callee && !isQuestion(*call, leg) && !leg.agent && !leg.ringBack
        && call->park.isEmpty() && call->conference.isEmpty() && !call->answeredAt;
    if (!plain)
        return drop(leg, reason);
    const QString user = leg.user;
    const int hops = leg.hops;
    m_core.legs.end(leg, reason);
    call->failCode = reason.sipCode;
    for (const SimLeg *other : s.legsOf(*call))
        if (other->isParty() && other->role == LegRole::Callee)
            return; // another phone still rings
    if (const SimPerson *person = s.person(user))
        redirectCaller(*call, *person, reason.sipCode, hops);
    else
        fail(*call, reason.sipCode);
}

void RouteEngine::redirectCaller(SimCall &call, const SimPerson &person, int sipCode, int hops)
{
    call.failCode = sipCode;
    const QString &next = sipCode == 486 || sipCode == 603 ? person.forwarding.busy : person.forwarding.noAnswer;
    if (!next.isEmpty())
        return send(call, next, hops + 1);
    if (person.config.mailbox)
        return toMailbox(call, person);
    fail(call, sipCode);
}

void RouteEngine::toMailbox(SimCall &call, const SimPerson &person)
{
    OfficeState &s = m_core.state;
    const QString number = person.config.number;
    call.toMailbox = true;
    if (!call.answeredAt) {
        call.calleeNumber = number;
        call.calleeName = person.config.name;
    }
    // The caller now speaks to a machine: no phone takes part any more, so for the office the call is over.
    s.schedule(s.config.messageMs, [this, number] {
        if (SimPerson *p = m_core.state.person(number)) {
            ++p->voicemailNew;
            m_core.state.tell(VoicemailEvent { number, p->voicemailNew, p->voicemailOld });
        }
    });
    m_core.legs.endCall(call, EndReason::normal());
}

void RouteEngine::fail(SimCall &call, int sipCode)
{
    call.failCode = sipCode;
    m_core.legs.endCall(call, EndReason::of(sipCode));
}

void RouteEngine::drop(SimLeg &leg, const EndReason &reason)
{
    OfficeState &s = m_core.state;
    SimCall *call = s.call(leg.call);
    if (!call || leg.ended)
        return;
    const QString id = leg.id;
    const bool wasTarget = isQuestion(*call, leg);
    const bool wasBy = call->transfer && call->transfer->by == id;
    const bool wasParked = !call->park.isEmpty() && s.park(call->park) && s.park(call->park)->leg == id;
    const bool wasAgent = leg.agent && call->queued;
    m_core.legs.end(leg, reason);
    if (wasParked)
        m_core.parks.clear(*call);
    else if (!call->park.isEmpty())
        m_core.parks.notFetched(*call, id);
    if (wasTarget)
        m_core.transfers.targetGone(*call);
    else if (wasBy)
        m_core.transfers.byGone(*call);
    else if (call->transfer)
        m_core.transfers.otherGone(*call);
    if (wasAgent)
        m_core.queues.agentDidNotAnswer(*call, leg.user);
    settle(*call);
}

void RouteEngine::settle(SimCall &call)
{
    if (call.ending || (call.routing && !call.legs.isEmpty()))
        return;
    int parties = 0;
    int awake = 0; // not only rung
    int monitors = 0;
    for (const SimLeg *leg : m_core.state.legsOf(call)) {
        if (!leg->isParty()) {
            ++monitors;
            continue;
        }
        ++parties;
        awake += leg->state != LineState::Ringing || leg->clickToDial;
    }
    if (!call.conference.isEmpty()) {
        if (parties == 0)
            m_core.legs.endCall(call, EndReason::normal());
        return;
    }
    const bool waits = !call.park.isEmpty() || call.queued || call.decideBy || !call.pendingTarget.isEmpty();
    if (parties >= (waits ? 1 : 2) && awake > 0)
        return;
    m_core.legs.endCall(call, EndReason::of(call.failCode && !call.answeredAt ? call.failCode : 200));
}

void RouteEngine::stopRinging(SimCall &call, const QString &except)
{
    for (SimLeg *leg : m_core.state.legsOf(call))
        if (leg->id != except && leg->state == LineState::Ringing && leg->isParty() && !leg->clickToDial && !isQuestion(call, *leg))
            m_core.legs.end(*leg, EndReason::elsewhere());
}

void RouteEngine::connectWaiting(SimCall &call)
{
    for (SimLeg *leg : m_core.state.legsOf(call))
        if (leg->state == LineState::Calling && leg->role == LegRole::Caller && leg->isParty())
            m_core.legs.step(*leg, leg->clickToDial ? LegStep::Connected16 : LegStep::Connected14);
}

void RouteEngine::afterAnswer(SimCall &call, SimLeg &leg)
{
    OfficeState &s = m_core.state;
    if (!leg.isParty())
        return;
    if (!call.conference.isEmpty()) {
        s.tell(ConferenceEvent { call.conference, leg.id, true, false });
        return;
    }
    if (isQuestion(call, leg))
        return m_core.transfers.targetAnswered(call, leg);
    stopRinging(call, leg.id);
    if (!call.park.isEmpty())
        m_core.parks.fetched(call);
    if (call.queued)
        m_core.queues.leave(call, leg.user);
    if (!call.forwardList.isEmpty()) {
        call.forwardList.clear();
        for (SimLeg *other : s.legsOf(call))
            if (other->id != leg.id && !other->isOutside() && other->role == LegRole::Callee)
                m_core.legs.end(*other, EndReason::normal());
    }
    if (!call.answeredAt || call.calleeNumber.isEmpty()) {
        call.calleeNumber = leg.number;
        call.calleeName = leg.name;
    }
    s.cancel(call.patienceTimer);
    connectWaiting(call);
    if (!call.line.isEmpty())
        m_core.legs.setLine(call, SharedLineState::InUse);
    settle(call);
}

const OutsideRule *RouteEngine::ruleFor(const QString &number) const
{
    const OutsideRule *best = nullptr;
    for (const OutsideRule &rule : std::as_const(m_core.state.config.outside))
        if (number.startsWith(rule.prefix) && (!best || rule.prefix.size() > best->prefix.size()))
            best = &rule;
    return best;
}

} // namespace Cordboard
