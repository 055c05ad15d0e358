// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/sim/phoneengine.h"

#include "backends/sim/officecore.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

Result<Office::Dialled> PhoneEngine::dial(const QString &from, const QString &to, const Office::DialOptions &options)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    const SimPerson *person = s.person(from);
    if (!person)
        return noSuchTarget(from);
    if (to.isEmpty() || to == from)
        return noSuchTarget(to);
    if (!person->registered)
        return refused(u"%1 is not registered."_s.arg(from));
    if (person->legs.size() >= person->config.maxCalls)
        return targetBusy(from);
    SimPark *slot = s.park(to);
    if (slot && slot->call.isEmpty())
        return noSuchTarget(to);
    SimLine *line = s.line(options.line);
    if (!options.line.isEmpty()) {
        if (!line)
            return noSuchTarget(options.line);
        if (line->state != SharedLineState::Free && !(line->state == SharedLineState::Reserved && line->talker == from))
            return targetBusy(options.line);
    }
    SimConference *room = s.conference(to);
    SimCall &call = slot ? *s.call(slot->call) : room ? m_core.desk.conferenceCall(*room) : m_core.legs.newCall();
    if (!slot && !room) {
        call.dialled = to;
        call.pendingTarget = options.bothAtOnce ? QString() : to;
    }
    SimLeg &leg = m_core.legs.addPerson(call, *person, LegRole::Caller);
    leg.clickToDial = true;
    const Office::Dialled dialled { call.id, leg.id, call.logId };
    m_core.legs.step(leg, LegStep::Called);
    m_core.legs.step(leg, LegStep::Ringing);
    if (line) {
        call.line = line->id;
        line->state = SharedLineState::Free;
        m_core.legs.setLine(call, SharedLineState::InUse);
        line->talker = from;
    }
    if (options.bothAtOnce && !slot && !room)
        m_core.route.send(call, to);
    if (options.autoAnswer)
        (void)answer(dialled.leg);
    else if (SimLeg *still = s.leg(dialled.leg))
        m_core.route.arm(*still, s.config.ringMs);
    return dialled;
}

Result<Office::Dialled> PhoneEngine::phoneDial(const QString &from, const QString &to)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    const SimPerson *person = s.person(from);
    if (!person)
        return noSuchTarget(from);
    if (to.isEmpty())
        return noSuchTarget(to);
    if (!person->registered)
        return refused(u"%1 is not registered."_s.arg(from));
    if (person->legs.size() >= person->config.maxCalls)
        return targetBusy(from);
    SimPark *slot = s.park(to);
    SimCall *parked = slot ? s.call(slot->call) : nullptr;
    SimConference *room = s.conference(to);
    SimCall &call = parked ? *parked : room ? m_core.desk.conferenceCall(*room) : m_core.legs.newCall();
    if (!parked && !room)
        call.dialled = to;
    SimLeg &leg = m_core.legs.addPerson(call, *person, LegRole::Caller);
    const Office::Dialled dialled { call.id, leg.id, call.logId };
    m_core.legs.step(leg, LegStep::Dialled);
    if (parked || room) {
        m_core.legs.step(leg, LegStep::Connected14);
        m_core.route.afterAnswer(call, leg);
    } else if (slot || to == from) {
        m_core.route.fail(call, to == from ? 486 : 404);
    } else {
        m_core.route.send(call, to);
    }
    return dialled;
}

Result<void> PhoneEngine::answer(const QString &legId)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    SimLeg *leg = s.leg(legId);
    SimCall *call = leg ? s.call(leg->call) : nullptr;
    if (!call)
        return noSuchCall(legId);
    if (leg->state != LineState::Ringing)
        return refused(u"It does not ring."_s);
    s.cancel(leg->answerTimer);
    s.cancel(leg->ringTimer);
    m_core.legs.step(*leg, LegStep::Answered);
    if (!leg->clickToDial) {
        m_core.route.afterAnswer(*call, *leg);
        return {};
    }
    if (const QString target = std::exchange(call->pendingTarget, {}); !target.isEmpty()) {
        m_core.route.send(*call, target);
        return {};
    }
    // The far end may be there already: a parked caller, a conference, or somebody who was rung at the same time.
    bool there = !call->park.isEmpty() || !call->conference.isEmpty();
    for (const SimLeg *other : s.legsOf(*call))
        there |= other->id != legId && other->isParty() && other->state == LineState::Talking;
    if (there) {
        m_core.legs.step(*leg, LegStep::Connected16);
        m_core.route.afterAnswer(*call, *leg);
    }
    return {};
}

