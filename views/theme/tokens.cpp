// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/tokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

constexpr std::array<QLatin1StringView, tokenCount> tokenNames = { "window"_L1, "panel"_L1, "card"_L1, "sunk"_L1,
    "field"_L1, "press"_L1, "button"_L1, "buttonEdge"_L1, "hair"_L1, "edge"_L1, "text"_L1, "text2"_L1, "text3"_L1,
    "accent"_L1, "onAccent"_L1, "accentSoft"_L1, "accentText"_L1, "focus"_L1, "talk"_L1, "onTalk"_L1, "idle"_L1,
    "amber"_L1, "onAmber"_L1, "amberText"_L1, "amberSoft"_L1, "amberEdge"_L1, "alarm"_L1, "onAlarm"_L1, "alarmText"_L1,
    "alarmSoft"_L1, "dnd"_L1, "onDnd"_L1, "dndText"_L1, "ok"_L1, "okSoft"_L1, "hatch"_L1 };
constexpr std::array<QLatin1StringView, typeRoleCount> typeNames = { "caption"_L1, "body"_L1, "strong"_L1, "title"_L1,
    "timer"_L1, "figure"_L1, "caller"_L1, "display"_L1, "board"_L1 };
constexpr std::array<QLatin1StringView, themeKindCount> themeNames = { "light"_L1, "dark"_L1, "contrast"_L1 };

template<typename Struct, typename Value>
struct Field
{
    QLatin1StringView name;
    Value Struct::*member;
};

constexpr Field<Spacing, int> spaceFields[] = { { "hair"_L1, &Spacing::hair }, { "x1"_L1, &Spacing::x1 },
    { "x2"_L1, &Spacing::x2 }, { "x3"_L1, &Spacing::x3 }, { "x4"_L1, &Spacing::x4 }, { "x6"_L1, &Spacing::x6 },
    { "x8"_L1, &Spacing::x8 } };
constexpr Field<Radii, int> radiusFields[] = { { "key"_L1, &Radii::key }, { "chip"_L1, &Radii::chip },
    { "control"_L1, &Radii::control }, { "card"_L1, &Radii::card }, { "panel"_L1, &Radii::panel } };
constexpr Field<Strokes, int> strokeFields[] = { { "hair"_L1, &Strokes::hair }, { "state"_L1, &Strokes::state },
    { "focus"_L1, &Strokes::focus }, { "focusGap"_L1, &Strokes::focusGap } };
constexpr Field<Sizes, int> sizeFields[] = { { "targetMin"_L1, &Sizes::targetMin }, { "topBar"_L1, &Sizes::topBar },
    { "statusLine"_L1, &Sizes::statusLine }, { "panelHeader"_L1, &Sizes::panelHeader },
    { "rowWaiting"_L1, &Sizes::rowWaiting }, { "rowHanded"_L1, &Sizes::rowHanded }, { "rowHeld"_L1, &Sizes::rowHeld },
    { "dockHanded"_L1, &Sizes::dockHanded }, { "dockParked"_L1, &Sizes::dockParked },
    { "dockHeld"_L1, &Sizes::dockHeld }, { "rowTable"_L1, &Sizes::rowTable }, { "rowAgent"_L1, &Sizes::rowAgent },
    { "rowQueue"_L1, &Sizes::rowQueue }, { "rowHistory"_L1, &Sizes::rowHistory }, { "rowPark"_L1, &Sizes::rowPark },
    { "callStrip"_L1, &Sizes::callStrip }, { "searchBox"_L1, &Sizes::searchBox },
    { "targetLine"_L1, &Sizes::targetLine }, { "tabBar"_L1, &Sizes::tabBar }, { "button"_L1, &Sizes::button },
    { "buttonSmall"_L1, &Sizes::buttonSmall }, { "keycap"_L1, &Sizes::keycap }, { "dockMin"_L1, &Sizes::dockMin },
    { "dockPreferred"_L1, &Sizes::dockPreferred }, { "dockMax"_L1, &Sizes::dockMax },
    { "centreMin"_L1, &Sizes::centreMin }, { "barRest"_L1, &Sizes::barRest }, { "barSoon"_L1, &Sizes::barSoon },
    { "barLate"_L1, &Sizes::barLate }, { "barOverdue"_L1, &Sizes::barOverdue } };
constexpr Field<Sizes, QSize> areaFields[] = { { "cardComfortable"_L1, &Sizes::cardComfortable },
    { "cardCompact"_L1, &Sizes::cardCompact }, { "cardMicro"_L1, &Sizes::cardMicro },
    { "windowMin"_L1, &Sizes::windowMin } };
