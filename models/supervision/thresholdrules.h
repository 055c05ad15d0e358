// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/ids.h"

#include <QHash>
#include <QObject>
#include <QSettings>

#include <array>
#include <optional>

namespace Cordboard {

/// What a supervisor watches of a queue.
enum class Measure {
    Waiting, ///< callers now
    LongestWait, ///< seconds, of those who wait now
    ServiceLevel, ///< percent today
    FreeAgents, ///< now
};
inline constexpr int measureCount = int(Measure::FreeAgents) + 1;
inline constexpr std::array allMeasures { Measure::Waiting, Measure::LongestWait, Measure::ServiceLevel, Measure::FreeAgents };

/// How bad it is: amber or red, always with a shape and a word beside.
enum class AlarmGrade { Calm, Warning, Alarm };

/// At which value a warning and an alarm begin; nothing: never.
struct Limits
{
    std::optional<int> warn;
    std::optional<int> alarm;
    friend bool operator==(const Limits &, const Limits &) = default;
};

/// What is watched of one queue, or of all that have no rules of their own.
struct QueueRules
{
    std::array<Limits, measureCount> limits;
    bool waitBySeconds = false; ///< LongestWait has limits of its own; else once and twice the service seconds
    int serviceSeconds = 0; ///< an answer within this time is good; 0: what the PBX says

    Limits &of(Measure measure) { return limits[size_t(measure)]; }
    const Limits &of(Measure measure) const { return limits[size_t(measure)]; }
    friend bool operator==(const QueueRules &, const QueueRules &) = default;
};

/// When each step of an alarm comes; a step that is off never does.
struct AlarmSteps
{
    bool sound = true;
    int soundAfter = 5; ///< seconds after the alarm rose
    bool notify = true;
    int notifyAfter = 30; ///< seconds after the alarm rose
    int repeatEvery = 20; ///< seconds between two sounds of a red alarm; 0: once
    int snoozeMinutes = 5;
    int pauseLimitMinutes = 15; ///< an agent's pause longer than this is late
    friend bool operator==(const AlarmSteps &, const AlarmSteps &) = default;
};

/// A supervisor's thresholds, kept in the settings under "supervision". Changes are written at once.
class ThresholdRules final : public QObject
{
    Q_OBJECT
public:
    /// `settings` must outlive it.
    explicit ThresholdRules(QSettings &settings, QObject *parent = nullptr);

    /// The queue's own, else those for all.
    const QueueRules &rules(const QueueId &queue) const;
    const QueueRules &common() const { return m_common; }
    bool hasOwn(const QueueId &queue) const { return m_own.contains(queue); }
    void setCommon(const QueueRules &rules);
    void setOwn(const QueueId &queue, const QueueRules &rules);
    /// Back to those for all.
    void clearOwn(const QueueId &queue);

    /// Reads everything anew, which somebody else has written to the settings.
    void reload();

    const AlarmSteps &steps() const { return m_steps; }
    void setSteps(const AlarmSteps &steps);

    /// Seconds within which an answer is good. `told`: what the PBX says, 0 for nothing.
    int serviceSeconds(const QueueId &queue, int told) const;
    /// The limits that hold, with those that follow from the service seconds filled in.
    Limits limits(const QueueId &queue, Measure measure, int serviceSeconds) const;
    /// Waiting and LongestWait are bad when they reach a limit, the others when they fall below it.
    static AlarmGrade grade(Measure measure, int value, const Limits &limits);

signals:
    void changed();

private:
    void write(const QString &group, const QueueRules &rules);
    QueueRules read(const QString &group) const;
    void readAll();

    QSettings &m_settings;
    QueueRules m_common;
    QHash<QueueId, QueueRules> m_own;
    AlarmSteps m_steps;
};

} // namespace Cordboard
