// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/api/states.h"

#include <array>

namespace Cordboard {

using namespace Qt::StringLiterals;

// One table a state, in the order of its enumerators; the spelling is part of the snapshot's form.
static constexpr std::array lineWords { "unknown"_L1, "idle"_L1, "calling"_L1, "ringing"_L1, "talking"_L1, "held"_L1, "parked"_L1, "unavailable"_L1 };
static constexpr std::array callWords { "unknown"_L1, "calling"_L1, "ringing"_L1, "queued"_L1, "talking"_L1, "held"_L1, "parked"_L1, "conference"_L1 };
static constexpr std::array directionWords { "unknown"_L1, "inbound"_L1, "outbound"_L1, "internal"_L1 };
static constexpr std::array registrationWords { "unknown"_L1, "registered"_L1, "unregistered"_L1 };
static constexpr std::array presenceWords { "unknown"_L1, "available"_L1, "away"_L1, "busy"_L1, "dnd"_L1, "lunch"_L1, "trip"_L1, "offwork"_L1 };
static constexpr std::array agentWords { "unknown"_L1, "idle"_L1, "ringing"_L1, "talking"_L1, "wrapup"_L1, "unavailable"_L1 };
static constexpr std::array recordingWords { "unknown"_L1, "off"_L1, "on"_L1, "paused"_L1 };
static constexpr std::array roleWords { "unknown"_L1, "caller"_L1, "callee"_L1 };
static constexpr std::array bargeWords { "none"_L1, "listen"_L1, "whisper"_L1, "speak"_L1 };
static constexpr std::array lineStateWords { "unknown"_L1, "free"_L1, "reserved"_L1, "inuse"_L1, "ringing"_L1, "held"_L1 };
static constexpr std::array dispositionWords { "unknown"_L1, "answered"_L1, "missed"_L1, "busy"_L1, "failed"_L1, "voicemail"_L1 };
static constexpr std::array permissionWords { "unknown"_L1, "user"_L1, "admin"_L1, "system"_L1 };

template<size_t N, class Enum>
static QString wordAt(const std::array<QLatin1StringView, N> &words, Enum state)
{
    const auto index = static_cast<size_t>(state);
    return index < N ? QString(words[index]) : QString(words[0]);
}

template<class Enum, size_t N>
static Enum stateAt(const std::array<QLatin1StringView, N> &words, QStringView word)
{
    for (size_t i = 0; i < N; ++i)
        if (word.compare(words[i], Qt::CaseInsensitive) == 0)
            return static_cast<Enum>(i);
    return Enum {};
}

QString stateWord(LineState s) { return wordAt(lineWords, s); }
QString stateWord(CallState s) { return wordAt(callWords, s); }
QString stateWord(Direction s) { return wordAt(directionWords, s); }
QString stateWord(Registration s) { return wordAt(registrationWords, s); }
QString stateWord(Presence s) { return wordAt(presenceWords, s); }
QString stateWord(AgentState s) { return wordAt(agentWords, s); }
QString stateWord(RecordingState s) { return wordAt(recordingWords, s); }
QString stateWord(LegRole s) { return wordAt(roleWords, s); }
QString stateWord(BargeMode s) { return wordAt(bargeWords, s); }
QString stateWord(SharedLineState s) { return wordAt(lineStateWords, s); }
QString stateWord(Disposition s) { return wordAt(dispositionWords, s); }
QString stateWord(Permission s) { return wordAt(permissionWords, s); }

LineState lineStateFromWord(QStringView word) { return stateAt<LineState>(lineWords, word); }
Presence presenceFromWord(QStringView word) { return stateAt<Presence>(presenceWords, word); }
BargeMode bargeModeFromWord(QStringView word) { return stateAt<BargeMode>(bargeWords, word); }

} // namespace Cordboard
