// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/sim/legengine.h"

#include "backends/api/folding.h"
#include "backends/sim/officecore.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// Records beyond this are forgotten, oldest first, so that a storm of hours stays within memory.
constexpr int maxRecords = 20'000;

LineState stateAfter(const SimLeg &leg, LegStep step)
{
    switch (step) {
    case LegStep::Dialled:
        return LineState::Calling;
    case LegStep::Ringing:
        return LineState::Ringing;
    case LegStep::Answered:
        // Off hook on behalf of a dial command is not talking yet: the far end still rings.
        return leg.clickToDial ? LineState::Calling : LineState::Talking;
    case LegStep::Connected14:
    case LegStep::Connected16:
    case LegStep::Unheld:
    case LegStep::ParkCancelled:
        return LineState::Talking;
    case LegStep::Held:
        return LineState::Held;
    case LegStep::Parked:
        return LineState::Parked;
    case LegStep::Called:
    case LegStep::Ended:
        break;
    }
    return leg.state;
}

QDateTime utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC);
}

} // namespace

EndReason EndReason::of(int sipCode)
{
    switch (sipCode) {
    case 404:
        return { 404, 1, false };
    case 408:
        return noAnswer();
    case 480:
        return { 480, 20, false };
    case 482:
        return { 482, 25, false };
    case 486:
        return busy();
    case 487:
        return givenUp();
    case 603:
        return { 603, 21, false };
    default:
        return { sipCode, 16, false };
    }
}

SimCall &LegEngine::newCall()
{
    OfficeState &s = m_core.state;
    SimCall call;
    call.id = QString::number(s.nextRoom++);
    call.logId = s.nextLog++;
    call.startedAt = s.now;
    return s.calls.emplace(call.id, std::move(call)).first->second;
}

SimLeg &LegEngine::add(SimCall &call, LegRole role)
{
    OfficeState &s = m_core.state;
    SimLeg leg;
    leg.id = QString::number(s.nextTalker++);
    leg.call = call.id;
    leg.role = role;
    leg.since = s.now;
    call.legs.append(leg.id);
    return s.legs.emplace(leg.id, std::move(leg)).first->second;
}

SimLeg &LegEngine::addPerson(SimCall &call, const SimPerson &person, LegRole role)
{
    SimLeg &leg = add(call, role);
    leg.user = leg.number = person.config.number;
    leg.name = person.config.name;
    m_core.state.person(leg.user)->legs.append(leg.id);
    if (role == LegRole::Caller && call.callerNumber.isEmpty()) {
        call.callerNumber = leg.number;
        call.callerName = leg.name;
    }
    return leg;
}

SimLeg &LegEngine::addOutside(SimCall &call, const QString &number, const QString &name, LegRole role)
{
    SimLeg &leg = add(call, role);
    leg.number = number;
    leg.name = name;
    if (role == LegRole::Caller && call.callerNumber.isEmpty()) {
        call.callerNumber = number;
        call.callerName = name;
    }
    return leg;
}

const SimLeg *LegEngine::peerOf(const SimLeg &leg)
{
    OfficeState &s = m_core.state;
    SimCall *call = s.call(leg.call);
    if (!call)
        return nullptr;
    const auto &t = call->transfer;
    if (t && t->by == leg.id) {
        const SimLeg *target = s.leg(t->target);
        const bool swapped = t->attended && target && target->state == LineState::Held && leg.state == LineState::Talking;
        if (!swapped)
            return target;
    }
    if (t && t->target == leg.id && t->attended && !t->by.isEmpty())
        return s.leg(t->by);
    const SimLeg *best = nullptr;
    for (const SimLeg *other : s.legsOf(*call)) {
        if (other->id == leg.id || !other->isParty() || (t && !t->by.isEmpty() && other->id == t->target))
            continue;
        // With whom one talks before whom one only rings; a blind target hears of the caller, not of the go-between.
        const bool goBetween = t && t->target == leg.id && other->id == t->by;
        if (goBetween)
            continue;
        const bool talks = other->state == LineState::Talking || other->state == LineState::Held || other->state == LineState::Parked;
        if (talks)
            return other;
        if (!best)
            best = other;
    }
    return best;
}

