// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/sim/parkengine.h"

#include "backends/sim/officecore.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

Result<QString> ParkEngine::park(const QString &legId, const QString &slotNumber)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    SimLeg *leg = s.leg(legId);
    SimCall *call = leg ? s.call(leg->call) : nullptr;
    if (!call)
        return noSuchCall(legId);
    SimPark *slot = s.park(slotNumber);
    if (slotNumber.isEmpty()) {
        const auto free = std::find_if(s.parks.begin(), s.parks.end(), [](const SimPark &p) { return p.call.isEmpty(); });
        if (free == s.parks.end())
            return targetBusy(u"all slots"_s);
        slot = &*free;
    }
    if (!slot)
        return noSuchTarget(slotNumber);
    if (!slot->call.isEmpty())
        return targetBusy(slotNumber);
    if (leg->isOutside() || !leg->isParty() || (leg->state != LineState::Talking && leg->state != LineState::Held))
        return refused(u"This phone does not talk in that call."_s);
    if (call->transfer || !call->conference.isEmpty())
        return refused(u"The call is being transferred or is a conference."_s);
    SimLeg *other = nullptr;
    int others = 0;
    for (SimLeg *l : s.legsOf(*call))
        if (l->id != legId && l->isParty()) {
            other = l;
            ++others;
        }
    if (others != 1 || other->state == LineState::Ringing || other->state == LineState::Calling)
        return refused(u"Only a conversation of two can be parked."_s);
    for (SimLeg *l : s.legsOf(*call))
        if (!l->isParty())
            m_core.legs.end(*l, EndReason::normal());
    const QString parker = leg->user;
    call->routing = true;
    m_core.legs.end(*leg, EndReason::normal());
    call->routing = false;
    put(*call, *other, *slot, parker);
    return slot->number;
}

void ParkEngine::put(SimCall &call, SimLeg &leg, SimPark &slot, const QString &parkedBy)
{
    OfficeState &s = m_core.state;
    call.park = slot.number;
    slot.call = call.id;
    slot.leg = leg.id;
    slot.parkedBy = parkedBy;
    slot.since = s.now;
    m_core.legs.step(leg, LegStep::Parked);
    if (!call.line.isEmpty())
        m_core.legs.setLine(call, SharedLineState::Held);
    startTimer(slot);
    s.tell(ParkEvent { slot.number, true, call.id, leg.id, leg.number, leg.name, parkedBy });
}

void ParkEngine::startTimer(SimPark &slot)
{
    OfficeState &s = m_core.state;
    slot.returnsAt = s.now + s.config.parkTimeoutMs;
    slot.timer = s.schedule(s.config.parkTimeoutMs, [this, number = slot.number] { timeOut(number); });
}

void ParkEngine::timeOut(const QString &slotNumber)
{
    OfficeState &s = m_core.state;
    SimPark *slot = s.park(slotNumber);
    SimCall *call = slot ? s.call(slot->call) : nullptr;
    if (!call)
        return;
    slot->timer = {};
    const SimPerson *parker = s.person(slot->parkedBy);
    if (s.config.letsGoAtOnce && slot->ringingLeg.isEmpty())
        return comeBack(*call, *slot, parker);
    if (slot->ringingLeg.isEmpty() && parker && m_core.route.obstacle(*parker) == 0) {
        slot->returnsAt = 0;
        s.tell(ParkTimerEvent { slot->number, 0 });
        slot->ringingLeg = m_core.route.ringPerson(*call, *parker, RouteEngine::Why::RingBack).id;
        return;
    }
    startTimer(*slot);
    s.tell(ParkTimerEvent { slot->number, slot->returnsAt });
}

void ParkEngine::comeBack(SimCall &call, const SimPark &slot, const SimPerson *parker)
{
    OfficeState::Step step(m_core.state);
    if (SimLeg *leg = m_core.state.leg(slot.leg))
        m_core.legs.step(*leg, LegStep::Dialled);
    clear(call);
    if (parker && m_core.route.obstacle(*parker) == 0)
        m_core.route.ringPerson(call, *parker, RouteEngine::Why::RingBack);
    else
        m_core.legs.endCall(call, EndReason::normal());
}

Result<Office::Dialled> ParkEngine::unpark(const QString &slotNumber, const QString &user, bool autoAnswer)
{
    OfficeState &s = m_core.state;
    OfficeState::Step step(s);
    SimPark *slot = s.park(slotNumber);
    const SimPerson *person = s.person(user);
    if (!slot || !person)
        return noSuchTarget(slot ? user : slotNumber);
    SimCall *call = s.call(slot->call);
    if (!call)
        return noSuchCall(slotNumber);
    if (!slot->ringingLeg.isEmpty()) {
        SimLeg *ringing = s.leg(slot->ringingLeg);
        if (ringing && ringing->user != user)
            return targetBusy(slotNumber);
        // It rings there already: this is the hand that takes it.
        if (ringing && autoAnswer)
            (void)m_core.phones.answer(ringing->id);
        if (ringing)
            return Office::Dialled { call->id, ringing->id, call->logId };
    }
    if (m_core.route.obstacle(*person))
        return targetBusy(user);
    SimLeg &leg = m_core.route.ringPerson(*call, *person, RouteEngine::Why::Fetch);
    slot->ringingLeg = leg.id;
    const Office::Dialled dialled { call->id, leg.id, call->logId };
    if (autoAnswer)
        (void)m_core.phones.answer(leg.id);
    return dialled;
}

void ParkEngine::fetched(SimCall &call)
{
    OfficeState &s = m_core.state;
    SimPark *slot = s.park(call.park);
    if (!slot)
        return;
    if (SimLeg *leg = s.leg(slot->leg))
        m_core.legs.step(*leg, LegStep::ParkCancelled);
    clear(call);
}

void ParkEngine::notFetched(SimCall &call, const QString &leg)
{
    SimPark *slot = m_core.state.park(call.park);
    if (!slot || slot->ringingLeg != leg)
        return;
    slot->ringingLeg.clear();
    if (slot->timer == TimerKey {}) {
        startTimer(*slot);
        m_core.state.tell(ParkTimerEvent { slot->number, slot->returnsAt });
    }
}

void ParkEngine::clear(SimCall &call)
{
    OfficeState &s = m_core.state;
    SimPark *slot = s.park(call.park);
    if (!slot)
        return;
    call.park.clear();
    s.cancel(slot->timer);
    const ParkEvent e { slot->number, false, call.id, slot->leg, {}, {}, slot->parkedBy };
    *slot = SimPark {};
    slot->number = e.slot;
    s.tell(e);
}

} // namespace Cordboard
