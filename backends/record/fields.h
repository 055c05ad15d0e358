// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/call.h"
#include "backends/api/connection.h"
#include "backends/api/desk.h"
#include "backends/api/extension.h"
#include "backends/api/queue.h"

#include <concepts>

/// Every member of every value that a recording holds, named once: writing, reading, masking and weighing all go through here.
namespace Cordboard {

/// What a text is to the person it is about.
enum class Sort {
    Plain, ///< says nothing of a person
    Name,
    Number, ///< a phone number
    Private, ///< somebody's own words: left out where names are
};

/// Fields<T>::each(visitor, value) calls visitor(key, member, sort) for every member; `value` may be const.
template<class T>
struct Fields;

template<class T>
concept HasFields = requires(T &t) { Fields<T>::each([](auto &&...) { }, t); };

template<>
struct Fields<Forwarding>
{
    template<class V, class T>
    static void each(V &&v, T &f)
    {
        v("always", f.always, Sort::Number);
        v("busy", f.busy, Sort::Number);
        v("noAnswer", f.noAnswer, Sort::Number);
    }
};

template<>
struct Fields<Extension>
{
    template<class V, class T>
    static void each(V &&v, T &e)
    {
        v("id", e.id, Sort::Plain);
        v("number", e.number, Sort::Number);
        v("name", e.name, Sort::Name);
        v("group", e.group, Sort::Plain);
        v("role", e.role, Sort::Plain);
        v("email", e.email, Sort::Private);
        v("mobile", e.mobile, Sort::Number);
        v("kind", e.kind, Sort::Plain);
        v("registration", e.registration, Sort::Plain);
        v("registrationSince", e.registrationSince, Sort::Plain);
        v("presence", e.presence, Sort::Plain);
        v("presenceText", e.presenceText, Sort::Private);
        v("state", e.state, Sort::Plain);
        v("stateSince", e.stateSince, Sort::Plain);
        v("dnd", e.dnd, Sort::Plain);
        v("forwarding", e.forwarding, Sort::Plain);
        v("voicemailNew", e.voicemailNew, Sort::Plain);
        v("tags", e.tags, Sort::Private);
    }
};

template<>
struct Fields<Leg>
{
    template<class V, class T>
    static void each(V &&v, T &l)
    {
        v("id", l.id, Sort::Plain);
        v("extension", l.extension, Sort::Plain);
        v("number", l.number, Sort::Number);
        v("name", l.name, Sort::Name);
        v("state", l.state, Sort::Plain);
        v("role", l.role, Sort::Plain);
        v("recording", l.recording, Sort::Plain);
        v("monitoring", l.monitoring, Sort::Plain);
        v("muted", l.muted, Sort::Plain);
        v("consultation", l.consultation, Sort::Plain);
        v("since", l.since, Sort::Plain);
        v("recordingId", l.recordingId, Sort::Private); // often a path with the caller's number in it
    }
};

template<>
struct Fields<Call>
{
    template<class V, class T>
    static void each(V &&v, T &c)
    {
        v("id", c.id, Sort::Plain);
        v("direction", c.direction, Sort::Plain);
        v("state", c.state, Sort::Plain);
        v("legs", c.legs, Sort::Plain);
        v("queue", c.queue, Sort::Plain);
        v("line", c.line, Sort::Plain);
        v("did", c.did, Sort::Number);
        v("startedAt", c.startedAt, Sort::Plain);
        v("answeredAt", c.answeredAt, Sort::Plain);
        v("decideBy", c.decideBy, Sort::Plain);
        v("priority", c.priority, Sort::Plain);
        v("consultationFor", c.consultationFor, Sort::Plain);
    }
};

template<>
struct Fields<ParkSlot>
{
    template<class V, class T>
    static void each(V &&v, T &p)
    {
        v("id", p.id, Sort::Plain);
        v("number", p.number, Sort::Plain);
        v("occupied", p.occupied, Sort::Plain);
        v("call", p.call, Sort::Plain);
        v("leg", p.leg, Sort::Plain);
        v("callerNumber", p.callerNumber, Sort::Number);
        v("callerName", p.callerName, Sort::Name);
        v("parkedBy", p.parkedBy, Sort::Plain);
        v("since", p.since, Sort::Plain);
        v("returnsAt", p.returnsAt, Sort::Plain);
    }
};

template<>
struct Fields<QueueCaller>
{
    template<class V, class T>
    static void each(V &&v, T &q)
    {
        v("call", q.call, Sort::Plain);
        v("number", q.number, Sort::Number);
        v("name", q.name, Sort::Name);
        v("since", q.since, Sort::Plain);
    }
};

template<>
struct Fields<Queue>
{
    template<class V, class T>
    static void each(V &&v, T &q)
    {
        v("id", q.id, Sort::Plain);
        v("number", q.number, Sort::Plain);
        v("name", q.name, Sort::Plain);
        v("waiting", q.waiting, Sort::Plain);
        v("serviceLevelSeconds", q.serviceLevelSeconds, Sort::Plain);
        v("serviceLevelPercent", q.serviceLevelPercent, Sort::Plain);
        v("answered", q.answered, Sort::Plain);
        v("abandoned", q.abandoned, Sort::Plain);
    }
};

template<>
struct Fields<QueueAgent>
{
    template<class V, class T>
    static void each(V &&v, T &a)
    {
        v("id", a.id, Sort::Plain);
        v("queue", a.queue, Sort::Plain);
        v("extension", a.extension, Sort::Plain);
        v("name", a.name, Sort::Name);
        v("loggedIn", a.loggedIn, Sort::Plain);
        v("paused", a.paused, Sort::Plain);
        v("pauseReason", a.pauseReason, Sort::Private);
        v("state", a.state, Sort::Plain);
        v("since", a.since, Sort::Plain);
        v("callsTaken", a.callsTaken, Sort::Plain);
        v("penalty", a.penalty, Sort::Plain);
    }
};

template<>
struct Fields<SharedLine>
{
    template<class V, class T>
    static void each(V &&v, T &l)
    {
        v("id", l.id, Sort::Plain);
        v("name", l.name, Sort::Plain);
        v("state", l.state, Sort::Plain);
        v("call", l.call, Sort::Plain);
        v("talker", l.talker, Sort::Plain);
    }
};

template<>
struct Fields<Mailbox>
{
    template<class V, class T>
    static void each(V &&v, T &m)
    {
        v("id", m.id, Sort::Plain);
        v("extension", m.extension, Sort::Plain);
        v("new", m.newCount, Sort::Plain);
        v("unread", m.unread, Sort::Plain);
        v("read", m.read, Sort::Plain);
        v("saved", m.saved, Sort::Plain);
    }
};

template<>
struct Fields<Flow>
{
    template<class V, class T>
    static void each(V &&v, T &f)
    {
        v("id", f.id, Sort::Plain);
        v("number", f.number, Sort::Plain);
        v("name", f.name, Sort::Plain);
        v("value", f.value, Sort::Plain);
        v("choices", f.choices, Sort::Plain);
    }
};

template<>
struct Fields<ConferenceMember>
{
    template<class V, class T>
    static void each(V &&v, T &m)
    {
        v("leg", m.leg, Sort::Plain);
        v("extension", m.extension, Sort::Plain);
        v("number", m.number, Sort::Number);
        v("name", m.name, Sort::Name);
        v("muted", m.muted, Sort::Plain);
        v("moderator", m.moderator, Sort::Plain);
    }
};

template<>
struct Fields<Conference>
{
    template<class V, class T>
    static void each(V &&v, T &c)
    {
        v("id", c.id, Sort::Plain);
        v("number", c.number, Sort::Plain);
        v("name", c.name, Sort::Plain);
        v("members", c.members, Sort::Plain);
    }
};

template<>
struct Fields<WakeUpCall>
{
    template<class V, class T>
    static void each(V &&v, T &w)
    {
        v("id", w.id, Sort::Plain);
        v("extension", w.extension, Sort::Plain);
        v("at", w.at, Sort::Plain);
        v("daily", w.daily, Sort::Plain);
        v("enabled", w.enabled, Sort::Plain);
    }
};

template<>
struct Fields<PbxError>
{
    template<class V, class T>
    static void each(V &&v, T &e)
    {
        v("kind", e.kind, Sort::Plain);
        v("detail", e.detail, Sort::Private); // what a PBX says may name anybody
    }
};

template<>
struct Fields<ConnectionInfo>
{
    template<class V, class T>
    static void each(V &&v, T &c)
    {
        v("state", c.state, Sort::Plain);
        v("error", c.error, Sort::Plain);
        v("since", c.since, Sort::Plain);
        v("nextAttempt", c.nextAttempt, Sort::Plain);
        v("lastHeard", c.lastHeard, Sort::Plain);
        v("stateAsOf", c.stateAsOf, Sort::Plain);
    }
};

template<>
struct Fields<SessionInfo>
{
    template<class V, class T>
    static void each(V &&v, T &s)
    {
        v("self", s.self, Sort::Plain);
        v("displayName", s.displayName, Sort::Name);
        v("serverName", s.serverName, Sort::Private);
        v("serverVersion", s.serverVersion, Sort::Plain);
        v("tenant", s.tenant, Sort::Private);
        v("permission", s.permission, Sort::Plain);
    }
};

/// Phone books and call records are no events of a desk: they are large, they are the most private, and they are kept elsewhere.
template<class T>
concept Recorded = !std::same_as<T, Contact> && !std::same_as<T, Cdr>;

} // namespace Cordboard
