// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/brekeke/paltimings.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace Cordboard {

/// Notices that the other side fell silent, even when the socket does not: after silenceMs it asks for a ping, after
/// overdueMs without any frame it warns, after deadMs it gives up. heard() is cheap enough for every frame.
class PalHeartbeat final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PalHeartbeat)
public:
    explicit PalHeartbeat(const PalTimings &timings, QObject *parent = nullptr);

    void start();
    void stop();
    void heard();

signals:
    void pingDue();
    void overdueChanged(bool overdue);
    void died();

private:
    enum class State { Stopped, Listening, Asked, Overdue };
    void onTimeout();

    const PalTimings m_timings;
    State m_state = State::Stopped;
    QElapsedTimer m_lastHeard;
    QTimer m_timer;
};

} // namespace Cordboard
