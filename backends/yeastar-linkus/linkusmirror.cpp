// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-linkus/linkusmirror.h"

#include <algorithm>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// Calls that a peer may make us keep.
constexpr qsizetype mostCalls = 20'000;

QDateTime startOf(const QString &callId, const QDateTime &now)
{
    // "1770000000.1": Asterisk's unique id begins with the second in which the call did. [doc]
    bool ok = false;
    const qint64 seconds = callId.section(u'.', 0, 0).toLongLong(&ok);
    constexpr qint64 year2001 = 1'000'000'000;
    constexpr qint64 year2200 = 7'258'118'400;
    return ok && seconds > year2001 && seconds < year2200 ? QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC) : now;
}

LegRole roleOf(const LinkusMember &member, LegRole before)
{
    if (member.kind != LinkusMember::Kind::Extension)
        return member.kind == LinkusMember::Kind::Inbound ? LegRole::Caller : LegRole::Callee;
    switch (member.status) {
    case LinkusStatus::Alert:
    case LinkusStatus::Answered:
        return LegRole::Caller;
    case LinkusStatus::Ring:
    case LinkusStatus::Answer:
        return LegRole::Callee;
    default:
        return before;
    }
}

} // namespace

void LinkusMirror::touchPerson(const QString &number)
{
    if (!m_people.contains(number))
        return;
    m_dirtyPeople.insert(number);
    for (auto it = m_queues.cbegin(); it != m_queues.cend(); ++it)
        if (std::any_of(it->agents.cbegin(), it->agents.cend(), [&number](const LinkusAgent &a) { return a.number == number; }))
            m_dirtyQueues.insert(it.key());
}

void LinkusMirror::touchCall(const QString &callId)
{
    m_dirtyCalls.insert(callId);
    const auto it = m_calls.constFind(callId);
    if (it == m_calls.cend())
        return;
    for (const Part &part : it->parts)
        if (part.member.kind == LinkusMember::Kind::Extension)
            touchPerson(part.member.number);
    if (const QString queue = queueOf(*it); !queue.isEmpty())
        m_dirtyQueues.insert(queue);
}

void LinkusMirror::index(const QString &callId, const Known &call, bool in)
{
    for (const Part &part : call.parts) {
        if (in)
            m_callOfChannel.insert(part.member.channel, callId);
        else if (m_callOfChannel.value(part.member.channel) == callId)
            m_callOfChannel.remove(part.member.channel);
        if (const auto person = m_people.find(part.member.number); part.member.kind == LinkusMember::Kind::Extension && person != m_people.end()) {
            if (in)
                person->calls.insert(callId);
            else
                person->calls.remove(callId);
            // A phone without a call is idle, whatever the order in which the PBX says so.
            if (!in && person->calls.isEmpty())
                person->hint = LineState::Idle;
        }
        if (const auto queue = m_queues.find(part.member.callPath); queue != m_queues.end()) {
            if (in)
                queue->calls.insert(callId);
            else
                queue->calls.remove(callId);
        }
    }
}

void LinkusMirror::dropParked(const QString &channel)
{
    if (const QString slot = m_slotOfChannel.take(channel); !slot.isEmpty()) {
        m_parked.remove(slot);
        m_dirtyParks = true;
    }
}

void LinkusMirror::removeCall(const QString &callId)
{
    const auto it = m_calls.find(callId);
    if (it == m_calls.end())
        return;
    touchCall(callId);
    index(callId, *it, false);
    for (const Part &part : std::as_const(it->parts))
        if (!m_callOfChannel.contains(part.member.channel))
            dropParked(part.member.channel);
    m_calls.erase(it);
    m_consultations.remove(callId);
    m_monitors.remove(callId);
}

