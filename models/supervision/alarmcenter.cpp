// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/supervision/alarmcenter.h"

#include "models/core/switchboard.h"
#include "models/queuemodel.h"
#include "models/supervision/runningtime.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cordboard {

AlarmCenter::AlarmCenter(Switchboard &board, const QueueStatistics &statistics, const ThresholdRules &rules, QObject *parent)
    : QObject(parent)
    , m_board(board)
    , m_statistics(statistics)
    , m_rules(rules)
{
    connect(&statistics, &QueueStatistics::changed, this, &AlarmCenter::evaluate);
    connect(&rules, &ThresholdRules::changed, this, &AlarmCenter::evaluate);
    connect(board.secondTick(), &SecondTick::tick, this, &AlarmCenter::evaluate);
    evaluate();
}

QList<AlarmCause> AlarmCenter::causesOf(const Queue &queue, const QDateTime &now) const
{
    const QueueFigures f = m_statistics.figures(queue.id);
    QList<AlarmCause> causes;
    const auto look = [&](Measure measure, int value) {
        const AlarmGrade grade = ThresholdRules::grade(measure, value, m_rules.limits(queue.id, measure, f.serviceSeconds));
        if (grade != AlarmGrade::Calm)
            causes.append({ measure, grade, value });
    };
    look(Measure::Waiting, f.waiting);
    if (f.longestSince.isValid())
        look(Measure::LongestWait, int(f.longestSince.secsTo(now)));
    if (f.servicePercent >= 0)
        look(Measure::ServiceLevel, f.servicePercent);
    if (f.agents > 0 || f.waiting > 0) // after hours nobody is expected
        look(Measure::FreeAgents, f.freeAgents);
    std::stable_sort(causes.begin(), causes.end(), [](const AlarmCause &a, const AlarmCause &b) { return a.grade > b.grade; });
    return causes;
}

void AlarmCenter::evaluate()
{
    const QDateTime now = m_board.now();
    bool news = m_watches.removeIf([this](const auto &it) { return !m_board.queue(it.key()); }) > 0;
    const QueueModel &queues = *m_board.queues();
    for (int row = 0; row < queues.rowCount(); ++row) {
        const Queue &queue = queues.at(row);
        if (m_board.isStale(queue.id.account()))
            continue; // nobody knows: what was wrong stays shown, and nothing rises
        const QList<AlarmCause> causes = causesOf(queue, now);
        if (causes.isEmpty() && !m_watches.contains(queue.id))
            continue;
        Watch &watch = m_watches[queue.id];
        watch.alarm.queue = queue.id;
        news |= update(watch, causes, now);
        const bool snoozed = watch.alarm.snoozedUntil.isValid() && now < watch.alarm.snoozedUntil;
        if (watch.peak == AlarmGrade::Calm && !snoozed)
            m_watches.remove(queue.id);
        else if (!causes.isEmpty())
            news |= climb(watch, now);
    }
    if (news)
        emit changed();
}

bool AlarmCenter::update(Watch &watch, const QList<AlarmCause> &causes, const QDateTime &now)
{
    QueueAlarm &alarm = watch.alarm;
    const bool same = alarm.causes == causes;
    alarm.causes = causes;
    alarm.grade = causes.isEmpty() ? AlarmGrade::Calm : causes.first().grade;
    if (alarm.grade == AlarmGrade::Calm && std::exchange(watch.notified, false))
        emit notificationWithdrawn(alarm.queue);
    if (alarm.grade < watch.peak) {
        if (!watch.betterSince.isValid())
            watch.betterSince = now;
        else if (watch.betterSince.secsTo(now) >= SameAlarmSeconds)
            watch.peak = alarm.grade;
        return !same;
    }
    watch.betterSince = {};
    if (alarm.grade == watch.peak)
        return !same;
    // New, or worse: whatever was acknowledged was something else. A snooze holds.
    watch.peak = alarm.grade;
    watch.stepsFrom = now;
    watch.lastSound = {};
    alarm.acknowledged = false;
    alarm.raisedAt = now;
    alarm.step = AlarmStep::Shown;
    if (alarm.grade == AlarmGrade::Alarm && !alarm.isQuiet(now))
        emit raised(alarm.queue, sentence(alarm));
    return true;
}

