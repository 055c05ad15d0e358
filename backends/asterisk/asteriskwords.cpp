// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/asteriskwords.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

LineState lineStateOfHint(int status)
{
    if (status < 0)
        return LineState::Unknown;
    if (status & 8)
        return LineState::Ringing;
    if (status & 3)
        return LineState::Talking;
    if (status & 16)
        return LineState::Held;
    return status & 4 ? LineState::Unavailable : LineState::Idle;
}

LineState lineStateOfDevice(const QString &state)
{
    if (state == "NOT_INUSE"_L1)
        return LineState::Idle;
    if (state == "INUSE"_L1 || state == "BUSY"_L1)
        return LineState::Talking;
    if (state == "RINGING"_L1 || state == "RINGINUSE"_L1)
        return LineState::Ringing;
    if (state == "ONHOLD"_L1)
        return LineState::Held;
    if (state == "UNAVAILABLE"_L1 || state == "INVALID"_L1)
        return LineState::Unavailable;
    return LineState::Unknown;
}

AgentState agentStateOfDevice(int status, bool inCall)
{
    switch (status) {
    case 6: // ringing
    case 7: // ringing, in use
        return AgentState::Ringing;
    case 2: // in use
    case 3: // busy
    case 8: // on hold
        return AgentState::Talking;
    case 4: // invalid
    case 5: // unavailable
        return AgentState::Unavailable;
    case 1: // not in use
        return inCall ? AgentState::Talking : AgentState::Idle;
    default:
        return AgentState::Unknown;
    }
}

QString unescaped(const QString &text)
{
    constexpr QStringView breaks(u"abfnrtv"); // one line is shown
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool escaped = text.at(i) == u'\\' && i + 1 < text.size();
        if (escaped)
            ++i;
        plain.append(escaped && breaks.contains(text.at(i)) ? u' ' : text.at(i));
    }
    return plain.trimmed();
}

Presence presenceOf(const QString &status, const QString &subtype)
{
    if (const Presence own = presenceFromWord(subtype); own != Presence::Unknown)
        return own;
    if (status == "available"_L1 || status == "chat"_L1)
        return Presence::Available;
    if (status == "away"_L1 || status == "xa"_L1)
        return Presence::Away;
    if (status == "dnd"_L1)
        return Presence::DoNotDisturb;
    return status == "unavailable"_L1 ? Presence::OffWork : Presence::Unknown;
}

AsteriskPresence presenceWords(Presence presence)
{
    switch (presence) {
    case Presence::Available:
        return { u"available"_s, {} };
    case Presence::Away:
        return { u"away"_s, {} };
    case Presence::DoNotDisturb:
        return { u"dnd"_s, {} };
    case Presence::Busy:
        return { u"dnd"_s, stateWord(presence) };
    case Presence::Lunch:
        return { u"away"_s, stateWord(presence) };
    case Presence::Trip:
        return { u"xa"_s, stateWord(presence) };
    case Presence::OffWork:
        return { u"unavailable"_s, {} };
    case Presence::Unknown:
        break;
    }
    return { u"not_set"_s, {} };
}

} // namespace Cordboard
