// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/accounts/settingspage.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSettings;

namespace Cordboard {

class ScreenLayouts;

/// The named screens, and the profile file that carries everything of the operator's to another desk.
class LayoutPage final : public SettingsPage
{
    Q_OBJECT
public:
    LayoutPage(const Theme &theme, ScreenLayouts &layouts, QSettings &settings, QWidget *parent = nullptr);

    /// The profile's two commands without the file dialog, which asks for `path`.
    void saveProfile(const QString &path);
    void loadProfile(const QString &path);

signals:
    /// The window is to look so now.
    void chosen(const QString &name);
    /// The window as it is now is to be kept under that name.
    void keepRequested(const QString &name);
    /// The window is to write what it only writes at its end, such as its docks.
    void stateWanted();
    /// The settings are others now.
    void profileLoaded();

private:
    void addScreens();
    void addProfile();
    void showNames();
    void showButtons();
    void say(const QString &sentence, bool failed);

    ScreenLayouts &m_layouts;
    QSettings &m_settings;
    QListWidget *m_list;
    QLabel *m_none;
    QLineEdit *m_name;
    QPushButton *m_keep;
    QPushButton *m_choose;
    QPushButton *m_remove;
    QLabel *m_result;
};

} // namespace Cordboard
