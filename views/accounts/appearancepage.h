// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/accounts/settingspage.h"

namespace Cordboard {

class Appearance;

/// Theme, text size and motion. Everything works while it is being chosen.
class AppearancePage final : public SettingsPage
{
    Q_OBJECT
public:
    AppearancePage(const Theme &theme, Appearance &appearance, QWidget *parent = nullptr);

private:
    void addThemes();
    void addTextSize();
    void addMotion();
    void addLanguage();

    Appearance &m_appearance;
};

} // namespace Cordboard
