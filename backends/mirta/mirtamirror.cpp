// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/mirta/mirtamirror.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

MirtaMirror::MirtaMirror(AccountId account, QString tenant)
    : m_account(std::move(account)), m_tenant(std::move(tenant))
{
}

void MirtaMirror::restart()
{
    *this = MirtaMirror(m_account, m_tenant);
}

void MirtaMirror::setParkNumbers(const QStringList &numbers)
{
    m_parkNumbers = numbers;
}

void MirtaMirror::setDirectory(const QList<MirtaExtension> &extensions)
{
    m_people.clear();
    for (const MirtaExtension &e : extensions)
        m_people.insert(e.number, e);
}

void MirtaMirror::updatePerson(const MirtaExtension &extension)
{
    if (const auto it = m_people.find(extension.number); it != m_people.end())
        *it = extension;
}

void MirtaMirror::setBlfs(const QList<MirtaBlf> &states, const QDateTime &now)
{
    m_blfs.clear();
    m_parkHints.clear();
    for (const MirtaBlf &blf : states) {
        m_blfs.insert(blf.number, { blf.state, blf.since });
        if (blf.isPark)
            m_parkHints.insert(blf.number);
        // A phone that is not there has this lamp; one that is free is there. In a call the last word stands.
        if (blf.state == "UNAVAILABLE"_L1)
            m_registered.insert(blf.number, false);
        else if (blf.state == "NOT_INUSE"_L1)
            m_registered.insert(blf.number, true);
    }
    m_blfsAt = now;
}

void MirtaMirror::setPeers(const QList<MirtaPeer> &peers)
{
    for (const MirtaPeer &peer : peers) {
        const QString lamp = m_blfs.value(peer.number).state;
        if (lamp == "UNAVAILABLE"_L1 || lamp == "NOT_INUSE"_L1)
            continue; // is asked more often
        if (const auto there = peer.reachable())
            m_registered.insert(peer.number, *there);
    }
}

void MirtaMirror::setChannels(const QList<MirtaChannel> &channels, const QDateTime &now)
{
    m_channels.clear();
    m_legs.clear();
    QSet<QPair<QString, QString>> phones; // call and owner with a channel of its own
    for (const MirtaChannel &c : channels)
        if (!c.isLocal)
            phones.insert({ c.linkedId, c.owner });
    for (const MirtaChannel &c : channels) {
        // The PBX's inner halves are no phones; where one stands for a phone that is not rung yet, it is shown.
        if (c.isLocal && (phones.contains({ c.linkedId, c.owner }) || !m_people.contains(c.owner)))
            continue;
        if (m_channels.contains(c.uniqueId))
            continue;
        m_channels.insert(c.uniqueId, c);
        m_legs[c.linkedId].append(c.uniqueId);
    }
    m_channelsAt = now;
    remember(now);
    m_sawChannels = true;
}

void MirtaMirror::remember(const QDateTime &now)
{
    m_memory.removeIf([this](const auto &it) { return !m_legs.contains(it.key()); });
    for (auto it = m_legs.cbegin(); it != m_legs.cend(); ++it) {
        const bool isNew = !m_memory.contains(it.key());
        CallMemory &memory = m_memory[it.key()];
        int up = 0;
        bool parked = false;
        QHash<QString, std::pair<LineState, QDateTime>> legs;
        for (const QString &legId : *it) {
            const MirtaChannel &c = m_channels[legId];
            const QDateTime start = c.start.isValid() ? c.start : c.duration >= 0 ? now.addSecs(-c.duration) : QDateTime();
            if (start.isValid() && (!memory.startedAt.isValid() || start < memory.startedAt))
                memory.startedAt = start;
            up += (c.state == LineState::Talking || c.state == LineState::Held) && c.monitoring() == BargeMode::None;
            parked |= c.isParked();
            const auto before = memory.legs.value(legId);
            const bool same = memory.legs.contains(legId) && before.first == c.state;
            // What was there before we looked began at a time that nobody told.
            legs.insert(legId, { c.state, same ? before.second : m_sawChannels ? now : QDateTime() });
        }
        memory.legs = legs;
        // Seen between two looks; what was up at the very first one was answered before.
        if (up >= 2 && !parked && !memory.answeredAt.isValid() && m_sawChannels)
            memory.answeredAt = now;
        if (!parked)
            memory.parkedAt = {};
        else if (!memory.parkedAt.isValid() && m_sawChannels && !isNew)
            memory.parkedAt = now;
    }
}

void MirtaMirror::setQueues(const QMap<QString, QString> &names)
{
    m_queues = names;
    const auto gone = [this](const auto &it) { return !m_queues.contains(it.key()); };
    m_queueInfos.removeIf(gone);
    m_callers.removeIf(gone);
    m_joined.removeIf(gone);
    m_agents.removeIf(gone);
    m_connected.removeIf(gone);
}

void MirtaMirror::setQueueNumber(const QString &id, const QString &number)
{
    m_queueNumbers.insert(id, number);
}

