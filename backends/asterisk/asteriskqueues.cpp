// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/asteriskqueues.h"

#include "backends/asterisk/asteriskdirectory.h"
#include "backends/asterisk/asteriskwords.h"

#include <algorithm>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxQueues = 5'000;
constexpr int maxQueueMembers = 50'000;
constexpr int maxWaiting = 50'000;

/// The extension behind an interface: "PJSIP/6001", "Local/6001@from-queue/n", "hint:6001@ext-local".
QString extensionOf(const AsteriskDirectory &directory, const QString &interface)
{
    if (const QString number = directory.numberOf(interface); !number.isEmpty())
        return number;
    if (interface.startsWith("Local/"_L1) || interface.startsWith("hint:"_L1)) {
        const QString rest = interface.mid(interface.startsWith(u'L') ? 6 : 5);
        return rest.section(u'@', 0, 0);
    }
    return interface.section(u'/', 1);
}

} // namespace

void AsteriskQueues::clear()
{
    m_queues.clear();
    m_members.clear();
    m_waiting.clear();
    m_dirtyQueues.clear();
    m_dirtyMembers.clear();
    m_toCount.clear();
}

QString AsteriskQueues::memberKey(const AmiMessage &message) const
{
    // The list says Location and Name where events say Interface and MemberName. [transcript]
    const QString interface = message.has("Interface"_L1) ? message.text("Interface"_L1) : message.text("Location"_L1);
    return message.text("Queue"_L1) + u'\n' + interface;
}

void AsteriskQueues::apply(const AmiMessage &message, const QDateTime &now)
{
    const QString queue = message.text("Queue"_L1);
    if (queue.isEmpty() || (m_queues.size() >= maxQueues && !m_queues.contains(queue)))
        return;
    if (message.isEvent("QueueParams"_L1)) {
        renewParams(message);
    } else if (message.isEvent("QueueMember"_L1) || message.isEvent("QueueMemberStatus"_L1) || message.isEvent("QueueMemberAdded"_L1)
        || message.isEvent("QueueMemberPause"_L1) || message.isEvent("QueueMemberPenalty"_L1)) {
        onMember(message, now);
    } else if (message.isEvent("QueueMemberRemoved"_L1)) {
        const QString key = memberKey(message);
        if (m_members.contains(key))
            m_dirtyMembers.insert(key);
        m_members.remove(key);
    } else if (message.isEvent("QueueEntry"_L1)) {
        onEntry(message, now.addSecs(-message.number("Wait"_L1)));
    } else if (message.isEvent("QueueCallerJoin"_L1)) {
        onEntry(message, now);
    } else if (message.isEvent("QueueCallerLeave"_L1)) {
        onLeave(message);
    } else if (message.isEvent("AgentComplete"_L1) || message.isEvent("QueueCallerAbandon"_L1) || message.isEvent("AgentConnect"_L1)) {
        m_toCount.insert(queue);
    }
}

void AsteriskQueues::renewParams(const AmiMessage &row)
{
    const QString name = row.text("Queue"_L1);
    if (m_queues.size() >= maxQueues && !m_queues.contains(name))
        return;
    State &state = m_queues[name];
    state.serviceLevel = row.number("ServiceLevel"_L1);
    state.completed = row.number("Completed"_L1, -1);
    state.abandoned = row.number("Abandoned"_L1, -1);
    const bool counted = state.completed > 0 || state.abandoned > 0;
    // Perf2 counts those who gave up as well, where there is one (since 14). [doc]
    const QString share = row.has("ServicelevelPerf2"_L1) ? row.text("ServicelevelPerf2"_L1) : row.text("ServicelevelPerf"_L1);
    state.percent = counted ? int(share.toDouble()) : -1;
    m_dirtyQueues.insert(name);
}

