// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-k2/k2commands.h"

#include "backends/api/change.h"
#include "backends/api/pbxbackend.h"
#include "backends/yeastar-k2/k2rows.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::K2Commands)
};

QFuture<Result<void>> refuse(PbxError::Kind kind, const QString &why = {})
{
    return settled<void>(PbxError { kind, why });
}

template<class T>
QFuture<Result<void>> asDone(QFuture<Result<T>> future)
{
    return future.then([](const Result<T> &result) { return result ? Result<void>() : Result<void>(result.error()); });
}

/// Goes on with `next` where `first` was refused with that kind.
QFuture<Result<void>> orElse(
    QFuture<Result<void>> first, PbxError::Kind kind, std::function<QFuture<Result<void>>()> next)
{
    return first
        .then([kind, next = std::move(next)](const Result<void> &result) {
            return !result && result.error().kind == kind ? next() : settled<void>(result);
        })
        .unwrap();
}

QFuture<Result<void>> andThen(QFuture<Result<void>> first, std::function<QFuture<Result<void>>()> next)
{
    return first
        .then([next = std::move(next)](const Result<void> &result) { return result ? next() : settled<void>(result); })
        .unwrap();
}

} // namespace

K2Commands::K2Commands(K2Api &api, K2Mirror &mirror, const K2Settings &settings, Notify notify)
    : m_api(api)
    , m_mirror(mirror)
    , m_settings(settings)
    , m_notify(std::move(notify))
{ }

Result<K2Commands::Part> K2Commands::part(const CallId &callId, const LegId &legId) const
{
    Part p;
    p.call = m_mirror.state().find<Call>(callId);
    if (!p.call)
        return PbxError { PbxError::Kind::NoSuchCall, {} };
    if (!legId.isEmpty()) {
        p.leg = p.call->leg(legId);
    } else if (!m_settings.self.isEmpty()) {
        p.leg = p.call->legOf({ callId.account(), m_settings.self });
    } else {
        // Nobody said whose: the only phone of ours in that call.
        int inside = 0;
        for (const Leg &leg : p.call->legs)
            if (!leg.isOutside() && leg.monitoring == BargeMode::None && ++inside == 1)
                p.leg = &leg;
        if (inside > 1)
            p.leg = nullptr;
    }
    if (!p.leg)
        return PbxError { PbxError::Kind::NoSuchCall, {} };
    return p;
}

Result<K2Commands::Part> K2Commands::pair(const CallId &callId, const LegId &legId) const
{
    Result<Part> found = part(callId, legId);
    if (!found)
        return found;
    Part p = *found;
    for (const bool talking : { true, false })
        for (const Leg &leg : p.call->legs) {
            const bool up =
                leg.state == LineState::Talking || leg.state == LineState::Held || leg.state == LineState::Calling;
            if (!p.other && leg.id != p.leg->id && leg.monitoring == BargeMode::None && (up || !talking))
                p.other = &leg;
        }
    // A call that waits with nobody of ours in it is itself the party to be moved.
    if (!p.other && p.leg->isOutside())
        p.other = p.leg;
    if (!p.other)
        return PbxError { PbxError::Kind::NoSuchCall, {} };
    return p;
}

template<class Request>
K2Commands::Answer K2Commands::onLeg(const CallId &call, const LegId &leg, Request request)
{
    const auto found = part(call, leg);
    return found ? request(found->leg->id.local()) : settled<void>(found.error());
}

template<class Request>
K2Commands::Answer K2Commands::onOther(const CallId &call, const LegId &leg, Request request)
{
    const auto found = pair(call, leg);
    return found ? request(found->other->id.local()) : settled<void>(found.error());
}

K2Commands::Answer K2Commands::noting(Answer answer, std::function<void()> note)
{
    return answer.then([note = std::move(note)](const Result<void> &result) {
        if (result)
            note();
        return result;
    });
}