Result<void> PhoneEngine::hangUp(const QString &legId)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    SimLeg *leg = s.leg(legId);
    if (!leg || !s.call(leg->call))
        return noSuchCall(legId);
    if (leg->state == LineState::Ringing && leg->role == LegRole::Callee)
        m_core.route.ringFailed(*leg, EndReason::declined());
    else
        m_core.route.drop(*leg, EndReason::hungUp());
    return {};
}

Result<void> PhoneEngine::hangUpCall(const QString &callId)
{
    OfficeState::Step step(m_core.state);
    SimCall *call = m_core.state.call(callId);
    if (!call)
        return noSuchCall(callId);
    m_core.legs.endCall(*call, EndReason::normal());
    return {};
}

Result<void> PhoneEngine::hold(const QString &legId)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    SimLeg *leg = s.leg(legId);
    if (!leg)
        return noSuchCall(legId);
    if (leg->state != LineState::Talking || !leg->isParty())
        return refused(u"It does not talk."_s);
    m_core.legs.step(*leg, LegStep::Held);
    return {};
}

Result<void> PhoneEngine::unhold(const QString &legId)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    SimLeg *leg = s.leg(legId);
    const SimCall *call = leg ? s.call(leg->call) : nullptr;
    if (!call)
        return noSuchCall(legId);
    if (leg->state != LineState::Held)
        return refused(u"It is not on hold."_s);
    if (call->transfer && call->transfer->attended && !call->transfer->by.isEmpty() && (call->transfer->by == legId || call->transfer->target == legId))
        return refused(u"A consultation is under way."_s);
    m_core.legs.step(*leg, LegStep::Unheld);
    return {};
}

Result<void> PhoneEngine::mute(const QString &legId, bool on)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    SimLeg *leg = s.leg(legId);
    if (!leg)
        return noSuchCall(legId);
    if (leg->muted != on) {
        leg->muted = on;
        s.tell(LegFlagsEvent { leg->call, leg->id, leg->user, on, leg->monitoring });
    }
    return {};
}

Result<void> PhoneEngine::sendDtmf(const QString &legId, const QString &digits)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    const SimLeg *leg = s.leg(legId);
    if (!leg)
        return noSuchCall(legId);
    if (leg->state != LineState::Talking)
        return refused(u"It does not talk."_s);
    for (QChar c : digits)
        if (!u"0123456789*#ABCDabcd"_s.contains(c))
            return refused(u"That is no key: %1"_s.arg(c));
    s.tell(DtmfEvent { leg->call, leg->id, leg->user, digits });
    return {};
}

Office::Dialled PhoneEngine::takeOver(SimCall &call, const SimPerson &person)
{
    SimLeg &leg = m_core.legs.addPerson(call, person, LegRole::Callee);
    leg.agent = call.queued && person.queues.contains(call.queue);
    m_core.legs.step(leg, LegStep::Called);
    m_core.legs.step(leg, LegStep::Ringing);
    m_core.legs.step(leg, LegStep::Answered);
    m_core.route.afterAnswer(call, leg);
    return { call.id, leg.id, call.logId };
}

Result<Office::Dialled> PhoneEngine::pickUp(const QString &ringing, const QString &to)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    SimLeg *leg = s.leg(ringing);
    SimCall *call = leg ? s.call(leg->call) : nullptr;
    if (!call)
        return noSuchCall(ringing);
    const SimPerson *person = s.person(to);
    if (!person)
        return noSuchTarget(to);
    if (leg->state != LineState::Ringing || leg->clickToDial || !leg->isParty() || leg->isOutside())
        return refused(u"It does not ring."_s);
    if (leg->user == to) {
        const Office::Dialled dialled { call->id, leg->id, call->logId };
        if (const auto answered = answer(ringing); !answered)
            return answered.error();
        return dialled;
    }
    if (!person->registered || person->legs.size() >= person->config.maxCalls)
        return targetBusy(to);
    const bool transfer = call->transfer && call->transfer->target == leg->id;
    if (transfer) {
        // The hand-over goes on with the phone that took it.
        call->routing = true;
        const bool attended = call->transfer->attended;
        m_core.legs.end(*leg, EndReason::elsewhere());
        SimLeg &taker = m_core.legs.addPerson(*call, *person, LegRole::Callee);
        call->transfer->target = taker.id;
        taker.consultation = attended;
        m_core.legs.step(taker, LegStep::Called);
        m_core.legs.step(taker, LegStep::Ringing);
        m_core.legs.step(taker, LegStep::Answered);
        call->routing = false;
        m_core.route.afterAnswer(*call, taker);
        return Office::Dialled { call->id, taker.id, call->logId };
    }
    return takeOver(*call, *person);
}

