// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Hold, and the change between the two during a consultation.
#include "backends/pbxsim/asterisk/aminews.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

bool AmiNews::isSwapped(const SimCall &call) const
{
    const auto &transfer = call.transfer;
    const SimLeg *by = transfer && transfer->attended ? m_office.leg(transfer->by) : nullptr;
    const SimLeg *target = by ? m_office.leg(transfer->target) : nullptr;
    return target && by->state == LineState::Talking && target->state == LineState::Held;
}

void AmiNews::onHold(const LegEvent &event, const SimLeg &leg)
{
    const SimCall *call = m_office.call(event.call);
    const auto transfer = call ? call->transfer : std::nullopt;
    if (transfer && transfer->attended && !transfer->target.isEmpty()
        && (leg.id == transfer->by || leg.id == transfer->target)) {
        m_holds.append(
            { leg.id, event.step == LegStep::Held }); // a change of sides takes two steps, and looks different here
        return;
    }
    if (event.step == LegStep::Held)
        rebridge(event.call);
    else
        setState(leg);
    channelEvent(event.step == LegStep::Held ? "Hold" : "Unhold", leg);
}

void AmiNews::tellHolds()
{
    for (const auto &[id, held] : std::exchange(m_holds, {})) {
        const SimLeg *leg = m_office.leg(id);
        const SimCall *call = leg ? m_office.call(leg->call) : nullptr;
        if (!call)
            continue;
        const bool turned = call->transfer && isSwapped(*call) != m_swapped.contains(call->id);
        if (!turned) {
            channelEvent(held ? "Hold" : "Unhold", *leg);
        } else if (call->transfer->by == id) {
            // Those whom it leaves; then those to whom it comes back. [seen on 16 and 22]
            channelEvent("Hold", *leg);
            rebridge(call->id);
            channelEvent("Unhold", *leg);
        }
    }
    for (const QString &id : std::as_const(m_calls)) {
        const SimCall *call = m_office.call(id);
        if (call && isSwapped(*call))
            m_swapped.insert(id);
        else
            m_swapped.remove(id);
    }
}

} // namespace Cordboard
