// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/theme/iconcache.h"
#include "views/theme/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPointer>

#include <array>

class QApplication;

namespace Cordboard {

/// What the user asked for; System follows the desktop's light or dark scheme and its contrast preference.
enum class ThemeMode { System, Light, Dark, Contrast };

/// Colours, fonts, measures and icons of the moment. One object per program, owned by the application and passed by
/// reference to everything that draws; it must outlive them. GUI thread only.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(Tokens tokens = Tokens::builtIn(), QObject *parent = nullptr);
    ~Theme() override;
    Q_DISABLE_COPY_MOVE(Theme)

    ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);
    /// The table in use now, after System has been resolved.
    ThemeKind kind() const { return m_kind; }
    bool isContrast() const { return m_kind == ThemeKind::Contrast; }

    /// No animation at all, for users or desktops that ask for it.
    bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);

    const Tokens &tokens() const { return m_tokens; }
    QColor color(Token token) const { return m_tokens.color(m_kind, token); }

    /// The font of a role, relative to QApplication::font() and never below 8.5 pt.
    QFont font(TypeRole role) const;
    /// The same font with figures of equal width, for times, counts and extension numbers.
    QFont tabularFont(TypeRole role) const;
    /// The text unit: 20 at the usual text size, more for larger text. Row heights are multiples of it.
    int u() const;
    /// A length of the design (pixels at a text unit of 20) for the text size in use.
    int px(int designPixels) const;

    IconCache &icons() const { return m_icons; }
    /// An icon for actions, menus and tool buttons that follows the theme.
    QIcon icon(const QString &name, Token normal = Token::Text2, Token disabled = Token::Text3) const;

    /// Gives `app` the Fusion style, our palette and style sheet, now and after every later change of theme. Call it
    /// again after QApplication::setFont().
    void apply(QApplication &app);

signals:
    /// Colours or fonts are different now: repaint, and measure again. Emitted after the palette is in place.
    void changed();

private:
    ThemeKind resolved() const;
    void refresh();
    void restyle();
    void rebuildFonts() const;

    Tokens m_tokens;
    ThemeMode m_mode = ThemeMode::System;
    ThemeKind m_kind = ThemeKind::Light;
    bool m_reducedMotion = false;
    QPointer<QApplication> m_app;

    mutable IconCache m_icons;
    mutable QFont m_baseFont;
    mutable std::array<QFont, typeRoleCount> m_fonts;
    mutable int m_unit = 0;
};

} // namespace Cordboard