void LinkusMirror::removePart(const QString &channel)
{
    const QString callId = m_callOfChannel.value(channel);
    const auto it = m_calls.find(callId);
    if (it == m_calls.end())
        return;
    touchCall(callId);
    index(callId, *it, false);
    it->parts.removeIf([&channel](const Part &part) { return part.member.channel == channel; });
    index(callId, *it, true);
    if (it->parts.isEmpty())
        removeCall(callId);
}

void LinkusMirror::applyCall(const LinkusCall &call, const QDateTime &now, bool live)
{
    QList<LinkusMember> members;
    for (const LinkusMember &member : call.members)
        if (member.status != LinkusStatus::Bye)
            members.append(member);
    if (members.isEmpty())
        return removeCall(call.id);
    if (!m_calls.contains(call.id) && m_calls.size() >= mostCalls)
        return;
    // A transfer may move a channel to another call: the channel counts. [assumed]
    for (const LinkusMember &member : std::as_const(members))
        if (const QString before = m_callOfChannel.value(member.channel); !before.isEmpty() && before != call.id)
            removePart(member.channel);

    touchCall(call.id);
    const bool isNew = !m_calls.contains(call.id);
    Known &known = m_calls[call.id];
    const QList<Part> before = known.parts;
    index(call.id, known, false);
    if (isNew) {
        known.startedAt = startOf(call.id, now);
        known.monitoring = m_monitors.take(call.id);
    }
    known.parts.clear();
    for (const LinkusMember &member : std::as_const(members)) {
        const auto old = std::find_if(before.cbegin(), before.cend(), [&member](const Part &p) { return p.member.channel == member.channel; });
        Part part = old == before.cend() ? Part() : *old;
        const bool appeared = old == before.cend();
        if (appeared || part.member.status != member.status)
            part.since = live ? now : QDateTime();
        if (appeared && !before.isEmpty() && member.status == LinkusStatus::Ring && m_consultations.remove(call.id))
            part.consultation = true;
        part.member = member;
        part.role = roleOf(member, part.role);
        if (member.status != LinkusStatus::Hold)
            dropParked(member.channel);
        m_dirtyParks |= m_slotOfChannel.contains(member.channel);
        known.parts.append(part);
    }
    for (const Part &old : before)
        if (std::none_of(known.parts.cbegin(), known.parts.cend(), [&old](const Part &p) { return p.member.channel == old.member.channel; }))
            dropParked(old.member.channel);
    if (known.parts.size() < 3) {
        for (Part &part : known.parts)
            part.consultation = false;
    }
    index(call.id, known, true);
    if (known.decideBy.isValid() && !(known.parts.size() == 1 && known.parts.constFirst().member.status == LinkusStatus::Alert))
        known.decideBy = {};
    if (live && !known.answeredAt.isValid() && !isQueued(known)) {
        const auto up = std::count_if(known.parts.cbegin(), known.parts.cend(), [](const Part &p) { return p.member.status == LinkusStatus::Answer || p.member.status == LinkusStatus::Answered; });
        if (up >= 2)
            known.answeredAt = now;
    }
    // Nothing tells that somebody was parked or fetched: a party that is left alone on hold may be.
    if (known.parts.size() == 1 && known.parts.constFirst().member.status == LinkusStatus::Hold && !m_slotOfChannel.contains(known.parts.constFirst().member.channel))
        m_wishes.parks = true;
    touchCall(call.id);
}

void LinkusMirror::setCalls(const QList<LinkusCall> &calls, const QDateTime &now)
{
    QSet<QString> there;
    for (const LinkusCall &each : calls) {
        there.insert(each.id);
        applyCall(each, now, false);
    }
    const QStringList ids = m_calls.keys();
    for (const QString &callId : ids)
        if (!there.contains(callId))
            removeCall(callId);
    // All calls are known now, so that no phone is busy for a reason that nobody told.
    for (auto it = m_people.begin(); it != m_people.end(); ++it) {
        if (std::exchange(it->hint, LineState::Idle) != LineState::Idle)
            touchPerson(it.key());
    }
}

