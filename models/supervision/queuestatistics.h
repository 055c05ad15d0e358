// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/supervision/pastcalls.h"
#include "models/supervision/queuevisits.h"
#include "models/supervision/thresholdrules.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <array>
#include <memory>

namespace Cordboard {

class Switchboard;

/// One queue, or all of them, today and now.
struct QueueFigures
{
    int waiting = 0; ///< now
    QDateTime longestSince; ///< UTC, of those who wait now; invalid: nobody does
    int freeAgents = 0; ///< people who could take a call now
    int agents = 0; ///< people logged in
    int offered = 0; ///< today; those who wait now included
    int answered = 0;
    int abandoned = 0;
    int servicePercent = -1; ///< of those answered or gone, answered in time; -1: nobody yet
    int serviceSeconds = 0; ///< what "in time" means; 0 in the total of queues that differ
    int averageWait = -1; ///< seconds until the answer or until giving up; -1: nobody yet
    friend bool operator==(const QueueFigures &, const QueueFigures &) = default;
};

/// What half an hour of today brought, by the time of the callers' coming.
struct HalfHour
{
    int offered = 0;
    int answered = 0;
    int abandoned = 0;
    double usual = -1; ///< callers of the same half hour on this weekday, in the mean of four weeks; -1: not known
    friend bool operator==(const HalfHour &, const HalfHour &) = default;
};
inline constexpr int halfHoursOfDay = 48;
using DayChart = std::array<HalfHour, halfHoursOfDay>;

/// Counts what happens in the queues. What is watched live comes first; call records tell of the hours before the program started and of
/// those when the link was down, and say where a call ended faster than one could look. A PBX that counted more calls than we saw and
/// has no records of them is believed.
class QueueStatistics final : public QObject
{
    Q_OBJECT
public:
    /// `store`: nullptr where there is no history. All must outlive it.
    QueueStatistics(Switchboard &board, const ThresholdRules &rules, CallStore *store, QObject *parent = nullptr);

    QueueFigures figures(const QueueId &queue) const;
    QueueFigures total() const;
    DayChart chart(const QueueId &queue) const;
    DayChart totalChart() const;
    QDate day() const { return m_day; }

signals:
    /// At most a few times a second.
    void changed();

private:
    struct Count
    {
        int offered = 0;
        int answered = 0;
        int abandoned = 0;
        int inTime = 0;
        qint64 waited = 0; ///< seconds, of those answered or gone
        DayChart chart;
    };
    void countSoon();
    void schedule();
    void recount();
    void count(const QueueId &queue, const QDateTime &came, QueueVisit::Outcome outcome, qint64 waited);
    void countUsual();
    void fillPercent(QueueFigures &figures, const Count &count) const;

    Switchboard &m_board;
    const ThresholdRules &m_rules;
    QueueVisits m_visits;
    std::unique_ptr<PastCalls> m_past;
    QDate m_day;
    QHash<QueueId, Count> m_counts;
    Count m_total;
    QTimer m_soon;
    bool m_stale = false; ///< the counts are to be made anew
};

} // namespace Cordboard
