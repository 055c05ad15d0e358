// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/supervision/thresholdrules.h"

#include "models/core/waitinglevel.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr std::array measureKeys { "waiting"_L1, "longest"_L1, "service"_L1, "free"_L1 };
constexpr int mostSeconds = 24 * 3600;

QString queueGroup(const QueueId &queue)
{
    // A slash in an id would make a group of its own.
    const auto safe = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    return u"supervision/queues/%1/%2"_s.arg(safe(queue.account().value()), safe(queue.local()));
}

QVariant toVariant(const std::optional<int> &value)
{
    return value ? QVariant(*value) : QVariant(QString());
}

std::optional<int> toNumber(const QVariant &value)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    return ok && number >= 0 && number <= mostSeconds ? std::optional(number) : std::nullopt;
}

} // namespace

ThresholdRules::ThresholdRules(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    readAll();
}

void ThresholdRules::reload()
{
    readAll();
    emit changed();
}

void ThresholdRules::readAll()
{
    QSettings &settings = m_settings;
    m_common = read(u"supervision/all"_s);
    m_own.clear();
    m_steps = {};
    const auto plain = [](const QString &key) { return QUrl::fromPercentEncoding(key.toLatin1()); };
    settings.beginGroup("supervision/queues"_L1);
    const QStringList accounts = settings.childGroups();
    settings.endGroup();
    for (const QString &account : accounts) {
        settings.beginGroup("supervision/queues/"_L1 + account);
        const QStringList queues = settings.childGroups();
        settings.endGroup();
        for (const QString &queue : queues) {
            const QueueId id(AccountId(plain(account)), plain(queue));
            m_own.insert(id, read(queueGroup(id)));
        }
    }
    const auto number = [&settings](QLatin1StringView key, int otherwise, int least) {
        const std::optional<int> value = toNumber(settings.value("supervision/steps/"_L1 + key));
        return value ? std::max(least, *value) : otherwise;
    };
    m_steps.sound = settings.value("supervision/steps/sound"_L1, m_steps.sound).toBool();
    m_steps.notify = settings.value("supervision/steps/notify"_L1, m_steps.notify).toBool();
    m_steps.soundAfter = number("soundAfter"_L1, m_steps.soundAfter, 0);
    m_steps.notifyAfter = number("notifyAfter"_L1, m_steps.notifyAfter, 0);
    m_steps.repeatEvery = number("repeatEvery"_L1, m_steps.repeatEvery, 0);
    m_steps.snoozeMinutes = number("snoozeMinutes"_L1, m_steps.snoozeMinutes, 1);
    m_steps.pauseLimitMinutes = number("pauseLimitMinutes"_L1, m_steps.pauseLimitMinutes, 1);
}

const QueueRules &ThresholdRules::rules(const QueueId &queue) const
{
    const auto it = m_own.constFind(queue);
    return it == m_own.cend() ? m_common : *it;
}

void ThresholdRules::setCommon(const QueueRules &rules)
{
    if (rules == m_common)
        return;
    m_common = rules;
    write(u"supervision/all"_s, rules);
    emit changed();
}

void ThresholdRules::setOwn(const QueueId &queue, const QueueRules &rules)
{
    if (const auto it = m_own.constFind(queue); it != m_own.cend() && *it == rules)
        return;
    m_own.insert(queue, rules);
    write(queueGroup(queue), rules);
    emit changed();
}

void ThresholdRules::clearOwn(const QueueId &queue)
{
    if (!m_own.remove(queue))
        return;
    m_settings.remove(queueGroup(queue));
    emit changed();
}

void ThresholdRules::setSteps(const AlarmSteps &steps)
{
    if (steps == m_steps)
        return;
    m_steps = steps;
    m_settings.setValue("supervision/steps/sound"_L1, steps.sound);
    m_settings.setValue("supervision/steps/soundAfter"_L1, steps.soundAfter);
    m_settings.setValue("supervision/steps/notify"_L1, steps.notify);
    m_settings.setValue("supervision/steps/notifyAfter"_L1, steps.notifyAfter);
    m_settings.setValue("supervision/steps/repeatEvery"_L1, steps.repeatEvery);
    m_settings.setValue("supervision/steps/snoozeMinutes"_L1, steps.snoozeMinutes);
    m_settings.setValue("supervision/steps/pauseLimitMinutes"_L1, steps.pauseLimitMinutes);
    emit changed();
}

int ThresholdRules::serviceSeconds(const QueueId &queue, int told) const
{
    const int own = rules(queue).serviceSeconds;
    return own > 0 ? own : told > 0 ? told : DefaultServiceSeconds;
}

Limits ThresholdRules::limits(const QueueId &queue, Measure measure, int serviceSeconds) const
{
    const QueueRules &r = rules(queue);
    if (measure == Measure::LongestWait && !r.waitBySeconds)
        return { serviceSeconds, 2 * serviceSeconds };
    return r.of(measure);
}

AlarmGrade ThresholdRules::grade(Measure measure, int value, const Limits &limits)
{
    const bool highIsBad = measure == Measure::Waiting || measure == Measure::LongestWait;
    const auto reached = [&](const std::optional<int> &limit) {
        return limit && (highIsBad ? value >= *limit && value > 0 : value < *limit);
    };
    return reached(limits.alarm) ? AlarmGrade::Alarm : reached(limits.warn) ? AlarmGrade::Warning : AlarmGrade::Calm;
}

void ThresholdRules::write(const QString &group, const QueueRules &rules)
{
    m_settings.setValue(group + "/seconds"_L1, rules.serviceSeconds);
    m_settings.setValue(group + "/waitBySeconds"_L1, rules.waitBySeconds);
    for (Measure measure : allMeasures) {
        const QString key = group + u'/' + measureKeys[size_t(measure)];
        m_settings.setValue(key + "Warn"_L1, toVariant(rules.of(measure).warn));
        m_settings.setValue(key + "Alarm"_L1, toVariant(rules.of(measure).alarm));
    }
}

QueueRules ThresholdRules::read(const QString &group) const
{
    QueueRules rules;
    rules.serviceSeconds = toNumber(m_settings.value(group + "/seconds"_L1)).value_or(0);
    rules.waitBySeconds = m_settings.value(group + "/waitBySeconds"_L1).toBool();
    for (Measure measure : allMeasures) {
        const QString key = group + u'/' + measureKeys[size_t(measure)];
        rules.of(measure) = { toNumber(m_settings.value(key + "Warn"_L1)), toNumber(m_settings.value(key + "Alarm"_L1)) };
    }
    return rules;
}

} // namespace Cordboard
