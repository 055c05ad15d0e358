// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/asterisk/amiencoder.h"
#include "backends/asterisk/amiparser.h"
#include "backends/asterisk/asteriskmirror.h"

#include <cstdint>

using namespace Cordboard;

/// One input is a manager's byte stream: parsed in two pieces, redacted, and fed to a mirror that must stay consistent.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const AccountId account { QStringLiteral("fuzz") };
    AsteriskMirror mirror(account);
    mirror.restart(AsteriskSettings(Account(), Secrets()));
    StateStore outside;
    AmiParser parser;
    parser.feed("Asterisk Call Manager/11.0.0\r\n");
    int frames = 0;
    for (const QByteArray &piece : { input.left(input.size() / 3), input.mid(input.size() / 3) }) {
        parser.feed(piece);
        while (const auto message = parser.next()) {
            redactAmiFrame(message->raw());
            message->toJson();
            if (message->has(QLatin1StringView("ActionID")) && frames < 20) {
                mirror.directory().apply(*message, mirror.now());
                mirror.directory().addEndpoint(*message);
                mirror.channels().add(*message);
                mirror.queues().apply(*message, mirror.now());
                mirror.rooms().addLot(*message);
            } else {
                mirror.apply(*message);
            }
            if (++frames == 20)
                outside.apply(mirror.synchronize());
            outside.apply(mirror.takeChanges());
        }
    }
    if (frames < 20)
        outside.apply(mirror.synchronize());
    // Whoever applied the changes knows what the mirror told, and no call is told of that has nobody in it.
    bool empty = false;
    for (const Call &call : outside.table<Call>())
        empty = empty || call.legs.isEmpty();
    if (empty || outside.table<Call>() != mirror.state().table<Call>() || outside.table<Extension>() != mirror.state().table<Extension>()
        || outside.table<Queue>() != mirror.state().table<Queue>() || outside.table<ParkSlot>() != mirror.state().table<ParkSlot>())
        qFatal("what was told is not what is known");
    return 0;
}
