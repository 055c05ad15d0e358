// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-k2/k2capabilities.h"

namespace Cordboard {

using namespace Qt::StringLiterals;

Capabilities k2Capabilities(const QSet<QString> &unknown, const K2Settings &settings)
{
    using C = Capability;
    Capabilities c;
    c.add({ C::Dial, C::Answer, C::HangUp, C::HangUpOthers, C::Hold, C::Mute, C::BlindTransfer, C::AttendedTransfer,
        C::ThreeWay, C::SwapParties, C::VoicemailTransfer, C::Park, C::ParkToSlot, C::Unpark, C::PickUp,
        C::TakeFromQueue, C::Listen, C::Whisper, C::Barge, C::SetForwarding, C::SetDoNotDisturb, C::Queues,
        C::QueueLogin, C::QueuePause, C::Conferences, C::WakeUpCalls, C::Voicemail, C::VoicemailMessages, C::Recordings,
        C::Contacts, C::ContactsEdit, C::CdrHistory, C::RegistrationState, C::RouteOffered, C::RawMethods, C::AddMember,
        C::Paging, C::Prompts });
    // K2 and S-Series record by themselves; nothing in the API starts or stops it.
    c.addUnavailable(C::Record,
        QCoreApplication::translate(
            "Cordboard::K2Capabilities", "This PBX records calls by itself, as its administrator set it up."));
    const QHash<QString, QList<C>> needs { { u"queue/query"_s,
                                               { C::Queues, C::QueueLogin, C::QueuePause, C::TakeFromQueue } },
        { u"conference/query"_s, { C::Conferences } }, { u"wakeupcall/query"_s, { C::WakeUpCalls } },
        { u"voicemail/query"_s, { C::Voicemail, C::VoicemailMessages } },
        { u"companycontacts/query"_s, { C::Contacts, C::ContactsEdit } }, { u"paginggrouplist/query"_s, { C::Paging } },
        { u"call/callpark_status"_s, { C::Park, C::ParkToSlot, C::Unpark } } };
    for (auto it = needs.cbegin(); it != needs.cend(); ++it)
        if (unknown.contains(it.key()))
            for (C each : it.value())
                c.remove(each);
    if (settings.voicemailPrefix.isEmpty())
        c.remove(C::VoicemailTransfer);
    if (settings.pickupPrefix.isEmpty())
        c.remove(C::PickUp);
    return c;
}

} // namespace Cordboard
