// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/api/change.h"
#include "backends/api/snapshotjson.h"
#include "backends/sim/office.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// Inserts what is not empty.
class Writer
{
public:
    explicit Writer(QLatin1StringView event) { object.insert("event"_L1, event); }
    Writer &text(QLatin1StringView key, const QString &value)
    {
        if (!value.isEmpty())
            object.insert(key, value);
        return *this;
    }
    Writer &flag(QLatin1StringView key, bool value)
    {
        object.insert(key, value);
        return *this;
    }
    Writer &count(QLatin1StringView key, qint64 value)
    {
        object.insert(key, value);
        return *this;
    }
    Writer &leg(const auto &e) { return text("call"_L1, e.call).text("leg"_L1, e.leg).text("user"_L1, e.user); }

    QJsonObject object;
};

QJsonObject what(const LegEvent &e)
{
    Writer w("leg"_L1);
    w.leg(e).count("step"_L1, int(e.step)).text("previousCall"_L1, e.previousCall).text("number"_L1, e.number).text("name"_L1, e.name);
    w.text("otherNumber"_L1, e.otherNumber).text("otherName"_L1, e.otherName).text("role"_L1, stateWord(e.role));
    w.text("state"_L1, stateWord(e.state)).count("logId"_L1, qint64(e.logId));
    if (e.monitoring != BargeMode::None)
        w.text("monitoring"_L1, stateWord(e.monitoring));
    if (e.step == LegStep::Ended)
        w.count("sipCode"_L1, e.sipCode).count("q850"_L1, e.q850).flag("byPhone"_L1, e.byPhone).text("recording"_L1, e.recordingId);
    return w.object;
}
QJsonObject what(const LegFlagsEvent &e)
{
    return Writer("flags"_L1).leg(e).flag("muted"_L1, e.muted).text("monitoring"_L1, stateWord(e.monitoring)).object;
}
QJsonObject what(const DtmfEvent &e)
{
    return Writer("dtmf"_L1).leg(e).text("digits"_L1, e.digits).object;
}
QJsonObject what(const CallEndedEvent &e)
{
    return Writer("ended"_L1).text("call"_L1, e.call).count("logId"_L1, qint64(e.logId)).object;
}
QJsonObject what(const CallOfferedEvent &e)
{
    return Writer("offered"_L1).text("call"_L1, e.call).count("decideBy"_L1, e.decideBy).object;
}
QJsonObject what(const RecordingEvent &e)
{
    return Writer("recording"_L1).leg(e).text("state"_L1, stateWord(e.state)).text("recording"_L1, e.recordingId).object;
}
QJsonObject what(const ParkEvent &e)
{
    return Writer("park"_L1).text("slot"_L1, e.slot).flag("on"_L1, e.on).text("call"_L1, e.call).text("leg"_L1, e.leg)
        .text("number"_L1, e.number).text("name"_L1, e.name).text("parkedBy"_L1, e.parkedBy).object;
}
QJsonObject what(const ParkTimerEvent &e)
{
    return Writer("park-timer"_L1).text("slot"_L1, e.slot).count("returnsAt"_L1, e.returnsAt).object;
}
QJsonObject what(const QueueEvent &e)
{
    return Writer("queue"_L1).text("queue"_L1, e.queue).flag("on"_L1, e.on).text("call"_L1, e.call).text("number"_L1, e.number)
        .text("name"_L1, e.name).text("agent"_L1, e.agent).object;
}
QJsonObject what(const AgentEvent &e)
{
    return Writer("agent"_L1).text("queue"_L1, e.queue).text("extension"_L1, e.extension).object;
}
QJsonObject what(const LineEvent &e)
{
    return Writer("line"_L1).text("line"_L1, e.line).text("state"_L1, stateWord(e.state)).text("call"_L1, e.call)
        .text("talker"_L1, e.talker).text("talkerLeg"_L1, e.talkerLeg).text("otherLeg"_L1, e.otherLeg).object;
}
QJsonObject what(const RegistrationEvent &e)
{
    return Writer("registered"_L1).text("user"_L1, e.user).flag("registered"_L1, e.registered).object;
}
QJsonObject what(const VoicemailEvent &e)
{
    return Writer("voicemail"_L1).text("user"_L1, e.user).count("new"_L1, e.newCount).count("old"_L1, e.oldCount).object;
}
QJsonObject what(const PresenceEvent &e)
{
    return Writer("presence"_L1).text("user"_L1, e.user).text("presence"_L1, stateWord(e.presence)).text("text"_L1, e.text).object;
}
QJsonObject what(const DndEvent &e)
{
    return Writer("dnd"_L1).text("user"_L1, e.user).flag("on"_L1, e.on).object;
}
QJsonObject what(const ForwardingEvent &e)
{
    return Writer("forwarding"_L1).text("user"_L1, e.user).text("always"_L1, e.forwarding.always)
        .text("busy"_L1, e.forwarding.busy).text("noAnswer"_L1, e.forwarding.noAnswer).object;
}
QJsonObject what(const ExtensionEvent &e)
{
    return Writer("extension"_L1).text("user"_L1, e.user).flag("removed"_L1, e.removed).object;
}
QJsonObject what(const FlowEvent &e)
{
    return Writer("flow"_L1).text("flow"_L1, e.flow).text("value"_L1, e.value).object;
}
QJsonObject what(const ConferenceEvent &e)
{
    return Writer("conference"_L1).text("conference"_L1, e.conference).text("leg"_L1, e.leg).flag("joined"_L1, e.joined)
        .flag("left"_L1, e.left).object;
}
QJsonObject what(const CdrEvent &e)
{
    QJsonObject o = toJson(e.cdr);
    o.insert("event"_L1, "cdr"_L1);
    return o;
}
QJsonObject what(const ContactEvent &e)
{
    return Writer("contact"_L1).text("id"_L1, e.id).flag("removed"_L1, e.removed).object;
}
QJsonObject what(const WakeUpEvent &e)
{
    return Writer("wakeup"_L1).text("id"_L1, e.id).flag("removed"_L1, e.removed).object;
}

} // namespace

QJsonObject toJson(const OfficeEvent &event)
{
    QJsonObject object = std::visit([](const auto &e) { return what(e); }, event.what);
    object.insert("time"_L1, event.time);
    object.insert("number"_L1, qint64(event.number));
    return object;
}

} // namespace Cordboard
