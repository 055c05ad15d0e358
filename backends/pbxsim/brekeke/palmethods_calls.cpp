// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/pbxsim/brekeke/palmethods.h"

#include <QJsonArray>

/// Section 6 of the protocol note: what acts on calls.
namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

const PalReply notYours = PalReply::failed(u"no permission"_s);

/// The talker id under any of its three names. [client]
QString talkerId(const PalParameters &p)
{
    for (QLatin1StringView key : { "tid"_L1, "talker_id"_L1, "target"_L1 })
        if (p.has(key))
            return p.text(key);
    return {};
}

/// Runs `action` on the leg that the request names, if the peer may.
template<class Action>
PalReply onLeg(PalContext &c, const PalParameters &p, Action action)
{
    const QString id = talkerId(p);
    if (id.isEmpty())
        return PalReply::missing(u"tid"_s);
    const SimLeg *leg = c.office.leg(id);
    if (!leg)
        return PalReply::failed(u"no such talker"_s);
    if (!c.peer.controls(*leg))
        return notYours;
    return action(*leg);
}

quint64 logIdOf(const PalContext &c, const SimLeg &leg)
{
    const SimCall *call = c.office.call(leg.call);
    return call ? call->logId : 0;
}

PalReply makeCall(PalContext &c, const PalParameters &p)
{
    const QStringList to = p.texts("to"_L1);
    const QString owner = p.has("user"_L1) ? p.text("user"_L1) : c.peer.user();
    const QString from = p.has("from"_L1) ? p.text("from"_L1) : owner;
    const QString type = p.text("type"_L1);
    if (to.isEmpty() || to.constFirst().isEmpty())
        return PalReply::missing(u"to"_s);
    if (!type.isEmpty() && type != "1"_L1 && type != "2"_L1)
        return PalReply::missing(u"type"_s);
    if (c.peer.permission() == Permission::User && (owner != c.peer.user() || (c.office.person(from) && from != owner)))
        return notYours;
    if (!c.office.person(owner))
        return PalReply::failed(u"no such user"_s);
    Office::DialOptions options;
    options.autoAnswer = p.flag("auto_answer"_L1);
    options.bothAtOnce = type == "1"_L1;
    options.line = p.text("line"_L1);
    const Result<Office::Dialled> dialled = c.office.dial(from, palDecodeParkNumber(to.constFirst()), options);
    if (!dialled)
        return PalReply::failed(dialled.error().message());
    // A list: the others are rung in the same conversation.
    if (to.size() > 1)
        if (const Result<void> rest = c.office.forwardCall(dialled->call, to.mid(1)); !rest)
            return PalReply::failed(rest.error().message());
    return PalReply::succeeded(dialled->logId);
}

PalReply disconnect(PalContext &c, const PalParameters &p)
{
    if (!p.has("rid"_L1))
        return onLeg(c, p, [&c](const SimLeg &leg) {
            const quint64 number = logIdOf(c, leg);
            const Result<void> done = c.office.hangUp(leg.id);
            return done ? PalReply::succeeded(number) : palReply(done);
        });
    if (c.peer.permission() == Permission::User)
        return PalReply::noPermission();
    const QString room = p.text("rid"_L1);
    const SimCall *call = c.office.call(room);
    if (!call)
        return PalReply::failed(u"no such room"_s);
    const quint64 number = call->logId;
    const int delay = p.number("delay"_L1, 0); // milliseconds [assumed]
    if (delay > 0) {
        Office &office = c.office;
        office.at(office.now() + delay, [&office, room] {
            // It may be over by itself meanwhile.
            if (office.call(room))
                static_cast<void>(office.hangUpCall(room));
        });
        return PalReply::succeeded(number);
    }
    const Result<void> done = c.office.hangUpCall(room);
    return done ? PalReply::succeeded(number) : palReply(done);
}

template<Result<void> (Office::*command)(const QString &)>
PalReply simple(PalContext &c, const PalParameters &p)
{
    return onLeg(c, p, [&c](const SimLeg &leg) {
        const quint64 number = logIdOf(c, leg);
        const Result<void> done = (c.office.*command)(leg.id);
        return done ? PalReply::succeeded(number) : palReply(done);
    });
}

PalReply park(PalContext &c, const PalParameters &p)
{
    if (p.text("number"_L1).isEmpty())
        return PalReply::missing(u"number"_s);
    return onLeg(c, p, [&](const SimLeg &leg) {
        const quint64 number = logIdOf(c, leg);
        const Result<QString> slot = c.office.parkCall(leg.id, palDecodeParkNumber(p.text("number"_L1)));
        return slot ? PalReply::succeeded(number) : PalReply::failed(slot.error().message());
    });
}

PalReply unpark(PalContext &c, const PalParameters &p)
{
    if (p.text("number"_L1).isEmpty())
        return PalReply::missing(u"number"_s);
    if (p.text("user"_L1).isEmpty())
        return PalReply::missing(u"user"_s);
    if (c.peer.permission() == Permission::User && p.text("user"_L1) != c.peer.user())
        return notYours;
    return palReply(c.office.unpark(palDecodeParkNumber(p.text("number"_L1)), p.text("user"_L1)));
}

