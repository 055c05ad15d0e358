// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/sim/transferengine.h"

#include "backends/sim/officecore.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

Result<void> TransferEngine::blind(const QString &legId, const QString &to)
{
    OfficeState &s = m_core.state;
    const SimLeg *leg = s.leg(legId);
    SimCall *call = leg ? s.call(leg->call) : nullptr;
    if (!call)
        return noSuchCall(legId);
    if (leg->state == LineState::Ringing && leg->role == LegRole::Callee && !leg->ringBack && call->park.isEmpty())
        return m_core.route.redirect(call->id, to);
    if (s.park(to)) {
        const auto parked = m_core.parks.park(legId, to);
        return parked ? Result<void>() : parked.error();
    }
    return start(legId, to, false);
}

Result<void> TransferEngine::attended(const QString &leg, const QString &to)
{
    return start(leg, to, true);
}

Result<void> TransferEngine::start(const QString &legId, const QString &to, bool attended)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    SimLeg *leg = s.leg(legId);
    SimCall *call = leg ? s.call(leg->call) : nullptr;
    if (!call)
        return noSuchCall(legId);
    if (leg->isOutside() || !leg->isParty() || (leg->state != LineState::Talking && leg->state != LineState::Held))
        return refused(u"This phone does not talk in that call."_s);
    if (call->transfer)
        return refused(u"The call is being transferred already."_s);
    if (!call->conference.isEmpty())
        return refused(u"A conference cannot be transferred."_s);
    int others = 0;
    for (const SimLeg *other : s.legsOf(*call))
        others += other->id != legId && other->isParty() && (other->state == LineState::Talking || other->state == LineState::Held);
    if (others == 0)
        return refused(u"There is nobody to hand over yet."_s);

    const QString target = m_core.route.resolved(to);
    if (target.isEmpty() || s.conference(target) || s.park(target) || s.flow(target))
        return noSuchTarget(to);
    const SimPerson *person = s.person(target);
    if (person && target == leg->user)
        return refused(u"That is the phone that transfers."_s);
    if (person)
        if (const int code = m_core.route.obstacle(*person))
            return code == 486 ? targetBusy(to) : Unexpected { { PbxError::Kind::Refused, u"%1 is not registered."_s.arg(to) } };
    if (s.queue(target)) {
        if (attended)
            return refused(u"A queue cannot be asked first."_s);
        call->routing = true;
        m_core.legs.end(*leg, EndReason::normal());
        call->routing = false;
        m_core.queues.enter(*call, target);
        return {};
    }

    SimTransfer t;
    t.attended = attended;
    t.by = legId;
    t.byUser = leg->user;
    t.byWasHeld = leg->state == LineState::Held;
    call->transfer = t;
    if (attended && leg->state != LineState::Held)
        m_core.legs.step(*leg, LegStep::Held);
    if (person)
        m_core.route.ringPerson(*call, *person, RouteEngine::Why::Transfer);
    else
        m_core.route.ringOutside(*call, target, RouteEngine::Why::Transfer);
    if (!attended && s.config.letsGoAtOnce && others == 1 && call->transfer)
        letGo(*call);
    return {};
}

void TransferEngine::letGo(SimCall &call)
{
    OfficeState &s = m_core.state;
    const QString by = std::exchange(call.transfer->by, {});
    call.transfer->byUser.clear(); // nobody takes the caller back
    for (SimLeg *other : s.legsOf(call))
        if (other->id != by && other->id != call.transfer->target && other->isParty())
            m_core.legs.step(*other, LegStep::Dialled);
    call.routing = true;
    if (SimLeg *leg = s.leg(by))
        m_core.legs.end(*leg, EndReason::normal());
    call.routing = false;
}

SimCall *TransferEngine::running(const QString &legId)
{
    const SimLeg *leg = m_core.state.leg(legId);
    SimCall *call = leg ? m_core.state.call(leg->call) : nullptr;
    return call && call->transfer && call->transfer->by == legId ? call : nullptr;
}

Result<void> TransferEngine::complete(const QString &legId)
{
    OfficeState::Step step(m_core.state);
    SimLeg *leg = m_core.state.leg(legId);
    if (!leg)
        return noSuchCall(legId);
    if (!running(legId))
        return refused(u"No transfer is under way."_s);
    m_core.route.drop(*leg, EndReason::normal());
    return {};
}

Result<void> TransferEngine::cancel(const QString &legId)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    if (!s.leg(legId))
        return noSuchCall(legId);
    SimCall *call = running(legId);
    if (!call)
        return refused(u"No transfer is under way."_s);
    if (SimLeg *target = s.leg(call->transfer->target))
        m_core.route.drop(*target, target->state == LineState::Ringing ? EndReason::givenUp() : EndReason::normal());
    return {};
}

Result<TransferEngine::Consultation> TransferEngine::answeredConsultation(const QString &legId)
{
    OfficeState &s = m_core.state;
    SimLeg *leg = s.leg(legId);
    if (!leg)
        return noSuchCall(legId);
    SimCall *call = running(legId);
    SimLeg *target = call ? s.leg(call->transfer->target) : nullptr;
    if (!target || !call->transfer->attended)
        return refused(u"No consultation is under way."_s);
    if (target->state != LineState::Talking && target->state != LineState::Held)
        return refused(u"The other side has not answered yet."_s);
    return Consultation { call, leg, target };
}

