// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-linkus/linkuscommands.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

LinkusCommands::Answer fail(PbxError::Kind kind, const QString &detail = {})
{
    return settled<void>(PbxError { kind, detail });
}

Result<void> done(const auto &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

} // namespace

LinkusCommands::Answer LinkusCommands::perform(const CallCommand &command)
{
    return std::visit([this](const auto &c) { return run(c); }, command.what);
}

const Leg *LinkusCommands::ownLeg(const CallId &callId, const LegId &legId) const
{
    const Call *c = call(callId);
    if (!c)
        return nullptr;
    if (!legId.isEmpty())
        return c->leg(legId);
    return c->legOf(ExtensionId(callId.account(), m_self));
}

const Leg *LinkusCommands::callerLeg(const Call &c)
{
    for (const Leg &leg : c.legs)
        if (leg.role == LegRole::Caller && leg.monitoring == BargeMode::None)
            return &leg;
    return nullptr;
}

const Leg *LinkusCommands::otherLeg(const Call &c, const Leg *own)
{
    if (!own || own->state == LineState::Ringing)
        return callerLeg(c);
    const Leg *best = nullptr;
    for (const Leg &leg : c.legs) {
        if (leg.id == own->id || leg.monitoring != BargeMode::None || leg.consultation)
            continue;
        // With whom one talks before whom one only rings.
        if (!best || (best->state == LineState::Ringing && leg.state != LineState::Ringing))
            best = &leg;
    }
    return best;
}

template<class Send>
LinkusCommands::Answer LinkusCommands::onOwn(const CallId &callId, const LegId &legId, Send send)
{
    const Leg *leg = ownLeg(callId, legId);
    if (!leg)
        return fail(PbxError::Kind::NoSuchCall);
    return send(*leg);
}

LinkusCommands::Answer LinkusCommands::run(const Command::Dial &c)
{
    const QString from = numberOf(c.from);
    if (from.isEmpty())
        return fail(PbxError::Kind::NoSuchTarget, tr("Say in the account which extension is yours."));
    return m_api.dial(from, c.number, c.autoAnswer).then([](const Result<QString> &r) { return done(r); });
}

LinkusCommands::Answer LinkusCommands::run(const Command::Answer &c)
{
    return onOwn(c.call, c.leg, [this, &c](const Leg &leg) {
        if (leg.isOutside())
            return fail(PbxError::Kind::NotSupported, tr("Only a phone of the PBX's own can be made to go off hook."));
        // Without an address, when the call began before we listened: the PBX knows who has the extension. [assumed]
        return m_api.cstaAccept(leg.extension.local(), c.call.local(), m_mirror.cstaAddress(leg.extension.local()));
    });
}

LinkusCommands::Answer LinkusCommands::run(const Command::HangUp &c)
{
    if (!c.wholeCall)
        return onOwn(c.call, c.leg, [this](const Leg &leg) { return m_api.hangUp(leg.id.local()); });
    const Call *whole = call(c.call);
    if (!whole)
        return fail(PbxError::Kind::NoSuchCall);
    struct Count
    {
        QPromise<Result<void>> promise;
        qsizetype left = 0;
        bool any = false;
        Result<void> error;
    };
    const auto count = std::make_shared<Count>();
    count->promise.start();
    const QList<Leg> legs = whole->legs;
    count->left = legs.size();
    for (const Leg &leg : legs) {
        m_api.hangUp(leg.id.local()).then([count](const Result<void> &r) {
            count->any |= bool(r);
            if (!r)
                count->error = r;
            if (--count->left > 0)
                return;
            // The last ones may have gone because the first did.
            count->promise.addResult(count->any ? Result<void>() : count->error);
            count->promise.finish();
        });
    }
    return count->promise.future();
}

LinkusCommands::Answer LinkusCommands::run(const Command::Hold &c)
{
    return onOwn(c.call, c.leg, [this](const Leg &leg) { return m_api.hold(leg.id.local()); });
}

LinkusCommands::Answer LinkusCommands::run(const Command::Unhold &c)
{
    return onOwn(c.call, c.leg, [this](const Leg &leg) { return m_api.unhold(leg.id.local()); });
}

LinkusCommands::Answer LinkusCommands::run(const Command::Mute &c)
{
    return onOwn(c.call, c.leg, [this, &c](const Leg &leg) {
        const QString channel = leg.id.local();
        return (c.on ? m_api.mute(channel) : m_api.unmute(channel)).then([this, channel, on = c.on](const Result<void> &r) {
            if (r) {
                m_mirror.setMuted(channel, on);
                m_hooks.changed();
            }
            return r;
        });
    });
}