QFuture<Result<void>> K2Commands::perform(const CallCommand &command)
{
    using namespace Command;
    return std::visit(
        Overloaded {
            [this](const Dial &c) { return dial(c); },
            [this](const Command::Answer &c) { return answer(c); },
            [this](const HangUp &c) { return hangUp(c); },
            [this](const Hold &c) {
                return onLeg(c.call, c.leg, [this](const QString &channel) { return m_api.hold(channel); });
            },
            [this](const Unhold &c) {
                return onLeg(c.call, c.leg, [this](const QString &channel) { return m_api.unhold(channel); });
            },
            [this](const Mute &c) { return mute(c.call, c.leg, c.on); },
            [this](const BlindTransfer &c) { return transfer(c.call, c.leg, c.number); },
            [this](const TransferToVoicemail &c) {
                if (m_settings.voicemailPrefix.isEmpty())
                    return refuse(PbxError::Kind::NotSupported);
                return transfer(c.call, c.leg, m_settings.voicemailPrefix + c.mailbox.local());
            },
            [this](const AttendedTransfer &c) { return attended(c); },
            [this](const CompleteTransfer &c) { return operate(c.call, c.leg, u"complete"_s); },
            [this](const CancelTransfer &c) { return operate(c.call, c.leg, u"abort"_s); },
            [this](const ThreeWay &c) { return operate(c.call, c.leg, u"threeway"_s); },
            [this](const SwapParties &c) { return operate(c.call, c.leg, u"swap"_s); },
            [this](const Park &c) { return park(c); },
            [this](
                const Unpark &c) { return asDone(m_api.dial(extensionOr(c.to), c.slot.local(), permission(), true)); },
            [this](const PickUp &c) { return pickUp(c); },
            [this](const TakeFromQueue &c) { return takeFromQueue(c); },
            [this](const Barge &c) { return barge(c); },
            [this](const SetForwarding &c) { return setForwarding(c); },
            [this](const SetDoNotDisturb &c) { return setDoNotDisturb(c); },
            [this](const QueueLogin &c) { return queueLogin(c); },
            [this](const QueuePause &c) { return queuePause(c); },
            [this](const InviteToConference &c) { return m_api.addConferenceMember(c.conference.local(), c.number); },
            [this](const ConferenceKick &c) { return m_api.kickConferenceMember(c.conference.local(), c.leg.local()); },
            [this](const ConferenceMute &c) { return conferenceMute(c); },
            [this](const SetWakeUp &c) { return setWakeUp(c); },
            [this](const RouteOffered &c) { return routeOffered(c); },
            [this](const AddMember &c) {
                return onLeg(
                    c.call, c.leg, [this, &c](const QString &channel) { return m_api.addMember(channel, c.number); });
            },
            [this](const Page &c) { return asDone(m_api.dial(extensionOr(c.from), c.group, permission(), true)); },
            [this](const PlayPrompt &c) { return playPrompt(c); },
            [](const auto &) { return refuse(PbxError::Kind::NotSupported); },
        },
        command.what);
}

K2Commands::Answer K2Commands::dial(const Command::Dial &c)
{
    const QString from = extensionOr(c.from);
    if (from.isEmpty())
        return refuse(PbxError::Kind::NoSuchTarget, Words::tr("Your extension is not set in the account."));
    return asDone(m_api.dial(from, c.number, from, c.autoAnswer));
}

K2Commands::Answer K2Commands::answer(const Command::Answer &c)
{
    const auto found = part(c.call, c.leg);
    if (!found)
        return settled<void>(found.error());
    const QString number = found->leg->number;
    const K2Mirror::PhoneCall phone = m_mirror.phoneCall(number);
    if (phone.id.isEmpty() || !phone.ringing)
        return refuse(PbxError::Kind::NotAllowed,
            Words::tr("The phone %1 does not let itself be answered from here (uaCSTA).").arg(number));
    return m_api.cstaAccept(number, phone.id, phone.address);
}

K2Commands::Answer K2Commands::hangUpLeg(const Leg &leg, Direction direction)
{
    const QString channel = leg.id.local();
    const QString kind = !leg.isOutside() ? u"extension"_s
        : direction == Direction::Inbound ? u"inbound"_s
                                          : u"outbound"_s;
    const QString id = leg.isOutside() ? channel : leg.number;
    if (m_hangUpUnknown)
        return m_api.hangUpV1(kind, id);
    return orElse(m_api.hangUp(channel), PbxError::Kind::NotSupported, [this, kind, id] {
        m_hangUpUnknown = true;
        return m_api.hangUpV1(kind, id);
    });
}

K2Commands::Answer K2Commands::hangUp(const Command::HangUp &c)
{
    const Call *call = m_mirror.state().find<Call>(c.call);
    if (!call)
        return refuse(PbxError::Kind::NoSuchCall);
    if (call->decideBy.isValid() && !m_mirror.isDestinationOffer(c.call.local()) && !call->legs.isEmpty())
        return m_api.refuseInbound(call->legs.constFirst().id.local());
    if (!c.wholeCall) {
        const auto found = part(c.call, c.leg);
        return found ? hangUpLeg(*found->leg, call->direction) : settled<void>(found.error());
    }
    Answer all = settled<void>(Result<void>());
    bool any = false;
    for (const Leg &leg : call->legs) {
        // With one party gone the PBX may end the others itself: that one is gone is then no failure.
        Answer one = hangUpLeg(leg, call->direction);
        const bool first = !std::exchange(any, true);
        all = first ? one : andThen(all, [one]() mutable {
            return one.then([](const Result<void> &result) {
                return !result && result.error().kind == PbxError::Kind::NoSuchCall ? Result<void>() : result;
            });
        });
    }
    return all;
}

