// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/asteriskcapabilities.h"

#include <QCoreApplication>

#include <array>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Cordboard::AsteriskBackend", text);
}

} // namespace

Capabilities asteriskCapabilities(const AsteriskFacts &facts)
{
    using C = Capability;
    struct Needs
    {
        C capability;
        QLatin1StringView action;
    };
    static constexpr std::array table {
        Needs { C::Dial, "originate"_L1 },
        Needs { C::Answer, "pjsipnotify"_L1 },
        Needs { C::Hold, "pjsipnotify"_L1 },
        Needs { C::HangUp, "hangup"_L1 },
        Needs { C::HangUpOthers, "hangup"_L1 },
        Needs { C::Mute, "muteaudio"_L1 },
        Needs { C::SendDtmf, "playdtmf"_L1 },
        Needs { C::BlindTransfer, "redirect"_L1 },
        Needs { C::AttendedTransfer, "atxfer"_L1 },
        Needs { C::ThreeWay, "playdtmf"_L1 },
        Needs { C::SwapParties, "playdtmf"_L1 },
        Needs { C::Join, "bridge"_L1 },
        Needs { C::AddMember, "originate"_L1 },
        Needs { C::Park, "park"_L1 },
        Needs { C::ParkToSlot, "setvar"_L1 },
        Needs { C::Unpark, "originate"_L1 },
        Needs { C::PickUp, "originate"_L1 },
        Needs { C::TakeFromQueue, "redirect"_L1 },
        Needs { C::Listen, "originate"_L1 },
        Needs { C::Whisper, "originate"_L1 },
        Needs { C::Barge, "originate"_L1 },
        Needs { C::Record, "mixmonitor"_L1 },
        Needs { C::RecordPause, "mixmonitormute"_L1 },
        Needs { C::SetPresence, "setvar"_L1 },
        Needs { C::SetDoNotDisturb, "setvar"_L1 },
        Needs { C::Queues, "queuestatus"_L1 },
        Needs { C::QueueLogin, "queueadd"_L1 },
        Needs { C::QueuePause, "queuepause"_L1 },
        Needs { C::QueuePenalty, "queuepenalty"_L1 },
        Needs { C::Flows, "devicestatelist"_L1 },
        Needs { C::Conferences, "confbridgelistrooms"_L1 },
        Needs { C::Voicemail, "voicemailuserslist"_L1 },
        Needs { C::VoicemailMessages, "voicemailboxsummary"_L1 },
        Needs { C::RegistrationState, "devicestatelist"_L1 },
        Needs { C::PresenceState, "presencestatelist"_L1 },
        Needs { C::RawMethods, "ping"_L1 },
    };
    Capabilities all;
    for (const Needs &needs : table) {
        if (facts.allowed.isEmpty() || facts.allowed.contains(needs.action))
            all.add(needs.capability);
        else
            all.addUnavailable(needs.capability, said(QT_TRANSLATE_NOOP("Cordboard::AsteriskBackend",
                "The manager user of this account may not do this, or this Asterisk does not have it.")));
    }
    const QString needsSelf = said(QT_TRANSLATE_NOOP("Cordboard::AsteriskBackend", "Set your extension in the account first."));
    if (!facts.hasSelf)
        for (const C c : { C::Dial, C::Unpark, C::PickUp, C::Listen, C::Whisper, C::Barge })
            all.addUnavailable(c, needsSelf);
    if (facts.phone != PhoneControl::Works)
        for (const C c : { C::Answer, C::Hold })
            if (all.has(c))
                all.addUnavailable(c, AsteriskPhones::reason(facts.phone));
    if (all.has(C::BlindTransfer) && facts.hasVoicemailPrefix)
        all.add(C::VoicemailTransfer);
    else
        all.addUnavailable(C::VoicemailTransfer, said(QT_TRANSLATE_NOOP("Cordboard::AsteriskBackend", "Set the voicemail prefix in the account first.")));
    if (facts.freePbx || facts.allowed.isEmpty())
        all.add(C::SetForwarding);
    else
        all.addUnavailable(C::SetForwarding, said(QT_TRANSLATE_NOOP("Cordboard::AsteriskBackend",
            "Asterisk itself knows no forwarding; only FreePBX's is read and written.")));
    all.addUnavailable(C::CdrHistory, said(QT_TRANSLATE_NOOP("Cordboard::AsteriskBackend",
        "The manager interface has no call records to ask for; calls seen while connected are listed.")));
    return all;
}

} // namespace Cordboard
