// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/supervision/pastcalls.h"

namespace Cordboard {

namespace {

constexpr int pastCallsRefreshMs = 200;
constexpr int pageSize = 2'000;
constexpr CallRowId newest = std::numeric_limits<CallRowId>::max();

CallRowId firstRowOf(QDate day)
{
    return CallRowId(day.startOfDay().toMSecsSinceEpoch()) << rowIdShift;
}

CallFilter onlyDay(QDate day)
{
    CallFilter filter;
    filter.from = day.startOfDay().toUTC();
    filter.to = day.addDays(1).startOfDay().toUTC();
    return filter;
}

} // namespace

PastCalls::PastCalls(CallStore &store, QDate day, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pastCallsRefreshMs);
    connect(&m_soon, &QTimer::timeout, this, &PastCalls::refresh);
    connect(&store, &CallStore::changed, this, [this](const StoreChange &change) {
        if (!change.calls)
            return;
        m_from = std::min(m_from, change.oldest);
        if (!m_soon.isActive())
            m_soon.start();
    });
    setDay(day);
}

void PastCalls::setDay(QDate day)
{
    m_day = day;
    ++m_generation;
    m_reading = false;
    m_today.clear();
    m_usual.clear();
    m_usualDays = 0;
    m_from = 0;
    refresh();
}

void PastCalls::refresh()
{
    if (m_reading) {
        m_soon.start(); // one after the other, or an older answer would come last
        return;
    }
    const CallRowId from = std::exchange(m_from, newest);
    const CallRowId begin = firstRowOf(m_day);
    m_reading = true;
    readToday(std::max(from, begin), newest, {});
    if (from < begin) {
        ++m_usualGeneration;
        readUsual(1, newest, {}, 0, false);
    }
}

void PastCalls::readToday(CallRowId from, CallRowId before, QMap<CallRowId, Cdr> found)
{
    const CallQuery query { .filter = onlyDay(m_day), .before = before, .since = from, .limit = pageSize };
    m_store.page(query).then(this, [this, from, found, generation = m_generation](const CallPage &page) mutable {
        if (generation != m_generation)
            return;
        for (const CallRecord &record : page.rows)
            if (!record.cdr.queue.isEmpty())
                found.insert(record.row, record.cdr);
        if (page.more && !page.rows.isEmpty()) {
            readToday(from, page.rows.constLast().row, found);
            return;
        }
        m_reading = false;
        m_today.erase(m_today.lowerBound(from), m_today.end());
        m_today.insert(found);
        emit changed();
    });
}

void PastCalls::readUsual(int week, CallRowId before, QList<Cdr> found, int days, bool any)
{
    const CallQuery query { .filter = onlyDay(m_day.addDays(-7 * week)), .before = before, .limit = pageSize };
    m_store.page(query).then(this, [this, week, found, days, any, day = m_generation, generation = m_usualGeneration](const CallPage &page) mutable {
        if (generation != m_usualGeneration || day != m_generation)
            return;
        for (const CallRecord &record : page.rows)
            if (!record.cdr.queue.isEmpty()) {
                found.append(record.cdr);
                any = true;
            }
        if (page.more && !page.rows.isEmpty()) {
            readUsual(week, page.rows.constLast().row, found, days, any);
        } else if (week < UsualWeeks) {
            readUsual(week + 1, newest, found, days + any, false);
        } else {
            m_usual = found;
            m_usualDays = days + any;
            emit changed();
        }
    });
}

} // namespace Cordboard
