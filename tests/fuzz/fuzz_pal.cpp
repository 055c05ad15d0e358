// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/brekeke/palflatframe.h"
#include "backends/brekeke/palmirror.h"
#include "backends/brekeke/palparser.h"
#include "backends/brekeke/palredactor.h"
#include "backends/brekeke/palvalues.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdint>

using namespace Cordboard;

namespace {

/// Where the reader of plain notifications answers, it says what a whole JSON parser says.
void compareWithWholeParser(const QByteArray &frame)
{
    PalFlatFrame flat;
    if (!flat.read(frame))
        return;
    const QJsonObject whole = QJsonDocument::fromJson(frame).object();
    bool same = whole.value(QLatin1StringView("method")).toString() == QString::fromUtf8(flat.method());
    const QJsonObject params = whole.value(QLatin1StringView("params")).toObject();
    for (auto it = params.begin(); it != params.end(); ++it) {
        const QByteArray key = it.key().toUtf8();
        const PalFlatFrame::Value &value = flat.value(QLatin1StringView(key));
        same = same && Pal::text(value) == Pal::text(it.value()) && Pal::integer(value) == Pal::integer(it.value()) && Pal::flag(value) == Pal::flag(it.value());
    }
    if (!same)
        qFatal("the plain reader and the JSON parser disagree");
}

} // namespace

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
        compareWithWholeParser(frame);
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
        || outside.table<Call>().size() != qsizetype(mirror.rooms().all().size()))
        qFatal("what was told is not what is known");
    return 0;
}
