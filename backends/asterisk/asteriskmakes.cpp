// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/asteriskmakes.h"

#include <QLatin1StringView>

#include <array>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

struct Family
{
    QLatin1StringView agent; ///< how its User-Agent begins
    TalkEvents events;
};

constexpr auto announced = TalkEvents::Announced;
constexpr auto assumed = TalkEvents::Assumed;

/// Desk phones alone, series by series: the same makers have adapters, gateways, door stations and soft phones, which nothing can take off hook.
///
/// Left out, though their makers have heard of these events: Cisco and Linksys SPA, in which they must be switched on first ("Talk Package",
/// "Hold Package"); and Digium D and Akuvox, whose INVITE announces none. Whoever knows better of his phone says so in the account.
constexpr std::array families {
    Family { "Yealink SIP-"_L1, announced },
    Family { "Yealink CP"_L1, assumed },
    Family { "Yealink VP"_L1, assumed },
    Family { "Yealink W"_L1, assumed }, // DECT
    Family { "snom3"_L1, announced },
    Family { "snom7"_L1, assumed },
    Family { "snom8"_L1, assumed },
    Family { "snomD"_L1, assumed },
    Family { "PolycomSoundPointIP"_L1, announced },
    Family { "PolycomSoundStationIP"_L1, assumed },
    Family { "PolycomVVX"_L1, assumed },
    Family { "PolycomTrio"_L1, assumed },
    Family { "PolycomRealPresenceTrio"_L1, assumed },
    Family { "PolyEdge"_L1, assumed },
    Family { "PolyTrio"_L1, assumed },
    Family { "Aastra 5"_L1, announced },
    Family { "Aastra 6"_L1, assumed },
    Family { "Aastra 9"_L1, assumed },
    Family { "Mitel-6"_L1, assumed },
    Family { "Mitel 6"_L1, assumed },
    Family { "Htek UC"_L1, announced },
    Family { "Grandstream GXP"_L1, assumed },
    Family { "Grandstream GRP"_L1, assumed },
    Family { "Grandstream GXV"_L1, assumed },
    Family { "Fanvil X"_L1, assumed },
    Family { "Fanvil V"_L1, assumed },
    Family { "Gigaset DE"_L1, assumed },
    Family { "Gigaset Maxwell"_L1, assumed },
    Family { "Panasonic-KX-HDV"_L1, assumed },
    Family { "Panasonic_KX-HDV"_L1, assumed },
    Family { "Panasonic-KX-UT"_L1, assumed },
    Family { "Panasonic_KX-UT"_L1, assumed },
    Family { "Sangoma S"_L1, assumed },
    Family { "ALE H"_L1, assumed },
    Family { "ALE M"_L1, assumed },
};

} // namespace

TalkEvents talkEventsOf(QStringView userAgent)
{
    for (const Family &family : families)
        if (userAgent.startsWith(family.agent, Qt::CaseInsensitive))
            return family.events;
    return TalkEvents::Unknown;
}

} // namespace Cordboard
