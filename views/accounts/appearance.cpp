// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/accounts/appearance.h"

#include <QApplication>
#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr auto themeKey = "appearance/theme"_L1;
constexpr auto textKey = "appearance/textPercent"_L1;
constexpr auto motionKey = "appearance/reducedMotion"_L1;

struct ModeName
{
    ThemeMode mode;
    QLatin1StringView name;
};
constexpr std::array modeNames { ModeName { ThemeMode::System, "system"_L1 }, ModeName { ThemeMode::Light, "light"_L1 },
    ModeName { ThemeMode::Dark, "dark"_L1 }, ModeName { ThemeMode::Contrast, "contrast"_L1 } };

QLatin1StringView nameOf(ThemeMode mode)
{
    return std::find_if(modeNames.begin(), modeNames.end(), [mode](const ModeName &m) { return m.mode == mode; })->name;
}

ThemeMode modeOf(const QString &name)
{
    const auto it = std::find_if(modeNames.begin(), modeNames.end(), [&name](const ModeName &m) { return m.name == name; });
    return it == modeNames.end() ? ThemeMode::System : it->mode;
}

} // namespace

Appearance::Appearance(QApplication &app, Theme &theme, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_theme(theme)
    , m_settings(settings)
    , m_systemFont(QApplication::font())
{
    reload();
}

void Appearance::reload()
{
    m_textPercent = std::clamp(m_settings.value(textKey, smallestText).toInt(), smallestText, largestText);
    if (m_settings.contains(themeKey))
        m_theme.setMode(modeOf(m_settings.value(themeKey).toString()));
    if (m_settings.contains(motionKey))
        m_theme.setReducedMotion(m_settings.value(motionKey).toBool());
    applyText();
}

void Appearance::setMode(ThemeMode mode)
{
    m_settings.setValue(themeKey, QString(nameOf(mode)));
    m_theme.setMode(mode);
}

void Appearance::setTextPercent(int percent)
{
    percent = std::clamp(percent, smallestText, largestText);
    if (percent == m_textPercent)
        return;
    m_textPercent = percent;
    m_settings.setValue(textKey, percent);
    applyText();
}

QString Appearance::language() const
{
    return m_settings.value(languageKey).toString();
}

void Appearance::setLanguage(const QString &code)
{
    if (code.isEmpty())
        m_settings.remove(languageKey);
    else
        m_settings.setValue(languageKey, code);
}

void Appearance::setReducedMotion(bool reduced)
{
    m_settings.setValue(motionKey, reduced);
    m_theme.setReducedMotion(reduced);
}

void Appearance::applyText()
{
    QFont font = m_systemFont;
    constexpr double whole = 100.0;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * m_textPercent / whole);
    else
        font.setPixelSize(qRound(font.pixelSize() * m_textPercent / whole));
    QApplication::setFont(font);
    m_theme.apply(m_app);
}

} // namespace Cordboard
