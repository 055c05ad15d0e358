// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/training/keycounter.h"
#include "views/training/trainingbests.h"
#include "views/training/trainingmoves.h"
#include "views/training/trainingscene.h"

#include <QElapsedTimer>
#include <QTimer>

namespace Cordboard {

/// One go at one task: opens a fresh office, begins the scene, counts, and knows when it is done or cannot be any more.
class TrainingRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrainingRun)
public:
    enum class State { Opening, Running, Done, Lost };

    TrainingRun(const TrainingTask &task, Theme &theme, const QSettings &like, QObject *parent = nullptr);
    ~TrainingRun() override;

    const TrainingTask &task() const { return m_task; }
    TrainingScene &scene() { return m_scene; }
    State state() const { return m_state; }
    const KeyCounter &counter() const { return m_counter; }
    const TrainingWay &way() const { return m_way; }
    qint64 elapsed() const; ///< ms since the scene began
    TrainingResult result() const { return { m_counter.hand(), elapsed(), m_way.keys }; }

signals:
    void stateChanged();
    /// Keys or seconds.
    void counted();

private:
    void look();
    void begin();
    void end(State state);

    TrainingTask m_task;
    TrainingScene m_scene;
    State m_state = State::Opening;
    KeyCounter m_counter;
    TrainingWay m_way;
    QElapsedTimer m_since;
    qint64 m_taken = 0;
    QTimer m_beat;
    QTimer m_soon;
};

} // namespace Cordboard