Result<void> TransferEngine::threeWay(const QString &legId)
{
    OfficeState::Step step(m_core.state);
    const auto asked = answeredConsultation(legId);
    if (!asked)
        return asked.error();
    const auto [call, by, target] = asked.value();
    call->transfer.reset();
    target->consultation = false;
    m_core.legs.step(target->state == LineState::Held ? *target : *by, LegStep::Unheld);
    return {};
}

Result<void> TransferEngine::swap(const QString &legId)
{
    OfficeState::Step step(m_core.state);
    const auto asked = answeredConsultation(legId);
    if (!asked)
        return asked.error();
    const auto [call, by, target] = asked.value();
    // The one who asks is on hold for the caller; whoever is on hold himself is out of it meanwhile.
    SimLeg *waits = target->state == LineState::Talking ? target : by;
    SimLeg *talks = waits == target ? by : target;
    if (waits->state != LineState::Held)
        m_core.legs.step(*waits, LegStep::Held);
    m_core.legs.step(*talks, LegStep::Unheld);
    return {};
}

void TransferEngine::targetAnswered(SimCall &call, SimLeg &target)
{
    OfficeState &s = m_core.state;
    const SimTransfer t = *call.transfer;
    if (t.attended && !t.by.isEmpty())
        return; // the two talk; what becomes of it is still open
    call.transfer.reset();
    target.consultation = false;
    if (SimLeg *by = s.leg(t.by))
        m_core.legs.end(*by, EndReason::normal());
    for (SimLeg *other : s.legsOf(call))
        if (other->isParty() && other->state == LineState::Calling)
            m_core.legs.step(*other, LegStep::Connected14);
    m_core.route.settle(call);
}

void TransferEngine::targetGone(SimCall &call)
{
    OfficeState &s = m_core.state;
    const SimTransfer t = *call.transfer;
    call.transfer.reset();
    if (SimLeg *by = s.leg(t.by)) {
        if (by->state == LineState::Held)
            m_core.legs.step(*by, LegStep::Unheld);
        return;
    }
    const SimPerson *person = s.person(t.byUser);
    bool somebody = false;
    for (const SimLeg *leg : s.legsOf(call))
        somebody |= leg->isParty();
    if (person && somebody && m_core.route.obstacle(*person) == 0)
        m_core.route.ringPerson(call, *person, RouteEngine::Why::RingBack);
}

void TransferEngine::byGone(SimCall &call)
{
    SimLeg *target = m_core.state.leg(call.transfer->target);
    call.transfer->by.clear();
    if (target && target->state == LineState::Ringing)
        return; // goes on as a blind transfer, and comes back as one
    call.transfer.reset();
    if (!target)
        return;
    target->consultation = false;
    if (target->state == LineState::Held)
        m_core.legs.step(*target, LegStep::Unheld);
}

void TransferEngine::otherGone(SimCall &call)
{
    OfficeState &s = m_core.state;
    const SimTransfer t = *call.transfer;
    for (const SimLeg *leg : s.legsOf(call))
        if (leg->isParty() && leg->id != t.by && leg->id != t.target)
            return;
    // Nobody is left to be handed over.
    call.transfer.reset();
    SimLeg *target = s.leg(t.target);
    SimLeg *by = s.leg(t.by);
    if (t.attended && by && target) {
        target->consultation = false;
        m_core.legs.step(target->state == LineState::Held ? *target : *by, LegStep::Unheld);
    } else if (target) {
        m_core.legs.end(*target, EndReason::givenUp());
    }
}

Result<void> TransferEngine::join(const QString &callId, const QString &withId, const QString &legId)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    SimCall *call = s.call(callId);
    SimCall *with = s.call(withId);
    if (!call || !with || call == with)
        return noSuchCall(call ? withId : callId);
    SimLeg *leg = s.leg(legId);
    if (!leg || leg->call != callId)
        return noSuchCall(legId);
    const auto joinable = [&s](const SimCall &c) {
        bool talks = true;
        for (const SimLeg *l : s.legsOf(c))
            talks &= !l->isParty() || l->state == LineState::Talking || l->state == LineState::Held;
        return talks && !c.transfer && c.park.isEmpty() && !c.queued && c.conference.isEmpty();
    };
    if (!joinable(*call) || !joinable(*with))
        return refused(u"Both calls must be answered, and neither parked, queued nor in a transfer."_s);
    with->routing = true;
    for (SimLeg *other : s.legsOf(*with)) {
        if (other->user == leg->user || !other->isParty())
            m_core.legs.end(*other, EndReason::normal());
        else
            m_core.legs.move(*other, *call);
    }
    with->routing = false;
    m_core.legs.endCall(*with, EndReason::normal());
    if (leg->state == LineState::Held)
        m_core.legs.step(*leg, LegStep::Unheld);
    return {};
}

} // namespace Cordboard