void LinkusMirror::setExtensions(const QList<LinkusExtension> &extensions, const QList<LinkusGroup> &groups)
{
    QSet<QString> there;
    for (const LinkusExtension &each : extensions) {
        there.insert(each.number);
        Person &person = m_people[each.number];
        person.info = each;
        person.devicesKnown = each.registeredKinds.has_value();
        const QStringList kinds = each.registeredKinds.value_or(QStringList());
        person.devices = QSet<QString>(kinds.cbegin(), kinds.cend());
        m_dirtyPeople.insert(each.number);
    }
    for (auto it = m_people.begin(); it != m_people.end();) {
        if (there.contains(it.key())) {
            ++it;
            continue;
        }
        m_dirtyPeople.insert(it.key());
        it = m_people.erase(it);
    }
    for (auto it = m_people.begin(); it != m_people.end(); ++it)
        it->group.clear();
    for (const LinkusGroup &group : groups)
        for (const QString &number : group.numbers)
            if (const auto it = m_people.find(number); it != m_people.end() && it->group.isEmpty())
                it->group = group.name;
    for (auto it = m_calls.cbegin(); it != m_calls.cend(); ++it)
        index(it.key(), *it, true);
}

void LinkusMirror::setParked(const QList<LinkusParked> &parked)
{
    QSet<QString> touched(m_slotOfChannel.keyBegin(), m_slotOfChannel.keyEnd());
    m_parked.clear();
    m_slotOfChannel.clear();
    for (const LinkusParked &p : parked) {
        m_parked.insert(p.slot, p);
        if (!p.channel.isEmpty())
            m_slotOfChannel.insert(p.channel, p.slot);
        touched.insert(p.channel);
    }
    for (const QString &channel : std::as_const(touched))
        if (const QString callId = m_callOfChannel.value(channel); !callId.isEmpty())
            touchCall(callId);
    m_dirtyParks = true;
}

void LinkusMirror::setQueueStatus(const QString &number, const LinkusQueueStatus &status, const QDateTime &now)
{
    const auto it = m_queues.find(number);
    if (it == m_queues.end())
        return;
    QHash<QString, QueueCaller> callers;
    for (const LinkusQueueCall &c : status.waiting + status.ringing) {
        QueueCaller caller { id<CallTag>(c.callId), c.callerNumber, c.callerName, now.addSecs(-c.seconds) };
        // Whole seconds: the first answer stands, so that the row does not shiver.
        if (const auto old = it->callers.constFind(c.callId); old != it->callers.cend() && std::abs(old->since.secsTo(caller.since)) <= 2)
            caller.since = old->since;
        callers.insert(c.callId, caller);
        if (!m_calls.contains(c.callId))
            m_wishes.calls = true;
    }
    it->callers = callers;
    m_dirtyQueues.insert(number);
}

void LinkusMirror::setAgents(const QString &number, const QList<LinkusAgent> &agents)
{
    const auto it = m_queues.find(number);
    if (it == m_queues.end())
        return;
    it->agents = agents;
    m_dirtyQueues.insert(number);
}

QString LinkusMirror::freeSlot() const
{
    for (const QString &number : m_slotNumbers)
        if (!m_parked.contains(number))
            return number;
    return {};
}

void LinkusMirror::expectMonitor(const QString &call, BargeMode mode)
{
    if (const auto it = m_calls.find(call); it != m_calls.end()) {
        it->monitoring = mode;
        touchCall(call);
    } else if (!call.isEmpty() && m_monitors.size() < 100) {
        m_monitors.insert(call, mode);
    }
}

void LinkusMirror::setRecording(const QString &channel, RecordingState state)
{
    const auto it = m_calls.find(m_callOfChannel.value(channel));
    if (it == m_calls.end())
        return;
    for (Part &part : it->parts)
        if (part.member.channel == channel)
            part.recording = state;
    touchCall(it.key());
}

