// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/switchboard.h"
#include "models/desk/operatordesk.h"
#include "models/desk/transfersafety.h"
#include "models/parkmodel.h"

// Camp-on: a caller who waits until somebody busy is free. The desk watches; the PBX only parks, holds and sends.
namespace Cordboard {

ParkSlotId OperatorDesk::slotOf(const CallId &call) const
{
    const ParkModel &parks = *m_board.parkSlots();
    for (int row = 0; row < parks.rowCount(); ++row)
        if (const ParkSlot &slot = parks.at(row); slot.occupied && slot.call == call)
            return slot.id;
    return {};
}

bool OperatorDesk::canTakeNow(const Target &target) const
{
    const Extension *person = m_board.extension(target.extension);
    return person && person->state == LineState::Idle && reasonsAgainst(*person, m_clock.now()).isEmpty();
}

CallId OperatorDesk::offeredCall() const
{
    for (const CallId &id : m_handed.waitingForFree())
        if (m_offered.contains(id))
            return id;
    return {};
}

Availability OperatorDesk::waitAvailability() const
{
    if (!offeredCall().isEmpty())
        return { Availability::Kind::Enabled, {} };
    const Availability park = needs(Capability::Park);
    const Availability unpark = needs(Capability::Unpark);
    const Availability hold = needs(Capability::Hold);
    const Availability send = needs(Capability::BlindTransfer);
    const Availability a = park.enabled() && unpark.enabled() ? park : !hold.enabled() ? hold : send;
    if (!a.enabled())
        return a;
    if (m_state.phase != DeskPhase::WithYou && m_state.phase != DeskPhase::Held)
        return { Availability::Kind::Disabled, tr("There is no call with you.") };
    const Target &target = m_warning ? m_warning->target : m_target;
    if (!target.isValid())
        return { Availability::Kind::Disabled, tr("Type a name or number first.") };
    const Extension *person = m_board.extension(target.extension);
    if (!person || person->state == LineState::Unknown)
        return { Availability::Kind::Disabled, tr("The PBX does not tell when %1 is free.").arg(target.display()) };
    if (target.account != m_state.call.account())
        return { Availability::Kind::Disabled, tr("%1 is at another PBX.").arg(target.display()) };
    if (person->state == LineState::Idle)
        return { Availability::Kind::Disabled, tr("%1 is not on a call.").arg(target.display()) };
    return a;
}

void OperatorDesk::waitForFree(const CallId &id, const Target &target)
{
    const Call *call = m_board.call(id);
    const Leg *own = call ? call->legOf(m_board.ownExtension(id.account())) : nullptr;
    if (!own) {
        say(Notice::Level::Warning, tr("The call is no longer there. Nothing was sent."));
        return;
    }
    m_warning.reset();
    const QString caller = nameOf(id);
    const LegId leg = own->id;
    const bool held = own->state == LineState::Held;
    const Capabilities can = m_board.capabilities(id.account());
    m_handed.waitFor(id, caller, own->extension, target, m_clock.now().addSecs(campOnSeconds));
    const auto settled = [this, id, caller, target](bool worked) {
        if (!worked) {
            m_handed.withdraw(id);
            refresh();
            return;
        }
        say(Notice::Level::Good, tr("%1 waits until %2 is free").arg(caller, target.display()), id);
    };
    if (can.has(Capability::Park) && can.has(Capability::Unpark))
        send({ id.account(), Command::Park { id, leg, {} } }, tr("Parking %1").arg(caller), settled);
    else if (!held)
        send({ id.account(), Command::Hold { id, leg } }, tr("Holding %1").arg(caller), settled);
    else
        settled(true);
    refresh();
    emit meaningChanged();
    emit targetUsed();
}

void OperatorDesk::serveWaiting()
{
    const QList<CallId> waiting = m_handed.waitingForFree();
    m_offered.removeIf([&waiting](const CallId &id) { return !waiting.contains(id); });
    QSet<ExtensionId> promised; // one caller at a time to each
    for (const CallId &id : m_handed.underWay())
        if (const HandedCall *row = m_handed.find(id); row && row->stage != HandedCall::Stage::WaitsForFree)
            promised.insert(row->target.extension);
    for (const CallId &id : waiting) {
        const HandedCall row = *m_handed.find(id);
        if (!row.away || promised.contains(row.target.extension))
            continue;
        if (!canTakeNow(row.target)) {
            m_offered.remove(id);
            continue;
        }
        promised.insert(row.target.extension);
        if (m_connectsWhenFree) {
            connectWaiting(id);
        } else if (!m_offered.contains(id)) {
            m_offered.insert(id);
            say(Notice::Level::Warning, tr("%1 is free now, and %2 waits.", "person, caller").arg(row.target.display(), row.caller), id);
            emit meaningChanged();
        }
    }
}

void OperatorDesk::connectWaiting(const CallId &id)
{
    const HandedCall *found = m_handed.find(id);
    const Call *call = m_board.call(id);
    if (!found || !call)
        return;
    const Target target = found->target;
    const QString what = tr("Sending %1 to %2").arg(found->caller, target.display());
    const Leg *own = call->legOf(found->from);
    m_offered.remove(id);
    m_handed.sent(id);
    const auto settled = [this, id](bool worked) {
        if (!worked)
            m_handed.giveBack(id);
    };
    if (const ParkSlotId slot = slotOf(id); !slot.isEmpty())
        send({ id.account(), Command::Unpark { slot, target.extension } }, what, settled);
    else
        send({ id.account(), Command::BlindTransfer { id, own ? own->id : LegId(), target.number } }, what, settled);
    emit meaningChanged();
}

} // namespace Cordboard
