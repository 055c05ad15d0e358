// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/replay.h"

#include "app/console/application.h"
#include "views/accounts/appearance.h"
#include "views/replay/replaydesk.h"

#include <QFileInfo>
#include <QScreen>

namespace Cordboard {

Replay::Replay(QApplication &app, const ConsoleOptions &options)
    : m_options(options), m_settings(Application::settingsFile(options), QSettings::IniFormat), m_appearance(std::make_unique<Appearance>(app, m_theme, m_settings))
{
    if (!options.theme.isEmpty())
        m_theme.setMode(Application::themeMode(options.theme)); // for this run; not remembered
}

Replay::~Replay() = default;

std::optional<QString> Replay::start()
{
    RecordFile file;
    if (const QString problem = file.read(m_options.replay); !problem.isEmpty())
        return problem;
    m_desk = std::make_unique<ReplayDesk>(std::move(file), QFileInfo(m_options.replay).fileName(), m_theme, m_settings);
    m_desk->resize(QSize(1440, 900).boundedTo(m_desk->screen()->availableSize()));
    m_desk->show();
    return std::nullopt;
}

} // namespace Cordboard
