// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringView>

/// The words that every backend maps its PBX's states to, and their spelling in snapshots and logs.
namespace Cordboard {

/// What a phone or a leg is doing. An extension shows the most urgent of its legs.
enum class LineState { Unknown, Idle, Calling, Ringing, Talking, Held, Parked, Unavailable };
enum class CallState { Unknown, Calling, Ringing, Queued, Talking, Held, Parked, Conference };
enum class Direction { Unknown, Inbound, Outbound, Internal };
enum class Registration { Unknown, Registered, Unregistered };
enum class Presence { Unknown, Available, Away, Busy, DoNotDisturb, Lunch, Trip, OffWork };
enum class AgentState { Unknown, Idle, Ringing, Talking, WrapUp, Unavailable };
enum class RecordingState { Unknown, Off, On, Paused };
enum class LegRole { Unknown, Caller, Callee };
enum class BargeMode { None, Listen, Whisper, Speak };
enum class SharedLineState { Unknown, Free, Reserved, InUse, Ringing, Held };
enum class Disposition { Unknown, Answered, Missed, Busy, Failed, Voicemail };
enum class Permission { Unknown, User, Administrator, System };

/// Lower-case word, as in the snapshot ("idle", "talking"); "unknown" for Unknown.
QString stateWord(LineState);
QString stateWord(CallState);
QString stateWord(Direction);
QString stateWord(Registration);
QString stateWord(Presence);
QString stateWord(AgentState);
QString stateWord(RecordingState);
QString stateWord(LegRole);
QString stateWord(BargeMode);
QString stateWord(SharedLineState);
QString stateWord(Disposition);
QString stateWord(Permission);

/// The inverse; a word that is not known gives Unknown.
LineState lineStateFromWord(QStringView);
Presence presenceFromWord(QStringView);
BargeMode bargeModeFromWord(QStringView);

} // namespace Cordboard
