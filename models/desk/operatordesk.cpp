// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/operatordesk.h"

#include "models/core/switchboard.h"
#include "models/desk/callparty.h"
#include "models/desk/failedcalls.h"
#include "models/parkmodel.h"
#include "models/waitingmodel.h"

namespace Cordboard {

OperatorDesk::OperatorDesk(Switchboard &board, WaitingModel &waiting, const Clock &clock, QObject *parent)
    : QObject(parent), m_board(board), m_waiting(waiting), m_clock(clock), m_handed(board, clock), m_offers(board, clock)
{
    connect(&board, &Switchboard::flushed, this, &OperatorDesk::refresh);
    // Who is parked may be told later than that the call has left the desk: the key that fetches must not miss it.
    connect(&board, &Switchboard::flushed, this, [this, known = ParkSlotId()]() mutable {
        const ParkSlotId now = longestParked();
        if (std::exchange(known, now) != now)
            emit meaningChanged();
    });
    connect(&board, &Switchboard::sessionChanged, this, &OperatorDesk::refresh);
    connect(board.secondTick(), &SecondTick::tick, this, &OperatorDesk::refresh); // hand-overs age while nothing happens
    connect(&board, &Switchboard::connectionChanged, this, &OperatorDesk::meaningChanged);
    connect(&board, &Switchboard::capabilitiesChanged, this, &OperatorDesk::meaningChanged);
    connect(&waiting, &QAbstractItemModel::rowsInserted, this, &OperatorDesk::meaningChanged);
    connect(&waiting, &QAbstractItemModel::rowsRemoved, this, &OperatorDesk::meaningChanged);
    connect(&m_handed, &HandedOverModel::stageReached, this,
        [this](const CallId &call, HandedCall::Stage stage, const QString &sentence) {
            const Notice::Level level = stage == HandedCall::Stage::Answered ? Notice::Level::Good
                : stage == HandedCall::Stage::CameBack                       ? Notice::Level::Warning
                                                                             : Notice::Level::Info;
            say(level, sentence, call);
        });
    followOffers();
    connect(new FailedCalls(*this, this), &FailedCalls::failed, this, [this](const CallId &call, const QString &sentence) { say(Notice::Level::Failure, sentence, call); });
    connect(&m_handed, &HandedOverModel::ringsTooLong, this, [this](const CallId &call, const QString &sentence) { say(Notice::Level::Warning, sentence, call); });
    refresh();
}

AccountId OperatorDesk::activeAccount() const
{
    if (!m_state.call.isEmpty())
        return m_state.call.account();
    const QList<Account> accounts = m_board.accounts();
    for (const Account &account : accounts)
        if (m_board.isConnected(account.id))
            return account.id;
    return accounts.isEmpty() ? AccountId() : accounts.first().id;
}

ExtensionId OperatorDesk::self() const
{
    return m_state.self.isEmpty() ? m_board.ownExtension(activeAccount()) : m_state.self;
}

bool OperatorDesk::linkUp() const
{
    return m_board.isConnected(activeAccount());
}

void OperatorDesk::refresh()
{
    answerExpected();
    m_handed.refresh();
    serveWaiting();
    const DeskState next = deriveDeskState(m_board, m_handed.underWay());
    if (next == m_state)
        return;
    const bool newlyRinging = next.phase == DeskPhase::Ringing && (m_state.phase != DeskPhase::Ringing || m_state.call != next.call);
    const bool otherCall = next.call != m_state.call;
    m_state = next;
    if (otherCall)
        m_warning.reset(); // the warning was about a call that is no longer the one in hand
    emit stateChanged();
    emit meaningChanged();
    if (newlyRinging)
        emit rang(m_state.call);
}

void OperatorDesk::setTarget(const Target &target, bool textTyped)
{
    if (target == m_target && textTyped == m_textTyped)
        return;
    m_target = target;
    m_textTyped = textTyped;
    m_warning.reset();
    emit meaningChanged();
}

EnterMeaning OperatorDesk::enterMeaning() const
{
    if (m_warning)
        return EnterMeaning::Anyway;
    if (!linkUp())
        return EnterMeaning::Nothing;
    if (m_textTyped) {
        if (m_state.phase == DeskPhase::WithYou && availability(DeskAction::Transfer).enabled())
            return EnterMeaning::Transfer;
        if ((m_state.phase == DeskPhase::Rest || m_state.phase == DeskPhase::Held) && availability(DeskAction::CallTarget).enabled())
            return EnterMeaning::CallTarget;
        return EnterMeaning::Nothing; // typed letters never answer and never complete
    }
    switch (m_state.phase) {
    case DeskPhase::Ringing: return availability(DeskAction::Answer).enabled() ? EnterMeaning::Answer : EnterMeaning::Nothing;
    case DeskPhase::Asking: return availability(DeskAction::Complete).enabled() ? EnterMeaning::Complete : EnterMeaning::Nothing;
    case DeskPhase::Rest:
        if (availability(DeskAction::LetIn).enabled())
            return EnterMeaning::LetIn; // its time runs out first
        return availability(DeskAction::TakeNext).enabled() ? EnterMeaning::TakeNext : EnterMeaning::Nothing;
    case DeskPhase::WithYou:
        return m_target.isValid() && availability(DeskAction::Transfer).enabled() ? EnterMeaning::Transfer : EnterMeaning::Nothing;
    case DeskPhase::Dialling:
    case DeskPhase::Held: break;
    }
    return EnterMeaning::Nothing;
}

Availability OperatorDesk::availability(const AccountId &account, Capability capability) const
{
    const Capabilities can = m_board.capabilities(account);
    if (!can.knows(capability))
        return { Availability::Kind::Hidden, tr("This PBX cannot do that.") };
    if (!m_board.isConnected(account))
        return { Availability::Kind::Disabled, tr("The link to the PBX is down.") };
    if (!can.has(capability))
        return { Availability::Kind::Disabled, can.reason(capability) };
    return { Availability::Kind::Enabled, {} };
}

Availability OperatorDesk::transferAvailability(Capability capability) const
{
    Availability a = needs(capability);
    if (!a.enabled())
        return a;
    if (m_state.phase != DeskPhase::WithYou && m_state.phase != DeskPhase::Held)
        return { Availability::Kind::Disabled, tr("There is no call with you to transfer.") };
    if (!m_target.isValid())
        return { Availability::Kind::Disabled, tr("Type a name or number first.") };
    if (m_target.account != m_state.call.account())
        return { Availability::Kind::Disabled, tr("%1 is at another PBX.").arg(m_target.display()) };
    return a;
}

Availability OperatorDesk::availability(DeskAction action) const
{
    const auto inPhase = [this](Capability capability, std::initializer_list<DeskPhase> phases, const QString &why) {
        Availability a = needs(capability);
        if (a.enabled() && std::find(phases.begin(), phases.end(), m_state.phase) == phases.end())
            return Availability { Availability::Kind::Disabled, why };
        return a;
    };
    const QString noCall = tr("There is no call with you.");
    switch (action) {
    case DeskAction::Enter:
        return { enterMeaning() == EnterMeaning::Nothing ? Availability::Kind::Disabled : Availability::Kind::Enabled, {} };
    case DeskAction::Answer: return inPhase(Capability::Answer, { DeskPhase::Ringing }, tr("No call rings here."));
    case DeskAction::Decline: return inPhase(Capability::HangUp, { DeskPhase::Ringing }, tr("No call rings here."));
    case DeskAction::LetIn:
    case DeskAction::Refuse: return offerAvailability();
    case DeskAction::SendOn: {
        const bool offered = m_state.phase != DeskPhase::Ringing && m_offers.first();
        const Availability a = offered ? offerAvailability() : inPhase(Capability::BlindTransfer, { DeskPhase::Ringing }, tr("No call rings here."));
        if (a.enabled() && !m_target.isValid())
            return { Availability::Kind::Disabled, tr("Type a name or number first.") };
        return a;
    }
    case DeskAction::TakeNext: {
        const Availability a = needs(Capability::PickUp);
        if (a.enabled() && m_waiting.rowCount() == 0)
            return { Availability::Kind::Disabled, tr("Nobody is waiting.") };
        return a;
    }
    case DeskAction::Transfer: return transferAvailability(Capability::BlindTransfer);
    case DeskAction::AskFirst: return transferAvailability(Capability::AttendedTransfer);
    case DeskAction::ToVoicemail: {
        const Availability a = transferAvailability(Capability::VoicemailTransfer);
        if (a.enabled() && m_target.extension.isEmpty())
            return { Availability::Kind::Disabled, tr("A number outside has no voicemail here.") };
        if (const Extension *e = m_board.extension(m_target.extension); a.enabled() && e && e->kind != ExtensionKind::Person)
            return { Availability::Kind::Disabled, tr("%1 has no voicemail.").arg(m_target.display()) };
        return a;
    }
    case DeskAction::ToMobile: {
        const Availability a = transferAvailability(Capability::BlindTransfer);
        if (a.enabled() && m_target.mobile.isEmpty())
            return { Availability::Kind::Disabled, tr("No mobile number is known for %1.").arg(m_target.display()) };
        return a;
    }
    case DeskAction::ToDeputy: {
        const Availability a = m_warning ? needs(Capability::BlindTransfer) : transferAvailability(Capability::BlindTransfer);
        if (a.enabled() && !deputyTarget().isValid())
            return { Availability::Kind::Disabled, tr("Nobody is known to stand in for %1. The menu of the person's card names somebody.").arg(m_target.display()) };
        return a;
    }
    case DeskAction::Complete:
    case DeskAction::BackToCaller: return inPhase(Capability::AttendedTransfer, { DeskPhase::Asking }, tr("You are not asking anybody."));
    case DeskAction::Swap:
    case DeskAction::AllThree: {
        Availability a = inPhase(action == DeskAction::Swap ? Capability::SwapParties : Capability::ThreeWay, { DeskPhase::Asking }, tr("You are not asking anybody."));
        if (a.enabled() && m_state.consultedState != LineState::Talking && m_state.consultedState != LineState::Held)
            return { Availability::Kind::Disabled, tr("%1 has not answered yet.").arg(m_state.consulted.display()) };
        return a;
    }
    case DeskAction::Hold: return inPhase(Capability::Hold, { DeskPhase::WithYou, DeskPhase::Held }, noCall);
    case DeskAction::Park: return inPhase(Capability::Park, { DeskPhase::WithYou, DeskPhase::Held }, noCall);
    case DeskAction::FetchParked: {
        const Availability a = needs(Capability::Unpark);
        if (a.enabled() && longestParked().isEmpty())
            return { Availability::Kind::Disabled, tr("No call is parked.") };
        return a;
    }
    case DeskAction::FetchBack: {
        const bool handed = m_handed.mostOverdue() != nullptr;
        const Availability a = needs(handed || !needs(Capability::Unpark).enabled() ? Capability::PickUp : Capability::Unpark);
        if (a.enabled() && !handed && longestParked().isEmpty())
            return { Availability::Kind::Disabled, tr("No call is on its way or parked.") };
        return a;
    }
    case DeskAction::BringBack: {
        const Availability a = needs(Capability::PickUp);
        if (a.enabled() && !m_handed.latestUndoable())
            return { Availability::Kind::Disabled, tr("There is nothing to bring back.") };
        return a;
    }
    case DeskAction::Record: return inPhase(Capability::Record, { DeskPhase::WithYou }, noCall);
    case DeskAction::Mute: return inPhase(Capability::Mute, { DeskPhase::WithYou }, noCall);
    case DeskAction::EndCall:
        return inPhase(Capability::HangUp, { DeskPhase::WithYou, DeskPhase::Dialling, DeskPhase::Held }, noCall);
    case DeskAction::WaitForFree: return waitAvailability();
    case DeskAction::CallTarget: {
        const Availability a = inPhase(Capability::Dial, { DeskPhase::Rest, DeskPhase::Held }, tr("You are in a call."));
        if (a.enabled() && !m_target.isValid())
            return { Availability::Kind::Disabled, tr("Type a name or number first.") };
        return a;
    }
    }
    return {};
}

Target OperatorDesk::targetOf(const ExtensionId &id) const
{
    const Extension *e = m_board.extension(id);
    return e ? Target { id.account(), id, e->number, e->name, e->mobile } : Target();
}

Target OperatorDesk::deputyTarget() const
{
    // A whole company is looked through: not at each letter that is typed while there is no call to send.
    const ExtensionId absent = m_warning ? m_warning->target.extension : m_state.call.isEmpty() ? ExtensionId() : m_target.extension;
    return absent.isEmpty() ? Target() : targetOf(m_deputies.of(m_board, absent));
}

ParkSlotId OperatorDesk::longestParked() const
{
    const ParkSlot *longest = nullptr;
    const ParkModel &parks = *m_board.parkSlots();
    for (int row = 0; row < parks.rowCount(); ++row) {
        const ParkSlot &slot = parks.at(row);
        if (slot.occupied && (!longest || slot.since < longest->since))
            longest = &slot;
    }
    return longest ? longest->id : ParkSlotId();
}

QString OperatorDesk::nameOf(const CallId &id) const
{
    const Call *call = m_board.call(id);
    return call ? partyName(otherParty(*call, m_board.ownExtension(id.account()))) : tr("the call");
}

void OperatorDesk::say(Notice::Level level, const QString &text, const CallId &call)
{
    emit noticed({ level, text, call, m_clock.now() });
}

} // namespace Cordboard
