// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/seconddesk/seconddesk.h"

#include "views/accounts/shortcutstore.h"
#include "views/theme/theme.h"

#include <QAction>

namespace Cordboard {

using namespace Qt::StringLiterals;

SecondDesk::SecondDesk(const Clock &clock, Theme &theme, const QSettings &like)
    : m_settings(m_folder.filePath(u"desk.ini"_s), QSettings::IniFormat), m_board(clock), m_waiting(&m_board), m_desk(m_board, m_waiting, clock)
{
    for (const QString &key : like.allKeys())
        if (key != "window/geometry"_L1) // where a window stood says nothing about this one
            m_settings.setValue(key, like.value(key));
    m_window = std::make_unique<MainWindow>(m_desk, m_waiting, theme, m_settings);
    new ShortcutStore(m_window->keyActions(), m_settings, m_window.get());
    QObject::connect(m_window.get(), &MainWindow::themeChosen, &theme, &Theme::setMode);
    for (QAction *action : m_window->keyActions())
        if (action->objectName() == "settings"_L1)
            action->setVisible(false); // the program's own are elsewhere
}

SecondDesk::~SecondDesk() = default;

} // namespace Cordboard
