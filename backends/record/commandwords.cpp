// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/record/commandwords.h"

#include <array>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

// In the order of CallCommand::Kind.
constexpr std::array words { "dial"_L1, "answer"_L1, "hang-up"_L1, "hold"_L1, "unhold"_L1, "mute"_L1, "send-dtmf"_L1, "blind-transfer"_L1, "transfer-to-voicemail"_L1,
    "attended-transfer"_L1, "complete-transfer"_L1, "cancel-transfer"_L1, "three-way"_L1, "swap-parties"_L1, "join"_L1, "park"_L1, "unpark"_L1, "pick-up"_L1,
    "take-from-queue"_L1, "barge"_L1, "set-recording"_L1, "forward-call"_L1, "set-forwarding"_L1, "set-do-not-disturb"_L1, "set-presence"_L1, "queue-login"_L1,
    "queue-pause"_L1, "queue-penalty"_L1, "set-flow"_L1, "reserve-line"_L1, "invite-to-conference"_L1, "conference-kick"_L1, "conference-mute"_L1, "set-wake-up"_L1, "route-offered"_L1,
    "add-member"_L1, "page"_L1, "play-prompt"_L1, "set-tags"_L1 };
static_assert(words.size() == std::variant_size_v<CallCommand::Kind>);

template<class Tag>
void put(QJsonObject &o, QLatin1StringView key, const Id<Tag> &id)
{
    if (!id.isEmpty())
        o.insert(key, id.local());
}

} // namespace

QString commandWord(const CallCommand &command)
{
    return words[command.what.index()];
}

QJsonObject commandArguments(const CallCommand &command)
{
    QJsonObject o;
    std::visit(
        [&o](const auto &c) {
            if constexpr (requires { c.call; })
                put(o, "call"_L1, c.call);
            if constexpr (requires { c.with; })
                put(o, "with"_L1, c.with);
            if constexpr (requires { c.leg; })
                put(o, "leg"_L1, c.leg);
            if constexpr (requires { c.ringing; })
                put(o, "ringing"_L1, c.ringing);
            if constexpr (requires { c.target; })
                put(o, "target"_L1, c.target);
            if constexpr (requires { c.from; })
                put(o, "from"_L1, c.from);
            if constexpr (requires { c.to; })
                put(o, "to"_L1, c.to);
            if constexpr (requires { c.slot; })
                put(o, "slot"_L1, c.slot);
            if constexpr (requires { c.queue; })
                put(o, "queue"_L1, c.queue);
            if constexpr (requires { c.agent; })
                put(o, "agent"_L1, c.agent);
            if constexpr (requires { c.extension; })
                put(o, "extension"_L1, c.extension);
            if constexpr (requires { c.mailbox; })
                put(o, "mailbox"_L1, c.mailbox);
            if constexpr (requires { c.line; })
                put(o, "line"_L1, c.line);
            if constexpr (requires { c.flow; })
                put(o, "flow"_L1, c.flow);
            if constexpr (requires { c.conference; })
                put(o, "conference"_L1, c.conference);
            if constexpr (requires { c.number; }) {
                if (!c.number.isEmpty())
                    o.insert("number"_L1, c.number);
            }
            if constexpr (requires { c.on; })
                o.insert("on"_L1, c.on);
            if constexpr (requires { c.penalty; })
                o.insert("penalty"_L1, c.penalty);
        },
        command.what);
    return o;
}

} // namespace Cordboard
