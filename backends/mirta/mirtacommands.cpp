// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/mirta/mirtacommands.h"

#include "backends/api/pbxbackend.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

MirtaCommands::Answer failed(PbxError::Kind kind, const QString &detail = {})
{
    return settled<void>(PbxError { kind, detail });
}

} // namespace

MirtaCommands::MirtaCommands(MirtaMethods &methods, const MirtaMirror &mirror, const AccountId &account)
    : m_methods(methods), m_mirror(mirror), m_account(account)
{
}

MirtaCommands::Answer MirtaCommands::perform(const CallCommand &command)
{
    return std::visit(
        [this](const auto &what) -> Answer {
            if constexpr (requires { run(what); })
                return run(what);
            else
                return failed(PbxError::Kind::NotSupported);
        },
        command.what);
}

QString MirtaCommands::accountName(const QString &number) const
{
    return m_methods.tenant().isEmpty() ? number : number + u'-' + m_methods.tenant();
}

const Leg *MirtaCommands::actor(const Call &call, const LegId &leg) const
{
    if (!leg.isEmpty())
        return call.leg(leg);
    if (const Leg *own = call.legOf({ m_account, m_settings.self }))
        return own;
    const Leg *only = nullptr;
    for (const Leg &l : call.legs) {
        if (l.isOutside() || l.monitoring != BargeMode::None)
            continue;
        if (only)
            return nullptr; // whose, nobody said
        only = &l;
    }
    return only;
}

const Leg *MirtaCommands::other(const Call &call, const Leg *leg) const
{
    const Leg *best = nullptr;
    const auto rank = [](const Leg &l) {
        const bool up = l.state == LineState::Talking || l.state == LineState::Held || l.state == LineState::Parked;
        return (up ? 2 : 0) + (l.isOutside() ? 1 : 0);
    };
    for (const Leg &l : call.legs) {
        if ((leg && l.id == leg->id) || l.monitoring != BargeMode::None)
            continue;
        // Phones that ring beside ours for the same caller are no party to it.
        if (leg && leg->state == LineState::Ringing && l.state == LineState::Ringing)
            continue;
        if (!best || rank(l) > rank(*best))
            best = &l;
    }
    return best;
}

QString MirtaCommands::channel(const Leg *leg) const
{
    const MirtaChannel *channel = leg ? m_mirror.channelOf(leg->id) : nullptr;
    return channel ? channel->channel : QString();
}

MirtaCommands::Answer MirtaCommands::dial(const QString &from, const QString &dest, bool autoAnswer)
{
    if (from.isEmpty())
        return failed(PbxError::Kind::NoSuchTarget, tr("Your own extension is not set in the account."));
    if (dest.isEmpty())
        return failed(PbxError::Kind::NoSuchTarget);
    MirtaDial request;
    request.source = from;
    request.dest = dest;
    request.autoAnswer = autoAnswer;
    return m_methods.dial(request).then([](const Result<MirtaDialled> &answer) { return answer ? Result<void>() : Result<void>(answer.error()); });
}

MirtaCommands::Answer MirtaCommands::move(const CallId &callId, const LegId &legId, const QString &dest)
{
    const Call *call = m_mirror.told().find<Call>(callId);
    if (!call)
        return failed(PbxError::Kind::NoSuchCall, callId.local());
    if (dest.isEmpty())
        return failed(PbxError::Kind::NoSuchTarget);
    const Leg *leg = actor(*call, legId);
    // A call that waits or is parked has nobody of ours in it: the caller himself is moved.
    const bool alone = call->state == CallState::Queued || call->state == CallState::Parked;
    const Leg *moved = alone ? other(*call, nullptr) : other(*call, leg);
    if (!leg && !alone)
        return failed(PbxError::Kind::NoSuchCall, tr("Whose part of the call it is, is not known."));
    const QString name = channel(moved);
    if (name.isEmpty())
        return failed(PbxError::Kind::NoSuchCall, tr("The PBX does not name the channel."));
    return m_methods.transfer(name, dest);
}

MirtaCommands::Answer MirtaCommands::run(const Command::Dial &c)
{
    return dial(selfOr(c.from), c.number, c.autoAnswer);
}

