// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Actions on channels.
#include "backends/pbxsim/asterisk/amiactions.h"

#include <QRegularExpression>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// "PJSIP/1001", "Local/1001@from-internal/n".
QString numberOf(const QString &channel)
{
    return channel.section(u'/', 1, 1).section(u'@', 0, 0);
}

/// Whom our own phone deals with: the leg that acts for `leg` when an action names the other party.
QString actingFor(const AmiContext &c, const SimLeg &leg)
{
    const SimLeg *peer = c.office.peerOf(leg.id);
    if (peer && !peer->isOutside() && (peer->state == LineState::Talking || peer->state == LineState::Held))
        return peer->id;
    for (const SimLeg *other : c.office.legsOf(leg.call))
        if (other->id != leg.id && !other->isOutside() && (other->state == LineState::Talking || other->state == LineState::Held))
            return other->id;
    return {};
}

Result<void> sendOn(const AmiContext &c, const SimLeg &leg, const QString &exten)
{
    // "*1001" is the mailbox of 1001, as FreePBX has it.
    const bool mailbox = exten.startsWith(u'*') && c.office.person(exten.mid(1));
    return mailbox ? c.office.transferToVoicemail(leg.id, exten.mid(1)) : c.office.blindTransfer(leg.id, exten);
}

void originate(AmiContext &c, const AmiRequest &request)
{
    const QString channel = request.text("channel");
    const QString from = numberOf(channel);
    if (from.isEmpty())
        return c.error(request, u"Channel not specified"_s);
    bool autoAnswer = false;
    for (const QString &variable : request.all("variable"))
        autoAnswer = autoAnswer || variable.contains("answer"_L1, Qt::CaseInsensitive);
    const QString application = request.text("application").toLower();
    const QString data = request.text("data");
    Result<Office::Dialled> dialled = PbxError { PbxError::Kind::NotSupported, {} };
    if (application.isEmpty()) {
        const QString exten = request.text("exten");
        Office::DialOptions options;
        options.autoAnswer = autoAnswer;
        dialled = c.office.person(from) ? c.office.dial(from, exten, options) : c.office.inbound(from, exten);
    } else if (application == "parkedcall"_L1) {
        dialled = c.office.unpark(data.section(u',', 1, 1), from, autoAnswer);
    } else if (application == "pickupchan"_L1) {
        if (const SimLeg *ringing = c.book.legOfChannel(data))
            dialled = c.office.pickUp(ringing->id, from);
    } else if (application == "chanspy"_L1) {
        const QString options = data.section(u',', 1);
        const BargeMode mode = options.contains(u'B') ? BargeMode::Speak : options.contains(u'w') ? BargeMode::Whisper : BargeMode::Listen;
        if (const SimLeg *target = c.book.legOfChannel(data.section(u',', 0, 0)))
            dialled = c.office.barge(target->id, from, mode, autoAnswer);
    } else if (application == "confbridge"_L1) {
        const QStringList before = c.office.person(from) ? c.office.person(from)->legs : QStringList();
        if (c.office.inviteToConference(data, from) && c.office.person(from))
            for (const QString &leg : c.office.person(from)->legs)
                if (!before.contains(leg))
                    dialled = Office::Dialled { {}, leg, 0 };
    }
    AmiOriginate waiting { request.id(), channel, request.text("exten"), request.flag("async"), &c.peer };
    if (waiting.async)
        c.success(request, u"Originate successfully queued"_s);
    if (!dialled)
        return c.tellOriginate(waiting, {}, false, dialled.error().kind == PbxError::Kind::TargetBusy ? 5 : 0);
    const SimLeg *leg = c.office.leg(dialled->leg);
    if (!leg)
        return c.tellOriginate(waiting, {}, false, 3);
    const bool answered = leg->isOutside() || (leg->state != LineState::Ringing && leg->state != LineState::Unknown);
    if (answered)
        return c.tellOriginate(waiting, c.book.enter(*leg).uniqueid, true, 4);
    c.originates.insert(dialled->leg, waiting);
}

void hangup(AmiContext &c, const AmiRequest &request)
{
    const QString channel = request.text("channel");
    if (channel.startsWith(u'/') && channel.endsWith(u'/')) {
        const QRegularExpression pattern(channel.mid(1, channel.size() - 2));
        QStringList legs;
        for (const QString &leg : c.book.legs())
            if (AmiBook::Entry *entry = c.book.find(leg); entry && pattern.match(entry->channel).hasMatch())
                legs.append(leg);
        for (const QString &leg : std::as_const(legs))
            (void)c.office.hangUp(leg);
        return c.success(request, u"Channels hung up: %1"_s.arg(legs.size()));
    }
    const SimLeg *leg = c.leg(request);
    if (!leg)
        return c.error(request, u"No such channel"_s);
    c.answer(request, c.office.hangUp(leg->id), u"Channel Hungup"_s);
}

