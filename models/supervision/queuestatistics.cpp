// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/supervision/queuestatistics.h"

#include "models/agentmodel.h"
#include "models/core/switchboard.h"
#include "models/queuemodel.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace Cordboard {

namespace {

constexpr int recountMs = 200;
constexpr int sameCallSeconds = 120; ///< a record without a call's id is that of a visit with its number so near

int halfHourOf(const QDateTime &at)
{
    constexpr int milliseconds = 30 * 60 * 1000;
    return std::clamp(at.toLocalTime().time().msecsSinceStartOfDay() / milliseconds, 0, halfHoursOfDay - 1);
}

/// Queues by what call records may call them.
QHash<std::pair<AccountId, QString>, QueueId> queuesByName(const QueueModel &queues)
{
    QHash<std::pair<AccountId, QString>, QueueId> found;
    for (int row = 0; row < queues.rowCount(); ++row) {
        const Queue &queue = queues.at(row);
        for (const QString &name : { queue.name, queue.number, queue.id.local() })
            if (!name.isEmpty() && !found.contains({ queue.id.account(), name }))
                found.insert({ queue.id.account(), name }, queue.id);
    }
    return found;
}

} // namespace

QueueStatistics::QueueStatistics(Switchboard &board, const ThresholdRules &rules, CallStore *store, QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_rules(rules)
    , m_visits(board)
    , m_day(board.now().toLocalTime().date())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(recountMs);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (std::exchange(m_stale, false))
            recount();
        emit changed();
    });
    connect(&m_visits, &QueueVisits::changed, this, &QueueStatistics::countSoon);
    connect(&rules, &ThresholdRules::changed, this, &QueueStatistics::countSoon);
    // Who waits and who is free is read when asked for: that it may be different is told, and nothing is counted anew.
    for (const QAbstractItemModel *model : { static_cast<QAbstractItemModel *>(board.queues()), static_cast<QAbstractItemModel *>(board.agents()) }) {
        connect(model, &QAbstractItemModel::dataChanged, this, &QueueStatistics::schedule);
        connect(model, &QAbstractItemModel::rowsInserted, this, &QueueStatistics::countSoon);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &QueueStatistics::countSoon);
        connect(model, &QAbstractItemModel::modelReset, this, &QueueStatistics::countSoon);
    }
    if (store) {
        m_past = std::make_unique<PastCalls>(*store, m_day);
        connect(m_past.get(), &PastCalls::changed, this, &QueueStatistics::countSoon);
    }
    connect(board.secondTick(), &SecondTick::tick, this, [this](const QDateTime &now) {
        const QDate day = now.toLocalTime().date();
        if (day == m_day)
            return;
        m_day = day;
        m_visits.forgetBefore(day.startOfDay());
        if (m_past)
            m_past->setDay(day);
        countSoon();
    });
    recount();
}

void QueueStatistics::countSoon()
{
    m_stale = true;
    schedule();
}

void QueueStatistics::schedule()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void QueueStatistics::count(const QueueId &queue, const QDateTime &came, QueueVisit::Outcome outcome, qint64 waited)
{
    const Queue *known = m_board.queue(queue);
    const int seconds = m_rules.serviceSeconds(queue, known ? known->serviceLevelSeconds : 0);
    for (Count *c : { &m_counts[queue], &m_total }) {
        HalfHour &half = c->chart[size_t(halfHourOf(came))];
        ++c->offered;
        ++half.offered;
        if (outcome == QueueVisit::Outcome::Answered) {
            ++c->answered;
            ++half.answered;
            c->inTime += waited <= seconds;
        } else if (outcome == QueueVisit::Outcome::Abandoned) {
            ++c->abandoned;
            ++half.abandoned;
        } else {
            continue;
        }
        c->waited += std::max<qint64>(0, waited);
    }
}

void QueueStatistics::recount()
{
    m_counts.clear();
    m_total = {};
    const QHash<std::pair<AccountId, QString>, QueueId> names = queuesByName(*m_board.queues());
    const auto queueOf = [&names](const Cdr &cdr) { return names.value({ cdr.id.account(), cdr.queue }); };
    static const QMap<CallRowId, Cdr> none;
    const QMap<CallRowId, Cdr> &past = m_past ? m_past->today() : none;
    QHash<CallId, const Cdr *> records;
    for (const Cdr &cdr : past)
        if (!cdr.call.isEmpty())
            records.insert(cdr.call, &cdr);

    QSet<CallId> watched;
    QMultiHash<QString, const QueueVisit *> byNumber;
    const QDateTime begin = m_day.startOfDay();
    for (const QueueVisit &visit : m_visits.visits()) {
        if (visit.outcome == QueueVisit::Outcome::Unseen || visit.since < begin)
            continue;
        QueueVisit::Outcome outcome = visit.outcome;
        const Cdr *record = records.value(visit.call);
        // A conversation shorter than one look at the PBX seems to be a caller who gave up, until its record comes.
        if (outcome == QueueVisit::Outcome::Abandoned && record && wasConversation(*record) && queueOf(*record) == visit.queue)
            outcome = QueueVisit::Outcome::Answered;
        count(visit.queue, visit.since, outcome, visit.until.isValid() ? visit.since.secsTo(visit.until) : 0);
        watched.insert(visit.call);
        if (!visit.number.isEmpty())
            byNumber.insert(visit.number, &visit);
    }
    for (const Cdr &cdr : past) {
        const QueueId queue = queueOf(cdr);
        if (queue.isEmpty() || watched.contains(cdr.call))
            continue;
        const QList<const QueueVisit *> near = cdr.call.isEmpty() ? byNumber.values(cdr.callerNumber) : QList<const QueueVisit *>();
        if (std::any_of(near.begin(), near.end(), [&](const QueueVisit *visit) {
                return visit->queue == queue && std::abs(visit->since.secsTo(cdr.startedAt)) <= sameCallSeconds;
            }))
            continue;
        count(queue, cdr.startedAt, wasConversation(cdr) ? QueueVisit::Outcome::Answered : QueueVisit::Outcome::Abandoned, waitSeconds(cdr));
    }
    countUsual();
}

