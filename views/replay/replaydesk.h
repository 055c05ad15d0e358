// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/clock.h"
#include "backends/replay/replayer.h"
#include "views/seconddesk/seconddesk.h"

#include <QWidget>

namespace Cordboard {

class ReplayBar;

/// A recording in the operator's window as it was, and the bar that plays it below.
class ReplayDesk final : public QWidget
{
    Q_OBJECT
public:
    /// `file` must have been read without complaint. Looks as `like` says. `theme` must outlive it.
    ReplayDesk(RecordFile file, const QString &name, Theme &theme, const QSettings &like, QWidget *parent = nullptr);
    ~ReplayDesk() override;

    Replayer &replayer() { return m_replayer; }
    Switchboard &board() { return m_desk->board(); }
    OperatorDesk &desk() { return m_desk->desk(); }
    MainWindow &window() { return m_desk->window(); }
    ReplayBar &bar() { return *m_bar; }

private:
    /// Which calls were on their way to somebody is known to the desk alone, not to the PBX: it is learnt from what was asked.
    void handOver(const RecordEntry &entry, bool afterJump);
    void handOverAnew();

    ManualClock m_clock;
    Replayer m_replayer;
    std::unique_ptr<SecondDesk> m_desk;
    ReplayBar *m_bar;
};

} // namespace Cordboard