void redirect(AmiContext &c, const AmiRequest &request)
{
    const SimLeg *leg = c.leg(request);
    if (!leg)
        return c.error(request, u"Channel does not exist: %1"_s.arg(request.text("channel")));
    const QString exten = request.text("exten");
    const QString by = actingFor(c, *leg);
    const SimCall *call = c.office.call(leg->call);
    const bool talks = call && !call->queued && call->park.isEmpty() && leg->state == LineState::Talking && !by.isEmpty();
    Result<void> done = PbxError { PbxError::Kind::NoSuchCall, {} };
    if (talks)
        done = sendOn(c, *c.office.leg(by), exten);
    else if (call && call->queued && c.office.person(exten))
        done = c.office.redirect(leg->call, exten);
    else if (exten.startsWith(u'*'))
        done = c.office.transferToVoicemail(leg->id, exten.mid(1));
    else
        done = c.office.redirect(leg->call, exten);
    c.answer(request, done, u"Redirect successful"_s);
}

void blindTransfer(AmiContext &c, const AmiRequest &request)
{
    const SimLeg *leg = c.leg(request);
    if (!leg)
        return c.error(request, u"Channel specified does not exist"_s);
    c.answer(request, sendOn(c, *leg, request.text("exten")), u"Transfer succeeded"_s);
}

void atxfer(AmiContext &c, const AmiRequest &request)
{
    const SimLeg *leg = c.leg(request);
    if (!leg)
        return c.error(request, u"Channel does not exist: %1"_s.arg(request.text("channel")));
    // Asterisk only presses the keys; whether they do anything shows later.
    c.success(request, u"Atxfer successfully queued"_s);
    (void)c.office.attendedTransfer(leg->id, request.text("exten"));
}

void cancelAtxfer(AmiContext &c, const AmiRequest &request)
{
    const SimLeg *leg = c.leg(request);
    if (!leg)
        return c.error(request, u"Channel does not exist: %1"_s.arg(request.text("channel")));
    c.success(request, u"CancelAtxfer successfully queued"_s);
    (void)c.office.cancelTransfer(leg->id);
}

void bridge(AmiContext &c, const AmiRequest &request)
{
    const SimLeg *first = c.leg(request, "channel1");
    const SimLeg *second = c.leg(request, "channel2");
    if (!first)
        return c.error(request, u"Channel1 does not exists: %1"_s.arg(request.text("channel1")));
    if (!second)
        return c.error(request, u"Channel2 does not exists: %1"_s.arg(request.text("channel2")));
    for (const SimLeg *own : c.office.legsOf(first->call))
        for (const SimLeg *other : c.office.legsOf(second->call))
            if (!own->isOutside() && own->user == other->user) {
                const QString call = first->call;
                const QString leg = own->id;
                return c.answer(request, c.office.join(call, second->call, leg), u"Launched bridge thread with success"_s);
            }
    c.error(request, u"Unable to bridge the channels"_s);
}

void park(AmiContext &c, const AmiRequest &request)
{
    const SimLeg *leg = c.leg(request);
    if (!leg)
        return c.error(request, u"Channel does not exist: %1"_s.arg(request.text("channel")));
    const SimLeg *timeout = c.leg(request, "timeoutchannel");
    const QString by = timeout ? timeout->id : actingFor(c, *leg);
    const QString space = c.book.enter(*leg).variables.take(u"PARKINGEXTEN"_s);
    const Result<QString> parked = c.office.parkCall(by, space);
    if (!parked)
        return c.error(request, u"Park Failed"_s);
    c.success(request, u"Park successful"_s);
}

void record(AmiContext &c, const AmiRequest &request, RecordingState wanted, const QString &message)
{
    const SimLeg *leg = c.leg(request);
    if (!leg)
        return c.error(request, u"No such channel"_s);
    c.answer(request, c.office.setRecording(leg->id, wanted), message);
}

void mixMonitor(AmiContext &c, const AmiRequest &request)
{
    record(c, request, RecordingState::On, {});
}

void stopMixMonitor(AmiContext &c, const AmiRequest &request)
{
    record(c, request, RecordingState::Off, {});
}

void mixMonitorMute(AmiContext &c, const AmiRequest &request)
{
    record(c, request, request.flag("state") ? RecordingState::Paused : RecordingState::On, {});
}