void MirtaMirror::setQueueInfo(const MirtaQueueInfo &info)
{
    m_queueInfos.insert(info.id, info);
}

void MirtaMirror::setQueueCallers(const QString &id, const QList<MirtaChannel> &callers, const QDateTime &now)
{
    QHash<QString, QDateTime> joined;
    for (const MirtaChannel &c : callers) {
        const QDateTime before = m_joined.value(id).value(c.linkedId);
        joined.insert(c.linkedId, c.start.isValid() ? c.start : before.isValid() ? before : c.wait >= 0 ? now.addSecs(-c.wait) : QDateTime());
    }
    m_joined.insert(id, joined);
    m_callers.insert(id, callers);
}

void MirtaMirror::setAgents(const QString &queue, const QList<MirtaAgent> &agents)
{
    m_agents.insert(queue, agents);
}

void MirtaMirror::setConnected(const QString &queue, const QList<MirtaAgent> &agents)
{
    QSet<QString> numbers;
    for (const MirtaAgent &agent : agents)
        numbers.insert(agent.number);
    m_connected.insert(queue, numbers);
    if (!m_agents.contains(queue))
        m_agents.insert(queue, agents);
}

void MirtaMirror::setFlows(const QList<MirtaFlow> &flows)
{
    m_flows = flows;
}

void MirtaMirror::setMailboxes(const QList<MirtaMailbox> &boxes)
{
    m_boxes.clear();
    for (const MirtaMailbox &box : boxes)
        m_boxes.insert(Mirta::numberOf(box.mailbox, m_tenant), box);
}

bool MirtaMirror::isBusy() const
{
    if (!m_legs.isEmpty())
        return true;
    for (auto it = m_people.cbegin(); it != m_people.cend(); ++it) {
        const QString &lamp = m_blfs.value(it.key()).state;
        if (lamp == "INUSE"_L1 || lamp == "RINGING"_L1 || lamp == "RINGINUSE"_L1 || lamp == "ONHOLD"_L1 || lamp == "BUSY"_L1)
            return true;
    }
    return false;
}

const MirtaChannel *MirtaMirror::channelOf(const LegId &leg) const
{
    const auto it = m_channels.constFind(leg.local());
    return it == m_channels.cend() ? nullptr : &*it;
}

QStringList MirtaMirror::parkNumbers() const
{
    QStringList numbers = m_parkNumbers;
    for (const QString &hint : m_parkHints)
        if (!numbers.contains(hint))
            numbers.append(hint);
    std::sort(numbers.begin(), numbers.end(), [](const QString &a, const QString &b) { return a.size() == b.size() ? a < b : a.size() < b.size(); });
    return numbers;
}

QString MirtaMirror::flowState(const QString &number, const QString &value) const
{
    for (const MirtaFlow &flow : m_flows)
        if (flow.number == number)
            return flow.valueFor.key(value);
    return {};
}

template<class T>
void MirtaMirror::tell(const QList<T> &rows, bool whole, QList<Change> &all)
{
    QList<Change> changes;
    if (whole) {
        changes.append(snapshot<T>(m_account, rows));
    } else {
        // Where a PBX names one thing twice the later wins, as in a snapshot.
        QHash<IdOf<T>, const T *> here;
        here.reserve(rows.size());
        for (const T &row : rows)
            here.insert(row.id, &row);
        for (const T &row : rows) {
            if (here.value(row.id) != &row)
                continue;
            const T *before = m_told.find<T>(row.id);
            if (!before || !(*before == row))
                changes.append(upserted<T>(row));
        }
        for (auto it = m_told.table<T>().cbegin(); it != m_told.table<T>().cend(); ++it)
            if (!here.contains(it.key()))
                changes.append(removed<T>(it.key()));
    }
    m_told.apply(changes);
    all += changes;
}

QList<Change> MirtaMirror::picture(bool whole)
{
    QList<Change> changes;
    const QList<Call> callRows = calls();
    m_legStates.clear();
    for (const Call &call : callRows)
        for (const Leg &leg : call.legs)
            if (!leg.isOutside())
                m_legStates[leg.extension.local()].append(leg.state);
    tell(callRows, whole, changes);
    QList<Extension> people;
    people.reserve(m_people.size());
    for (const MirtaExtension &person : std::as_const(m_people))
        people.append(extension(person));
    tell(people, whole, changes);
    // These look at calls and people as they are told by now.
    tell(parks(), whole, changes);
    tell(queueRows(), whole, changes);
    tell(agentRows(), whole, changes);
    tell(mailboxes(), whole, changes);
    tell(flowRows(), whole, changes);
    if (whole)
        changes += { snapshot<SharedLine>(m_account, {}), snapshot<Conference>(m_account, {}), snapshot<WakeUpCall>(m_account, {}) };
    return changes;
}

QList<Change> MirtaMirror::synchronize()
{
    return picture(true);
}

QList<Change> MirtaMirror::takeChanges()
{
    return picture(false);
}

} // namespace Cordboard
