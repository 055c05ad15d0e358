// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/yeastar-k2/k2methods.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// A party that is in a call by that channel. `act` gets the leg's id.
template<class Act>
K2Reply onChannel(K2Context &c, const K2Body &b, Act act)
{
    const QString channel = b.text("channelid"_L1);
    if (channel.isEmpty())
        return K2Reply::error(K2Error::emptyParameter);
    const SimLeg *leg = c.wire.legOf(channel);
    if (!leg)
        return K2Reply::error(K2Error::noSuchCall);
    const QString callId = c.wire.callId(leg->call);
    K2Reply reply = k2Outcome(act(QString(leg->id)));
    if (reply.code == 0)
        reply.fields.insert("callid"_L1, callId);
    return reply;
}

K2Reply callIdReply(K2Context &c, const Result<Office::Dialled> &dialled)
{
    if (!dialled)
        return k2Outcome(dialled.error());
    return K2Reply::ok({ { "callid"_L1, c.wire.callId(dialled->call) } });
}

/// All phones of the group are called, answer by themselves and hear the caller.
Result<Office::Dialled> page(K2Context &c, const QString &caller, const QString &group)
{
    Result<Office::Dialled> first = PbxError { PbxError::Kind::TargetBusy, group };
    const QStringList members =
        c.store.pagingGroups.value(group).value("extensions"_L1).toString().split(u',', Qt::SkipEmptyParts);
    for (const QString &member : members) {
        const SimPerson *person = c.office.person(member);
        if (member == caller || !person || !person->registered || !person->legs.isEmpty())
            continue;
        if (!first) {
            first = c.office.dial(caller, member);
            if (!first)
                return first;
            c.wire.notePaging(first->call, group);
        } else if (!c.office.attendedTransfer(first->leg, member)) {
            continue;
        }
        (void)c.office.phoneAnswer(member);
        if (const SimCall *call = c.office.call(first->call); call && call->transfer)
            (void)c.office.threeWay(first->leg);
    }
    return first;
}

K2Reply dial(K2Context &c, const K2Body &b)
{
    const QString caller = b.text("caller"_L1);
    const QString callee = b.text("callee"_L1);
    if (caller.isEmpty() || callee.isEmpty())
        return K2Reply::error(K2Error::emptyParameter);
    if (!c.office.person(caller)) {
        const bool mayGoOut = c.office.person(b.text("dialpermission"_L1));
        return K2Reply::error(mayGoOut ? K2Error::insideFailed : K2Error::noSuchExtension);
    }
    if (c.store.pagingGroups.contains(callee))
        return callIdReply(c, page(c, caller, callee));
    if (callee.startsWith("*04"_L1)) {
        const SimLeg *ringing = c.office.ringingLegOf(callee.sliced(3));
        return ringing ? callIdReply(c, c.office.pickUp(QString(ringing->id), caller))
                       : K2Reply::error(K2Error::noSuchCallee);
    }
    Office::DialOptions options;
    options.autoAnswer = b.text("autoanswer"_L1) == "yes"_L1;
    return callIdReply(c, c.office.dial(caller, callee, options));
}

K2Reply query(K2Context &c, const K2Body &b)
{
    const QString id = b.text("callid"_L1);
    const QString type = b.text("type"_L1);
    if (id.isEmpty() && type.isEmpty())
        return K2Reply::error(K2Error::emptyParameter);
    QJsonArray list;
    for (const QString &room : c.office.calls()) {
        const SimCall *call = c.office.call(room);
        bool in = false;
        bool out = false;
        for (const SimLeg *leg : c.office.legsOf(room)) {
            in |= leg->isOutside() && leg->role == LegRole::Caller;
            out |= leg->isOutside() && leg->role == LegRole::Callee;
        }
        if (id.isEmpty() ? (type == "inbound"_L1 ? in : type == "outbound"_L1 && out) : c.wire.callId(*call) == id)
            list.append(c.wire.call(*call));
    }
    return !id.isEmpty() && list.isEmpty() ? K2Reply::error(10005) : K2Reply::ok({ { "calls"_L1, list } });
}

K2Reply listen(K2Context &c, const K2Body &b)
{
    const QString monitor = b.text("monitor"_L1);
    const QString target = b.text("extension"_L1);
    static const QHash<QString, BargeMode> modes { { u"listen"_s, BargeMode::Listen },
        { u"whisper"_s, BargeMode::Whisper }, { u"barge"_s, BargeMode::Speak } };
    const BargeMode mode = modes.value(b.text("type"_L1), BargeMode::None);
    if (mode == BargeMode::None)
        return K2Reply::error(K2Error::emptyParameter);
    if (!c.office.person(monitor) || !c.office.person(target))
        return K2Reply::error(K2Error::noSuchExtension);
    const SimLeg *leg = c.office.activeLegOf(target);
    if (!leg)
        return K2Reply::error(K2Error::noSuchCall);
    return callIdReply(c, c.office.barge(QString(leg->id), monitor, mode, true));
}

K2Reply acceptInbound(K2Context &c, const K2Body &b)
{
    const SimLeg *leg = c.wire.legOf(b.text("channelid"_L1));
    const SimCall *call = leg ? c.office.call(leg->call) : nullptr;
    if (!call)
        return K2Reply::error(K2Error::noSuchCall);
    if (!call->decideBy || !c.reporter.options().invite || c.store.destinationOffers.contains(call->id))
        return K2Reply::error(K2Error::tooLate);
    const QString callId = c.wire.callId(*call);
    if (c.reporter.options().incoming) {
        // Now where to: the rest of the time is for call/transfer.
        c.store.destinationOffers.insert(call->id);
        c.reporter.tellIncoming(*call);
    } else if (const auto routed = c.office.routeOffered(QString(call->id), true, {}); !routed) {
        return k2Outcome(routed);
    }
    return K2Reply::ok({ { "callid"_L1, callId } });
}

