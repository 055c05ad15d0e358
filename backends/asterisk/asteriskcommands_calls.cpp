// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about calls.
#include "backends/asterisk/amiencoder.h"
#include "backends/asterisk/asteriskcommands.h"

#include <QDateTime>

#include <algorithm>

namespace Cordboard {

using namespace Qt::StringLiterals;

AsteriskCommands::Answer AsteriskCommands::run(const Command::Dial &c)
{
    if (!isPlainAmiWord(c.number))
        return fail(PbxError::Kind::NoSuchTarget, c.number);
    return originate({ c.from, {}, c.number, {}, {}, c.autoAnswer });
}

AsteriskCommands::Answer AsteriskCommands::askPhone(const AsteriskChannel &channel, const QString &event, const Shown &done)
{
    if (const auto error = forbidden({ u"PJSIPNotify"_s }))
        return settled<void>(*error);
    if (m_deafPhones.contains(channel.device()))
        return fail(PbxError::Kind::NotSupported, AsteriskPhones::reason(PhoneControl::OldKind));
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto settle = [promise](const Result<void> &result) {
        promise->addResult(result);
        promise->finish();
    };
    // No context, as in sendNext().
    m_phones.ask(channel.device(), nullptr, [this, settle, event, done, id = channel.uniqueid](const Result<PhoneControl> &control) {
        const AsteriskChannel *now = m_mirror.channels().find(id);
        if (!control)
            settle(control.error());
        else if (*control != PhoneControl::Works)
            settle(PbxError { PbxError::Kind::NotSupported, AsteriskPhones::reason(*control) });
        else if (!now)
            settle(PbxError { PbxError::Kind::NoSuchCall, {} });
        else if (done(*now))
            settle({}); // somebody was quicker
        else
            notifyPhone(*now, event, done).then(settle);
    });
    return promise->future();
}

AsteriskCommands::Answer AsteriskCommands::notifyPhone(const AsteriskChannel &channel, const QString &event, const Shown &done)
{
    const AmiAction action { u"PJSIPNotify"_s, { { u"Channel"_s, channel.name }, { u"Variable"_s, "Event="_L1 + event } } };
    const QString phone = channel.device();
    // Asterisk sends it and tells nothing of what the phone answers. Even one of a good make may lose its call for it, as may one that the
    // account's owner vouches for: never again with such a one.
    const auto find = [this, id = channel.uniqueid] { return m_mirror.channels().find(id); };
    return sendAndWatch(action,
        { [find, done] { return find() && done(*find()); }, [find] { return !find(); }, m_timings.phoneMs, AsteriskPhones::reason(PhoneControl::OldKind) })
        .then([this, phone](const Result<void> &result) {
            if (result)
                m_hearingPhones.insert(phone);
            else if (result.error().kind == PbxError::Kind::NoSuchCall && !m_hearingPhones.contains(phone))
                m_deafPhones.insert(phone);
            return result;
        });
}

AsteriskCommands::Answer AsteriskCommands::run(const Command::Answer &c)
{
    const auto channel = acting(c.call, c.leg);
    if (!channel)
        return fail(channel.error().kind);
    const QString silent = tr("It does not ring.");
    if ((*channel)->state == ChannelState::Ringing)
        return askPhone(**channel, u"talk"_s, &AsteriskChannel::isUp);
    if (m_mirror.channels().lineState(**channel) != LineState::Ringing)
        return fail(PbxError::Kind::Refused, silent);
    // Called, and the phone has not said yet that it rings: before that there is nothing that it could answer.
    const auto find = [this, id = (*channel)->uniqueid] { return m_mirror.channels().find(id); };
    return waitFor({ [find] { return find() && (find()->isUp() || find()->state == ChannelState::Ringing); }, [find] { return !find(); }, m_timings.bridgeMs, silent },
        [this, find, c] { return find() && find()->isUp() ? settled<void>({}) : run(c); });
}

AsteriskCommands::Answer AsteriskCommands::run(const Command::Hold &c)
{
    const auto channel = acting(c.call, c.leg);
    if (!channel)
        return fail(channel.error().kind);
    if (m_mirror.channels().isHolding(**channel))
        return fail(PbxError::Kind::Refused, tr("It is so already."));
    return askPhone(**channel, u"hold"_s, [this](const AsteriskChannel &by) { return m_mirror.channels().isHolding(by); });
}

AsteriskCommands::Answer AsteriskCommands::run(const Command::Unhold &c)
{
    const auto channel = acting(c.call, c.leg);
    if (!channel)
        return fail(channel.error().kind);
    if (!m_mirror.channels().isHolding(**channel))
        return fail(PbxError::Kind::Refused, tr("It is so already."));
    return askPhone(**channel, u"talk"_s, [this](const AsteriskChannel &by) { return !m_mirror.channels().isHolding(by); });
}

AsteriskCommands::Answer AsteriskCommands::run(const Command::HangUp &c)
{
    if (!c.wholeCall) {
        const auto channel = acting(c.call, c.leg);
        if (!channel)
            return fail(channel.error().kind);
        return send({ u"Hangup"_s, { { u"Channel"_s, (*channel)->name }, { u"Cause"_s, u"16"_s } } });
    }
    QList<AmiAction> all;
    for (const AsteriskChannel *channel : m_mirror.channels().ofCall(c.call.local()))
        if (m_mirror.channels().isShown(*channel))
            all.append({ u"Hangup"_s, { { u"Channel"_s, channel->name }, { u"Cause"_s, u"16"_s } } });
    if (all.isEmpty())
        return fail(PbxError::Kind::NoSuchCall);
    // The first to go takes most of the others with it: that those are gone by then is no failure.
    const Answer first = send(all.first());
    for (qsizetype i = 1; i < all.size() && !first.isFinished(); ++i)
        m_ami.request(all.at(i), nullptr, [](const Result<AmiReply> &) { });
    return first;
}

AsteriskCommands::Answer AsteriskCommands::run(const Command::Mute &c)
{
    const auto channel = acting(c.call, c.leg);
    if (!channel)
        return fail(channel.error().kind);
    const Answer answer = send({ u"MuteAudio"_s,
        { { u"Channel"_s, (*channel)->name }, { u"Direction"_s, u"in"_s }, { u"State"_s, c.on ? u"on"_s : u"off"_s } } });
    // No event tells of it: the answer is the PBX's word.
    return afterwards(answer, [this, id = (*channel)->uniqueid, on = c.on] { m_mirror.channels().setMuted(id, on); });
}

AsteriskCommands::Answer AsteriskCommands::pressKeys(const AsteriskChannel &channel, const QString &keys, bool received)
{
    QList<AmiAction> all;
    for (const QChar key : keys) {
        if (!u"0123456789*#ABCDabcd"_s.contains(key))
            return fail(PbxError::Kind::Refused, tr("“%1” is no key.").arg(key));
        AmiFields fields { { u"Channel"_s, channel.name }, { u"Digit"_s, QString(key) } };
        if (received)
            fields.append({ u"Receive"_s, u"true"_s });
        all.append({ u"PlayDTMF"_s, fields });
    }
    return all.isEmpty() ? fail(PbxError::Kind::Refused) : sendInTurn(all, received ? m_timings.ownKeyPauseMs : m_timings.keyPauseMs);
}

AsteriskCommands::Answer AsteriskCommands::pressCode(const AsteriskChannel &channel, const QString &code, std::function<bool(const AsteriskChannel &)> done)
{
    // Keys are always taken; what they do depends on the server's configuration, and only the bridges show it.
    QStringList parties { channel.uniqueid };
    for (const QString &bridge : { channel.bridge, channel.holdBridge })
        for (const AsteriskChannel *party : m_mirror.channels().inBridge(bridge))
            if (m_mirror.channels().isShown(*party))
                parties.append(party->uniqueid);
    const auto find = [this](const QString &id) { return m_mirror.channels().find(id); };
    const auto isDone = [find, id = channel.uniqueid, done = std::move(done)] { return find(id) && done(*find(id)); };
    const auto isGone = [find, parties] { return !std::all_of(parties.cbegin(), parties.cend(), find); };
    return thenWatch(pressKeys(channel, code, true),
        { isDone, isGone, m_timings.transferMs, tr("Asterisk did not follow “%1”. That must be the code in its features.conf.").arg(code) });
}

AsteriskCommands::Answer AsteriskCommands::run(const Command::SendDtmf &c)
{
    const auto channel = acting(c.call, c.leg);
    if (!channel)
        return fail(channel.error().kind);
    // Played to whoever listens at the other end. A machine has no channel of its own: then as if this phone had pressed the key.
    const QList<const AsteriskChannel *> peers = m_mirror.channels().peersOf(**channel);
    return peers.isEmpty() ? pressKeys(**channel, c.digits, true) : pressKeys(*peers.first(), c.digits, false);
}

AsteriskCommands::Answer AsteriskCommands::transfer(const CallId &call, const LegId &leg, const QString &number)
{
    if (!isPlainAmiWord(number))
        return fail(PbxError::Kind::NoSuchTarget, number);
    const AsteriskChannel *actor = leg.isEmpty() ? own(call) : m_mirror.channelOf(leg);
    if (actor && actor->isUp() && !actor->bridge.isEmpty() && !actor->parked && !m_mirror.directory().numberOf(actor->device()).isEmpty())
        return send({ u"BlindTransfer"_s,
            { { u"Channel"_s, actor->name }, { u"Context"_s, m_settings.context }, { u"Exten"_s, number } } });
    const auto target = other(call, leg);
    if (!target)
        return fail(target.error().kind);
    return send({ u"Redirect"_s,
        { { u"Channel"_s, (*target)->name }, { u"Context"_s, m_settings.context }, { u"Exten"_s, number }, { u"Priority"_s, u"1"_s } } });
}

AsteriskCommands::Answer AsteriskCommands::run(const Command::BlindTransfer &c)
{
    return transfer(c.call, c.leg, c.number);
}

AsteriskCommands::Answer AsteriskCommands::run(const Command::TransferToVoicemail &c)
{
    if (m_settings.voicemailPrefix.isEmpty())
        return fail(PbxError::Kind::NotSupported, tr("Set the voicemail prefix in the account first."));
    return transfer(c.call, c.leg, m_settings.voicemailPrefix + c.mailbox.local());
}

AsteriskCommands::Answer AsteriskCommands::run(const Command::AttendedTransfer &c)
{
    if (!isPlainAmiWord(c.number))
        return fail(PbxError::Kind::NoSuchTarget, c.number);
    const auto channel = acting(c.call, c.leg);
    if (!channel)
        return fail(channel.error().kind);
    const QString nobody = tr("There is nobody to hand over yet.");
    if (!(*channel)->isUp())
        return fail(PbxError::Kind::Refused, nobody);
    // Just answered: in a moment the two are joined, and not before will Asterisk listen to keys.
    if ((*channel)->bridge.isEmpty()) {
        const QString id = (*channel)->uniqueid;
        const auto find = [this, id] { return m_mirror.channels().find(id); };
        return waitFor({ [find] { return find() && !find()->bridge.isEmpty(); }, [find] { return !find(); }, m_timings.bridgeMs, nobody },
            [this, c] { return run(c); });
    }
    const auto consulted = [this, id = (*channel)->uniqueid] {
        const AsteriskChannel *by = m_mirror.channels().find(id);
        return by && by->hold && by->holdBridge != by->bridge && !by->bridge.isEmpty();
    };
    const auto gone = [this, id = (*channel)->uniqueid] { return !m_mirror.channels().find(id); };
    return sendAndWatch({ u"Atxfer"_s, { { u"Channel"_s, (*channel)->name }, { u"Exten"_s, c.number }, { u"Context"_s, m_settings.context } } },
        { consulted, gone, m_timings.transferMs,
            tr("Asterisk began no transfer. It must be allowed in features.conf and for this call (Dial options t and T).") });
}

AsteriskCommands::Answer AsteriskCommands::run(const Command::CompleteTransfer &c)
{
    const auto channel = acting(c.call, c.leg);
    if (!channel)
        return fail(channel.error().kind);
    if (!m_mirror.channels().isHolding(**channel))
        return fail(PbxError::Kind::Refused, tr("No transfer is under way."));
    // Whoever transfers lets go, and Asterisk joins the others: at once, or when the one who rings answers. [doc]
    return send({ u"Hangup"_s, { { u"Channel"_s, (*channel)->name }, { u"Cause"_s, u"16"_s } } });
}

AsteriskCommands::Answer AsteriskCommands::run(const Command::CancelTransfer &c)
{
    const auto channel = acting(c.call, c.leg);
    if (!channel)
        return fail(channel.error().kind);
    if (!m_mirror.channels().isHolding(**channel))
        return fail(PbxError::Kind::Refused, tr("No transfer is under way."));
    const auto back = [this, id = (*channel)->uniqueid] {
        const AsteriskChannel *by = m_mirror.channels().find(id);
        return by && !m_mirror.channels().isHolding(*by);
    };
    const auto gone = [this, id = (*channel)->uniqueid] { return !m_mirror.channels().find(id); };
    return sendAndWatch({ u"CancelAtxfer"_s, { { u"Channel"_s, (*channel)->name } } },
        { back, gone, m_timings.transferMs, tr("Asterisk did not give the caller back.") });
}

AsteriskCommands::Answer AsteriskCommands::run(const Command::ThreeWay &c)
{
    const auto channel = acting(c.call, c.leg);
    if (!channel)
        return fail(channel.error().kind);
    if (!m_mirror.channels().isHolding(**channel))
        return fail(PbxError::Kind::Refused, tr("No consultation is under way."));
    return pressCode(**channel, m_settings.threeWayCode, [this](const AsteriskChannel &by) {
        return !m_mirror.channels().isHolding(by) && m_mirror.channels().peersOf(by).size() >= 2;
    });
}

AsteriskCommands::Answer AsteriskCommands::run(const Command::SwapParties &c)
{
    const auto channel = acting(c.call, c.leg);
    if (!channel)
        return fail(channel.error().kind);
    if (!m_mirror.channels().isHolding(**channel))
        return fail(PbxError::Kind::Refused, tr("No consultation is under way."));
    return pressCode(**channel, m_settings.swapCode, [this, before = (*channel)->bridge](const AsteriskChannel &by) {
        return !by.bridge.isEmpty() && by.bridge != before && m_mirror.channels().isHolding(by);
    });
}

AsteriskCommands::Answer AsteriskCommands::run(const Command::Join &c)
{
    const auto first = other(c.call, c.leg);
    const auto second = other(c.with, {});
    if (!first || !second)
        return fail(PbxError::Kind::NoSuchCall);
    return send({ u"Bridge"_s, { { u"Channel1"_s, (*first)->name }, { u"Channel2"_s, (*second)->name }, { u"Tone"_s, u"no"_s } } });
}

AsteriskCommands::Answer AsteriskCommands::run(const Command::AddMember &c)
{
    if (!isPlainAmiWord(c.number))
        return fail(PbxError::Kind::NoSuchTarget, c.number);
    const auto channel = acting(c.call, c.leg);
    if (!channel)
        return fail(channel.error().kind);
    QString to = m_mirror.directory().dialString(c.number, m_settings.context);
    if (to.isEmpty())
        to = "Local/%1@%2"_L1.arg(c.number, m_settings.context);
    return originate({ {}, to, {}, u"BridgeAdd"_s, (*channel)->name, false });
}

AsteriskCommands::Answer AsteriskCommands::run(const Command::Park &c)
{
    const auto parked = other(c.call, c.leg);
    if (!parked)
        return fail(parked.error().kind);
    const AsteriskChannel *actor = c.leg.isEmpty() ? own(c.call) : m_mirror.channelOf(c.leg);
    QList<AmiAction> actions;
    AmiFields fields { { u"Channel"_s, (*parked)->name } };
    if (actor && actor != *parked)
        fields.append({ u"TimeoutChannel"_s, actor->name });
    if (!c.slot.isEmpty()) {
        const auto [lot, number] = m_mirror.rooms().placeOf(c.slot.local());
        if (lot.isEmpty())
            return fail(PbxError::Kind::NoSuchTarget, c.slot.local());
        if (!m_mirror.rooms().channelIn(c.slot.local()).isEmpty())
            return fail(PbxError::Kind::TargetBusy, number);
        // The space that the channel is to be parked in is a variable of its own. [doc]
        actions.append({ u"Setvar"_s, { { u"Channel"_s, (*parked)->name }, { u"Variable"_s, u"PARKINGEXTEN"_s }, { u"Value"_s, number } } });
        fields.append({ u"Parkinglot"_s, lot });
    }
    actions.append({ u"Park"_s, fields });
    return sendAll(actions);
}

AsteriskCommands::Answer AsteriskCommands::run(const Command::Unpark &c)
{
    const auto [lot, number] = m_mirror.rooms().placeOf(c.slot.local());
    if (lot.isEmpty())
        return fail(PbxError::Kind::NoSuchTarget, c.slot.local());
    if (m_mirror.rooms().channelIn(c.slot.local()).isEmpty())
        return fail(PbxError::Kind::NoSuchCall, number);
    return originate({ c.to, {}, {}, u"ParkedCall"_s, lot + u',' + number, true });
}

AsteriskCommands::Answer AsteriskCommands::run(const Command::PickUp &c)
{
    const AsteriskChannel *ringing = m_mirror.channelOf(c.ringing);
    if (!ringing)
        for (const AsteriskChannel *channel : m_mirror.channels().ofCall(c.call.local()))
            if (!ringing && m_mirror.channels().isShown(*channel) && m_mirror.channels().lineState(*channel) == LineState::Ringing)
                ringing = channel;
    if (!ringing)
        return fail(PbxError::Kind::NoSuchCall);
    // One that has not said yet that it rings can be picked up as well. [source: pickup.c]
    if (m_mirror.channels().lineState(*ringing) != LineState::Ringing)
        return fail(PbxError::Kind::Refused, tr("It does not ring."));
    const QString to = c.to.isEmpty() ? m_settings.self : c.to.local();
    if (m_mirror.directory().numberOf(ringing->device()) == to)
        return notifyPhone(*ringing, u"talk"_s, &AsteriskChannel::isUp);
    return originate({ c.to, {}, {}, u"PickupChan"_s, ringing->name, true });
}

AsteriskCommands::Answer AsteriskCommands::run(const Command::TakeFromQueue &c)
{
    const QString to = c.to.isEmpty() ? m_settings.self : c.to.local();
    if (!isPlainAmiWord(to))
        return fail(PbxError::Kind::NoSuchTarget, to);
    for (const AsteriskChannel *channel : m_mirror.channels().ofCall(c.call.local()))
        if (channel->queued)
            return send({ u"Redirect"_s,
                { { u"Channel"_s, channel->name }, { u"Context"_s, m_settings.context }, { u"Exten"_s, to }, { u"Priority"_s, u"1"_s } } });
    return fail(PbxError::Kind::NoSuchCall);
}

AsteriskCommands::Answer AsteriskCommands::run(const Command::Barge &c)
{
    const AsteriskChannel *target = m_mirror.channelOf(c.target);
    if (!target) {
        const auto party = other(c.call, {});
        if (!party)
            return fail(party.error().kind);
        target = *party;
    }
    QString options;
    switch (c.mode) {
    case BargeMode::None:
        return fail(PbxError::Kind::Refused);
    case BargeMode::Listen:
        options = u"qE"_s;
        break;
    case BargeMode::Whisper:
        options = u"qEw"_s;
        break;
    case BargeMode::Speak:
        options = u"qEB"_s;
        break;
    }
    return originate({ c.supervisor, {}, {}, u"ChanSpy"_s, target->name + u',' + options, true });
}

AsteriskCommands::Answer AsteriskCommands::run(const Command::SetRecording &c)
{
    const auto channel = acting(c.call, c.leg).has_value() ? acting(c.call, c.leg) : other(c.call, c.leg);
    if (!channel)
        return fail(channel.error().kind);
    const QString name = (*channel)->name;
    const QString id = (*channel)->uniqueid;
    const RecordingState before = (*channel)->recording;
    const auto note = [this, id](RecordingState state, const QString &file) {
        return [this, id, state, file] { m_mirror.channels().setRecording(id, state, file); };
    };
    // Older servers have no event for it: the answer is the PBX's word.
    if (c.wanted == RecordingState::Off)
        return afterwards(send({ u"StopMixMonitor"_s, { { u"Channel"_s, name } } }), note(RecordingState::Off, {}));
    const bool recording = before == RecordingState::On || before == RecordingState::Paused;
    if (c.wanted == RecordingState::Paused && !recording)
        return fail(PbxError::Kind::Refused, tr("It is not being recorded."));
    if (c.wanted == before)
        return fail(PbxError::Kind::Refused, tr("It is so already."));
    if (recording)
        return afterwards(send({ u"MixMonitorMute"_s,
                              { { u"Channel"_s, name }, { u"Direction"_s, u"both"_s },
                                  { u"State"_s, c.wanted == RecordingState::Paused ? u"1"_s : u"0"_s } } }),
            note(c.wanted, {}));
    const QString file = "cordboard-%1-%2.wav"_L1.arg(QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss"_s), QString(id).replace(u'/', u'_'));
    return afterwards(send({ u"MixMonitor"_s, { { u"Channel"_s, name }, { u"File"_s, file } } }), note(RecordingState::On, file));
}

} // namespace Cordboard
