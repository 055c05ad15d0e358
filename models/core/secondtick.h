// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/clock.h"

#include <QObject>
#include <QTimer>

namespace Cordboard {

/// The one beat a second by which everything that shows a running time repaints. Models never emit dataChanged for time
/// that passes; views update the visible time rects.
class SecondTick final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecondTick)
public:
    /// `clock` must outlive it.
    explicit SecondTick(const Clock &clock, QObject *parent = nullptr);

    QDateTime now() const { return m_clock.now(); }
    /// Beats now, out of turn: for tests with a ManualClock, and after the clock was set.
    void beat();

signals:
    void tick(const QDateTime &now);

private:
    const Clock &m_clock;
    QTimer m_timer;
};

} // namespace Cordboard
