// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/asterisk/asterisktimings.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace Cordboard {

/// Watches over a link that may fall silent without an end: asks with pingDue(), tells when the answer is overdue, and when the link
/// has died.
class AmiHeartbeat final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AmiHeartbeat)
public:
    explicit AmiHeartbeat(const AsteriskTimings &timings, QObject *parent = nullptr);

    void start();
    void stop();
    void heard(); ///< anything came

signals:
    void pingDue();
    void overdueChanged(bool overdue);
    void died();

private:
    enum class State { Stopped, Listening, Asked, Overdue };
    void onTimeout();

    const AsteriskTimings m_timings;
    QTimer m_timer;
    QElapsedTimer m_lastHeard;
    State m_state = State::Stopped;
};

} // namespace Cordboard