void QueueStatistics::countUsual()
{
    if (!m_past || m_past->usualDays() == 0)
        return;
    const auto begin = [](Count &c) {
        if (c.chart.front().usual < 0)
            for (HalfHour &half : c.chart)
                half.usual = 0;
    };
    const QHash<std::pair<AccountId, QString>, QueueId> names = queuesByName(*m_board.queues());
    for (const Cdr &cdr : m_past->usual()) {
        const QueueId queue = names.value({ cdr.id.account(), cdr.queue });
        if (queue.isEmpty())
            continue;
        for (Count *c : { &m_counts[queue], &m_total }) {
            begin(*c);
            c->chart[size_t(halfHourOf(cdr.startedAt))].usual += 1.0 / m_past->usualDays();
        }
    }
}

void QueueStatistics::fillPercent(QueueFigures &figures, const Count &count) const
{
    const int done = count.answered + count.abandoned;
    figures.offered = count.offered;
    figures.answered = count.answered;
    figures.abandoned = count.abandoned;
    if (done == 0)
        return;
    figures.servicePercent = int(std::lround(100.0 * count.inTime / done));
    figures.averageWait = int(count.waited / done);
}

QueueFigures QueueStatistics::figures(const QueueId &id) const
{
    QueueFigures f;
    const Queue *queue = m_board.queue(id);
    if (!queue)
        return f;
    f.waiting = int(queue->waiting.size());
    for (const QueueCaller &caller : queue->waiting)
        if (caller.since.isValid() && (!f.longestSince.isValid() || caller.since < f.longestSince))
            f.longestSince = caller.since;
    for (const QueueAgentId &agentId : m_board.queueAgentsOf(id))
        if (const QueueAgent *agent = m_board.agent(agentId)) {
            f.agents += agent->loggedIn;
            f.freeAgents += QueueModel::isFree(*agent);
        }
    f.serviceSeconds = m_rules.serviceSeconds(id, queue->serviceLevelSeconds);
    fillPercent(f, m_counts.value(id));
    const int told = std::max(0, queue->answered) + std::max(0, queue->abandoned);
    if (told > f.answered + f.abandoned) {
        f.answered = std::max(0, queue->answered);
        f.abandoned = std::max(0, queue->abandoned);
        f.offered = told + f.waiting;
        if (queue->serviceLevelPercent >= 0)
            f.servicePercent = queue->serviceLevelPercent;
    }
    return f;
}

QueueFigures QueueStatistics::total() const
{
    QueueFigures sum;
    double inTime = 0;
    double waited = 0;
    int measured = 0;
    const QueueModel &queues = *m_board.queues();
    for (int row = 0; row < queues.rowCount(); ++row) {
        const QueueFigures f = figures(queues.at(row).id);
        sum.waiting += f.waiting;
        if (f.longestSince.isValid() && (!sum.longestSince.isValid() || f.longestSince < sum.longestSince))
            sum.longestSince = f.longestSince;
        sum.offered += f.offered;
        sum.answered += f.answered;
        sum.abandoned += f.abandoned;
        sum.serviceSeconds = row == 0 || sum.serviceSeconds == f.serviceSeconds ? f.serviceSeconds : 0;
        const int done = f.answered + f.abandoned;
        if (f.servicePercent >= 0) {
            inTime += done * f.servicePercent / 100.0;
            measured += done;
        }
        if (f.averageWait >= 0)
            waited += double(done) * f.averageWait;
    }
    if (measured > 0)
        sum.servicePercent = int(std::lround(100 * inTime / measured));
    if (sum.answered + sum.abandoned > 0)
        sum.averageWait = int(waited / (sum.answered + sum.abandoned));
    // People, not memberships: who serves three queues is one pair of ears.
    QSet<ExtensionId> loggedIn;
    QSet<ExtensionId> free;
    const AgentModel &agents = *m_board.agents();
    for (int row = 0; row < agents.rowCount(); ++row) {
        const QueueAgent &agent = agents.at(row);
        if (agent.loggedIn)
            loggedIn.insert(agent.extension);
        if (QueueModel::isFree(agent))
            free.insert(agent.extension);
    }
    sum.agents = int(loggedIn.size());
    sum.freeAgents = int(free.size());
    return sum;
}

DayChart QueueStatistics::chart(const QueueId &queue) const
{
    return m_counts.value(queue).chart;
}

DayChart QueueStatistics::totalChart() const
{
    return m_total.chart;
}

} // namespace Cordboard
