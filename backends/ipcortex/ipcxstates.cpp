// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/ipcortex/ipcxstates.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

IpcxState ipcxState(const QString &word)
{
    static const QHash<QString, IpcxState> words { { u"down"_s, IpcxState::Down }, { u"dial"_s, IpcxState::Dial },
        { u"dialing"_s, IpcxState::Dial }, { u"ring"_s, IpcxState::Ring }, { u"ringing"_s, IpcxState::Ringing },
        { u"up"_s, IpcxState::Up }, { u"hold"_s, IpcxState::Hold }, { u"park"_s, IpcxState::Park },
        { u"dead"_s, IpcxState::Dead } };
    return words.value(word.toLower(), IpcxState::None);
}

IpcxState ipcxShownState(IpcxState nearState, IpcxState farState, bool held)
{
    using S = IpcxState;
    if (nearState == S::Dead)
        return S::Dead;
    if (held)
        return S::Hold;
    const bool farDown = farState == S::None || farState == S::Down;
    const bool farTalks = farState == S::Up || farState == S::Park || farState == S::Hold;
    switch (nearState) {
    case S::None:
    case S::Down: return farDown ? S::Down : farState == S::Dial ? S::Dial : S::Ring;
    case S::Dial: return farDown || farState == S::Dial ? S::Dial : farTalks ? S::Up : S::Ring;
    case S::Ring:
    case S::Ringing: return S::Ring;
    case S::Up:
        return farDown || farState == S::Ring || farState == S::Ringing ? S::Ring
            : farState == S::Dial                                       ? S::Dial
                                                                        : S::Up;
    case S::Park: return farState == S::Ring ? S::Ring : S::Park;
    case S::Hold: return S::Hold;
    case S::Dead: break;
    }
    return S::Dead;
}

LineState ipcxLineState(IpcxState state, LegRole role)
{
    switch (state) {
    case IpcxState::Dial: return LineState::Calling;
    case IpcxState::Ring: return role == LegRole::Callee ? LineState::Ringing : LineState::Calling;
    case IpcxState::Ringing: return LineState::Ringing;
    case IpcxState::Up: return LineState::Talking;
    case IpcxState::Hold: return LineState::Held;
    case IpcxState::Park: return LineState::Parked;
    case IpcxState::None:
    case IpcxState::Down: return role == LegRole::Caller ? LineState::Calling : LineState::Unknown;
    case IpcxState::Dead: break;
    }
    return LineState::Unknown;
}

LegRole ipcxRole(const QString &party)
{
    if (party.compare("caller"_L1, Qt::CaseInsensitive) == 0)
        return LegRole::Caller;
    return party.compare("callee"_L1, Qt::CaseInsensitive) == 0 ? LegRole::Callee : LegRole::Unknown;
}

AgentState ipcxMemberState(int status)
{
    switch (status) {
    case 1: return AgentState::Idle;
    case 2:
    case 3:
    case 8: return AgentState::Talking;
    case 5: return AgentState::Unavailable;
    case 6:
    case 7: return AgentState::Ringing;
    default: return AgentState::Unknown;
    }
}

AgentState ipcxMemberState(const QString &word)
{
    static const QHash<QString, AgentState> words { { u"idle"_s, AgentState::Idle },
        { u"inuse"_s, AgentState::Talking }, { u"busy"_s, AgentState::Talking }, { u"hold"_s, AgentState::Talking },
        { u"unavailable"_s, AgentState::Unavailable }, { u"ring"_s, AgentState::Ringing },
        { u"ringinuse"_s, AgentState::Ringing } };
    return words.value(word.toLower(), AgentState::Unknown);
}

Registration ipcxRegistration(const QString &deviceName, const QJsonObject &device)
{
    const QString status = device.value("status"_L1).toString().toLower();
    if (status.startsWith("ok"_L1))
        return Registration::Registered;
    if (status.startsWith("unmon"_L1)) {
        const auto positive = [&device](QLatin1StringView key) { return device.value(key).toVariant().toDouble() > 0; };
        const bool up = deviceName.startsWith("SIP/"_L1) ? positive("regExpires"_L1) : positive("ipport"_L1);
        return up ? Registration::Registered : Registration::Unknown;
    }
    if (status.startsWith("unreg"_L1) || status.isEmpty())
        return Registration::Unknown;
    return Registration::Unregistered;
}

Presence ipcxPresence(const QString &show, const QString &status, QString *text)
{
    *text = status;
    const QString word = status.section(u':', 0, 0).trimmed();
    const Presence told = word.isEmpty() ? Presence::Unknown : presenceFromWord(word);
    if (told != Presence::Unknown && !show.isEmpty()) {
        *text = status.section(u':', 1).trimmed();
        return told;
    }
    if (show == "online"_L1 || show == "chat"_L1)
        return Presence::Available;
    if (show == "away"_L1 || show == "xa"_L1)
        return Presence::Away;
    return show == "dnd"_L1 ? Presence::DoNotDisturb : Presence::Unknown;
}

} // namespace Cordboard
