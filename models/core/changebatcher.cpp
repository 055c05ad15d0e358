// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/changebatcher.h"

namespace Cordboard {

ChangeBatcher::ChangeBatcher(Sink sink, QObject *parent)
    : QObject(parent)
    , m_sink(std::move(sink))
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(IntervalMs);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ChangeBatcher::flushNow);
}

void ChangeBatcher::add(const QList<Change> &changes)
{
    for (const Change &change : changes)
        m_pending.add(change);
    if (m_pending.isEmpty())
        return;
    if (m_pending.size() >= EarlyFlush && !m_flushing)
        flushNow();
    else if (!m_timer.isActive())
        m_timer.start();
}

void ChangeBatcher::flushNow()
{
    if (m_flushing || m_pending.isEmpty())
        return;
    m_timer.stop();
    m_flushing = true;
    const PendingChanges batch = std::exchange(m_pending, {});
    m_sink(batch);
    m_flushing = false;
    if (!m_pending.isEmpty() && !m_timer.isActive())
        m_timer.start();
}

void ChangeBatcher::dropAccount(const AccountId &account)
{
    m_pending.dropAccount(account);
}

} // namespace Cordboard
