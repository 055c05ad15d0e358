// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/states.h"
#include "backends/yeastar-k2/k2message.h"

#include <QByteArray>

namespace Cordboard {

/// Pure: bytes or objects in, values out. What makes no sense is left out, never guessed.

K2Event parseK2Event(const QByteArray &json);
K2Event parseK2Event(const QJsonObject &object);
/// Of "members", "call" (1.1.0) and of the bare members of 1.0.0.
QList<K2Member> parseK2Members(const QJsonObject &object);
/// Of call/query.
QList<K2Call> parseK2Calls(const QJsonObject &answer);
/// Of extension/query_call: each call once, although every extension in it names it.
QList<K2Call> parseK2ExtensionCalls(const QJsonObject &answer);

K2Member::Status k2MemberStatus(const QString &word);
/// Free, ringing and so on from the lamp of extension/list or ExtensionStatus. Registered and Idle both mean free. [doc
/// v2]
LineState k2Lamp(const QString &status);
/// Unknown: the status says nothing about it.
Registration k2Registration(const QString &status);
/// Codes of queue/query_status [doc v2]; 9 (paused) says nothing about the phone: Unknown.
AgentState k2AgentState(int code);

} // namespace Cordboard