LegEvent LegEngine::eventOf(const SimLeg &leg, LegStep step)
{
    LegEvent e;
    e.step = step;
    e.call = leg.call;
    e.leg = leg.id;
    e.user = leg.user;
    e.number = leg.number;
    e.name = leg.name;
    e.role = leg.role;
    e.state = leg.state;
    e.monitoring = leg.monitoring;
    e.recordingId = leg.recordingId;
    const auto it = m_core.state.calls.find(leg.call);
    if (it != m_core.state.calls.end()) {
        const SimCall &call = it->second;
        e.logId = call.logId;
        if (const SimLeg *peer = peerOf(leg)) {
            e.otherNumber = peer->number;
            e.otherName = peer->name;
        } else if (leg.role == LegRole::Caller) {
            e.otherNumber = call.dialled;
            if (const SimPerson *p = m_core.state.person(call.dialled))
                e.otherName = p->config.name;
        } else {
            e.otherNumber = call.callerNumber;
            e.otherName = call.callerName;
        }
    }
    return e;
}

void LegEngine::step(SimLeg &leg, LegStep step)
{
    OfficeState &s = m_core.state;
    const LineState next = stateAfter(leg, step);
    if (next != leg.state) {
        leg.state = next;
        leg.since = s.now;
    }
    leg.history.append({ step, s.now, s.nextMark++ });
    s.tell(eventOf(leg, step));
    if (SimCall *call = s.call(leg.call); call && !call->answeredAt) {
        const CallState folded = stateOf(*call);
        if (folded == CallState::Talking || folded == CallState::Conference)
            call->answeredAt = s.now;
    }
    if (!leg.user.isEmpty())
        refreshPerson(leg.user);
}

void LegEngine::move(SimLeg &leg, SimCall &to)
{
    OfficeState &s = m_core.state;
    const QString from = leg.call;
    if (SimCall *old = s.call(from))
        old->legs.removeOne(leg.id);
    leg.call = to.id;
    to.legs.append(leg.id);
    leg.state = LineState::Talking;
    leg.since = s.now;
    leg.history.append({ LegStep::Connected16, s.now, s.nextMark++ });
    LegEvent e = eventOf(leg, LegStep::Connected16);
    e.previousCall = from;
    s.tell(e);
    if (!leg.user.isEmpty())
        refreshPerson(leg.user);
}

void LegEngine::end(SimLeg &leg, const EndReason &reason)
{
    if (leg.ended)
        return;
    OfficeState &s = m_core.state;
    s.cancel(leg.answerTimer);
    s.cancel(leg.ringTimer);
    if (leg.recording != RecordingState::Off) {
        leg.recording = RecordingState::Off;
        s.tell(RecordingEvent { leg.call, leg.id, leg.user, RecordingState::Off, leg.recordingId });
    }
    LegEvent e = eventOf(leg, LegStep::Ended);
    e.state = LineState::Unknown;
    e.sipCode = reason.sipCode;
    e.q850 = reason.q850;
    e.byPhone = reason.byPhone;
    leg.ended = true;
    s.buryLeg(leg.id);
    SimCall *call = s.calls.contains(leg.call) ? &s.calls.at(leg.call) : nullptr;
    if (call) {
        call->legs.removeOne(leg.id);
        if (!leg.recordingId.isEmpty())
            call->recordingId = leg.recordingId;
    }
    SimPerson *person = s.person(leg.user);
    if (person)
        person->legs.removeOne(leg.id);
    s.tell(e);
    if (call && !call->conference.isEmpty())
        s.tell(ConferenceEvent { call->conference, leg.id, false, true });
    if (call)
        m_core.queues.legEnded(*call, leg);
    if (person)
        refreshPerson(leg.user);
}

void LegEngine::endCall(SimCall &call, const EndReason &reason)
{
    if (call.ending)
        return;
    OfficeState &s = m_core.state;
    m_core.queues.leave(call, {});
    m_core.parks.clear(call);
    call.transfer.reset();
    s.cancel(call.patienceTimer);
    s.cancel(call.decideTimer);
    for (SimLeg *leg : s.legsOf(call))
        end(*leg, leg->state == LineState::Ringing ? EndReason::givenUp() : reason);
    if (call.ending)
        return;
    setLine(call, SharedLineState::Free);
    call.ending = true;
    s.bury(call.id);
    if (SimConference *room = s.conference(call.conference); room && room->call == call.id)
        room->call.clear();
    s.tell(CallEndedEvent { call.id, call.logId });
    writeRecord(call);
}

