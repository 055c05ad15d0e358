// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How channels become parties and calls.
#include "backends/asterisk/asteriskchannels.h"

#include <algorithm>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

/// Who is between two places at so many looks may stay there.
constexpr int enoughLooks = 2;

} // namespace

void AsteriskChannels::dirty(const AsteriskChannel &channel)
{
    m_dirty.insert(channel.linkedid);
    if (!m_spies.isEmpty() || !m_splits.isEmpty())
        m_dirty.insert(callOf(channel));
}

QString AsteriskChannels::canonical(const QString &linkedid) const
{
    QString at = linkedid;
    for (qsizetype step = 0; step <= m_splits.size(); ++step) {
        const QString before = at;
        for (const auto &[older, younger] : m_splits)
            if (younger == at)
                at = older;
        if (at == before)
            break;
    }
    return at;
}

const AsteriskChannel *AsteriskChannels::spyOf(const AsteriskChannel &channel) const
{
    if (!channel.spied.isEmpty())
        return &channel;
    // Whoever spies through a Local channel is behind the half that does it.
    for (const QString &uniqueid : m_spies)
        if (const AsteriskChannel *spy = find(uniqueid); spy && spy->passage && spy->linkedid == channel.linkedid)
            return spy;
    return nullptr;
}

BargeMode AsteriskChannels::monitoring(const AsteriskChannel &channel) const
{
    const AsteriskChannel *spy = spyOf(channel);
    return spy ? spy->monitoring : BargeMode::None;
}

BargeMode AsteriskChannels::modeOf(const QString &arguments)
{
    const QString options = arguments.section(u',', 1);
    return options.contains(u'B') ? BargeMode::Speak : options.contains(u'w') ? BargeMode::Whisper : BargeMode::Listen;
}

QString AsteriskChannels::callOf(const AsteriskChannel &channel) const
{
    const AsteriskChannel *spy = spyOf(channel);
    const AsteriskChannel *spied = spy ? find(spy->spied) : nullptr;
    return canonical(spied ? spied->linkedid : channel.linkedid);
}

QList<const AsteriskChannel *> AsteriskChannels::ofCall(const QString &linkedid) const
{
    QList<const AsteriskChannel *> list;
    QSet<QString> linked { linkedid };
    for (const auto &[older, younger] : m_splits)
        linked.unite({ older, younger });
    for (const QString &id : std::as_const(linked)) {
        const auto call = m_calls.constFind(id);
        if (call == m_calls.cend() || canonical(id) != linkedid)
            continue;
        for (const QString &uniqueid : *call)
            if (const AsteriskChannel *channel = find(uniqueid); channel && callOf(*channel) == linkedid)
                list.append(channel);
    }
    for (const QString &uniqueid : m_spies) {
        const AsteriskChannel *spy = find(uniqueid);
        if (!spy || canonical(spy->linkedid) == linkedid || callOf(*spy) != linkedid)
            continue;
        for (const QString &behind : m_calls.value(spy->linkedid))
            if (const AsteriskChannel *channel = find(behind); channel && (channel == spy || spy->passage) && !list.contains(channel))
                list.append(channel);
    }
    std::sort(list.begin(), list.end(), [](const auto *a, const auto *b) { return uniqueidLess(a->uniqueid, b->uniqueid); });
    return list;
}

const AsteriskCallFacts &AsteriskChannels::facts(const QString &linkedid) const
{
    static const AsteriskCallFacts none;
    const auto it = m_facts.constFind(linkedid);
    return it == m_facts.cend() ? none : *it;
}

bool AsteriskChannels::isShown(const AsteriskChannel &channel) const
{
    if (channel.isTool() || channel.released)
        return false;
    if (!channel.isLocal())
        return true;
    // A Local channel stands for a party only where nothing but the dialplan is behind it, and once it rings or answers: before, it is not
    // known what it leads to.
    return channel.isNearHalf() && !channel.passage && (channel.isUp() || channel.state == ChannelState::Ringing);
}

const AsteriskChannel *AsteriskChannels::outermost(const AsteriskChannel &channel) const
{
    constexpr int deepest = 16;
    const AsteriskChannel *at = &channel;
    for (int i = 0; i < deepest; ++i) {
        const AsteriskChannel *far = nullptr;
        if (const AsteriskChannel *parent = find(at->parent); parent && parent->isLocal() && !parent->isNearHalf())
            far = parent;
        for (const AsteriskChannel *other : inBridge(at->bridge))
            if (!far && other != at && other->isLocal() && !other->isNearHalf())
                far = other;
        const AsteriskChannel *near = far ? byName(far->partnerName()) : nullptr;
        if (!near || near == at)
            return at;
        at = near;
    }
    return at;
}

