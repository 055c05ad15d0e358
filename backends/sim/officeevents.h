// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/sim/simtypes.h"

#include <QJsonObject>

#include <variant>

/// What the simulated office tells, one thing at a time, in the order in which a PBX would put it on its wire.
namespace Cordboard {

/// One step of one leg. Everything is as it is right after the step.
struct LegEvent
{
    LegStep step = LegStep::Called;
    QString call;
    QString previousCall; ///< not empty: Connected16 has just moved the leg here from that room
    QString leg;
    QString user; ///< empty: somebody outside
    QString number;
    QString name;
    QString otherNumber; ///< the party it talks to, or wants to
    QString otherName;
    LegRole role = LegRole::Unknown;
    LineState state = LineState::Unknown; ///< Unknown once ended
    BargeMode monitoring = BargeMode::None;
    quint64 logId = 0;
    // Ended only:
    int sipCode = 0; ///< 200 normal, 408 no answer, 480 not there, 486 busy, 487 given up, 603 declined, 404 no such number
    int q850 = 0;
    bool byPhone = false; ///< this phone hung up itself; else the PBX ended it
    QString recordingId;
};
/// Mute or monitoring changed without a step.
struct LegFlagsEvent { QString call, leg, user; bool muted = false; BargeMode monitoring = BargeMode::None; };
struct DtmfEvent { QString call, leg, user, digits; };
struct CallEndedEvent { QString call; quint64 logId = 0; }; ///< after the last leg's Ended and before its CdrEvent
struct CallOfferedEvent { QString call; qint64 decideBy = 0; }; ///< waits to be routed; decideBy 0: decided
struct RecordingEvent { QString call, leg, user; RecordingState state = RecordingState::Off; QString recordingId; };
struct ParkEvent { QString slot; bool on = false; QString call, leg, number, name, parkedBy; };
struct ParkTimerEvent { QString slot; qint64 returnsAt = 0; }; ///< a parked call rings back at another time; 0: does so now
/// on: it waits now; off: it left, answered by `agent` or (empty) by nobody.
struct QueueEvent { QString queue; bool on = false; QString call, number, name, agent; };
struct AgentEvent { QString queue; QString extension; };
struct LineEvent
{
    QString line;
    SharedLineState state = SharedLineState::Free;
    QString call, talker, talkerLeg; ///< extension and its leg
    QString otherLeg; ///< the outside party's
};
struct RegistrationEvent { QString user; bool registered = false; };
struct VoicemailEvent { QString user; int newCount = 0; int oldCount = 0; };
struct PresenceEvent { QString user; Presence presence = Presence::Unknown; QString text; };
struct DndEvent { QString user; bool on = false; };
struct ForwardingEvent { QString user; Forwarding forwarding; };
struct ExtensionEvent { QString user; bool removed = false; }; ///< name, group or another property changed; or it is new; or gone
struct FlowEvent { QString flow; QString value; };
struct ConferenceEvent { QString conference; QString leg; bool joined = false; bool left = false; };
struct CdrEvent { Cdr cdr; };
struct ContactEvent { QString id; bool removed = false; };
struct WakeUpEvent { QString id; bool removed = false; };

struct OfficeEvent
{
    using What = std::variant<LegEvent, LegFlagsEvent, DtmfEvent, CallEndedEvent, CallOfferedEvent, RecordingEvent, ParkEvent,
        ParkTimerEvent, QueueEvent,
        AgentEvent, LineEvent, RegistrationEvent, VoicemailEvent, PresenceEvent, DndEvent, ForwardingEvent, ExtensionEvent, FlowEvent,
        ConferenceEvent, CdrEvent, ContactEvent, WakeUpEvent>;
    qint64 time = 0; ///< virtual ms since 1970 UTC
    quint64 number = 0; ///< 1, 2, 3 ... over the office's life
    What what;

    template<class T>
    const T *as() const
    {
        return std::get_if<T>(&what);
    }
};

/// One flat object with "time", "number", "event" and the members that are not empty: for logs and for comparing runs.
QJsonObject toJson(const OfficeEvent &event);

/// Hears the office, synchronously. Must not command it from within officeEvent(); may from officeSettled().
class OfficeListener
{
public:
    virtual ~OfficeListener() = default;
    virtual void officeEvent(const OfficeEvent &event) = 0;
    /// After each command and each timer: all that belongs together has been told.
    virtual void officeSettled() { }
};

} // namespace Cordboard
