// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QLatin1StringView>
#include <QSize>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace Cordboard {

/// Which of the three colour tables is shown.
enum class ThemeKind { Light, Dark, Contrast };
inline constexpr int themeKindCount = 3;

/// The colours of the design; the meaning of each is in the design document, its value per theme in tokens.json.
enum class Token {
    Window,
    Panel,
    Card,
    Sunk,
    Field,
    Press,
    Button,
    ButtonEdge,
    Hair,
    Edge,
    Text,
    Text2,
    Text3,
    Accent,
    OnAccent,
    AccentSoft,
    AccentText,
    Focus,
    Talk,
    OnTalk,
    Idle,
    Amber,
    OnAmber,
    AmberText,
    AmberSoft,
    AmberEdge,
    Alarm,
    OnAlarm,
    AlarmText,
    AlarmSoft,
    Dnd,
    OnDnd,
    DndText,
    Ok,
    OkSoft,
    Hatch
};
inline constexpr int tokenCount = int(Token::Hatch) + 1;

/// Type sizes, all relative to the application font.
enum class TypeRole { Caption, Body, Strong, Title, Timer, Figure, Caller, Display, Board };
inline constexpr int typeRoleCount = int(TypeRole::Board) + 1;

/// How urgent a row or a whole panel is. Soon changes the bar only; Late is amber, Overdue red.
enum class AlarmLevel { None, Soon, Late, Overdue };

struct TypeSpec
{
    double scale = 1.0;
    int weight = 400;
    bool tabular = false;
};

/// Distances in device-independent pixels at 100 %.
struct Spacing
{
    int hair = 0, x1 = 0, x2 = 0, x3 = 0, x4 = 0, x6 = 0, x8 = 0;
};
struct Radii
{
    int key = 0, chip = 0, control = 0, card = 0, panel = 0;
};
struct Strokes
{
    int hair = 0, state = 0, focus = 0, focusGap = 0;
};
/// Heights and widths in device-independent pixels at 100 % and a text unit of 20; see Theme::px().
struct Sizes
{
    int targetMin = 0, topBar = 0, statusLine = 0, panelHeader = 0, rowWaiting = 0, rowHanded = 0, rowHeld = 0,
        dockHanded = 0, dockParked = 0, dockHeld = 0, rowTable = 0, rowAgent = 0, rowQueue = 0, rowHistory = 0,
        rowPark = 0, callStrip = 0, searchBox = 0, targetLine = 0, tabBar = 0, button = 0, buttonSmall = 0, keycap = 0,
        dockMin = 0, dockPreferred = 0, dockMax = 0, centreMin = 0, barRest = 0, barSoon = 0, barLate = 0,
        barOverdue = 0;
    QSize cardComfortable, cardCompact, cardMicro, windowMin;
};
/// Milliseconds.
struct Motion
{
    int press = 0, panel = 0, newButtonGuard = 0, pendingAfter = 0, enterArm = 0;
};
/// Shares of the service level at which a waiting call changes its look.
struct Escalation
{
    double soon = 0, late = 0, overdue = 0;
    /// The level of a call that has waited for `share` of its service level.
    AlarmLevel level(double share) const;
};

/// The design's numbers, read once from tokens.json and handed on by value or reference.
class Tokens
{
public:
    /// Parses the table compiled into the program.
    static Tokens builtIn();
    /// Parses `json`; whatever is absent keeps its zero value and is named in problems().
    static Tokens fromJson(const QByteArray &json);

    QColor color(ThemeKind kind, Token token) const { return m_colors[size_t(kind)][size_t(token)]; }
    TypeSpec type(TypeRole role) const { return m_types[size_t(role)]; }

    Spacing space;
    Radii radius;
    Strokes stroke;
    Sizes size;
    Motion motion;
    Escalation escalation;

    /// Keys that were missing or of the wrong type; empty for a sound table.
    const QStringList &problems() const { return m_problems; }

private:
    std::array<std::array<QColor, tokenCount>, themeKindCount> m_colors;
    std::array<TypeSpec, typeRoleCount> m_types;
    QStringList m_problems;
};

/// The name a colour has in tokens.json ("accentSoft").
QLatin1StringView tokenName(Token token);
/// The inverse of tokenName().
std::optional<Token> tokenFromName(QStringView name);
/// "light", "dark" or "contrast".
QLatin1StringView themeName(ThemeKind kind);

} // namespace Cordboard