bool AlarmCenter::climb(Watch &watch, const QDateTime &now)
{
    QueueAlarm &alarm = watch.alarm;
    if (alarm.snoozedUntil.isValid() && now >= alarm.snoozedUntil) {
        alarm.snoozedUntil = {};
        watch.stepsFrom = now; // still wrong: from the first step again
        watch.lastSound = {};
        alarm.step = AlarmStep::Shown;
    }
    if (alarm.isQuiet(now))
        return false;
    const AlarmSteps &steps = m_rules.steps();
    const qint64 age = watch.stepsFrom.secsTo(now);
    const bool red = alarm.grade == AlarmGrade::Alarm;
    const AlarmStep before = alarm.step;
    if (steps.sound && age >= steps.soundAfter) {
        alarm.step = std::max(alarm.step, AlarmStep::Sounding);
        const bool again = red && steps.repeatEvery > 0 && watch.lastSound.isValid() && watch.lastSound.secsTo(now) >= steps.repeatEvery;
        if (!watch.lastSound.isValid() || again) {
            watch.lastSound = now;
            emit soundRequested(!red ? AlarmSound::SoftTick : m_withCaller ? AlarmSound::OneTone : AlarmSound::TwoTones, alarm.queue);
        }
    }
    if (red && steps.notify && age >= steps.notifyAfter) {
        alarm.step = AlarmStep::Notified;
        if (!std::exchange(watch.notified, true)) {
            const Queue *queue = m_board.queue(alarm.queue);
            QStringList causes;
            for (const AlarmCause &cause : alarm.causes)
                causes << causeText(cause);
            emit notificationRequested(alarm.queue, queue->name.isEmpty() ? queue->number : queue->name, causes.join(u", "_s));
        }
    }
    return alarm.step != before;
}

QList<QueueAlarm> AlarmCenter::alarms() const
{
    QList<QueueAlarm> list;
    for (const Watch &watch : m_watches)
        if (!watch.alarm.causes.isEmpty())
            list.append(watch.alarm);
    std::sort(list.begin(), list.end(), [](const QueueAlarm &a, const QueueAlarm &b) {
        if (a.grade != b.grade)
            return a.grade > b.grade;
        return a.raisedAt != b.raisedAt ? a.raisedAt < b.raisedAt : a.queue < b.queue;
    });
    return list;
}

AlarmGrade AlarmCenter::gradeOf(const QueueId &queue) const
{
    const auto it = m_watches.constFind(queue);
    return it == m_watches.cend() ? AlarmGrade::Calm : it->alarm.grade;
}

AlarmGrade AlarmCenter::gradeOf(const QueueId &queue, Measure measure) const
{
    const auto it = m_watches.constFind(queue);
    if (it != m_watches.cend())
        for (const AlarmCause &cause : it->alarm.causes)
            if (cause.measure == measure)
                return cause.grade;
    return AlarmGrade::Calm;
}

AlarmGrade AlarmCenter::worst() const
{
    AlarmGrade worst = AlarmGrade::Calm;
    for (const Watch &watch : m_watches)
        worst = std::max(worst, watch.alarm.grade);
    return worst;
}

bool AlarmCenter::wantsAttention() const
{
    const QDateTime now = m_board.now();
    return std::any_of(m_watches.cbegin(), m_watches.cend(), [&now](const Watch &watch) { return !watch.alarm.causes.isEmpty() && !watch.alarm.isQuiet(now); });
}

void AlarmCenter::silence(Watch &watch)
{
    watch.alarm.step = AlarmStep::Shown;
    if (std::exchange(watch.notified, false))
        emit notificationWithdrawn(watch.alarm.queue);
}

void AlarmCenter::acknowledge()
{
    for (Watch &watch : m_watches) {
        if (watch.alarm.causes.isEmpty())
            continue;
        watch.alarm.acknowledged = true;
        silence(watch);
    }
    emit changed();
}

void AlarmCenter::acknowledge(const QueueId &queue)
{
    const auto it = m_watches.find(queue);
    if (it == m_watches.end() || it->alarm.causes.isEmpty())
        return;
    it->alarm.acknowledged = true;
    silence(*it);
    emit changed();
}

void AlarmCenter::snooze()
{
    for (const QueueAlarm &alarm : alarms())
        snooze(alarm.queue);
}

void AlarmCenter::snooze(const QueueId &queue)
{
    const auto it = m_watches.find(queue);
    if (it == m_watches.end() || it->alarm.causes.isEmpty())
        return;
    it->alarm.snoozedUntil = m_board.now().addSecs(60 * m_rules.steps().snoozeMinutes);
    silence(*it);
    emit changed();
}

QString AlarmCenter::causeText(const AlarmCause &cause)
{
    switch (cause.measure) {
    case Measure::Waiting: return tr("%n waiting", nullptr, cause.value);
    case Measure::LongestWait: return tr("longest wait %1", "duration").arg(runningTime(cause.value));
    case Measure::ServiceLevel: return tr("service level %1 %").arg(cause.value);
    case Measure::FreeAgents: return tr("%n agent(s) free", nullptr, cause.value);
    }
    return {};
}

QString AlarmCenter::sentence(const QueueAlarm &alarm) const
{
    const Queue *queue = m_board.queue(alarm.queue);
    QStringList causes;
    for (const AlarmCause &cause : alarm.causes)
        causes << causeText(cause);
    return tr("%1: %2", "queue: what is wrong").arg(!queue ? alarm.queue.local() : queue->name.isEmpty() ? queue->number : queue->name, causes.join(u", "_s));
}

} // namespace Cordboard
