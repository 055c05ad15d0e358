// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-linkus/linkuscapabilities.h"

namespace Cordboard {

Capabilities linkusCapabilities(const QString &noOpenApi, const QString &noOwnSession)
{
    using C = Capability;
    Capabilities capabilities;
    for (const C c : { C::Dial, C::Answer, C::HangUp, C::HangUpOthers, C::Hold, C::Mute, C::BlindTransfer, C::AttendedTransfer, C::ThreeWay,
             C::SwapParties, C::Park, C::ParkToSlot, C::Unpark, C::PickUp, C::TakeFromQueue, C::Listen, C::Whisper, C::Barge, C::Record,
             C::RecordPause, C::SetPresence, C::SetDoNotDisturb, C::Queues, C::QueueLogin, C::QueuePause, C::Contacts, C::RegistrationState,
             C::PresenceState, C::RouteOffered, C::AddMember, C::Recordings, C::Prompts }) {
        if (noOpenApi.isEmpty())
            capabilities.add(c);
        else
            capabilities.addUnavailable(c, noOpenApi);
    }
    // Both halves have records and methods of their own.
    for (const C c : { C::CdrHistory, C::RawMethods }) {
        if (noOpenApi.isEmpty() || noOwnSession.isEmpty())
            capabilities.add(c);
        else
            capabilities.addUnavailable(c, noOpenApi);
    }
    return capabilities;
}

} // namespace Cordboard