void muteAudio(AmiContext &c, const AmiRequest &request)
{
    const SimLeg *leg = c.leg(request);
    if (!leg)
        return c.error(request, u"Channel not found."_s);
    c.answer(request, c.office.mute(leg->id, request.flag("state")), {});
}

void playDtmf(AmiContext &c, const AmiRequest &request)
{
    const SimLeg *leg = c.leg(request);
    const QString digit = request.text("digit");
    if (!leg)
        return c.error(request, u"Channel not found"_s);
    if (digit.isEmpty())
        return c.error(request, u"No digit specified"_s);
    c.success(request, u"DTMF successfully queued"_s);
    if (!request.flag("receive")) {
        // Played to this phone: as if the other one had pressed it.
        if (const SimLeg *peer = c.office.peerOf(leg->id))
            (void)c.office.sendDtmf(peer->id, digit);
        return;
    }
    QString &keys = c.book.enter(*leg).variables[u"keys"_s];
    keys = (keys + digit).right(2);
    if (keys == "*3"_L1)
        (void)c.office.threeWay(leg->id);
    else if (keys == "*4"_L1)
        (void)c.office.swapParties(leg->id);
    else
        (void)c.office.sendDtmf(leg->id, digit);
}

void notifyPhone(AmiContext &c, const AmiRequest &request)
{
    const SimLeg *leg = c.leg(request);
    if (!request.text("channel").isEmpty() && !leg)
        return c.error(request, u"No such channel"_s);
    if (!leg)
        return c.success(request, u"NOTIFY sent"_s);
    c.success(request, u"NOTIFY sent"_s);
    for (const QString &variable : request.all("variable")) {
        if (variable.compare("Event=talk"_L1, Qt::CaseInsensitive) == 0)
            (void)(leg->state == LineState::Held ? c.office.unhold(leg->id) : c.office.answer(leg->id));
        else if (variable.compare("Event=hold"_L1, Qt::CaseInsensitive) == 0)
            (void)c.office.hold(leg->id);
    }
}

void bridgeList(AmiContext &c, const AmiRequest &request)
{
    QHash<QString, int> bridges;
    for (const QString &leg : c.book.legs())
        if (const AmiBook::Entry *entry = c.book.find(leg); !entry->bridge.isEmpty())
            ++bridges[entry->bridge];
    QList<AmiFrame> rows;
    for (auto it = bridges.cbegin(); it != bridges.cend(); ++it)
        rows.append(amiEvent("BridgeListItem").add("BridgeUniqueid", it.key()).add("BridgeType", u"basic"_s)
                        .add("BridgeTechnology", u"simple_bridge"_s).add("BridgeCreator", u"<unknown>"_s).add("BridgeName", u"<unknown>"_s)
                        .add("BridgeNumChannels", it.value()).add("BridgeVideoSourceMode", u"none"_s));
    c.list(request, u"Bridge listing will follow"_s, rows, u"BridgeListComplete"_s);
}

} // namespace

void addAmiCalls(AmiHandlers &h)
{
    h.insert(u"originate"_s, { "Originate a call.", "originate", originate });
    h.insert(u"hangup"_s, { "Hangup channel.", "system,call", hangup });
    h.insert(u"redirect"_s, { "Redirect (transfer) a call.", "call", redirect });
    h.insert(u"blindtransfer"_s, { "Blind transfer channel(s) to the given destination", "call", blindTransfer });
    h.insert(u"atxfer"_s, { "Attended transfer.", "call", atxfer });
    h.insert(u"cancelatxfer"_s, { "Cancel an attended transfer.", "call", cancelAtxfer });
    h.insert(u"bridge"_s, { "Bridge two channels already in the PBX.", "call", bridge });
    h.insert(u"bridgelist"_s, { "Get a list of bridges in the system.", "", bridgeList });
    h.insert(u"park"_s, { "Park a channel.", "call", park });
    h.insert(u"mixmonitor"_s, { "Record a call and mix the audio during the recording.", "system", mixMonitor });
    h.insert(u"stopmixmonitor"_s, { "Stop recording a call through MixMonitor, and free the recording's file handle.", "system,call", stopMixMonitor });
    h.insert(u"mixmonitormute"_s, { "Mute / unMute a Mixmonitor recording.", "system,call", mixMonitorMute });
    h.insert(u"muteaudio"_s, { "Mute an audio stream.", "system", muteAudio });
    h.insert(u"playdtmf"_s, { "Play DTMF signal on a specific channel.", "call", playDtmf });
    h.insert(u"pjsipnotify"_s, { "Send a NOTIFY to either an endpoint, an arbitrary URI, or inside a SIP dialog.", "system", notifyPhone });
}

} // namespace Cordboard
