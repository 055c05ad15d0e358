// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/supervision/queuevisits.h"

#include "models/core/switchboard.h"
#include "models/queuemodel.h"

#include <QSet>

#include <algorithm>

namespace Cordboard {

namespace {

/// Since when somebody of ours talks in that call; invalid: nobody does.
QDateTime answeredSince(const Call &call)
{
    for (const Leg &leg : call.legs) {
        const bool talks = leg.state == LineState::Talking || leg.state == LineState::Held;
        if (!leg.isOutside() && leg.monitoring == BargeMode::None && leg.role != LegRole::Caller && talks)
            return leg.since.isValid() ? leg.since : call.answeredAt;
    }
    return {};
}

} // namespace

QueueVisits::QueueVisits(const Switchboard &board, QObject *parent)
    : QObject(parent)
    , m_board(board)
{
    connect(&board, &Switchboard::flushed, this, &QueueVisits::observe);
    connect(&board, &Switchboard::connectionChanged, this, &QueueVisits::observe); // a lost link brings no rows, but doubt
    observe();
}

void QueueVisits::forgetBefore(const QDateTime &begin)
{
    const qsizetype gone = m_visits.removeIf(
        [&begin](const QueueVisit &visit) { return visit.outcome != QueueVisit::Outcome::Open && visit.since < begin; });
    if (gone == 0)
        return;
    m_open.clear();
    for (qsizetype i = 0; i < m_visits.size(); ++i)
        if (m_visits[i].outcome == QueueVisit::Outcome::Open)
            m_open.insert({ m_visits[i].queue, m_visits[i].call }, i);
    emit changed();
}

void QueueVisits::observe()
{
    bool news = false;
    QSet<Key> waiting;
    const QueueModel &queues = *m_board.queues();
    for (int row = 0; row < queues.rowCount(); ++row) {
        const Queue &queue = queues.at(row);
        if (m_board.isStale(queue.id.account()))
            continue;
        for (const QueueCaller &caller : queue.waiting) {
            if (caller.call.isEmpty())
                continue; // nothing to follow him by; the PBX's own counters have to do
            const Key key { queue.id, caller.call };
            waiting.insert(key);
            if (m_open.contains(key))
                continue;
            m_open.insert(key, m_visits.size());
            m_visits.append({ queue.id, caller.call, caller.number, caller.since.isValid() ? caller.since : m_board.now(), {} });
            news = true;
        }
    }
    for (auto it = m_open.begin(); it != m_open.end();) {
        QueueVisit &visit = m_visits[it.value()];
        if (m_board.isStale(visit.queue.account())) {
            visit.doubtful = true;
            ++it;
        } else if (waiting.contains(it.key()) || !settle(visit)) {
            ++it;
        } else {
            it = m_open.erase(it);
            news = true;
        }
    }
    if (news)
        emit changed();
}

bool QueueVisits::settle(QueueVisit &visit) const
{
    const Call *call = m_board.call(visit.call);
    if (!call) {
        visit.outcome = visit.doubtful ? QueueVisit::Outcome::Unseen : QueueVisit::Outcome::Abandoned;
        visit.until = m_board.now();
        return true;
    }
    if (const QDateTime answered = answeredSince(*call); answered.isValid()) {
        visit.outcome = QueueVisit::Outcome::Answered;
        visit.until = std::max(answered, visit.since);
        return true;
    }
    const bool elsewhere = call->state == CallState::Queued && !call->queue.isEmpty() && call->queue != visit.queue;
    if (!elsewhere && call->state != CallState::Parked)
        return false;
    visit.outcome = QueueVisit::Outcome::MovedOn;
    visit.until = m_board.now();
    return true;
}

} // namespace Cordboard
