// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/switchboard.h"
#include "models/desk/operatordesk.h"

// Yes or no to calls that the PBX offers before it routes them.
namespace Cordboard {

void OperatorDesk::followOffers()
{
    connect(&m_offers, &OfferedCalls::changed, this, [this] {
        if (m_warning && !m_board.call(m_warning->call))
            m_warning.reset();
        emit meaningChanged();
    });
    connect(&m_offers, &OfferedCalls::passed, this, [this](const CallId &call, const QString &sentence) { say(Notice::Level::Warning, sentence, call); });
}

Availability OperatorDesk::offerAvailability() const
{
    if (m_offers.first())
        return { Availability::Kind::Enabled, {} };
    if (!m_offers.anybodyOffers())
        return { Availability::Kind::Hidden, tr("This PBX cannot do that.") };
    return { Availability::Kind::Disabled, tr("No call waits to be let in.") };
}

void OperatorDesk::letIn(const CallId &call, const Target &to)
{
    const CallId id = call; // what was given may be part of the offer, which goes once it is decided
    const OfferedCall *offer = m_offers.find(id);
    if (!offer) {
        say(Notice::Level::Warning, tr("It is too late to decide about that call: the PBX has routed it."));
        return;
    }
    const QString caller = offer->name;
    const bool elsewhere = to.isValid();
    const QString what = elsewhere ? tr("Sending %1 to %2").arg(caller, to.display()) : tr("Letting %1 in").arg(caller);
    const QString worked = elsewhere ? tr("%1 was let in and sent to %2").arg(caller, to.display()) : tr("%1 was let in; the PBX routes the call").arg(caller);
    if (elsewhere)
        m_handed.add(id, caller, m_board.ownExtension(id.account()), to);
    m_offers.decided(id);
    send({ id.account(), Command::RouteOffered { id, true, to.number } }, what, [this, id, worked, elsewhere](bool ok) {
        if (ok) {
            say(Notice::Level::Good, worked, id);
            return;
        }
        if (elsewhere)
            m_handed.withdraw(id);
        m_offers.undecided(id);
        refresh();
    });
    refresh();
}

void OperatorDesk::refuse(const CallId &call)
{
    const CallId id = call; // what was given may be part of the offer, which goes once it is decided
    const OfferedCall *offer = m_offers.find(id);
    if (!offer) {
        say(Notice::Level::Warning, tr("It is too late to decide about that call: the PBX has routed it."));
        return;
    }
    const QString caller = offer->name;
    m_offers.decided(id);
    send({ id.account(), Command::RouteOffered { id, false, {} } }, tr("Refusing %1").arg(caller), [this, id, caller](bool ok) {
        if (ok)
            say(Notice::Level::Good, tr("%1 was refused").arg(caller), id);
        else
            m_offers.undecided(id);
    });
}

} // namespace Cordboard
