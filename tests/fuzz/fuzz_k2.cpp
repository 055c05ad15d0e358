// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-k2/k2mirror.h"
#include "backends/yeastar-k2/k2parser.h"
#include "backends/yeastar-k2/k2redactor.h"
#include "backends/yeastar-k2/k2rows.h"
#include "backends/yeastar-k2/k2stream.h"
#include "backends/yeastar-k2/k2values.h"

#include <QJsonDocument>

#include <cstdint>

using namespace Cordboard;

/// One input is a report stream of events; objects without "event" are answers. All of it goes to a mirror that must
/// stay consistent.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, QTimeZone::UTC);
    const AccountId account { QStringLiteral("fuzz") };
    K2Mirror mirror(account);
    StateStore outside;
    outside.apply(mirror.snapshot());
    K2Stream stream;
    quint64 before = 0;
    const qsizetype half = input.size() / 2;
    QList<QByteArray> objects = stream.feed(QByteArrayView(input).first(half));
    objects += stream.feed(QByteArrayView(input).sliced(half));
    for (const QByteArray &bytes : std::as_const(objects)) {
        (void)k2Redacted(bytes);
        const K2Event event = parseK2Event(bytes);
        if (event.kind != K2Event::Kind::Malformed) {
            before = mirror.serial();
            mirror.applyEvent(event, now);
            (void)k2Cdr(account, event.raw, 0);
        } else {
            const QJsonObject o = QJsonDocument::fromJson(bytes).object();
            K2Directory directory;
            directory.extensions = K2::rows(o, { QLatin1StringView("extlist") });
            directory.details = K2::rows(o, { QLatin1StringView("extinfos") });
            directory.queues = directory.conferences = directory.pagingGroups = directory.contacts = directory.groups =
                K2::rows(o, { QLatin1StringView("queues") });
            mirror.setDirectory(directory, now);
            mirror.applyRound({ before, parseK2Calls(o) + parseK2ExtensionCalls(o), directory.extensions }, now);
            mirror.applyQueueStatus(directory.queues, before, now);
            mirror.applyParked(K2::rows(o, { QLatin1StringView("parkinfos") }), now);
            mirror.applyConferences(K2::rows(o, { QLatin1StringView("conferences") }), before, now);
            mirror.applyMailboxes(K2::rows(o, { QLatin1StringView("voicemails") }));
            mirror.applyWakeUps(K2::rows(o, { QLatin1StringView("wakeupcalls") }), 3'600);
        }
        mirror.expireOffers(now.addSecs(1));
        outside.apply(mirror.takeChanges());
    }
    (void)k2CsvRows(input, 100);
    // Whoever applied the changes knows what the mirror knows.
    if (outside.table<Call>() != mirror.state().table<Call>()
        || outside.table<Extension>() != mirror.state().table<Extension>()
        || outside.table<Queue>() != mirror.state().table<Queue>()
        || outside.table<ParkSlot>() != mirror.state().table<ParkSlot>())
        qFatal("what was told is not what is known");
    return 0;
}
