// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace Cordboard {

/// When a Heartbeat acts; milliseconds.
struct HeartbeatTimings
{
    int silenceMs; ///< nothing heard for so long: ask
    int overdueMs; ///< unanswered for so long: warn
    int deadMs; ///< unanswered for so long: give up
};

/// Notices that the other side fell silent, even when the socket does not: after silenceMs it asks for a ping, after
/// overdueMs without any frame it warns, after deadMs it gives up. heard() is cheap enough for every frame.
class Heartbeat final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Heartbeat)
public:
    explicit Heartbeat(const HeartbeatTimings &timings, QObject *parent = nullptr);

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

    const HeartbeatTimings m_timings;
    State m_state = State::Stopped;
    QElapsedTimer m_lastHeard;
    QTimer m_timer;
};

} // namespace Cordboard
