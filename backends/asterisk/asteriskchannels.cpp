// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/asteriskchannels.h"

#include <algorithm>
#include <utility>

namespace Cordboard {

using namespace Qt::StringLiterals;

void AsteriskChannels::clear()
{
    *this = AsteriskChannels();
}

const AsteriskChannel *AsteriskChannels::find(const QString &uniqueid) const
{
    const auto it = m_channels.constFind(uniqueid);
    return it == m_channels.cend() ? nullptr : &*it;
}

const AsteriskChannel *AsteriskChannels::byName(const QString &name) const
{
    return find(m_names.value(name));
}

void AsteriskChannels::apply(const AmiMessage &event, const QDateTime &time)
{
    using Handler = void (*)(AsteriskChannels &, const AmiMessage &);
    static const QHash<QLatin1StringView, Handler> handlers {
        { "Newchannel"_L1, [](AsteriskChannels &c, const AmiMessage &m) { c.onNew(m); } },
        { "Newstate"_L1, [](AsteriskChannels &c, const AmiMessage &m) { c.known(m); } },
        { "NewCallerid"_L1, [](AsteriskChannels &c, const AmiMessage &m) { c.known(m); } },
        { "Hangup"_L1, [](AsteriskChannels &c, const AmiMessage &m) { c.remove(m.text("Uniqueid"_L1)); } },
        { "Rename"_L1, [](AsteriskChannels &c, const AmiMessage &m) { c.onRename(m); } },
        { "DialBegin"_L1, [](AsteriskChannels &c, const AmiMessage &m) { c.onDialBegin(m); } },
        { "DialState"_L1, [](AsteriskChannels &c, const AmiMessage &m) { c.known(m, "Dest"_L1); } },
        { "DialEnd"_L1, [](AsteriskChannels &c, const AmiMessage &m) { c.onDialEnd(m); } },
        { "BridgeEnter"_L1, [](AsteriskChannels &c, const AmiMessage &m) { c.onBridge(m, true); } },
        { "BridgeLeave"_L1, [](AsteriskChannels &c, const AmiMessage &m) { c.onBridge(m, false); } },
        { "Hold"_L1, [](AsteriskChannels &c, const AmiMessage &m) { c.onHold(m, true); } },
        { "Unhold"_L1, [](AsteriskChannels &c, const AmiMessage &m) { c.onHold(m, false); } },
        { "AttendedTransfer"_L1, [](AsteriskChannels &c, const AmiMessage &m) { c.onHandedOver(m); } },
        { "ChanSpyStart"_L1, [](AsteriskChannels &c, const AmiMessage &m) { c.onSpy(m, true); } },
        { "ChanSpyStop"_L1, [](AsteriskChannels &c, const AmiMessage &m) { c.onSpy(m, false); } },
        { "MixMonitorStart"_L1, [](AsteriskChannels &c, const AmiMessage &m) { c.setRecording(m.text("Uniqueid"_L1), RecordingState::On); } },
        { "MixMonitorStop"_L1, [](AsteriskChannels &c, const AmiMessage &m) { c.setRecording(m.text("Uniqueid"_L1), RecordingState::Off); } },
        { "MixMonitorMute"_L1,
            [](AsteriskChannels &c, const AmiMessage &m) {
                c.setRecording(m.text("Uniqueid"_L1), m.flag("State"_L1) ? RecordingState::Paused : RecordingState::On);
            } },
    };
    const auto handler = handlers.constFind(event.name());
    if (handler == handlers.cend())
        return;
    change([&] { (*handler)(*this, event); }, time);
}

void AsteriskChannels::end(const QString &uniqueid, const QDateTime &time)
{
    change([&] { remove(uniqueid); }, time);
}

void AsteriskChannels::change(const std::function<void()> &move, const QDateTime &time)
{
    const QSet<QString> before = std::exchange(m_dirty, {});
    move();
    for (const QString &call : std::as_const(m_dirty))
        refreshCall(call, time);
    m_dirty.unite(before);
}

AsteriskChannel *AsteriskChannels::known(const AmiMessage &event, QLatin1StringView prefix)
{
    // Only Newchannel makes a channel: an event may come after its Hangup, and such a channel would never end.
    const QByteArray key = QByteArray(prefix.data(), prefix.size()).append("Uniqueid");
    const auto it = m_channels.find(event.text(QLatin1StringView(key)));
    if (it == m_channels.end())
        return nullptr;
    update(*it, event, prefix);
    return &*it;
}

void AsteriskChannels::update(AsteriskChannel &channel, const AmiMessage &event, QLatin1StringView prefix)
{
    const auto key = [prefix](const char *name) {
        return prefix.isEmpty() ? QByteArray::fromRawData(name, qsizetype(qstrlen(name))) : QByteArray(prefix.data(), prefix.size()).append(name);
    };
    const auto known = [&](const char *name) { return event.known(QLatin1StringView(key(name))); };
    const int state = event.number(QLatin1StringView(key("ChannelState")), -1);
    if (state >= 0 && ChannelState(state) != channel.state) {
        channel.state = ChannelState(state);
        channel.settled = false;
    }
    if (const QString number = known("CallerIDNum"); !number.isEmpty())
        channel.callerNumber = number;
    if (const QString name = known("CallerIDName"); !name.isEmpty())
        channel.callerName = name;
    if (const QString name = known("Channel"); !name.isEmpty() && name != channel.name) {
        m_names.remove(channel.name);
        channel.name = name;
        m_names.insert(name, channel.uniqueid);
    }
    if (const QString linkedid = known("Linkedid"); !linkedid.isEmpty())
        setLinkedid(channel, linkedid);
    dirty(channel);
}

void AsteriskChannels::setLinkedid(AsteriskChannel &channel, const QString &linkedid)
{
    if (channel.linkedid == linkedid)
        return;
    const QString old = std::exchange(channel.linkedid, linkedid);
    m_calls[linkedid].insert(channel.uniqueid);
    m_dirty.insert(linkedid);
    if (channel.isLocal())
        realias(channel);
    if (old.isEmpty())
        return;
    m_dirty.insert(old);
    const auto left = m_calls.find(old);
    if (left == m_calls.end())
        return;
    left->remove(channel.uniqueid);
    if (!left->isEmpty())
        return;
    m_calls.erase(left);
    // What was known of the call goes with its last channel.
    const AsteriskCallFacts was = m_facts.take(old);
    AsteriskCallFacts &now = m_facts[linkedid];
    if (now.queue.isEmpty())
        now.queue = was.queue;
    if (now.did.isEmpty())
        now.did = was.did;
    if (!now.answeredAt.isValid())
        now.answeredAt = was.answeredAt;
}

void AsteriskChannels::setBridge(AsteriskChannel &channel, const QString &bridge)
{
    if (channel.bridge == bridge)
        return;
    if (const auto old = m_bridges.find(channel.bridge); old != m_bridges.end()) {
        old->remove(channel.uniqueid);
        for (const QString &other : std::as_const(*old))
            if (const AsteriskChannel *c = find(other))
                dirty(*c);
        if (old->isEmpty())
            m_bridges.erase(old);
    }
    channel.bridge = bridge;
    channel.settled = false;
    if (bridge.isEmpty())
        return;
    QSet<QString> &members = m_bridges[bridge];
    members.insert(channel.uniqueid);
    for (const QString &other : std::as_const(members))
        if (const AsteriskChannel *c = find(other))
            dirty(*c);
}

void AsteriskChannels::onNew(const AmiMessage &event)
{
    const QString uniqueid = event.text("Uniqueid"_L1);
    if (uniqueid.isEmpty() || (m_channels.size() >= maxChannels && !m_channels.contains(uniqueid)))
        return;
    AsteriskChannel &channel = m_channels[uniqueid];
    const bool fresh = channel.uniqueid.isEmpty();
    channel.uniqueid = uniqueid;
    if (fresh)
        channel.recording = RecordingState::Off;
    if (channel.exten.isEmpty())
        channel.exten = event.known("Exten"_L1);
    update(channel, event, {});
    // Whoever calls in is heard with Ring; a channel that is made to ring somebody begins as Down, a moment before DialBegin. [seen]
    if (fresh && channel.state == ChannelState::Down)
        channel.role = LegRole::Callee;
    // A caller from outside brings the number that he dialled; "s" stands for none. [doc]
    AsteriskCallFacts &facts = m_facts[channel.linkedid];
    if (fresh && facts.did.isEmpty() && channel.uniqueid == channel.linkedid && !channel.isLocal() && channel.state == ChannelState::Ring
        && channel.exten != "s"_L1)
        facts.did = channel.exten;
}

void AsteriskChannels::remove(const QString &gone)
{
    const auto it = m_channels.find(gone);
    if (it == m_channels.end())
        return;
    AsteriskChannel &channel = *it;
    dirty(channel);
    setBridge(channel, {});
    QStringList left;
    if (const auto parent = m_channels.find(channel.parent); parent != m_channels.end())
        parent->children.removeAll(channel.uniqueid);
    for (const QString &spy : std::as_const(m_spies))
        if (const AsteriskChannel *c = find(spy); c && c->spied == channel.uniqueid) {
            left.append(spy);
            dirty(*c); // the call that it leaves
        }
    m_spies.remove(channel.uniqueid);
    m_between.remove(channel.uniqueid);
    m_swapped.remove(channel.uniqueid);
    m_names.remove(channel.name);
    const QString uniqueid = channel.uniqueid;
    const QString linkedid = channel.linkedid;
    const QString far = !channel.isLocal() ? QString()
        : channel.isNearHalf()             ? m_names.value(channel.partnerName())
                                           : uniqueid;
    if (const auto split = m_splits.find(far); split != m_splits.end()) {
        m_dirty.unite({ split->first, split->second, canonical(split->first) });
        m_splits.erase(split);
    }
    m_channels.erase(it);
    for (const QString &spy : std::as_const(left))
        setMonitoring(spy, BargeMode::None, {}); // back to a call of its own
    const auto call = m_calls.find(linkedid);
    if (call == m_calls.end())
        return;
    call->remove(uniqueid);
    if (call->isEmpty()) {
        m_calls.erase(call);
        m_facts.remove(linkedid);
    }
}

void AsteriskChannels::onRename(const AmiMessage &event)
{
    const auto it = m_channels.find(event.text("Uniqueid"_L1));
    if (it == m_channels.end())
        return;
    m_names.remove(it->name);
    it->name = event.text("Newname"_L1);
    m_names.insert(it->name, it->uniqueid);
    dirty(*it);
}

void AsteriskChannels::onDialBegin(const AmiMessage &event)
{
    AsteriskChannel *dialler = known(event);
    AsteriskChannel *dialled = known(event, "Dest"_L1);
    // Without a dialler it is an Originate: that phone is rung so that it may call.
    if (dialled && !dialler) {
        dialled->role = LegRole::Caller;
        dialled->originated = true;
    }
    if (!dialler || !dialled || dialler == dialled)
        return;
    dialled->parent = dialler->uniqueid;
    dialled->role = LegRole::Callee;
    if (!dialler->children.contains(dialled->uniqueid))
        dialler->children.append(dialled->uniqueid);
    dialler->settled = false;
    markPassage(*dialler);
    // Whoever is rung behind an originated Local half is the one who calls.
    if (const AsteriskChannel *near = dialler->isLocal() ? byName(dialler->partnerName()) : nullptr)
        dialled->role = near->role;
}

void AsteriskChannels::onDialEnd(const AmiMessage &event)
{
    AsteriskChannel *dialler = known(event);
    AsteriskChannel *dialled = known(event, "Dest"_L1);
    if (dialler) {
        dialler->children.removeAll(event.text("DestUniqueid"_L1));
        dialler->settled = false;
    }
    if (dialled && !dialler)
        if (const auto parent = m_channels.find(dialled->parent); parent != m_channels.end())
            parent->children.removeAll(dialled->uniqueid);
}

void AsteriskChannels::onBridge(const AmiMessage &event, bool enter)
{
    AsteriskChannel *channel = known(event);
    if (!channel)
        return;
    const QString bridge = event.text("BridgeUniqueid"_L1);
    if (!enter) {
        // A move is told as Enter before or after Leave.
        if (channel->bridge == bridge)
            setBridge(*channel, {});
        return;
    }
    if (channel->spyEnded)
        setMonitoring(channel->uniqueid, BargeMode::None, {});
    setBridge(*channel, bridge);
    channel->application.clear();
    channel->released = false;
    if (channel->hold && !bridge.isEmpty() && channel->holdBridge == bridge) {
        // Back with those whom it had put on hold; Asterisk says so only sometimes. [seen]
        channel->holdBridge = std::exchange(channel->nextHoldBridge, {});
        channel->hold = !channel->holdBridge.isEmpty();
        if (!m_swapped.remove(channel->uniqueid) && channel->hold)
            m_swapped.insert(channel->uniqueid);
    }
    // Only an attended transfer puts a channel that has not answered into a bridge. [transcript]
    if (!channel->isUp())
        channel->role = LegRole::Callee;
    // Those who meet share the oldest Linkedid from now on, which only a later event shows, if one comes at all: after a pick-up none
    // does. Who waits in the same parking lot does not meet. [seen]
    if (event.text("BridgeType"_L1) == "basic"_L1) {
        QString oldest = channel->linkedid;
        for (const AsteriskChannel *other : inBridge(bridge))
            if (uniqueidLess(other->linkedid, oldest))
                oldest = other->linkedid;
        for (const AsteriskChannel *other : inBridge(bridge))
            setLinkedid(m_channels[other->uniqueid], oldest);
    }
    for (const AsteriskChannel *other : inBridge(bridge)) {
        if (other == channel)
            continue;
        if (channel->isLocal())
            markPassage(*channel);
        if (other->isLocal())
            markPassage(m_channels[other->uniqueid]);
    }
}

void AsteriskChannels::markPassage(AsteriskChannel &half)
{
    // The far half reached somebody, so both halves are only a way there.
    if (!half.isLocal() || half.isNearHalf() || half.passage)
        return;
    half.passage = true;
    if (const auto near = m_channels.find(m_names.value(half.partnerName())); near != m_channels.end()) {
        near->passage = true;
        dirty(*near);
    }
    dirty(half);
}

void AsteriskChannels::realias(const AsteriskChannel &half)
{
    const AsteriskChannel *partner = byName(half.partnerName());
    const QString far = half.isNearHalf() ? (partner ? partner->uniqueid : QString()) : half.uniqueid;
    const auto touch = [this](const std::pair<QString, QString> &split) {
        m_dirty.unite({ split.first, split.second, canonical(split.first) });
    };
    if (const auto old = m_splits.find(far); old != m_splits.end()) {
        touch(*old);
        m_splits.erase(old);
    }
    if (!partner || partner->linkedid == half.linkedid || !m_channels.contains(half.uniqueid))
        return;
    const bool older = uniqueidLess(half.linkedid, partner->linkedid);
    const auto split = older ? std::pair(half.linkedid, partner->linkedid) : std::pair(partner->linkedid, half.linkedid);
    m_splits.insert(far, split);
    touch(split);
}

void AsteriskChannels::onHold(const AmiMessage &event, bool hold)
{
    AsteriskChannel *channel = known(event);
    if (!channel)
        return;
    const bool elsewhere = isHolding(*channel) && !channel->holdBridge.isEmpty() && channel->holdBridge != channel->bridge;
    if (elsewhere && hold) {
        channel->nextHoldBridge = channel->bridge;
        return;
    }
    if (elsewhere)
        return; // back with these; those elsewhere are still on hold
    channel->hold = hold;
    channel->holdBridge = hold ? channel->bridge : QString();
    m_swapped.remove(channel->uniqueid);
}

void AsteriskChannels::onHandedOver(const AmiMessage &event)
{
    if (event.text("Result"_L1) != "Success"_L1)
        return;
    for (const QLatin1StringView key : { "OrigTransfererUniqueid"_L1, "SecondTransfererUniqueid"_L1 }) {
        const auto it = m_channels.find(event.text(key));
        if (it == m_channels.end() || !it->bridge.isEmpty())
            continue;
        it->released = true;
        dirty(*it);
    }
}

void AsteriskChannels::onSpy(const AmiMessage &event, bool start)
{
    AsteriskChannel *spy = known(event, "Spyer"_L1);
    const QString spied = event.text("SpyeeUniqueid"_L1);
    if (!spy)
        return;
    if (!start) {
        spy->spyEnded = !spy->spied.isEmpty();
        spy->settled = false;
        return;
    }
    spy->spyEnded = false;
    if (spy->monitoring == BargeMode::None)
        m_unknownSpies.append(spy->name);
    setMonitoring(spy->uniqueid, spy->monitoring == BargeMode::None ? BargeMode::Listen : spy->monitoring, spied);
}

} // namespace Cordboard
