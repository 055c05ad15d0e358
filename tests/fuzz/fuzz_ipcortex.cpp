// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/ipcortex/ipcxcdrcolumns.h"
#include "backends/ipcortex/ipcxdecode.h"
#include "backends/ipcortex/ipcxhttp.h"
#include "backends/ipcortex/ipcxliteral.h"
#include "backends/ipcortex/ipcxmirror.h"
#include "backends/ipcortex/ipcxnightmode.h"
#include "backends/ipcortex/ipcxobjects.h"

#include <QJsonArray>

#include <cstdint>

using namespace Cordboard;

/// One input is an answer of an IPCortex PABX: read as a literal, as statements of the feed, as a command's reply and
/// as the hosted library's objects, and fed to a mirror that must stay consistent.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString text = QString::fromUtf8(input);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, QTimeZone::UTC);
    const AccountId account { QStringLiteral("fuzz") };
    (void)decodeLogin(text);
    (void)decodeCommandReply(text);
    (void)decodeServerTime(text);
    ipcxRedacted(input);

    IpcxMirror mirror(account);
    StateStore outside;
    outside.apply(mirror.synchronize());
    if (const auto value = IpcxLiteral::read(text)) {
        const QJsonObject object = value->toObject();
        IpcxUpdate update;
        update.directory = decodeDirectory(object);
        update.directory->addresses = decodeAddresses(object, *update.directory);
        mirror.apply(update, now);
        IpcxDirectory directory;
        mirror.apply(decodeObjects(object, directory), now);
        for (const QJsonObject &row : ipcxCdrRows(*value))
            ipcxCdr(account, row);
        IpcxNightMode::read(account, object, {}, now);
    }
    for (const IpcxLiteral::Statement &statement : IpcxLiteral::readStatements(text).list) {
        const QJsonObject nodes = statement.arguments.at(0).toObject();
        IpcxUpdate update;
        for (auto it = nodes.begin(); it != nodes.end(); ++it)
            decodeNode(it.key(), it.value().toObject(), update);
        mirror.apply(update, now);
        outside.apply(mirror.takeChanges());
    }
    outside.apply(mirror.takeChanges());
    if (outside.table<Call>() != mirror.state().table<Call>()
        || outside.table<Extension>() != mirror.state().table<Extension>()
        || outside.table<ParkSlot>() != mirror.state().table<ParkSlot>()
        || outside.table<Queue>() != mirror.state().table<Queue>())
        qFatal("what was told is not what is known");
    return 0;
}