constexpr Field<Motion, int> motionFields[] = { { "press"_L1, &Motion::press }, { "panel"_L1, &Motion::panel },
    { "newButtonGuard"_L1, &Motion::newButtonGuard }, { "pendingAfter"_L1, &Motion::pendingAfter },
    { "enterArm"_L1, &Motion::enterArm } };
constexpr Field<Escalation, double> escalationFields[] = { { "soon"_L1, &Escalation::soon },
    { "late"_L1, &Escalation::late }, { "overdue"_L1, &Escalation::overdue } };

/// Reads one JSON object into one struct and notes what was not there.
class Reader
{
public:
    Reader(const QJsonObject &root, QStringList &problems)
        : m_root(root)
        , m_problems(problems)
    { }

    template<typename Struct, typename Value, size_t N>
    void read(QLatin1StringView group, const Field<Struct, Value> (&fields)[N], Struct &target)
    {
        const QJsonObject object = m_root.value(group).toObject();
        for (const auto &field : fields) {
            if (!take(object.value(field.name), target.*field.member))
                note(group, field.name);
        }
    }

    void note(QLatin1StringView group, QLatin1StringView name) { m_problems << group + u'.' + name; }

    static bool take(const QJsonValue &value, int &target)
    {
        return value.isDouble() && ((target = value.toInt()), true);
    }
    static bool take(const QJsonValue &value, double &target)
    {
        return value.isDouble() && ((target = value.toDouble()), true);
    }
    static bool take(const QJsonValue &value, QSize &target)
    {
        const QJsonArray pair = value.toArray();
        target = pair.size() == 2 ? QSize(pair.at(0).toInt(), pair.at(1).toInt()) : QSize();
        return !target.isEmpty();
    }

private:
    const QJsonObject &m_root;
    QStringList &m_problems;
};

} // namespace

AlarmLevel Escalation::level(double share) const
{
    if (share > overdue)
        return AlarmLevel::Overdue;
    if (share > late)
        return AlarmLevel::Late;
    return share >= soon ? AlarmLevel::Soon : AlarmLevel::None;
}

Tokens Tokens::builtIn()
{
    QFile file(u":/cordboard/tokens.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "Tokens", "the resource tokens.json is not linked in");
    return fromJson(opened ? file.readAll() : QByteArray());
}

Tokens Tokens::fromJson(const QByteArray &json)
{
    Tokens tokens;
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    Reader reader(root, tokens.m_problems);
    reader.read("space"_L1, spaceFields, tokens.space);
    reader.read("radius"_L1, radiusFields, tokens.radius);
    reader.read("stroke"_L1, strokeFields, tokens.stroke);
    reader.read("size"_L1, sizeFields, tokens.size);
    reader.read("size"_L1, areaFields, tokens.size);
    reader.read("motion"_L1, motionFields, tokens.motion);
    reader.read("escalation"_L1, escalationFields, tokens.escalation);

    const QJsonObject types = root.value("type"_L1).toObject();
    for (size_t i = 0; i < typeNames.size(); ++i) {
        const QJsonObject type = types.value(typeNames[i]).toObject();
        if (!type.value("scale"_L1).isDouble())
            reader.note("type"_L1, typeNames[i]);
        tokens.m_types[i] = { type.value("scale"_L1).toDouble(1.0), type.value("weight"_L1).toInt(400),
            type.value("tnum"_L1).toBool() };
    }

    const QJsonObject themes = root.value("theme"_L1).toObject();
    for (size_t kind = 0; kind < themeNames.size(); ++kind) {
        const QJsonObject colors = themes.value(themeNames[kind]).toObject();
        for (size_t i = 0; i < tokenNames.size(); ++i) {
            const QColor color = QColor::fromString(colors.value(tokenNames[i]).toString());
            if (!color.isValid())
                reader.note(themeNames[kind], tokenNames[i]);
            tokens.m_colors[kind][i] = color;
        }
    }
    return tokens;
}

QLatin1StringView tokenName(Token token)
{
    return tokenNames[size_t(token)];
}

std::optional<Token> tokenFromName(QStringView name)
{
    for (size_t i = 0; i < tokenNames.size(); ++i) {
        if (name == tokenNames[i])
            return Token(i);
    }
    return {};
}

QLatin1StringView themeName(ThemeKind kind)
{
    return themeNames[size_t(kind)];
}

} // namespace Cordboard
