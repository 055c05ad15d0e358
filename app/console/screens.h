// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/layout/screenlayouts.h"

class QMenu;

namespace Cordboard {

class Appearance;
class LayoutPage;
class MainWindow;
class ShortcutStore;
class Theme;

/// Named screens in the View menu and in the settings, and what a profile from another desk changes at once.
class Screens final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    Screens(MainWindow &window, QSettings &settings, QObject *parent = nullptr);

    /// A new page for the settings dialog.
    LayoutPage *page(const Theme &theme, Appearance &appearance, ShortcutStore &shortcuts);

    ScreenLayouts &layouts() { return m_layouts; }
    void use(const QString &name);
    void keep(const QString &name);

signals:
    /// A profile from another desk stands in the settings. What this object looks after works already; the others read theirs now.
    void profileTaken();
    /// The page on which screens are kept and deleted is wanted.
    void settingsRequested();

private:
    void fillMenu();

    MainWindow &m_window;
    QSettings &m_settings;
    ScreenLayouts m_layouts;
    QMenu *m_menu;
};

} // namespace Cordboard
