// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/amicaller.h"

#include <array>

namespace Cordboard {

using namespace Qt::StringLiterals;

PbxError amiError(const AmiMessage &response)
{
    using Kind = PbxError::Kind;
    struct Phrase
    {
        QLatin1StringView words;
        Kind kind;
    };
    static const std::array phrases {
        Phrase { "permission denied"_L1, Kind::NotAllowed },
        Phrase { "invalid/unknown command"_L1, Kind::NotSupported },
        Phrase { "authentication failed"_L1, Kind::AuthFailed },
        Phrase { "no such channel"_L1, Kind::NoSuchCall },
        Phrase { "channel not found"_L1, Kind::NoSuchCall },
        Phrase { "channel does not exist"_L1, Kind::NoSuchCall },
        Phrase { "channel1 does not exist"_L1, Kind::NoSuchCall },
        Phrase { "channel2 does not exist"_L1, Kind::NoSuchCall },
        Phrase { "channel specified does not exist"_L1, Kind::NoSuchCall },
        Phrase { "no such conference"_L1, Kind::NoSuchTarget },
        Phrase { "no conference by that name"_L1, Kind::NoSuchTarget },
        Phrase { "no such queue"_L1, Kind::NoSuchTarget },
        Phrase { "interface not found"_L1, Kind::NoSuchTarget },
        Phrase { "not there"_L1, Kind::NoSuchTarget },
        Phrase { "extension does not exist"_L1, Kind::NoSuchTarget },
        Phrase { "invalid context or extension"_L1, Kind::NoSuchTarget },
        Phrase { "no such endpoint"_L1, Kind::NoSuchTarget },
        Phrase { "unable to retrieve endpoint"_L1, Kind::NoSuchTarget },
        Phrase { "database entry not found"_L1, Kind::NoSuchTarget },
    };
    const QString text = response.text("Message"_L1);
    for (const Phrase &phrase : phrases)
        if (text.contains(phrase.words, Qt::CaseInsensitive))
            return { phrase.kind, text };
    return { Kind::Refused, text };
}

} // namespace Cordboard