K2Reply refuseInbound(K2Context &c, const K2Body &b)
{
    const SimLeg *leg = c.wire.legOf(b.text("channelid"_L1));
    const SimCall *call = leg ? c.office.call(leg->call) : nullptr;
    if (!call)
        return K2Reply::error(K2Error::noSuchCall);
    if (!call->decideBy)
        return K2Reply::error(K2Error::tooLate);
    const QString callId = c.wire.callId(*call);
    c.reporter.leaveOutOfRecords(call->id);
    (void)c.office.routeOffered(QString(call->id), false, {});
    return K2Reply::ok({ { "callid"_L1, callId } });
}

K2Reply playPrompt(K2Context &c, const K2Body &b)
{
    const QString number = b.text("number"_L1);
    const QString prompt = b.text("prompt"_L1);
    if (number.isEmpty() || prompt.isEmpty())
        return K2Reply::error(K2Error::emptyParameter);
    if (!c.store.prompts.contains(prompt))
        return K2Reply::error(K2Error::noAudio);
    if (!c.office.person(number))
        return K2Reply::error(K2Error::noSuchExtension);
    // The PBX itself is the other party.
    Office::InboundOptions options;
    options.name = c.store.prompts.value(prompt);
    const auto called = c.office.inbound(u"6900"_s, number, options);
    if (!called)
        return k2Outcome(called.error());
    if (b.text("autoanswer"_L1) == "yes"_L1)
        (void)c.office.phoneAnswer(number);
    const QString room = called->call;
    const QString callId = c.wire.callId(room);
    const int seconds = 4 * std::clamp(b.text("count"_L1).toInt(), 1, 10);
    Office &office = c.office;
    K2Reporter &reporter = c.reporter;
    c.office.at(c.office.now() + seconds * 1000, [&office, &reporter, room, callId, prompt, number] {
        const SimLeg *leg = office.activeLegOf(number);
        const bool there = leg && leg->call == room;
        const QJsonObject who { { "number"_L1, number } };
        reporter.tell(u"PlayPromptEnd"_s,
            { { "callid"_L1, callId }, { "prompt"_L1, prompt },
                { "members"_L1, QJsonArray { QJsonObject { { "ext"_L1, who } } } } });
        if (there)
            (void)office.hangUpCall(room);
    });
    return K2Reply::ok({ { "callid"_L1, callId } });
}

/// The phone that uaCSTA named; `act` gets its leg.
template<class Act>
K2Reply csta(K2Context &c, const K2Body &b, Act act)
{
    const SimLeg *leg = c.office.leg(b.text("cstacallid"_L1));
    const QString extension = b.text("extnumber"_L1);
    if (!c.office.person(extension))
        return K2Reply::error(K2Error::noSuchExtension);
    if (!leg || leg->user != extension || b.text("ipaddress"_L1) != K2Reporter::cstaAddress(extension))
        return K2Reply::error(K2Error::noSuchCall);
    return k2Outcome(act(QString(leg->id)));
}

} // namespace

void addK2CallMethods(K2Methods &m)
{
    m.insert(u"call/query"_s, query);
    m.insert(u"call/dial"_s, dial);
    m.insert(u"call/listen"_s, listen);
    m.insert(u"call/accept_inbound"_s, acceptInbound);
    m.insert(u"call/refuse_inbound"_s, refuseInbound);
    m.insert(u"call/playprompt"_s, playPrompt);
    m.insert(u"call/hold"_s, [](K2Context &c, const K2Body &b) {
        return onChannel(c, b, [&c](const QString &leg) { return c.office.hold(leg); });
    });
    m.insert(u"call/unhold"_s, [](K2Context &c, const K2Body &b) {
        return onChannel(c, b, [&c](const QString &leg) { return c.office.unhold(leg); });
    });
    m.insert(u"call/mute"_s, [](K2Context &c, const K2Body &b) {
        return onChannel(c, b, [&c](const QString &leg) { return c.office.mute(leg, true); });
    });
    m.insert(u"call/unmute"_s, [](K2Context &c, const K2Body &b) {
        return onChannel(c, b, [&c](const QString &leg) { return c.office.mute(leg, false); });
    });
    m.insert(u"call/hangup"_s, [](K2Context &c, const K2Body &b) {
        if (c.settings.value(u"hangup"_s) == "v1"_L1)
            return K2Reply::error(K2Error::unknownRequest);
        return onChannel(c, b, [&c](const QString &leg) { return c.office.hangUp(leg); });
    });
    m.insert(u"paginggroup/hangup/music"_s, [](K2Context &c, const K2Body &b) {
        if (!c.store.pagingGroups.contains(b.text("number"_L1)))
            return K2Reply::error(K2Error::noSuchCallee);
        for (const QString &room : c.office.calls())
            if (const SimCall *call = c.office.call(room); call && c.wire.path(*call) == b.text("number"_L1))
                (void)c.office.hangUpCall(room);
        return K2Reply::ok();
    });
    m.insert(u"uacstacall/accept_inbound"_s, [](K2Context &c, const K2Body &b) {
        return csta(c, b, [&c](const QString &leg) { return c.office.answer(leg); });
    });
    m.insert(u"uacstacall/refuse_inbound"_s, [](K2Context &c, const K2Body &b) {
        return csta(c, b, [&c](const QString &leg) { return c.office.hangUp(leg); });
    });
    m.insert(u"uacstacall/hangup"_s, [](K2Context &c, const K2Body &b) {
        return csta(c, b, [&c](const QString &leg) { return c.office.hangUp(leg); });
    });
}

} // namespace Cordboard
