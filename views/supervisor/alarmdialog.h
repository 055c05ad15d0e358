// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/supervision/thresholdrules.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace Cordboard {

class Switchboard;

/// The thresholds of all queues or of one, and the steps of an alarm. Effects at once; nothing to confirm.
class AlarmDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Both must outlive it.
    AlarmDialog(const Switchboard &board, ThresholdRules &rules, QWidget *parent = nullptr);

    void chooseQueue(const QueueId &queue);

private:
    QWidget *limitsBox();
    QWidget *stepsBox();
    void fillQueues();
    void show(const QueueId &queue);
    void writeLimits();
    void writeSteps();
    QueueId chosen() const;

    const Switchboard &m_board;
    ThresholdRules &m_rules;
    QComboBox *m_queue = nullptr;
    QCheckBox *m_own = nullptr;
    QWidget *m_limits = nullptr;
    QSpinBox *m_seconds = nullptr;
    QCheckBox *m_bySeconds = nullptr;
    std::array<QSpinBox *, measureCount> m_warn {};
    std::array<QSpinBox *, measureCount> m_alarm {};
    QCheckBox *m_sound = nullptr;
    QSpinBox *m_soundAfter = nullptr;
    QSpinBox *m_repeat = nullptr;
    QCheckBox *m_notify = nullptr;
    QSpinBox *m_notifyAfter = nullptr;
    QSpinBox *m_snooze = nullptr;
    QSpinBox *m_pause = nullptr;
    bool m_filling = false;
};

} // namespace Cordboard
