// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/ipcortex/ipcxrecords.h"

/// The PBX's words and ours, one table each.
namespace Cordboard {

/// "none", "down", "dial", "dialing", "ring", "ringing", "up", "hold", "park", "dead"; anything else is none.
IpcxState ipcxState(const QString &word);

/// What the vendor's programs show, from both ends of a call. [client] protocol note 4.5
IpcxState ipcxShownState(IpcxState nearState, IpcxState farState, bool held);

LineState ipcxLineState(IpcxState state, LegRole role);
LegRole ipcxRole(const QString &party);
/// A member's number: 1 idle, 2 in use, 3 busy, 5 unavailable, 6 ringing, 7 ringing while in use, 8 on hold. [client]
AgentState ipcxMemberState(int status);
/// The same as words, as the library has them. [client]
AgentState ipcxMemberState(const QString &word);
/// "OK (12 ms)", "UNREACHABLE" ... of a device's record. [client] 4.4
Registration ipcxRegistration(const QString &deviceName, const QJsonObject &device);
/// Chat presence. A word of ours at the start of the person's own text says more than online and away do. [assumed]
Presence ipcxPresence(const QString &show, const QString &status, QString *text);

} // namespace Cordboard
