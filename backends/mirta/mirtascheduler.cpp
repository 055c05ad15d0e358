// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/mirta/mirtascheduler.h"

#include <QPointer>

#include <algorithm>
#include <cmath>

namespace Cordboard {

MirtaScheduler::MirtaScheduler(QObject *parent)
    : QObject(parent)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MirtaScheduler::turn);
    setPace(m_pace);
}

void MirtaScheduler::setPace(const MirtaPace &pace)
{
    m_pace = pace;
    m_pace.requestsPerSecond = std::clamp(pace.requestsPerSecond, 0.1, 1'000.0);
    m_tokens = m_pace.burst;
    m_refilledAt = m_clock.elapsed();
}

void MirtaScheduler::start()
{
    m_running = true;
    m_timer.start(0);
}

void MirtaScheduler::stop()
{
    m_running = false;
    m_timer.stop();
    for (Kind &kind : m_kinds)
        kind.ticket = 0;
}

void MirtaScheduler::clear()
{
    stop();
    m_kinds.clear();
    m_busy = false;
}

void MirtaScheduler::setKind(const QString &name, int fastMs, int idleMs, bool urgent, Start start)
{
    Kind kind;
    kind.fastMs = fastMs;
    kind.idleMs = std::max(fastMs, idleMs);
    kind.urgent = urgent;
    kind.start = std::move(start);
    kind.due = m_clock.elapsed();
    m_kinds.insert(name, kind);
    if (m_running)
        m_timer.start(0);
}

void MirtaScheduler::removeKind(const QString &name)
{
    m_kinds.remove(name);
}

QStringList MirtaScheduler::kinds() const
{
    QStringList names = m_kinds.keys();
    names.sort();
    return names;
}

void MirtaScheduler::setWanted(const QString &name, bool wanted)
{
    const auto it = m_kinds.find(name);
    if (it == m_kinds.end() || it->wanted == wanted)
        return;
    it->wanted = wanted;
    if (wanted && m_running)
        m_timer.start(0);
}

void MirtaScheduler::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    if (!busy)
        return; // each slows down with its next answer
    for (Kind &kind : m_kinds)
        if (kind.failures == 0 && kind.answeredAt >= 0)
            kind.due = std::min(kind.due, kind.answeredAt + waitOf(kind));
    if (m_running)
        m_timer.start(0);
}

void MirtaScheduler::setHidden(bool hidden)
{
    if (hidden == m_hidden)
        return;
    m_hidden = hidden;
    for (Kind &kind : m_kinds)
        if (!hidden && kind.failures == 0 && kind.answeredAt >= 0)
            kind.due = std::min(kind.due, kind.answeredAt + waitOf(kind));
    if (m_running)
        m_timer.start(0);
}

void MirtaScheduler::poke(const QString &name)
{
    const auto it = m_kinds.find(name);
    if (it == m_kinds.end() || it->failures > 0)
        return; // a PBX in trouble is not pressed
    if (it->ticket)
        it->again = true;
    it->due = m_clock.elapsed();
    if (m_running)
        m_timer.start(0);
}

void MirtaScheduler::spend()
{
    refill();
    m_tokens = std::max(m_tokens - 1, -m_pace.burst);
}

void MirtaScheduler::refill()
{
    const qint64 now = m_clock.elapsed();
    m_tokens = std::min(m_pace.burst, m_tokens + double(now - m_refilledAt) / 1000.0 * m_pace.requestsPerSecond);
    m_refilledAt = now;
}

bool MirtaScheduler::isUnderWay(const QString &name) const
{
    const auto it = m_kinds.constFind(name);
    return it != m_kinds.cend() && it->ticket != 0;
}

int MirtaScheduler::underWay() const
{
    return int(std::count_if(m_kinds.begin(), m_kinds.end(), [](const Kind &kind) { return kind.ticket != 0; }));
}

int MirtaScheduler::failures(const QString &name) const
{
    const auto it = m_kinds.constFind(name);
    return it == m_kinds.cend() ? 0 : it->failures;
}

qint64 MirtaScheduler::waitOf(const Kind &kind) const
{
    if (kind.failures > 0 && !m_pace.errorMs.isEmpty())
        return m_pace.errorMs.at(std::min<qsizetype>(kind.failures - 1, m_pace.errorMs.size() - 1));
    const qint64 pace = m_busy ? kind.fastMs : kind.idleMs;
    return std::max({ pace, kind.tookMs * m_pace.slowFactor, m_hidden ? qint64(m_pace.hiddenMs) : 0 });
}

void MirtaScheduler::turn()
{
    if (!m_running)
        return;
    refill();
    const qint64 now = m_clock.elapsed();
    while (true) {
        // Of those that are due the urgent ones first, then who waits longest; of those to come the next.
        QString next;
        const Kind *best = nullptr;
        const auto goesFirst = [now](const Kind &a, const Kind &b) {
            const bool aDue = a.due <= now;
            const bool bDue = b.due <= now;
            if (aDue && bDue && a.urgent != b.urgent)
                return a.urgent;
            return a.due < b.due;
        };
        for (auto it = m_kinds.cbegin(); it != m_kinds.cend(); ++it)
            if (it->wanted && !it->ticket && (!best || goesFirst(*it, *best) || (!goesFirst(*best, *it) && it.key() < next))) {
                best = &*it;
                next = it.key();
            }
        const qint64 due = best ? best->due : -1;
        if (!best)
            return; // all are under way, or nobody looks
        if (underWay() >= m_pace.atOnce)
            return; // the next answer comes back here
        if (due > now || m_tokens < 1) {
            const double forTokens = m_tokens < 1 ? (1 - m_tokens) / m_pace.requestsPerSecond * 1000.0 : 0;
            m_timer.start(int(std::clamp(std::max(double(due - now), std::ceil(forTokens)), 1.0, 60'000.0)));
            return;
        }
        Kind &kind = m_kinds[next];
        const quint64 ticket = ++m_tickets;
        kind.ticket = ticket;
        kind.again = false;
        kind.startedAt = now;
        const Start ask = kind.start;
        // Asking may answer at once, and change the table.
        ask([guard = QPointer<MirtaScheduler>(this), next, ticket](bool ok) {
            if (guard)
                guard->finished(next, ticket, ok);
        });
        if (!m_running)
            return;
    }
}

void MirtaScheduler::finished(const QString &name, quint64 ticket, bool ok)
{
    const auto it = m_kinds.find(name);
    if (it == m_kinds.end() || it->ticket != ticket)
        return; // of a time before stop()
    const qint64 now = m_clock.elapsed();
    it->ticket = 0;
    it->answeredAt = now;
    it->tookMs = now - it->startedAt;
    it->failures = ok ? 0 : it->failures + 1;
    it->due = now + (it->again && ok ? 0 : waitOf(*it));
    if (m_running)
        m_timer.start(0);
}

} // namespace Cordboard
