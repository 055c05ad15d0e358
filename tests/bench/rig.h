// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/clock.h"
#include "backends/brekeke/brekekebackend.h"
#include "models/core/switchboard.h"

#include <QProcess>

#include <functional>

namespace Cordboard::Bench {

/// The server's process, while this lives.
class ServerProcess
{
public:
    explicit ServerProcess(int people);
    ~ServerProcess();
    quint16 port() const { return m_port; }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

/// Runs the event loop until `done`, which is asked whenever `nudge` calls what it is given, and at first. Ends the program
/// after a minute: then nothing can be measured.
void runUntil(const QString &what, const std::function<bool()> &done, const std::function<void(std::function<void()>)> &nudge);

/// The real backend at that server, and the Switchboard with its models.
class Rig
{
public:
    Rig();
    ~Rig();
    void open(quint16 port); ///< returns at once
    void waitOnline(); ///< until the first full state is in the models
    /// Has a stream made ready, and answers how many events it holds. `visible`, `visiblePercent`: as in PalStream.
    int prepareStream(int count, int rate, int callsAtOnce, int visible = 0, int visiblePercent = 0);
    /// Has it sent; until its last event is in the models.
    void runStream();

    AccountId account() const { return m_account.id; }
    Switchboard &board() { return m_board; }
    const Clock &clock() const { return m_clock; }
    BrekekeBackend &backend() { return m_backend; }

private:
    Account m_account;
    SystemClock m_clock;
    Switchboard m_board { m_clock };
    BrekekeBackend m_backend;
    int m_marker = 0;
    bool m_paced = false;
};

/// Ends the program with that message.
[[noreturn]] void giveUp(const QString &why);

} // namespace Cordboard::Bench
