// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/sim/simbackend.h"

/// The part of SimBackend that turns the operator's wishes into the office's commands.
namespace Cordboard {

namespace {

/// A result's success or failure, without its value.
template<class T>
Result<void> done(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

} // namespace

QString SimBackend::legOf(const CallId &call, const LegId &leg) const
{
    if (!leg.isEmpty())
        return leg.local();
    for (const SimLeg *l : m_office->legsOf(call.local()))
        if (l->user == m_self)
            return l->id;
    return {};
}

Result<void> SimBackend::page(const QString &from, const QString &group)
{
    const SimPerson *loudspeakers = m_office->person(group);
    if (!loudspeakers || !loudspeakers->config.pagingGroup)
        return PbxError { PbxError::Kind::NoSuchTarget, group };
    return done(m_office->dial(from, group));
}

Result<void> SimBackend::playPrompt(const Command::PlayPrompt &c)
{
    static const QStringList recorded { QStringLiteral("welcome"), QStringLiteral("closing"), QStringLiteral("fire-drill") };
    if (!recorded.contains(c.prompt))
        return PbxError { PbxError::Kind::NoSuchTarget, c.prompt };
    if (!c.call.isEmpty()) {
        if (m_office->call(c.call.local()))
            return {};
        return PbxError { PbxError::Kind::NoSuchCall, c.call.local() };
    }
    constexpr int patienceMs = 20'000;
    constexpr int lengthMs = 12'000;
    Office::InboundOptions options;
    options.name = c.prompt;
    options.patienceMs = patienceMs;
    const auto ringing = m_office->inbound(QStringLiteral("*41"), c.number, options);
    if (!ringing)
        return ringing.error();
    m_office->at(m_office->now() + patienceMs + lengthMs, [office = m_office.get(), call = ringing->call] { (void)office->hangUpCall(call); });
    return {};
}

Result<void> SimBackend::execute(const CallCommand &command)
{
    using namespace Command;
    Office &o = *m_office;
    return std::visit(
        Overloaded {
            [&](const Dial &c) {
                Office::DialOptions options;
                options.autoAnswer = c.autoAnswer;
                options.line = c.line.local();
                return done(o.dial(c.from.isEmpty() ? m_self : c.from.local(), c.number, options));
            },
            [&](const Answer &c) { return o.answer(legOf(c.call, c.leg)); },
            [&](const HangUp &c) { return c.wholeCall ? o.hangUpCall(c.call.local()) : o.hangUp(legOf(c.call, c.leg)); },
            [&](const Hold &c) { return o.hold(legOf(c.call, c.leg)); },
            [&](const Unhold &c) { return o.unhold(legOf(c.call, c.leg)); },
            [&](const Mute &c) { return o.mute(legOf(c.call, c.leg), c.on); },
            [&](const SendDtmf &c) { return o.sendDtmf(legOf(c.call, c.leg), c.digits); },
            [&](const BlindTransfer &c) {
                // Nobody of ours has answered it: it is sent on, not handed over.
                const QString leg = legOf(c.call, c.leg);
                return leg.isEmpty() ? o.redirect(c.call.local(), c.number) : o.blindTransfer(leg, c.number);
            },
            [&](const TransferToVoicemail &c) {
                QString leg = legOf(c.call, c.leg);
                const SimCall *call = o.call(c.call.local());
                if (leg.isEmpty() && call && !call->legs.isEmpty())
                    leg = call->legs.first();
                return o.transferToVoicemail(leg, c.mailbox.local());
            },
            [&](const AttendedTransfer &c) { return o.attendedTransfer(legOf(c.call, c.leg), c.number); },
            [&](const CompleteTransfer &c) { return o.completeTransfer(legOf(c.call, c.leg)); },
            [&](const CancelTransfer &c) { return o.cancelTransfer(legOf(c.call, c.leg)); },
            [&](const ThreeWay &c) { return o.threeWay(legOf(c.call, c.leg)); },
            [&](const SwapParties &c) { return o.swapParties(legOf(c.call, c.leg)); },
            [&](const Join &c) { return o.join(c.call.local(), c.with.local(), legOf(c.call, c.leg)); },
            [&](const Park &c) { return done(o.parkCall(legOf(c.call, c.leg), c.slot.local())); },
            [&](const Unpark &c) {
                const QString to = c.to.isEmpty() ? m_self : c.to.local();
                return done(o.unpark(c.slot.local(), to, to == m_self));
            },
            [&](const PickUp &c) {
                QString ringing = c.ringing.local();
                if (ringing.isEmpty())
                    for (const SimLeg *l : o.legsOf(c.call.local()))
                        if (!l->isOutside() && l->state == LineState::Ringing)
                            ringing = l->id;
                return done(o.pickUp(ringing, c.to.isEmpty() ? m_self : c.to.local()));
            },
            [&](const TakeFromQueue &c) { return done(o.takeFromQueue(c.call.local(), c.to.isEmpty() ? m_self : c.to.local())); },
            [&](const Barge &c) {
                QString target = c.target.local();
                for (const SimLeg *l : o.legsOf(c.call.local()))
                    if (target.isEmpty() && !l->isOutside() && l->isParty())
                        target = l->id;
                const QString who = c.supervisor.isEmpty() ? m_self : c.supervisor.local();
                return done(o.barge(target, who, c.mode, who == m_self));
            },
            [&](const SetRecording &c) { return o.setRecording(legOf(c.call, c.leg), c.wanted); },
            [&](const ForwardCall &c) { return o.forwardCall(c.call.local(), c.numbers); },
            [&](const SetForwarding &c) { return o.setForwarding(c.extension.local(), { c.always, c.busy, c.noAnswer }); },
            [&](const SetDoNotDisturb &c) { return o.setDnd(c.extension.local(), c.on); },
            [&](const SetPresence &c) { return o.setPresence(c.extension.local(), c.presence, c.text); },
            [&](const QueueLogin &c) { return o.queueLogin(c.queue.local(), c.agent.local(), c.in); },
            [&](const QueuePause &c) { return o.queuePause(c.queue.local(), c.agent.local(), c.paused, c.reason); },
            [&](const QueuePenalty &c) { return o.queuePenalty(c.queue.local(), c.agent.local(), c.penalty); },
            [&](const SetFlow &c) { return o.setFlow(c.flow.local(), c.value); },
            [&](const ReserveLine &c) { return o.reserveLine(c.line.local(), m_self, c.on); },
            [&](const InviteToConference &c) { return o.inviteToConference(c.conference.local(), c.number); },
            [&](const ConferenceKick &c) { return o.conferenceKick(c.conference.local(), c.leg.local()); },
            [&](const ConferenceMute &c) { return o.conferenceMute(c.conference.local(), c.leg.local(), c.on); },
            [&](const SetWakeUp &c) { return o.setWakeUp(c.wakeUp, c.remove); },
            [&](const RouteOffered &c) { return o.routeOffered(c.call.local(), c.accept, c.divertTo); },
            [&](const AddMember &) { return Result<void>(PbxError { PbxError::Kind::NotSupported, {} }); },
            [&](const Page &c) { return page(c.from.isEmpty() ? m_self : c.from.local(), c.group); },
            [&](const PlayPrompt &c) { return playPrompt(c); },
            [&](const SetTags &c) { return o.editPerson(c.extension.local(), [&c](PersonConfig &p) { p.tags = c.tags; }); },
        },
        command.what);
}

} // namespace Cordboard
