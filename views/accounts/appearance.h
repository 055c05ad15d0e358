// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QFont>
#include <QObject>

class QApplication;
class QSettings;

namespace Cordboard {

/// Theme and text size as the user chose them: applied at once and kept. Make one before the first window.
class Appearance final : public QObject
{
    Q_OBJECT
public:
    static constexpr int smallestText = 100;
    static constexpr int largestText = 200;

    /// Takes the application's font of this moment for 100 %, and applies what `settings` hold. All must outlive it.
    Appearance(QApplication &app, Theme &theme, QSettings &settings, QObject *parent = nullptr);

    ThemeMode mode() const { return m_theme.mode(); }
    void setMode(ThemeMode mode);
    int textPercent() const { return m_textPercent; }
    void setTextPercent(int percent);
    /// Code of the language; empty: the desktop's. Another one is spoken from the next start on.
    QString language() const;
    void setLanguage(const QString &code);
    /// Where language() is kept, for the program's start.
    static constexpr QLatin1StringView languageKey { "appearance/language" };
    bool reducedMotion() const { return m_theme.reducedMotion(); }
    void setReducedMotion(bool reduced);
    /// Applies the settings anew, which somebody else has written.
    void reload();

private:
    void applyText();

    QApplication &m_app;
    Theme &m_theme;
    QSettings &m_settings;
    QFont m_systemFont;
    int m_textPercent = smallestText;
};

} // namespace Cordboard