MirtaCommands::Answer MirtaCommands::run(const Command::HangUp &c)
{
    const Call *call = m_mirror.told().find<Call>(c.call);
    if (!call)
        return failed(PbxError::Kind::NoSuchCall, c.call.local());
    if (c.wholeCall) {
        // With the channels of one side gone the PBX ends the rest.
        QList<Answer> answers;
        for (const Leg &leg : call->legs)
            if (const QString name = channel(&leg); !name.isEmpty())
                answers.append(m_methods.hangUp(name));
        if (answers.isEmpty())
            return failed(PbxError::Kind::NoSuchCall, c.call.local());
        return QtFuture::whenAll(answers.begin(), answers.end()).then([](const QList<Answer> &all) {
            // Who has gone with the others was no failure.
            for (const Answer &one : all)
                if (one.isResultReadyAt(0) && one.result())
                    return Result<void>();
            return all.constFirst().isResultReadyAt(0) ? all.constFirst().result() : Result<void>(PbxError { PbxError::Kind::NotConnected, {} });
        });
    }
    const Leg *leg = actor(*call, c.leg);
    if (!leg)
        return failed(PbxError::Kind::NoSuchCall, c.leg.local());
    if (const QString name = channel(leg); !name.isEmpty())
        return m_methods.hangUp(name);
    return leg->isOutside() ? failed(PbxError::Kind::NoSuchCall, tr("The PBX does not name the channel."))
                            : m_methods.hangUpExtension(accountName(leg->extension.local()));
}

MirtaCommands::Answer MirtaCommands::run(const Command::BlindTransfer &c)
{
    return move(c.call, c.leg, c.number);
}

MirtaCommands::Answer MirtaCommands::run(const Command::TransferToVoicemail &c)
{
    const QString dest = MirtaSettings::filled(m_settings.voicemailPattern, c.mailbox.local());
    return dest.isEmpty() ? failed(PbxError::Kind::NotSupported, tr("The feature code for it is not set in the account.")) : move(c.call, c.leg, dest);
}

MirtaCommands::Answer MirtaCommands::run(const Command::AttendedTransfer &c)
{
    const Call *call = m_mirror.told().find<Call>(c.call);
    const Leg *leg = call ? actor(*call, c.leg) : nullptr;
    const QString name = channel(leg);
    if (name.isEmpty())
        return failed(PbxError::Kind::NoSuchCall, c.call.local());
    if (c.number.isEmpty())
        return failed(PbxError::Kind::NoSuchTarget);
    return m_methods.attendedTransfer(name, c.number);
}

MirtaCommands::Answer MirtaCommands::run(const Command::CompleteTransfer &c)
{
    // The one who transfers hangs up: the others are connected.
    const Call *call = m_mirror.told().find<Call>(c.call);
    const QString name = call ? channel(actor(*call, c.leg)) : QString();
    return name.isEmpty() ? failed(PbxError::Kind::NoSuchCall, c.call.local()) : m_methods.hangUp(name);
}

MirtaCommands::Answer MirtaCommands::run(const Command::CancelTransfer &c)
{
    // The one who was asked is hung up: the caller comes back. That is the party that joined last.
    const Call *call = m_mirror.told().find<Call>(c.call);
    const Leg *leg = call ? actor(*call, c.leg) : nullptr;
    if (!leg)
        return failed(PbxError::Kind::NoSuchCall, c.call.local());
    const Leg *asked = nullptr;
    QDateTime latest;
    int parties = 0;
    for (const Leg &l : call->legs) {
        if (l.id == leg->id || l.monitoring != BargeMode::None)
            continue;
        ++parties;
        const MirtaChannel *c2 = m_mirror.channelOf(l.id);
        if (!c2 || c2->role != LegRole::Callee)
            continue;
        if (!asked || c2->start >= latest) {
            asked = &l;
            latest = c2->start;
        }
    }
    const QString name = parties >= 2 ? channel(asked) : QString();
    return name.isEmpty() ? failed(PbxError::Kind::Refused, tr("No transfer is under way.")) : m_methods.hangUp(name);
}

MirtaCommands::Answer MirtaCommands::run(const Command::Park &c)
{
    QString slot = c.slot.local();
    if (slot.isEmpty()) {
        for (const QString &number : m_mirror.parkNumbers()) {
            const ParkSlot *row = m_mirror.told().find<ParkSlot>({ m_account, number });
            if (row && row->occupied)
                continue;
            slot = number;
            break;
        }
        if (slot.isEmpty() && !m_mirror.parkNumbers().isEmpty())
            return failed(PbxError::Kind::TargetBusy);
        if (slot.isEmpty())
            return failed(PbxError::Kind::NoSuchTarget, tr("No park numbers are set in the account."));
    }
    return move(c.call, c.leg, slot);
}

