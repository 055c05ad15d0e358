// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/palcdrs.h"

#include <algorithm>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

QDateTime utc(qint64 time)
{
    return time > 0 ? QDateTime::fromMSecsSinceEpoch(time, QTimeZone::UTC) : QDateTime();
}

bool matches(const Cdr &cdr, const CdrQuery &query)
{
    if (query.from.isValid() && cdr.startedAt < query.from)
        return false;
    if (query.to.isValid() && cdr.startedAt > query.to)
        return false;
    return query.number.isEmpty() || cdr.callerNumber.contains(query.number) || cdr.calleeNumber.contains(query.number);
}

} // namespace

Disposition PalCdrs::disposition(const PalRoom &room)
{
    if (room.answeredAt > 0)
        return Disposition::Answered;
    const int code = room.rescode.toInt();
    constexpr int busyHere = 486;
    constexpr int busyEverywhere = 600;
    if (code == busyHere || code == busyEverywhere)
        return Disposition::Busy;
    // Given up, not there, no answer, declined: nobody talked, but nothing was wrong.
    constexpr std::array missed { 200, 408, 480, 487, 603 };
    if (code == 0 || std::find(missed.begin(), missed.end(), code) != missed.end())
        return Disposition::Missed;
    return Disposition::Failed;
}

Cdr PalCdrs::add(const PalRoom &room)
{
    remove(room.id);
    Cdr cdr;
    cdr.id = { m_account, room.id };
    cdr.call = { m_account, room.id };
    cdr.direction = room.direction;
    cdr.disposition = disposition(room);
    cdr.callerNumber = room.caller.number;
    cdr.callerName = room.caller.name;
    cdr.calleeNumber = room.callee.number;
    cdr.calleeName = room.callee.name;
    cdr.queue = room.queue;
    cdr.startedAt = utc(room.startedAt);
    cdr.answeredAt = utc(room.answeredAt);
    cdr.endedAt = utc(room.endedAt);
    cdr.recordingId = room.recordingId;
    m_rows.push_back(cdr);
    m_known.insert(room.id);
    if (m_rows.size() > maxRows) {
        m_dropped = m_rows.front().id;
        m_rows.pop_front();
        m_known.remove(m_dropped.local());
    }
    return cdr;
}

bool PalCdrs::remove(const QString &room)
{
    if (!m_known.remove(room))
        return false;
    // The one asked for ended a moment ago: look from the end.
    const auto it = std::find_if(m_rows.crbegin(), m_rows.crend(), [&room](const Cdr &cdr) { return cdr.id.local() == room; });
    if (it == m_rows.crend())
        return false;
    m_rows.erase(std::prev(it.base()));
    return true;
}

CdrPage PalCdrs::page(const CdrQuery &query) const
{
    QList<Cdr> found;
    std::copy_if(m_rows.crbegin(), m_rows.crend(), std::back_inserter(found),
        [&query](const Cdr &cdr) { return matches(cdr, query); });
    std::stable_sort(found.begin(), found.end(), [](const Cdr &a, const Cdr &b) { return a.startedAt > b.startedAt; });
    CdrPage page;
    page.total = int(found.size());
    page.rows = found.mid(std::max(0, query.offset), query.limit < 0 ? -1 : query.limit);
    page.more = query.offset + page.rows.size() < found.size();
    return page;
}

} // namespace Cordboard