LinkusCommands::Answer LinkusCommands::run(const Command::BlindTransfer &c)
{
    const Call *whole = call(c.call);
    const Leg *own = ownLeg(c.call, c.leg);
    const Leg *moved = whole ? otherLeg(*whole, own) : nullptr;
    if (!moved)
        return fail(PbxError::Kind::NoSuchCall);
    return m_api.transferBlind(moved->id.local(), c.number, own && !own->extension.isEmpty() ? own->extension.local() : m_self);
}

LinkusCommands::Answer LinkusCommands::run(const Command::AttendedTransfer &c)
{
    return onOwn(c.call, c.leg, [this, &c](const Leg &leg) {
        m_mirror.expectConsultation(c.call.local());
        return m_api.transferStart(leg.id.local(), c.number, leg.extension.local());
    });
}

LinkusCommands::Answer LinkusCommands::run(const Command::CompleteTransfer &c)
{
    return onOwn(c.call, c.leg, [this](const Leg &leg) { return m_api.transferStep(leg.id.local(), LinkusTransferStep::Complete); });
}

LinkusCommands::Answer LinkusCommands::run(const Command::CancelTransfer &c)
{
    return onOwn(c.call, c.leg, [this](const Leg &leg) { return m_api.transferStep(leg.id.local(), LinkusTransferStep::Abort); });
}

LinkusCommands::Answer LinkusCommands::run(const Command::ThreeWay &c)
{
    return onOwn(c.call, c.leg, [this](const Leg &leg) { return m_api.transferStep(leg.id.local(), LinkusTransferStep::ThreeWay); });
}

LinkusCommands::Answer LinkusCommands::run(const Command::SwapParties &c)
{
    return onOwn(c.call, c.leg, [this](const Leg &leg) { return m_api.transferStep(leg.id.local(), LinkusTransferStep::Swap); });
}

LinkusCommands::Answer LinkusCommands::run(const Command::Park &c)
{
    const Call *whole = call(c.call);
    const Leg *parked = whole ? otherLeg(*whole, ownLeg(c.call, c.leg)) : nullptr;
    if (!parked)
        return fail(PbxError::Kind::NoSuchCall);
    return m_api.park(parked->id.local(), c.slot.local()).then([this](const Result<QString> &r) {
        if (r)
            m_hooks.parksChanged();
        return done(r);
    });
}

LinkusCommands::Answer LinkusCommands::run(const Command::Unpark &c)
{
    const QString to = numberOf(c.to);
    if (to.isEmpty())
        return fail(PbxError::Kind::NoSuchTarget, tr("Say in the account which extension is yours."));
    return m_api.dial(to, c.slot.local(), true).then([this](const Result<QString> &r) {
        if (r)
            m_hooks.parksChanged();
        return done(r);
    });
}

LinkusCommands::Answer LinkusCommands::moveCaller(const CallId &callId, const QString &to)
{
    const Call *whole = call(callId);
    const Leg *caller = whole ? callerLeg(*whole) : nullptr;
    if (!caller)
        return fail(PbxError::Kind::NoSuchCall);
    if (to.isEmpty())
        return fail(PbxError::Kind::NoSuchTarget, tr("Say in the account which extension is yours."));
    return m_api.transferBlind(caller->id.local(), to, to);
}

LinkusCommands::Answer LinkusCommands::run(const Command::PickUp &c)
{
    return moveCaller(c.call, numberOf(c.to));
}

LinkusCommands::Answer LinkusCommands::run(const Command::TakeFromQueue &c)
{
    return moveCaller(c.call, numberOf(c.to));
}

LinkusCommands::Answer LinkusCommands::run(const Command::Barge &c)
{
    const Call *whole = call(c.call);
    const Leg *target = whole ? whole->leg(c.target) : nullptr;
    for (const Leg &leg : whole ? whole->legs : QList<Leg>())
        if (!target && !leg.isOutside() && leg.state == LineState::Talking)
            target = whole->leg(leg.id);
    const QString supervisor = numberOf(c.supervisor);
    if (!target || supervisor.isEmpty())
        return fail(target ? PbxError::Kind::NoSuchTarget : PbxError::Kind::NoSuchCall);
    return m_api.listen(supervisor, target->id.local(), c.mode).then([this, mode = c.mode](const Result<QString> &r) {
        if (r) {
            m_mirror.expectMonitor(*r, mode);
            m_hooks.changed();
        }
        return done(r);
    });
}

