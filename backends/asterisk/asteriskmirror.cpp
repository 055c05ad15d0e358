// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/asteriskmirror.h"

#include "backends/api/folding.h"
#include "backends/asterisk/asteriskcel.h"

#include <algorithm>

namespace Cordboard {

using namespace Qt::StringLiterals;

AsteriskMirror::AsteriskMirror(AccountId account)
    : m_account(account), m_directory(account), m_queues(account, m_directory), m_rooms(account, m_directory), m_cdrs(account)
{
}

void AsteriskMirror::restart(const AsteriskSettings &settings)
{
    m_channels.clear();
    m_directory.clear(settings);
    m_queues.clear();
    m_rooms.clear();
    m_waiting.clear();
    m_ended.clear();
    m_records.clear();
    m_synchronized = false;
    m_overflowed = false;
}

void AsteriskMirror::apply(const AmiMessage &event)
{
    static const QSet<QLatin1StringView> used { "Newchannel"_L1, "Newstate"_L1, "NewCallerid"_L1, "Hangup"_L1, "Rename"_L1, "DialBegin"_L1,
        "DialState"_L1, "DialEnd"_L1, "BridgeEnter"_L1, "BridgeLeave"_L1, "Hold"_L1, "Unhold"_L1, "ChanSpyStart"_L1, "ChanSpyStop"_L1, "AttendedTransfer"_L1,
        "MixMonitorStart"_L1, "MixMonitorStop"_L1, "MixMonitorMute"_L1, "ExtensionStatus"_L1, "DeviceStateChange"_L1,
        "PresenceStateChange"_L1, "MessageWaiting"_L1, "ContactStatus"_L1, "QueueMemberStatus"_L1, "QueueMemberAdded"_L1,
        "QueueMemberRemoved"_L1, "QueueMemberPause"_L1, "QueueMemberPenalty"_L1, "QueueCallerJoin"_L1, "QueueCallerLeave"_L1,
        "QueueCallerAbandon"_L1, "AgentConnect"_L1, "AgentComplete"_L1, "ParkedCall"_L1, "UnParkedCall"_L1, "ParkedCallTimeOut"_L1,
        "ParkedCallGiveUp"_L1, "ParkedCallSwap"_L1, "ConfbridgeStart"_L1, "ConfbridgeEnd"_L1, "ConfbridgeJoin"_L1, "ConfbridgeLeave"_L1,
        "ConfbridgeMute"_L1, "ConfbridgeUnmute"_L1, "Cdr"_L1, "CEL"_L1 };
    if (!used.contains(event.name()))
        return;
    if (m_synchronized) {
        applyNow(event);
    } else if (m_waiting.size() < maxWaiting) {
        m_waiting.append(event);
    } else {
        m_overflowed = true;
    }
}

QDateTime AsteriskMirror::timeOf(const AmiMessage &event) const
{
    // Only there with timestampevents in manager.conf. [doc]
    bool ok = false;
    const double seconds = event.bytes("Timestamp"_L1).toDouble(&ok);
    constexpr double latest = 32'503'680'000.0; // the year 3000
    return ok && seconds > 0 && seconds < latest ? QDateTime::fromMSecsSinceEpoch(qRound64(seconds * 1'000.0), QTimeZone::UTC) : now();
}

void AsteriskMirror::applyNow(const AmiMessage &event)
{
    const QDateTime time = timeOf(event);
    const QLatin1StringView name = event.name();
    if (name == "Cdr"_L1) {
        QString linkedid = event.text("LinkedID"_L1);
        if (const AsteriskChannel *channel = m_channels.find(event.text("UniqueID"_L1)); linkedid.isEmpty() && channel)
            linkedid = channel->linkedid;
        note(linkedid, AsteriskCdrs::remarkOf(event));
        return;
    }
    if (name == "CEL"_L1) {
        const AsteriskRemark remark = celRemark(event, time, m_channels);
        const QString linkedid = event.text("LinkedID"_L1);
        note(linkedid, remark);
        // Comes a moment before the last Hangup. [seen on 16 and 22]
        if (remark.endedAt.isValid() && !m_channels.ofCall(linkedid).isEmpty() && m_ended.size() < maxEnded)
            m_ended.insert(linkedid, 0);
        return;
    }
    // A name has one owner, apart from a parked or waiting channel, of which two keep books.
    for (const AsteriskRooms::Parked &parked : m_rooms.apply(event, time))
        m_channels.setParked(parked.uniqueid, parked.parked, time);
    m_queues.apply(event, time);
    if (name == "QueueCallerJoin"_L1 || name == "QueueCallerLeave"_L1)
        m_channels.setQueued(event.text("Uniqueid"_L1), name == "QueueCallerJoin"_L1, event.text("Queue"_L1), time);
    m_directory.apply(event, time);
    m_channels.apply(event, time);
    if (name == "ConfbridgeMute"_L1 || name == "ConfbridgeUnmute"_L1)
        m_channels.setMuted(event.text("Uniqueid"_L1), name == "ConfbridgeMute"_L1);
}

void AsteriskMirror::note(const QString &linkedid, const AsteriskRemark &remark)
{
    if (const auto changed = m_cdrs.note(linkedid, remark))
        m_records.append(upserted(*changed));
}

QStringList AsteriskMirror::lookEnded()
{
    QStringList names;
    for (auto it = m_ended.begin(); it != m_ended.end();) {
        const QList<const AsteriskChannel *> left = m_channels.ofCall(it.key());
        if (!left.isEmpty() && ++*it < 2) {
            ++it;
            continue;
        }
        for (const AsteriskChannel *channel : left)
            if (channel->linkedid == it.key())
                names.append(channel->name);
        it = m_ended.erase(it);
    }
    return names;
}

QList<Change> AsteriskMirror::synchronize()
{
    m_directory.joined();
    m_channels.joined();
    const QDateTime before; // they were so before we came
    for (const QString &uniqueid : m_rooms.parked())
        m_channels.setParked(uniqueid, true, before);
    const QHash<QString, QString> waiting = m_queues.waiting();
    for (auto it = waiting.cbegin(); it != waiting.cend(); ++it)
        m_channels.setQueued(it.key(), true, it.value(), before);
    m_synchronized = true;
    for (const AmiMessage &event : std::exchange(m_waiting, {}))
        applyNow(event);
    // From the beginning, into an empty memory; what was told before is replaced by the snapshots.
    m_told.clear();
    m_legsOf.clear();
    m_legStates.clear();
    m_channels.touchAll();
    QList<Change> single;
    settleCalls(single);
    settleRest(single);
    const auto rows = [this]<class T>(std::type_identity<T>) {
        QList<T> list = m_told.table<T>().values();
        std::sort(list.begin(), list.end(), [](const T &a, const T &b) { return a.id < b.id; });
        return snapshot<T>(m_account, list);
    };
    QList<Change> changes { rows(std::type_identity<Extension>()), rows(std::type_identity<Call>()), rows(std::type_identity<ParkSlot>()),
        rows(std::type_identity<Queue>()), rows(std::type_identity<QueueAgent>()), rows(std::type_identity<Mailbox>()),
        rows(std::type_identity<Flow>()), rows(std::type_identity<Conference>()), snapshot<SharedLine>(m_account, {}) };
    return changes + std::exchange(m_records, {});
}

QList<Change> AsteriskMirror::takeChanges()
{
    QList<Change> changes;
    if (!m_synchronized)
        return changes;
    settleCalls(changes);
    settleRest(changes);
    return changes + std::exchange(m_records, {});
}

template<class T>
void AsteriskMirror::tell(QList<Change> &changes, const IdOf<T> &id, const T &value, bool exists)
{
    const T *told = m_told.find<T>(id);
    if (exists ? told && *told == value : !told)
        return;
    changes.append(exists ? upserted(value) : removed<T>(id));
    m_told.apply(changes.last());
}

QString AsteriskMirror::callIdOf(const QString &uniqueid) const
{
    const AsteriskChannel *channel = m_channels.find(uniqueid);
    return channel ? m_channels.callOf(*channel) : QString();
}

QList<LineState> AsteriskMirror::statesOf(const QString &number) const
{
    QList<LineState> states;
    for (const LegId &leg : m_legsOf.value(number))
        states.append(m_legStates.value(leg));
    return states;
}

void AsteriskMirror::settleCalls(QList<Change> &changes)
{
    for (const QString &linkedid : m_channels.takeDirty()) {
        if (!m_ended.isEmpty() && m_channels.ofCall(linkedid).isEmpty())
            m_ended.remove(linkedid);
        const CallId id { m_account, linkedid };
        const Call *told = m_told.find<Call>(id);
        if (told)
            for (const Leg &leg : told->legs) {
                m_legStates.remove(leg.id);
                if (leg.isOutside())
                    continue;
                m_legsOf[leg.extension.local()].remove(leg.id);
                m_directory.touch(leg.extension.local());
            }
        const Call now = call(linkedid);
        // A call in which no phone of ours ever took part and that waited nowhere is nobody's business at the desk. What was ours once
        // stays so to its end: a caller who is handed on is alone for a moment.
        const bool ours = std::any_of(now.legs.cbegin(), now.legs.cend(), [](const Leg &leg) { return !leg.isOutside(); });
        const bool exists = !now.legs.isEmpty() && (told || ours || now.state == CallState::Parked || now.state == CallState::Queued);
        for (const Leg &leg : now.legs) {
            m_queues.touchCall(leg.id.local());
            m_rooms.touchCall(leg.id.local());
            if (leg.isOutside() || !exists)
                continue;
            m_legStates.insert(leg.id, leg.state);
            m_legsOf[leg.extension.local()].insert(leg.id);
            m_directory.touch(leg.extension.local());
        }
        if (exists && !told && m_cdrs.revive(id))
            m_records.append(removed<Cdr>({ m_account, linkedid }));
        if (exists)
            m_cdrs.follow(now);
        else if (told)
            m_records.append(upserted(m_cdrs.end(id, this->now())));
        tell<Call>(changes, id, now, exists);
    }
}

void AsteriskMirror::settleRest(QList<Change> &changes)
{
    const auto callOf = [this](const QString &uniqueid) { return callIdOf(uniqueid); };
    for (const QString &number : m_directory.takeDirtyPeople())
        if (const ExtensionId id { m_account, number }; !number.isEmpty())
            tell<Extension>(changes, id, m_directory.extension(number, statesOf(number)), m_directory.has(number));
    for (const QString &space : m_rooms.takeDirtySpaces())
        tell<ParkSlot>(changes, { m_account, space }, m_rooms.space(space, callOf), true);
    for (const QString &name : m_queues.takeDirtyQueues())
        tell<Queue>(changes, { m_account, name }, m_queues.queue(name, callOf), true);
    for (const QString &key : m_queues.takeDirtyMembers()) {
        const QueueAgent agent = m_queues.agent(key);
        if (!agent.id.isEmpty()) {
            tell<QueueAgent>(changes, agent.id, agent, true);
            continue;
        }
        // Gone: its id can be told by what it was.
        const QString queue = key.section(u'\n', 0, 0);
        const QList<QueueAgent> rows = m_told.table<QueueAgent>().values();
        for (const QueueAgent &row : rows)
            if (row.queue.local() == queue && m_queues.interfaceOf(queue, row.extension.local()).isEmpty())
                tell<QueueAgent>(changes, row.id, {}, false);
    }
    for (const QString &box : m_directory.takeDirtyMailboxes())
        tell<Mailbox>(changes, { m_account, box }, m_directory.mailbox(box), true);
    for (const QString &flow : m_directory.takeDirtyFlows())
        tell<Flow>(changes, { m_account, flow }, m_directory.flow(flow), true);
    for (const QString &room : m_rooms.takeDirtyConferences()) {
        const Conference conference = m_rooms.conference(room);
        tell<Conference>(changes, { m_account, room }, conference, !conference.id.isEmpty());
    }
}

Leg AsteriskMirror::leg(const AsteriskChannel &channel) const
{
    Leg l;
    l.id = { m_account, channel.uniqueid };
    const QString number = channel.isLocal() ? channel.localNumber() : m_directory.numberOf(channel.device());
    if (m_directory.has(number)) {
        l.extension = { m_account, number };
        l.number = number;
        l.name = m_directory.nameOf(number);
    } else {
        l.number = channel.isLocal() && channel.role == LegRole::Callee ? number : channel.callerNumber;
        l.name = channel.callerName;
    }
    if (l.name.isEmpty())
        l.name = channel.callerName;
    l.state = channel.shown == LineState::Unknown ? m_channels.lineState(channel) : channel.shown;
    l.role = channel.role;
    l.recording = channel.recording;
    l.monitoring = m_channels.monitoring(channel);
    l.muted = channel.muted;
    l.consultation = m_channels.isConsulted(channel);
    l.since = channel.since;
    l.recordingId = channel.recordingFile.section(u'/', -1);
    return l;
}

Call AsteriskMirror::call(const QString &linkedid) const
{
    Call c;
    c.id = { m_account, linkedid };
    bool parked = false;
    bool queued = false;
    for (const AsteriskChannel *channel : m_channels.ofCall(linkedid)) {
        parked = parked || channel->parked || channel->shown == LineState::Parked;
        queued = queued || channel->queued || channel->shownQueued;
        if (m_channels.isShown(*channel))
            c.legs.append(leg(*channel));
    }
    const AsteriskCallFacts &facts = m_channels.facts(linkedid);
    c.direction = foldDirection(c.legs);
    c.state = foldCallState(c.legs, parked, queued);
    if (!facts.queue.isEmpty())
        c.queue = { m_account, facts.queue };
    if (c.direction == Direction::Inbound)
        c.did = facts.did;
    c.startedAt = uniqueidTime(linkedid);
    c.answeredAt = facts.answeredAt;
    return c;
}

} // namespace Cordboard
