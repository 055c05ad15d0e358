// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/yeastar-linkus/linkusmirror.h"
#include "backends/yeastar-linkus/linkusownsession.h"
#include "backends/yeastar-linkus/linkusredactor.h"

#include <QJsonDocument>

#include <cstdint>

using namespace Cordboard;
using namespace Qt::StringLiterals;

/// One input is several frames or answers, a line each: read, redacted, and fed to a mirror that must stay consistent.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'770'000'000'000, QTimeZone::UTC);
    LinkusMirror mirror(AccountId(u"fuzz"_s));
    StateStore outside;
    LinkusOffice office;
    bool first = true;
    for (const QByteArray &line : input.split('\n')) {
        linkusRedacted(line);
        const QJsonObject o = QJsonDocument::fromJson(line).object();
        QString why;
        if (const auto event = readLinkusEvent(line, &why)) {
            mirror.apply(*event, now);
        } else {
            // An answer: whichever it is meant to be, it is read as each.
            for (const QJsonObject &row : linkusRows(o, { "data"_L1 })) {
                if (const auto extension = readLinkusExtension(row))
                    office.extensions.append(*extension);
                office.groups.append(readLinkusGroup(row));
                readLinkusCdr(row);
                readLinkusRecording(row);
                readLinkusContact(row);
            }
            for (const QJsonObject &row : linkusRows(o, { "queue_list"_L1 }))
                if (const auto queue = readLinkusQueue(row))
                    office.queues.append(*queue);
            readLinkusPersonalPage(o);
            if (std::exchange(first, false))
                outside.apply(mirror.synchronize(office, now));
            mirror.setExtensions(office.extensions, office.groups);
            if (const QList<LinkusCall> calls = readLinkusCalls(o); !calls.isEmpty())
                mirror.setCalls(calls, now);
            mirror.setParked(readLinkusParked(o, now));
            for (const LinkusQueue &queue : std::as_const(office.queues)) {
                mirror.setQueueStatus(queue.number, readLinkusQueueStatus(o), now);
                mirror.setAgents(queue.number, readLinkusAgents(o));
            }
        }
        outside.apply(mirror.takeChanges());
    }
    // Whoever applied the changes knows what the mirror knows.
    const StateStore &inside = mirror.state();
    if (outside.table<Call>() != inside.table<Call>() || outside.table<Extension>() != inside.table<Extension>() || outside.table<ParkSlot>() != inside.table<ParkSlot>()
        || outside.table<Queue>() != inside.table<Queue>() || outside.table<QueueAgent>() != inside.table<QueueAgent>())
        qFatal("what was told is not what is known");
    return 0;
}
