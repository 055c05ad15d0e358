// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/supervisor/alarmdialog.h"

#include "models/core/switchboard.h"
#include "models/queuemodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr int never = -1;
constexpr int rowHeight = 28;

QSpinBox *limitBox(const QString &name, int most, const QString &suffix, const QString &special, int least)
{
    auto *box = new QSpinBox;
    box->setRange(least, most);
    box->setSuffix(suffix);
    box->setSpecialValueText(special);
    box->setAccessibleName(name);
    box->setMinimumHeight(rowHeight);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons); // typed, or by the arrow keys and the wheel
    box->setAlignment(Qt::AlignTrailing);
    if (!special.isEmpty())
        box->setToolTip(AlarmDialog::tr("Down to the end: %1", "of a number field; what stands there then").arg(special));
    return box;
}

std::optional<int> limitOf(const QSpinBox *box)
{
    return box->value() == never ? std::nullopt : std::optional(box->value());
}

} // namespace

AlarmDialog::AlarmDialog(const Switchboard &board, ThresholdRules &rules, QWidget *parent)
    : QDialog(parent)
    , m_board(board)
    , m_rules(rules)
{
    setObjectName("alarmDialog"_L1);
    setWindowTitle(tr("Alarms and thresholds"));
    m_queue = new QComboBox;
    m_queue->setObjectName("alarmQueue"_L1);
    m_queue->setAccessibleName(tr("Queue"));
    m_own = new QCheckBox(tr("This queue has limits of its own"));
    m_own->setObjectName("alarmOwn"_L1);
    auto *column = new QVBoxLayout(this);
    auto *about = new QLabel(tr("A queue that passes a limit is shown in amber or red with a triangle, then it sounds, then it tells the desktop. Changes work at once."));
    about->setWordWrap(true);
    column->addWidget(about);
    auto *form = new QFormLayout;
    form->addRow(tr("Limits for"), m_queue);
    form->addRow(QString(), m_own);
    column->addLayout(form);
    column->addWidget(limitsBox());
    column->addWidget(stepsBox());
    column->addStretch(1);
    for (QCheckBox *check : findChildren<QCheckBox *>())
        check->setMinimumHeight(rowHeight); // a target that a hand hits
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    fillQueues();
    show(chosen());
    connect(m_queue, &QComboBox::currentIndexChanged, this, [this] { show(chosen()); });
    connect(m_own, &QCheckBox::toggled, this, [this](bool own) {
        if (m_filling)
            return;
        if (own)
            m_rules.setOwn(chosen(), m_rules.common());
        else
            m_rules.clearOwn(chosen());
        show(chosen());
    });
}

QWidget *AlarmDialog::limitsBox()
{
    m_limits = new QGroupBox(tr("Limits"));
    auto *grid = new QGridLayout(m_limits);
    grid->setColumnStretch(0, 1);
    grid->addWidget(new QLabel(tr("Warning", "column: amber")), 0, 1);
    grid->addWidget(new QLabel(tr("Alarm", "column: red")), 0, 2);
    const struct
    {
        Measure measure;
        QString text;
        int most;
        QString suffix;
        const char *name;
    } rows[] {
        { Measure::Waiting, tr("Callers waiting, from"), 999, {}, "Waiting" },
        { Measure::LongestWait, tr("Longest wait, from"), 3600, tr(" s", "seconds, after a number"), "Longest" },
        { Measure::ServiceLevel, tr("Answered in time, below"), 100, tr(" %", "percent, after a number"), "Service" },
        { Measure::FreeAgents, tr("Free agents, fewer than"), 999, {}, "Free" },
    };
    int at = 1;
    for (const auto &row : rows) {
        auto *label = new QLabel(row.text);
        grid->addWidget(label, at, 0);
        int column = 1;
        for (auto *boxes : { &m_warn, &m_alarm }) {
            const QString what = column == 1 ? tr("%1: warning", "a threshold").arg(row.text) : tr("%1: alarm", "a threshold").arg(row.text);
            QSpinBox *box = limitBox(what, row.most, row.suffix, tr("never"), never);
            box->setObjectName((column == 1 ? "warn"_L1 : "alarm"_L1) + QLatin1StringView(row.name));
            (*boxes)[size_t(row.measure)] = box;
            grid->addWidget(box, at, column++);
            connect(box, &QSpinBox::valueChanged, this, &AlarmDialog::writeLimits);
        }
        ++at;
        if (row.measure == Measure::LongestWait) {
            m_bySeconds = new QCheckBox(tr("Longest wait by the service level: warning after it, alarm after twice of it"));
            m_bySeconds->setObjectName("waitByService"_L1);
            grid->addWidget(m_bySeconds, at++, 0, 1, 3);
            connect(m_bySeconds, &QCheckBox::toggled, this, &AlarmDialog::writeLimits);
        }
    }
    m_seconds = limitBox(tr("An answer is good within"), 3600, tr(" s", "seconds, after a number"), tr("what the PBX says"), 0);
    m_seconds->setObjectName("serviceSeconds"_L1);
    grid->addWidget(new QLabel(tr("An answer is good within")), at, 0);
    grid->addWidget(m_seconds, at, 1, 1, 2);
    connect(m_seconds, &QSpinBox::valueChanged, this, &AlarmDialog::writeLimits);
    return m_limits;
}

