// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/switchboard.h"
#include "models/desk/operatordesk.h"
#include "models/waitingmodel.h"
#include "views/window/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace Cordboard {

class Theme;

/// A whole operator's window apart from the operator's own: own clock, Switchboard, desk and settings. It looks and has keys as `like` say,
/// and what is changed in it is forgotten with it.
class SecondDesk final
{
    Q_DISABLE_COPY_MOVE(SecondDesk)
public:
    /// `clock` and `theme` must outlive it.
    SecondDesk(const Clock &clock, Theme &theme, const QSettings &like);
    ~SecondDesk();

    Switchboard &board() { return m_board; }
    OperatorDesk &desk() { return m_desk; }
    MainWindow &window() { return *m_window; }

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    Switchboard m_board;
    WaitingModel m_waiting;
    OperatorDesk m_desk;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Cordboard