PalReply transfer(PalContext &c, const PalParameters &p)
{
    const QString to = p.text("user"_L1);
    if (to.isEmpty())
        return PalReply::missing(u"user"_s);
    return onLeg(c, p, [&](const SimLeg &leg) {
        const quint64 number = logIdOf(c, leg);
        const bool blind = p.text("mode"_L1) == "blind"_L1;
        const Result<void> done = blind ? c.office.blindTransfer(leg.id, to) : c.office.attendedTransfer(leg.id, to);
        return done ? PalReply::succeeded(number) : palReply(done);
    });
}

PalReply barge(PalContext &c, const PalParameters &p)
{
    const QString target = talkerId(p);
    const QString user = p.text("user"_L1);
    if (target.isEmpty())
        return PalReply::missing(u"tid"_s);
    if (!c.office.person(user))
        return user.isEmpty() ? PalReply::missing(u"user"_s) : PalReply::failed(u"no such user"_s);
    const QString speak = p.text("speak"_L1);
    BargeMode mode = BargeMode::Listen;
    if (speak == "tutor"_L1)
        mode = BargeMode::Whisper;
    else if (p.flag("speak"_L1))
        mode = BargeMode::Speak;
    else if (!p.flag("listen"_L1, true))
        return PalReply::failed(u"neither listen nor speak"_s);
    return palReply(c.office.barge(target, user, mode, p.flag("auto_answer"_L1)));
}

PalReply callForward(PalContext &c, const PalParameters &p)
{
    const QStringList users = p.texts("user"_L1);
    if (users.isEmpty())
        return PalReply::missing(u"user"_s);
    if (p.text("rid"_L1).isEmpty())
        return PalReply::missing(u"rid"_s);
    return palReply(c.office.forwardCall(p.text("rid"_L1), users));
}

template<RecordingState wanted>
PalReply record(PalContext &c, const PalParameters &p)
{
    return onLeg(c, p, [&c](const SimLeg &leg) { return palReply(c.office.setRecording(leg.id, wanted)); });
}

PalReply sendDtmf(PalContext &c, const PalParameters &p)
{
    const QString signal = p.text("signal"_L1);
    if (signal.size() != 1)
        return PalReply::missing(u"signal"_s);
    return onLeg(c, p, [&](const SimLeg &leg) { return palReply(c.office.sendDtmf(leg.id, signal)); });
}

PalReply remoteControl(PalContext &c, const PalParameters &p)
{
    const QString action = p.text("action"_L1);
    if (action != "talk"_L1 && action != "hold"_L1)
        return PalReply::missing(u"action"_s);
    return onLeg(c, p, [&](const SimLeg &leg) {
        if (action == "hold"_L1)
            return palReply(c.office.hold(leg.id));
        return palReply(leg.state == LineState::Held ? c.office.unhold(leg.id) : c.office.answer(leg.id));
    });
}

PalReply getTalkerInfo(PalContext &c, const PalParameters &p)
{
    const QString talker = p.text("talker_id"_L1);
    const QString room = p.text("room_id"_L1);
    if (talker.isEmpty() && room.isEmpty())
        return PalReply::missing(u"room_id"_s);
    const auto mayKnow = [&c](const QString &id) {
        for (const SimLeg *leg : c.office.legsOf(id))
            if (!leg->isOutside() && c.peer.sees(leg->user))
                return true;
        const SimCall *call = c.office.call(id);
        return call && (c.peer.permission() != Permission::User || (c.peer.sees(QString()) && (call->queued || !call->park.isEmpty())));
    };
    if (!talker.isEmpty()) {
        const SimLeg *leg = c.office.leg(talker);
        if (!leg || (!room.isEmpty() && leg->call != room))
            return { PalError::BadParameters, u"No such talker."_s };
        return mayKnow(leg->call) ? PalReply(QJsonValue(palTalker(c.office, *leg))) : PalReply::noPermission();
    }
    QJsonArray list;
    if (c.office.call(room) && !mayKnow(room))
        return PalReply::noPermission();
    for (const SimLeg *leg : c.office.legsOf(room))
        list.append(palTalker(c.office, *leg));
    return QJsonValue(list);
}

PalReply line(PalContext &c, const PalParameters &p)
{
    const QString status = p.text("status"_L1);
    if (status != "on"_L1 && status != "off"_L1)
        return PalReply::missing(u"status"_s);
    return palReply(c.office.reserveLine(p.text("line"_L1), c.peer.user(), status == "on"_L1));
}

} // namespace

void addPalCallMethods(PalMethods &methods)
{
    const auto add = [&methods](const QString &name, PalReply (*call)(PalContext &, const PalParameters &), Permission permission = Permission::User) {
        methods.insert(name, { permission, call });
    };
    add(u"makeCall"_s, makeCall);
    add(u"disconnect"_s, disconnect);
    add(u"hold"_s, simple<&Office::hold>);
    add(u"unhold"_s, simple<&Office::unhold>);
    add(u"park"_s, park);
    add(u"unpark"_s, unpark);
    add(u"transfer"_s, transfer);
    add(u"cancelTransfer"_s, simple<&Office::cancelTransfer>);
    add(u"conference"_s, simple<&Office::threeWay>);
    add(u"barge"_s, barge, Permission::Administrator);
    add(u"callforward"_s, callForward, Permission::Administrator);
    add(u"startRecording"_s, record<RecordingState::On>);
    add(u"stopRecording"_s, record<RecordingState::Off>);
    add(u"sendDTMF"_s, sendDtmf);
    add(u"remoteControl"_s, remoteControl);
    add(u"getTalkerInfo"_s, getTalkerInfo);
    add(u"line"_s, line);
}

} // namespace Cordboard
