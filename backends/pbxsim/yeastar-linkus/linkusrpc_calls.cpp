// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/yeastar-linkus/linkusrpc.h"

#include <algorithm>

/// What one does with calls, section B4.
namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// Who in that call would hand `moved` over: a phone of ours that talks to it.
const SimLeg *handOf(const Office &office, const SimLeg &moved)
{
    const auto talks = [](const SimLeg &leg) { return leg.state == LineState::Talking || leg.state == LineState::Held; };
    const SimLeg *peer = office.peerOf(moved.id);
    if (peer && !peer->isOutside() && talks(*peer))
        return peer;
    for (const SimLeg *leg : office.legsOf(moved.call))
        if (leg->id != moved.id && leg->isParty() && !leg->isOutside() && talks(*leg))
            return leg;
    return nullptr;
}

} // namespace

QJsonObject LinkusRpc::onLeg(const Input &in, const std::function<QJsonObject(const SimLeg &)> &act) const
{
    const SimLeg *leg = legOf(in);
    if (leg)
        return act(*leg);
    return error(in.text("channel_id"_L1).isEmpty() ? 40002 : 70130);
}

QJsonObject LinkusRpc::transfer(const Input &in)
{
    const QString type = in.text("type"_L1);
    if (type == "blind"_L1)
        return blind(in);
    return type == "attended"_L1 ? attended(in) : error(40002);
}

QJsonObject LinkusRpc::blind(const Input &in)
{
    const QString number = in.text("number"_L1);
    if (number.isEmpty())
        return error(40002);
    // The channel of the party that is moved. [doc]
    return onLeg(in, [&](const SimLeg &moved) {
        const SimCall *call = m_office.call(moved.call);
        if (call->queued || call->decideBy || moved.state == LineState::Calling || moved.state == LineState::Ringing)
            return outcome(m_office.redirect(call->id, number));
        const SimLeg *hand = handOf(m_office, moved);
        if (!hand)
            return error(10009);
        return outcome(m_office.blindTransfer(hand->id, number));
    });
}

QJsonObject LinkusRpc::attended(const Input &in)
{
    const QString step = in.text("attended_operate"_L1);
    // The channel of the one who transfers. [doc]
    return onLeg(in, [&](const SimLeg &own) {
        if (step.isEmpty()) {
            // Required to begin. [doc]
            if (in.text("number"_L1).isEmpty() || in.text("dial_permission"_L1).isEmpty())
                return error(40002);
            return outcome(m_office.attendedTransfer(own.id, in.text("number"_L1)), { { "call_id"_L1, m_wire.callId(*m_office.call(own.call)) } });
        }
        if (step == "complete"_L1)
            return outcome(m_office.completeTransfer(own.id));
        if (step == "abort"_L1)
            return outcome(m_office.cancelTransfer(own.id));
        if (step == "threeway"_L1)
            return outcome(m_office.threeWay(own.id));
        return step == "swap"_L1 ? outcome(m_office.swapParties(own.id)) : error(40002);
    });
}

QJsonObject LinkusRpc::park(const Input &in)
{
    return onLeg(in, [&](const SimLeg &parked) {
        const SimLeg *hand = handOf(m_office, parked);
        if (!hand)
            return error(10009);
        const QString callId = m_wire.callId(*m_office.call(parked.call));
        const Result<QString> slot = m_office.parkCall(hand->id, in.text("parking_slot"_L1));
        return slot ? success({ { "call_id"_L1, callId }, { "parking_slot"_L1, *slot } }) : outcome(slot.error());
    });
}

QJsonObject LinkusRpc::listen(const Input &in)
{
    static const QHash<QString, BargeMode> modes { { u"listen"_s, BargeMode::Listen }, { u"whisper"_s, BargeMode::Whisper }, { u"barge"_s, BargeMode::Speak } };
    const BargeMode mode = modes.value(in.text("type"_L1), BargeMode::None);
    if (mode == BargeMode::None || in.text("monitor"_L1).isEmpty())
        return error(40002);
    return onLeg(in, [&](const SimLeg &target) {
        const auto dialled = m_office.barge(target.id, in.text("monitor"_L1), mode);
        if (!dialled)
            return outcome(dialled.error());
        const SimLeg *leg = m_office.leg(dialled->leg);
        return success({ { "call_id"_L1, leg ? m_wire.monitorCallId(*leg) : QString() } });
    });
}