QWidget *AlarmDialog::stepsBox()
{
    auto *box = new QGroupBox(tr("Steps, the same for all queues"));
    auto *form = new QFormLayout(box);
    const auto seconds = [this](const QString &name, const char *object, const QString &special = {}) {
        QSpinBox *spin = limitBox(name, 3600, tr(" s", "seconds, after a number"), special, 0);
        spin->setObjectName(QLatin1StringView(object));
        connect(spin, &QSpinBox::valueChanged, this, &AlarmDialog::writeSteps);
        return spin;
    };
    const auto minutes = [this](const QString &name, const char *object) {
        QSpinBox *spin = limitBox(name, 240, tr(" min", "minutes, after a number"), {}, 1);
        spin->setObjectName(QLatin1StringView(object));
        connect(spin, &QSpinBox::valueChanged, this, &AlarmDialog::writeSteps);
        return spin;
    };
    m_sound = new QCheckBox(tr("Sound after"));
    m_sound->setObjectName("stepSound"_L1);
    m_notify = new QCheckBox(tr("Desktop notification after"));
    m_notify->setObjectName("stepNotify"_L1);
    for (QCheckBox *check : { m_sound, m_notify })
        connect(check, &QCheckBox::toggled, this, &AlarmDialog::writeSteps);
    m_soundAfter = seconds(tr("Sound after"), "soundAfter");
    m_repeat = seconds(tr("Sound of a red alarm again every"), "repeatEvery", tr("only once"));
    m_notifyAfter = seconds(tr("Desktop notification after"), "notifyAfter");
    m_snooze = minutes(tr("Snooze lasts"), "snoozeMinutes");
    m_pause = minutes(tr("An agent's pause is late after"), "pauseMinutes");
    form->addRow(m_sound, m_soundAfter);
    form->addRow(tr("Sound of a red alarm again every"), m_repeat);
    form->addRow(m_notify, m_notifyAfter);
    form->addRow(tr("Snooze lasts"), m_snooze);
    form->addRow(tr("An agent's pause is late after"), m_pause);

    m_filling = true;
    const AlarmSteps &steps = m_rules.steps();
    m_sound->setChecked(steps.sound);
    m_soundAfter->setValue(steps.soundAfter);
    m_repeat->setValue(steps.repeatEvery);
    m_notify->setChecked(steps.notify);
    m_notifyAfter->setValue(steps.notifyAfter);
    m_snooze->setValue(steps.snoozeMinutes);
    m_pause->setValue(steps.pauseLimitMinutes);
    m_filling = false;
    return box;
}

void AlarmDialog::fillQueues()
{
    m_queue->addItem(tr("All queues without limits of their own"), QVariant::fromValue(QueueId()));
    const QueueModel &queues = *m_board.queues();
    for (int row = 0; row < queues.rowCount(); ++row) {
        const Queue &queue = queues.at(row);
        m_queue->addItem(queue.name.isEmpty() ? queue.number : queue.name, QVariant::fromValue(queue.id));
    }
}

QueueId AlarmDialog::chosen() const
{
    return m_queue->currentData().value<QueueId>();
}

void AlarmDialog::chooseQueue(const QueueId &queue)
{
    for (int i = 0; i < m_queue->count(); ++i)
        if (m_queue->itemData(i).value<QueueId>() == queue)
            m_queue->setCurrentIndex(i);
}

void AlarmDialog::show(const QueueId &queue)
{
    m_filling = true;
    const QueueRules &rules = m_rules.rules(queue);
    m_own->setVisible(!queue.isEmpty());
    m_own->setChecked(m_rules.hasOwn(queue));
    m_limits->setEnabled(queue.isEmpty() || m_rules.hasOwn(queue));
    m_seconds->setValue(rules.serviceSeconds);
    m_bySeconds->setChecked(!rules.waitBySeconds);
    for (Measure measure : allMeasures) {
        m_warn[size_t(measure)]->setValue(rules.of(measure).warn.value_or(never));
        m_alarm[size_t(measure)]->setValue(rules.of(measure).alarm.value_or(never));
    }
    for (auto *boxes : { &m_warn, &m_alarm })
        (*boxes)[size_t(Measure::LongestWait)]->setEnabled(rules.waitBySeconds);
    m_filling = false;
}

void AlarmDialog::writeLimits()
{
    if (m_filling)
        return;
    QueueRules rules;
    rules.serviceSeconds = m_seconds->value();
    rules.waitBySeconds = !m_bySeconds->isChecked();
    for (Measure measure : allMeasures)
        rules.of(measure) = { limitOf(m_warn[size_t(measure)]), limitOf(m_alarm[size_t(measure)]) };
    for (auto *boxes : { &m_warn, &m_alarm })
        (*boxes)[size_t(Measure::LongestWait)]->setEnabled(rules.waitBySeconds);
    if (chosen().isEmpty())
        m_rules.setCommon(rules);
    else
        m_rules.setOwn(chosen(), rules);
}

void AlarmDialog::writeSteps()
{
    if (m_filling)
        return;
    AlarmSteps steps;
    steps.sound = m_sound->isChecked();
    steps.soundAfter = m_soundAfter->value();
    steps.repeatEvery = m_repeat->value();
    steps.notify = m_notify->isChecked();
    steps.notifyAfter = m_notifyAfter->value();
    steps.snoozeMinutes = m_snooze->value();
    steps.pauseLimitMinutes = m_pause->value();
    m_rules.setSteps(steps);
}

} // namespace Cordboard
