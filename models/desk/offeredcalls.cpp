// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk/offeredcalls.h"

#include "models/callmodel.h"
#include "models/core/switchboard.h"
#include "models/desk/callparty.h"

#include <algorithm>

namespace Cordboard {

namespace {

constexpr qint64 skewMs = 1'500; ///< the PBX's clock and ours

} // namespace

int OfferedCall::secondsLeft(const QDateTime &now) const
{
    constexpr qint64 second = 1'000;
    return int(std::max<qint64>(0, (now.msecsTo(decideBy) + second - 1) / second));
}

double OfferedCall::shareLeft(const QDateTime &now) const
{
    const qint64 whole = since.msecsTo(decideBy);
    return whole <= 0 ? 0 : std::clamp(double(now.msecsTo(decideBy)) / double(whole), 0.0, 1.0);
}

OfferedCalls::OfferedCalls(Switchboard &board, const Clock &clock, QObject *parent) : QObject(parent), m_board(board), m_clock(clock)
{
    connect(&board, &Switchboard::flushed, this, &OfferedCalls::refresh);
    connect(&board, &Switchboard::capabilitiesChanged, this, &OfferedCalls::refresh);
    connect(&board, &Switchboard::connectionChanged, this, &OfferedCalls::refresh);
    connect(board.secondTick(), &SecondTick::tick, this, &OfferedCalls::refresh);
    refresh();
}

const OfferedCall *OfferedCalls::find(const CallId &call) const
{
    const auto it = std::find_if(m_offers.cbegin(), m_offers.cend(), [&call](const OfferedCall &o) { return o.call == call; });
    return it == m_offers.cend() ? nullptr : &*it;
}

bool OfferedCalls::anybodyOffers() const
{
    const QList<Account> accounts = m_board.accounts();
    return std::any_of(accounts.cbegin(), accounts.cend(), [this](const Account &a) { return m_board.capabilities(a.id).knows(Capability::RouteOffered); });
}

QList<OfferedCall> OfferedCalls::collect() const
{
    QList<OfferedCall> found;
    const QDateTime now = m_clock.now();
    const CallModel &calls = *m_board.calls();
    for (int row = 0; row < calls.rowCount(); ++row) {
        const Call &call = calls.at(row);
        // After the end the PBX routes by itself, even where it does not say that it did.
        if (!call.decideBy.isValid() || call.decideBy <= now || isDecided(call.id, call.decideBy) || m_board.isStale(call.id.account())
            || !m_board.capabilities(call.id.account()).has(Capability::RouteOffered))
            continue;
        OfferedCall offer;
        offer.call = call.id;
        const Leg *caller = otherParty(call, m_board.ownExtension(call.id.account()));
        const OfferedCall *known = find(call.id);
        // A caller who hangs up may be gone before his call is: he keeps his name.
        offer.name = caller || !known ? partyName(caller) : known->name;
        offer.number = caller || !known ? (caller ? caller->number : QString()) : known->number;
        const Queue *queue = m_board.queue(call.queue);
        offer.dialled = queue && !queue->name.isEmpty() ? queue->name : call.did;
        offer.decideBy = call.decideBy;
        offer.since = known ? known->since : now;
        found.append(offer);
    }
    std::stable_sort(found.begin(), found.end(), [](const OfferedCall &a, const OfferedCall &b) { return a.decideBy < b.decideBy; });
    return found;
}

void OfferedCalls::refresh()
{
    m_decided.removeIf([this](const auto &it) {
        const Call *call = m_board.call(it.key());
        return !call || !call->decideBy.isValid() || !isDecided(it.key(), call->decideBy);
    });
    const QList<OfferedCall> now = collect();
    if (now == m_offers)
        return;
    const QList<OfferedCall> before = std::exchange(m_offers, now);
    emit changed();
    for (const OfferedCall &offer : now)
        if (std::none_of(before.cbegin(), before.cend(), [&offer](const OfferedCall &o) { return o.call == offer.call; }))
            emit came(offer);
    for (const OfferedCall &offer : before) {
        if (std::any_of(now.cbegin(), now.cend(), [&offer](const OfferedCall &o) { return o.call == offer.call; }) || m_decided.contains(offer.call)
            || m_board.isStale(offer.call.account()))
            continue;
        if (!m_board.call(offer.call))
            emit passed(offer.call, tr("%1 is gone before anybody let the call in.", "caller").arg(offer.name));
        else if (m_clock.now().msecsTo(offer.decideBy) <= skewMs)
            emit passed(offer.call, tr("Nobody decided about %1 in time: the PBX routes the call by itself.", "caller").arg(offer.name));
        else
            emit passed(offer.call, tr("%1 was let in elsewhere.", "caller").arg(offer.name));
    }
}

bool OfferedCalls::isDecided(const CallId &call, const QDateTime &decideBy) const
{
    const auto it = m_decided.constFind(call);
    return it != m_decided.cend() && decideBy <= *it;
}

void OfferedCalls::decided(const CallId &call)
{
    if (const Call *known = m_board.call(call))
        m_decided.insert(call, known->decideBy);
    refresh();
}

void OfferedCalls::undecided(const CallId &call)
{
    m_decided.remove(call);
    refresh();
}

} // namespace Cordboard