bool AsteriskChannels::isHolding(const AsteriskChannel &channel) const
{
    return channel.hold && (channel.holdBridge.isEmpty() || channel.holdBridge == channel.bridge || m_bridges.contains(channel.holdBridge));
}

bool AsteriskChannels::isPutAside(const AsteriskChannel &channel) const
{
    if (m_swapped.isEmpty())
        return false;
    const QString bridge = outermost(channel)->bridge;
    return !bridge.isEmpty() && std::any_of(m_swapped.cbegin(), m_swapped.cend(), [&](const QString &uniqueid) {
        const AsteriskChannel *by = find(uniqueid);
        return by && by != &channel && isHolding(*by) && by->holdBridge == bridge;
    });
}

bool AsteriskChannels::isConsulted(const AsteriskChannel &channel) const
{
    const AsteriskChannel *edge = outermost(channel);
    const bool consults = isHolding(channel) && channel.holdBridge != channel.bridge;
    if (edge->bridge.isEmpty() || consults)
        return false;
    if (isPutAside(channel))
        return true;
    for (const AsteriskChannel *other : inBridge(edge->bridge))
        if (other != edge && !m_swapped.contains(other->uniqueid) && isHolding(*other) && !other->holdBridge.isEmpty() && other->holdBridge != other->bridge)
            return true;
    return false;
}

QList<const AsteriskChannel *> AsteriskChannels::inBridge(const QString &bridge) const
{
    QList<const AsteriskChannel *> list;
    const auto members = m_bridges.constFind(bridge);
    if (bridge.isEmpty() || members == m_bridges.cend())
        return list;
    for (const QString &uniqueid : *members)
        if (const AsteriskChannel *channel = find(uniqueid))
            list.append(channel);
    return list;
}

void AsteriskChannels::collect(const AsteriskChannel &channel, QSet<QString> &seen, QList<const AsteriskChannel *> &found) const
{
    if (seen.contains(channel.uniqueid))
        return;
    seen.insert(channel.uniqueid);
    QList<const AsteriskChannel *> next = inBridge(channel.bridge);
    for (const QString &child : channel.children)
        if (const AsteriskChannel *c = find(child))
            next.append(c);
    if (channel.bridge.isEmpty())
        if (const AsteriskChannel *parent = find(channel.parent); parent && parent->children.contains(channel.uniqueid))
            next.append(parent);
    if (channel.passage)
        if (const AsteriskChannel *partner = byName(channel.partnerName()))
            next.append(partner);
    for (const AsteriskChannel *other : std::as_const(next)) {
        if (seen.contains(other->uniqueid))
            continue;
        if (other->passage) {
            collect(*other, seen, found);
        } else {
            seen.insert(other->uniqueid);
            if (isShown(*other))
                found.append(other);
        }
    }
}

QList<const AsteriskChannel *> AsteriskChannels::peersOf(const AsteriskChannel &channel) const
{
    QSet<QString> seen;
    QList<const AsteriskChannel *> found;
    collect(channel, seen, found);
    return found;
}

LineState AsteriskChannels::lineState(const AsteriskChannel &channel) const
{
    if (channel.parked)
        return LineState::Parked;
    switch (channel.state) {
    case ChannelState::Ringing:
        return LineState::Ringing;
    case ChannelState::Up:
        // Back with the caller while whom he asks is put aside, who does nothing but wait then.
        if (isPutAside(channel) || (isHolding(channel) && !m_swapped.contains(channel.uniqueid)))
            return LineState::Held;
        if (monitoring(channel) != BargeMode::None || !channel.bridge.isEmpty())
            return LineState::Talking;
        // Off hook, but there is nobody yet: it waits in line or rings somebody.
        return channel.queued || !channel.children.isEmpty() || channel.application == "Dial"_L1 ? LineState::Calling : LineState::Talking;
    case ChannelState::Ring:
    case ChannelState::Busy:
        return LineState::Calling;
    default:
        // A trunk may never say that it rings.
        return channel.role == LegRole::Callee || channel.originated ? LineState::Ringing : LineState::Calling;
    }
}

