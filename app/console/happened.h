// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/blackbox/blackbox.h"

namespace Cordboard {

class MainWindow;
class Theme;

/// The program's black box, and its entry in the Help menu.
class Happened final : public QObject
{
    Q_OBJECT
public:
    /// After all actions were added to the window, before the accounts are opened. All must outlive it.
    Happened(OperatorDesk &desk, const Clock &clock, MainWindow &window, const Theme &theme, QObject *parent = nullptr);

    BlackBox &box() { return m_box; }

private:
    void ask();

    BlackBox m_box;
    OperatorDesk &m_desk;
    const Clock &m_clock;
    MainWindow &m_window;
    const Theme &m_theme;
};

} // namespace Cordboard