QJsonObject LinkusRpc::csta(const Input &in, bool accept)
{
    const QString extension = in.text("extension"_L1);
    const SimCall *call = m_wire.call(in.text("call_id"_L1));
    if (extension.isEmpty() || in.text("call_id"_L1).isEmpty())
        return error(40002);
    const QStringList phones = setting(u"uacsta"_s, u"all"_s).split(u',');
    if (!phones.contains(u"all"_s) && !phones.contains(extension))
        return error(70084); // no uaCSTA phone
    for (const SimLeg *leg : call ? m_office.legsOf(call->id) : QList<const SimLeg *>())
        if (leg->user == extension)
            return outcome(accept ? m_office.answer(leg->id) : m_office.hangUp(leg->id));
    return error(60001);
}

QJsonObject LinkusRpc::playPrompt(const Input &in)
{
    const QJsonArray prompts = in.parameters.value("prompts"_L1).toArray();
    const QString number = in.text("number"_L1);
    if (number.isEmpty() || prompts.isEmpty())
        return error(40002);
    if (!m_office.person(number))
        return error(60001);
    // The PBX itself is the other party.
    const QString prompt = prompts.last().toString();
    Office::InboundOptions options;
    options.name = prompt;
    const auto called = m_office.inbound(u"6900"_s, number, options);
    if (!called)
        return outcome(called.error());
    if (in.text("auto_answer"_L1) == "yes"_L1)
        (void)m_office.phoneAnswer(number);
    const QString room = called->call;
    const QString callId = m_wire.callId(*m_office.call(room));
    constexpr qint64 promptMs = 3'000;
    m_office.at(m_office.now() + promptMs * prompts.size() * std::clamp(in.number("count"_L1, 1), 1, 10), [this, room, callId, prompt] {
        onPromptEnd(callId, prompt);
        (void)m_office.hangUpCall(room);
    });
    return success({ { "call_id"_L1, callId } });
}

void LinkusRpc::settleMembers()
{
    // A new member joins when it answers; until then the one who asked for it holds the others.
    for (const QString &id : QSet<QString>(m_joining)) {
        const SimLeg *leg = m_office.leg(id);
        const SimCall *call = leg ? m_office.call(leg->call) : nullptr;
        const SimLeg *target = call && call->transfer && call->transfer->by == id ? m_office.leg(call->transfer->target) : nullptr;
        if (target && target->state != LineState::Talking)
            continue;
        m_joining.remove(id);
        if (target)
            (void)m_office.threeWay(id);
    }
}

