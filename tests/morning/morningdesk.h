// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/application.h"
#include "backends/api/statestore.h"
#include "tests/integration/simprocess.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <memory>

namespace Cordboard {

/// The whole program at a simulated Brekeke PBX, with what the morning's steps need to look at.
class MorningDesk
{
public:
    explicit MorningDesk(QApplication &app);

    /// Starts PBX and program, and waits until the window is up and the first state is there.
    bool open();

    SimProcess &sim() { return m_sim; }
    Application &console() { return *m_console; }
    OperatorDesk &desk() { return m_console->desk(); }
    Switchboard &board() { return m_console->board(); }
    const DeskState &state() { return desk().state(); }

    ExtensionId extension(const QString &number) const { return { m_account, number }; }
    const Extension *person(const QString &number) { return board().extension(extension(number)); }
    /// The middle of that person's card on the screen; nullopt: not shown.
    std::optional<QPoint> cardOf(const QString &number);
    QPoint stripName();
    /// A call from outside to the operator.
    bool ring(const QString &from);
    /// All rows of the models, in the snapshot's form.
    QJsonObject belief();
    int occupiedSlots();

    /// Prints the step, and keeps a picture of the screen where CORDBOARD_SCREENSHOTS says.
    void step(const QString &what);

private:
    QApplication &m_app;
    SimProcess m_sim;
    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_console;
    const AccountId m_account { QStringLiteral("command-line") };
    QElapsedTimer m_since;
    int m_steps = 0;
};

} // namespace Cordboard