K2Commands::Answer K2Commands::mute(const CallId &call, const LegId &leg, bool on)
{
    return onLeg(call, leg, [this, on](const QString &channel) {
        return noting(
            on ? m_api.mute(channel) : m_api.unmute(channel), [this, channel, on] { m_mirror.noteMuted(channel, on); });
    });
}

K2Commands::Answer K2Commands::transfer(const CallId &call, const LegId &leg, const QString &number)
{
    // The channel is the party that is moved. [doc P-Series and v1; v2 says only "of each member"]
    return onOther(
        call, leg, [this, &number](const QString &channel) { return m_api.transfer(channel, number, permission()); });
}

K2Commands::Answer K2Commands::attended(const Command::AttendedTransfer &c)
{
    return onLeg(c.call, c.leg, [this, &c](const QString &channel) {
        const QString call = c.call.local();
        const QString number = c.number;
        return noting(m_api.attendedTransfer(channel, number, permission()),
            [this, call, number] { m_mirror.noteConsultation(call, number); });
    });
}

K2Commands::Answer K2Commands::operate(const CallId &callId, const LegId &leg, const QString &operation)
{
    const auto found = part(callId, leg);
    if (!found)
        return settled<void>(found.error());
    const QString channel = found->leg->id.local();
    const Leg acting = *found->leg;
    const Direction direction = found->call->direction;
    const QString call = callId.local();
    // Only a third-party client shows this request; without it the transferor's hang-up completes. [client] [assumed]
    const auto without = [this, operation, acting, direction] {
        m_operateUnknown = true;
        return operation == "complete"_L1 ? hangUpLeg(acting, direction) : refuse(PbxError::Kind::NotSupported);
    };
    const Answer answer = m_operateUnknown
        ? without()
        : orElse(m_api.attendedTransferOperate(channel, operation), PbxError::Kind::NotSupported, without);
    return noting(answer, [this, call, operation] {
        if (operation != "swap"_L1)
            m_mirror.noteConsultation(call, {});
    });
}

K2Commands::Answer K2Commands::park(const Command::Park &c)
{
    return onOther(c.call, c.leg, [this, &c](const QString &channel) {
        return noting(asDone(m_api.park(channel, c.slot.local())), [this] { m_notify(Aftermath::Parks, {}); });
    });
}

K2Commands::Answer K2Commands::pickUp(const Command::PickUp &c)
{
    const Call *call = m_mirror.state().find<Call>(c.call);
    if (!call)
        return refuse(PbxError::Kind::NoSuchCall);
    if (m_settings.pickupPrefix.isEmpty())
        return refuse(PbxError::Kind::NotSupported);
    for (const Leg &leg : call->legs)
        if (!leg.isOutside() && leg.state == LineState::Ringing && (c.ringing.isEmpty() || leg.id == c.ringing)) {
            const QString to = extensionOr(c.to);
            return asDone(m_api.dial(to, m_settings.pickupPrefix + leg.number, to, true));
        }
    return refuse(PbxError::Kind::NoSuchCall);
}

K2Commands::Answer K2Commands::takeFromQueue(const Command::TakeFromQueue &c)
{
    const Call *call = m_mirror.state().find<Call>(c.call);
    const QString to = extensionOr(c.to);
    for (const Leg &leg : call ? call->legs : QList<Leg>())
        if (leg.state != LineState::Ringing && leg.monitoring == BargeMode::None)
            return m_api.transfer(leg.id.local(), to, to);
    return refuse(PbxError::Kind::NoSuchCall);
}

K2Commands::Answer K2Commands::barge(const Command::Barge &c)
{
    const auto found = part(c.call, c.target);
    if (!found)
        return settled<void>(found.error());
    if (found->leg->isOutside())
        return refuse(PbxError::Kind::NoSuchTarget);
    const QString monitor = extensionOr(c.supervisor);
    const QString target = found->leg->number;
    const QString type = c.mode == BargeMode::Whisper ? u"whisper"_s
        : c.mode == BargeMode::Speak                  ? u"barge"_s
                                                      : u"listen"_s;
    const BargeMode mode = c.mode;
    // Noted before: its phone rings before the answer comes.
    m_mirror.noteMonitor(monitor, target, mode);
    return asDone(m_api.listen(monitor, target, type));
}

