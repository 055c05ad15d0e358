// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/theme/statevocabulary.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Cordboard {

namespace {

const char *const context = "StateVocabulary";

struct PersonRow
{
    QLatin1StringView name;
    const char *code;
    const char *word;
    QLatin1StringView icon;
    Token ink;
    Token wordInk;
    Token surface;
    bool hatched;
    EdgeLook edge;
};

constexpr EdgeLook noEdge {};
constexpr EdgeLook freeEdge { Qt::SolidLine, Token::Hair, 1 };
constexpr EdgeLook ringingEdge { Qt::SolidLine, Token::AmberEdge, 2 };
constexpr EdgeLook offEdge { Qt::DashLine, Token::Edge, 1 };
constexpr EdgeLook unknownEdge { Qt::DotLine, Token::Edge, 1 };

//: The two-letter codes stand for the states on braille lines, in print and in tiles without icons; one character will
//: do in Chinese, Japanese and Korean.
const std::array<PersonRow, personStateCount> persons = { {
    { "unknown"_L1, QT_TRANSLATE_NOOP("StateVocabulary", "UN"), QT_TRANSLATE_NOOP("StateVocabulary", "Not sure"),
        "state-unknown"_L1, Token::Text3, Token::Text2, Token::Sunk, true, unknownEdge },
    { "ringing"_L1, QT_TRANSLATE_NOOP("StateVocabulary", "RG"), QT_TRANSLATE_NOOP("StateVocabulary", "Ringing"),
        "state-ringing"_L1, Token::AmberText, Token::AmberText, Token::Card, false, ringingEdge },
    { "ringing"_L1, QT_TRANSLATE_NOOP("StateVocabulary", "RG"), QT_TRANSLATE_NOOP("StateVocabulary", "Ringing"),
        "state-ringing"_L1, Token::Talk, Token::Text2, Token::Sunk, false, noEdge },
    { "talking"_L1, QT_TRANSLATE_NOOP("StateVocabulary", "TK"), QT_TRANSLATE_NOOP("StateVocabulary", "Talking"),
        "state-talking"_L1, Token::Talk, Token::Text2, Token::Sunk, false, noEdge },
    { "calling"_L1, QT_TRANSLATE_NOOP("StateVocabulary", "CA"), QT_TRANSLATE_NOOP("StateVocabulary", "Calling"),
        "state-calling"_L1, Token::Talk, Token::Text2, Token::Sunk, false, noEdge },
    { "held"_L1, QT_TRANSLATE_NOOP("StateVocabulary", "HO"), QT_TRANSLATE_NOOP("StateVocabulary", "On hold"),
        "state-hold"_L1, Token::Talk, Token::Text2, Token::Sunk, false, noEdge },
    { "parked"_L1, QT_TRANSLATE_NOOP("StateVocabulary", "PK"), QT_TRANSLATE_NOOP("StateVocabulary", "Parked"),
        "state-parked"_L1, Token::Talk, Token::Text2, Token::Sunk, false, noEdge },
    { "unregistered"_L1, QT_TRANSLATE_NOOP("StateVocabulary", "NR"), QT_TRANSLATE_NOOP("StateVocabulary", "Phone off"),
        "state-unregistered"_L1, Token::Text3, Token::Text2, Token::Panel, false, offEdge },
    { "dnd"_L1, QT_TRANSLATE_NOOP("StateVocabulary", "DN"), QT_TRANSLATE_NOOP("StateVocabulary", "Do not disturb"),
        "state-dnd"_L1, Token::Dnd, Token::DndText, Token::Sunk, false, noEdge },
    { "away"_L1, QT_TRANSLATE_NOOP("StateVocabulary", "AW"), QT_TRANSLATE_NOOP("StateVocabulary", "Away"),
        "state-away"_L1, Token::Text3, Token::Text2, Token::Sunk, false, noEdge },
    { "idle"_L1, QT_TRANSLATE_NOOP("StateVocabulary", "FR"), QT_TRANSLATE_NOOP("StateVocabulary", "Free"),
        "state-free"_L1, Token::Idle, Token::Text2, Token::Card, false, freeEdge },
} };

struct CallRow
{
    QLatin1StringView name;
    const char *code;
    const char *word;
    QLatin1StringView icon;
    Token ink;
    Token surface;
    Token block;
    Token onBlock;
};

const std::array<CallRow, callLookCount> calls = { {
    { "waiting"_L1, QT_TRANSLATE_NOOP("StateVocabulary", "WA"), QT_TRANSLATE_NOOP("StateVocabulary", "Waiting"),
        "call-waiting"_L1, Token::Text2, Token::Panel, Token::Sunk, Token::Text3 },
    { "soon"_L1, QT_TRANSLATE_NOOP("StateVocabulary", "SN"), QT_TRANSLATE_NOOP("StateVocabulary", "Waiting"),
        "call-waiting"_L1, Token::Text2, Token::Panel, Token::Sunk, Token::Text3 },
    { "late"_L1, QT_TRANSLATE_NOOP("StateVocabulary", "LT"), QT_TRANSLATE_NOOP("StateVocabulary", "Late"),
        "alarm-late"_L1, Token::AmberText, Token::AmberSoft, Token::Amber, Token::OnAmber },
    { "overdue"_L1, QT_TRANSLATE_NOOP("StateVocabulary", "OV"), QT_TRANSLATE_NOOP("StateVocabulary", "Overdue"),
        "alarm-overdue"_L1, Token::AlarmText, Token::AlarmSoft, Token::Alarm, Token::OnAlarm },
    { "ringing"_L1, QT_TRANSLATE_NOOP("StateVocabulary", "IN"), QT_TRANSLATE_NOOP("StateVocabulary", "Rings here"),
        "state-ringing"_L1, Token::AmberText, Token::Card, Token::Amber, Token::OnAmber },
    { "active"_L1, QT_TRANSLATE_NOOP("StateVocabulary", "ON"), QT_TRANSLATE_NOOP("StateVocabulary", "With you"),
        "state-talking"_L1, Token::Accent, Token::Card, Token::Accent, Token::OnAccent },
    { "held"_L1, QT_TRANSLATE_NOOP("StateVocabulary", "HO"), QT_TRANSLATE_NOOP("StateVocabulary", "Held by you"),
        "state-hold"_L1, Token::Talk, Token::Panel, Token::Talk, Token::OnTalk },
    { "consult"_L1, QT_TRANSLATE_NOOP("StateVocabulary", "AS"), QT_TRANSLATE_NOOP("StateVocabulary", "Asking"),
        "action-ask"_L1, Token::Accent, Token::Card, Token::Accent, Token::OnAccent },
    { "handed"_L1, QT_TRANSLATE_NOOP("StateVocabulary", "HA"), QT_TRANSLATE_NOOP("StateVocabulary", "Ringing at"),
        "call-handed"_L1, Token::Text2, Token::Panel, Token::Sunk, Token::Text3 },
    { "returned"_L1, QT_TRANSLATE_NOOP("StateVocabulary", "BK"), QT_TRANSLATE_NOOP("StateVocabulary", "Came back"),
        "call-returned"_L1, Token::AlarmText, Token::AlarmSoft, Token::Alarm, Token::OnAlarm },
    { "parked"_L1, QT_TRANSLATE_NOOP("StateVocabulary", "PK"), QT_TRANSLATE_NOOP("StateVocabulary", "Parked"),
        "state-parked"_L1, Token::Talk, Token::Card, Token::Talk, Token::OnTalk },
    { "recording"_L1, QT_TRANSLATE_NOOP("StateVocabulary", "RC"), QT_TRANSLATE_NOOP("StateVocabulary", "Recording"),
        "action-record"_L1, Token::AlarmText, Token::Card, Token::Accent, Token::OnAccent },
    { "pending"_L1, QT_TRANSLATE_NOOP("StateVocabulary", "PE"), QT_TRANSLATE_NOOP("StateVocabulary", "Asking the PBX"),
        "pending"_L1, Token::Text3, Token::Panel, Token::Sunk, Token::Text3 },
    { "ended"_L1, QT_TRANSLATE_NOOP("StateVocabulary", "EN"), QT_TRANSLATE_NOOP("StateVocabulary", "Ended"),
        "call-ended"_L1, Token::Text3, Token::Panel, Token::Sunk, Token::Text3 },
} };

QString translated(const char *text)
{
    return QCoreApplication::translate(context, text);
}

} // namespace

StateLook personLook(PersonState state)
{
    const PersonRow &row = persons[size_t(state)];
    return { translated(row.code), translated(row.word), row.icon, row.ink, row.wordInk, row.surface, row.hatched,
        row.edge };
}

EdgeLook edgeOf(const StateLook &look, ThemeKind kind)
{
    if (kind != ThemeKind::Contrast)
        return look.edge;
    if (look.edge.style == Qt::NoPen)
        return { Qt::SolidLine, Token::Hair, 1 };
    if (look.edge.ink == Token::AmberEdge)
        return { Qt::SolidLine, Token::AmberEdge, 3 };
    if (look.edge.style == Qt::SolidLine)
        return { Qt::SolidLine, Token::Text, 2 };
    return look.edge;
}

CallStateLook callLook(CallLook state)
{
    const CallRow &row = calls[size_t(state)];
    return { translated(row.code), translated(row.word), row.icon, row.ink, row.surface, row.block, row.onBlock };
}

QLatin1StringView stateName(PersonState state)
{
    return persons[size_t(state)].name;
}

QLatin1StringView stateName(CallLook state)
{
    return calls[size_t(state)].name;
}

} // namespace Cordboard
