// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/accounts/settingspage.h"

class QCheckBox;
class QComboBox;

namespace Cordboard {

class Autostart;
class DesktopCitizen;
class ThemedLabel;

/// Sounds, notifications, tray and start: works while it is being chosen.
class DesktopPage final : public SettingsPage
{
    Q_OBJECT
public:
    /// Both must outlive it.
    DesktopPage(const Theme &theme, DesktopCitizen &citizen, const Autostart &autostart, QWidget *parent = nullptr);

private:
    void addSounds();
    void addVolume();
    void addTests();
    void addNotifications();
    void addDesktop();
    void fillDevices();
    void showProblem();
    void addTitle(const QString &text);
    QComboBox *addChoice(const QString &name, const QString &text);
    QCheckBox *addBox(const QString &name, const QString &text, bool on);
    void addHint(const QString &text);

    DesktopCitizen &m_citizen;
    const Autostart &m_autostart;
    QComboBox *m_devices = nullptr;
    ThemedLabel *m_problem = nullptr;
};

} // namespace Cordboard