CallState LegEngine::stateOf(const SimCall &call)
{
    QList<Leg> legs;
    for (const SimLeg *leg : m_core.state.legsOf(call)) {
        Leg l;
        l.state = leg->state;
        l.monitoring = leg->monitoring;
        legs.append(l);
    }
    return foldCallState(legs, !call.park.isEmpty(), call.queued);
}

void LegEngine::refreshPerson(const QString &user)
{
    OfficeState &s = m_core.state;
    SimPerson *person = s.person(user);
    if (!person)
        return;
    QList<LineState> states;
    for (const QString &id : std::as_const(person->legs))
        if (const SimLeg *leg = s.leg(id))
            states.append(leg->state);
    const LineState state
        = foldLineState(states, person->registered ? Registration::Registered : Registration::Unregistered);
    if (state != person->state) {
        person->state = state;
        person->stateSince = s.now;
    }
    m_core.queues.refreshAgent(*person);
}

void LegEngine::setLine(SimCall &call, SharedLineState state)
{
    OfficeState &s = m_core.state;
    SimLine *line = s.line(call.line);
    if (!line || (line->call != call.id && !line->call.isEmpty()))
        return;
    LineEvent e;
    e.line = line->id;
    e.state = line->state = state;
    if (state == SharedLineState::Free) {
        line->call.clear();
        line->talker.clear();
    } else {
        line->call = e.call = call.id;
        line->talker.clear();
        for (const SimLeg *leg : s.legsOf(call)) {
            if (!leg->isParty())
                continue;
            if (leg->isOutside()) {
                e.otherLeg = leg->id;
            } else if (leg->state == LineState::Talking || leg->state == LineState::Held || leg->state == LineState::Calling) {
                line->talker = leg->user;
                e.talkerLeg = leg->id;
            }
        }
        e.talker = line->talker;
    }
    s.tell(e);
}

void LegEngine::writeRecord(const SimCall &call)
{
    OfficeState &s = m_core.state;
    Cdr cdr;
    cdr.id = CdrId({}, QString::number(call.logId));
    cdr.call = CallId({}, call.id);
    cdr.callerNumber = call.callerNumber;
    cdr.callerName = call.callerName;
    cdr.calleeNumber = call.calleeNumber.isEmpty() ? call.dialled : call.calleeNumber;
    cdr.calleeName = call.calleeName;
    if (cdr.calleeName.isEmpty())
        if (const SimPerson *p = s.person(cdr.calleeNumber))
            cdr.calleeName = p->config.name;
    const bool fromInside = s.people.contains(cdr.callerNumber);
    const bool toInside = s.people.contains(cdr.calleeNumber) || !call.queue.isEmpty() || !call.conference.isEmpty();
    cdr.direction = !fromInside ? Direction::Inbound : toInside ? Direction::Internal : Direction::Outbound;
    cdr.did = call.did;
    cdr.queue = call.queue;
    cdr.startedAt = utc(call.startedAt);
    cdr.endedAt = utc(s.now);
    cdr.recordingId = call.recordingId;
    if (call.answeredAt) {
        cdr.answeredAt = utc(call.answeredAt);
        cdr.disposition = Disposition::Answered;
    } else if (call.toMailbox) {
        cdr.disposition = Disposition::Voicemail;
    } else if (call.failCode == 486 || call.failCode == 603) {
        cdr.disposition = Disposition::Busy;
    } else if (call.failCode == 404 || call.failCode == 482) {
        cdr.disposition = Disposition::Failed;
    } else {
        cdr.disposition = Disposition::Missed;
    }
    s.cdrs.append(cdr);
    if (s.cdrs.size() > maxRecords + maxRecords / 10)
        s.cdrs.remove(0, s.cdrs.size() - maxRecords);
    s.tell(CdrEvent { cdr });
}

} // namespace Cordboard
