// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/api/capabilities.h"

#include <array>

namespace Cordboard {

using namespace Qt::StringLiterals;

QList<Capability> Capabilities::known() const
{
    QList<Capability> list;
    for (int i = 0; i < int(Capability::Count_); ++i)
        if (knows(Capability(i)))
            list.append(Capability(i));
    return list;
}

QString capabilityName(Capability c)
{
    // In the order of the enumerators.
    static constexpr std::array names { "dial"_L1, "answer"_L1, "hangup"_L1, "hangup-others"_L1, "hold"_L1, "mute"_L1,
        "send-dtmf"_L1, "blind-transfer"_L1, "attended-transfer"_L1, "three-way"_L1, "swap-parties"_L1, "join"_L1,
        "voicemail-transfer"_L1, "park"_L1, "park-to-slot"_L1, "unpark"_L1, "pickup"_L1, "take-from-queue"_L1,
        "listen"_L1, "whisper"_L1, "barge"_L1, "record"_L1, "record-pause"_L1, "forward-call"_L1, "set-forwarding"_L1,
        "set-dnd"_L1, "set-presence"_L1, "queues"_L1, "queue-login"_L1, "queue-pause"_L1, "shared-lines"_L1,
        "flows"_L1, "conferences"_L1, "wake-up-calls"_L1, "voicemail"_L1, "contacts"_L1, "contacts-edit"_L1,
        "cdr-history"_L1, "registration-state"_L1, "presence-state"_L1, "route-offered"_L1, "notes"_L1,
        "raw-methods"_L1, "add-member"_L1, "voicemail-messages"_L1, "recordings"_L1, "paging"_L1, "prompts"_L1, "edit-tags"_L1, "queue-penalty"_L1 };
    static_assert(names.size() == size_t(Capability::Count_));
    return QString(names.at(size_t(c)));
}

} // namespace Cordboard