MirtaCommands::Answer MirtaCommands::run(const Command::Unpark &c)
{
    return dial(selfOr(c.to), c.slot.local(), true);
}

MirtaCommands::Answer MirtaCommands::run(const Command::PickUp &c)
{
    const Call *call = m_mirror.told().find<Call>(c.call);
    if (!call)
        return failed(PbxError::Kind::NoSuchCall, c.call.local());
    const Leg *ringing = c.ringing.isEmpty() ? nullptr : call->leg(c.ringing);
    for (const Leg &leg : call->legs)
        if (!ringing && leg.state == LineState::Ringing && !leg.isOutside())
            ringing = &leg;
    if (!ringing || ringing->state != LineState::Ringing)
        return failed(PbxError::Kind::NoSuchCall, tr("Nothing rings there."));
    const QString to = selfOr(c.to);
    if (to.isEmpty())
        return failed(PbxError::Kind::NoSuchTarget, tr("Your own extension is not set in the account."));
    if (const QString code = MirtaSettings::filled(m_settings.pickUpPattern, ringing->extension.local()); !code.isEmpty())
        return dial(to, code, true);
    return move(c.call, ringing->id, to);
}

MirtaCommands::Answer MirtaCommands::run(const Command::TakeFromQueue &c)
{
    const Call *call = m_mirror.told().find<Call>(c.call);
    if (!call || call->state != CallState::Queued)
        return failed(PbxError::Kind::NoSuchCall, c.call.local());
    return move(c.call, {}, selfOr(c.to));
}

MirtaCommands::Answer MirtaCommands::run(const Command::Barge &c)
{
    const Call *call = m_mirror.told().find<Call>(c.call);
    const Leg *target = call ? c.target.isEmpty() ? actor(*call, {}) : call->leg(c.target) : nullptr;
    if (!target || target->isOutside())
        return failed(PbxError::Kind::NoSuchCall, c.call.local());
    const QString &pattern = c.mode == BargeMode::Listen ? m_settings.listenPattern
        : c.mode == BargeMode::Whisper                   ? m_settings.whisperPattern
                                                         : m_settings.bargePattern;
    const QString code = MirtaSettings::filled(pattern, target->extension.local());
    return code.isEmpty() ? failed(PbxError::Kind::NotSupported, tr("The feature code for it is not set in the account."))
                          : dial(selfOr(c.supervisor), code, true);
}

MirtaCommands::Answer MirtaCommands::run(const Command::SetDoNotDisturb &c)
{
    const QString number = selfOr(c.extension);
    return number.isEmpty() ? failed(PbxError::Kind::NoSuchTarget) : m_methods.setDnd(number, c.on);
}

MirtaCommands::Answer MirtaCommands::run(const Command::QueueLogin &c)
{
    if (!m_mirror.queues().contains(c.queue.local()))
        return failed(PbxError::Kind::NoSuchTarget, c.queue.local());
    const QString agent = selfOr(c.agent);
    return c.in ? m_methods.queueAdd(c.queue.local(), agent) : m_methods.queueRemove(c.queue.local(), agent);
}

MirtaCommands::Answer MirtaCommands::run(const Command::QueuePause &c)
{
    if (!m_mirror.queues().contains(c.queue.local()))
        return failed(PbxError::Kind::NoSuchTarget, c.queue.local());
    return m_methods.pauseAgent(accountName(selfOr(c.agent)), c.queue.local(), c.paused, c.reason);
}

MirtaCommands::Answer MirtaCommands::run(const Command::SetFlow &c)
{
    const Flow *flow = m_mirror.told().find<Flow>(c.flow);
    if (!flow)
        return failed(PbxError::Kind::NoSuchTarget, c.flow.local());
    if (!flow->choices.contains(c.value))
        return failed(PbxError::Kind::NoSuchTarget, c.value);
    // A value that a lamp stands for is set by the lamp, so that both agree.
    const QString state = m_mirror.flowState(flow->number, c.value);
    if (!state.isEmpty())
        return m_methods.setFlowState(flow->number, state);
    static const QStringList lamps { u"INUSE"_s, u"NOT_INUSE"_s, u"UNAVAILABLE"_s, u"RINGING"_s };
    return lamps.contains(c.value) ? m_methods.setFlowState(flow->number, c.value) : m_methods.setFlowValue(flow->number, c.value);
}

} // namespace Cordboard