void LinkusMirror::setMuted(const QString &channel, bool on)
{
    const auto it = m_calls.find(m_callOfChannel.value(channel));
    if (it == m_calls.end())
        return;
    for (Part &part : it->parts)
        if (part.member.channel == channel)
            part.muted = on;
    touchCall(it.key());
}

void LinkusMirror::apply(const LinkusEvent &event, const QDateTime &now)
{
    std::visit(Overloaded {
                   [this](const LinkusRegistrationEvent &e) {
                       const auto it = m_people.find(e.extension);
                       if (it == m_people.end()) {
                           m_wishes.extensions = true;
                           return;
                       }
                       it->devicesKnown = true;
                       // "Sip" here is "sip_phone" in the list, "Web" is "linkus_web".
                       const QString kind = e.kind.compare("Sip"_L1, Qt::CaseInsensitive) == 0 ? u"sip_phone"_s : u"linkus_"_s + e.kind.toLower();
                       if (e.registered)
                           it->devices.insert(kind);
                       else
                           it->devices.remove(kind);
                       touchPerson(e.extension);
                   },
                   [this](const LinkusExtensionStateEvent &e) {
                       const auto it = m_people.find(e.extension);
                       if (it == m_people.end())
                           return;
                       it->hint = e.state;
                       touchPerson(e.extension);
                       // Busy with a call that nobody told, or idle with one that should be over.
                       if ((e.state == LineState::Idle) == it->calls.isEmpty())
                           return;
                       m_wishes.calls = true;
                   },
                   [this](const LinkusPresenceEvent &e) {
                       const auto it = m_people.find(e.extension);
                       if (it == m_people.end())
                           return;
                       it->info.presence = e.word;
                       touchPerson(e.extension);
                   },
                   [this, &now](const LinkusCallEvent &e) {
                       applyCall(e.call, now, true);
                       m_wishes.calls = true;
                   },
                   [this](const LinkusCallEndEvent &e) {
                       removeCall(e.cdr.callId);
                       m_wishes.calls = true;
                   },
                   [this, &now](const LinkusCallFailedEvent &e) {
                       if (!e.call.members.isEmpty() && m_calls.contains(e.call.id))
                           applyCall(e.call, now, true);
                       m_wishes.calls = true;
                   },
                   [this, &now](const LinkusOfferEvent &e) {
                       if (!e.call.members.isEmpty())
                           applyCall(e.call, now, true);
                       constexpr int decisionMs = 10'000; // [doc]
                       // Told twice, it is one question still, and its time began with the first.
                       if (const auto it = m_calls.find(e.call.id); it != m_calls.end() && !it->decideBy.isValid()) {
                           it->decideBy = now.addMSecs(decisionMs);
                           touchCall(e.call.id);
                       }
                   },
                   [](const LinkusPromptEvent &) {}, // the call's own events tell the rest
                   [](const LinkusSurveyEvent &) {}, // shown nowhere: the record of the call has it
                   [this](const LinkusCstaEvent &e) {
                       if (const auto it = m_people.find(e.extension); it != m_people.end() && !e.address.isEmpty())
                           it->cstaAddress = e.address;
                   },
                   [this](const LinkusExtensionChangedEvent &e) {
                       m_wishes.extensions = true;
                       if (e.option.compare("DELETE"_L1, Qt::CaseInsensitive) == 0 && m_people.remove(e.extension) > 0)
                           m_dirtyPeople.insert(e.extension);
                   },
                   [this](const LinkusAgentEvent &e) {
                       if (m_queues.contains(e.queue))
                           m_wishes.queues.insert(e.queue);
                   },
                   [](const LinkusRecordingEvent &) {}, // asked for when somebody wants to hear it
                   [](const LinkusOtherEvent &) {},
                   [](const LinkusOwnEvent &) {},
               },
        event);
}

} // namespace Cordboard
