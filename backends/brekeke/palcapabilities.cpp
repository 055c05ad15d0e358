// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/palcapabilities.h"

#include <QCoreApplication>

namespace Cordboard {

Capabilities palCapabilities(Permission permission, bool voicemailPrefixKnown)
{
    const auto said = [](const char *text) { return QCoreApplication::translate("Cordboard::BrekekeBackend", text); };
    using C = Capability;
    Capabilities all;
    all.add({ C::Dial, C::Answer, C::HangUp, C::Hold, C::SendDtmf, C::BlindTransfer, C::AttendedTransfer, C::ThreeWay,
        C::VoicemailTransfer, C::Park, C::ParkToSlot, C::Unpark, C::PickUp, C::Record, C::SetForwarding, C::Queues,
        C::SharedLines, C::Voicemail, C::Contacts, C::ContactsEdit, C::RegistrationState, C::Notes, C::RawMethods });
    if (!voicemailPrefixKnown)
        all.addUnavailable(C::VoicemailTransfer,
            said(QT_TRANSLATE_NOOP("Cordboard::BrekekeBackend", "Set the voicemail prefix in the account first.")));
    all.addUnavailable(C::CdrHistory,
        said(QT_TRANSLATE_NOOP("Cordboard::BrekekeBackend",
            "Brekeke keeps no call records for clients; calls seen while connected are listed.")));
    for (const C c : { C::Barge, C::Listen, C::Whisper, C::ForwardCall, C::TakeFromQueue, C::HangUpOthers }) {
        if (permission == Permission::User)
            all.addUnavailable(c,
                said(QT_TRANSLATE_NOOP("Cordboard::BrekekeBackend", "Only an administrator of this PBX may do this.")));
        else
            all.add(c);
    }
    return all;
}

} // namespace Cordboard
