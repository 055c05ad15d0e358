// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/ipcortex/ipcxcalls.h"

#include "backends/api/folding.h"
#include "backends/ipcortex/ipcxstates.h"

#include <algorithm>

namespace Cordboard {

using namespace Qt::StringLiterals;

bool ipcxIdLess(const QString &a, const QString &b)
{
    return a.size() == b.size() ? a < b : a.size() < b.size();
}

bool ipcxOlder(const IpcxCall &a, const IpcxCall &b)
{
    return a.uniqueId == b.uniqueId ? ipcxIdLess(a.key, b.key) : ipcxIdLess(a.uniqueId, b.uniqueId);
}

void IpcxCalls::clear()
{
    m_calls.clear();
    m_ofDevice.clear();
    m_seen.clear();
    m_conversationOf.clear();
    m_conversations.clear();
    m_queueOf.clear();
}

bool IpcxCalls::apply(const IpcxDevice &device, const QDateTime &now)
{
    bool changed = false;
    QStringList &mine = m_ofDevice[device.name];
    const auto drop = [&](const QString &key) {
        changed |= m_calls.remove(key) > 0;
        m_seen.remove(key);
        mine.removeAll(key);
    };
    QSet<QString> named;
    for (const IpcxCall &call : device.calls) {
        named.insert(call.key);
        if (call.state == IpcxState::Dead) {
            drop(call.key);
            continue;
        }
        Seen &seen = m_seen[call.key];
        const LineState state = ipcxLineState(call.nearState, call.role);
        if (!seen.first.isValid())
            seen.first = now;
        if (seen.state != state || !seen.since.isValid()) {
            seen.state = state;
            seen.since = now;
        }
        IpcxCall &known = m_calls[call.key];
        if (known == call)
            continue;
        known = call;
        changed = true;
        if (!mine.contains(call.key))
            mine.append(call.key);
    }
    if (device.callsComplete) {
        const QStringList before = mine;
        for (const QString &key : before)
            if (!named.contains(key))
                drop(key);
    }
    if (mine.isEmpty())
        m_ofDevice.remove(device.name);
    return changed;
}

const IpcxCall *IpcxCalls::find(const QString &key) const
{
    const auto it = m_calls.constFind(key);
    return it == m_calls.cend() ? nullptr : &*it;
}

QList<const IpcxCall *> IpcxCalls::onDevice(const QString &device) const
{
    constexpr int mostLines = 20;
    QList<const IpcxCall *> list;
    if (m_ofDevice.isEmpty())
        return list;
    for (int line = 1; line <= mostLines; ++line) {
        const QString name = line == 1 ? device : device + u'_' + QString::number(line);
        for (const QString &key : m_ofDevice.value(name))
            list.append(&*m_calls.constFind(key));
    }
    return list;
}

QList<const IpcxCall *> IpcxCalls::of(const QString &conversation) const
{
    QList<const IpcxCall *> list;
    for (const QString &key : m_conversations.value(conversation))
        if (const IpcxCall *call = find(key))
            list.append(call);
    return list;
}

void IpcxCalls::group(const Context &context)
{
    // First what the PBX itself joins, then pairs of numbers among what is left.
    QHash<QString, QStringList> groups;
    QList<const IpcxCall *> alone;
    QHash<QString, int> sharing;
    for (const IpcxCall &call : std::as_const(m_calls))
        if (call.linkedId.isEmpty())
            ++sharing[call.uniqueId];
    for (const IpcxCall &call : std::as_const(m_calls)) {
        if (!call.linkedId.isEmpty())
            groups[call.linkedId].append(call.key);
        else if (!call.uniqueId.isEmpty() && sharing.value(call.uniqueId) > 1)
            groups[call.uniqueId].append(call.key);
        else
            alone.append(&call);
    }
    std::sort(alone.begin(), alone.end(), [](const IpcxCall *a, const IpcxCall *b) { return ipcxOlder(*a, *b); });
    const auto own = [&context](const IpcxCall &call) {
        const QString extension = context.extensionOf(call.device);
        return extension.isEmpty() ? call.ownNumber : extension;
    };
    const auto nameOf = [](const IpcxCall &call) { return call.uniqueId.isEmpty() ? call.key : call.uniqueId; };
    QHash<std::pair<QString, QString>, QList<const IpcxCall *>> waitingPartner;
    for (const IpcxCall *call : std::as_const(alone)) {
        const QString mine = own(*call);
        QList<const IpcxCall *> &partners = waitingPartner[{ call->farNumber, mine }];
        const auto partner = std::find_if(
            partners.begin(), partners.end(), [call](const IpcxCall *other) { return other->device != call->device; });
        if (mine.isEmpty() || call->farNumber.isEmpty() || partner == partners.end()) {
            if (!mine.isEmpty() && !call->farNumber.isEmpty())
                waitingPartner[{ mine, call->farNumber }].append(call);
            groups[nameOf(*call)] = { call->key };
            continue;
        }
        // A conversation keeps the id under which it was first told.
        const QString name = m_conversationOf.value((*partner)->key, nameOf(**partner));
        groups.remove(nameOf(**partner));
        groups[name] = { (*partner)->key, call->key };
        partners.erase(partner);
    }
    m_conversationOf.clear();
    m_conversations = groups;
    for (auto it = m_conversations.begin(); it != m_conversations.end(); ++it) {
        std::sort(it->begin(), it->end(),
            [this](const QString &a, const QString &b) { return ipcxOlder(m_calls[a], m_calls[b]); });
        for (const QString &key : std::as_const(*it)) {
            m_conversationOf.insert(key, it.key());
            if (const QString queue = m_calls.value(key).queue; !queue.isEmpty())
                m_queueOf.insert(it.key(), queue);
        }
    }
    m_queueOf.removeIf([this](const auto &it) { return !m_conversations.contains(it.key()); });
}

Leg IpcxCalls::legOf(const IpcxCall &call, const Context &context) const
{
    Leg leg;
    leg.id = { m_account, call.key };
    leg.role = call.role;
    leg.state = ipcxLineState(call.nearState, call.role);
    const QString extension = context.extensionOf(call.device);
    if (!extension.isEmpty()) {
        leg.extension = { m_account, extension };
        leg.number = extension;
        leg.name = context.nameOf(extension);
    } else {
        leg.number = call.ownNumber;
        leg.name = call.ownName;
    }
    const Seen seen = m_seen.value(call.key);
    leg.since = seen.since;
    const QDateTime told = leg.state == LineState::Talking                   ? call.answeredAt
        : LineState::Ringing == leg.state || LineState::Calling == leg.state ? call.createdAt
                                                                             : QDateTime();
    if (told.isValid())
        leg.since = told;
    return leg;
}

void IpcxCalls::addUnseenParty(Call &call, const IpcxCall &only, const Context &context) const
{
    // A log-in that may not see the line outside still hears from its own phone who is there.
    if (only.farNumber.isEmpty() || !only.waitsIn.isEmpty() || !only.conference.isEmpty() || !only.park.isEmpty())
        return;
    Leg far;
    far.id = { m_account, only.key + "/far"_L1 };
    far.number = only.farNumber;
    far.name = only.farName;
    if (!context.nameOf(only.farNumber).isEmpty())
        far.extension = { m_account, only.farNumber };
    far.role = only.role == LegRole::Caller ? LegRole::Callee
        : only.role == LegRole::Callee      ? LegRole::Caller
                                            : LegRole::Unknown;
    const LineState mine = ipcxLineState(only.nearState, only.role);
    far.state = mine == LineState::Ringing                               ? LineState::Calling
        : only.state == IpcxState::Ring || only.state == IpcxState::Dial ? LineState::Ringing
                                                                         : LineState::Talking;
    far.since = call.legs.first().since;
    call.legs.append(far);
}

/// Where a line outside does not say who is there, the phone that talks to it does.
static void nameOutsiders(Call &call, const QList<const IpcxCall *> &halves)
{
    for (Leg &leg : call.legs) {
        if (!leg.isOutside() || !leg.number.isEmpty())
            continue;
        for (qsizetype i = 0; i < halves.size(); ++i)
            if (!call.legs.at(i).isOutside() && !halves.at(i)->farNumber.isEmpty()) {
                leg.number = halves.at(i)->farNumber;
                leg.name = halves.at(i)->farName;
            }
    }
}

QList<Call> IpcxCalls::build(const Context &context) const
{
    QList<Call> calls;
    for (auto it = m_conversations.cbegin(); it != m_conversations.cend(); ++it) {
        Call call;
        call.id = { m_account, it.key() };
        bool ours = false;
        bool queued = false;
        bool parked = context.isParked(it.key());
        QList<const IpcxCall *> halves = of(it.key());
        if (halves.isEmpty())
            continue;
        for (const IpcxCall *half : std::as_const(halves)) {
            call.legs.append(legOf(*half, context));
            ours |= !call.legs.last().isOutside();
            queued |= !half->waitsIn.isEmpty();
            parked |= !half->park.isEmpty();
            const QDateTime first = half->createdAt.isValid() ? half->createdAt : m_seen.value(half->key).first;
            if (!call.startedAt.isValid() || first < call.startedAt)
                call.startedAt = first;
            const QDateTime answered = half->answeredAt.isValid() ? half->answeredAt
                : call.legs.last().state == LineState::Talking    ? call.legs.last().since
                                                                  : QDateTime();
            if (half->role == LegRole::Callee && answered.isValid()
                && (!call.answeredAt.isValid() || answered < call.answeredAt))
                call.answeredAt = answered;
        }
        if (!ours && !queued && !parked)
            continue;
        if (halves.size() == 1)
            addUnseenParty(call, *halves.first(), context);
        nameOutsiders(call, halves);
        call.direction = foldDirection(call.legs);
        call.state = foldCallState(call.legs, parked, queued);
        if (const QString queue = m_queueOf.value(it.key()); !queue.isEmpty())
            call.queue = { m_account, queue };
        calls.append(call);
    }
    return calls;
}

} // namespace Cordboard
