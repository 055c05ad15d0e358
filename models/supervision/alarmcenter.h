// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/queue.h"
#include "models/supervision/queuestatistics.h"
#include "models/supervision/thresholdrules.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>

namespace Cordboard {

/// Which sound an alarm asks for.
enum class AlarmSound {
    SoftTick, ///< a warning; once
    TwoTones, ///< an alarm; again and again until somebody acknowledges
    OneTone, ///< an alarm while a call is with the operator: the caller hears the room
};

/// How far an alarm has risen.
enum class AlarmStep {
    Shown = 1, ///< colour, shape and word
    Sounding = 2, ///< a sound too
    Notified = 3, ///< a desktop notification too
};

/// One limit that a queue has passed.
struct AlarmCause
{
    Measure measure;
    AlarmGrade grade;
    int value; ///< callers, seconds, percent or agents
    friend bool operator==(const AlarmCause &, const AlarmCause &) = default;
};

/// What is wrong with one queue now.
struct QueueAlarm
{
    QueueId queue;
    AlarmGrade grade = AlarmGrade::Calm; ///< of the worst cause
    QList<AlarmCause> causes; ///< the worst first
    QDateTime raisedAt; ///< UTC, when it came or got worse
    AlarmStep step = AlarmStep::Shown;
    bool acknowledged = false; ///< silent until it gets worse or comes anew
    QDateTime snoozedUntil; ///< UTC; silent until then
    bool isQuiet(const QDateTime &now) const { return acknowledged || (snoozedUntil.isValid() && now < snoozedUntil); }
};

/// Watches the queues against the thresholds. An alarm rises step by step: it is shown at once, sounds after some seconds, and after some
/// more tells the desktop; a warning never goes beyond one soft tick. Acknowledging silences what is wrong now, for as long as it is
/// wrong; snoozing silences it for some minutes. Colour, shape and word stay until the cause is gone.
///
/// Makes no sound and shows nothing by itself: connect soundRequested() to a player, notificationRequested() and notificationWithdrawn()
/// to the desktop, and a notification's "Acknowledge" button to acknowledge(queue).
class AlarmCenter final : public QObject
{
    Q_OBJECT
public:
    /// An alarm that comes back within so many seconds is the same one, acknowledged or not.
    static constexpr int SameAlarmSeconds = 10;

    /// All must outlive it.
    AlarmCenter(Switchboard &board, const QueueStatistics &statistics, const ThresholdRules &rules, QObject *parent = nullptr);

    /// What is wrong now: red before amber, then the older one.
    QList<QueueAlarm> alarms() const;
    AlarmGrade gradeOf(const QueueId &queue) const;
    AlarmGrade gradeOf(const QueueId &queue, Measure measure) const;
    AlarmGrade worst() const;
    /// Some alarm is neither acknowledged nor snoozed.
    bool wantsAttention() const;

    void acknowledge();
    void acknowledge(const QueueId &queue);
    /// For the minutes that the rules say, whatever the queue does meanwhile.
    void snooze();
    void snooze(const QueueId &queue);

    /// A call is with the operator: alarms sound with one tone only.
    void setWithCaller(bool withCaller) { m_withCaller = withCaller; }

    /// "Main number: 5 waiting, longest 2:14"
    QString sentence(const QueueAlarm &alarm) const;
    /// "5 waiting"
    static QString causeText(const AlarmCause &cause);

signals:
    /// Grades, causes, steps, acknowledgements: anything that is shown.
    void changed();
    /// A queue's alarm rose to red, for the status line and the screen reader.
    void raised(const Cordboard::QueueId &queue, const QString &sentence);
    void soundRequested(Cordboard::AlarmSound sound, const Cordboard::QueueId &queue);
    /// Once for each alarm; `title` is the queue's name.
    void notificationRequested(const Cordboard::QueueId &queue, const QString &title, const QString &text);
    /// The notification about that queue is no longer true or wanted.
    void notificationWithdrawn(const Cordboard::QueueId &queue);

private:
    struct Watch
    {
        QueueAlarm alarm;
        AlarmGrade peak = AlarmGrade::Calm; ///< remembered for a while after it got better
        QDateTime betterSince; ///< UTC; valid while the grade is below the peak
        QDateTime lastSound; ///< UTC
        QDateTime stepsFrom; ///< UTC, from when the steps are counted
        bool notified = false;
    };
    void evaluate();
    QList<AlarmCause> causesOf(const Queue &queue, const QDateTime &now) const;
    bool update(Watch &watch, const QList<AlarmCause> &causes, const QDateTime &now);
    bool climb(Watch &watch, const QDateTime &now);
    void silence(Watch &watch);

    Switchboard &m_board;
    const QueueStatistics &m_statistics;
    const ThresholdRules &m_rules;
    QHash<QueueId, Watch> m_watches;
    bool m_withCaller = false;
};

} // namespace Cordboard

Q_DECLARE_METATYPE(Cordboard::AlarmSound)