LinkusCommands::Answer LinkusCommands::run(const Command::SetRecording &c)
{
    if (c.wanted != RecordingState::On && c.wanted != RecordingState::Paused)
        return fail(PbxError::Kind::NotSupported, tr("This PBX can start, pause and resume a recording, but not stop it before the call ends."));
    return onOwn(c.call, c.leg, [this, &c](const Leg &leg) {
        const QString channel = leg.id.local();
        const Answer answer = c.wanted == RecordingState::Paused ? m_api.recordPause(channel)
            : leg.recording == RecordingState::Paused            ? m_api.recordResume(channel)
                                                                 : m_api.recordStart(channel);
        return Answer(answer).then([this, channel, wanted = c.wanted](const Result<void> &r) {
            if (r) {
                m_mirror.setRecording(channel, wanted);
                m_hooks.changed();
            }
            return r;
        });
    });
}

LinkusCommands::Answer LinkusCommands::run(const Command::SetDoNotDisturb &c)
{
    return run(Command::SetPresence { c.extension, c.on ? Presence::DoNotDisturb : Presence::Available, {} });
}

LinkusCommands::Answer LinkusCommands::run(const Command::SetPresence &c)
{
    const QString word = linkusWord(c.presence);
    const QString key = m_mirror.extensionKey(numberOf(c.extension));
    if (word.isEmpty())
        return fail(PbxError::Kind::NotSupported, tr("This PBX has no such presence."));
    if (key.isEmpty())
        return fail(PbxError::Kind::NoSuchTarget, c.extension.local());
    return m_api.updateExtension(key, { { "presence_status"_L1, word } });
}

LinkusCommands::Answer LinkusCommands::run(const Command::QueueLogin &c)
{
    const QString queue = m_mirror.queueKey(c.queue.local());
    const QString agent = m_mirror.extensionKey(numberOf(c.agent));
    if (queue.isEmpty() || agent.isEmpty())
        return fail(PbxError::Kind::NoSuchTarget, queue.isEmpty() ? c.queue.local() : c.agent.local());
    return m_api.agentLogin(queue, { agent }, c.in).then([this, number = c.queue.local()](const Result<void> &r) {
        m_hooks.queueChanged(number);
        return r;
    });
}

LinkusCommands::Answer LinkusCommands::run(const Command::QueuePause &c)
{
    const QString queue = m_mirror.queueKey(c.queue.local());
    const QString agent = m_mirror.extensionKey(numberOf(c.agent));
    if (queue.isEmpty() || agent.isEmpty())
        return fail(PbxError::Kind::NoSuchTarget, queue.isEmpty() ? c.queue.local() : c.agent.local());
    return m_api.agentPause(queue, { agent }, c.paused, c.paused ? c.reason : QString()).then([this, number = c.queue.local()](const Result<void> &r) {
        m_hooks.queueChanged(number);
        return r;
    });
}

LinkusCommands::Answer LinkusCommands::run(const Command::RouteOffered &c)
{
    const Call *whole = call(c.call);
    const Leg *caller = whole ? callerLeg(*whole) : nullptr;
    if (!caller)
        return fail(PbxError::Kind::NoSuchCall);
    const QString channel = caller->id.local();
    if (!c.divertTo.isEmpty())
        return m_api.transferBlind(channel, c.divertTo, m_self);
    return c.accept ? m_api.acceptInbound(channel) : m_api.refuseInbound(channel);
}

LinkusCommands::Answer LinkusCommands::run(const Command::AddMember &c)
{
    return onOwn(c.call, c.leg, [this, &c](const Leg &leg) { return m_api.addMember(leg.id.local(), c.number, leg.extension.local()); });
}

LinkusCommands::Answer LinkusCommands::run(const Command::PlayPrompt &c)
{
    if (c.number.isEmpty())
        return fail(PbxError::Kind::NotSupported, tr("This PBX plays announcements to a number that it rings, not into a call."));
    LinkusPlayRequest request;
    request.number = c.number;
    request.prompts = { c.prompt };
    request.permission = m_self;
    return m_api.playPrompt(request).then([](const Result<QString> &r) { return done(r); });
}

} // namespace Cordboard
