// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/supervision/agentboardmodel.h"
#include "views/theme/tokens.h"

namespace Cordboard {

/// The drawing of what an agent does.
inline QString agentIcon(AgentDoing doing)
{
    switch (doing) {
    case AgentDoing::LoggedOut: return QStringLiteral("close");
    case AgentDoing::PhoneOff: return QStringLiteral("state-unregistered");
    case AgentDoing::Free: return QStringLiteral("state-free");
    case AgentDoing::Paused: return QStringLiteral("state-away");
    case AgentDoing::WrapUp: return QStringLiteral("note");
    case AgentDoing::Ringing: return QStringLiteral("state-ringing");
    case AgentDoing::Talking: return QStringLiteral("state-talking");
    case AgentDoing::Holding: return QStringLiteral("state-hold");
    case AgentDoing::Unknown: break;
    }
    return QStringLiteral("state-unknown");
}

inline Token agentInk(AgentDoing doing, bool late)
{
    if (late)
        return Token::AmberText;
    switch (doing) {
    case AgentDoing::Free: return Token::Idle;
    case AgentDoing::Ringing:
    case AgentDoing::Talking:
    case AgentDoing::Holding: return Token::Talk;
    default: return Token::Text3;
    }
}

} // namespace Cordboard
