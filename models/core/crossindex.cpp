// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/crossindex.h"

#include <algorithm>

namespace Cordboard {

namespace {

bool hasExtension(const Call *call, const ExtensionId &id)
{
    return call && call->legOf(id);
}

/// Each extension of `call` that `other` does not have, once.
template<class F>
void eachOnlyIn(const Call *call, const Call *other, F &&f)
{
    if (!call)
        return;
    for (auto leg = call->legs.cbegin(); leg != call->legs.cend(); ++leg) {
        const auto same = [&leg](const Leg &before) { return before.extension == leg->extension; };
        if (!leg->extension.isEmpty() && !hasExtension(other, leg->extension) && std::none_of(call->legs.cbegin(), leg, same))
            f(leg->extension);
    }
}

template<class Key, class Value>
void takeOut(QHash<Key, QList<Value>> &lists, const Key &key, const Value &value)
{
    const auto it = lists.find(key);
    if (it == lists.end())
        return;
    it->removeOne(value);
    if (it->isEmpty())
        lists.erase(it);
}

/// Two rows may have claimed the same key; only the claim of the row that goes is withdrawn.
template<class Key, class Value>
void takeOut(QHash<Key, Value> &claims, const Key &key, const Value &value)
{
    const auto it = claims.find(key);
    if (it != claims.end() && *it == value)
        claims.erase(it);
}

} // namespace

void CrossIndex::replace(const Call *old, const Call *now)
{
    eachOnlyIn(old, now, [&](const ExtensionId &id) { takeOut(m_calls, id, old->id); });
    eachOnlyIn(now, old, [&](const ExtensionId &id) { m_calls[id].append(now->id); });
}

void CrossIndex::replace(const QueueAgent *old, const QueueAgent *now)
{
    if (old && now && old->queue == now->queue && old->extension == now->extension)
        return;
    if (old) {
        takeOut(m_agentsOfQueue, old->queue, old->id);
        takeOut(m_agentsOfExtension, old->extension, old->id);
    }
    if (now) {
        m_agentsOfQueue[now->queue].append(now->id);
        m_agentsOfExtension[now->extension].append(now->id);
    }
}

void CrossIndex::replace(const ParkSlot *old, const ParkSlot *now)
{
    if (old && old->occupied && !old->call.isEmpty())
        takeOut(m_parkSlots, old->call, old->id);
    if (now && now->occupied && !now->call.isEmpty())
        m_parkSlots.insert(now->call, now->id);
}

void CrossIndex::replace(const Mailbox *old, const Mailbox *now)
{
    if (old)
        takeOut(m_mailboxes, old->extension, old->id);
    if (now)
        m_mailboxes.insert(now->extension, now->id);
}

void CrossIndex::replace(const Extension *old, const Extension *now)
{
    if (old && now && old->number == now->number)
        return;
    if (old)
        takeOut(m_numbers, { old->id.account(), old->number }, old->id);
    if (now && !now->number.isEmpty())
        m_numbers.insert({ now->id.account(), now->number }, now->id);
}

} // namespace Cordboard
