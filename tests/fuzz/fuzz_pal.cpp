// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/palmirror.h"
#include "backends/brekeke/palparser.h"
#include "backends/brekeke/palredactor.h"

#include <cstdint>

using namespace Cordboard;

/// One input is several frames, a line each: parsed, redacted, and fed to a mirror that must stay consistent.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, QTimeZone::UTC);
    const AccountId account { QStringLiteral("fuzz") };
    PalMirror mirror(account);
    PalRedactor redactor;
    StateStore outside;
    outside.apply(mirror.synchronize({}));
    for (const QByteArray &frame : input.split('\n')) {
        redactor.redact(frame);
        for (const PalMessage &message : parsePalFrame(frame)) {
            mirror.apply(message, now);
            const auto *reply = std::get_if<PalReply>(&message);
            for (const QString &room : reply ? mirror.rooms().takeToAsk(1) : QStringList())
                mirror.applyInfo(room, parseTalkerInfo(reply->result), now);
        }
        outside.apply(mirror.takeChanges());
    }
    // Whoever applied the changes knows what the mirror knows; no call is told of that has nobody behind it.
    if (outside.table<Call>() != mirror.state().table<Call>() || outside.table<Extension>() != mirror.state().table<Extension>()
        || outside.table<Call>().size() != mirror.rooms().all().size())
        qFatal("what was told is not what is known");
    return 0;
}
