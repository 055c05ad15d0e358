// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/training/trainingrun.h"

namespace Cordboard {

namespace {

constexpr int beatMs = 100;

} // namespace

TrainingRun::TrainingRun(const TrainingTask &task, Theme &theme, const QSettings &like, QObject *parent) : QObject(parent), m_task(task), m_scene(theme, like)
{
    m_beat.setInterval(beatMs);
    connect(&m_beat, &QTimer::timeout, this, &TrainingRun::look);
    // Never from within what the office or the window does just now: the end takes the window out of service.
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &TrainingRun::look);
    const auto soon = [this] { m_soon.start(); };
    connect(&m_scene.board(), &Switchboard::flushed, this, soon);
    connect(&m_scene.board(), &Switchboard::commandSettled, this, soon);
    connect(&m_scene.desk(), &OperatorDesk::stateChanged, this, soon);
    connect(&m_counter, &KeyCounter::counted, this, &TrainingRun::counted);
    m_beat.start();
}

TrainingRun::~TrainingRun() = default;

qint64 TrainingRun::elapsed() const
{
    return m_state == State::Running ? m_since.elapsed() : m_taken;
}

void TrainingRun::look()
{
    if (m_state == State::Opening) {
        if (m_scene.isOpen() && m_scene.window().isVisible())
            begin();
        return;
    }
    if (m_state != State::Running)
        return;
    if (m_task.done(m_scene))
        return end(State::Done);
    const QStringList calls = m_scene.calls();
    for (const QString &call : calls)
        if (!m_scene.exists(call))
            return end(State::Lost);
    emit counted();
}

void TrainingRun::begin()
{
    m_state = State::Running;
    m_task.begin(m_scene);
    m_way = shortestWay(m_scene, m_task);
    m_counter.start(m_scene.window().window());
    m_since.start();
    emit stateChanged();
}

void TrainingRun::end(State state)
{
    m_taken = m_since.elapsed();
    m_state = state;
    m_counter.stop();
    m_beat.stop();
    emit stateChanged();
}

} // namespace Cordboard