void AsteriskQueues::onMember(const AmiMessage &message, const QDateTime &now)
{
    const QString key = memberKey(message);
    const bool fresh = !m_members.contains(key);
    if (fresh && m_members.size() >= maxQueueMembers)
        return;
    Member &member = m_members[key];
    const Member before = member;
    member.queue = message.text("Queue"_L1);
    member.interface = key.section(u'\n', 1);
    member.name = message.has("MemberName"_L1) ? message.known("MemberName"_L1) : message.known("Name"_L1);
    member.extension = extensionOf(m_directory, member.interface);
    if (const QString device = message.known("StateInterface"_L1); !device.isEmpty() && !m_directory.has(member.extension))
        member.extension = extensionOf(m_directory, device);
    member.state = agentStateOfDevice(message.number("Status"_L1), message.flag("InCall"_L1));
    member.paused = message.flag("Paused"_L1);
    member.reason = member.paused ? message.known("PausedReason"_L1) : QString();
    member.penalty = message.number("Penalty"_L1);
    member.callsTaken = message.number("CallsTaken"_L1, -1);
    const bool listed = message.isEvent("QueueMember"_L1);
    if (!listed && (fresh || before.state != member.state || before.paused != member.paused))
        member.since = now;
    m_queues[member.queue]; // a queue may be told of by its member alone
    m_dirtyMembers.insert(key);
}

void AsteriskQueues::onEntry(const AmiMessage &message, const QDateTime &since)
{
    const QString name = message.text("Queue"_L1);
    Entry entry;
    entry.uniqueid = message.text("Uniqueid"_L1);
    // The list writes "unknown" where events write "<unknown>". [source: app_queue.c]
    const auto told = [&message](QLatin1StringView key) {
        const QString text = message.known(key);
        return text == "unknown"_L1 ? QString() : text;
    };
    entry.number = told("CallerIDNum"_L1);
    entry.name = told("CallerIDName"_L1);
    entry.position = message.number("Position"_L1);
    entry.since = since;
    if (entry.uniqueid.isEmpty() || m_waiting.size() >= maxWaiting)
        return;
    QList<Entry> &entries = m_queues[name].entries;
    entries.removeIf([&entry](const Entry &e) { return e.uniqueid == entry.uniqueid; });
    // A caller of higher priority goes in front of others, who then move back.
    const qsizetype at = entry.position > 0 ? std::min<qsizetype>(entry.position - 1, entries.size()) : entries.size();
    entries.insert(at, entry);
    m_waiting.insert(entry.uniqueid, name);
    m_dirtyQueues.insert(name);
}

void AsteriskQueues::onLeave(const AmiMessage &message)
{
    const QString name = message.text("Queue"_L1);
    const QString uniqueid = message.text("Uniqueid"_L1);
    const auto queue = m_queues.find(name);
    if (queue == m_queues.end())
        return;
    queue->entries.removeIf([&uniqueid](const Entry &e) { return e.uniqueid == uniqueid; });
    m_waiting.remove(uniqueid);
    m_dirtyQueues.insert(name);
    m_toCount.insert(name);
}

void AsteriskQueues::touchCall(const QString &uniqueid)
{
    if (const auto queue = m_waiting.constFind(uniqueid); queue != m_waiting.cend())
        m_dirtyQueues.insert(*queue);
}

Queue AsteriskQueues::queue(const QString &name, const CallOf &callOf) const
{
    Queue q;
    const auto state = m_queues.constFind(name);
    if (state == m_queues.cend())
        return q;
    q.id = { m_account, name };
    q.number = name;
    q.name = name;
    for (const Entry &entry : state->entries) {
        QueueCaller caller;
        if (const QString call = callOf(entry.uniqueid); !call.isEmpty())
            caller.call = { m_account, call };
        caller.number = entry.number;
        caller.name = entry.name;
        caller.since = entry.since;
        q.waiting.append(caller);
    }
    q.serviceLevelSeconds = state->serviceLevel;
    q.serviceLevelPercent = state->percent;
    q.answered = state->completed;
    q.abandoned = state->abandoned;
    return q;
}

QueueAgent AsteriskQueues::agent(const QString &key) const
{
    QueueAgent a;
    const auto member = m_members.constFind(key);
    if (member == m_members.cend())
        return a;
    a.queue = { m_account, member->queue };
    a.extension = { m_account, member->extension };
    a.id = queueAgentId(a.queue, a.extension);
    a.name = m_directory.nameOf(member->extension);
    if (a.name.isEmpty())
        a.name = member->name;
    a.loggedIn = true;
    a.paused = member->paused;
    a.pauseReason = member->reason;
    a.state = member->state;
    a.since = member->since;
    a.callsTaken = member->callsTaken;
    a.penalty = member->penalty;
    return a;
}

QString AsteriskQueues::interfaceOf(const QString &queue, const QString &extension) const
{
    for (const Member &member : m_members)
        if (member.queue == queue && member.extension == extension)
            return member.interface;
    return {};
}

} // namespace Cordboard
