// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/sim/office.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace Cordboard {

/// Moves an office's clock with the wall clock.
class OfficeDriver : public QObject
{
    Q_OBJECT
public:
    /// `speed` virtual seconds a second; 0: the clock stands still until it is told to move.
    OfficeDriver(Office &office, double speed, QObject *parent = nullptr);

    Office &office() { return m_office; }
    void advance(qint64 virtualMs);

    /// While it lives the office's clock shows the present; afterwards the next wake-up is set.
    class Turn
    {
    public:
        explicit Turn(OfficeDriver &driver) : m_driver(driver) { m_driver.sync(); }
        ~Turn() { m_driver.schedule(); }
        Q_DISABLE_COPY_MOVE(Turn)

    private:
        OfficeDriver &m_driver;
    };

private:
    void sync();
    void schedule();

    Office &m_office;
    double m_speed;
    QElapsedTimer m_wall;
    double m_owed = 0; ///< virtual ms that have passed and are not yet run, less than one after sync()
    QTimer m_timer;
};

} // namespace Cordboard