void LinkusRpc::addCalls()
{
    const QString root = u"/openapi/v1.0/call/"_s;
    get(root + u"query"_s, [this](const Input &in) {
        const QString id = in.text("call_id"_L1);
        const QString type = in.text("type"_L1);
        const QString extension = in.text("extension"_L1);
        if (id.isEmpty() && type.isEmpty() && extension.isEmpty())
            return error(40002);
        QJsonArray rows;
        const QList<QJsonObject> calls = m_wire.callObjects();
        for (const QJsonObject &call : calls) {
            bool fits = (id.isEmpty() || call.value("call_id"_L1).toString() == id) && (type.isEmpty() || LinkusWire::typeOf(call) == type);
            if (!extension.isEmpty()) {
                bool takesPart = false;
                const QJsonArray members = call.value("members"_L1).toArray();
                for (const QJsonValue &member : members)
                    takesPart |= member.toObject().value("extension"_L1).toObject().value("number"_L1).toString() == extension;
                fits = fits && takesPart;
            }
            if (fits)
                rows.append(call);
        }
        if (rows.isEmpty() && setting(u"idle"_s) == "60001"_L1)
            return error(60001);
        return success({ { "data"_L1, rows } });
    });
    post(root + u"dial"_s, [this](const Input &in) {
        const QString caller = in.text("caller"_L1);
        const QString callee = in.text("callee"_L1);
        if (caller.isEmpty() || callee.isEmpty())
            return error(40002);
        Office::DialOptions options;
        options.autoAnswer = in.text("auto_answer"_L1) == "yes"_L1;
        const auto dialled = m_office.dial(caller, callee, options);
        if (!dialled)
            return outcome(dialled.error());
        const SimCall *call = m_office.call(dialled->call);
        return success({ { "call_id"_L1, call ? m_wire.callId(*call) : QString() } });
    });
    post(root + u"transfer"_s, [this](const Input &in) { return transfer(in); });
    post(root + u"park"_s, [this](const Input &in) { return park(in); });
    get(root + u"park_status"_s, [this](const Input &) { return success({ { "data"_L1, m_wire.parkRows() } }); });
    post(root + u"listen"_s, [this](const Input &in) { return listen(in); });
    const auto act = [this, root](const QString &name, const std::function<Result<void>(const SimLeg &)> &run) {
        post(root + name, [this, run](const Input &in) {
            return onLeg(in, [&](const SimLeg &leg) {
                const SimCall *call = m_office.call(leg.call);
                const QString callId = call ? m_wire.callId(*call) : QString();
                return outcome(run(leg), { { "call_id"_L1, callId } });
            });
        });
    };
    act(u"hold"_s, [this](const SimLeg &leg) { return m_office.hold(leg.id); });
    act(u"unhold"_s, [this](const SimLeg &leg) { return m_office.unhold(leg.id); });
    act(u"mute"_s, [this](const SimLeg &leg) { return m_office.mute(leg.id, true); });
    act(u"unmute"_s, [this](const SimLeg &leg) { return m_office.mute(leg.id, false); });
    act(u"record_start"_s, [this](const SimLeg &leg) { return m_office.setRecording(leg.id, RecordingState::On); });
    act(u"record_pause"_s, [this](const SimLeg &leg) { return m_office.setRecording(leg.id, RecordingState::Paused); });
    act(u"record_unpause"_s, [this](const SimLeg &leg) {
        return leg.recording == RecordingState::Paused ? m_office.setRecording(leg.id, RecordingState::On) : Result<void>(PbxError { PbxError::Kind::Refused, {} });
    });
    act(u"accept_inbound"_s, [this](const SimLeg &leg) { return m_office.routeOffered(leg.call, true, {}); });
    act(u"refuse_inbound"_s, [this](const SimLeg &leg) { return m_office.routeOffered(leg.call, false, {}); });
    post(root + u"hangup"_s, [this](const Input &in) {
        // Clients disagree whether it names the channel or the call: either will do.
        if (const SimCall *call = in.text("channel_id"_L1).isEmpty() ? m_wire.call(in.text("call_id"_L1)) : nullptr)
            return outcome(m_office.hangUpCall(call->id));
        return onLeg(in, [&](const SimLeg &leg) { return outcome(m_office.hangUp(leg.id)); });
    });
    post(root + u"add_member"_s, [this](const Input &in) {
        const QString number = in.text("number"_L1);
        if (number.isEmpty())
            return error(40002);
        return onLeg(in, [&](const SimLeg &own) {
            const QString id = own.id;
            const auto rung = m_office.attendedTransfer(id, number);
            if (rung)
                m_joining.insert(id);
            return outcome(rung);
        });
    });
    post(root + u"play_prompt"_s, [this](const Input &in) { return playPrompt(in); });
    const QString cstaRoot = u"/openapi/v1.0/uacsta_call/"_s;
    post(cstaRoot + u"accept"_s, [this](const Input &in) { return csta(in, true); });
    post(cstaRoot + u"refuse"_s, [this](const Input &in) { return csta(in, false); });
    post(cstaRoot + u"hangup"_s, [this](const Input &in) { return csta(in, false); });
}

} // namespace Cordboard