bool AsteriskChannels::isBetween(const AsteriskChannel &channel) const
{
    if (!channel.isUp() || channel.settled || channel.parked || channel.queued || isHolding(channel)
        || (monitoring(channel) != BargeMode::None && !channel.spyEnded) || inBridge(channel.bridge).size() > 1)
        return false;
    // Whoever rings somebody is there; once one of them has gone off hook, he is on his way to him.
    return std::all_of(channel.children.cbegin(), channel.children.cend(), [this](const QString &uniqueid) {
        const AsteriskChannel *child = find(uniqueid);
        return child && child->isUp();
    });
}

void AsteriskChannels::refresh(AsteriskChannel &channel, const QDateTime &time)
{
    if (isBetween(channel)) {
        if (!m_between.contains(channel.uniqueid))
            m_between.insert(channel.uniqueid, 0);
        if (channel.shown != LineState::Unknown)
            return;
    } else {
        m_between.remove(channel.uniqueid);
    }
    channel.shownQueued = channel.queued;
    const LineState now = lineState(channel);
    if (now == channel.shown)
        return;
    channel.shown = now;
    channel.since = time;
}

bool AsteriskChannels::lookBetween()
{
    bool due = false;
    for (int &looks : m_between)
        due |= ++looks >= enoughLooks;
    return due;
}

void AsteriskChannels::settle(const QDateTime &time)
{
    const QHash<QString, int> between = m_between;
    for (auto it = between.cbegin(); it != between.cend(); ++it) {
        const auto channel = m_channels.find(it.key());
        if (it.value() < enoughLooks || channel == m_channels.end())
            continue;
        channel->settled = true;
        if (channel->spyEnded)
            setMonitoring(it.key(), BargeMode::None, {});
        refresh(*channel, time);
        dirty(*channel);
    }
}

void AsteriskChannels::refreshCall(const QString &linkedid, const QDateTime &time)
{
    int talking = 0;
    for (const AsteriskChannel *channel : ofCall(linkedid)) {
        refresh(m_channels[channel->uniqueid], time);
        talking += monitoring(*channel) == BargeMode::None && isShown(*channel) && channel->isUp() && !channel->bridge.isEmpty()
            && channel->shown == LineState::Talking;
    }
    if (talking >= 2 && !m_facts[linkedid].answeredAt.isValid())
        m_facts[linkedid].answeredAt = time;
}

void AsteriskChannels::touchAll()
{
    for (auto it = m_calls.cbegin(); it != m_calls.cend(); ++it)
        m_dirty.insert(it.key());
}

void AsteriskChannels::setParked(const QString &uniqueid, bool parked, const QDateTime &time)
{
    const auto it = m_channels.find(uniqueid);
    if (it == m_channels.end() || it->parked == parked)
        return;
    it->parked = parked;
    it->settled = false;
    refresh(*it, time);
    dirty(*it);
}

void AsteriskChannels::setQueued(const QString &uniqueid, bool queued, const QString &queue, const QDateTime &time)
{
    const auto it = m_channels.find(uniqueid);
    if (it == m_channels.end())
        return;
    it->queued = queued;
    it->settled = false;
    if (queued)
        m_facts[it->linkedid].queue = queue;
    refresh(*it, time);
    dirty(*it);
}

void AsteriskChannels::setMuted(const QString &uniqueid, bool muted)
{
    if (const auto it = m_channels.find(uniqueid); it != m_channels.end()) {
        it->muted = muted;
        dirty(*it);
    }
}

void AsteriskChannels::setRecording(const QString &uniqueid, RecordingState state, const QString &file)
{
    const auto it = m_channels.find(uniqueid);
    if (it == m_channels.end())
        return;
    it->recording = state;
    if (!file.isEmpty())
        it->recordingFile = file;
    dirty(*it);
}

void AsteriskChannels::setMonitoring(const QString &uniqueid, BargeMode mode, const QString &spied)
{
    const auto it = m_channels.find(uniqueid);
    if (it == m_channels.end())
        return;
    dirty(*it); // the call that it leaves
    it->spyEnded = false;
    it->monitoring = mode;
    if (mode == BargeMode::None || !spied.isEmpty())
        it->spied = mode == BargeMode::None ? QString() : spied;
    if (it->spied.isEmpty())
        m_spies.remove(uniqueid);
    else
        m_spies.insert(uniqueid);
    dirty(*it);
}