Result<Office::Dialled> PhoneEngine::takeFromQueue(const QString &callId, const QString &to)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    SimCall *call = s.call(callId);
    if (!call)
        return noSuchCall(callId);
    const SimPerson *person = s.person(to);
    if (!person)
        return noSuchTarget(to);
    if (!call->queued)
        return refused(u"The call does not wait in a queue."_s);
    for (const SimLeg *leg : s.legsOf(*call))
        if (leg->user == to)
            return pickUp(leg->id, to);
    if (!person->registered || person->legs.size() >= person->config.maxCalls)
        return targetBusy(to);
    return takeOver(*call, *person);
}

Result<Office::Dialled> PhoneEngine::barge(const QString &target, const QString &supervisor, BargeMode mode, bool autoAnswer)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    SimLeg *leg = s.leg(target);
    SimCall *call = leg ? s.call(leg->call) : nullptr;
    if (!call)
        return noSuchCall(target);
    const SimPerson *person = s.person(supervisor);
    if (!person)
        return noSuchTarget(supervisor);
    if (mode == BargeMode::None)
        return refused(u"Listen, whisper or speak?"_s);
    if (!call->answeredAt || !call->park.isEmpty() || !leg->isParty())
        return refused(u"Nobody talks in that call."_s);
    for (SimLeg *own : s.legsOf(*call)) {
        if (own->user != supervisor)
            continue;
        if (own->isParty())
            return refused(u"%1 takes part in that call."_s.arg(supervisor));
        own->monitoring = mode; // from listening to speaking, and back
        s.tell(LegFlagsEvent { own->call, own->id, own->user, own->muted, mode });
        return Office::Dialled { call->id, own->id, call->logId };
    }
    if (m_core.route.obstacle(*person))
        return targetBusy(supervisor);
    SimLeg &own = m_core.legs.addPerson(*call, *person, LegRole::Callee);
    own.monitoring = mode;
    m_core.legs.step(own, LegStep::Called);
    m_core.legs.step(own, LegStep::Ringing);
    const Office::Dialled dialled { call->id, own.id, call->logId };
    if (autoAnswer)
        (void)answer(own.id);
    else
        m_core.route.arm(own, s.config.ringMs);
    return dialled;
}

Result<void> PhoneEngine::setRecording(const QString &legId, RecordingState wanted)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    SimLeg *leg = s.leg(legId);
    if (!leg)
        return noSuchCall(legId);
    if (wanted == RecordingState::Unknown || wanted == leg->recording)
        return refused(wanted == RecordingState::On ? u"It is being recorded already."_s : u"It is so already."_s);
    if (wanted == RecordingState::Paused && leg->recording == RecordingState::Off)
        return refused(u"It is not being recorded."_s);
    if (wanted == RecordingState::On && leg->state != LineState::Talking && leg->state != LineState::Held)
        return refused(u"It does not talk."_s);
    if (leg->recordingId.isEmpty())
        leg->recordingId = u"rec%1"_s.arg(s.nextRecording++, 6, 10, QLatin1Char('0'));
    leg->recording = wanted;
    s.tell(RecordingEvent { leg->call, leg->id, leg->user, wanted, leg->recordingId });
    return {};
}

const SimLeg *PhoneEngine::legIn(const QString &user, LineState state)
{
    const SimPerson *person = m_core.state.person(user);
    if (!person)
        return nullptr;
    for (const QString &id : person->legs)
        if (const SimLeg *leg = m_core.state.leg(id); leg && leg->state == state)
            return leg;
    return nullptr;
}

const SimLeg *PhoneEngine::ringingLegOf(const QString &user)
{
    return legIn(user, LineState::Ringing);
}

const SimLeg *PhoneEngine::activeLegOf(const QString &user)
{
    for (LineState state : { LineState::Talking, LineState::Held, LineState::Calling, LineState::Ringing, LineState::Parked })
        if (const SimLeg *leg = legIn(user, state))
            return leg;
    return nullptr;
}

} // namespace Cordboard
