// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/options.h"
#include "views/theme/theme.h"

#include <QSettings>

#include <memory>

class QApplication;

namespace Cordboard {

class Appearance;
class ReplayDesk;

/// The program as it runs for --replay: a recording in a window, no account, nothing remembered.
class Replay final
{
    Q_DISABLE_COPY_MOVE(Replay)
public:
    Replay(QApplication &app, const ConsoleOptions &options);
    ~Replay();

    /// Shows the recording. A text: why it cannot.
    std::optional<QString> start();

    ReplayDesk *desk() { return m_desk.get(); }

private:
    ConsoleOptions m_options;
    QSettings m_settings;
    Theme m_theme;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<ReplayDesk> m_desk;
};

} // namespace Cordboard