void AsteriskChannels::add(const AmiMessage &row)
{
    const QString uniqueid = row.text("Uniqueid"_L1);
    if (uniqueid.isEmpty() || (m_channels.size() >= maxChannels && !m_channels.contains(uniqueid)))
        return;
    AsteriskChannel &channel = m_channels[uniqueid];
    channel.uniqueid = uniqueid;
    channel.recording = RecordingState::Off;
    channel.application = row.known("Application"_L1);
    channel.applicationData = row.known("Data"_L1);
    channel.exten = row.known("Exten"_L1);
    update(channel, row, {});
    setBridge(channel, row.text("BridgeID"_L1));
    // What was dialled by another channel shows the application of whoever dialled it. [transcript]
    if (channel.application == "AppDial"_L1 || channel.application == "AppQueue"_L1 || channel.application.isEmpty())
        channel.role = LegRole::Callee;
    AsteriskCallFacts &facts = m_facts[channel.linkedid];
    if (channel.application == "Queue"_L1)
        facts.queue = channel.applicationData.section(u',', 0, 0);
    if (const QString dnid = row.known("DNID"_L1); !dnid.isEmpty() && uniqueid == channel.linkedid)
        facts.did = dnid;
    QDateTime started;
    QDateTime answered;
    for (const QString &variable : row.all("Variable"_L1)) {
        const QString name = variable.section(u'=', 0, 0);
        const QString value = variable.section(u'=', 1);
        if (name == "CHANNEL(onhold)"_L1 && value == "1"_L1)
            m_onHold.insert(uniqueid);
        else if (name == "MIXMONITOR_FILENAME"_L1 && value != "(null)"_L1)
            channel.recordingFile = value;
        else if (name == "CDR(start)"_L1)
            started = QDateTime::fromString(value, Qt::ISODate);
        else if (name == "CDR(answer)"_L1)
            answered = QDateTime::fromString(value, Qt::ISODate);
    }
    // Both are in the server's own time zone: only their distance counts. A far end that waits is answered by a machine.
    if (started.isValid() && answered.isValid() && !channel.bridge.isEmpty())
        if (const QDateTime at = uniqueidTime(uniqueid).addMSecs(started.msecsTo(answered));
            at.isValid() && (!facts.answeredAt.isValid() || at < facts.answeredAt))
            facts.answeredAt = at;
}

void AsteriskChannels::joined()
{
    for (auto it = m_channels.begin(); it != m_channels.end(); ++it)
        if (it->isLocal() && !it->isNearHalf() && (it->application == "Dial"_L1 || inBridge(it->bridge).size() > 1))
            markPassage(*it);
    // Whoever was put on hold says so; who did it is found by where they are: in the same bridge, or, while he consults, in another one.
    for (const QString &uniqueid : std::as_const(m_onHold)) {
        const AsteriskChannel *held = find(uniqueid);
        if (!held)
            continue;
        QList<const AsteriskChannel *> others;
        for (const AsteriskChannel *other : inBridge(held->bridge))
            if (other != held)
                others.append(other);
        QList<const AsteriskChannel *> free;
        std::copy_if(others.cbegin(), others.cend(), std::back_inserter(free), [this](const auto *c) { return !m_onHold.contains(c->uniqueid); });
        QList<const AsteriskChannel *> holders = free.isEmpty() ? others : free;
        if (holders.isEmpty()) {
            for (const AsteriskChannel *other : ofCall(held->linkedid))
                if (other->isUp() && !other->bridge.isEmpty() && other->bridge != held->bridge && !other->passage && holders.isEmpty())
                    holders.append(other);
        }
        for (const AsteriskChannel *holder : std::as_const(holders)) {
            AsteriskChannel &channel = m_channels[holder->uniqueid];
            channel.hold = true;
            channel.holdBridge = held->bridge;
        }
    }
    m_onHold.clear();
    for (auto it = m_channels.begin(); it != m_channels.end(); ++it)
        if (it->application == "ChanSpy"_L1)
            if (const AsteriskChannel *spied = byName(it->applicationData.section(u',', 0, 0)))
                setMonitoring(it->uniqueid, modeOf(it->applicationData), spied->uniqueid);
    for (auto it = m_channels.begin(); it != m_channels.end(); ++it) {
        it->settled = true; // the list shows where it is
        it->shown = lineState(*it);
    }
    touchAll();
}

} // namespace Cordboard