K2Commands::Answer K2Commands::setForwarding(const Command::SetForwarding &c)
{
    const QString number = extensionOr(c.extension);
    const auto inside = [this](const QString &target) { return m_mirror.isExtension(target); };
    return noting(m_api.updateExtension(number, k2ForwardingFields({ c.always, c.busy, c.noAnswer }, inside)),
        [this, number] { m_notify(Aftermath::Details, number); });
}

K2Commands::Answer K2Commands::setDoNotDisturb(const Command::SetDoNotDisturb &c)
{
    const QString number = extensionOr(c.extension);
    return noting(m_api.updateExtension(number, { { "dnd"_L1, c.on ? "on"_L1 : "off"_L1 } }),
        [this, number] { m_notify(Aftermath::Details, number); });
}

K2Commands::Answer K2Commands::queueLogin(const Command::QueueLogin &c)
{
    const QString agent = extensionOr(c.agent);
    const auto answer =
        c.in ? m_api.addDynamicAgent(c.queue.local(), agent) : m_api.deleteDynamicAgent(c.queue.local(), agent);
    return noting(answer, [this] { m_notify(Aftermath::Queues, {}); });
}

K2Commands::Answer K2Commands::queuePause(const Command::QueuePause &c)
{
    const QString agent = extensionOr(c.agent);
    const auto answer =
        c.paused ? m_api.pauseAgent(c.queue.local(), agent) : m_api.unpauseAgent(c.queue.local(), agent);
    return noting(answer, [this] { m_notify(Aftermath::Queues, {}); });
}

K2Commands::Answer K2Commands::conferenceMute(const Command::ConferenceMute &c)
{
    const QString channel = c.leg.local();
    const bool on = c.on;
    const auto answer = on ? m_api.muteConferenceMember(c.conference.local(), channel)
                           : m_api.unmuteConferenceMember(c.conference.local(), channel);
    return noting(answer, [this, channel, on] { m_mirror.noteMuted(channel, on); });
}

K2Commands::Answer K2Commands::setWakeUp(const Command::SetWakeUp &c)
{
    const auto told = [this] { m_notify(Aftermath::WakeUps, {}); };
    if (!c.remove) {
        WakeUpCall wanted = c.wakeUp;
        wanted.extension = { c.wakeUp.extension.account(), extensionOr(c.wakeUp.extension) };

        const QJsonObject fields = k2WakeUpFields(wanted, m_settings.utcOffset);
        if (wanted.id.isEmpty())
            return noting(asDone(m_api.createWakeUp(fields)), told);
        return noting(m_api.updateWakeUp(wanted.id.local(), fields), told);
    }
    QString id = c.wakeUp.id.local();
    if (id.isEmpty())
        for (const WakeUpCall &each : m_mirror.state().table<WakeUpCall>())
            if (each.extension.local() == extensionOr(c.wakeUp.extension))
                id = each.id.local();
    if (id.isEmpty())
        return refuse(PbxError::Kind::NoSuchTarget);
    return noting(m_api.deleteWakeUp(id), told);
}

K2Commands::Answer K2Commands::routeOffered(const Command::RouteOffered &c)
{
    const Call *call = m_mirror.state().find<Call>(c.call);
    if (!call || call->legs.isEmpty())
        return refuse(PbxError::Kind::NoSuchCall);
    const QString channel = call->legs.constFirst().id.local();
    const QString callId = c.call.local();
    const QString divert = c.divertTo;
    const bool destination = m_mirror.isDestinationOffer(callId);
    const auto decided = [this, callId](bool where) { return [this, callId, where] { m_mirror.noteDecided(callId, where); }; };
    if (!c.accept && divert.isEmpty())
        return noting(
            destination ? hangUpLeg(call->legs.constFirst(), Direction::Inbound) : m_api.refuseInbound(channel),
            decided(destination));
    const auto move = [this, channel, divert, decided] {
        return noting(m_api.transfer(channel, divert, permission()), decided(true));
    };
    if (destination) {
        // It is in already, and nothing but a transfer says where to: without one it goes its own way when the time is over.
        return divert.isEmpty() ? settled<void>(Result<void>()) : move();
    }
    const Answer accepted = noting(m_api.acceptInbound(channel), decided(false));
    return divert.isEmpty() ? accepted : andThen(accepted, move);
}

K2Commands::Answer K2Commands::playPrompt(const Command::PlayPrompt &c)
{
    QString number = c.number;
    if (number.isEmpty() && !c.call.isEmpty()) {
        const auto found = part(c.call, c.leg);
        if (!found)
            return settled<void>(found.error());
        number = found->leg->number;
    }
    if (number.isEmpty() || c.prompt.isEmpty())
        return refuse(PbxError::Kind::NoSuchTarget);
    return asDone(m_api.playPrompt(number, c.prompt, 1, true));
}

} // namespace Cordboard
