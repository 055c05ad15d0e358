// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/desk/operatordesk.h"
#include "models/waitingmodel.h"
#include "tests/bench/rig.h"
#include "views/people/peoplegrid.h"
#include "views/theme/theme.h"
#include "views/window/mainwindow.h"

#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>

namespace Cordboard::Bench {

/// The program's own window over a rig, with no settings of anybody's. The rig must outlive it.
class Screen
{
public:
    explicit Screen(Rig &rig);

    MainWindow &window() { return m_window; }
    PeopleGrid &grid() { return *m_grid; }
    QLineEdit &searchBox() { return *m_box; }
    /// Until so many people are in the grid and it is painted.
    void waitFor(int people);
    /// How many cards are in sight.
    int visibleCards();

private:
    Theme &themed();

    QTemporaryDir m_dir;
    QSettings m_settings { m_dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat };
    Theme m_theme;
    WaitingModel m_waiting;
    OperatorDesk m_desk;
    MainWindow m_window;
    PeopleGrid *m_grid;
    QLineEdit *m_box;
};

} // namespace Cordboard::Bench
