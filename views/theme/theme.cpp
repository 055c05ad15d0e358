// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/theme.h"

#include "views/theme/targetstyle.h"
#include "views/theme/themedicon.h"
#include "views/theme/themestyle.h"

#include <QApplication>
#include <QFontMetrics>
#include <QStyle>
#include <QStyleHints>
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QAccessibilityHints>
#endif

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr double smallestPointSize = 8.5;
constexpr int smallestUnit = 20;

const QFont::Tag tabularFigures("tnum");

bool systemWantsContrast()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    return QGuiApplication::styleHints()->accessibility()->contrastPreference() == Qt::ContrastPreference::HighContrast;
#else
    return false;
#endif
}

} // namespace

Theme::Theme(Tokens tokens, QObject *parent)
    : QObject(parent)
    , m_tokens(std::move(tokens))
{
    const QStyleHints *hints = QGuiApplication::styleHints();
    connect(hints, &QStyleHints::colorSchemeChanged, this, &Theme::refresh);
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    connect(hints->accessibility(), &QAccessibilityHints::contrastPreferenceChanged, this, &Theme::refresh);
#endif
    m_kind = resolved();
}

Theme::~Theme() = default;

ThemeKind Theme::resolved() const
{
    switch (m_mode) {
    case ThemeMode::Light: return ThemeKind::Light;
    case ThemeMode::Dark: return ThemeKind::Dark;
    case ThemeMode::Contrast: return ThemeKind::Contrast;
    case ThemeMode::System: break;
    }
    if (systemWantsContrast())
        return ThemeKind::Contrast;
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? ThemeKind::Dark : ThemeKind::Light;
}

void Theme::setMode(ThemeMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    // The window frame and the native menus follow the scheme, not our palette.
    QStyleHints *hints = QGuiApplication::styleHints();
    switch (mode) {
    case ThemeMode::System: hints->unsetColorScheme(); break;
    case ThemeMode::Light: hints->setColorScheme(Qt::ColorScheme::Light); break;
    case ThemeMode::Dark:
    case ThemeMode::Contrast: hints->setColorScheme(Qt::ColorScheme::Dark); break;
    }
    refresh();
}

void Theme::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
}

void Theme::refresh()
{
    const ThemeKind kind = resolved();
    if (kind == m_kind)
        return;
    m_kind = kind;
    m_icons.clear();
    restyle();
    emit changed();
}

void Theme::apply(QApplication &app)
{
    m_app = &app;
    if (!app.findChild<TargetStyle *>(Qt::FindDirectChildrenOnly))
        QApplication::setStyle(new TargetStyle);
    restyle();
    emit changed();
}

void Theme::restyle()
{
    if (!m_app)
        return;
    const QPalette palette = themePalette(m_tokens, m_kind);
    QApplication::setPalette(palette);
    // Fusion draws the frames of these in the window colour made darker by this much, which would vanish on black and on a card.
    constexpr int fusionDarkens = 140;
    QPalette framed = palette;
    framed.setColor(QPalette::Window, color(Token::Edge).lighter(fusionDarkens));
    for (const char *name : { "QCheckBox", "QRadioButton" })
        QApplication::setPalette(framed, name);
    m_app->setStyleSheet(themeStyleSheet(*this));
}

void Theme::rebuildFonts() const
{
    const QFont base = QApplication::font();
    if (m_unit > 0 && base.isCopyOf(m_baseFont))
        return;
    m_baseFont = base;
    for (int i = 0; i < typeRoleCount; ++i) {
        const TypeSpec spec = m_tokens.type(TypeRole(i));
        QFont font = base;
        if (base.pointSizeF() > 0)
            font.setPointSizeF(qMax(smallestPointSize, base.pointSizeF() * spec.scale));
        else
            font.setPixelSize(qRound(base.pixelSize() * spec.scale));
        font.setWeight(QFont::Weight(spec.weight));
        if (spec.tabular)
            font.setFeature(tabularFigures, 1);
        m_fonts[size_t(i)] = font;
    }
    m_unit = qMax(smallestUnit, QFontMetrics(m_fonts[size_t(TypeRole::Body)]).height() + 2);
}

QFont Theme::font(TypeRole role) const
{
    rebuildFonts();
    return m_fonts[size_t(role)];
}

QFont Theme::tabularFont(TypeRole role) const
{
    QFont result = font(role);
    result.setFeature(tabularFigures, 1);
    return result;
}

int Theme::u() const
{
    rebuildFonts();
    return m_unit;
}

int Theme::px(int designPixels) const
{
    return qRound(designPixels * double(u()) / smallestUnit);
}

QIcon Theme::icon(const QString &name, Token normal, Token disabled) const
{
    return themedIcon(*this, name, normal, disabled);
}

} // namespace Cordboard
