// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/mirta/mirtacapabilities.h"

#include <QCoreApplication>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cordboard::MirtaCapabilities)
};

} // namespace

Capabilities mirtaCapabilities(const MirtaHelp &help, const MirtaSettings &settings, bool mayWrite)
{
    Capabilities c;
    const auto either = [&c](bool has, Capability what, const QString &why) {
        if (has)
            c.add(what);
        else
            c.addUnavailable(what, why);
    };
    const auto writes = [&](Capability what, const QString &request) {
        if (help.has(request))
            either(mayWrite, what, Text::tr("The API key may only read."));
    };
    writes(Capability::Dial, u"DIAL"_s);
    writes(Capability::HangUp, u"HANGUP"_s);
    writes(Capability::HangUpOthers, u"HANGUP"_s);
    writes(Capability::BlindTransfer, u"TRANSFER"_s);
    writes(Capability::AttendedTransfer, u"ATXTRANSFER"_s);
    writes(Capability::Park, u"TRANSFER"_s);
    writes(Capability::ParkToSlot, u"TRANSFER"_s);
    writes(Capability::Unpark, u"DIAL"_s);
    writes(Capability::PickUp, u"TRANSFER"_s);
    writes(Capability::TakeFromQueue, u"TRANSFER"_s);
    writes(Capability::QueuePause, u"AGENT"_s);
    writes(Capability::QueueLogin, u"QUEUE"_s);
    writes(Capability::SetDoNotDisturb, u"DND"_s);
    writes(Capability::ContactsEdit, u"PHONEBOOK"_s);
    if (help.has(u"FLOWS"_s))
        writes(Capability::Flows, u"SETFLOW"_s);
    if (help.has(u"PHONEBOOK"_s))
        c.add(Capability::Contacts);
    if (help.has(u"VOICEMAIL"_s))
        c.add({ Capability::Voicemail, Capability::VoicemailMessages });
    if (help.hasInfo(u"recording"_s))
        c.add(Capability::Recordings);
    c.add({ Capability::Queues, Capability::RegistrationState, Capability::RawMethods });
    if (help.hasInfo(u"cdrs"_s) || help.hasInfo(u"simplecdrs"_s))
        c.add(Capability::CdrHistory);
    // Codes differ with every tenant: hidden until somebody has entered them.
    const std::pair<Capability, const QString &> codes[] { { Capability::Listen, settings.listenPattern }, { Capability::Whisper, settings.whisperPattern },
        { Capability::Barge, settings.bargePattern }, { Capability::VoicemailTransfer, settings.voicemailPattern } };
    for (const auto &[what, pattern] : codes)
        if (!MirtaSettings::filled(pattern, u"1"_s).isEmpty())
            writes(what, u"DIAL"_s);
    return c;
}

Capabilities mirtaBestCapabilities()
{
    MirtaHelp help = MirtaHelp::oldest();
    help.requests += { u"QUEUE"_s, u"DND"_s, u"PHONEBOOKS"_s };
    help.infos += { u"simplecdrs"_s };
    MirtaSettings settings;
    settings.listenPattern = settings.whisperPattern = settings.bargePattern = settings.voicemailPattern = u"*{ext}"_s;
    return mirtaCapabilities(help, settings, true);
}

} // namespace Cordboard
