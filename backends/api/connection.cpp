// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/api/connection.h"

namespace Cordboard {

QString stateWord(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Offline: return QStringLiteral("offline");
    case ConnectionState::Connecting: return QStringLiteral("connecting");
    case ConnectionState::Synchronizing: return QStringLiteral("synchronizing");
    case ConnectionState::Online: return QStringLiteral("online");
    case ConnectionState::Degraded: return QStringLiteral("degraded");
    case ConnectionState::Reconnecting: return QStringLiteral("reconnecting");
    case ConnectionState::Refused: return QStringLiteral("refused");
    }
    return {};
}

} // namespace Cordboard
